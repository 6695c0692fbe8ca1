/// A switch of language inside a sentence, by function words of languages in Latin script.
enum LanguageSwitchDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    guard !ScriptDetector.asksForLanguage(conversation.userText),
      !namesLanguage(conversation.userText)
    else { return }
    let user = FunctionWords.count(conversation.userText.prefix(1 << 14))
    for answer in conversation.answers {
      for sentence in sentences(answer.prose) where switches(sentence) {
        found.add(.languageSwitch, .answer, 0.8)
        return
      }
      if leaves(user, answer.prose) {
        found.add(.languageSwitch, .answer, 0.75)
        return
      }
    }
  }

  /// Whether the answer, begun in the user's language, goes on in one he wrote no word of.
  private static func leaves(_ user: [Int], _ prose: [UInt8]) -> Bool {
    guard let most = user.max(), most >= 4, let own = user.firstIndex(of: most) else {
      return false
    }
    var (isBegun, foreign, language) = (false, 0, -1)
    for sentence in sentences(prose) where sentence.count >= 16 {
      let counts = FunctionWords.count(sentence)
      guard let best = counts.max(), best >= 2, let spoken = counts.firstIndex(of: best) else {
        continue
      }
      if spoken == own {
        (isBegun, foreign) = (true, 0)
      } else if counts[own] == 0, user[spoken] == 0 {
        if spoken != language { foreign = 0 }
        (language, foreign) = (spoken, foreign + best)
        if isBegun, foreign >= 5 { return true }
      }
    }
    return false
  }

  /// Whether the user speaks of a language, which explains that the answer uses it.
  private static func namesLanguage(_ text: [UInt8]) -> Bool {
    let folded = Bytes.folded(text.prefix(1 << 16))
    return names.contains { Bytes.contains(folded, $0) }
  }

  private static let names: [StaticString] = [
    "spanish", "french", "german", "italian", "portuguese", "dutch", "polish", "in english",
    "to english", "latin", "englisch", "spanisch", "französisch", "anglais", "espagnol", "allemand",
    "inglés", "francés", "alemán", "inglês", "inglese", "francese", "engels", "duits", "angielsk",
    "niemieck", "bilingual", "vocabulary", "language",
  ]

  private static func sentences(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.split {
      $0 == 0x0A || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "!")
        || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: ":")
    }
  }

  /// Whether a sentence begins in one language and goes on in another: at least three function
  /// words of each, apart from each other.
  private static func switches(_ sentence: ArraySlice<UInt8>) -> Bool {
    guard sentence.count >= 30 else { return false }
    var sequence: [Int] = []
    for word in Words.split(sentence) {
      if let languages = FunctionWords.languages[word], languages.count == 1 {
        sequence.append(languages[0])
      }
    }
    guard sequence.count >= 6 else { return false }
    for cut in 3...(sequence.count - 3) {
      let (head, tail) = (sequence[..<cut], sequence[cut...])
      if let first = head.first, let second = tail.first, first != second,
        head.suffix(3).allSatisfy({ $0 == first }), tail.prefix(3).allSatisfy({ $0 == second })
      {
        return true
      }
    }
    return false
  }
}

/// Words of a text, in lower case.
enum Words {
  /// Letters of any script and apostrophes; others separate.
  static func split(_ text: ArraySlice<UInt8>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for byte in text {
      if Bytes.isLetter(byte) || byte >= 0x80 || Bytes.isDigit(byte) {
        word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      } else if byte == 0x27, !word.isEmpty {
        word.append(byte)
      } else if !word.isEmpty {
        words.append(word)
        word = []
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}

/// Words that carry grammar: what tells languages apart in a few words.
enum FunctionWords {
  /// The languages each word belongs to, by number.
  static let languages: [[UInt8]: [Int]] = {
    var languages: [[UInt8]: [Int]] = [:]
    for (number, line) in lists.enumerated() {
      for word in line.split(separator: " ") {
        languages[Array(word.utf8), default: []].append(number)
      }
    }
    return languages
  }()

  /// How many function words of each language that no other has.
  static func count(_ text: ArraySlice<UInt8>) -> [Int] {
    var counts = [Int](repeating: 0, count: lists.count)
    for word in Words.split(text) {
      if let owners = languages[word], owners.count == 1 { counts[owners[0]] += 1 }
    }
    return counts
  }

  private static let lists = [
    "the and that with this from which would should have been were they their there into your you because when then these those could about will can",
    "der das und ist nicht mit auf für eine einen dem den auch wird werden sind oder aber wenn dass sich nach bei über durch können muss wir ich",
    "le les des est dans pour une avec sur par qui que sont mais cette nous vous pas plus être ces ont leur aux fait",
    "el los las es para una con por que del pero como más este esta son está se puede también cuando muy sin sobre",
    "il gli che di per una con non sono della nel alla più anche questo questa come essere ma dal ha si quando",
    "o os as um uma para com não que por mais mas como foi são está ser pelo pela também quando isso você",
    "de het een en van dat niet met voor zijn op aan ook wordt maar kan deze door naar bij worden",
    "nie się jest na do że jak ale od przez dla są po tak czy może tylko które który być",
  ]
}
