/// Words in a row that stand for elements of patterns, found by the first four bytes of the rarest.
///
/// It errs on the side of finding: letters with accents and apostrophes may be read in several
/// ways, and any will do.
struct WayTable: Sendable {
  /// One form of a way's rarest word, and the words around it that make it tell.
  struct Way {
    var form: Form
    var element: Int32
    /// Where its words stand in `neighbours`, how many they are, and which is the rarest.
    var start: Int32
    var count: Int32
    var rarest: Int32
    /// Which token, counted from the rarest word's, has to begin like one of `beside`: the word next
    /// to it; none for a way of one word.
    var step: Int32 = 0
    /// A bit for each beginning of that word.
    var beside: UInt64 = 0
    /// The next way of several words with the same form; -1 behind the last.
    var same: Int32 = -1
  }

  /// What tells most tokens from a candidate: the form's first bytes, at most eight, and which of a
  /// token's are to be the same. Apart from the rest, so that a head's lie in one line of the cache.
  struct Key {
    var first: UInt64
    var mask: UInt64
  }

  /// A form among those with the same head, which lie next to each other.
  struct Candidate {
    /// A bit for each beginning of the word before and of the one behind that some way of several
    /// words asks for.
    var before: UInt64 = 0
    var behind: UInt64 = 0
    /// The form, where it has more than those bytes.
    var long: Form?
    /// The elements that the form alone stands for: where they are in `elements`.
    var start: Int32 = 0
    var count: Int32 = 0
    /// The first way of several words; -1 where there is none.
    var way: Int32 = -1
  }

  /// A word, or what a word begins with: its place in `letters`.
  struct Form {
    var start: Int32
    var count: Int32
    var isStem: Bool
  }

  /// By rarest word, until the table is closed.
  private var added: [Int32: [(element: Int32, words: [Int32], rarest: Int)]] = [:]
  private var needsForms: Set<Int32> = []
  private(set) var ways: [Way] = []
  private(set) var letters: [UInt8] = []
  private(set) var neighbours: [Int32] = []
  /// A bit for each head: a hash of a form's first bytes, at most four. Most tokens are done with one
  /// look at it.
  private(set) var filter = [UInt64](repeating: 0, count: 1024)
  /// How many bits stand before each number of the filter.
  private(set) var ranks: [UInt16] = []
  /// Where the candidates of each bit begin, and the end.
  private(set) var starts: [Int32] = []
  private(set) var candidates: [Candidate] = []
  /// The key of each candidate.
  private(set) var keys: [Key] = []
  /// What single forms stand for.
  private(set) var elements: [Int32] = []
  /// The ways of each form by the bit of its head, until the table is closed.
  private var heads: [Int: [[Int32]]] = [:]
  /// The lengths of stems shorter than a head.
  private(set) var shortStems: [Int] = []
  /// A bit for each first three letters, of five bits each, that a stem shorter than a head has.
  private(set) var shortFilter = [UInt64](repeating: 0, count: 512)
  /// The forms of each word of a way with several; those of other words are not kept.
  private(set) var forms: [[Form]] = []
  /// Parts of compounds and their elements.
  private(set) var infixes: [(bytes: [UInt8], element: Int32)] = []
  /// The parts of compounds all at once, since few texts have any.
  private(set) var infixNeedles = Needles([[UInt8]]())
  private(set) var hasShortInfix = false

  static let headLength = 4

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
        insert(
          Way(
            form: form, element: element, start: Int32(neighbours.count),
            count: Int32(words.count), rarest: Int32(rarest)))
        neighbours += words
      }
    }
    for infix in tables.infixes {
      for (element, _, _) in added[infix.identifier] ?? [] {
        infixes.append((infix.bytes, element))
      }
    }
    for number in ways.indices where ways[number].count > 1 { addBeside(number) }
    infixNeedles = Needles(infixes.map(\.bytes))
    hasShortInfix = infixes.contains { $0.bytes.count < 4 }
    layOut()
    (added, needsForms, heads) = ([:], [], [:])
  }

  /// Notes how the word next to a way's rarest may begin.
  private mutating func addBeside(_ number: Int) {
    let way = ways[number]
    let step: Int32 = way.rarest + 1 < way.count ? 1 : -1
    var beside: UInt64 = 0
    for form in forms[Int(neighbours[Int(way.start + way.rarest + step)])] {
      // What begins with a single letter may go on in any way.
      guard !form.isStem || form.count > 1 else { beside = .max; break }
      beside |= Self.beginning(Self.first(bytes(form)))
    }
    (ways[number].step, ways[number].beside) = (step, beside)
  }

  /// One of 64 bits for a word's first two bytes, with letters of ASCII made small.
  @inline(__always)
  static func beginning(_ first: UInt64) -> UInt64 {
    1 &<< (((first & 0xFFFF) &* 0x9E37_79B9_7F4A_7C15) &>> 58)
  }

  /// Puts the forms of each head next to each other, in the order of the filter's bits.
  private mutating func layOut() {
    var before: UInt16 = 0
    for bits in filter {
      ranks.append(before)
      before += UInt16(bits.nonzeroBitCount)
    }
    for (_, lists) in heads.sorted(by: { $0.key < $1.key }) {
      starts.append(Int32(candidates.count))
      for numbers in lists { addCandidate(numbers) }
    }
    starts.append(Int32(candidates.count))
  }

  /// Adds the ways of a form.
  private mutating func addCandidate(_ numbers: [Int32]) {
    let form = ways[Int(numbers[0])].form
    let first = Self.first(bytes(form))
    // Behind a whole word there is nothing, which the mask compares too.
    let mask = form.isStem ? EightBytes.mask(Int(form.count)) : .max
    keys.append(Key(first: first, mask: mask))
    var candidate = Candidate()
    if form.count > 8 || (form.count == 8 && !form.isStem) { candidate.long = form }
    candidate.start = Int32(elements.count)
    for number in numbers {
      let way = ways[Int(number)]
      if way.count == 1 {
        elements.append(way.element)
        candidate.count += 1
      } else {
        // What nothing but a token that may be read in several ways can be.
        let beside = way.beside == 0 ? .max : way.beside
        if way.step > 0 { candidate.behind |= beside } else { candidate.before |= beside }
        ways[Int(number)].same = candidate.way
        candidate.way = number
      }
    }
    candidates.append(candidate)
  }

  private mutating func insert(_ way: Way) {
    let length = min(Int(way.form.count), Self.headLength)
    let first = Self.first(bytes(way.form))
    if way.form.isStem, length < Self.headLength {
      if !shortStems.contains(length) { shortStems.append(length) }
      addShort(first, length)
    }
    let bit = Self.bit(first & EightBytes.mask(Self.headLength))
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
    let known = heads[bit]?.firstIndex { isSame(ways[Int($0[0])].form, way.form) }
    if let known {
      heads[bit]?[known].append(Int32(ways.count))
    } else {
      heads[bit, default: []].append([Int32(ways.count)])
    }
    ways.append(way)
  }

  /// Notes all that may stand behind a short stem.
  private mutating func addShort(_ first: UInt64, _ length: Int) {
    let mask = Self.three(EightBytes.mask(length))
    for three in 0..<(1 << 15) where three & mask == Self.three(first) & mask {
      shortFilter[three >> 6] |= 1 << UInt64(three & 63)
    }
  }

  /// Five bits of each of a word's first three bytes.
  @inline(__always)
  static func three(_ first: UInt64) -> Int {
    Int(truncatingIfNeeded: first & 0x1F | first &>> 3 & 0x3E0 | first &>> 6 & 0x7C00)
  }

  private func isSame(_ first: Form, _ second: Form) -> Bool {
    first.isStem == second.isStem && bytes(first).elementsEqual(bytes(second))
  }

  private func bytes(_ form: Form) -> ArraySlice<UInt8> {
    letters[Int(form.start)..<Int(form.start) + Int(form.count)]
  }

  /// The first bytes of a word, at most eight, with letters of ASCII made small, zeros behind them.
  private static func first(_ word: some Sequence<UInt8>) -> UInt64 {
    Array(word.prefix(8)).withUnsafeBufferPointer { first($0, from: 0, to: $0.count) }
  }

  /// The first bytes of a token, at most eight, with letters of ASCII made small, zeros behind them.
  @inline(__always)
  static func first(_ text: ByteView, from start: Int, to end: Int) -> UInt64 {
    EightBytes(text, from: start, to: end).folded & EightBytes.mask(end &- start)
  }

  /// Sixteen bits of a head: of a word's first bytes, at most four.
  @inline(__always)
  static func bit(_ head: UInt64) -> Int {
    Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) &>> 48)
  }
}
