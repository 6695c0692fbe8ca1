/// What a user says who wants to have something said again and again, which explains a loop.
enum RepetitionRequest {
  static func isMade(in conversation: Conversation, before answer: Conversation.Answer) -> Bool {
    conversation.othersSay(asked, before: answer) || saysTimes(conversation, before: answer)
      || refrains.stands(in: answer.prose)
  }

  /// What an answer calls what comes again in a poem or a song.
  private static let refrains = Needles([
    "refrain", "villanell", "chorus", "estribillo", "refrão", "ritornello", "kehrvers", "kehrreim",
    "refren", "рефрен", "припев", "nakarat", "副歌", "リフレイン", "후렴",
  ])

  /// What says so.
  private static let asked = Needles([
    "repeat the word", "repeat the phrase", "repeat the line", "repeat this", "repeat after",
    "repeat it", "times in a row", "wiederhole das wort", "wiederhole den satz", "répète le mot",
    "nakarat", "tekerleme", "nursery rhyme", "kinderreim", "comptine", "meditat", "méditat",
    "breathing", "ademoefening", "adem-oefening", "ademhaling", "atemübung", "respiration",
    "respiración",
    "respirazione", "respiração", "oddech", "дыхател", "дыхани", "nefes egz", "pernapasan", "呼吸",
    "호흡",
    "chorus", "refrain", "lyrics", "mantra", "repeats a", "repeating the", "that repeats",
    "song text", "liedtext", "paroles", "estribillo", "refrão", "ritornello", "припев", "副歌", "歌詞",
    "ten times", "five times", "twenty times", "fifty times", "hundred times", "zehnmal",
    "zehn mal",
    "hundertmal", "dix fois", "cent fois", "diez veces", "cien veces", "dez vezes", "dieci volte",
    "tien keer", "dziesięć razy", "десять раз", "on kere", "sepuluh kali", "mười lần",
    "repite la palabra", "repita a palavra", "ripeti la parola", "повтори слово",
  ])

  /// Whether the user says how often, in figures.
  private static func saysTimes(
    _ conversation: Conversation, before answer: Conversation.Answer
  ) -> Bool {
    conversation.others[..<answer.othersBefore].contains { text in
      text.withUnsafeBufferPointer { text in
        times.contains { word in
          var index = 0
          while let found = text.first(word, from: index) {
            if found > 0, Bytes.isDigit(text[found - 1]) || isNumeral(text, before: found) {
              return true
            }
            index = found + 1
          }
          return false
        }
      }
    }
  }

  /// Whether a word for a round number stands before an index.
  private static func isNumeral(_ text: ByteView, before end: Int) -> Bool {
    let word = Words.split(ArraySlice(text.part(max(0, end - 24)..<end))).last
    return word.map(numerals.contains) ?? false
  }

  private static let numerals: Set<[UInt8]> = Set(
    """
    five ten twenty thirty forty fifty hundred thousand fünf zehn zwanzig dreißig vierzig fünfzig hundert \
    tausend cinq dix vingt trente quarante cinquante cent mille cinco diez veinte treinta cuarenta \
    cincuenta cien mil dez vinte trinta cinquenta cem cinque dieci venti trenta quaranta cinquanta \
    cento vijf tien twintig dertig veertig vijftig honderd duizend pięć dziesięć dwadzieścia \
    trzydzieści pięćdziesiąt sto tysiąc пять десять двадцать тридцать пятьдесят сто тысячу beş on \
    yirmi otuz elli yüz bin lima sepuluh puluh seratus seribu năm mười mươi trăm nghìn
    """.split(separator: " ").map { Array($0.utf8) })

  private static let times: [StaticString] = [
    " times", "x times", " mal ", " Mal ", "-mal", " fois", " veces", " vezes", " volte", " keer",
    " razy", " раз", " kez", " kere", " مر", " बार", " ครั้ง", " lần", " kali", "次", "遍", "回", "번",
  ]
}
