/// What grammar knows of a word: the languages it is a function word of, and whether it may stand
/// twice or before another.
struct WordTraits: OptionSet {
  /// The lowest eight bits are languages.
  var rawValue: UInt16

  /// A function word that never stands twice in a row.
  static let doublesWrongly = WordTraits(rawValue: 1 << 8)
  /// A word that some words cannot follow, and one of those.
  static let isBefore = WordTraits(rawValue: 1 << 9)
  static let isBehind = WordTraits(rawValue: 1 << 10)
  /// A word that no clause ends with.
  static let isNeverLast = WordTraits(rawValue: 1 << 11)

  /// A bit for each language the word belongs to.
  @inline(__always)
  var languages: UInt8 { UInt8(truncatingIfNeeded: rawValue) }

  /// Words with traits by their hash.
  static let table: TraitTable = {
    var known: [UInt64: WordTraits] = [:]
    func add(_ traits: WordTraits, _ word: Substring) {
      known[ProseWords.hash(word), default: []].formUnion(traits)
    }
    for (number, line) in languages.enumerated() {
      for word in line.split(separator: " ") { add(WordTraits(rawValue: 1 << number), word) }
    }
    for word in doubled.split(separator: " ") { add(.doublesWrongly, word) }
    for word in unfinished.split(separator: " ") { add(.isNeverLast, word) }
    for (first, seconds) in pairs {
      add(.isBefore, first)
      for second in seconds { add(.isBehind, second) }
    }
    return TraitTable(known)
  }()

  /// A function word and one that cannot follow it in a sentence.
  static let wrongPairs: HashIndex = {
    var index = HashIndex(capacity: 1024)
    for (first, seconds) in pairs {
      for second in seconds {
        index[WordHash.pair(ProseWords.hash(first), ProseWords.hash(second))] = 1
      }
    }
    return index
  }()

  private static let doubled = """
    the a an of to and is are in on for with it this be was by or as at from we you will can not und oder \
    mit für von im eine einen einem auf aus sind wird le les des et ou du avec pour dans sur par une sont \
    aux mais el los las de del con para por en una son al como os das dos uma são ou lo gli il di \
    della per che nel een voor op niet bij naar na do od że się przez dla oraz jest
    """

  private static let unfinished = "the my your our their"

  private static let pairs: [(first: Substring, seconds: [Substring])] = [
    "the: the a an of is are was were and or to in on at it this that will would should can has have be by",
    "a: the a an of is are was were and or to in on at it this that will would should can has have be by",
    "an: the a an of is are was were and or to in on at it will would should can has have be by",
    "of: of is are was were and or to be by will would should can has have",
    "to: of is are was were and or to will would should can has had",
    "and: of and or are", "or: of or",
    "for: of is are was were and or to for be will would should can",
    "with: of is are was were and or to be with will would should can",
    "into: of is are was and or to be will would should",
    "from: of is are was were and or be will",
    "your: of is are was were and or to the a an in on at",
    "my: of is are was were and or to the a an",
    "is: is are was were of will would should", "are: is are was were of will would should",
  ].map { line in
    let parts = line.split(separator: ":")
    return (parts[0], parts[1].split(separator: " "))
  }

  private static let languages = [
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
    je tu moi me un une il elle on ne du au comme si leur son sa ses mon ma mes très bien comment \
    pourquoi cela à le les des est dans pour avec sur par qui que sont mais cette nous vous pas \
    plus être ces ont aux fait de la en se ce
    """,
    """
    un me mi tu yo al no ya fue han hay cómo qué si les le nos sus todo todos porque puedo \
    también y el los las es para una con por que del pero como más este esta son está se puede \
    cuando muy sin sobre de la en lo su
    """,
    """
    un io mi ti ci lo al su del dei delle degli cosa perché ha hai ho suo sua loro come è in il gli che \
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
