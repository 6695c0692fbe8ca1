internal import Symptoms

/// What people write when something is wrong, by language and symptom.
///
/// A line is a code's name, a colon and a sentence. They are written apart from the lexicons that
/// recognise complaints, so that a simulated stream also measures what recognition misses.
enum ComplaintWording {
  /// Sentences of a language about a symptom; English where the language has none.
  static func sentences(_ code: SymptomCode, language: String) -> [String] {
    table[language]?[code] ?? table["en"]?[code] ?? ["Something is wrong."]
  }

  /// What is said before or after, without meaning of its own.
  static func asides(language: String) -> [String] {
    asideTable[language] ?? asideTable["en"] ?? []
  }

  private static let table: [String: [SymptomCode: [String]]] = [
    "en": parse(english), "de": parse(german), "fr": parse(french), "es": parse(spanish),
    "pt": parse(portuguese), "it": parse(italian), "ru": parse(russian), "ja": parse(japanese),
    "zh": parse(chinese), "ko": parse(korean),
  ]

  private static func parse(_ text: String) -> [SymptomCode: [String]] {
    var sentences: [SymptomCode: [String]] = [:]
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":"),
        let code = SymptomCode(name: String(line[..<colon]))
      else { continue }
      sentences[code, default: []].append(String(line[line.index(colon, offsetBy: 2)...]))
    }
    return sentences
  }

  private static let asideTable: [String: [String]] = [
    "en": [
      "Please look into this.", "This happened twice today.", "I use this for work.",
      "Not sure if anyone else sees it.", "Started over several times.", "Thanks for checking.",
      "I was in the middle of a refactoring.", "This was for my homework.",
      "Screenshot on request.", "It is a small side project.",
    ],
    "de": ["Bitte prüfen.", "Das war heute schon zweimal so.", "Ich brauche das für die Arbeit."],
    "fr": ["Merci de vérifier.", "C'est arrivé deux fois aujourd'hui."],
    "es": ["Por favor, revísenlo.", "Me ha pasado dos veces hoy."],
    "pt": ["Por favor verifiquem.", "Aconteceu duas vezes hoje."],
    "it": ["Per favore controllate.", "È successo due volte oggi."],
    "ru": ["Пожалуйста, проверьте.", "Сегодня это уже второй раз."],
    "ja": ["確認をお願いします。", "今日は二回目です。"], "zh": ["请检查一下。", "今天已经第二次了。"],
    "ko": ["확인 부탁드립니다.", "오늘만 두 번째입니다."],
  ]

  private static let english = """
    unexpected_script: There are Thai characters in the middle of my answer.
    unexpected_script: It put Chinese characters into an English sentence.
    unexpected_script: Why do I get letters from another alphabet in my text?
    unexpected_script: A few words came out in Chinese although I only wrote English.
    language_switch: It suddenly switched to Spanish halfway through.
    language_switch: The second half of the reply is in another language.
    language_switch: I asked in English and it answered in French.
    syntax_error: The code it wrote has obvious syntax errors.
    syntax_error: There is a missing bracket, the file does not even parse.
    syntax_error: The generated code does not compile because of a syntax error.
    syntax_error: Unbalanced parentheses in the function it gave me.
    repetition: It keeps repeating the same sentence over and over.
    repetition: Stuck in a loop, the same paragraph again and again.
    repetition: The answer repeats itself until it stops.
    garbled_text: The answer is garbled, words are missing.
    garbled_text: It returned complete gibberish.
    garbled_text: Words dropped out of the sentences and the text makes no sense.
    garbled_text: Word salad, half of it is nonsense.
    truncated: The reply was cut off in the middle of a sentence.
    truncated: It stopped mid-sentence and never finished the answer.
    truncated: The response is incomplete, it ends in the middle of the code.
    refusal: It refused a completely harmless request.
    refusal: It said it can't help with that, for a cooking recipe.
    refusal: Refuses to answer a simple question for no reason.
    forgot_context: It forgot what I told it a few messages ago.
    forgot_context: It lost the context and asks me for the file again.
    forgot_context: It no longer remembers the earlier part of our conversation.
    forgot_context: I have to explain the same thing again, it does not remember anything.
    ignored_instruction: It ignored my instruction not to touch that file.
    ignored_instruction: I said no bullet points and it used bullet points anyway.
    ignored_instruction: It does not follow the instructions in my prompt.
    ignored_instruction: I asked it to change one line and it rewrote everything.
    hallucinated_api: It invented a function that does not exist.
    hallucinated_api: The library it imports does not exist.
    hallucinated_api: It made up an API method that is not in the documentation.
    wrong_answer: The answer is simply wrong.
    wrong_answer: It gave me an incorrect result and insisted on it.
    wrong_answer: The calculation is wrong, I checked it by hand.
    wrong_answer: The facts in this answer are false.
    malformed_tool_call: It prints the raw tool call instead of running it.
    malformed_tool_call: The tool call is malformed, I see XML tags in the chat.
    tool_errors: Every tool call fails with an error.
    tool_errors: It cannot edit files any more, the tool returns an error each time.
    empty_answer: I got an empty answer.
    empty_answer: The response is blank, nothing at all.
    nondeterministic: The same prompt works once and fails the next time.
    nondeterministic: Same question, completely different answers every time.
    nondeterministic: I ran the identical prompt three times, it failed twice and worked once.
    latency: It is extremely slow today.
    latency: Requests time out.
    latency: I waited five minutes for a response.
    client_fault: The app crashed when I opened the chat.
    client_fault: The page does not load, only a white screen.
    client_fault: I cannot log in any more.
    billing: I was charged twice this month.
    billing: My usage limit was reached after two messages, I want a refund.
    billing: The invoice is wrong.
    general_quality: The quality has dropped a lot lately.
    general_quality: It got noticeably worse since last week.
    general_quality: It has become dumber, I am disappointed.
    general_quality: This used to be so much better.
    """

  private static let german = """
    unexpected_script: Mitten in der Antwort stehen chinesische Zeichen.
    unexpected_script: Da tauchen plötzlich thailändische Schriftzeichen auf.
    language_switch: Auf einmal antwortet es auf Englisch statt auf Deutsch.
    syntax_error: Der Code hat Syntaxfehler.
    syntax_error: Es fehlt eine Klammer, der Code lässt sich nicht übersetzen.
    repetition: Es wiederholt immer wieder denselben Satz.
    garbled_text: Der Text ist unverständlich, Wörter fehlen.
    garbled_text: Nur Kauderwelsch.
    truncated: Die Antwort bricht mitten im Satz ab.
    refusal: Es verweigert eine völlig harmlose Anfrage.
    forgot_context: Es hat vergessen, was ich vorhin geschrieben habe.
    ignored_instruction: Es hält sich nicht an meine Anweisungen.
    ignored_instruction: Meine Anweisung wurde ignoriert.
    hallucinated_api: Die Funktion, die es benutzt, existiert nicht.
    wrong_answer: Die Antwort ist falsch.
    tool_errors: Jeder Werkzeugaufruf endet mit einem Fehler.
    empty_answer: Die Antwort ist leer.
    nondeterministic: Dieselbe Frage, jedes Mal eine andere Antwort.
    latency: Heute ist es extrem langsam.
    client_fault: Die App stürzt ab.
    billing: Mir wurde doppelt abgebucht.
    general_quality: Die Qualität ist deutlich schlechter geworden.
    """

  private static let french = """
    unexpected_script: Il y a des caractères chinois au milieu de la réponse.
    language_switch: Il passe soudain à l'anglais au milieu de la réponse.
    syntax_error: Le code contient des erreurs de syntaxe.
    repetition: Il répète toujours la même phrase.
    garbled_text: Le texte est incompréhensible, il manque des mots.
    truncated: La réponse est coupée au milieu d'une phrase.
    refusal: Il refuse une demande tout à fait anodine.
    forgot_context: Il a oublié ce que je lui ai dit plus tôt.
    ignored_instruction: Il ne respecte pas mes instructions.
    hallucinated_api: La fonction qu'il utilise n'existe pas.
    wrong_answer: La réponse est fausse.
    tool_errors: Chaque appel d'outil échoue avec une erreur.
    empty_answer: La réponse est vide.
    nondeterministic: La même question donne à chaque fois une réponse différente.
    latency: C'est extrêmement lent aujourd'hui.
    client_fault: L'application plante.
    billing: J'ai été débité deux fois.
    general_quality: La qualité a beaucoup baissé.
    """

  private static let spanish = """
    unexpected_script: Aparecen caracteres chinos en medio de la respuesta.
    language_switch: De repente responde en inglés.
    syntax_error: El código tiene errores de sintaxis.
    repetition: Repite la misma frase una y otra vez.
    garbled_text: El texto no tiene sentido, faltan palabras.
    truncated: La respuesta se corta a mitad de la frase.
    refusal: Se niega a responder a una petición inofensiva.
    forgot_context: Olvidó lo que le dije antes.
    ignored_instruction: No sigue mis instrucciones.
    hallucinated_api: La función que usa no existe.
    wrong_answer: La respuesta es incorrecta.
    tool_errors: Todas las llamadas a herramientas fallan con un error.
    empty_answer: La respuesta está vacía.
    nondeterministic: La misma pregunta da cada vez una respuesta distinta.
    latency: Hoy va muy lento.
    client_fault: La aplicación se cierra sola.
    billing: Me cobraron dos veces.
    general_quality: La calidad ha empeorado mucho.
    """

  private static let portuguese = """
    unexpected_script: Aparecem caracteres chineses no meio da resposta.
    language_switch: De repente ele responde em inglês.
    syntax_error: O código tem erros de sintaxe.
    repetition: Ele repete a mesma frase várias vezes.
    garbled_text: O texto não faz sentido, faltam palavras.
    truncated: A resposta foi cortada no meio da frase.
    refusal: Ele se recusa a responder um pedido inofensivo.
    forgot_context: Ele esqueceu o que eu disse antes.
    ignored_instruction: Ele não segue as minhas instruções.
    hallucinated_api: A função que ele usa não existe.
    wrong_answer: A resposta está errada.
    empty_answer: A resposta veio vazia.
    latency: Está muito lento hoje.
    client_fault: O aplicativo fecha sozinho.
    billing: Fui cobrado duas vezes.
    general_quality: A qualidade piorou muito.
    """

  private static let italian = """
    unexpected_script: Ci sono caratteri cinesi in mezzo alla risposta.
    language_switch: All'improvviso risponde in inglese.
    syntax_error: Il codice contiene errori di sintassi.
    repetition: Ripete sempre la stessa frase.
    garbled_text: Il testo è incomprensibile, mancano delle parole.
    truncated: La risposta si interrompe a metà frase.
    refusal: Si rifiuta di rispondere a una richiesta innocua.
    forgot_context: Ha dimenticato quello che gli ho detto prima.
    ignored_instruction: Non segue le mie istruzioni.
    hallucinated_api: La funzione che usa non esiste.
    wrong_answer: La risposta è sbagliata.
    empty_answer: La risposta è vuota.
    latency: Oggi è lentissimo.
    client_fault: L'app si blocca.
    billing: Mi è stato addebitato due volte.
    general_quality: La qualità è peggiorata molto.
    """

  private static let russian = """
    unexpected_script: Посреди ответа появились китайские иероглифы.
    language_switch: Внезапно отвечает на английском.
    syntax_error: В коде синтаксические ошибки.
    repetition: Повторяет одно и то же предложение снова и снова.
    garbled_text: Текст бессмысленный, пропущены слова.
    truncated: Ответ обрывается на полуслове.
    refusal: Отказывается выполнять безобидную просьбу.
    forgot_context: Он забыл, что я писал раньше.
    ignored_instruction: Не следует моим инструкциям.
    hallucinated_api: Такой функции не существует.
    wrong_answer: Ответ неправильный.
    empty_answer: Пустой ответ.
    latency: Сегодня очень медленно работает.
    client_fault: Приложение вылетает.
    billing: С меня списали деньги дважды.
    general_quality: Качество сильно ухудшилось.
    """

  private static let japanese = """
    unexpected_script: 回答の途中にタイ文字が混ざっています。
    language_switch: 途中から急に英語になりました。
    syntax_error: 生成されたコードに構文エラーがあります。
    repetition: 同じ文を何度も繰り返します。
    garbled_text: 文章が意味不明で、単語が抜けています。
    truncated: 回答が途中で切れています。
    refusal: 無害な依頼なのに拒否されました。
    forgot_context: 前に言ったことを忘れています。
    ignored_instruction: 指示を無視します。
    hallucinated_api: 存在しない関数を使っています。
    wrong_answer: 答えが間違っています。
    empty_answer: 回答が空でした。
    latency: 今日はとても遅いです。
    client_fault: アプリが落ちます。
    billing: 二重に請求されました。
    general_quality: 最近品質が下がりました。
    """

  private static let chinese = """
    unexpected_script: 回答中间出现了泰文字符。
    language_switch: 突然变成英文回答。
    syntax_error: 生成的代码有语法错误。
    repetition: 一直重复同一句话。
    garbled_text: 内容乱码,缺字漏词。
    truncated: 回答说到一半就断了。
    refusal: 正常的请求也拒绝回答。
    forgot_context: 它忘记了我之前说的话。
    ignored_instruction: 不按我的指令做。
    hallucinated_api: 它编造了不存在的函数。
    wrong_answer: 答案是错的。
    empty_answer: 回答是空的。
    latency: 今天特别慢。
    client_fault: 应用闪退。
    billing: 重复扣费了。
    general_quality: 最近质量下降了很多。
    """

  private static let korean = """
    unexpected_script: 답변 중간에 태국 문자가 섞여 있습니다.
    language_switch: 갑자기 영어로 답합니다.
    syntax_error: 생성된 코드에 구문 오류가 있습니다.
    repetition: 같은 문장을 계속 반복합니다.
    garbled_text: 글이 이상하고 단어가 빠져 있습니다.
    truncated: 답변이 중간에 끊겼습니다.
    refusal: 평범한 요청인데 거절합니다.
    forgot_context: 앞에서 말한 내용을 잊어버립니다.
    ignored_instruction: 지시를 따르지 않습니다.
    hallucinated_api: 존재하지 않는 함수를 사용합니다.
    wrong_answer: 답이 틀렸습니다.
    empty_answer: 빈 답변이 왔습니다.
    latency: 오늘 너무 느립니다.
    client_fault: 앱이 자꾸 종료됩니다.
    billing: 두 번 결제되었습니다.
    general_quality: 요즘 품질이 많이 떨어졌습니다.
    """
}
