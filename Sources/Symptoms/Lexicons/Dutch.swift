extension Lexicons {
  /// What Dutch speakers say.
  static let dutch = #"""
    language: nl
    words: twee drie vier vijf zes zeven acht negen tien de het een en van dat niet met voor zijn op aan ook ik je hij ze we mijn er is was maar bij dit wordt worden naar
      als wat dan geen nog al deze die in te heb heeft kan om uit mij me zo heel alles alleen toch
    not: opgelost gecorrigeerd verholpen niet geen nooit zonder niets nergens noch nauwelijks
    not-after: niet nooit
    through: mijn zo te heel erg echt meer een de het enkele enkel helemaal bijzonder is was wordt mij me zich er van die ooit al
      in op mijn antwoorden gezien gehad overdreven ook of
    only: alleen slechts
    %you: jij je jouw u uw
    %teken: teken* letter* karakter* woord* tekst schrift symbo* schrifttekens
    %vreemd: chinees chinese thai* japans* koreaans* russisch* arabisch* hebreeuws* grieks* cyrillisch* hindi aziatisch* oekraïens*
    %taal: zweeds* deens* noors* fins* tsjechisch* hongaars* grieks* roemeens* arabisch* engels* duits* frans* spaans* italiaans* portugees* nederlands* chinees chinese russisch* japans* koreaans* pools* turks*
    unexpected_script: %vreemd > %teken | %vreemd + midden | vreemd* > teken* | vreemd* > karakter* | vreemd* > letter* | rare > teken* | rare > letter* | rare > karakter* | rare > symbolen | ander > alfabet | verkeerd* > alfabet | onbekend* > teken* | onbekend* > alfabet | onbekend* > letters | ander > schrift | vreemd > schrift | kanji | onleesbare > tekens | %vreemd > zin + midden | %vreemd > tussendoor
    @wissel: wissel* schakel* verander* springt sprong gaat ging overgegaan overgeschakeld switcht switch* stapt
    %antw: antwoord* schrijft schreef praat verder reageert geschreven begon
    language_switch: @wissel > taal !interface !instellingen | taal > @wissel | @wissel + %taal !%teken | %antw > in > %taal !%teken | in > %taal > %antw !%teken | verkeerde > taal | andere > taal | in > %taal > plaats | plaats > in > %taal | mengt > tal* | talen > door_elkaar | ineens > in > %taal !%teken | plotseling > in > %taal !%teken | deel > in > %taal !%teken | half > %taal | ging > verder > %taal
    @haak: haak* haken accolade* puntkomma* komma aanhalingsteken* dubbele_punt inspring* sluithaakje tag*
    @mist: mist missen ontbre* vergeet* vergeten teveel te_veel verkeerd niet_gesloten ongebalanceerd*
    %code: code script functie* json yaml html css sql python javascript programma
    %toolish: tool* gereedschap* aanroep* toolaanroep* functieaanroep* argument*
    syntax_error: syntaxfout* | syntaxisfout* | syntax > fout* | syntax > error* | @haak + @mist | niet > compile* | compile* > niet | compileerfout* | compilatiefout* | json > ongeldig* !%toolish | ongeldig* > json !%toolish | ongeldig* > syntax* | ongeldig* > code | %code > kapot !%toolish | kapotte > %code !%toolish | parse* > niet | niet > parse* | inspringfout* | inspring* + fout* | parser + fout* | syntactisch* | ? code > werkt > niet | ongeldig* > yaml | geen > geldige > json !%toolish
    %zelfde: zelfde dezelfde hetzelfde identiek*
    %een: zin zinnen alinea* regel* woord* antwoord* tekst ding stuk paragraaf* punt bericht
    @weer: telkens steeds keer weer opnieuw constant voortdurend lus loop eindeloos meermaals
    repetition: steeds > opnieuw > %zelfde | opnieuw > %zelfde > %een | @weer > %zelfde > lijst* | %zelfde > lijst* + @weer | keer > achter > %zelfde | @weer > %zelfde > %een !vraag !prompt | herhaal* > zich* | herhaal* > %zelfde | herhaalt > %een | blijft > herhalen | blijf* + herhal* | lus | in_een_loop | eindeloze > loop | %zelfde > %een + @weer !vraag !prompt | steeds > hetzelfde | telkens > hetzelfde | telkens > %zelfde > %een | herhaling* | herhalend* | keer_op_keer > %zelfde | rondjes | loopt > vast > in > herhal* | grammofoonplaat | valt_in_herhaling | ? herhaalt
    %tekst: tekst woord* zin zinnen antwoord* grammatica accenten bericht inhoud letters
    garbled_text: zonder_kop > staart | kop_noch_staart | wartaal | brabbeltaal | koeterwaals | woordensalade | onleesbaar* + %tekst | onbegrijpelijk* + %tekst | onsamenhangend* | verminkt* | warrig* | ontbreken > woorden | woorden > ontbreken | woorden > missen | mist > woorden | ontbrekende > woorden | dubbele > woorden | woorden > dubbel | slaat > woorden > over | slaat > nergens > op | geen_touw | nergens > op | betekenisloos | onzinnig* + %tekst | ? onzin !beweer* | kapotte > tekst | kapotte > zinnen | woorden > door_elkaar | door_elkaar + %tekst | woorden > weggelaten | kromme > zinnen | tekens > kapot | accenten + kapot | grammatica + klopt | mojibake | gehusseld*
    @stop: stopt stopte eindigt eindigde breekt brak kapt kapte houdt hield afgebroken afgekapt ophoudt stokt valt
    %half: midden halverwege abrupt plotseling ineens zomaar helft halve opeens
    %ui: app browser pagina scherm venster verbinding abonnement
    truncated: stopt > bij > vraag | stopt > bij > punt | stopt > bij > regel | stopt > bij > stap | afgekapt* | afgebroken !%ui | breekt > af !%ui | kapt > af !%ui | @stop + %half !%ui | onvolledig* | incompleet | halverwege > afgebroken | niet > afgemaakt | maakt > niet > af | niet > compleet | nooit > af | half > antwoord | helft > ontbreekt | rest > ontbreekt | einde > ontbreekt | einde > mist | halve > antwoord* | niet > tot_het_einde | onaf | stopt > met > schrijven | houdt > op > midden | rondt > niet > af | afgeknipt | ? halverwege
    %onsch: onschuldig* normaal normale simpel* gewone gewoon
    refusal: wilde > niet > uitleggen | wilde > niet > helpen | wilde > me > niet | wilde > niet > antwoorden | wilde > niet > schrijven | wilde > niet > zeggen | weiger* | wil > me > niet > help* | wil > niet > help* | wil > niet > antwoord* | wil > niet > schrijv* | wil > niet > doen | %onsch > vraag | %onsch > verzoek | gecensureerd | censu* | preek* | preken | moralis* | te > voorzichtig | overdreven > voorzichtig | tegen > richtlijnen | tegen > regels | schendt | richtlijnen | zegt > niet > kan | zegt > niet > mag | afgewezen + verzoek | wijst > af | wees > af | betuttel* | mag > dat > niet
    %gezegd: gezegd verteld uitgelegd gegeven geschreven genoemd gedeeld
    forgot_context: weet > niet_meer | weet > niet > meer > waar | verge* !@haak | context + kwijt | verliest > context | verloren > context | weet > niet > meer | weet > niets > meer | herinner* > niet* | herinner* > niks | al > %gezegd | eerder > %gezegd > weer | opnieuw > uitleg* | nogmaals > uitleg* | weer > uitleg* | alles > uitleg* | mezelf > herhalen | vraagt > opnieuw | vraagt > weer | draad > kwijt | geheugen* | onthoudt > niet* | onthoudt > niks | begint > opnieuw | vanaf > nul | alsof > nooit | amnesie | goudvis
    @negeer: negeer* genegeerd negeren schendt lapt
    %bevel: instructie* opdracht* regel* verzoek* prompt* formaat aanwijzing* wens* voorkeur* eis* voorwaarde*
    %vroeg: vroeg gevraagd gezegd zei verboden expliciet duidelijk nadrukkelijk wilde aangegeven
    %toch: toch ondanks desondanks hoewel alsnog evengoed maar terwijl
    ignored_instruction: vroeg > zonder | %vroeg >> toch | @negeer + %bevel | @negeer > mijn | @negeer > wat | @negeer > mij | volg* > niet > op | volg* > %bevel > niet | niet > volg* !niet_te_volgen | houdt > zich > niet | luister* > niet | niet > wat > ik > vroeg | niet > gevraagd | doet > niet > wat | %toch > %vroeg !vergeten | %vroeg > %toch | %vroeg >> toch | %vroeg >> alsnog | ondanks > %bevel | tegenovergestelde | gehoorzaam* > niet | doet > zijn > eigen > zin | geen > rekening + %bevel | trekt_zich_niets | tegen > %bevel > in | ? negeer*
    %api: functie* methode* bibliothe* pakket* api* module* klasse* parameter* optie* commando* import* package* library libraries vlag
    @bestaat: bestaat_niet bestaan_niet niet_bestaa* bestaat_helemaal_niet niet_bestaande onbestaande bestaat_niet_eens
    hallucinated_api: bestaat > nergens | nergens > bestaat | verzin* + %api | verzonnen + %api | hallucin* !feit* | @bestaat + %api | %api > bestaat > niet | %api > bestaan > niet | niet > bestaand* > %api | ? @bestaat | ? verzin* | ? verzonnen | fictie* + %api | uit > duim | %api + niet_gevonden | niet > bestaat + %api
    @fout: fout foute verkeerd* onjuist* incorrect* foutief
    %uitk: antwoord* uitkomst* berekening* getal* datum bewering* informatie feit* oplossing* uitleg som vertaling resultaat resultaten cijfer* formule rekensom wiskunde
    wrong_answer: is > niet > juist | niet > de > juiste | @fout > %uitk !%anders | %uitk > @fout !%anders | is > @fout !%anders | zijn > @fout !%anders | was > @fout !%anders | helemaal > @fout | compleet > @fout | klopt > niet | kloppen > niet | klopt > niets | klopt > geen | rekenfout* | vergist > zich | spreekt > zichzelf > tegen | tegenstrijdig* | niet > correct | niet > juist | niet > waar | feitelijk* > @fout | liegt | leugen* | verouderd* | misleidend* | verzint > feiten | verzonnen > feiten | denkfout* | ? beweert | ? @fout !%anders
    %anders: taal alfabet tool* gereedschap* parameter* argument* factuur bedrag syntax* wachtwoord formaat haak* tekens
    %aanroep: functieaanroep* tool_aanroep* toolaanroep* aanroep* tool_call* function_call*
    malformed_tool_call: json + %toolish + ongeldig* | json + %toolish + kapot* | %aanroep + ruw* | %aanroep + rauw* | %aanroep + ongeldig* | %aanroep + plaats | %aanroep + fout* !mislukt | %aanroep + tekst | %aanroep + kapot | %aanroep + chat | verkeerde > parameters | ongeldige > parameters | ongeldige > argumenten | verkeerde > argumenten | verkeerde > tool | xml > tags | onbekende > tool | niet > bestaande > tool
    %tool: tool tools mcp plugin* gereedschap* %aanroep bewerking* connector*
    @faal: fout* mislukt* mislukken faalt falen error* foutmelding* werkt_niet werken_niet
    tool_errors: %tool + @faal !ruw* !ongeldig* | kan > bestand* > niet > bewerken | kan > geen > bestand* > bewerken | mcp > fout*
    %leeg: leeg lege blanco
    empty_answer: %leeg > antwoord* | antwoord* > %leeg | %leeg > bericht* | bericht* > %leeg | %leeg > reactie* | reactie > %leeg | geen > enkel > antwoord | krijg > niets > terug | krijg > niks > terug | komt > niets | kwam > niets | geen > uitvoer | helemaal > geen > antwoord | geen > woord | zegt > niets | geeft > niets | ? geen > antwoord | geen > tekst
    %vraag: vraag prompt* invoer verzoek opdracht
    nondeterministic: %zelfde > %vraag + ander* | %zelfde > %vraag + verschillend* | %zelfde > %vraag + soms | %zelfde > %vraag + telkens | %zelfde > %vraag + keer | elke_keer > ander* | iedere_keer > ander* | telkens > ander* | soms > soms | soms > werkt > niet | werkt > soms | de_ene_keer | inconsistent* | onvoorspelbaar | wisselvallig | willekeurig > resultaat | loterij | niet > reproduce* | nooit > hetzelfde | wisselende > antwoorden | onbetrouwbaar*
    %lang: lang minuten minuut uren uur eeuwig eeuwen seconden eeuwigheid tijd
    latency: ? minuten !bespaar* !vergadering* | minutenlang > wacht* | wacht* > minutenlang | traag* | trage | langzaam* | langzame | sloom | duurt > %lang | duurde > %lang | wacht* + %lang | wachttijd* | timeout* | time_out* | reageert > niet > snel | overbelast* | vertraging* | responstijd* | reactietijd* | niet > snel | prestaties + seconden | ? reageert > niet | te_lang > antwoord* | doet_er > %lang > over | slakkengang | latentie | denkt > %lang
    %client: app applicatie pagina website site browser venster knop* interface scherm client extensie tab telefoon toetsenbord menu editor terminal
    @stuk: crash* gecrasht loopt_vast vastgelopen bevriest bevroren laadt_niet opent_niet werkt_niet reageert_niet knippert verdwe* sluit hangt wit zwart kapot start_niet doet_het_niet vast stuk flikkert
    client_fault: %client + @stuk !traag | crasht | gecrasht | wit > scherm | zwart > scherm | leeg > scherm | lege > pagina | niet > inloggen | inloggen + @faal | inloggen > lukt > niet | login + @faal | uitgelogd | aanmelden > niet | laadt > niet | opent > niet | bevriest | knop > niet | geschiedenis + verdwe* | chats + verdwe* | gesprekken + verdwe* | gesprekken + weg | wachtwoord + @faal | weergavefout* | %client > niet > laden
    billing: factu* | terugbetal* | abonnement* | betaling* | betaald* | betaal | betalen | afgeschreven | afschrijving* | creditcard* | kaart + keer | opzeg* | limiet + bereikt | gebruikslimiet* | te > duur | prijs | prijzen | tarief* | tegoed | credits | geld | proefperiode | kosten | gerekend > keer | in_rekening | quotum
    @slecht: slecht* slechter gedaald daalt achteruit* verslechter* matig* minder belabberd* afgenomen beroerd* dramatisch ingezakt
    %kwal: kwaliteit niveau antwoorden prestaties resultaten model
    general_quality: %kwal + @slecht !traag !seconden | slechter > dan | slechter > geworden | veel > slechter | steeds > slechter | verslechter* | dommer | dom | domme | achteruit* | was > beter | vroeger > beter | eerst > beter | niet > meer > zo > goed | niet > zo > goed | minder > slim | minder > intelligent | lui | luie | oppervlakkig* | bergafwaarts | afgestompt | niet_meer_wat_het_was | ? nutteloos | ? onbruikbaar* | ? waardeloos | ? teleurstel* | ? teleurgesteld | ? slecht* | ? vreselijk* | ? rotzooi | ? kwaliteit | ? belabberd* | ? beroerd* | ? bagger
    """#
}
