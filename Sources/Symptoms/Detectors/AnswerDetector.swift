/// Empty answers, and the same prompt with different outcomes.
enum AnswerDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    for answer in conversation.answers where !answer.callsTools && !answer.isInterrupted {
      if answer.text.allSatisfy(Bytes.isSpace) { found.add(.emptyAnswer, .answer, 1) }
    }
    forgets(conversation, into: &found)
    Rejoinder.detect(conversation, into: &found)
    Reproach.detect(conversation, into: &found)
    repeatsPrompt(conversation, into: &found)
  }

  /// The model says itself that it lost what was said.
  private static func forgets(_ conversation: Conversation, into found: inout FindingTable) {
    if asksForWhatItHas(conversation) { found.add(.forgotContext, .answer, 0.8) }
    for answer in conversation.answers.dropFirst() {
      if lost.stands(in: answer.text.prefix(600)) {
        found.add(.forgotContext, .answer, 0.8)
        return
      }
    }
  }

  /// Whether a short answer asks for code, a text or a fact that a message before it brought.
  private static func asksForWhatItHas(_ conversation: Conversation) -> Bool {
    for (index, answer) in conversation.answers.enumerated()
    where answer.text.count < 700 && answer.fences.isEmpty && !answer.callsTools {
      let given = conversation.userTexts.prefix(index + 1)
      if asksForMaterial.stands(in: answer.prose), given.contains(where: bringsMaterial) {
        return true
      }
      if asksForFact(answer.prose, given) { return true }
    }
    return false
  }

  private static let asksForMaterial = Needles([
    "please share the", "please share your", "please paste", "please provide the",
    "please provide your", "could you share", "could you paste", "could you provide the",
    "can you share the", "can you share your", "can you paste", "can you provide the",
    "share the code", "share the function", "share the text", "paste the code", "paste the text",
    "send me the text", "send me the code", "don't see any code", "don't see any text",
    "don't see the code", "don't see a text", "don't see any attach", "haven't shared",
    "haven't provided", "haven't pasted", "didn't include", "no code was", "no text was",
    "poste bitte", "schick mir bitte den", "teile mir bitte den", "füge bitte den",
    "bitte füge den", "bitte sende mir den", "bitte teile den", "partager le texte",
    "partager le code", "envoyer le texte", "coller le texte", "fournir le texte",
    "comparte el texto", "comparte el código", "compartir el texto", "compartir el código",
    "pega el texto", "envíame el texto", "envie o texto", "envie o código", "compartilhe o",
    "compartilhar o", "cole o texto", "incolla il testo", "inviami il testo", "condividi il",
    "plak de tekst", "stuur me de tekst", "deel de code", "wklej tekst", "wklej kod",
    "prześlij tekst",
    "пришлите текст", "пришлите код", "вставьте текст", "вставьте код", "поделитесь кодом",
    "metni paylaş", "kodu paylaş", "请提供代码", "请提供文本", "请提供您", "请把代码", "请粘贴", "请发送",
    "コードを共有", "文章を貼り付け", "テキストを貼り付け", "コードを貼り付け", "文章を送って",
    "코드를 공유", "텍스트를 붙여", "코드를 붙여", "내용을 붙여",
  ])

  /// Whether a message holds more than a request: code, or a text behind an empty line or colon.
  private static func bringsMaterial(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      if text.first("```") != nil { return true }
      guard let gap = text.first("\n\n") ?? text.first(":\n") ?? text.first(": \"") else {
        return false
      }
      return text.count - gap >= 48
    }
  }

  /// Whether an answer asks for "your city" of a user who said "my city is", or for the name or
  /// place he gave.
  private static func asksForFact(_ prose: [UInt8], _ given: ArraySlice<[UInt8]>) -> Bool {
    guard prose.count < 400, asksFact.stands(in: prose) else { return false }
    let words = Words.split(prose[...])
    for (word, next) in zip(words, words.dropFirst()) where word == Array("your".utf8) {
      let fact = Needles(
        [" is ", " are ", ": "].map { Array("my ".utf8) + next + Array($0.utf8) })
      if given.contains(where: { fact.stands(in: $0) }) { return true }
    }
    return facts.contains { asked, told in
      asked.stands(in: prose) && given.contains { told.stands(in: $0) }
    }
  }

  private static let asksFact = Needles([
    "tell me your", "send me your", "share your", "give me your", "provide your", "what are your",
    "which column", "what column", "what is your", "what's your", "know your", "remind me",
    "tell me where you",
    "know where you", "where do you live", "where are you", "tell me which",
    "which language are you",
    "what language are you", "let me know your", "could you tell me what",
  ])

  private static let facts: [(asked: Needles, told: Needles)] = [
    (Needles(["your name"]), Needles(["my name is", "i'm called", "call me ", "my name's"])),
    (
      Needles([
        "where you live", "your location", "your city", "where do you live", "where you are",
      ]),
      Needles(["i live in", "i'm based in", "i am based in", "i'm living in", "i am living in"])
    ),
    (Needles(["which column", "what column"]), Needles(["column a ", "column b ", "columns: "])),
    (
      Needles(["which language are you", "what language are you", "programming language you"]),
      Needles(["in python", "in rust", "in java", "in go", "in swift", "typescript", "in c++"])
    ),
  ]

  private static let lost = Needles([
    "could you remind me", "earlier part of our conversation", "can you remind me what",
    "don't have access to our previous",
    "don't have access to previous", "don't see any previous", "i don't have any context",
    "don't recall our", "could you share the code again", "could you paste it again",
    "please provide the code again", "start of our conversation", "i don't have memory of",
    "i apologize for forgetting", "sorry for forgetting", "i lost track of", "i forgot that you",
  ])

  /// A prompt given twice whose answers differ: one that is refused, empty or short, and one not.
  private static func repeatsPrompt(
    _ conversation: Conversation, into found: inout FindingTable
  ) {
    var seen: [UInt64: Int] = [:]
    let count = min(conversation.userTexts.count, conversation.answers.count)
    guard count > 1 else { return }
    // Few texts begin and end alike; only then are they compared whole.
    let edges = conversation.userTexts[..<count].map(edges)
    guard Set(edges).count < count else { return }
    for index in 0..<count {
      let (key, length) = conversation.userTexts[index].withUnsafeBufferPointer { text in
        var (key, length) = (WordHash.start, 0)
        for byte in text where !Bytes.isSpace(byte) {
          key = WordHash.adding(byte, to: key)
          length += 1
        }
        return (key, length)
      }
      // "Go on" and "continue" may come twice; a short question may not.
      let isQuestion = conversation.userTexts[index].last { !Bytes.isSpace($0) } == 0x3F
      guard length >= 12 || (isQuestion && length >= 8) else { continue }
      if let earlier = seen[key] {
        let (first, second) = (conversation.answers[earlier], conversation.answers[index])
        if differ(first, second), !asksForChance.stands(in: conversation.userTexts[index]) {
          found.add(.nondeterministic, .answer, 0.7)
        }
      } else {
        seen[key] = index
      }
    }
  }

  /// Whether two answers say something else, rather than the same in other words: by their numbers
  /// where both have any, else by their longer words.
  private static func differ(_ first: Conversation.Answer, _ second: Conversation.Answer) -> Bool {
    guard first.text != second.text else { return false }
    if let left = stance(first), let right = stance(second), left != right { return true }
    // Their beginnings tell; the same question may come often.
    let prose = (first.prose.prefix(4096), second.prose.prefix(4096))
    let numbers = (Self.numbers(prose.0), Self.numbers(prose.1))
    if !numbers.0.isEmpty, !numbers.1.isEmpty {
      let both = numbers.0.intersection(numbers.1).count
      return both < min(numbers.0.count, numbers.1.count)
    }
    let spelt = (Self.spelt(prose.0), Self.spelt(prose.1))
    if numbers.0.isEmpty, numbers.1.isEmpty, !spelt.0.isEmpty, !spelt.1.isEmpty {
      return spelt.0.isDisjoint(with: spelt.1)
    }
    let words = [prose.0, prose.1].map { Set(Words.split($0).filter { $0.count >= 5 }) }
    let least = min(words[0].count, words[1].count)
    return least < 4 || words[0].intersection(words[1]).count * 2 < least
  }

  /// Whether an answer begins with a yes; nil where it begins with neither that nor a no.
  private static func stance(_ answer: Conversation.Answer) -> Bool? {
    guard let first = Words.split(answer.prose.prefix(32)).first else { return nil }
    return yes.contains(first) ? true : no.contains(first) ? false : nil
  }

  private static let yes = words(
    "yes ja oui sí si sim sì tak да так ano evet نعم हाँ हां có vâng ya 是 是的 はい 네 예 jo")
  private static let no = words(
    "no nein non não nee nie нет ні ne hayır لا नहीं không tidak bukan 不 不是 いいえ 아니요 아니오 nej nei")

  private static func words(_ list: String) -> Set<[UInt8]> {
    Set(list.split(separator: " ").map { Array($0.utf8) })
  }

  /// The numbers in a text, without what parts their digits.
  private static func numbers(_ text: ArraySlice<UInt8>) -> Set<[UInt8]> {
    var numbers: Set<[UInt8]> = []
    var number: [UInt8] = []
    for (index, byte) in zip(text.indices, text) {
      if Bytes.isDigit(byte) {
        number.append(byte)
      } else if byte == 0x2E || byte == 0x2C, index + 1 < text.endIndex,
        Bytes.isDigit(text[index + 1])
      {
        continue
      } else if !number.isEmpty {
        numbers.insert(number)
        number = []
      }
    }
    if !number.isEmpty { numbers.insert(number) }
    return numbers
  }

  /// Numbers in words, none and two to ten.
  private static func spelt(_ text: ArraySlice<UInt8>) -> Set<Int> {
    Set(Words.split(text).compactMap { numerals[$0] })
  }

  /// By word; those left out that mean something else in another language, like "once" and "due".
  private static let numerals: [[UInt8]: Int] = {
    var numerals: [[UInt8]: Int] = [:]
    for (number, words) in [
      (
        0,
        """
        none zero null kein keine keinen aucun aucune ningún ninguna ninguno nessun nessuna nenhum nenhuma \
        geen żaden żadne żadnego никаких никакого hiçbir ingen inga žádný жодного жодних
        """
      ),
      (2, "two zwei deux dos dois duas twee dwa dwie dwóch два две двух iki dua två два дві dva"),
      (3, "three drei trois tres três drie trzy trzech три трёх трех üç tiga tři tri"),
      (
        4,
        "four vier quatre cuatro quattro quatro cztery czterech четыре четырёх dört empat fyra чотири"
      ),
      (5, "five fünf cinq cinco cinque vijf pięć pięciu пять пяти beş lima п'ять pět"),
      (6, "six sechs seis zes sześć sześciu шесть шести altı enam шість šest"),
      (7, "seven sieben sept siete sette sete zeven siedem siedmiu семь семи yedi tujuh сім"),
      (8, "eight acht huit ocho otto oito osiem ośmiu восемь восьми sekiz delapan вісім osm"),
      (9, "nine neun nueve nove negen dziewięć девять девяти dokuz sembilan дев'ять"),
      (10, "ten zehn diez dieci dez tien dziesięć dziesięciu десять десяти sepuluh десять deset"),
    ] {
      for word in words.split(separator: " ") { numerals[Array(word.utf8)] = number }
    }
    return numerals
  }()

  /// What a user says who wants something else each time.
  private static let asksForChance = Needles([
    "random", "zufällig", "hasard", "al azar", "aleatori", "aleatóri", "a caso", "willekeurig",
    "losow",
    "случайн", "rastgele", "عشوائي", "ngẫu nhiên", "secara acak", "随机", "隨機", "ランダム", "무작위",
    "another",
    "roll a", "joke", "poem", "haiku", "flip a coin", "würfle", "witz", "gedicht",
  ])

  /// The first and last eight bytes of a text, white space left out.
  private static func edges(_ text: [UInt8]) -> SIMD2<UInt64> {
    func eight(_ bytes: some Sequence<UInt8>) -> UInt64 {
      bytes.lazy.filter { !Bytes.isSpace($0) }.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
    return text.withUnsafeBufferPointer { SIMD2(eight($0), eight($0.reversed())) }
  }
}
