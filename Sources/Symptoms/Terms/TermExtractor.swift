/// Words and short phrases of a redacted description that may name what the vocabulary does not.
///
/// Where spaces part words, a term is one to three words in a row that neither begin nor end with a
/// stop word. Han, kana and Thai are cut into pieces by `DenseScript`. Linear in the text.
enum TermExtractor {
  /// At most so many terms a description.
  static let most = 48

  static func terms(in text: [UInt8]) -> [String] {
    let pieces = pieces(of: withoutPlaceholders(text.prefix(1 << 14)))
    var terms: [String] = []
    var seen = Set<[UInt8]>()
    func add(_ term: [UInt8]) {
      guard terms.count < most, term.count <= 48, seen.insert(term).inserted else { return }
      terms.append(String(decoding: term, as: UTF8.self))
    }
    for length in 1...3 {
      for start in pieces.indices where start + length <= pieces.count {
        let (first, last) = (start, start + length - 1)
        if length == 1, pieces[first].isDense {
          DenseScript.terms(in: pieces[first].bytes).forEach(add)
          continue
        }
        guard pieces[first].mayEnd, pieces[last].mayEnd,
          length < 3 || pieces[first + 1].isUsable, length > 1 || !pieces[first].isShort
        else { continue }
        var term: [UInt8] = []
        term.reserveCapacity(48)
        for piece in first...last {
          if piece > first { term.append(0x20) }
          term += pieces[piece].bytes
        }
        add(term)
      }
    }
    return terms
  }

  /// A word, or a run of a script that is written without spaces; a mark is an empty piece, over
  /// which no phrase reaches.
  private struct Piece {
    var bytes: [UInt8] = []
    var isDense = false
    /// Whether it may stand in a term of several words, and whether at an end of one.
    var (isUsable, mayEnd) = (false, false)
    /// Whether it is too short to be a term by itself.
    var isShort = false

    /// Notes what it may stand for; to be called when it is whole.
    mutating func judge() {
      let letters = bytes.count { $0 & 0xC0 != 0x80 }
      isUsable = !isDense && TermExtractor.isUsable(bytes, letters: letters)
      mayEnd = isUsable && !StopWords.all.contains(bytes)
      isShort = letters < 3
    }
  }

  private static func pieces(of text: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var piece = Piece()
    func close() {
      while piece.bytes.last == 0x27 { piece.bytes.removeLast() }
      if !piece.bytes.isEmpty {
        piece.judge()
        pieces.append(piece)
      }
      piece = Piece()
    }
    var walk = ScalarWalk(text[...])
    while let (scalar, _) = walk.next() {
      let small = lowercased(scalar)
      let script = Script(small)
      let isDense = script == .han || script == .kana || script == .thai
      switch small {
      case 0x30...0x39: if piece.isDense { close() }
      case 0x27 where !piece.bytes.isEmpty && !piece.isDense: break
      case 0x20, 0x2D, 0x5F, 0x2F: close(); continue
      default:
        // Vowel signs and marks of Indic scripts are letters too; punctuation is not.
        guard script != nil || isMark(small) else {
          close()
          if pieces.last?.bytes.isEmpty == false { pieces.append(Piece()) }
          continue
        }
        if isDense != piece.isDense { close() }
      }
      if piece.bytes.isEmpty { piece.isDense = isDense }
      UTF8Bytes.append(small, to: &piece.bytes)
    }
    close()
    return pieces
  }

  private static func isMark(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) }

  /// Small letters where a script has them; unlike `Fold`, what is shown keeps its spelling.
  private static func lowercased(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0..<0x451, 0x452..<0x530, 0x1E00...0x1EFF, 0x2000...0x206F, 0x3000, 0xFF01...0xFF5E:
      Fold.scalar(scalar)
    default: scalar
    }
  }

  /// Takes `<EMAIL_1>` and its like out: they say nothing that may be shared.
  private static func withoutPlaceholders(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "<") {
        let body = text[(index + 1)...].prefix(64).prefix {
          (0x41...0x5A).contains($0) || $0 == 0x5F || Bytes.isDigit($0)
        }
        if body.endIndex < text.endIndex, text[body.endIndex] == UInt8(ascii: ">"), !body.isEmpty {
          result.append(0x2C)
          index = body.endIndex + 1
          continue
        }
      }
      result.append(text[index])
      index += 1
    }
    return result
  }

  /// Words that may stand in a term: letters, not too long, not a number or an identifier.
  private static func isUsable(_ word: [UInt8], letters: Int) -> Bool {
    guard letters <= 24 else { return false }
    let digits = word.count(where: Bytes.isDigit)
    return digits == 0 || (digits <= 2 && word.count <= 12 && digits < word.count)
  }
}
