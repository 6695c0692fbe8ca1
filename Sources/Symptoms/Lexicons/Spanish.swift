extension Lexicons {
  /// What Spanish speakers say.
  static let spanish = #"""
    language: es
    words: el la los las un una unos y o pero es son en con por para de del al no me mi mis tu su sus se lo le les
      más muy que como cuando ya está este esta esto ha han he hay ese eso todo nada sin porque desde fue va
    not: encontró detectó corrigió arregló solucionó no ningún ninguna ninguno nunca jamás sin tampoco ni nada
    through: solo sola siquiera mi mis se me le lo la los las el un una ha he había han está es son es muy tan nada para de que en ningún ninguna nunca
      tipo demasiado realmente más sido haber visto hay ni solo sola siquiera especialmente tiene tenido con
    only: solo sólo solamente
    %you: tú te tu ti usted has eres
    %car: carácter* caracter* letra* símbolo* palabra* texto ideograma* signo* alfabeto glifo*
    %etr: chino* china* tailand* japonés japones* coreano* coreana* ruso* rusa* árabe* hebreo* griego* cirílic* hindi asiátic* ucrani*
    %lengua: sueco danés noruego finlandés checo húngaro griego rumano indonesio turco polaco holandés neerlandés árabe coreano inglés inglesa español francés alemán italiano portugués chino ruso japonés coreano árabe holandés catalán turco polaco
    %medio: medio mitad repente aparec* salen salieron sale mezclad* mezcla* entre aleatoriamente sueltas sueltos
    unexpected_script: %car > %etr | %etr + %medio + %car | carac* > rar* | carac* > extrañ* | carac* > extranjer* | letras > rar* | letras > extrañ* | símbolo* > rar* | símbolo* > extrañ* | otro > alfabeto | alfabeto > desconocido | carac* > desconocid*
      | carac* > ilegibl* | otra > escritura | palabra* > en > %etr | ideogramas | kanji | alfabeto > equivocado | carac* > aleatori* | aparec* > %etr | texto > en > %etr | sinogramas
    @cambia: cambi* pasa pasó salta saltó continúa siguió sigue terminó acaba acabó
    %responde: respond* contest* escrib* respuest* habl* empez* gener*
    language_switch: @cambia > %lengua !%car | cambi* > idioma* !interfaz !ajustes | cambi* > lengua* | idioma > equivocado | idioma > incorrecto | otro > idioma | %responde > en > %lengua !%car | mezcla* > idioma* | mezcla* > %lengua | idiomas > mezcla* | en > %lengua > en_vez | en > %lengua > en_lugar | mitad > %lengua | parte > en > %lengua | spanglish | distinto > idioma | idioma > distinto
    @par: paréntesis llave* corchete* coma comas comilla* punto_y_coma dos_puntos indentación sangría etiqueta*
    @falta: falta faltan faltaba sobra sobran olvid* sin_cerrar mal desbalance* cierra perdido abierto abierta
    %code: código codigo script función json yaml html css sql python javascript programa
    %toolish: herramienta* llamada* argumento* tool*
    syntax_error: error* > sintaxis | sintaxis > error* | fallo* > sintaxis | sintaxis + inválid* | sintaxis + incorrect* | sintaxis + mal | @par + @falta | no > compil* | error* > compil* | error* > parse* | json > inválid* !%toolish | json > malformad* !%toolish | json > mal !%toolish | %code > inválid* !%toolish | %code > roto !%toolish | código > mal_formad* | no > se > parse* | error* > indentación | indentación > incorrecta | sintáctic* | yaml > inválid* | ? código > no > funciona | ? código > no > corre | no > parsea* | no > ejecuta + código | no_se_puede_compilar
    %mismo: mismo misma mismos mismas idéntic*
    %unidad: frase* párrafo* oración* línea* palabra* respuesta* texto cosa sección* punto* mensaje
    @otra: otra_vez bucle repit* veces siempre una_y_otra seguidas continuamente constantemente vez_tras
    repetition: veces > misma > lista | veces > seguidas > misma | @otra > %mismo > lista* | %mismo > lista* + @otra | @otra > %mismo > %unidad !pregunta* !prompt* | %mismo > %unidad > veces | repit* > %mismo | repet* > %mismo | se > repit* | repit* > %unidad | repet* > %unidad | bucle* !bucle_for | %mismo > %unidad + @otra !pregunta* !prompt* | una_y_otra_vez !explic* !pregunt* | en_círculos | repetitiv* | repeticion* | repetición | disco_rayado | lo_mismo > otra_vez | loop | redundan* | loro | no_para_de_repetir | duplic* + %unidad | ? repite
    @raro: galimatías incoherente* ininteligible* incomprensible* ilegible* disparat* revuelt* desordenad* corrupt* jerigonza sinsentido tonterías mojibake revoltijo absurd* entrecortad* embrollad*
    %texto: texto palabra* frase* respuesta* oracion* gramática acentos tildes contenido mensaje salida
    garbled_text: galimatías | jerigonza | sinsentido* | ensalada > palabras | incoherente* + %texto | ininteligible* | incomprensible* + %texto | ilegible* + %texto | desordenad* + %texto | revuelt* + %texto | falta* > palabras | palabras > falta* | palabras > duplicad* | palabras > repetidas > seguidas | se_salta > palabras | omite > palabras | no > tiene* > sentido
      | sin > sentido | sin > pies | texto > corrupto | codificación | acentos > rot* | tildes + rot* | palabras > azar | palabras > mezcladas | gramática > rota | ? incomprensible* | ? incoherente* | ? disparat* | no_se_entiende + %texto | texto + no_se_entiende | caracteres > rotos
    @corta: cort* trunc* interrump* detien* detuvo para paró acaba acabó termin* queda quedó
    %mitad: medio mitad medias golpe repente abruptamente bruscamente punto seco antes_de
    %ui: app aplicación pantalla navegador página ventana conexión suscripción
    truncated: detiene > pregunta | se_detiene > en | se_para > en | para > pregunta | trunc* | incomplet* | inacabad* | inconclus* | cortad* > mitad | cort* + %mitad !%ui | interrump* + %mitad !%ui | detien* + %mitad !%ui | detuvo + %mitad !%ui | para + mitad > %texto | termin* + abruptamente | termin* > de_golpe | termin* + mitad | acab* + mitad | queda* > medias | queda* > mitad | respuesta* > cort* | respuesta* + se_corta | texto + se_corta | mensaje + se_corta | no > termin* !%par | nunca > termin*
      | media > respuesta | mitad > respuesta | falta > final | falta > resto | falta > mitad | no > acaba | no > completa | deja > escribir | deja > medias | sin_terminar | sin_acabar | ? se_corta | ? cortad* | se > corta > %mitad
    %par: sesión
    %inof: inofensiv* inocent* normal* simple* sencill* inocu* legítim*
    refusal: no_quiso | no > quiso > explic* | no > quiso > ayud* | niega | negó | negaba | se_niega | rehúsa | rehus* | rechaz* !tarjeta* !pago* | no_quiere > ayud* | no > quiere > ayud* | no > quiere > respond* | no > quiere > contest* | no > quiere > escrib* | no > quiere > hac* | %inof > petición | petición > %inof | pregunta > %inof | solicitud > %inof | moraliz* | sermon* | censur* | demasiado > precavid* | demasiado > caut* | contra > normas | contra > política* | viola > política* | viola > normas
      | directrices | dice > que > no > puede | declin* | me_da_lecciones | no_puedo_ayudarte | mojigat*
    %dicho: dicho dije explicado expliqué dado mencion* escrito compartido indicado
    forgot_context: vuelve > preguntar | me_vuelve_a > preguntar | pregunta > otra_vez | pregunta > de_nuevo | no > sabe > de_qué | no > sabe > hablamos | ya_no > sabe | olvid* !@par | no > recuerda* | no > se > acuerda* | no > acuerda* | pierde > contexto | perdió > contexto | pierde > hilo | perdió > hilo | contexto > perdido | perdido > contexto | ya > %dicho | repetir* > todo | tengo_que_repetir* | volver > explicar | vuelvo > explicar | explicar > otra_vez | explicar > nuevo | explicar > todo | vuelve > preguntar | pregunta > otra_vez | me_vuelve_a > ped* | memoria | amnesi*
      | empezar > cero | empieza > cero | como_si_no > hubi* | explicar* > desde > cero | ya_se_lo | ya_te_lo | pide > de_nuevo
    @ignor: ignor* desobedec* omite omitió incumpl* desoy* salta_mis
    %orden: instruccion* instrucción orden órdenes indicacion* regla* petición prompt* formato restriccion* pedido requisito* preferencia*
    %pedi: pedí dije indiqué especifiqué pidió prohib* explícitamente claramente quería ordené advertí
    %igual: igual aun_así pese pesar aunque pero igualmente sin_embargo no_obstante
    ignored_instruction: dije > que > sin > igual | pedí > sin | dije_que_sin | @ignor > %orden | ignor* > lo | ignor* > mis | ignor* > mi | no > sigue* > %orden | no > sigui* | no > respet* | no > hace > caso | no > hizo > caso | no > obedec* | no > cumpl* | no > escucha | no > lo > que > pedí | no > lo_que_le_pedí | %pedi > %hizo + %igual | %pedi > no > y > %hizo | %pedi > no > pero | %pedi >> igual | %pedi >> aun_así | %pedi >> no >> y > lo > %hizo | a_pesar > %orden | a_pesar_de_que > %pedi | contrario > pedí
      | lo > contrario | desobed* | hace > lo_que_quiere | le_da_igual > %orden | %pedi > %igual > %hizo | %pedi > sin > %igual | no_hace_lo_que | ? ignor*
    %hizo: hizo puso usó usa cambió modificó agregó añadió reescribió metió incluyó escribió toca tocó
    %api: función funciones método* librería* biblioteca* paquete* api* módulo* clase* parámetro* opción* comando* import* dependencia* atributo*
    @invent: invent* alucin* fabric* imaginari* fictici* falsa falso
    @noexiste: no_existe* no_existen inexistent* que_no_existe
    hallucinated_api: invent* + %api | alucin* !%dato | @noexiste + %api | %api > no > existe* | %api + inexistente* | fictici* + %api | imaginari* + %api | ? @noexiste | ? invent* | %api + no_se_encuentra | %api + no_encontrado
    %dato: cita* fecha* libro* referencia* cifra* dato* hecho*
    @mal: mal incorrect* erróne* erroneo* errad* equivocad* fals* inexact* errónea
    %resp: respuesta* resultado* cálculo* número* fecha* afirmación información dato* hecho* solución explicación suma traducción cuenta* fórmula matemáticas
    wrong_answer: no > es > correct* | no > es > cierto | no > está > bien | %resp > @mal !%otro | @mal > %resp !%otro | está > mal !%otro | es > incorrect* !%otro | es > fals* !%otro | es > erróne* !%otro | son > incorrect* !%otro | son > fals* !%otro | completamente > @mal | totalmente > @mal | se > equivoc* | equivoc* + %resp | contradi* | no > correct* | no > es > cierto | no > es > verdad | error* > cálculo* | error* > factual* | miente | mentira* | desactualizad*
      | desinform* | invent* > %dato | no > cuadra* | ? incorrect* !%otro | ? equivocad* !%otro | calculó_mal | errores > lógic*
    %otro: idioma* alfabeto herramienta* parámetro* argumento* factura* importe sintaxis sangría contraseña formato paréntesis cobro pantalla
    %llamada: llamada_a_la_función llamada_a_la_herramienta llamada_de_herramienta llamada* tool_call* function_call* invocación
    malformed_tool_call: json + %toolish + inválid* | json + %toolish + malformad* | json + %toolish + mal_formad* | %llamada + crud* | %llamada + inválid* | %llamada + malformad* | %llamada + mal | %llamada + en_vez | %llamada + en_lugar | %llamada + texto | %llamada + muestra | %llamada + imprime | %llamada + incorrect* | parámetro* > incorrect* | argumento* > inválid* | argumento* > incorrect* | parámetro* > inválid* | herramienta > equivocada | herramienta > incorrecta | herramienta > inexistente | etiquetas > xml | en_vez_de_ejecutar*
    %herr: herramienta* mcp plugin* conector* edición ediciones tools tool complemento*
    @fallo: error* falla* fall* fracas* no_funcionan no_funciona
    tool_errors: herramienta* > error* !inválid* | %herr + @fallo !crud* !inválid* | no > puede > editar > archivo* | no > puede > modificar > archivo* | error* > mcp
    %vacio: vací* blanco vacia vacio
    empty_answer: respuesta* > %vacio | mensaje* > %vacio | respuesta > en > blanco | ninguna > respuesta | sin > respuesta > alguna | no > responde > nada | no > devuelve > nada | no > sale > nada | no > aparece > nada | no > muestra > nada | devuelve > %vacio | salida > vacía | burbuja > vacía | no > dice > nada | ni > una > palabra | no > contesta > nada | no > llega > nada | ? sin_respuesta | ? no_responde
    %preg: pregunta* prompt* consulta* entrada petición solicitud
    nondeterministic: %mismo > %preg + distint* | %mismo > %preg + diferent* | %mismo > %preg + veces | %mismo > %preg + cada_vez | cada_vez > distint* | cada_vez > diferent* | cada_vez > otra | unas_veces | a_veces > a_veces | a_veces > funciona > no | inconsisten* | impredecible* | aleatori* !carac* | funciona > a_veces | una_vez > funciona | lotería | nunca > la_misma | inestable* + respuesta* | varía* + respuesta* | al_azar !palabras
    %largo: minuto* hora* mucho muchísimo eternidad segundos siglo* demasiado rato tiempo tanto
    latency: ? minutos !ahorr* !reunión* | lent* | lentísim* | lentitud | tarda* > %largo | tardó > %largo | demora* > %largo | esper* + %largo | tiempo > espera | tiempo > respuesta | tarda* + respond* | tarda* + contest* | timeout* | time_out | tiempo_de_espera_agotado | se > agotó > tiempo | demora* | latencia* | sobrecarg* | retras* | no > es > rápid* | eterniz* | rendimiento + segundos | ? no_responde | ? pensando > %largo | se_queda_pensando | tortuga
    %client: app aplicación página sitio web navegador ventana botón* interfaz pantalla cliente extensión pestaña celular móvil teclado menú programa editor terminal campo
    @bug: cierra* cerró congel* crashe* bloque* cuelga* colg* cuelgue traba* trab* no_carga no_abre no_funciona no_responde parpade* desaparec* negra roto rota falla* no_arranca no_inicia en_blanco
    client_fault: %client + @bug !lent* !código | pantalla > blanc* | pantalla > negra | página > en > blanco | no > iniciar > sesión | iniciar > sesión + no | inicio_de_sesión + @fallo | no > puedo > entrar | no > puedo > acceder | no > deja > entrar | cierra > sesión | cerró > sesión | no > carga !archivo | no > abre | se > cierra > sola | se_cuelga | crash* | botón > no | historial + desaparec* | chats + desaparec* | conversaciones + desaparec* | contraseña + @fallo | no_puedo_subir | error* > visual* | se_congela | login + @fallo
    billing: factur* | cobr* !cobre | cobro* | reembols* | suscripci* | pago | pagos | pagué | pagando | pagar | tarjeta* !gráfica | cargo | cargos | cargaron | límite* > uso | límite + alcanz* | cuota* | muy > caro | demasiado > caro | precio* | tarifa* | créditos | dinero | cancelar > plan | cancelar > mi | prueba > gratis | prueba > gratuita | iva | caro | cara
    @baja: bajó bajado baja bajaron empeor* peor degrad* deterior* mala malas malo pésim* decay* decaído cayó caído horrible* terrible* declin* desplom* descend*
    %cali: calidad nivel respuestas rendimiento desempeño resultados modelo
    general_quality: tonto | tonta | estúpid* | idiota | lerdo | %cali + @baja !lent* !segundos | peor > que | empeor* | mucho > peor | cada_vez > peor | ha > bajado | antes > mejor | era > mejor | mejor > antes | más > tonto | más > tont* | tonto | estúpid* | idiota | torpe | degrad* | retroce* | ya > no > es > lo | no > es > tan > bueno | menos > inteligente | perezos* | superficial* | vago | ? peor | ? pésim* | ? inútil* | ? inservible | ? decepcion* | ? horrible* | ? terrible* | ? mala | ? mal | ? malas | ? basura | ? calidad | ? malo | ? porquería | ? desastre
    """#
}
