/// Finds what users say is wrong, in their words, with all languages' lexicons at once.
///
/// A phrase is a sequence of words; `*` ends a word that may go on, `..` lets up to three words
/// stand between. Words of six letters and more may have one typing error. Scripts without spaces
/// are searched as text. A negation shortly before takes a complaint back. Time is linear in the
/// words for a given lexicon.
final class ComplaintMatcher: Sendable {
  static let standard = ComplaintMatcher(Lexicons.all)

  /// One word of a phrase.
  struct Pattern: Sendable {
    var word: [UInt8]
    var isPrefix: Bool
    /// Whether up to three words may stand before it.
    var hasGap: Bool
  }

  struct Phrase: Sendable {
    var code: SymptomCode
    var patterns: [Pattern]
    /// How many words of it carry meaning: more is surer.
    var weight: Double
    var bytes: Int { patterns.reduce(0) { $0 + $1.word.count } }
  }

  /// Phrases by the first byte of their first word.
  private let phrases: [[Phrase]]
  /// Texts of scripts without spaces, by first byte.
  private let texts: [[(code: SymptomCode, text: [UInt8])]]
  private let negators: Set<[UInt8]>
  private let textNegators: [[UInt8]]

  init(_ lexicons: [String]) {
    var phrases = [[Phrase]](repeating: [], count: 256)
    var texts = [[(code: SymptomCode, text: [UInt8])]](repeating: [], count: 256)
    var negators = Set<[UInt8]>()
    var textNegators: [[UInt8]] = []
    for lexicon in lexicons {
      for line in lexicon.split(separator: "\n") {
        guard let colon = line.firstIndex(of: ":") else { continue }
        let name = line[..<colon].trimmingSpaces()
        let entries = line[line.index(after: colon)...].split(separator: "|").map {
          $0.trimmingSpaces()
        }
        for entry in entries where !entry.isEmpty {
          let bytes = Fold.lowercased(Array(entry.utf8)[...])
          let isText = Self.hasNoSpaces(bytes)
          if name == "not" {
            if isText { textNegators.append(bytes) } else { negators.insert(bytes) }
            continue
          }
          guard let code = SymptomCode(name: name), let first = bytes.first else { continue }
          if isText {
            texts[Int(first)].append((code, bytes))
          } else {
            phrases[Int(first)].append(Self.phrase(code, bytes))
          }
        }
      }
    }
    self.phrases = phrases
    self.texts = texts
    self.negators = negators
    self.textNegators = textNegators
  }

  private static func phrase(_ code: SymptomCode, _ text: [UInt8]) -> Phrase {
    var patterns: [Pattern] = []
    var hasGap = false
    for word in text.split(separator: 0x20) {
      if word.elementsEqual([0x2E, 0x2E]) {
        hasGap = true
        continue
      }
      let isPrefix = word.last == UInt8(ascii: "*")
      patterns.append(
        Pattern(word: Array(isPrefix ? word.dropLast() : word), isPrefix: isPrefix, hasGap: hasGap))
      hasGap = false
    }
    return Phrase(code: code, patterns: patterns, weight: patterns.count > 1 ? 0.9 : 0.8)
  }

  /// Han, kana, Thai: written without spaces.
  private static func hasNoSpaces(_ text: [UInt8]) -> Bool {
    let count = ScriptCount(text[...])
    return count[.han] + count[.kana] + count[.thai] > 0
  }

  func match(_ text: some Collection<UInt8>, into found: inout FindingTable, weight: Double = 1) {
    let bytes = Fold.lowercased(Array(text.prefix(1 << 16))[...])
    let words = Fold.words(bytes)
    for start in words.indices {
      guard let first = words[start].first else { continue }
      for phrase in phrases[Int(first)] {
        guard matches(phrase, words, at: start), !isNegated(words, at: start) else { continue }
        found.add(phrase.code, .complaint, phrase.weight * weight)
      }
    }
    guard bytes.contains(where: { $0 >= 0xE0 }) else { return }
    matchTexts(bytes, into: &found, weight: weight)
  }

  private func matches(_ phrase: Phrase, _ words: [[UInt8]], at start: Int) -> Bool {
    var position = start
    for pattern in phrase.patterns {
      let last = min(words.count - 1, position + (pattern.hasGap ? 3 : 0))
      guard position <= last,
        let hit = (position...last).first(where: { Self.fits(pattern, words[$0]) })
      else { return false }
      position = hit + 1
    }
    return true
  }

  /// Whether a word is the pattern's, with at most one typing error if it is long enough.
  static func fits(_ pattern: Pattern, _ word: [UInt8]) -> Bool {
    if pattern.isPrefix {
      if word.starts(with: pattern.word) { return true }
      guard pattern.word.count >= 6, word.count >= pattern.word.count - 1 else { return false }
      for length in (pattern.word.count - 1)...(pattern.word.count + 1) where length <= word.count {
        if Fold.isOneEdit(word[..<length], pattern.word[...]) { return true }
      }
      return false
    }
    if word == pattern.word { return true }
    return pattern.word.count >= 6 && Fold.isOneEdit(word[...], pattern.word[...])
  }

  /// Whether one of the three words before takes it back; a comma or full stop ends the reach.
  private func isNegated(_ words: [[UInt8]], at start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 3), by: -1) {
      if words[index] == [0x2C] { return false }
      if negators.contains(words[index]) { return true }
    }
    return false
  }

  private func matchTexts(
    _ bytes: [UInt8], into found: inout FindingTable, weight: Double
  ) {
    for start in bytes.indices where bytes[start] & 0xC0 != 0x80 {
      for (code, text) in texts[Int(bytes[start])]
      where start + text.count <= bytes.count && bytes[start..<start + text.count] == text[...] {
        let before = bytes[max(0, start - 9)..<start]
        let isNegated = textNegators.contains { negator in
          before.count >= negator.count && before.suffix(negator.count) == negator[...]
        }
        if !isNegated { found.add(code, .complaint, 0.9 * weight) }
      }
    }
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// Folding and splitting of users' words, in bytes.
enum Fold {
  /// Lower case for Latin with its accents, Greek and Cyrillic; apostrophes straightened.
  static func lowercased(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let next = index + 1 < text.endIndex ? text[index + 1] : 0
      switch byte {
      case 0x41...0x5A: result.append(byte | 0x20)
      case 0xC3 where (0x80...0x9E).contains(next) && next != 0x97:
        result += [byte, next + 0x20]
        index += 1
      case 0xC4, 0xC5:
        // Latin Extended-A: pairs of capital and small.
        let isCapital = byte == 0xC5 && (0xB9...0xBE).contains(next) ? next & 1 == 1 : next & 1 == 0
        if byte == 0xC4, next == 0xB0 {
          result.append(0x69)
        } else if byte == 0xC5, (0x81...0x88).contains(next) {
          result += [byte, next & 1 == 1 ? next + 1 : next]
        } else {
          result += [byte, isCapital && next < 0xBF ? next + 1 : next]
        }
        index += 1
      case 0xD0 where (0x90...0x9F).contains(next):
        result += [0xD0, next + 0x20]
        index += 1
      case 0xD0 where (0xA0...0xAF).contains(next):
        result += [0xD1, next - 0x20]
        index += 1
      case 0xD0 where next == 0x81:
        result += [0xD1, 0x91]
        index += 1
      case 0xE2
      where next == 0x80 && index + 2 < text.endIndex && (0x98...0x99).contains(text[index + 2]):
        result.append(0x27)
        index += 2
      default: result.append(byte)
      }
      index += 1
    }
    return result
  }

  /// Words; a comma, full stop or bracket is a word of its own, that negation does not cross.
  static func words(_ text: [UInt8]) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for byte in text {
      if (0x61...0x7A).contains(byte) || byte >= 0x80 || Bytes.isDigit(byte)
        || (byte == 0x27 && !word.isEmpty)
      {
        word.append(byte)
        continue
      }
      if !word.isEmpty {
        words.append(word)
        word = []
      }
      if ",.;!?()\n".utf8.contains(byte), words.last != [0x2C] { words.append([0x2C]) }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Whether two words differ by one inserted, dropped, changed or swapped byte.
  static func isOneEdit(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    let (a, b) = left.count <= right.count ? (left, right) : (right, left)
    guard b.count - a.count <= 1 else { return false }
    var (i, j) = (a.startIndex, b.startIndex)
    while i < a.endIndex, a[i] == b[j] {
      i += 1
      j += 1
    }
    if a.count < b.count { return a[i...] == b[(j + 1)...] }
    guard i < a.endIndex else { return true }
    if a[(i + 1)...] == b[(j + 1)...] { return true }
    return i + 1 < a.endIndex && a[i] == b[j + 1] && a[i + 1] == b[j]
      && a[(i + 2)...] == b[(j + 2)...]
  }
}
