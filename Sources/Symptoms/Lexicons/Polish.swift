extension Lexicons {
  /// What Polish speakers say.
  static let polish = #"""
    language: pl
    words: i w na z do się nie to jest że jak ale od po za dla co mi mnie mój moje moja jego o czy tak już tylko bardzo przez
      są był była było przy ten ta te tego mam ma ja wszystko nic bez gdy kiedy jego je a u jeszcze
    not: znalazł naprawił poprawił nie żaden żadna żadne żadnych żadnego nigdy bez nic ani brak
    through: jednego jednej choćby mój moim się jest są był była było to mi już tak zbyt bardzo w ogóle wcale jakichkolwiek żadnych żadnego żadne taki taka
      ma miał w_ogóle zawiera nawet widzę widziałem szczególnie jakiś być ze z problemów
    only: tylko jedynie
    %you: ty twój twoja masz jesteś
    %znak: znak* liter* słow* tekst* symbol* alfabet* pismo pisma ideogram*
    %obcy: chińsk* tajsk* japońsk* koreańsk* rosyjsk* arabsk* hebrajsk* greck* cyrylic* hindi azjatyck* ukraińsk*
    %jezyk: szwedzk* duńsk* norwesk* fińsk* czesk* węgiersk* greck* rumuńsk* tureck* arabsk* angielsk* niemieck* francusk* hiszpańsk* włosk* portugalsk* polsk* chińsk* rosyjsk* japońsk* koreańsk* czesk*
    unexpected_script: %obcy > %znak | %znak > %obcy | %obcy + środku + %znak | dziwn* > znak* | dziwn* > liter* | dziwn* > symbol* | obc* > znak* | obc* > liter* | obc* > alfabet* | inn* > alfabet* | nieznan* > znak* | nieznan* > alfabet* | losow* > znak* | cyrylica | kanji | krzaczki_zamiast | po_chińsku + środku | obce > pismo | cyrylicą | niezrozumiał* > znak* | hieroglif* | znak* > z_innego
    @zmien: zmien* zmieni* przełącz* przeszedł przechodzi przeskak* przeskocz* wraca kończy skończył
    %odp: odpowiad* odpisuj* pisze pisać zaczął zacząl odpowiedz* odpowiedź mówi
    language_switch: @zmien + język* !interfejs* !ustawieni* | @zmien + %jezyk !%znak | %odp > po > %jezyk !%znak | zły > język | złym > język* | inny > język | innym > język* | po > %jezyk > zamiast | zamiast > po > %jezyk | miesza > język* | miesza* + %jezyk | nagle > po > %jezyk | części* > po > %jezyk | połow* > po > %jezyk | w_niewłaściwym_języku | błędnym > języku
    @nawias: nawias* klamr* średnik* przecin* cudzysł* dwukrop* wcięci*
    @brak: brak brakuje brakując* zapomn* niezamknięt* nadmiarow* zgubi* niedomknięt* źle niezgodn*
    %kod: kod kodzie kodu skrypt* funkcj* json yaml html css sql python javascript program*
    %toolish: narzędzi* wywołani* argument*
    syntax_error: błąd > składni* | błęd* > składni* | błęd* > syntaks* | @nawias + @brak | nie > kompiluj* | nie > skompil* | kompilacj* + błęd* | kompilacj* + błąd | błęd* > kompilacji | json > niepoprawn* !%toolish | niepoprawn* > json !%toolish | nieprawidłow* > json !%toolish | niepoprawn* > składni* | składni* + niepoprawn* | kod + popsut* | zepsut* > kod | nie > parsuj* | nie > sparsow* | błąd > parsowania | wcięci* + błęd* | wcięci* + źle | błęd* > wcięć | składniow* | ? kod > nie > działa | niepoprawn* > yaml | kod > nie > uruch*
    %ten: samo sam sama same tego_samego identyczn* tę_samą tym_samym
    %jedn: zdani* akapit* lini* słow* odpowied* tekst* fragment* punkt* treść rzecz
    @znow: kółko ciągle znowu razy wielokrotnie pętl* bez_końca stale cały_czas
    repetition: @znow > sam* > list* | %ten > list* + @znow | razy > ta_sama | @znow > %ten > %jedn !pytan* | powtarza* > się | się > powtarza* | powtarza* + %ten | powtarza* + %jedn | pętl* | zapętl* | w > kółko | %ten > %jedn + @znow !pytan* | powtórze* | powtarzaj* | zdarta_płyta | ciągle > to_samo | cały_czas > to_samo | duplikuj* + %jedn | powiela* + %jedn | ? powtarza
    %tekst: tekst* słow* zdani* odpowied* gramaty* wypowied* treść
    garbled_text: bełkot* | sałatka > słow* | niezrozumiał* + %tekst | nieczyteln* + %tekst | niespójn* + %tekst | bez > sensu + %tekst | bez_sensu | bezsensown* + %tekst | brakuje > słów | brak > słów | brakując* > słow* | pomija > słowa | gubi > słowa | słowa > pomieszane | poplątan* | pomieszane + %tekst | podwójn* > słow* | słow* > podwój* | nie > ma > sensu | nie > mają > sensu | kodowani* | krzaki | krzaczki | uszkodzon* > tekst | poprzestawian* | ? bzdur* | ? niezrozumiał* | zniekształcon* | przekręcon* | gramatyka + zepsuta | bez_ładu
    @urwa: urywa* urwan* ucina* ucięt* ucię* przeryw* przerwan* kończy zatrzym* skończy* staje
    %pol: połow* środku nagle wpół pół trakcie raptownie niespodziewanie
    %ui: aplikacj* ekran stron* przeglądark* okno połączeni* subskrypcj*
    truncated: zatrzymuje > pytani* | zatrzymał* > pytani* | kończy > pytani* | zatrzymuje_się > na | urywa* !%ui | urwan* !%ui | ucina* !%ui | ucięt* !%ui | @urwa + %pol !%ui | niedokończon* | niekompletn* | niepełn* > odpowied* | nie > kończy | nie > dokończ* | nigdy > nie > kończy | połow* > odpowiedzi | brakuje > końca | brak > końca | brakuje > reszty | brak > zakończenia | tylko > połow* | przestaje > pisać | przestał > pisać | obcięt* | pół > odpowiedzi | w_pół_zdania | ? przerwan* !%ui
    %niew: niewinn* zwykł* normaln* nieszkodliw* prost* banaln*
    refusal: nie > chciał* > wyjaśni* | nie > chciał* > pomóc | nie > chciał* > odpowi* | nie > chciał* > napisa* | nie > chciał* > powied* | odmawia* | odmówi* | odmow* | nie > chce > pomóc | nie > chce > pomoc | nie > chce > pomaga* | nie > chce > odpowi* | nie > chce > napisać | nie > chce > zrobić | nie_chce_mi | %niew > pytani* | %niew > prośb* | cenzur* | ocenzur* | moraliz* | poucza* | zbyt > ostrożn* | przesadnie > ostrożn* | wbrew > zasad* | przeciw > zasad* | narusza > zasad* | wytyczn* | twierdzi > nie > może | mówi > nie > może | odrzuca* + prośb* | odrzucił* + prośb* | kazania
    %mowil: mówił* powiedzia* pisałem pisałam napisałem wyjaśni* poda* tłumaczył* wspomni*
    forgot_context: znowu > pyta | znów > pyta | ponownie > pyta | pyta > ponownie | pyta > znowu | nie > wie > już | nie > wie > o_czym | zapomn* !@nawias | zapomina* !@nawias | nie > pamięta* | traci > kontekst | stracił > kontekst | zgubił > kontekst | gubi > kontekst | kontekst + utrac* | traci > wątek | zgubił > wątek | stracił > wątek | już > %mowil | wcześniej > %mowil > znowu | tłumaczyć > nowa | tłumaczyć > nowo | tłumaczyć > ponownie | tłumaczyć > jeszcze | wyjaśniać > ponownie | wyjaśniać > nowa | wszystko > tłumaczyć | powtarzać > wszystko | muszę > powtarzać | pyta > ponownie | pyta > znowu | pamięć | pamięci | amnezj* | od > zera | jakby > nigdy | jakbym > nigdy | nie > wie > o_czym | skleroz*
    @ign: ignor* zignor* łamie lekceważ* pomija_moje
    %pol2: polece* instrukc* zasad* prośb* prompt* format* reguł* wytyczn* wymaga* zakaz*
    %pros: prosił* poprosi* powiedzia* mówił* wyraźnie zabroni* chcia* zaznaczy*
    %mimo: mimo a_i_tak i_tak pomimo jednak chociaż choć ale
    ignored_instruction: prosiłem > bez | prosiłam > bez | mówiłem > bez | @ign + %pol2 | @ign > moj* | @ign > to_co | @ign > co | nie > stosuje | nie > przestrzega | nie > słucha | nie > trzyma | nie > wykonuje > %pol2 | nie > respektuje | nie > uwzględni* | nie > tego > prosi* | nie > to > prosi* | nie > robi > tego | %pros > %mimo !wynik | %pros >> a_i_tak | %pros >> i_tak | mimo > %pol2 | pomimo > %pol2 | wbrew > moim | wbrew > poleceni* | odwrotnie > prosi* | odwrotnie > niż | robi > po_swojemu | robi > co_chce | nie > zastosował | ? ignoruj*
    %api: funkcj* metod* bibliote* pakiet* api* moduł* klas* parametr* opcj* polece* import* zależnoś*
    @nieist: nie_istnie* nieistniejąc* nie_ma_takie*
    hallucinated_api: nie_ma > takiej > %api | takiej > %api > nie_ma | wymyśl* + %api | zmyśl* + %api | halucyn* !fakt* | @nieist + %api | %api > nie > istnie* | fikcyjn* + %api | ? nie_istnie* | ? zmyśl* | ? wymyśl* | wyssan* | %api + nie_znaleziono
    @zly: błędn* źle zł* niepoprawn* nieprawidłow* fałszyw* nieprawdziw* mylny mylne
    %wynik: wynik* odpowied* oblicze* liczb* dat* twierdz* informacj* fakt* rozwiązani* wyjaśnieni* sum* tłumaczeni* wzór rachun*
    wrong_answer: %wynik > @zly !%inny | @zly > %wynik !%inny | jest > błędn* !%inny | są > błędn* !%inny | jest > niepoprawn* !%inny | jest > nieprawd* | całkowicie > @zly | zupełnie > @zly | myli > się | pomylił* > się | zaprzecza | sprzeczn* | nie > zgadza* > się | nie > zgadza | nie > poprawn* | nie > prawidłow* | nie > prawd* | błąd > obliczeniach | błędy > rzeczow* | błąd > rachunk* | kłam* | nieaktualn* | wprowadza > błąd | zmyśla > fakt* | źle > policzył* | źle > oblicz* | ? błędn* !%inny | ? nieprawidłow* !%inny
    %inny: język* alfabet* narzędzi* parametr* argument* faktur* kwot* składni* hasł* format* nawias* opłat* konto
    %wyw: wywołani* tool_call* function_call* wywołanie_narzędzia wywołuje
    malformed_tool_call: json + %toolish + niepoprawn* | json + %toolish + nieprawidłow* | %wyw + surow* | %wyw + niepoprawn* | %wyw + nieprawidłow* | %wyw + błędn* | %wyw + zamiast | %wyw + tekst* | %wyw + wyświetla | %wyw + uszkodz* | złe > parametry | błędne > parametry | błędne > argumenty | niepoprawne > argumenty | niepoprawne > parametry | złe > narzędzie | nieistniejące > narzędzie | znaczniki > xml | zamiast_uruchomić | nieznane > narzędzie
    %narz: narzędz* mcp wtyczk* edycj* plugin* tool tools
    @err: błąd błęd* zawodz* nie_działaj* nie_działa niepowodzeni* kończ*_błędem error* pada padają
    tool_errors: %narz + @err !surow* !niepoprawn* !złe | nie > może > edytować > plik* | nie > potrafi > edytować > plik* | błąd > mcp | %narz > nie > działa*
    %pusty: pust*
    empty_answer: %pusty > odpowied* | odpowied* > %pusty | %pusty > wiadomoś* | wiadomoś* > %pusty | brak > odpowiedzi | nic > nie > odpowiada | nie > odpowiada > nic | nic > nie > zwraca | nie > zwraca > nic* | nic > się > nie > pojawia | nic > nie > pokazuje | żadnej > odpowiedzi | ani > słowa | pusty > tekst | nic > nie > pisze | nie > wyświetla > nic | ? nie > odpowiada
    %pyt: pytani* prompt* zapytani* polece* wejści*
    nondeterministic: %ten > %pyt + inn* | %ten > %pyt + różn* | %ten > %pyt + raz | %ten > %pyt + czasem | za_każdym_razem > inn* | każdym > razem > inn* | raz > raz | czasem > czasem | czasami > działa > nie | działa > czasem | działa > czasami | niespójn* > odpowied* | nieprzewidywaln* | niekonsekwen* | losow* > wynik* | loteria | nigdy > to_samo | niestabiln* + odpowied* | różn* > odpowiedzi > to_samo
    %dlugo: minut* godzin* długo wieki wieczność sekund* wiecznie czasu
    latency: ? minut !oszczęd* !spotkani* | ? minuty !oszczęd* | minuty > na | ? minutami | woln* !strefa !wolno_mi | powoln* | powoli | wolno > działa | trwa > %dlugo | trwało > %dlugo | czeka* + %dlugo | czas > oczekiwania | czas > odpowiedzi | timeout* | limit_czasu | przekrocz* > czas* | opóźni* | przeciąż* | muli | zamula | laguje | lagi | nie > szybk* | wydajność + sekund | ślimacz* | ? nie > odpowiada | zajmuje > %dlugo | długo > odpowiada | wlecze
    %client: aplikacj* stron* przeglądark* okno przycisk* interfejs ekran* klient rozszerzeni* kart* telefon* klawiatur* menu edytor terminal apka
    @padl: zawiesz* zawies* crash* wywala wyłącza zamyka nie_ładuje nie_otwiera nie_działa nie_reaguje miga znik* biały czarny nie_uruchamia zamarza zamknęła padła
    client_fault: %client + @padl !woln* | biały > ekran | czarny > ekran | pusta > strona | nie > zalogować | nie > zaloguj* | nie > logować | logowani* + @err | logowani* > nie | wylogow* | nie > ładuje | nie > otwiera | przycisk > nie | histori* + znik* | rozmowy + znik* | czaty + znik* | hasł* + @err | crash* | wysypuje | nie > wczytuje | błąd > wyświetlania
    billing: faktur* | zwrot* | subskrypc* | płatnoś* | płac* | zapłac* | opłat* | obciąż* > karta | karta > dwa | kart* > kredytow* | z > karty | pobran* > dwa | anulowa* > plan | limit* > użyci* | limit + wyczerp* | limit + osiągn* | za > drogo | zbyt > drogo | drogi* | cen* !cenzur* !ocen* | pieniądze | pieniędzy | kredyty | okres > próbny | abonament* | rachunek > za | kosztuj* | obciążon* | pobrano
    @gor: gorsz* gorzej pogorsz* spad* słab* kiepsk* fataln* obniż* marn* tragicz* zjech*
    %jak: jakoś* poziom odpowiedzi wydajność wyniki model
    general_quality: głup* | zgłup* | debil* | tępy | otępi* | %jak + @gor !woln* !sekund | gorsz* > niż | gorzej > niż | pogorsz* | dużo > gorsz* | coraz > gorz* | coraz > gorsz* | głup* | zgłupi* | kiedyś > lepiej | był > lepszy | było > lepiej | wcześniej > lepiej | nie > tak > dobr* | mniej > inteligentn* | leniw* | powierzchown* | degrad* | regres* | tępy | ? gorsz* | ? beznadziej* | ? bezużyteczn* | ? rozczarow* | ? zawied* | ? kiepsk* | ? fataln* | ? okropn* | ? tragicz* | ? słab* | ? śmieć | ? śmieci | ? jakość | ? do_niczego
    """#
}
