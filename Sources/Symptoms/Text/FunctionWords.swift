/// Words that carry grammar: what tells languages apart in a few words.
enum FunctionWords {
  /// How many function words of each language that no other has.
  static func counts(_ words: ArraySlice<ProseWords.Word>) -> [Int] {
    var counts = [Int](repeating: 0, count: lists.count)
    for word in words where word.languages.nonzeroBitCount == 1 {
      counts[word.languages.trailingZeroBitCount] += 1
    }
    return counts
  }

  /// A bit for each language a word belongs to.
  static let owners: HashIndex = {
    var index = HashIndex(capacity: 1024)
    for (number, line) in lists.enumerated() {
      for word in line.split(separator: " ") {
        let hash = WordHash.of(word.utf8)
        index[hash] = max(0, index[hash]) | 1 << Int32(number)
      }
    }
    return index
  }()

  private static let lists = [
    "the and that with this from which would should have been were they their there into your you because when then these those could about will can",
    "der das und ist nicht mit auf für eine einen dem den auch wird werden sind oder aber wenn dass sich nach bei über durch können muss wir ich",
    "le les des est dans pour une avec sur par qui que sont mais cette nous vous pas plus être ces ont leur aux fait de la en se ce",
    "el los las es para una con por que del pero como más este esta son está se puede también cuando muy sin sobre de la se en lo su",
    "il gli che di per una con non sono della nel alla più anche questo questa come essere ma dal ha si quando la se le da",
    "o os as um uma para com não que por mais mas como foi são está ser pelo pela também quando isso você de se em da na",
    "de het een en van dat niet met voor zijn op aan ook wordt maar kan deze door naar bij worden",
    "nie się jest na do że jak ale od przez dla są po tak czy może tylko które który być",
  ]
}
