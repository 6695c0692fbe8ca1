/// Many short texts looked for at once, ASCII letters in either case.
///
/// A text is looked at only at every few places: wherever a needle stands, four of its first bytes
/// lie at one of them. They choose the few needles to be compared, so that a text is read once
/// whatever their number. Linear in the text for given needles.
///
/// The step is that of Wu and Manber, "A fast algorithm for multi-pattern searching", 1994: the
/// length of the shortest needle decides how many places can be left out.
struct Needles: Sendable {
  /// Four bytes of a needle and where they stand in it.
  private struct Window {
    var needle: Int32
    var offset: Int32
    /// The next one with the same bytes; -1 behind the last.
    var next: Int32
  }

  private static let longestStep = 8

  /// A short needle that has a mark, by which it is looked for alone: it would shorten the step of all
  /// others.
  private struct Lone {
    var needle: Int
    var mark: UInt8
    var offset: Int
  }

  private var words: [[UInt8]] = []
  /// Marks of which every needle has one, so that a text without them has none; empty where there is
  /// no such set of a few.
  private var marks: [UInt8] = []
  private var lone: [Lone] = []
  private var windows: [Window] = []
  /// From one place looked at to the next.
  private var step = 1
  /// One bit for each hash of four bytes that some needle has at its first `step` places.
  private var filter = [UInt64](repeating: 0, count: 1024)
  /// By four bytes, the first window.
  private var heads: HashIndex

  /// Needles of at least four bytes, in small letters; shorter ones are never found.
  init(_ needles: [StaticString]) {
    self.init(
      needles.map { ByteView(start: $0.utf8Start, count: $0.utf8CodeUnitCount).map(Self.folded) })
  }

  /// Needles of at least four bytes, in small letters; shorter ones are never found.
  init(_ needles: [[UInt8]]) {
    let words = needles.filter { $0.count >= 4 }
    // The two shortest that have a mark; digits are too frequent in what machines write.
    let lone = words.indices.filter { words[$0].count < Self.longestStep + 3 }
      .compactMap { number in
        words[number].firstIndex {
          $0 != 0x20 && $0 < 0x80 && !Bytes.isLetter($0) && !Bytes.isDigit($0)
        }.map { Lone(needle: number, mark: words[number][$0], offset: $0) }
      }
      .sorted { words[$0.needle].count < words[$1.needle].count }.prefix(2)
    let others = words.indices.filter { number in !lone.contains { $0.needle == number } }
    let shortest = others.map { words[$0].count }.min() ?? 4
    (self.words, self.lone) = (words, Array(lone))
    marks = Self.marks(of: words)
    step = min(shortest - 3, Self.longestStep)
    heads = HashIndex(capacity: others.count * step)
    for number in others {
      for offset in 0..<step { add(number, words[number], offset) }
    }
  }

  /// At most four marks that ordinary prose has none of and each word has one of.
  private static func marks(of words: [[UInt8]]) -> [UInt8] {
    var (marks, rest): ([UInt8], [[UInt8]]) = ([], words)
    while !rest.isEmpty {
      let counts = "<{[=|#@_\\".utf8.map { mark in (mark, rest.count { $0.contains(mark) }) }
      guard marks.count < 4, let best = counts.max(by: { $0.1 < $1.1 }), best.1 > 0 else {
        return []
      }
      marks.append(best.0)
      rest.removeAll { $0.contains(best.0) }
    }
    return marks
  }

  private mutating func add(_ number: Int, _ word: [UInt8], _ offset: Int) {
    let window = word[offset..<offset + 4].reversed().reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
    let bit = Self.bit(window)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
    let next = heads[Self.key(window)]
    heads[Self.key(window)] = Int32(windows.count)
    windows.append(Window(needle: Int32(number), offset: Int32(offset), next: next))
  }

  @inline(__always)
  private static func folded(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// A place in the filter, sixteen bits.
  @inline(__always)
  private static func bit(_ window: UInt32) -> Int {
    Int(truncatingIfNeeded: (window &* 0x9E37_79B1) >> 16)
  }

  /// What the first window of four bytes is found by.
  @inline(__always)
  private static func key(_ window: UInt32) -> UInt64 {
    WordHash.adding(eight: UInt64(window), to: 0) | 1
  }

  /// Whether any stands in a text.
  func stands(in text: [UInt8]) -> Bool { text.withUnsafeBufferPointer { stands(in: $0) } }

  /// Whether any stands in a text.
  func stands(in text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { stands(in: $0) }
  }

  /// Whether any stands in a text.
  func stands(in text: ByteView) -> Bool {
    guard text.count >= 4, let base = UnsafeRawPointer(text.baseAddress) else { return false }
    if !marks.isEmpty, marks.allSatisfy({ text.next($0) == text.count }) { return false }
    for needle in lone where stands(needle, in: text) { return true }
    guard !windows.isEmpty else { return false }
    return filter.withUnsafeBufferPointer { filter in
      // Reads four bytes from an index that is at most `count - 4`. Setting one bit folds letters,
      // and some marks too, which the comparison tells apart.
      @inline(__always) func window(_ index: Int) -> UInt32 {
        UInt32(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt32.self))
          | 0x2020_2020
      }
      // The bit is sixteen bits wide, the filter 1024 times 64.
      @inline(__always) func passes(_ window: UInt32) -> UInt64 {
        let bit = Self.bit(window)
        return filter[bit >> 6] &>> UInt64(truncatingIfNeeded: bit)
      }
      let (last, step) = (text.count - 4, step)
      var index = 0
      while index <= last {
        // Eight places at a time, so that a branch is taken only for the few that pass.
        let stop = min(index + 8 * step, last + 1)
        if index + 7 * step <= last {
          var some: UInt64 = 0
          for place in 0..<8 { some |= passes(window(index + place * step)) }
          if some & 1 == 0 {
            index += 8 * step
            continue
          }
        }
        while index < stop {
          let window = window(index)
          if passes(window) & 1 != 0, stands(window, in: text, at: index) { return true }
          index += step
        }
      }
      return false
    }
  }

  /// Whether a needle stands around one of the places where its mark does.
  private func stands(_ needle: Lone, in text: ByteView) -> Bool {
    var place = text.next(needle.mark, from: needle.offset)
    while place < text.count {
      if begins(text, at: place - needle.offset, with: needle.needle) { return true }
      place = text.next(needle.mark, from: place + 1)
    }
    return false
  }

  /// Whether a needle that has four bytes stands around the place where they do.
  private func stands(_ window: UInt32, in text: ByteView, at place: Int) -> Bool {
    var number = Int(heads[Self.key(window)])
    while number >= 0 {
      let found = windows[number]
      number = Int(found.next)
      let start = place - Int(found.offset)
      if start >= 0, begins(text, at: start, with: Int(found.needle)) { return true }
    }
    return false
  }

  /// Whether a needle stands at a place of a text.
  private func begins(_ text: ByteView, at start: Int, with needle: Int) -> Bool {
    words[needle].withUnsafeBufferPointer { word in
      // Both indices are below the counts.
      guard start + word.count <= text.count else { return false }
      var index = 0
      while index < word.count, Self.folded(text[start + index]) == word[index] { index += 1 }
      return index == word.count
    }
  }
}
