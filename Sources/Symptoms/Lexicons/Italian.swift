extension Lexicons {
  /// What Italian speakers say.
  static let italian = #"""
    language: it
    words: il lo gli la le un una uno e ma è sono di da del della dei nel nella con per che non si mi ho ha hanno più molto come
      quando al alla ai questo questa anche tutto sempre già senza poi ci se io lui dal in i o l' oggi stato
    not: ha_trovato nemmeno neanche neppure corretto risolto sistemato non nessun nessuna nessuno mai senza né niente nulla
    through: mio mia miei è sono stato stata si mi ha ho il lo la i gli le un una di per che affatto molto così troppo proprio più alcun alcuna
      mai ci sia visto c'è in nessun nessuna davvero particolarmente nemmeno solo sola ne
    only: solo soltanto solamente
    %you: tu ti tuo tua hai sei
    %car: caratter* letter* simbol* parol* testo ideogramm* segni alfabeto
    %etr: cines* tailandes* thailandes* thai giappones* corean* russ* arab* ebraic* grec* cirillic* hindi asiatic* ucrain*
    %lingua: svedese danese norvegese finlandese ceco ungherese greco rumeno indonesiano turco polacco olandese arabo coreano inglese spagnolo francese tedesco italiano portoghese cinese russo giapponese coreano arabo all'inglese
    unexpected_script: %car > %etr | %etr + mezzo + %car | caratter* > stran* | caratter* > stranier* | letter* > stran* | simbol* > stran* | altro > alfabeto | alfabeto > sconosciuto | caratter* > sconosciut* | caratter* > illeggibil* | altra > scrittura | parol* > in > %etr | ideogramm* | kanji | alfabeto > sbagliato | caratter* > casual* | %etr + compa* + %car | testo > in > %etr
    @cambia: cambi* pass* salt* continu* torn* fini*
    %risponde: rispond* rispos* scriv* parl* inizi* genera
    language_switch: @cambia > %lingua !%car | cambi* > lingua !interfaccia !dell'interfaccia !impostazioni | lingua > sbagliata | altra > lingua | %risponde > in > %lingua !%car | mescol* > lingu* | mischi* > lingu* | in > %lingua > invece | in > %lingua > anziché | invece_di > %lingua | metà > %lingua | parte > in > %lingua | lingua > diversa | lingue > mescol*
    @par: parentesi graff* virgol* virgolett* punto_e_virgola due_punti indentazion* tag
    @manca: manca mancano mancant* dimentic* non_chius* sbilanciat* di_troppo aperta sbagliat*
    %code: codice script funzione json yaml html css sql python javascript programma
    %toolish: strument* chiamata* argoment* tool*
    syntax_error: error* > sintassi | sintassi > error* | sintassi + non_valid* | sintassi + errata | sintassi + sbagliata | @par + @manca | non > compila* | error* > compila* | error* > parsing | json > non_valid* !%toolish | json > malformat* !%toolish | %code > non_valid* !%toolish | %code > rotto !%toolish | error* > indentazione | indentazione > errata | sintattic* | yaml > non_valid* | ? codice > non > funziona | ? codice > non > gira | json > invalido !%toolish
    %stesso: stess* identic* medesim*
    %unita: fras* paragraf* rig* parol* rispost* testo cosa sezion* punto messaggio
    @ancora: di_nuovo loop ripet* volte sempre continuamente seguito ciclo
    repetition: volte > stesso | @ancora > %stesso > elenco* | @ancora > %stesso > lista* | %stesso > elenco* + @ancora | volte > stesso > elenco | @ancora > %stesso > %unita !domanda !prompt | %stesso > %unita > volte | ripet* > %stesso | si > ripet* | ripet* > %unita | in > loop | loop | ciclo > infinito | bloccato > ciclo | %stesso > %unita + @ancora !domanda !prompt | ripetitiv* | ripetizion* | disco_rotto | gira_in_tondo | stessa_cosa > volte | stessa_cosa > sempre | ridondan* | pappagallo | duplica* + %unita | continua > ripet* | ? ripete
    %testo: testo parol* fras* rispost* grammatica accenti contenuto messaggio output
    garbled_text: incoerent* + %testo | inintelligibil* | incomprensibil* + %testo | illeggibil* + %testo | confus* + %testo | insalata > parole | manca* > parole | parole > manca* | parole > doppie | parole > duplicate | salta > parole | omette > parole | non > ha > senso | non > hanno > senso | senza > senso | senza_capo | testo > corrotto | codifica | accenti > rotti | parole > caso | parole > mescolate | parole > disordine | grammatica > rotta | ? incomprensibil* | ? incoerent* | farneticant* | sconclusionat* | vaneggi* | mojibake | strampalat* + %testo | sgrammaticat* | ? sciocchezze
    %meta: metà mezzo improvvisamente bruscamente colpo bruscament* improvviso
    %ui: app applicazione schermo browser pagina finestra connessione abbonamento
    truncated: finisce > metà | termina > metà | si_ferma > metà | ferma > domanda | si_ferma > alla | si_ferma > al | tronc* | incomplet* | incompiut* | interromp* + %meta !%ui | interrott* + %meta !%ui | interromp* + rispost* | rispost* + interrott* | taglia* + %meta | tagliat* + rispost* | ferma > %meta !%ui | si > ferma + %meta !%ui | termin* + bruscamente | termin* + metà | finisce + metà | finisce + improvvis* | non > finisce | non > termina | non > complet* | mai > finisce | metà > risposta | mezza > risposta | manca > fine | manca > resto | manca > finale | manca > metà | lasciat* > metà | smette > scriver* | a_metà > frase | si_blocca > a_metà | ? tagliat* | ? interrott* !%ui | mozzat*
    %inof: innocu* normal* semplic* banal* innocent* legittim*
    refusal: non > voluto | non_ha_voluto | non_vuole > spieg* | rifiut* !carta !pagamento | si_rifiuta | non > vuole > aiut* | non > vuole > rispond* | non > vuole > scriv* | non > vuole > fare | richiesta > %inof | domanda > %inof | moralis* | moralegg* | predic* | censur* | troppo > prudent* | troppo > caut* | contro > regol* | contro > politic* | viola > linee | viola > regol* | linee_guida | dice > non > può | non_posso_aiutar* | respinge | respinto | declina* | nega | bigotto
    %detto: detto spiegato dato scritto menzionato fornito indicato
    forgot_context: chiede > di_nuovo | richiede > ancora | chiede > ancora | non > sa > più | dimentic* !@par | non > ricord* | perd* > contesto | perso > contesto | contesto > perso | perd* > filo | perso > filo | già > %detto | rispieg* | ripetere > tutto | spiegare > di_nuovo | spiegare > da_capo | spiegare > tutto | richiede > di_nuovo | chiede > di_nuovo | memoria | amnesia | ricomincia > zero | ricominciare > zero | come_se_non > avess* | da_capo | devo_ripetere
    @ignor: ignor* disobbed* trascur* disattend*
    %ordine: istruzion* ordin* regol* richiest* prompt formato vincol* indicazion* comand* preferenz* requisit*
    %chiesto: chiesto detto specificato vietato esplicitamente chiaramente volevo ordinato indicato
    %lostesso: lo_stesso comunque nonostante ma però tuttavia invece benché anche_se
    ignored_instruction: ho_chiesto > senza | chiesto > senza > stesso | detto > senza > stesso | @ignor > %ordine | ignor* > quello | ignor* > mie | ignor* > mio | ignor* > ciò | non > segu* | non > rispett* | non > obbed* | non > ascolt* | non > tiene > conto | non > quello_che_ho_chiesto | non_fa_quello | %chiesto > non > %lostesso | %chiesto >> lo_stesso | %chiesto >> comunque | %chiesto > %lostesso > %fatto | %chiesto > senza > %lostesso | %chiesto + %lostesso > %fatto | nonostante > %ordine | contrario > chiesto | il_contrario | disobbed* | fa > di_testa_sua | ha > fatto > lo_stesso + %chiesto | ? ignor*
    %fatto: fatto messo usato usati usate cambiato modificato aggiunto riscritto inserito scritto messi
    %api: funzion* metod* libreri* pacchett* api modul* class* parametr* opzion* comand* import* dipendenz* attribut*
    @nonesiste: non_esist* inesistent*
    hallucinated_api: invent* + %api | allucin* !%dato | @nonesiste + %api | %api > non > esist* | %api + inesistent* | fittizi* + %api | immaginari* + %api | ? @nonesiste | ? invent* | %api + non_trovat*
    %dato: citazion* data date libro libri riferiment* numer* dati fatti
    @sbag: sbagliat* errat* scorrett* fals* inesatt* incorrett*
    %risp: rispost* risultat* calcol* numer* data affermazion* informazion* dati fatti soluzion* spiegazion* somma traduzion* conto conti formula matematica
    wrong_answer: non > è > giust* | non > è > corrett* | non > è > vero | %risp > @sbag !%otro | @sbag > %risp !%otro | è > @sbag !%otro | sono > @sbag !%otro | era > @sbag !%otro | completamente > @sbag | totalmente > @sbag | si > sbagli* | sbaglia > %risp | sbaglia > conti | contraddi* | non > corrett* | non > è > vero | error* > calcolo | error* > fattual* | mente | bugi* | obsolet* | disinform* | invent* > %dato | non > torna* | ? @sbag !%otro
    %otro: lingua alfabeto strument* parametr* argoment* fattur* import* sintassi password formato parentesi addebit* indentazione schermat*
    %chiamata: chiamat* tool_call* function_call* invocazion*
    malformed_tool_call: json + %toolish + non_valid* | json + %toolish + malformat* | %chiamata + grezz* | %chiamata + non_valid* | %chiamata + malformat* | %chiamata + invece | %chiamata + anziché | %chiamata + testo | %chiamata + mostra | %chiamata + errat* | %chiamata + sbagliat* | parametr* > sbagliat* | parametr* > errat* | parametr* > non_valid* | argoment* > non_valid* | argoment* > errat* | strumento > sbagliato | strumento > inesistente | tag > xml | invece_di_eseguir*
    %strum: strument* mcp plugin connettor* modific* tool tools
    @errore: error* fallisc* fallit* non_funziona* fallimento
    tool_errors: %strum + @errore !grezz* !non_valid* | non > riesce > modificare > file | non > può > modificare > file | error* > mcp | chiamata > strument* + @errore !grezz*
    %vuoto: vuot* bianco bianche
    empty_answer: rispost* > %vuoto | messaggi* > %vuoto | nessuna > risposta | non > risponde > nulla | non > risponde > niente | non > restituisce > nulla | non > restituisce > niente | non > appare > nulla | non > mostra > nulla | non > mostra > niente | non > arriva > niente | non > arriva > nulla | output > vuoto | nemmeno > una > parola | non > dice > niente | non > dice > nulla | non > scrive > niente | ? non_risponde
    %dom: domand* prompt richiest* input
    nondeterministic: %stesso > %dom + divers* | %stesso > %dom + volte | %stesso > %dom + ogni_volta | ogni_volta > divers* | ogni_volta > un'altra | a_volte > a_volte | a_volte > funziona > no | inconsisten* | incostan* | imprevedibil* | casual* !caratter* !parole | funziona > a_volte | lotteria | mai > la_stessa | varia* + rispost* | una_volta > funziona | instabil* + rispost*
    %lungo: minut* or* molto troppo tantissimo eternità second* secol* tempo tanto vita
    latency: ? minuti !risparmi* !riunione | aspett* > minuti | ci_mette > sacco | ci_mette > vita | ci_mette > troppo | ci_mette > molto | lent* !lenti_a | lentissim* | lentezza | ci > mette > %lungo | mette > %lungo | impiega > %lungo | impiegato > %lungo | vogliono > %lungo | aspett* + %lungo | attes* + %lungo | tempo > attesa | tempo > risposta | tempi > risposta | tempi > attesa | tempi_di > lung* | timeout | time_out | tempo > scaduto | latenz* | sovraccaric* | ritard* | non > è > veloc* | prestazioni + secondi | ? non_risponde | lumaca
    %client: app l'app applicazion* l'applicazione pagina sito browser finestra pulsant* interfaccia schermo client estensione scheda telefono tastiera menu programma editor terminale campo bottone schermata
    @bug: blocca* chiude* crash* congel* non_carica non_apre non_funziona non_risponde sfarfall* scompars* spari* rott* bianc* nera freez* si_apre non_parte non_si_apre impalla*
    client_fault: %client + @bug !lent* !codice | schermo > bianco | schermo > nero | schermata > bianca | schermata > nera | pagina > bianca | non > riesco > acceder* | non > riesco > entrar* | non > riesco > login | login + @errore | accesso + @errore | disconne* | non > carica | non > si > apre | crash* | pulsante > non | cronologia + scompars* | chat + scompars* | conversazioni + sparite | password + @errore | si > chiude > sola
    billing: addebitat* | addebito | fattur* | addebit* | rimbors* | abbonament* | l'abbonamento | pagament* | pagato | pago | pagando | pagare | carta > credito | carta_di > credito | carta + addebit* | limite > utilizzo | limite + raggiunt* | limiti > uso | troppo > caro | costos* | prezz* | tariff* | crediti | soldi | disdire | disdetta | cancellare > piano | prova > gratuita | ricevut* | costi | costa
    @cala: calat* calo peggiora* peggio* degrad* scadent* pessim* cattiv* scarso scarsa scars* cala crollat* terribil* orribil* sces* scadut*
    %quali: qualità livello risposte prestazioni risultati modello performance
    general_quality: stupid* | scem* | idiota | rimbambit* | %quali + @cala !lent* !second* | peggio > prima | peggior* > prima | peggiora* | molto > peggio* | sempre > peggio* | prima > meglio | era > meglio | meglio > prima | più > stupid* | stupid* | scemo | idiota | degrad* | regredi* | non > è > più > quello | non > è > così > buono | meno > intelligent* | pigr* | superficial* | tonto | ? peggio* | ? pessim* | ? inutil* | ? inutilizzabil* | ? delus* | ? deludent* | ? orribil* | ? terribil* | ? scadent* | ? scars* | ? schifo | ? spazzatura | ? qualità
    """#
}
