/// Words in a row that stand for elements of patterns, found by the first four bytes of the rarest.
///
/// It errs on the side of finding: letters with accents and apostrophes may be read in several
/// ways, and any will do.
struct WayTable: Sendable {
  /// One form of a way's rarest word, and the words around it that make it tell.
  private struct Way {
    var form: Form
    var element: Int32
    /// Where its words stand in `neighbours`, how many they are, and which is the rarest.
    var start: Int32
    var count: Int32
    var rarest: Int32
    /// The next way with the same head; -1 behind the last.
    var next: Int32
  }

  /// A word, or what a word begins with: its place in `letters`.
  private struct Form {
    var start: Int32
    var count: Int32
    var isStem: Bool
  }

  /// By rarest word, until the table is closed.
  private var added: [Int32: [(element: Int32, words: [Int32], rarest: Int)]] = [:]
  private var ways: [Way] = []
  private var letters: [UInt8] = []
  private var neighbours: [Int32] = []
  /// The first way of each head: a hash of a form's first bytes, at most four.
  private var heads = HashIndex(capacity: 1 << 13)
  /// A bit for each head, so that most tokens are done with one look.
  private var filter = [UInt64](repeating: 0, count: 1024)
  /// The lengths of stems shorter than a head.
  private var shortStems: [Int] = []
  /// The forms of each word of a way with several.
  private var forms: [Int32: [Form]] = [:]
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
    if words.count > 1 { for word in words { forms[word] = [] } }
  }

  /// To be called when all are added.
  mutating func close(_ tables: LexiconTables) {
    for (atom, bytes) in zip(tables.atoms, tables.forms) {
      guard forms[atom.identifier] != nil || added[atom.identifier] != nil else { continue }
      let form = Form(
        start: Int32(letters.count), count: Int32(bytes.count), isStem: atom.isPrefix)
      letters += bytes
      forms[atom.identifier]?.append(form)
      for (element, words, rarest) in added[atom.identifier] ?? [] {
        insert(
          Way(
            form: form, element: element, start: Int32(neighbours.count),
            count: Int32(words.count), rarest: Int32(rarest), next: -1))
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
    added = [:]
  }

  private mutating func insert(_ way: Way) {
    let length = min(Int(way.form.count), Self.headLength)
    if way.form.isStem, length < Self.headLength, !shortStems.contains(length) {
      shortStems.append(length)
    }
    let start = Int(way.form.start)
    let head = letters.withUnsafeBufferPointer { Self.head($0, start, start + length) }
    filter[Self.bit(head) >> 6] |= 1 << UInt64(Self.bit(head) & 63)
    var way = way
    way.next = heads[head]
    heads[head] = Int32(ways.count)
    ways.append(way)
  }

  /// A hash of the bytes between two places, at most four, in small letters.
  @inline(__always)
  private static func head(_ text: ByteView, _ start: Int, _ end: Int) -> UInt64 {
    let eight = EightBytes(text, from: start, to: min(end, start + headLength)).small
    return WordHash.adding(eight: eight, to: 1) | 1
  }

  /// Sixteen bits of a head.
  @inline(__always)
  private static func bit(_ head: UInt64) -> Int { Int(truncatingIfNeeded: head >> 1 & 0xFFFF) }

  /// Calls `body` with each element of which a way stands in a text; some more than once.
  @inline(__always)
  func forEach(in text: ByteView, _ tokens: [Range<Int>], _ body: (Int32) -> Void) {
    if hasShortInfix || infixNeedles.stands(in: text) {
      let folded = Bytes.folded(text)[...]
      for infix in infixes where folded.containsSequence(infix.bytes) { body(infix.element) }
    }
    let mayBeLoose = text.greatest >= 0x80 || text.next(0x27) < text.count
    filter.withUnsafeBufferPointer { filter in
      // The filter has 65,536 bits, of which sixteen choose one.
      @inline(__always) func passes(_ head: UInt64) -> Bool {
        let bit = Self.bit(head)
        return filter[bit >> 6] >> UInt64(bit & 63) & 1 != 0
      }
      for (position, token) in tokens.enumerated() {
        // Tokens are parts of the text.
        let head = Self.head(text, token.lowerBound, token.upperBound)
        if passes(head) { find(head, at: position, tokens, text, body) }
        for length in shortStems where token.count > length {
          let head = Self.head(text, token.lowerBound, token.lowerBound + length)
          if passes(head) { find(head, at: position, tokens, text, body) }
        }
        if mayBeLoose, Self.isLoose(text.part(token)) { findLoose(text.part(token), body) }
      }
    }
  }

  private func find(
    _ head: UInt64, at position: Int, _ tokens: [Range<Int>], _ text: ByteView,
    _ body: (Int32) -> Void
  ) {
    var number = heads[head]
    while number >= 0 {
      let way = ways[Int(number)]
      if fits(way.form, text.part(tokens[position])),
        way.count == 1 || stands(way, at: position, tokens, text)
      {
        body(way.element)
      }
      number = way.next
    }
  }

  /// Whether a token has a form, capitals of ASCII as small letters.
  private func fits(_ form: Form, _ token: ByteView) -> Bool {
    let count = Int(form.count)
    guard form.isStem ? token.count >= count : token.count == count else { return false }
    for index in 0..<count {
      let byte = token[index]
      if letters[Int(form.start) + index] != (byte &- 0x41 < 26 ? byte | 0x20 : byte) {
        return false
      }
    }
    return true
  }

  /// Whether the neighbours of a way's rarest word are those of the way.
  private func stands(
    _ way: Way, at position: Int, _ tokens: [Range<Int>], _ text: ByteView
  ) -> Bool {
    let start = position - Int(way.rarest)
    guard start >= 0, start + Int(way.count) <= tokens.count else { return false }
    return (0..<Int(way.count)).allSatisfy { word in
      if word == Int(way.rarest) { return true }
      let token = text.part(tokens[start + word])
      let forms = forms[neighbours[Int(way.start) + word]] ?? []
      return Self.isLoose(token) || forms.contains { fits($0, token) }
    }
  }

  /// Whether a token might be read without its accents, or in parts.
  @inline(__always)
  private static func isLoose(_ token: ByteView) -> Bool {
    token.contains { $0 == 0x27 || ($0 >= 0xC3 && $0 <= 0xC9) || $0 == 0xE1 }
  }

  /// Takes each part of a token, without accents, as standing for what it may begin.
  private func findLoose(_ token: ByteView, _ body: (Int32) -> Void) {
    for part in Fold.stripped(Array(token)[...]).split(separator: 0x27) {
      part.withUnsafeBufferPointer { part in
        for length in 1...Self.headLength where length <= part.count {
          var number = heads[Self.head(part, 0, length)]
          while number >= 0 {
            let way = ways[Int(number)]
            if fits(way.form, part) { body(way.element) }
            number = way.next
          }
        }
      }
    }
  }
}
