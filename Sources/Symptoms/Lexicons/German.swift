extension Lexicons {
  /// What German speakers say.
  static let german = #"""
    language: de
    words: der die das und ist nicht ich es ein eine einen mit auf für von zu im in den dem er sie wir
      mir mich mein meine auch nur noch schon wenn dass als wie was bei aus nach immer so sehr hat habe
      wird werden kann aber sich da nichts mal keine kein war
    not: behoben korrigiert gelöst repariert nichts nicht kein keine keinen keiner keinerlei keinem nie niemals ohne weder nix
    not-after: nicht nie behoben korrigiert gelöst repariert
    through: meinem meiner meinen code zu so sehr mehr überhaupt ganz wirklich besonders ein eine einen einzige einziger einzigen
      der die das den mir mich sich es er ist war wird irgendwelche irgendein gar jemals mal im in am
      und wurde hat oder auch bisher mehr vom
    only: nur bloß
    %you: du dein deine dir dich sie
    %zeichen: zeichen buchstabe* schriftzeichen symbole* wörter worte wort text schrift* glyphen silben
    %fremdspr: chinesisch* thailändisch* thai japanisch* koreanisch* russisch* arabisch* hebräisch*
      griechisch* kyrillisch* hindi asiatisch* ukrainisch*
    %sprache: schwedisch* dänisch* norwegisch* finnisch* tschechisch* ungarisch* griechisch* arabisch* indonesisch* vietnamesisch* rumänisch* englisch* deutsch* französisch* spanisch* italienisch* portugiesisch* niederländisch*
      polnisch* türkisch* chinesisch* russisch* japanisch* holländisch* koreanisch* arabisch*
    @fremd: fremd* seltsam* komisch* sonderbar* unbekannt* merkwürdig* exotisch* unlesbar* anderen ander*
      wirr* falsch* unpassend*
    %mitten: mitten mittendrin zwischen zwischendurch zwischendrin plötzlich dazwischen eingestreut auf_einmal
    unexpected_script: %fremdspr > %zeichen | %fremdspr + %mitten !@wechsel !%antworten
      | fremd* > %zeichen | seltsam* > zeichen | komisch* > zeichen | unbekannt* > zeichen
      | merkwürdig* > zeichen | sonderbar* > zeichen | seltsam* > schriftzeichen | ander* > schrift*
      | buchstaben + ander* > alphabet* | fremd* > alphabet* | ander* > alphabet* | falsch* > alphabet*
      | falsch* > schrift* | kanji | hangul | hiragana | %fremdspr > satz + %mitten | hieroglyphen
      | unlesbar* > zeichen | exotisch* > zeichen | unbekannt* > schrift* | komisch* > buchstaben
    @wechsel: wechsel* gewechselt umgeschaltet umschalt* switcht springt springen verfällt rutscht
      schaltet geht schwenkt fällt übergegangen umgeschwenkt
    %antworten: antwort* schreibt schrieb redet spricht macht geantwortet geschrieben weiter kommt kam ausgab*
      erklärt
    language_switch: @wechsel > sprache* | sprache > @wechsel | @wechsel + %sprache !%zeichen
      | %antworten > auf > %sprache !%zeichen | auf > %sprache > %antworten !%zeichen | falsch* > sprache*
      | ander* > sprache* !programmier* | sprach* > misch* | misch* > sprach* | sprachwechsel
      | auf > %sprache > statt | %sprache > statt > %sprache | in > %sprache > weiter | sprachmisch* | denglisch
      | plötzlich > auf > %sprache | halb > %sprache | teil* > auf > %sprache | sprachenmix
    @klammer: klammer* semikolon* strichpunkt* anführungszeichen komma doppelpunkt einrückung*
      geschweifte hochkomma*
    @fehlt: fehlt fehlen fehlend* vergisst vergessen* zuviel zu_viel falsch gesetzt übrig überflüssig*
      weggelassen ungeschlossen* unausgeglichen*
    %code: code codes quellcode skript* programm* funktion* json yaml html css sql python javascript
      snippet* codeblock java rust xml
    %toolish: werkzeug* tool* aufruf* funktionsaufruf* argumente
    syntax_error: syntaxfehler* syntax_fehler* | syntaxfehler* | syntax > fehler* | @klammer + @fehlt |
      @nicht > kompilier* | kompilier* > nicht | kompilierfehler* | compilerfehler* | compiler +
      fehler* | parsefehler* | parser* + fehler* | nicht > parsen | nicht > parsbar | lässt > nicht >
      übersetzen | nicht > kompilierbar | ungültig* > json !%toolish | json > ungültig* !%toolish |
      ungültig* > syntax | syntaktisch* | kaputt* > %code !%toolish | %code > kaputt !%toolish |
      fehlerhaft* > code | code > fehlerhaft | ungültig* > code | einrückungsfehler* | einrückung* +
      falsch* | ? code > läuft > nicht | ? code > funktioniert > nicht | ungültig* > yaml | kein >
      gültig* > json !%toolish | übersetzt > nicht + code | kein > valides > json !%toolish | nicht >
      ausführbar
    @nicht: nicht
    %gleich: gleich* selb* dasselbe denselben dieselbe derselbe dasselbige identisch* immergleich*
    %einheit: satz sätze absatz absätze zeile* wort wörter text antwort* abschnitt* ding* punkt* phrase*
      floskel* aufzählungspunkt* stelle passage*
    %mehrfach: mehrfach* mal fünfmal dreimal viermal zehnmal zigmal immer ständig dauernd hintereinander
      endlos* wieder nochmal ununterbrochen pausenlos
    repetition: %gleich > liste + %mehrfach | %mehrfach > %gleich > aufzählung* | %mehrfach > %gleich > liste* | %mehrfach > %gleich > %einheit !%frage | %einheit > wiederhol* | wiederhol* > sich | sich > wiederhol* | wiederhol* + %gleich | wiederhol* + %einheit | endlosschleife*
      | dauerschleife | in > schleife | schleife* + hängt | schleife* + fest* | %gleich > %einheit + %mehrfach !%frage
      | immer > dasselbe | immer_wieder > %gleich | immer > das > gleiche | dreht_sich_im_kreis
      | dreht > im > kreis | gebetsmühlenartig | wiederholung* | schallplatte | loop* | ? wiederholt | ständig > wiederhol*
      | redundant* | papagei*
    %frage: frage fragen eingabe* prompt* anfrage* fehler bug
    @wirr: kauderwelsch wortsalat buchstabensalat zeichensalat wirr* unsinn unverständlich*
      zusammenhanglos* verstümmel* sinnlos* sinnfrei* unleserlich* unlesbar* wirrwarr gestammel
      gebrabbel mojibake durcheinander* quatsch galimathias zerhackt* zerstückelt* entstellt*
      nonsens wirres konfus*
    %wort: wörter worte wort sätze satz text antwort* grammatik silben buchstaben umlaut* inhalt
    garbled_text: kauderwelsch | wortsalat | buchstabensalat | zeichensalat | wirr* + %wort | unverständlich* + %wort
      | zusammenhanglos* | verstümmel* | sinnlos* + %wort | unlesbar* + text | durcheinander* + %wort | gestammel
      | gebrabbel | wörter + fehlen | fehlend* > wörter | wörter > doppelt | doppelt* > wörter | wort > fehlt
      | lässt > wörter > aus | verschluckt* + wörter | ergibt > keinen > sinn | macht > keinen > sinn | ergeben > keinen > sinn | machen > keinen > sinn
      | keinen > sinn + %wort | kaputt* > text | kaputt* > sätze | umlaut* + kaputt | umlaut* + falsch | kaputt* > unicode
      | zerhackt* | nur > unsinn | ? unsinn | ? quatsch | ? wirr* | ? unverständlich* | grammatik + falsch
      | grammatik + kaputt | unleserlich* | sinnfrei* | vertauscht* + wörter | verdreht* + wörter | wirrwarr
      | wörter + ausgelassen | wörter + verschwunden
    @schluss: bricht brach abgebrochen abbricht abgeschnitten abgehackt stoppt stoppte endet endete
      hört hörte aufgehört aufhört verstummt abreißt abgewürgt schneidet beendet reißt aufhörte
    %mitte: mitten mittendrin hälfte halb halben abrupt plötzlich einfach ab vorzeitig unvermittelt
      mittem zwischendrin
    %clientding: app anwendung programm browser fenster seite tab verbindung bildschirm client abo
    truncated: hört > bei > auf | stoppt > bei | endet > bei | bricht > bei | bricht > ab !%clientding | abgeschnitten | abgehackt | antwort* > abgebrochen | text > abgebrochen
      | @schluss + mitten !%clientding | @schluss + hälfte !%clientding | @schluss + abrupt !%clientding
      | hört > einfach > auf | hört > plötzlich > auf | hört > auf > schreiben | mitten > satz > schluss
      | mitten > satz > ende | unvollständig* | nicht > zu_ende | halb* > antwort* | unfertig* | rest > fehlt | ende > fehlt
      | hälfte > fehlt | schluss > fehlt | nur > hälfte | nie > fertig | @nicht > fertig > geschrieben
      | nicht > vollständig | abbruch + antwort* | antwort* + endet | nicht > bis > ende | ? mittendrin | ? abgebrochen !%clientding !selbst !selber
    @weigert: weiger* verweiger* lehnt_ab ablehn* abgelehnt ablehnung* verweigert*
    %harmlos: harmlos* normal* einfach* simpl* banal* unverfänglich* unschuldig*
    refusal: blockt > ab | blockt > bei > ab | wollte > nicht > erklären | wollte > mir > nicht | wollte > nicht > helfen | wollte > nicht > antworten | wollte > nicht > schreiben | wollte > nicht > sagen | @weigert !zahlung* !karte* | lehnt > ab | will > nicht > helfen | will > mir > nicht
      | will > mir > kein* | will > nicht > antworten | will > nicht > beantworten | will > nicht > machen
      | will > nicht > schreiben | hilft > nicht > weil | gegen > richtlinien | verstößt | richtlinien > verletz*
      | belehr* | moralis* | moralpredigt* | zensier* | zensur* | übervorsichtig* | zu > vorsichtig
      | harmlos* > frage* | harmlos* > anfrage* | bevormund* | kann_dabei_nicht_helfen | darf > das > nicht
      | sagt > kann > nicht | angeblich > nicht > erlaubt | nicht > dürfen | prüde | ethisch* > bedenken | zickt
      | blockt > ab | blockiert + frage* | blockiert + anfrage* | sträubt
    %vorher: vorher vorhin eben bereits schon früher zuvor anfang am_anfang erste* vorherig* oben gerade
    %sagen: gesagt erklärt geschrieben erzählt genannt erwähnt beschrieben mitgeteilt angegeben geschickt besprochen
    forgot_context: fragt > schon > wieder | fragt > mich > wieder | fragt > noch > einmal | weiß > nicht > worum | weiß > nach > nicht | nicht > mehr > worum | vergess* !@klammer | vergisst !@klammer | vergaß | kontext + verlor* | kontext + verlier* | kontext + weg
      | kontext + vergess* | faden + verlor* | faden + verlier* | faden > verloren | @nicht > erinner* | erinner* > nicht
      | erinner* > kaum | weiß > nicht > mehr | weiß > nichts > mehr | %vorher > %sagen > wieder | schon > gesagt
      | bereits > gesagt | schon > mal > gesagt | schon > erklärt | bereits > erklärt | noch_einmal > erklären
      | nochmal > erklären | neu > erklären | wieder > erklären | erneut > erklären | von > vorn* > erklären
      | immer > wieder > erklären | wiederholen > müssen | muss > wiederholen | muss > mich > wiederholen | gedächtnis*
      | fragt > wieder > nach | fragt > erneut | fragt > nochmal | amnesie | alzheimer | keine_ahnung > mehr | nicht > gemerkt | merkt_sich > nichts
      | merkt > sich > nichts | von > null > an | tut > als > hätte | wie > ich > schon > sagte
    @ignor: ignorier* missacht* übergeht übergangen übersieht missachtet pfeift
    %befehl: anweisung* vorgabe* instruktion* regel* befehl* prompt* wunsch wünsche vorschrift* format
      systemprompt* bitte angaben vorgegeben* anforderung* auftrag aufträge stil
    %wollte: gesagt gebeten verlangt gewollt ausdrücklich wollte bat sagte verboten explizit geschrieben
      angewiesen vorgegeben
    %trotzdem: trotzdem dennoch obwohl gleichwohl entgegen stattdessen sondern doch
    ignored_instruction: trotz > bitte | obwohl > bat | @ignor + %befehl | @ignor > meine | @ignor > mich | @ignor > was | @ignor > einfach
      | hält > sich > nicht | befolg* > nicht | nicht > befolg* | folgt > nicht | @nicht > an > %befehl | folgt > %befehl > nicht
      | hört > nicht > auf > mich | hört > nicht > zu | %trotzdem + %wollte !%vergess | %wollte >> trotzdem !%vergess | %wollte >> dennoch | trotz + %befehl | nicht > was > ich > wollte
      | nicht > das > was | macht > nicht > was | tut > nicht > was | gegenteil !im_gegenteil | %befehl > nicht > beachtet | nicht > beachtet
      | nicht > berücksichtigt | nicht > eingehalten | gegen > meine > %befehl | entgegen > %befehl | macht > was > will
      | macht > was > es > will | setzt_sich > hinweg | nicht > umgesetzt | ? ignorier*
    %vergess: vergess* erklärt*
    %api: funktion* methode* bibliothek* paket* api* modul* klasse* parameter befehl* flag* option*
      library libraries import* package* endpoint* schnittstelle* attribut* dependency quelle* abhängigkeit*
    @erfind: erfind* erfand* erfunden* ausgedacht* ausdenk* halluzin* fantasier* phantasier* zusammengereimt
      frei_erfunden
    @nichtda: existiert_nicht existieren_nicht nicht_existier* gibt_es_nicht gibt_es_gar_nicht gibts_nicht
      gibt's_nicht nicht_existent* nichtexist* nicht_vorhanden* inexistent* gibt_es_überhaupt_nicht
      nicht_gibt imaginär* es_nicht_gibt existiert_gar_nicht existiert_überhaupt_nicht gar_nicht_existier*
    hallucinated_api: existier* > nirgends | nirgends > existier* | %api > gar_nicht | %api > gibt_es > nicht | @erfind + %api | halluzin* !%fakt | @nichtda + %api | %api > existiert > nicht | %api > existieren > nicht | %api > gibt > nicht
      | denkt > sich > %api > aus | ? @nichtda | ? @erfind | unbekannt* > modul | modul + nicht_gefunden
      | aus_der_luft_gegriffen + %api
    %fakt: fakt* zahl* jahr* datum zitat* buch bücher person* geschichte*
    @falsch: falsch* inkorrekt* fehlerhaft* unrichtig* unzutreffend* gelogen unwahr*
    %antwort: antwort* ergebnis* rechnung berechnung* zahl* datum aussage* information* angabe* lösung* auskunft
      behauptung* fakt* jahr formel* summe übersetzung inhaltlich sachlich erklärung* mathe*
    wrong_answer: stimmt > hinten_und_vorne | nicht > die > richtige | @falsch > %antwort !%api2 | %antwort > @falsch !%api2 | ist > @falsch !%api2 | war > @falsch !%api2 | sind > @falsch !%api2
      | völlig > @falsch | komplett > @falsch | total > @falsch | stimmt > nicht !rechnungsbetrag | stimmen > nicht | %antwort > stimmt > nicht
      | %antwort > stimmen > nicht | falsch > gerechnet | verrechne* | rechenfehler* | widerspr* | sachlich > @falsch
      | faktisch > @falsch | irrt > sich | irreführend* | fehlinformation* | lügt | gelogen | veraltet* | denkfehler* | logikfehler*
      | nicht > korrekt | nicht > richtig | verzählt | erfindet > %fakt | erfunden* > %fakt | erfindet > zitate | ? @falsch !%api2 | trifft > nicht > zu
    %api2: sprache* alphabet* zeichen werkzeug* tool* parameter argument* betrag rechnungsbetrag syntax format
      abgerechnet abgebucht klammer* konto tarif passwort schrift*
    %aufruf: toolaufruf* werkzeugaufruf* funktionsaufruf* tool_aufruf* tool_call* function_call* tool_use
      aufruf* toolcall* argumente
    malformed_tool_call: json + %toolish + ungültig* | json + %toolish + fehlerhaft* | json + %toolish + kaputt* | kein > gültiges > json + %toolish | kein > valides > json + %toolish | %aufruf + ungültig* | %aufruf + fehlerhaft* | %aufruf + kaputt* | %aufruf + falsch* | %aufruf + roh*
      | %aufruf + statt | %aufruf + chat | %aufruf + text | %aufruf + angezeigt | falsch* > parameter | falsch* > argumente
      | ungültig* > argumente | ungültig* > parameter | falsch* > werkzeug* | falsch* > tool | xml + tags
      | statt > werkzeug* > auf* | unbekannt* > werkzeug* | unbekannt* > tool
    %werkzeug: werkzeug* tool tools mcp plugin* konnektor* dateizugriff bearbeitung* edit befehle dateibearbeitung
      websuche terminalbefehl* %aufruf dateien_bearbeiten
    @versagt: fehler* fehlgeschlagen fehl schlägt_fehl scheitert scheitern versag* funktionieren_nicht
      funktioniert_nicht geht_nicht gehen_nicht error* fehlermeldung* streikt streiken kaputt
    tool_errors: %werkzeug + @versagt !ungültig* !roh* | werkzeugfehler* | toolfehler* | kann > dateien > nicht > bearbeiten | kann > datei* > nicht > ändern
      | mcp > fehler* | %werkzeug + nicht > funktionier* | fehler + nach + fehler
    %leer: leer leere leerer leeres leeren blank
    empty_answer: %leer > feld | %leer > antwort* | antwort* > %leer | %leer > nachricht* | nachricht* > %leer | keine > antwort > zurück | kommt > nichts
      | kam > nichts | gibt > nichts > aus | keine > ausgabe | nichts > zurück | antwortet > gar > nicht | antwortet > überhaupt > nicht
      | überhaupt > keine > antwort | keinerlei > antwort | bleibt > %leer | %leer > ausgabe | %leer > textblock | %leer > blase | kein > einziges > wort
      | ohne > text | ohne > inhalt | ? keine > antwort | ? antwortet > nicht
    %frag: frage* prompt* eingabe* anfrage* aufgabe* code
    nondeterministic: %gleich > %frag + ander* | %gleich > %frag + unterschiedlich* | %gleich > %frag + verschieden* | %gleich > %frag + mal
      | %gleich > %frag + manchmal | jedes_mal > ander* | jedesmal > ander* | jedes_mal > etwas > ander* | mal > mal > nicht | mal_so > mal_so
      | mal_das > mal_das | unterschiedlich* > antworten | inkonsisten* | unzuverlässig* | manchmal > manchmal | manchmal > funktioniert > nicht
      | funktioniert > manchmal | klappt > manchmal | klappt > mal | geht > mal > mal | nicht > reproduzier* | nichtdeterminist* | glückssache | zufall*
      | glücksspiel | unberechenbar* | einmal > klappt | einmal > funktioniert | lotterie | wechselnd* > ergebnis* | schwank* + ergebnis*
      | schwank* + antwort*
    %lange: ewig* minuten minute stunden lange lang sekunden ewigkeit halbe_stunde
    latency: ? minuten !spar* !gespart !sitzung* | warte* > minutenlang | minutenlang > wart* | langsam* | lahm* | träge | zäh | schneckentempo | dauert > %lange | dauerte > %lange | dauert > zu_lang* | braucht > %lange | brauchte > %lange | wart* + %lange
      | gewartet > %lange | %lange > gewartet | %lange > warten | wartezeit* | zeitüberschreitung* | timeout* | time_out* | überlastet* | überlastung*
      | verzöger* | ladezeit* | laggt | laggy | latenz* | reagiert > nicht | ? hängt | ? hängt_sich_auf | antwortzeit* | antwortet > %lange
      | lässt > auf > sich > warten | geschwindigkeit + schlecht* | kriecht | stockt | nicht > schnell | performance > schlecht > sekunden | schnecke* | lädt > %lange
      | denkt > %lange
    %client: app programm anwendung fenster browser seite webseite website client oberfläche button* knopf taste schaltfläche*
      bildschirm desktop erweiterung* plugin tab editor terminal handy iphone android eingabefeld menü sidebar seitenleiste chatfenster
      vscode extension cursor
    @defekt: abstürz* absturz* abgestürzt stürzt crash* gecrasht friert eingefroren einfriert hängt flacker* kaputt lädt_nicht öffnet_nicht
      reagiert_nicht geht_nicht funktioniert_nicht startet_nicht schließt_sich spinnt ruckel* verschwind* verschwunden weiß grau
      hängt_sich_auf blockiert buggt defekt startet_gar_nicht öffnet_sich_nicht nicht_mehr beendet zappelt
    client_fault: bildschirm > schwarz | schwarz > bildschirm | bildschirm > weiß | %client + @defekt | stürzt > ab | abstürz* | abgestürzt | absturz* | weißer > bildschirm | schwarzer > bildschirm | weiße > seite | leere > seite
      | leerer > bildschirm | @nicht > anmelden | @nicht > einloggen | @nicht > angemeldet | anmeldung* + @versagt | login* + @versagt | login > nicht | anmelde* > nicht | anmelden > nicht | einloggen > nicht
      | ausgeloggt | abgemeldet | ausgesperrt | lädt > nicht | laden > nicht | anzeigefehler* | darstellungsfehler* | eingefroren | friert > ein
      | %client > nicht > laden | %client > lässt > nicht | %client > nicht > öffnen | öffnet > sich > nicht | startet > nicht | hochladen > nicht | upload + @versagt
      | kopieren > nicht | scrollen > nicht | verlauf + verschwunden | verlauf + weg | chats + verschwunden | chats + weg | darstellung + kaputt
      | schrift + winzig | flackert | update > nicht + %client | passwort + @versagt
    billing: abrechn* | abgerechnet | abbuchung* | abgebucht | abbuch* | rechnung* !falsch > rechnung !%mathe | rückerstatt* | erstatt* | abo | abos | abonnement* | zahlung* | bezahl* | kreditkarte*
      | doppelt > belastet | belastet + karte | kündig* | nutzungslimit* | limit + erreicht | limit* | zu > teuer | guthaben | kontingent* | geld > zurück
      | zweimal > berechnet | doppelt > berechnet | berechnet > obwohl | preis* | tarif* | kosten | kostet | gebühr* | quittung* | mehrwertsteuer | probezeit | testphase
      | verbrauch* + token* | geld
    %mathe: mathe* aufgabe addition gleichung
    @schlecht: schlecht* schlechter gesunken sinkt gefallen nachgelassen mies* miserabel* grottig* unterirdisch* abgenommen
      abgestürzt verschlechter* schwach* enttäusch* runter gelitten bergab
    %quali: qualität* leistung* niveau antworten ergebnisse performance antwortqualität output
    general_quality: *dumm* | verblöd* | %quali + @schlecht !langsam* !sekunden | schlechter > als | schlechter > geworden | viel > schlechter | deutlich > schlechter | immer > schlechter
      | verschlechter* | dümmer | verblödet | dumm* | nachgelassen | bergab | früher > besser | war > besser | vorher > besser | abgebaut
      | nicht > mehr > so > gut | nicht > so > gut | rückschritt* | strohdumm | verdummt | degradier* | kein > vergleich | faul | oberflächlich*
      | nicht > wiederzuerkennen | ? nutzlos* | ? unbrauchbar* | ? miserabel* | ? furchtbar | ? enttäusch* | ? schlecht* | ? mies* | ? schrott | ? müll
      | ? schrecklich | ? katastroph* | ? grauenhaft | ? nicht_hilfreich | ? wenig_hilfreich | ? qualität | ? bescheiden | ? unterirdisch
    """#
}
