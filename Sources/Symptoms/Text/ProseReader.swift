/// Reads the words of prose once and keeps none of them.
///
/// What it needs besides is made once for all answers of a conversation. Linear in the text; the
/// loop over words branches nearly nowhere, since what a word is like is as good as random to a
/// processor.
struct ProseReader {
  /// Where the words of a chunk begin and end in turn.
  private let edges: UnsafeMutableBufferPointer<UInt32>
  /// The languages of each function word of a sentence.
  private let functionWords: UnsafeMutableBufferPointer<UInt8>
  /// Where a word with some bits of its hash stood last, counted over all texts.
  private let last: UnsafeMutableBufferPointer<Int32>
  private let traits: TraitTable.Reader
  private let onlyOne: UnsafeBufferPointer<UInt64>
  /// How many words have been read.
  private var position: Int32 = 0
  private var sentence = Sentence()
  private var kept = Kept()
  private var row = Row()
  private var facts = ProseFacts()

  /// Bytes read at a time: as many words as a byte can count, in whole blocks.
  private static let chunk = 448
  private static let edgeCapacity = chunk + WordEdges.Scanner.spare
  private static let functionWordCapacity = 1024
  private static let lastCapacity = 1024
  /// The longest period of a loop.
  static let longestPeriod: Int32 = 48

  /// The sentence read, and the word before.
  private struct Sentence {
    var end = 0
    var words = 0
    /// How many function words are kept, and the languages that all there were have in common.
    var functionWords = 0
    var common: UInt8 = .max
    var hash: UInt64 = 0
    var traits: UInt16 = 0
  }

  /// What earlier chunks had of the sentence.
  private struct Kept {
    /// Function words of languages that no other has.
    var counts = LanguageCounts()
    var isAny = false
    var switches = false
  }

  /// By how far back a word stood at most, how many words in a row did.
  private struct Row {
    var counts = SIMD4<Int32>(repeating: 0)
    var isLong = SIMDMask<SIMD4<Int32>>(repeating: false)
  }

  /// Lends a reader to `body`.
  static func with(_ body: (inout ProseReader) -> Void) {
    WordTraits.table.withReader { traits in
      onlyOne.withUnsafeBufferPointer { onlyOne in
        withUnsafeTemporaryAllocation(
          byteCount: lastCapacity * 4 + edgeCapacity * 4 + functionWordCapacity, alignment: 16
        ) { memory in
          let last = part(Int32.self, memory, 0, lastCapacity, -1000)
          let edges = part(UInt32.self, memory, lastCapacity * 4, edgeCapacity, 0)
          let words = part(
            UInt8.self, memory, (lastCapacity + edgeCapacity) * 4, functionWordCapacity, 0)
          var reader = ProseReader(
            edges: edges, functionWords: words, last: last, traits: traits, onlyOne: onlyOne)
          body(&reader)
        }
      }
    }
  }

  private static func part<Element: BitwiseCopyable>(
    _: Element.Type, _ memory: UnsafeMutableRawBufferPointer, _ start: Int, _ count: Int,
    _ element: Element
  ) -> UnsafeMutableBufferPointer<Element> {
    let end = start + count * MemoryLayout<Element>.stride
    return UnsafeMutableRawBufferPointer(rebasing: memory[start..<end])
      .initializeMemory(as: Element.self, repeating: element)
  }

  /// What the words of a text tell.
  mutating func read(_ text: ByteView) -> ProseFacts {
    (sentence, kept, row, facts) = (Sentence(), Kept(), Row(), ProseFacts())
    // No word of an earlier text stands shortly before.
    position &+= 1000
    var scanner = WordEdges.Scanner(text)
    var filled = 0
    while scanner.position < text.count {
      scanner.read(Self.chunk, into: edges, &filled)
      readWords(text, filled / 2)
      // An open word begins the next chunk.
      if filled & 1 == 1 { edges[0] = edges[filled - 1] }
      filled &= 1
    }
    endSentence(sentence, 0)
    facts.mayRepeat = any(row.isLong)
    return facts
  }

  /// How far back the words of a row stood at most, and the fewest words in a row that a search for
  /// loops asks of them.
  private static let periods = SIMD4<Int32>(1, 2, 7, longestPeriod)
  private static let rows = SIMD4<Int32>(5, 8, 12, 16)

  /// Reads so many words, whose edges are known.
  private mutating func readWords(_ text: ByteView, _ count: Int) {
    guard let base = UnsafeRawPointer(text.baseAddress) else { return }
    let (periods, rows) = (Self.periods, Self.rows)
    // Locals, which stay in registers.
    var (sentence, row, position) = (sentence, row, position)
    // Function words of languages that no other has, a byte each.
    var counts: UInt64 = 0
    for word in 0..<count {
      // Edges lie in the text, and a gap before a word.
      let (start, next) = (Int(edges[2 &* word]), Int(edges[2 &* word &+ 1]))
      var follows = sentence.end > 0
      // Mostly a single space parts two words.
      if start &- sentence.end != 1 || text[sentence.end] != 0x20 {
        let gap = Self.gap(text, sentence.end, start)
        follows = follows && gap.isBlank
        if gap.endsSentence {
          endSentence(sentence, counts)
          (sentence.words, sentence.functionWords, sentence.common) = (0, 0, .max)
          counts = 0
        }
      }
      sentence.end = next
      sentence.words &+= 1
      let (first, second) =
        start &+ 16 <= text.count
        ? Sixteen(base + start).folded(next &- start) : Self.folded(text, start, next)
      let hash = ProseWords.hash(first, second, behind: text, from: start, to: next)
      let known = traits[hash]
      // A set of languages is eight bits wide, as the table's places are.
      let languages = UInt8(truncatingIfNeeded: known)
      counts &+= onlyOne[Int(languages)]
      // There is room for a chunk's words.
      functionWords[sentence.functionWords] = languages
      sentence.functionWords &+= languages == 0 ? 0 : 1
      sentence.common &= languages == 0 ? .max : languages
      if follows, Self.isDoubtful(sentence.hash, sentence.traits, hash, known) {
        facts.breaks += Self.breaks(sentence.hash, sentence.traits, hash, known)
      }
      (sentence.hash, sentence.traits) = (hash, known)
      if Self.mayBeUnpronounceable(first, next &- start),
        ProseWords.isUnpronounceable(text.part(start..<next))
      {
        facts.unpronounceable += 1
      }
      // Ten bits of the hash: a place among the 1024.
      let place = Int(truncatingIfNeeded: hash &>> 1) & (Self.lastCapacity - 1)
      let distance = SIMD4(repeating: position &- last[place])
      last[place] = position
      position &+= 1
      let isNear = unsafeBitCast(distance .<= periods, to: SIMD4<Int32>.self)
      row.counts = (row.counts &+ SIMD4(repeating: 1)) & isNear
      row.isLong = row.isLong .| (row.counts .>= rows)
    }
    (self.sentence, self.row, self.position) = (sentence, row, position)
    keep(counts)
  }

  /// The first sixteen bytes of a word at the end of a text.
  private static func folded(
    _ text: ByteView, _ start: Int, _ end: Int
  ) -> (first: UInt64, second: UInt64) {
    let length = end - start
    let first = EightBytes(text, from: start, to: end).folded & EightBytes.mask(length)
    guard length > 8 else { return (first, 0) }
    return (first, EightBytes(text, from: start + 8, to: end).folded & EightBytes.mask(length - 8))
  }

  /// Whether what stands between two words is only spaces, and whether it ends a sentence.
  @inline(__always)
  private static func gap(
    _ text: ByteView, _ start: Int, _ end: Int
  ) -> (isBlank: Bool, endsSentence: Bool) {
    var (isBlank, endsSentence) = (true, false)
    for index in start..<end where text[index] != 0x20 {
      isBlank = false
      if ProseWords.endsSentence(text[index]) { endsSentence = true }
    }
    return (isBlank, endsSentence)
  }

  /// Whether the same word stands twice, or one that may not be behind the first. Nothing branches.
  @inline(__always)
  private static func isDoubtful(
    _ before: UInt64, _ traitsBefore: UInt16, _ hash: UInt64, _ traits: UInt16
  ) -> Bool {
    let doubled: UInt16 = before == hash ? traits : 0
    return (doubled &>> 8 | traitsBefore &>> 9 & traits &>> 10) & 1 != 0
  }

  /// How much is wrong with a word behind the one before.
  private static func breaks(
    _ before: UInt64, _ traitsBefore: UInt16, _ hash: UInt64, _ traits: UInt16
  ) -> Int {
    let (first, second) = (WordTraits(rawValue: traitsBefore), WordTraits(rawValue: traits))
    let isDoubled = hash == before && second.contains(.doublesWrongly)
    let isWrong =
      first.contains(.isBefore) && second.contains(.isBehind)
      && WordTraits.wrongPairs[WordHash.pair(before, hash)] == 1
    return (isDoubled ? 1 : 0) + (isWrong ? 1 : 0)
  }

  /// Whether a word has six bytes or more, and none of the first four is a vowel, or what ends the
  /// search for a word without any as well: no letter. Nothing branches.
  @inline(__always)
  private static func mayBeUnpronounceable(_ first: UInt64, _ length: Int) -> Bool {
    // The lowest five bits of a, e, i, o, u, y, which are all that shifting looks at.
    let vowels: UInt32 = 1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25
    let two =
      (vowels &>> UInt32(truncatingIfNeeded: first))
      | (vowels &>> UInt32(truncatingIfNeeded: first &>> 8))
    let four =
      two | (vowels &>> UInt32(truncatingIfNeeded: first &>> 16))
      | (vowels &>> UInt32(truncatingIfNeeded: first &>> 24))
    return four & 1 | (length < 6 ? 1 : 0) == 0
  }
}

extension ProseReader {
  /// By a set of languages, one in the byte of its language where it is the only one.
  private static let onlyOne: [UInt64] = (0..<256).map { (set: Int) in
    set.nonzeroBitCount == 1 ? 1 << UInt64(set.trailingZeroBitCount * 8) : 0
  }

  /// Keeps what a chunk has of a sentence that goes on behind it.
  private mutating func keep(_ counts: UInt64) {
    if counts != 0 {
      kept.counts.add(counts)
      kept.isAny = true
    }
    guard sentence.functionWords > Self.functionWordCapacity - Self.chunk else { return }
    if hasSwitch(sentence) { kept.switches = true }
    // What a switch may begin with.
    for index in 0..<6 {
      functionWords[index] = functionWords[sentence.functionWords - 6 + index]
    }
    sentence.functionWords = 6
  }

  /// Counts a sentence that is over.
  private mutating func endSentence(_ sentence: Sentence, _ counts: UInt64) {
    let words = sentence.words
    let language = counts.trailingZeroBitCount / 8
    if !kept.isAny, counts == 0 || counts >> UInt64(language * 8) < 256 {
      // Most sentences are of one language.
      if counts != 0 { facts.add(Int(counts >> UInt64(language * 8)), of: language, words: words) }
    } else {
      kept.counts.add(counts)
      facts.add(kept.counts, words: words)
      (kept.counts, kept.isAny) = (LanguageCounts(), false)
    }
    if words >= 8, kept.switches || hasSwitch(sentence) { facts.switches = true }
    kept.switches = false
  }

  /// Whether there is a switch among the function words kept.
  private func hasSwitch(_ sentence: Sentence) -> Bool {
    // Where all have a language in common, none is left for another.
    guard sentence.common == 0, sentence.functionWords >= 7 else { return false }
    var last: UInt64 = 0
    for index in 0..<sentence.functionWords {
      last = last &<< 8 | UInt64(functionWords[index])
      if index >= 6, Self.switches(last) { return true }
    }
    return false
  }

  /// Whether the fourth to last byte and those behind have a language in common, the three before
  /// them have one, and none of the four has that.
  @inline(__always)
  private static func switches(_ last: UInt64) -> Bool {
    let before = (last &>> 48 & last &>> 40 & last &>> 32) & 0xFF
    let pairs = (both: last & last &>> 8, either: last | last &>> 8)
    let after = (both: pairs.both & pairs.both &>> 16, either: pairs.either | pairs.either &>> 16)
    return before != 0 && after.both & 0xFF != 0 && before & after.either & 0xFF == 0
  }
}
