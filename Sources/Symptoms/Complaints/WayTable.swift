/// Words in a row that stand for elements of patterns, found by the first four bytes of the rarest.
///
/// It errs on the side of finding: letters with accents and apostrophes may be read in several
/// ways, and any will do.
struct WayTable: Sendable {
  /// One form of a way's rarest word, and the words around it that make it tell.
  private struct Way {
    var form: Form
    var element: Int32
    var words: [Int32]
    var rarest: Int
  }

  /// The bytes of a word, or those a word begins with.
  private struct Form {
    var bytes: [UInt8]
    var isStem: Bool

    /// Whether a token has the form, capitals of ASCII as small letters.
    func fits(_ token: ByteView) -> Bool {
      guard isStem ? token.count >= bytes.count : token.count == bytes.count else { return false }
      return bytes.indices.allSatisfy { index in
        let byte = token[index]
        return bytes[index] == (byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
  }

  /// By rarest word, until the table is closed.
  private var added: [Int32: [(element: Int32, words: [Int32], rarest: Int)]] = [:]
  private var lists: [[Way]] = []
  /// The list of each head: a hash of a form's first bytes, at most four.
  private var heads = HashIndex(capacity: 1 << 13)
  /// A bit for each head, so that most tokens are done with one look.
  private var filter = [UInt64](repeating: 0, count: 1024)
  /// The lengths of stems shorter than a head.
  private var shortStems: [Int] = []
  /// The forms of each word of a way with several.
  private var forms: [Int32: [Form]] = [:]
  /// Parts of compounds and their elements.
  private var infixes: [(bytes: [UInt8], element: Int32)] = []

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
      let form = Form(bytes: bytes, isStem: atom.isPrefix)
      forms[atom.identifier]?.append(form)
      for (element, words, rarest) in added[atom.identifier] ?? [] {
        insert(Way(form: form, element: element, words: words, rarest: rarest))
      }
    }
    for infix in tables.infixes {
      for (element, _, _) in added[infix.identifier] ?? [] {
        infixes.append((infix.bytes, element))
      }
    }
    added = [:]
  }

  private mutating func insert(_ way: Way) {
    let length = min(way.form.bytes.count, Self.headLength)
    if way.form.isStem, length < Self.headLength, !shortStems.contains(length) {
      shortStems.append(length)
    }
    let head = way.form.bytes.withUnsafeBufferPointer { Self.head($0, 0, length) }
    filter[Self.bit(head) >> 6] |= 1 << UInt64(Self.bit(head) & 63)
    if heads[head] < 0 {
      heads[head] = Int32(lists.count)
      lists.append([])
    }
    lists[Int(heads[head])].append(way)
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
    for infix in infixes where Bytes.folded(text)[...].containsSequence(infix.bytes) {
      body(infix.element)
    }
    filter.withUnsafeBufferPointer { filter in
      for (position, token) in tokens.enumerated() {
        // Tokens are parts of the text; the filter has 65,536 bits, of which sixteen choose one.
        let head = Self.head(text, token.lowerBound, token.upperBound)
        let bit = Self.bit(head)
        if filter[bit >> 6] >> UInt64(bit & 63) & 1 != 0 {
          find(head, at: position, tokens, text, body)
        }
        for length in shortStems where token.count > length {
          let head = Self.head(text, token.lowerBound, token.lowerBound + length)
          find(head, at: position, tokens, text, body)
        }
        if Self.isLoose(text.part(token)) { findLoose(text.part(token), body) }
      }
    }
  }

  private func find(
    _ head: UInt64, at position: Int, _ tokens: [Range<Int>], _ text: ByteView,
    _ body: (Int32) -> Void
  ) {
    let number = Int(heads[head])
    guard number >= 0 else { return }
    for way in lists[number] where way.form.fits(text.part(tokens[position])) {
      if way.words.count == 1 || stands(way, at: position, tokens, text) { body(way.element) }
    }
  }

  /// Whether the neighbours of a way's rarest word are those of the way.
  private func stands(
    _ way: Way, at position: Int, _ tokens: [Range<Int>], _ text: ByteView
  ) -> Bool {
    let start = position - way.rarest
    guard start >= 0, start + way.words.count <= tokens.count else { return false }
    return way.words.indices.allSatisfy { word in
      if word == way.rarest { return true }
      let token = text.part(tokens[start + word])
      return Self.isLoose(token) || forms[way.words[word], default: []].contains { $0.fits(token) }
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
          let number = Int(heads[Self.head(part, 0, length)])
          guard number >= 0 else { continue }
          for way in lists[number] where way.form.fits(part) { body(way.element) }
        }
      }
    }
  }
}
