/// All lexicons compiled to the tables the matcher runs on.
struct LexiconTables: Sendable {
  var languages: [String] = []
  var isText: [Bool] = []
  var windows: [Int32] = []
  var roles: [Role] = []
  var conceptLanguages: [UInt8] = []
  /// Concepts by their language and name.
  private var names: [[UInt8]: Int32] = [:]
  var atoms: [Atom] = []
  /// The hash of each atom.
  var hashes: [UInt64] = []
  /// The bytes of each atom.
  var forms: [[UInt8]] = []
  /// The length of each word and stem; zero for those met everywhere.
  var rarities: [Int32] = []
  /// About how often each stands in a text, by its kind; good for an order only.
  var frequencies: [Double] = []
  var index = HashIndex(capacity: 60_000)
  var infixes: [(bytes: [UInt8], language: UInt8, identifier: Int32)] = []
  /// The letters of each infix as a set of bits, and its language's bit.
  var infixFilters: [(letters: UInt64, language: UInt32)] = []
  /// By language and first letter.
  var longStems: [UInt32: [LongStem]] = [:]
  var stemScalars: [UInt16] = []
  /// What most beginnings of words fail at, so that the large index is seldom asked.
  var wordFilter = HashFilter()
  var stemFilter = HashFilter()
  /// Phrases by the identifier of their first word.
  var phrases: [[Phrase]] = []
  var rests: [Int32] = []
  /// Stems searched as text by their first two characters, in the order of the data; the second is
  /// zero for stems where a mark stands there.
  var textLists: [[TextStem]] = []
  var textHeads = HashIndex(capacity: 8192)
  /// Patterns by their first element.
  var patterns: [[Pattern]] = []
  /// Function words: a mask of languages.
  var functionWords = HashIndex(capacity: 8192)
  /// Pieces of words that negate a verb from within, by language, and the languages that have some.
  var negations: [[[UInt8]]] = []
  var negating: UInt32 = 0
  /// The concept of addressing the model in each language; -1 where it has none.
  var addresses: [Int32] = []
  /// The same of what negates what is behind it and before it, of words between, and of those that
  /// keep it from negating.
  var (negators, negatorsBehind): ([Int32], [Int32]) = ([], [])
  var (reachedThrough, onlys): ([Int32], [Int32]) = ([], [])

  private var identifiers: [[UInt8]: Int32] = [:]
  private var sources: [Lexicon.Entry: Lexicon.Entry] = [:]
  private var textStems: [(first: UInt32, second: UInt32, stem: TextStem)] = []

  init(_ lexicons: [Lexicon]) {
    for lexicon in lexicons { add(lexicon) }
    patterns += Array(repeating: [], count: roles.count - patterns.count)
    (addresses, negators) = (concepts("%you"), concepts("not"))
    (negatorsBehind, reachedThrough) = (concepts("not-after"), concepts("through"))
    onlys = concepts("only")
    (names, identifiers, sources) = ([:], [:], [:])
    listTextStems()
  }

  /// The concept of a name in each language; -1 where it has none.
  private func concepts(_ name: String) -> [Int32] {
    languages.indices.map { names[[UInt8($0)] + name.utf8] ?? -1 }
  }

  private static func textKey(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  /// Stems whose second character may be any stand in each list of their first.
  private mutating func listTextStems() {
    let seconds = Dictionary(grouping: textStems, by: \.first)
      .mapValues { Set($0.map(\.second)).union([0]) }
    for (first, second, stem) in textStems {
      for key in second == 0 ? seconds[first] ?? [] : [second] {
        let number = textHeads[Self.textKey(first, key)]
        if number >= 0 {
          textLists[Int(number)].append(stem)
        } else {
          textHeads[Self.textKey(first, key)] = Int32(textLists.count)
          textLists.append([stem])
        }
      }
    }
    textStems = []
  }

  /// The list of stems that may begin with two characters; -1 where none do.
  @inline(__always)
  func textList(_ first: UInt32, _ second: UInt32, _ heads: HashIndex.Reader) -> Int32 {
    let number = heads[Self.textKey(first, second)]
    return number >= 0 ? number : heads[Self.textKey(first, 0)]
  }

  private mutating func add(_ lexicon: Lexicon) {
    let language = UInt8(languages.count)
    languages.append(lexicon.language)
    isText.append(lexicon.isText)
    windows.append(lexicon.window)
    negations.append([])
    sources = Dictionary(
      lexicon.lines.map { (Array($0.key.utf8)[...], $0.entries) },
      uniquingKeysWith: { $0 + [0x20] + $1 })
    // Concepts first, so that lines may come in any order.
    for line in lexicon.lines {
      switch line.key {
      case "words": addFunctionWords(line.entries, language)
      case "not": addConcept("not", line.entries, .not, language)
      case "not-inside":
        negations[Int(language)] = line.entries.split(separator: 0x20).map { Fold.folded($0) }
        negating |= 1 << UInt32(language)
      case "not-after": addConcept("not-after", line.entries, .notAfter, language)
      case "through": addConcept("through", line.entries, .through, language)
      case "only": addConcept("only", line.entries, .only, language)
      case let key where key.first == "%": addConcept(key, line.entries, .neutral, language)
      case let key where key.first == "@": addConcept(key, line.entries, .bad, language)
      default: break
      }
    }
    for line in lexicon.lines {
      guard let code = SymptomCode(name: line.key) else { continue }
      for pattern in line.entries.split(separator: UInt8(ascii: "|")) {
        add(pattern, code, language)
      }
    }
  }

  private mutating func addFunctionWords(_ entries: Lexicon.Entry, _ language: UInt8) {
    for word in entries.split(separator: 0x20) {
      let folded = Fold.folded(word)
      addFunctionWord(WordHash.of(folded), language)
      let stripped = Fold.stripped(folded[...])
      // A word of one letter without its accent is any language's.
      if stripped != folded, stripped.count > 2 {
        addFunctionWord(WordHash.of(stripped), language)
      }
    }
  }

  private mutating func addFunctionWord(_ hash: UInt64, _ language: UInt8) {
    functionWords[hash] = max(0, functionWords[hash]) | 1 << Int32(language)
  }

  private mutating func concept(
    _ name: some Sequence<UInt8>, _ role: Role, _ language: UInt8
  ) -> Int32 {
    let key = [language] + name
    if let known = names[key] { return known }
    let number = Int32(roles.count)
    names[key] = number
    roles.append(role)
    conceptLanguages.append(language)
    return number
  }

  private mutating func addConcept(
    _ name: String, _ entries: Lexicon.Entry, _ role: Role, _ language: UInt8
  ) {
    let number = concept(name.utf8, role, language)
    addEntries(entries, to: number, language, depth: 0)
  }

  /// Entries of a concept; a concept among them stands for its own entries.
  private mutating func addEntries(
    _ entries: Lexicon.Entry, to concept: Int32, _ language: UInt8, depth: Int
  ) {
    for entry in entries.split(separator: 0x20) {
      if Self.isConcept(entry) {
        guard depth < 4, let inner = sources[entry] else { continue }
        addEntries(inner, to: concept, language, depth: depth + 1)
      } else {
        add(entry, to: concept, language)
      }
    }
  }

  /// Whether an entry names a concept.
  private static func isConcept(_ entry: Lexicon.Entry) -> Bool {
    entry.first == UInt8(ascii: "%") || entry.first == UInt8(ascii: "@")
  }

  private mutating func add(_ entry: Lexicon.Entry, to concept: Int32, _ language: UInt8) {
    if isText[Int(language)] {
      let bytes = Fold.folded(entry)
      var walk = ScalarWalk(bytes.drop { $0 == 0x5F })
      guard let first = walk.next()?.scalar else { return }
      let second = walk.next()?.scalar ?? 0
      textStems.append(
        (
          first, second == 0x5F || second == 0x2A ? 0 : second,
          TextStem(bytes: bytes, concept: concept, language: language)
        ))
      return
    }
    let words = entry.split(separator: UInt8(ascii: "_")).map { identifier($0, language) }
    guard let first = words.first else { return }
    let start = Int32(rests.count)
    rests += words.dropFirst()
    phrases[Int(first)].append(Phrase(concept: concept, rest: start..<Int32(rests.count)))
  }

  /// The number of a word or stem of a language; it enters the index when it is new.
  private mutating func identifier(_ word: Lexicon.Entry, _ language: UInt8) -> Int32 {
    let bytes = Fold.folded(word)
    let key = [language] + bytes
    if let known = identifiers[key] { return known }
    let number = Int32(phrases.count)
    phrases.append([])
    identifiers[key] = number
    rarities.append(rarity(bytes))
    frequencies.append(frequency(bytes))
    let star = UInt8(ascii: "*")
    if bytes.first == star {
      let infix = bytes.filter { $0 != star }
      infixes.append((infix, language, number))
      infixFilters.append((Self.letters(infix), 1 << UInt32(language)))
      return number
    }
    let isPrefix = bytes.last == star
    let stem = isPrefix ? bytes.dropLast() : bytes[...]
    let stripped = Fold.stripped(stem)
    insert(Array(stem), isPrefix, language, number)
    if stripped[...] != stem { insert(stripped, isPrefix, language, number) }
    if languages[Int(language)] == "de", case let spelled = Umlaut.spelled(stem),
      spelled != stripped, spelled[...] != stem
    {
      insert(spelled, isPrefix, language, number)
    }
    let scalars = Fold.scalars(stripped[...])
    if scalars.count >= 5, let first = scalars.first {
      longStems[UInt32(language) << 16 | UInt32(first), default: []].append(
        LongStem(
          start: Int32(stemScalars.count), count: Int32(scalars.count), second: scalars[1],
          third: scalars[2], isPrefix: isPrefix, language: language, identifier: number))
      stemScalars += scalars
    }
    return number
  }

  private func rarity(_ word: [UInt8]) -> Int32 {
    let letters = word.filter { $0 != UInt8(ascii: "*") }
    if letters.count <= 3 || functionWords[WordHash.of(letters)] >= 0 { return 0 }
    return Int32(letters.count)
  }

  private func frequency(_ word: [UInt8]) -> Double {
    let letters = word.filter { $0 != UInt8(ascii: "*") }
    if functionWords[WordHash.of(letters)] >= 0 { return 0.5 }
    return letters.count <= 2 ? 0.2 : letters.count == 3 ? 0.05 : 0.01
  }

  /// The bytes of a word as a set of bits.
  static func letters(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  private mutating func insert(
    _ form: [UInt8], _ isPrefix: Bool, _ language: UInt8, _ identifier: Int32
  ) {
    let hash = WordHash.of(form)
    let head = index[hash]
    index[hash] = Int32(atoms.count)
    wordFilter.insert(hash)
    if isPrefix { stemFilter.insert(hash) }
    hashes.append(hash)
    forms.append(form)
    atoms.append(
      Atom(language: language, isPrefix: isPrefix, next: head, identifier: identifier))
  }

  private mutating func add(_ text: Lexicon.Entry, _ code: SymptomCode, _ language: UInt8) {
    var pattern = Pattern(
      code: code, language: language, elements: [], excluded: [], isOrdered: false, isWide: false,
      reach: 0, isDistinct: false, isWeak: false, isBrief: true)
    let marks = Self.marks
    for entry in text.split(separator: 0x20) {
      switch entry.first {
      case marks.and where entry.count == 1: continue
      case marks.then where entry.allSatisfy({ $0 == marks.then }):
        pattern.isOrdered = true
        if entry.count == 2 { pattern.isWide = true }
        if entry.count == 3 { pattern.reach = 2 }
      case marks.weak where entry.count == 1: pattern.isWeak = true
      case marks.without: pattern.excluded.append(element(entry.dropFirst(), language))
      default:
        if entry.first == marks.other { pattern.isDistinct = true }
        if entry.contains(marks.row) { pattern.isBrief = false }
        pattern.elements.append(element(entry.drop { $0 == marks.other }, language))
      }
    }
    guard let first = pattern.elements.first else { return }
    if pattern.elements.count > 1 { pattern.isBrief = false }
    while patterns.count <= Int(first) { patterns.append([]) }
    patterns[Int(first)].append(pattern)
  }

  /// What stands in patterns beside words.
  private static let marks = (
    and: UInt8(ascii: "+"), then: UInt8(ascii: ">"), weak: UInt8(ascii: "?"),
    without: UInt8(ascii: "!"), other: UInt8(ascii: "~"), row: UInt8(ascii: "_")
  )

  /// The concept an entry of a pattern names, or one made of the entry itself.
  private mutating func element(_ entry: Lexicon.Entry, _ language: UInt8) -> Int32 {
    if Self.isConcept(entry) {
      let name = entry.elementsEqual("@not".utf8) ? entry.dropFirst() : entry
      return concept(name, entry.first == UInt8(ascii: "%") ? .neutral : .bad, language)
    }
    let name = [UInt8(ascii: "=")] + entry
    if let known = names[[language] + name] { return known }
    let number = concept(name, .bad, language)
    add(entry, to: number, language)
    return number
  }
}
