extension Lexicons {
  /// What Portuguese speakers say.
  static let portuguese = #"""
    language: pt
    words: receita o a os as um uma e ou mas é são em no na nos com por para de do da dos ao não nao me meu minha ele ela se que
      mais muito como quando já está estão isso este essa foi tem há tudo nada sem porque desde você eu só veio saiu
    not: achou encontrou detectou corrigiu consertou resolveu não nao nenhum nenhuma nunca jamais sem nem tampouco nada
    through: até meu minha se me lhe o a os as um uma está estava é são foi tem há muito tão nada de que em nenhum nenhuma tipo demais
      realmente mais sido visto houve só sequer apresenta apresentou teve com particularmente
    only: só somente apenas
    %you: você te teu tu vc
    %car: caractere* caracter* letra* símbolo* palavra* texto ideograma* sinais alfabeto
    %etr: chin* tailand* japon* corean* russ* árabe* hebraic* greg* ciríl* hindi asiátic* ucran*
    %lingua: sueco dinamarquês norueguês finlandês tcheco húngaro grego romeno indonésio turco polonês polaco holandês árabe coreano inglês espanhol francês alemão italiano português chinês russo japonês coreano árabe
    %meio: meio repente aparec* sai saem saíram mistur* nada aleatori* entre
    unexpected_script: %car > %etr | %etr + meio + %car | caract* > estranh* | caract* > esquisit* | caract* > estrangeir* | letras > estranh* | símbolo* > estranh* | outro > alfabeto | alfabeto > desconhecido | caract* > desconhecid* | caract* > ilegív* | outra > escrita | palavra* > em > %etr | ideogramas | kanji | alfabeto > errado | caract* > aleatóri* | texto > em > %etr | aparec* > %etr
    @muda: mud* troc* alter* pass* continu* volt* termin*
    %responde: respond* escrev* fala falou resposta* começ* gera gerou
    language_switch: @muda > %lingua !%car | @muda > idioma* !interface !configurações | @muda > língua | idioma > errado | língua > errada | outro > idioma | outra > língua | %responde > em > %lingua !%car | mistur* > idioma* | mistur* > língua* | mistura > %lingua | em > %lingua > em_vez | em > %lingua > ao_invés | metade > %lingua | parte > em > %lingua | idioma > diferente
    @par: parêntes* parentes* chave* colchete* vírgula* aspas ponto_e_vírgula dois_pontos indentação tag*
    @falta: falt* sobra* esquec* sem_fechar mal desbalance* não_fech* aberto
    %code: código codigo script função json yaml html css sql python javascript programa
    %toolish: ferramenta* chamada* argumento* tool*
    syntax_error: erro* > sintaxe | sintaxe > erro* | sintaxe + inválid* | sintaxe + incorret* | sintaxe + errad* | @par + @falta | não > compil* | erro* > compil* | erro* > parse* | json > inválid* !%toolish | json > malformad* !%toolish | %code > inválid* !%toolish | %code > quebrad* !%toolish | erro* > indentação | indentação > errada | sintátic* | yaml > inválid* | ? código > não > funciona | ? código > não > roda | não > é > válido + json !%toolish
    %mesmo: mesmo mesma mesmos mesmas idêntic*
    %unidade: frase* parágrafo* linha* palavra* resposta* texto coisa seção trecho* ponto* mensagem
    @outra: de_novo loop repet* vezes sempre seguidas continuamente constantemente várias sem_parar
    repetition: @outra > %mesmo > lista* | %mesmo > lista* + @outra | @outra > %mesmo > %unidade !pergunta* !prompt* | %mesmo > %unidade > vezes | repet* > %mesmo | se > repet* | repet* > %unidade | em > loop | loop | %mesmo > %unidade + @outra !pergunta* !prompt* | repetitiv* | repetição | repetições | disco_riscado | disco_arranhado | mesma_coisa > vezes | mesma_coisa > sempre | em_círculos | looping | redundan* | papagaio | não_para_de_repetir | duplic* + %unidade | ? repete
    %texto: texto palavra* frase* resposta* gramática acentos conteúdo mensagem saída
    garbled_text: incoerente* + %texto | ininteligív* | incompreensív* + %texto | ilegív* + %texto | embaralhad* | bagunçad* + %texto | truncad* + palavras | salada > palavras | falt* > palavras | palavras > falt* | palavras > duplicad* | pula > palavras | omite > palavras | não > faz* > sentido | sem > sentido | sem > pé | sem_nexo | texto > corrompid* | codificação | acentos > quebrad* | palavras > aleatóri* | palavras > fora_de_ordem | palavras > trocadas
      | gramática > quebrada | ? incompreensív* | ? incoerente* | disparates | baboseira | ? bobagem | desconex* | gibberish | mojibake
    @corta: cort* trunc* interromp* para parou pára acaba acabou termin*
    %metade: meio metade repente bruscamente abruptamente nada
    %ui: app aplicativo tela navegador página janela conexão assinatura
    truncated: para > pergunta | para_na > pergunta | parou_na | para > questão | antes > de > terminar | antes > de > acabar | trunc* !palavras | incomplet* | inacabad* | cort* + %metade !%ui | interromp* + %metade !%ui | para + metade > %texto | %texto + para > %metade | %texto > parou > %metade | parou > meio | para > no_meio | termin* + abruptamente | termin* + bruscamente | termin* > no_meio | termin* > de_repente | acab* > metade | acab* > no_meio | resposta* > cort* | texto > cortado | mensagem > cort* | não > termin* | nunca > termin* | meia > resposta | metade > resposta | falt* > final | falt* > resto | falt* > metade
      | não > conclui* | não > complet* | pela_metade | ? cortad* | parou_de_escrever | para_de_escrever | sem_terminar
    %inof: inofensiv* inocente* normal* simples* comum banal legítim*
    refusal: não_quis | não > quis > explic* | não > quis > ajud* | recus* !cartão !pagamento | nega | negou | rejeit* !cartão | não > quer > ajud* | não > quer > me | não > quer > respond* | não > quer > escrev* | não > quer > fazer | %inof > pedido | pedido > %inof | pergunta > %inof | solicitação > %inof | moralis* | sermão | sermões | censur* | muito > cautelos* | contra > regras | contra > polític* | viola > polític* | viola > diretrizes | viola > regras | diretrizes | diz > que > não > pode | não_posso_ajudar | puritan* | declin*
    %dito: disse dito expliquei explicado dei mencion* escrevi falei enviei informei
    forgot_context: pergunta > de_novo | pergunta > novamente | pergunta > outra_vez | não > sabe > do_que | já_não > sabe | não > sabe > falamos | esquec* !@par | não > lembra* | não > se > lembra* | não > record* | perd* > contexto | contexto > perdid* | perd* > fio | já > %dito | repetir > tudo | tenho_que_repetir | explicar > de_novo | explicar > novamente | explicar > tudo | pergunta > de_novo | pede > de_novo | memória | amnésia | começ* > zero | como_se_nunca | como_se_não > tivess* | reexplic* | preciso_repetir
    @ignor: ignor* desobedec* descumpr* desconsider* desrespeit*
    %ordem: instruç* ordem ordens regra* pedido* prompt* formato restriç* comando* orientaç* requisito* preferência*
    %pedi: pedi falei disse especifiquei solicitei proibi explicitamente claramente queria mandei avisei
    %mesmoassim: mesmo_assim apesar embora mas ainda_assim porém
    ignored_instruction: pedi > sem | disse > sem | assim_mesmo + pedi | @ignor > %ordem | ignor* > o_que | ignor* > meu* | ignor* > minha* | não > segu* | não > respeit* | não > obedec* | não > cumpr* | não > escut* | não > ouve | não > o_que_pedi | não_faz_o_que | %pedi > %fez + %mesmoassim | %pedi > não > mas | %pedi > para_não | %pedi > sem > mas | %pedi >> mesmo_assim | %pedi >> ainda_assim | apesar > %ordem | ao_contrário > pedi | o_contrário | desobed* | faz > o_que_quer | não > atend* > %ordem | ? ignor*
    %fez: fez pôs colocou usou mudou alterou adicionou reescreveu incluiu escreveu mexeu
    %api: função funções método* biblioteca* pacote* api* módulo* classe* parâmetro* opção comando* import* dependência* atributo* lib
    @naoexiste: não_existe* não_existem inexistente* nao_existe
    hallucinated_api: invent* + %api | alucin* !%dado | @naoexiste + %api | %api > não > existe* | %api + inexistente* | fictíci* + %api | imaginári* + %api | ? @naoexiste | ? invent* | %api + não_encontrad*
    %dado: citaç* data* livro* referência* número* dado* fato*
    @mal: errad* incorret* errône* equivocad* fals* inexat* mal
    %resp: resposta* resultado* cálculo* número* data* afirmação informaç* dado* fato* solução explicação soma tradução conta* fórmula matemática
    wrong_answer: não > está > cert* | não > é > cert* | não > está > corret* | não > é > verdade | %resp > @mal !%otro | @mal > %resp !%otro | está > errad* !%otro | é > fals* !%otro | é > incorret* !%otro | estão > errad* !%otro | estava > errad* !%otro | completamente > errad* | totalmente > errad* | erra > conta* | errou !%otro | se > engan* | equivoc* | contradi* | não > corret* | não > é > verdade | erro* > cálculo* | erro* > factua* | mente | mentira* | mentiu | desatualizad* | desinform* | invent* > %dado | não > bate* | ? errad* !%otro | ? incorret* !%otro
    %otro: idioma* língua* alfabeto ferramenta* parâmetro* argumento* fatura* valor sintaxe senha formato parênteses cobrança cobrado indentação tela
    %chamada: chamada_de_função chamada_de_ferramenta chamada_da_ferramenta chamada* tool_call* function_call*
    malformed_tool_call: json + %toolish + inválid* | json + %toolish + malformad* | %chamada + cru* | %chamada + brut* | %chamada + inválid* | %chamada + malformad* | %chamada + em_vez | %chamada + ao_invés | %chamada + texto | %chamada + mostra | %chamada + imprime | %chamada + errad* | parâmetro* > errad* | parâmetro* > inválid* | argumento* > inválid* | argumento* > errad* | ferramenta > errada | ferramenta > inexistente | tags > xml | em_vez_de_executar
    %ferr: ferramenta* mcp plugin* conector* edição edições tools tool
    @falha: erro* falh* não_funciona* fracass* quebra
    tool_errors: %ferr + @falha !cru* !inválid* !brut* | não > consegue > editar > arquivo* | não > edita > arquivo* | erro* > mcp
    %vazio: vazi* branco
    empty_answer: resposta* > %vazio | mensagem > %vazio | mensagens > %vazio | nenhuma > resposta | não > responde > nada | não > retorna > nada | não > devolve > nada | não > aparece > nada | não > vem > nada | não > mostra > nada | saída > vazia | balão > vazio | não > diz > nada | nem > uma > palavra | não > escreve > nada | ? sem_resposta | ? não_responde
    %perg: pergunta* prompt* consulta* entrada pedido solicitação
    nondeterministic: %mesmo > %perg + diferent* | %mesmo > %perg + vezes | %mesmo > %perg + cada_vez | %mesmo > %perg + outr* | cada_vez > diferent* | cada_vez > outra | às_vezes > às_vezes | às_vezes > funciona > não | ora > ora | inconsisten* | imprevisív* | aleatóri* !caract* !palavras | funciona > às_vezes | loteria | nunca > a_mesma | varia* + resposta* | instáve* + respost* | uma_vez > funciona
    %longo: minuto* hora* muito demais muitíssimo eternidade segundos século* tempo tanto
    latency: ? minutos !economiz* !poup* !reunião | lent* | lerd* | devagar | lentidão | demora* > %longo | demorou > %longo | leva > %longo | levou > %longo | esper* + %longo | tempo > espera | tempo > resposta | demora* > respond* | demora* | timeout* | time_out | tempo > esgotado | tempo > limite | latência* | sobrecarreg* | atras* | não > é > rápid* | desempenho + segundos | ? não_responde | fica_pensando
    %client: app aplicativo página site navegador janela botão botões interface tela cliente extensão aba celular teclado menu programa editor terminal campo
    @bug: fecha* fechou trav* congel* crash* não_carrega não_abre não_funciona não_responde pisca* sumiu sumiram some quebr* bug* branca preta desaparec* não_inicia
    client_fault: %client + @bug !lent* !código | tela > branca | tela > preta | página > em > branco | não > consigo > entrar | não > consigo > logar | não > consigo > acessar | não > consigo > fazer > login | login + @falha | não > loga | desconect* | deslog* | não > carrega | não > abre | crash* | botão > não | histórico + sumiu | conversas + sumiram | senha + @falha | fecha > sozinho | erro* > visua* | trava > tela
    billing: fatur* | cobr* !cobre | reembols* | estorn* | assinatura* | pagamento* | pago | paguei | pagando | pagar | cartão | limite* > uso | limite + ating* | cota | muito > caro | caro | preço* | tarifa* | créditos | dinheiro | cancelar > plano | cancelar > minha | teste > grátis | debit*
    @baixa: caiu caído piorou pior* degrad* deterior* ruim ruins péssim* decaiu decadên* horrív* terrív* baixou declin* despenc*
    %quali: qualidade nível respostas desempenho performance resultados modelo
    general_quality: burro | burra | estúpid* | idiota | emburrec* | %quali + @baixa !lent* !segundos | pior > que | pior* > do_que | piorou | piorando | piorar* | muito > pior | cada_vez > pior | antes > melhor | era > melhor | melhor > antes | mais > burro | burro | burra | estúpid* | idiota | degrad* | retroce* | não > é > mais > mesmo | não > é > tão > bom | menos > inteligente | preguiços* | superficial* | emburrec* | ? pior | ? péssim* | ? inútil | ? inúteis | ? decepcion* | ? horrív* | ? terrív* | ? ruim | ? ruins | ? lixo | ? qualidade | ? porcaria
    """#
}
