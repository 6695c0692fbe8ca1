/// A list of words searched for in a short piece of text, in any case of ASCII letters.
///
/// Two neighbouring bytes choose the words that may begin there, so that a text without any of them
/// costs one look a byte, however long the list is.
///
/// A class, so that handing it on costs one reference and no copy of its parts.
final class WordList: Sendable {
  /// Ordered by their first two bytes.
  private let words: [[UInt8]]
  /// By the low bits of two bytes: one more than the place of the first word that begins so; 0 where
  /// none does. ASCII letters of either case have the same low bits.
  private let places: [UInt16]
  /// By the same bits: the low five bits of third bytes behind two, a bit each; 0 where no word begins
  /// so.
  private let thirds: [UInt32]
  /// By six bits of a byte that tell letters from digits and marks: whether a word begins so.
  private let beginnings: UInt64
  /// By how many bytes a word has, 63 for more: whether one has so many.
  private let lengths: UInt64
  /// Bytes of the longest word.
  private let longest: Int
  /// The words one behind the other, and where each begins; the last is where all end.
  private let letters: [UInt8]
  private let starts: [UInt16]

  /// Words in lower case, separated by commas; a blank at an end is part of the word. A word of one
  /// byte is only ever the whole of a range.
  convenience init(_ words: String) {
    // Beyond ASCII case is not folded: both cases are looked for.
    let parts = words.split(separator: ",").flatMap { word in
      word.utf8.allSatisfy { $0 < 128 }
        ? [Array(word.utf8)] : [Array(word.utf8), Array(word.uppercased().utf8)]
    }
    self.init(parts)
  }

  /// All the words of some lists.
  convenience init(merging lists: [WordList]) {
    self.init(lists.flatMap(\.words))
  }

  private init(_ words: [[UInt8]]) {
    let ordered = words.sorted { Self.key($0) < Self.key($1) }
    var places = [UInt16](repeating: 0, count: 1024)
    for (place, word) in ordered.enumerated().reversed() {
      places[Self.key(word)] = UInt16(place + 1)
    }
    var thirds = [UInt32](repeating: 0, count: 1024)
    for word in ordered where word.count > 1 {
      thirds[Self.key(word)] |= word.count > 2 ? 1 << UInt32(word[2] & 31) : .max
    }
    self.words = ordered
    self.places = places
    self.thirds = thirds
    self.beginnings = ordered.reduce(0) { $0 | 1 << Self.six($1[0]) }
    self.lengths = ordered.reduce(0) { $0 | 1 << UInt64(min($1.count, 63)) }
    self.longest = ordered.reduce(0) { max($0, $1.count) }
    self.letters = ordered.flatMap { $0 }
    self.starts = ordered.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt16($1.count)) }
  }

  private static func key(_ word: [UInt8]) -> Int {
    key(word[0], word.count > 1 ? word[1] : 0)
  }

  /// Five low bits, the same for both cases of a letter, and whether it is a letter at all.
  @inline(__always)
  private static func six(_ byte: UInt8) -> UInt64 {
    UInt64(byte & 31 | (byte & 0x40) >> 1)
  }

  @inline(__always)
  private static func key(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  /// Whether one of the words occurs in a range, outside placeholders: their types say what was there,
  /// not what stands beside them. What a scan remembers is not searched again.
  func occurs(in scan: Scan, _ range: Range<Int>) -> Bool {
    guard let memory = scan.memory else { return find(scan, range).found != nil }
    let entry = memory.context(of: ObjectIdentifier(self))
    var start = range.lowerBound
    var clear = start
    let (known, found) = (entry.pointee.clear, entry.pointee.found)
    if !found.isEmpty, start <= found.lowerBound, found.upperBound <= range.upperBound {
      return true
    }
    if known.lowerBound <= start, start <= known.upperBound, !known.isEmpty {
      if range.upperBound <= known.upperBound { return false }
      // A word may begin in what is known and end behind it, but not before what it left open.
      clear = known.lowerBound
      start = max(start, entry.pointee.open)
    }
    let (next, open) = find(scan, start..<range.upperBound)
    if let next {
      entry.pointee.found = next
      return true
    }
    entry.pointee.clear = clear..<range.upperBound
    entry.pointee.open = open
    return false
  }

  /// Whether one of the words occurs in a range where a part of a name begins: behind anything but a
  /// letter, or with a capital behind a small letter.
  func occursAtPart(in scan: Scan, _ range: Range<Int>) -> Bool {
    find(scan, range, atParts: true).found != nil
  }

  /// How long the first of the words is that a range begins with.
  func beginning(_ scan: Scan, _ range: Range<Int>) -> Int? {
    guard range.count > 1 else { return nil }
    let first = range.lowerBound
    let key = Self.key(scan.bytes[first], scan.bytes[first + 1])
    let mask = thirds.withUnsafeBufferPointer { $0[key] }
    guard mask != 0, range.count == 2 || (mask &>> UInt32(scan.bytes[first + 2] & 31)) & 1 == 1
    else { return nil }
    return word(scan, range, key, false)?.count
  }

  /// Where the first of the words stands in a range; and else the first place in it where one may
  /// begin that ends behind it.
  private func find(
    _ scan: Scan, _ range: Range<Int>, atParts: Bool = false
  ) -> (found: Range<Int>?, open: Int) {
    guard let base = scan.bytes.baseAddress, range.count > 1 else { return (nil, range.lowerBound) }
    return thirds.withUnsafeBufferPointer { thirds in
      let last = range.upperBound - 2
      // What begins before this ends within the range.
      let whole = range.upperBound - longest + 1
      var open = range.upperBound - 1
      var key = Int(base[range.lowerBound] & 31)
      // What begins no word costs no branch that could be mistaken.
      for index in range.lowerBound..<last {
        key = (key &<< 5 | Int(base[index + 1] & 31)) & 1023
        guard (thirds[key] &>> UInt32(base[index + 2] & 31)) & 1 == 1 else { continue }
        if let found = word(scan, index..<range.upperBound, key, atParts),
          !Placeholder.covers(index, in: scan)
        {
          return (found, index)
        }
        if index >= whole, index < open { open = index }
      }
      key = Self.key(base[last], base[last + 1])
      guard thirds[key] != 0 else { return (nil, open) }
      let found = word(scan, last..<range.upperBound, key, atParts)
      return (found != nil && Placeholder.covers(last, in: scan) ? nil : found, min(open, last))
    }
  }

  /// The word of a key that a range begins with, where one may stand.
  private func word(
    _ scan: Scan, _ range: Range<Int>, _ key: Int, _ atParts: Bool
  ) -> Range<Int>? {
    // Digits and marks share bits with letters.
    guard (beginnings &>> Self.six(scan.bytes[range.lowerBound])) & 1 == 1,
      !atParts || beginsPart(scan, range.lowerBound)
    else { return nil }
    let count = wordCount(scan, range, from: Int(places[key]) - 1)
    return count > 0 ? range.lowerBound..<(range.lowerBound + count) : nil
  }

  /// How long the word is that a range begins with, of those from a place on that share two bytes'
  /// low bits; 0 where it begins with none.
  private func wordCount(_ scan: Scan, _ range: Range<Int>, from first: Int) -> Int {
    letters.withUnsafeBufferPointer { letters in
      starts.withUnsafeBufferPointer { starts in
        let begin = Int(starts[first])
        let key = Self.key(letters[begin], letters[begin + 1])
        for place in first..<(starts.count - 1) {
          let (start, end) = (Int(starts[place]), Int(starts[place + 1]))
          guard end - start > 1, Self.key(letters[start], letters[start + 1]) == key else { break }
          guard end - start <= range.count else { continue }
          var index = start
          let shift = range.lowerBound - start
          while index < end, scan.folded(index + shift) == letters[index] { index += 1 }
          if index == end { return end - start }
        }
        return 0
      }
    }
  }

  /// Whether the whole of a range is one of the words.
  func matchesWhole(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let count = range.count
    // Most words have a length or a beginning that none of the list has.
    guard count > 0, (lengths &>> UInt64(min(count, 63))) & 1 == 1 else { return false }
    let first = range.lowerBound
    let key = Self.key(scan.bytes[first], count > 1 ? scan.bytes[first + 1] : 0)
    if count > 2 {
      let mask = thirds.withUnsafeBufferPointer { $0[key] }
      guard (mask &>> UInt32(scan.bytes[first + 2] & 31)) & 1 == 1 else { return false }
    }
    let place = places.withUnsafeBufferPointer { Int($0[key]) } - 1
    return place >= 0 && isWhole(scan, range, key, from: place)
  }

  /// Whether a range is a word, of those from a place on that share two bytes' low bits.
  private func isWhole(_ scan: Scan, _ range: Range<Int>, _ key: Int, from first: Int) -> Bool {
    letters.withUnsafeBufferPointer { letters in
      starts.withUnsafeBufferPointer { starts in
        for place in first..<(starts.count - 1) {
          let (start, end) = (Int(starts[place]), Int(starts[place + 1]))
          let second = end - start > 1 ? letters[start + 1] : 0
          guard Self.key(letters[start], second) == key else { return false }
          guard end - start == range.count else { continue }
          var index = start
          let shift = range.lowerBound - start
          while index < end, scan.folded(index + shift) == letters[index] { index += 1 }
          if index == end { return true }
        }
        return false
      }
    }
  }

  private func beginsPart(_ scan: Scan, _ index: Int) -> Bool {
    let before = scan[index - 1]
    return !ByteClass.letter.contains(before)
      || ByteClass.upper.contains(scan[index]) && ByteClass.lower.contains(before)
  }
}
