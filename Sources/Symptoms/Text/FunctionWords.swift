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
    """
    is are was of to in how what can do does my it for an have on at be or if please me by as \
    not all one first take then also he she we give tell write make need the and that with this \
    from which would should been were they their there into your you because when these those \
    could about will
    """,
    """
    ein einer einem eines ich du mir mich dir er sie es wie was zu zum zur im am von vom aus so \
    noch nur schon kannst kann war bitte warum gibt mein meine hat habe der das und ist nicht \
    mit auf für eine einen dem den auch wird werden sind oder aber wenn dass sich nach bei über \
    durch können muss wir
    """,
    """
    je tu moi un une il elle on ne du au comme si leur son sa ses mon ma mes très bien comment \
    pourquoi cela à le les des est dans pour avec sur par qui que sont mais cette nous vous pas \
    plus être ces ont aux fait de la en se ce
    """,
    """
    un me mi tu yo al no ya fue han hay cómo qué si les le nos sus todo todos porque puedo \
    también y el los las es para una con por que del pero como más este esta son está se puede \
    cuando muy sin sobre de la en lo su
    """,
    """
    un io mi ti ci lo al dei delle degli cosa perché ha hai ho suo sua loro come è in il gli che \
    di per una con non sono della nel alla più anche questo questa essere ma dal si quando la se \
    le da
    """,
    """
    um eu me meu minha ao dos das nos nas no tem é à às seu sua você já muito e o os as uma para \
    com não que por mais mas como foi são está ser pelo pela também quando isso de se em da na
    """,
    """
    ik je hij ze we mijn is was er hoe wat kun uit of geen nog dan die als heb in om te de het \
    een en van dat niet met voor zijn op aan ook wordt maar kan deze door naar bij worden
    """,
    """
    w z i co mi mnie jej ich za pod przy bardzo jakie jeśli oraz tego tym nie się jest na do że \
    jak ale od przez dla są po tak czy może tylko które który być
    """,
  ]
}
