/// A user's words folded and taken apart once for all lexicons.
struct ComplaintText {
  /// A word between spaces and marks.
  struct Token {
    var start: Int32
    var end: Int32
    /// Which sentence and which clause of the text it stands in.
    var sentence: Int32
    var clause: Int32
    var isASCII: Bool
  }

  /// Folded text.
  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [Token] = []
  /// A character of the folded text.
  struct Scalar {
    var value: UInt32
    /// Where it begins.
    var start: Int32
    var sentence: Int32
    var clause: Int32
  }

  /// Its characters; only where some script needs them.
  private(set) var scalars: [Scalar] = []
  private(set) var scripts = ScriptCount()
  /// Whether it is all ASCII.
  private(set) var isPlain = false

  /// Whether it has letters of a script whose lexicons are searched as text.
  var isSearchedAsText: Bool {
    [Script.arabic, .devanagari, .thai, .hangul, .kana, .han].contains { scripts[$0] > 0 }
  }

  /// Takes at most 16 KiB of a text apart. Linear.
  init(_ text: some Collection<UInt8>) {
    let raw = Array(text.prefix(1 << 14))
    isPlain = raw.withUnsafeBufferPointer(\.greatest) < 0x80
    if isPlain {
      readPlain(raw)
    } else {
      read(raw)
    }
  }

  /// Takes ASCII apart, which needs no scalars.
  private mutating func readPlain(_ raw: [UInt8]) {
    var (bytes, tokens): ([UInt8], [Token]) = ([], [])
    bytes.reserveCapacity(raw.count)
    tokens.reserveCapacity(raw.count / 4 + 1)
    var (sentence, clause): (Int32, Int32) = (0, 0)
    var start: Int32 = -1
    raw.withUnsafeBufferPointer { raw in
      for (index, byte) in raw.enumerated() where byte != 0 {
        let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
        let position = Int32(bytes.count)
        bytes.append(small)
        if small &- 0x61 < 26 || small &- 0x30 < 10 {
          if start < 0 { start = position }
          continue
        }
        let kind = Self.kind(UInt32(small), after: index + 1 < raw.count ? raw[index + 1] : 0x20)
        guard kind != .apostrophe else { continue }
        if start >= 0 {
          tokens.append(
            Token(start: start, end: position, sentence: sentence, clause: clause, isASCII: true))
          start = -1
        }
        if kind != .space { clause += 1 }
        if kind == .sentence { sentence += 1 }
      }
    }
    if start >= 0 {
      tokens.append(
        Token(
          start: start, end: Int32(bytes.count), sentence: sentence, clause: clause, isASCII: true))
    }
    (self.bytes, self.tokens) = (bytes, tokens)
  }

  private mutating func read(_ raw: [UInt8]) {
    bytes.reserveCapacity(raw.count)
    scalars.reserveCapacity(raw.count / 2)
    tokens.reserveCapacity(raw.count / 8)
    var (sentence, clause): (Int32, Int32) = (0, 0)
    var word: (start: Int32, isASCII: Bool)?
    func close(_ end: Int32) {
      if let open = word {
        tokens.append(
          Token(
            start: open.start, end: end, sentence: sentence, clause: clause, isASCII: open.isASCII))
      }
      word = nil
    }
    var walk = ScalarWalk(raw[...])
    while let (scalar, start) = walk.next() {
      let folded = Fold.scalar(scalar)
      guard folded != 0 else { continue }
      let position = Int32(bytes.count)
      scalars.append(
        Scalar(value: folded, start: position, sentence: sentence, clause: clause))
      if folded >= 0x80 { scripts.add(folded) }
      switch Self.kind(folded, after: start + 1 < raw.count ? raw[start + 1] : 0x20) {
      case .letter:
        if word == nil { word = (position, true) }
        if folded >= 0x80 { word?.isASCII = false }
      case .apostrophe: break
      case .space: close(position)
      case .clause:
        close(position)
        clause += 1
      case .sentence:
        close(position)
        clause += 1
        sentence += 1
      }
      UTF8Bytes.append(folded, to: &bytes)
    }
    close(Int32(bytes.count))
  }

  private enum Kind { case letter, apostrophe, space, clause, sentence }

  private static func kind(_ scalar: UInt32, after next: UInt8) -> Kind {
    switch scalar {
    case 0x61...0x7A, 0x30...0x39: .letter
    case 0x27: .apostrophe
    // A full stop inside a name or number ends nothing.
    case 0x2E: next <= 0x20 || next >= 0x80 || next == 0x22 ? .sentence : .space
    case 0x21, 0x3F, 0x0A, 0x3002, 0x61F, 0x964, 0x6D4: .sentence
    case 0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x3001, 0x60C, 0x61B, 0x2013, 0x2014: .clause
    case 0..<0x80, 0x2010...0x206F, 0x3000...0x3020, 0xA0...0xBF, 0xD7, 0xF7: .space
    default: .letter
    }
  }
}
