/// Words and short phrases of a redacted description that may name what the vocabulary does not.
enum TermExtractor {
  /// At most so many terms a description.
  static let most = 48

  static func terms(in text: [UInt8]) -> [String] {
    let plain = Fold.lowercased(withoutPlaceholders(text.prefix(1 << 14))[...])
    var terms: [String] = []
    var seen = Set<[UInt8]>()
    func add(_ term: [UInt8]) {
      guard terms.count < most, term.count <= 48, seen.insert(term).inserted else { return }
      terms.append(String(decoding: term, as: UTF8.self))
    }
    let words = Fold.words(plain)
    for length in 1...3 {
      for start in words.indices where start + length <= words.count {
        let phrase = words[start..<start + length]
        guard phrase.allSatisfy(isUsable), let first = phrase.first, let last = phrase.last,
          !StopWords.all.contains(first), !StopWords.all.contains(last)
        else { continue }
        if phrase.contains(where: isDense) {
          if length == 1, let word = phrase.first { dense(word).forEach(add) }
          continue
        }
        if length == 1, first.count < 3 { continue }
        add(Array(phrase.joined(separator: [0x20])))
      }
    }
    return terms
  }

  /// Takes `<EMAIL_1>` and its like out: they say nothing that may be shared.
  private static func withoutPlaceholders(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "<") {
        let body = text[(index + 1)...].prefix {
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
  private static func isUsable(_ word: [UInt8]) -> Bool {
    guard word != [0x2C], word.count <= 40 || isDense(word) else { return false }
    let digits = word.count(where: Bytes.isDigit)
    return digits == 0 || (digits <= 2 && word.count <= 12 && digits < word.count)
  }

  /// Han, kana and Thai: no spaces, so pieces of two and three characters stand for words.
  private static func isDense(_ word: [UInt8]) -> Bool {
    guard let first = word.first, first >= 0xE0 else { return false }
    let count = ScriptCount(word[...])
    return count[.han] + count[.kana] + count[.thai] > 0
  }

  private static func dense(_ word: [UInt8]) -> [[UInt8]] {
    let characters = Array(String(decoding: word.prefix(240), as: UTF8.self)).map {
      Array(String($0).utf8)
    }
    guard characters.count >= 2 else { return [] }
    var pieces: [[UInt8]] = []
    for length in 2...3 where characters.count >= length {
      for start in 0...(characters.count - length) {
        pieces.append(characters[start..<start + length].flatMap { $0 })
      }
    }
    return pieces
  }
}

/// Words that begin or end no term.
enum StopWords {
  static let all: Set<[UInt8]> = Set(
    """
    the a an and or but of to in on at for with from by as is are was were be been being it its this \
    that these those i you he she we they me my your our their his her them us not no yes so if then \
    than when while because which who what where how why there here just very too also only even \
    more most some any all each can could will would should may might must do does did done have has \
    had get got getting it's i'm don't doesn't didn't can't won't isn't im ive i've please after \
    before again now still always never every since about into out up down over under again one two \
    der die das und oder aber ist sind war nicht ein eine einen mit für auf von zu im in den dem es \
    ich du er sie wir ihr mein dein auch nur noch schon wenn dass als wie was \
    le la les un une des et ou mais est sont de du dans pour avec sur par que qui ne pas je tu il \
    elle nous vous ils mon ma mes ce cette plus \
    el los las una y o pero es son en con por para del al no me mi tu su se lo más muy \
    il lo gli e ma è sono di da con per che non si \
    os as um uma mas em com não que se o \
    de het een en van dat niet met voor zijn op aan ook ik je \
    i w na z do się nie to jest że jak ale \
    и в на с не что это как по для от я мы он она они но а у из за \
    ve bir bu da de için ile çok ama
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}
