/// Words in a row that stand for elements of patterns, found by the first four bytes of the rarest.
///
/// It errs on the side of finding: letters with accents and apostrophes may be read in several
/// ways, and any will do.
struct WayTable: Sendable {
  /// One form of a way's rarest word, and the words around it that make it tell.
  private struct Way {
    var form: Form
    /// The form's first eight bytes, and which of them there are: what tells most tokens apart.
    var first: UInt64
    var mask: UInt64
    var element: Int32
    /// Where its words stand in `neighbours`, how many they are, and which is the rarest.
    var start: Int32
    var count: Int32
    var rarest: Int32
    /// The next way with the same head and another form; -1 behind the last.
    var next: Int32
    /// The next way of the same form; -1 behind the last.
    var same: Int32
  }

  /// A word, or what a word begins with: its place in `letters`.
  private struct Form {
    var start: Int32
    var count: Int32
    var isStem: Bool
  }

  /// By rarest word, until the table is closed.
  private var added: [Int32: [(element: Int32, words: [Int32], rarest: Int)]] = [:]
  private var needsForms: Set<Int32> = []
  private var ways: [Way] = []
  private var letters: [UInt8] = []
  private var neighbours: [Int32] = []
  /// The first way of each head: a hash of a form's first bytes, at most four.
  private var heads = HashIndex(capacity: 1 << 13)
  /// A bit for each head, so that most tokens are done with one look.
  private var filter = [UInt64](repeating: 0, count: 1024)
  /// The lengths of stems shorter than a head.
  private var shortStems: [Int] = []
  /// The forms of each word of a way with several; those of other words are not kept.
  private var forms: [[Form]] = []
  /// Parts of compounds and their elements.
  private var infixes: [(bytes: [UInt8], element: Int32)] = []
  /// The parts of compounds all at once, since few texts have any.
  private var infixNeedles = Needles([[UInt8]]())
  private var hasShortInfix = false

  private static let headLength = 4

  /// Adds words in a row that stand for an element.
  mutating func add(_ words: [Int32], _ element: Int32, _ tables: LexiconTables) {
    let rarest = words.indices.max {
      tables.rarities[Int(words[$0])] < tables.rarities[Int(words[$1])]
    }
    guard let rarest else { return }
    added[words[rarest], default: []].append((element, words, rarest))
    if words.count > 1 { needsForms.formUnion(words) }
  }

  /// To be called when all are added.
  mutating func close(_ tables: LexiconTables) {
    forms = Array(repeating: [], count: tables.phrases.count)
    for (atom, bytes) in zip(tables.atoms, tables.forms) {
      let isNeighbour = needsForms.contains(atom.identifier)
      guard isNeighbour || added[atom.identifier] != nil else { continue }
      let form = Form(
        start: Int32(letters.count), count: Int32(bytes.count), isStem: atom.isPrefix)
      letters += bytes
      if isNeighbour { forms[Int(atom.identifier)].append(form) }
      for (element, words, rarest) in added[atom.identifier] ?? [] {
        let first = bytes.withUnsafeBufferPointer {
          EightBytes($0, from: 0, to: min(8, $0.count)).folded
        }
        insert(
          Way(
            form: form, first: first, mask: EightBytes.mask(bytes.count), element: element,
            start: Int32(neighbours.count), count: Int32(words.count), rarest: Int32(rarest),
            next: -1, same: -1))
        neighbours += words
      }
    }
    for infix in tables.infixes {
      for (element, _, _) in added[infix.identifier] ?? [] {
        infixes.append((infix.bytes, element))
      }
    }
    infixNeedles = Needles(infixes.map(\.bytes))
    hasShortInfix = infixes.contains { $0.bytes.count < 4 }
    (added, needsForms) = ([:], [])
  }

  private mutating func insert(_ way: Way) {
    let length = min(Int(way.form.count), Self.headLength)
    if way.form.isStem, length < Self.headLength, !shortStems.contains(length) {
      shortStems.append(length)
    }
    let start = Int(way.form.start)
    let head = letters.withUnsafeBufferPointer { Self.head($0.part(start..<start + length)) }
    filter[Self.bit(head) >> 6] |= 1 << UInt64(Self.bit(head) & 63)
    var way = way
    if let first = known(way, heads[Self.key(head)]) {
      way.same = ways[first].same
      ways[first].same = Int32(ways.count)
    } else {
      way.next = heads[Self.key(head)]
      heads[Self.key(head)] = Int32(ways.count)
    }
    ways.append(way)
  }

  /// The first way with a way's form, among those with its head.
  private func known(_ way: Way, _ head: Int32) -> Int? {
    var number = Int(head)
    while number >= 0 {
      let form = ways[number].form
      if form.isStem == way.form.isStem, bytes(form).elementsEqual(bytes(way.form)) { return number }
      number = Int(ways[number].next)
    }
    return nil
  }

  private func bytes(_ form: Form) -> ArraySlice<UInt8> {
    letters[Int(form.start)..<Int(form.start) + Int(form.count)]
  }

  /// The bytes of a word, at most four, with letters of ASCII made small, and zeros behind them.
  @inline(__always)
  private static func head(_ word: ByteView) -> UInt64 {
    EightBytes(word, from: 0, to: word.count).folded & EightBytes.mask(min(word.count, headLength))
  }

  /// Sixteen bits of a head.
  @inline(__always)
  private static func bit(_ head: UInt64) -> Int {
    Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) &>> 48)
  }

  /// What the first way of a head is found by.
  @inline(__always)
  private static func key(_ head: UInt64) -> UInt64 { WordHash.adding(eight: head, to: 0) | 1 }

  /// Calls `body` with each element of which a way stands in a text; some more than once.
  @inline(__always)
  func forEach(in text: ByteView, _ tokens: [Range<Int>], _ body: (Int32) -> Void) {
    if hasShortInfix || infixNeedles.stands(in: text) {
      let folded = Bytes.folded(text)[...]
      for infix in infixes where folded.containsSequence(infix.bytes) { body(infix.element) }
    }
    let mayBeLoose = text.greatest >= 0x80 || text.next(0x27) < text.count
    withReader { reader in
      for position in tokens.indices {
        // Tokens are parts of the text.
        let (start, end) = (tokens[position].lowerBound, tokens[position].upperBound)
        let first = EightBytes(text, from: start, to: end).folded
        let head = first & EightBytes.mask(min(end &- start, Self.headLength))
        if reader.passes(head) { find(head, first, at: position, tokens, text, reader, body) }
        for length in shortStems where end &- start > length {
          let head = first & EightBytes.mask(length)
          if reader.passes(head) { find(head, first, at: position, tokens, text, reader, body) }
        }
        if mayBeLoose, Self.isLoose(text.part(start..<end)) {
          findLoose(text.part(start..<end), reader, body)
        }
      }
    }
  }

  /// The table while its memory is lent.
  private struct Reader {
    let filter: UnsafeBufferPointer<UInt64>
    let heads: HashIndex.Reader
    let ways: UnsafeBufferPointer<Way>
    let letters: ByteView

    /// The filter has 65,536 bits, of which sixteen choose one.
    @inline(__always)
    func passes(_ head: UInt64) -> Bool {
      let bit = WayTable.bit(head)
      return filter[bit >> 6] &>> UInt64(truncatingIfNeeded: bit) & 1 != 0
    }
  }

  @inline(__always)
  private func withReader(_ body: (Reader) -> Void) {
    filter.withUnsafeBufferPointer { filter in
      heads.withReader { heads in
        ways.withUnsafeBufferPointer { ways in
          letters.withUnsafeBufferPointer { letters in
            body(Reader(filter: filter, heads: heads, ways: ways, letters: letters))
          }
        }
      }
    }
  }

  private func find(
    _ head: UInt64, _ first: UInt64, at position: Int, _ tokens: [Range<Int>], _ text: ByteView,
    _ reader: Reader, _ body: (Int32) -> Void
  ) {
    var number = Int(reader.heads[Self.key(head)])
    // Numbers of ways are below their count.
    while number >= 0 {
      let way = reader.ways[number]
      if (first ^ way.first) & way.mask == 0,
        fits(way.form, text.part(tokens[position]), reader.letters)
      {
        forEachSame(number, reader) { way in
          if way.count == 1 || stands(way, at: position, tokens, text, reader.letters) {
            body(way.element)
          }
        }
      }
      number = Int(way.next)
    }
  }

  /// All ways of the form of the first of them.
  @inline(__always)
  private func forEachSame(_ first: Int, _ reader: Reader, _ body: (Way) -> Void) {
    var number = first
    while number >= 0 {
      body(reader.ways[number])
      number = Int(reader.ways[number].same)
    }
  }

  /// Whether a token has a form, capitals of ASCII as small letters.
  private func fits(_ form: Form, _ token: ByteView, _ letters: ByteView) -> Bool {
    let count = Int(form.count)
    guard form.isStem ? token.count >= count : token.count == count else { return false }
    // A form's bytes lie among the letters.
    let form = letters.part(Int(form.start)..<Int(form.start) + count)
    for index in 0..<count {
      let byte = token[index]
      if form[index] != (byte &- 0x41 < 26 ? byte | 0x20 : byte) { return false }
    }
    return true
  }

  /// Whether the neighbours of a way's rarest word are those of the way.
  private func stands(
    _ way: Way, at position: Int, _ tokens: [Range<Int>], _ text: ByteView, _ letters: ByteView
  ) -> Bool {
    let start = position - Int(way.rarest)
    guard start >= 0, start + Int(way.count) <= tokens.count else { return false }
    return (0..<Int(way.count)).allSatisfy { word in
      if word == Int(way.rarest) { return true }
      let token = text.part(tokens[start + word])
      return Self.isLoose(token)
        || forms[Int(neighbours[Int(way.start) + word])].contains { fits($0, token, letters) }
    }
  }

  /// Whether a token might be read without its accents, or in parts.
  @inline(__always)
  private static func isLoose(_ token: ByteView) -> Bool {
    token.contains { $0 == 0x27 || ($0 >= 0xC3 && $0 <= 0xC9) || $0 == 0xE1 }
  }

  /// Takes each part of a token, without accents, as standing for what it may begin.
  private func findLoose(_ token: ByteView, _ reader: Reader, _ body: (Int32) -> Void) {
    for part in Fold.stripped(Array(token)[...]).split(separator: 0x27) {
      part.withUnsafeBufferPointer { part in
        for length in 1...Self.headLength where length <= part.count {
          var number = Int(reader.heads[Self.key(Self.head(part.part(0..<length)))])
          while number >= 0 {
            if fits(reader.ways[number].form, part, reader.letters) {
              forEachSame(number, reader) { body($0.element) }
            }
            number = Int(reader.ways[number].next)
          }
        }
      }
    }
  }
}
