/// Reads the words of prose once and keeps none of them.
///
/// What it needs besides is made once for all answers of a conversation. Linear in the text; the
/// loop over words branches nearly nowhere: what a word is like is as good as random.
struct ProseReader {
  /// Where the words of a chunk begin and end in turn.
  private let edges: UnsafeMutableBufferPointer<UInt32>
  /// What the words of a chunk are, behind the last one of the chunk before.
  private let hashes: UnsafeMutableBufferPointer<UInt64>
  private let traits: UnsafeMutableBufferPointer<UInt32>
  /// What a search for traits needs.
  private let searched: UnsafeMutableBufferPointer<UInt32>
  /// The few words of a chunk that some question has to be put to.
  private let some: UnsafeMutableBufferPointer<UInt32>
  /// The languages of each function word of a sentence.
  private let functionWords: UnsafeMutableBufferPointer<UInt8>
  /// Where a word with some bits of its hash stood last, counted over all texts.
  private let last: UnsafeMutableBufferPointer<Int32>
  /// Sixteen ones and sixteen zeros.
  private let mask: UnsafeMutableBufferPointer<UInt8>
  private let tables: Tables
  /// How many words have been read.
  private var position: Int32 = 0
  private var sentence = ProseSentence()
  private var row = Row()
  private var facts = ProseFacts()
  /// The word that stood twice in a row last.
  private var lastDouble: UInt64 = 0

  /// Bytes read at a time, in whole blocks: no more words than a byte can count.
  private static let (chunk, mostWords) = (448, 224)
  private static let mostFunctionWords = 1024
  private static let places = 1024
  /// The longest period of a loop.
  static let longestPeriod: Int32 = 48

  /// What is known of words.
  private struct Tables {
    let traits: TraitTable.Reader
    let wrongPairs: HashIndex.Reader
    /// By a set of languages, one in the byte of its language where it is the only one.
    let onlyOne: UnsafeBufferPointer<UInt64>
    /// By a set of languages, one in the byte of each.
    let each: UnsafeBufferPointer<UInt64>
  }

  /// By how far back a word stood at most, how many words in a row did.
  private struct Row {
    var counts = SIMD4<Int32>(repeating: 0)
    var isLong = SIMDMask<SIMD4<Int32>>(repeating: false)
  }

  /// Lends a reader to `body`.
  static func with(_ body: (inout ProseReader) -> Void) {
    WordTraits.table.withReader { traits in
      WordTraits.wrongPairs.withReader { wrongPairs in
        ProseSentence.languageSets.withUnsafeBufferPointer { sets in
          withUnsafeTemporaryAllocation(byteCount: 16 << 10, alignment: 16) { memory in
            let tables = Tables(
              traits: traits, wrongPairs: wrongPairs,
              onlyOne: UnsafeBufferPointer(rebasing: sets[..<256]),
              each: UnsafeBufferPointer(rebasing: sets[256...]))
            var reader = ProseReader(memory, tables)
            body(&reader)
          }
        }
      }
    }
  }

  private init(_ memory: UnsafeMutableRawBufferPointer, _ tables: Tables) {
    self.tables = tables
    var taken = 0
    func part<Element: BitwiseCopyable>(
      _ count: Int, _ element: Element
    ) -> UnsafeMutableBufferPointer<Element> {
      let end = taken + count * MemoryLayout<Element>.stride
      defer { taken = end }
      return UnsafeMutableRawBufferPointer(rebasing: memory[taken..<end])
        .initializeMemory(as: Element.self, repeating: element)
    }
    hashes = part(Self.mostWords + 1, 0)
    last = part(Self.places, -1000)
    edges = part(Self.chunk + WordEdges.Scanner.spare, 0)
    some = part(Self.mostWords + 1, 0)
    traits = part(Self.mostWords + 4, 0)
    searched = part(5 * Self.mostWords, 0)
    functionWords = part(Self.mostFunctionWords, 0)
    mask = part(32, 0)
    for index in 0..<16 { mask[index] = .max }
  }

  /// What the words of a text tell.
  mutating func read(_ text: ByteView) -> ProseFacts {
    (sentence, row, facts, lastDouble) = (ProseSentence(), Row(), ProseFacts(), 0)
    // No word of an earlier text stands shortly before.
    position &+= 1000
    (hashes[0], traits[0]) = (0, 0)
    var scanner = WordEdges.Scanner(text)
    var (filled, end) = (0, 0)
    while scanner.position < text.count {
      scanner.read(Self.chunk, into: edges, &filled)
      let words = filled / 2
      if words > 0 {
        readHashes(text, words)
        readTraits(text, words, behind: end)
        readSentences(text, words, behind: end)
        readRows(words)
        end = Int(edges[2 * words - 1])
        (hashes[0], traits[0]) = (hashes[words], traits[words])
      }
      // An open word begins the next chunk.
      if filled & 1 == 1 { edges[0] = edges[filled - 1] }
      filled &= 1
    }
    endSentence()
    facts.mayRepeat = any(row.isLong)
    return facts
  }

  /// Hashes the words of a chunk, and looks for those that cannot be pronounced.
  private mutating func readHashes(_ text: ByteView, _ count: Int) {
    guard let base = UnsafeRawPointer(text.baseAddress),
      let mask = UnsafeRawPointer(mask.baseAddress)
    else { return }
    // Words that are found; one that is not among them is written over by the next.
    var found = 0
    for word in 0..<count {
      // Edges lie in the text; the mask is read from its first byte to its sixteenth on.
      let (start, end) = (Int(edges[2 &* word]), Int(edges[2 &* word &+ 1]))
      let length = end &- start
      let (first, second) =
        start &+ 16 <= text.count
        ? Sixteen(base + start).folded(Sixteen(mask + (16 &- min(length, 16))))
        : ProseWords.folded(text, start, end)
      hashes[word &+ 1] = ProseWords.hash(first, second, behind: text, from: start, to: end)
      some[found] = UInt32(truncatingIfNeeded: word)
      // One for words of six bytes and more.
      found &+= Int(UInt(bitPattern: 5 &- length) &>> 63)
    }
    for index in 0..<found {
      let word = Int(some[index])
      let (start, end) = (Int(edges[2 &* word]), Int(edges[2 &* word &+ 1]))
      // The word has six bytes.
      let four = UInt32(littleEndian: (base + start).loadUnaligned(as: UInt32.self))
      if !Self.hasVowel(four), ProseWords.isUnpronounceable(text.part(start..<end)) {
        facts.unpronounceable += 1
      }
    }
  }

  /// Looks up what is known of the words of a chunk, and looks for words that may not stand behind the
  /// one before.
  private mutating func readTraits(_ text: ByteView, _ count: Int, behind end: Int) {
    tables.traits.find(
      UnsafeBufferPointer(rebasing: hashes[1...count]), searched,
      UnsafeMutableBufferPointer(rebasing: traits[1...]))
    var found = 0
    var (hashBefore, before, endBefore) = (hashes[0], traits[0], UInt32(truncatingIfNeeded: end))
    for word in 1...count {
      let (hash, known) = (hashes[word], traits[word])
      // The same word twice, or one that may not be behind the first.
      let doubled: UInt32 = hashBefore == hash ? 1 : 0
      some[found] = UInt32(truncatingIfNeeded: word)
      // More than a space behind a word that no clause ends with.
      let start = edges[2 &* word &- 2]
      let isApart: UInt32 = start &- endBefore > 1 ? 1 : 0
      found &+= Int((doubled | before &>> 9 & known &>> 10 | before &>> 11 & isApart) & 1)
      (hashBefore, before, endBefore) = (hash, known, edges[2 &* word &- 1])
    }
    for index in 0..<found {
      let word = Int(some[index])
      let start = word > 1 ? Int(edges[2 * word - 3]) : end
      let isUnfinished = WordTraits(rawValue: UInt16(truncatingIfNeeded: traits[word - 1]))
        .contains(.isNeverLast)
      if isUnfinished, start > 0, start + 1 < text.count, text[start + 1] == 0x20,
        Bytes.endsClause(text[start])
      {
        facts.wrongPairs += 1
      }
      // One space: more of them stand where code was left out.
      guard start > 0, Int(edges[2 * word - 2]) == start + 1, text[start] == 0x20
      else { continue }
      countBreaks(at: word)
      let isLong = edges[2 * word - 1] - edges[2 * word - 2] >= 5
      if isLong, hashes[word] == hashes[word - 1], hashes[word] != lastDouble {
        facts.doubles += 1
        lastDouble = hashes[word]
      }
    }
  }

  /// Counts what is wrong with a word behind the one before.
  private mutating func countBreaks(at word: Int) {
    let (before, hash) = (hashes[word - 1], hashes[word])
    let first = WordTraits(rawValue: UInt16(truncatingIfNeeded: traits[word - 1]))
    let second = WordTraits(rawValue: UInt16(truncatingIfNeeded: traits[word]))
    if hash == before, second.contains(.doublesWrongly) { facts.breaks += 1 }
    if first.contains(.isBefore), second.contains(.isBehind),
      tables.wrongPairs[WordHash.pair(before, hash)] == 1
    {
      facts.wrongPairs += 1
    }
  }

  /// Counts the languages of a chunk's words sentence by sentence.
  private mutating func readSentences(_ text: ByteView, _ count: Int, behind end: Int) {
    // Words before which there is something else than a space; where the text begins, a byte of a word.
    var (found, last) = (0, end)
    for word in 0..<count {
      let start = Int(edges[2 &* word])
      some[found] = UInt32(truncatingIfNeeded: word)
      found &+= Int(truncatingIfNeeded: (start &- last &- 1) | Int(text[last] ^ 0x20)) == 0 ? 0 : 1
      last = Int(edges[2 &* word &+ 1])
    }
    var read = 0
    for index in 0..<found {
      let word = Int(some[index])
      let start = word > 0 ? Int(edges[2 * word - 1]) : end
      guard text[start..<Int(edges[2 * word])].contains(where: ProseWords.endsSentence) else {
        continue
      }
      readLanguages(read..<word)
      endSentence()
      read = word
    }
    readLanguages(read..<count)
    keep()
  }

  /// Counts the languages of some words of a chunk that stand in one sentence.
  @inline(__always)
  private mutating func readLanguages(_ words: Range<Int>) {
    var (counts, shared, common) = (sentence.counts, sentence.shared, sentence.common)
    var filled = sentence.functionWords
    for word in words {
      // A set of languages is eight bits wide, as the table's places are.
      let languages = UInt8(truncatingIfNeeded: traits[word &+ 1])
      counts &+= tables.onlyOne[Int(languages)]
      shared &+= tables.each[Int(languages)]
      // One where there is a language; there is room for a chunk's words.
      let isAny = (UInt32(languages) &+ 255) &>> 8
      functionWords[filled] = languages
      filled &+= Int(isAny)
      common &= languages | UInt8(truncatingIfNeeded: isAny &- 1)
    }
    (sentence.counts, sentence.shared) = (counts, shared)
    (sentence.common, sentence.functionWords) = (common, filled)
    sentence.words += words.count
  }

  /// How far back the words of a row stood at most, and the fewest words in a row that a search for
  /// loops asks of them.
  private static let periods = SIMD4<Int32>(1, 2, 7, longestPeriod)
  private static let rows = SIMD4<Int32>(5, 8, 12, 16)

  /// Looks for rows of words that stood shortly before.
  private mutating func readRows(_ count: Int) {
    let (periods, rows) = (Self.periods, Self.rows)
    var (row, position) = (row, position)
    for word in 1...count {
      // Ten bits of the hash: a place among the 1024.
      let place = Int(truncatingIfNeeded: hashes[word] &>> 1) & (Self.places - 1)
      let distance = SIMD4(repeating: position &- last[place])
      last[place] = position
      position &+= 1
      let isNear = unsafeBitCast(distance .<= periods, to: SIMD4<Int32>.self)
      row.counts = (row.counts &+ SIMD4(repeating: 1)) & isNear
      row.isLong = row.isLong .| (row.counts .>= rows)
    }
    (self.row, self.position) = (row, position)
  }

  /// Whether any of a word's first four bytes is a vowel, as far as its lowest five bits tell.
  @inline(__always)
  private static func hasVowel(_ four: UInt32) -> Bool {
    // Those of a, e, i, o, u, y, which are all that shifting looks at.
    let vowels: UInt32 = 1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25
    let two = (vowels &>> four) | (vowels &>> (four &>> 8))
    return (two | (vowels &>> (four &>> 16)) | (vowels &>> (four &>> 24))) & 1 != 0
  }
}

extension ProseReader {
  /// Keeps what a chunk has of a sentence that goes on behind it.
  private mutating func keep() {
    sentence.keep()
    guard sentence.functionWords > Self.mostFunctionWords - Self.mostWords - 1 else { return }
    if hasSwitch { sentence.switches = true }
    // What a switch may begin with.
    for index in 0..<6 {
      functionWords[index] = functionWords[sentence.functionWords - 6 + index]
    }
    sentence.functionWords = 6
  }

  /// Whether there is a switch among the function words kept.
  private var hasSwitch: Bool {
    // Where all have a language in common, none is left for another.
    sentence.common == 0
      && LanguageSwitchDetector.isSwitch(
        UnsafeBufferPointer(rebasing: functionWords[..<sentence.functionWords]))
  }

  /// Counts a sentence that is over.
  private mutating func endSentence() {
    if sentence.words >= 8, sentence.switches || hasSwitch { facts.switches = true }
    sentence.end(in: &facts)
  }
}
