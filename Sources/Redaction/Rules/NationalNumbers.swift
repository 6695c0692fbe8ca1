/// One country's personal number that is all digits.
///
/// A class, so that a look at it costs one reference and no copy of its parts.
final class NationalPlan: Sendable {
  /// The country (ISO 3166) and the number's name: `br_cpf`.
  let name: String
  /// How many digits it has.
  let count: Int
  /// Ways of grouping it that are told from other numbers by themselves, the checksum given.
  let telling: [NumberRun.Shape]
  /// Whether the digits without any separator are told by their checksum and date alone.
  let isPlainTelling: Bool
  /// Words that call it by its name, lower case, separated by commas.
  let words: WordList
  /// The checksum and, where it has one, the date in it.
  let isValid: @Sendable ([Int]) -> Bool
  /// Texts with a valid number.
  let example: String
  /// A text with a number that is not valid.
  let counterexample: String

  init(
    name: String, count: Int, telling: [[Int]] = [], isPlainTelling: Bool = false, words: WordList,
    isValid: @escaping @Sendable ([Int]) -> Bool, example: String, counterexample: String
  ) {
    self.name = name
    self.count = count
    self.telling = telling.map(NumberRun.shape)
    self.isPlainTelling = isPlainTelling
    self.words = words
    self.isValid = isValid
    self.example = example
    self.counterexample = counterexample
  }
}

/// National identifiers of digits: checksum first, then a telling grouping or a word nearby.
enum NationalNumbers {
  private static let common = WordList(
    "national id,identity n,identity card,id number,id no,id-n,id card,citizen,personal n,tax id,"
      + "tax n,identification,personnummer,ausweis,identité,identidad,identità,identidade,"
      + "身份证,身分證,주민,個人番号,kimlik,tin:,tin ,fiscal,insurance n,national ins,nin:,nin ")
  /// The plans by how many digits they have.
  private static let plans: [[NationalPlan]] = {
    var table = [[NationalPlan]](repeating: [], count: NumberRun.longest + 1)
    for plan in NationalPlans.all { table[plan.count].append(plan) }
    return table
  }()
  /// The same, which are never let go; so a look at one counts no reference to it.
  private static let byCount = plans.map { $0.map { Unmanaged.passUnretained($0) } }
  /// Whether a plan of so many digits tells them without any separator.
  private static let hasPlainTelling = plans.map { $0.contains(where: \.isPlainTelling) }
  /// All the words that tell of a number of so many digits.
  private static let words: [WordList] = plans.map { plans in
    WordList(merging: plans.isEmpty ? [] : plans.map(\.words) + [common, american])
  }

  /// The types of the findings, written once.
  private static let types = plans.map { $0.map { "NATIONAL_ID." + $0.name } }

  static func judge(_ run: NumberRun, _ scan: Scan) -> Finding? {
    guard run.digits.count >= 8 else { return nil }
    let count = run.digits.count
    // Without a word and without a telling grouping no checksum need be reckoned.
    let isTold = scan.context(before: run.range.lowerBound, reach: 56, words[count])
    if count == 9, isTold || !run.isPlain, let id = socialSecurity(run, scan) { return id }
    // What no plan groups like this needs a word.
    if !isTold, run.isPlain && !hasPlainTelling[count] { return nil }
    for (place, plan) in byCount[count].enumerated()
    where plan._withUnsafeGuaranteedRef({ tells($0, run, scan, isTold: isTold) }) {
      return Finding(type: types[count][place], range: run.range)
    }
    return nil
  }

  @inline(__always)
  private static func tells(
    _ plan: NationalPlan, _ run: NumberRun, _ scan: Scan, isTold: Bool
  ) -> Bool {
    let isTelling =
      run.isPlain
      ? plan.isPlainTelling : !plan.telling.isEmpty && plan.telling.contains(run.shape)
    guard isTelling || isTold, plan.isValid(run.digits), run.isVaried else { return false }
    // A number of a client or an order may have a telling form and a checksum by chance.
    if isTelling, !isTold, PhoneCue.isDenied(scan, run.range) { return false }
    return isTelling || scan.context(before: run.range.lowerBound, reach: 56, plan.words)
      || scan.context(before: run.range.lowerBound, common)
  }

  private static let american = WordList("ssn,social security,itin,taxpayer id,social insurance")

  /// The United States' number has no checksum: grouping, ranges never given, words.
  private static func socialSecurity(_ run: NumberRun, _ scan: Scan) -> Finding? {
    let isGrouped =
      run.shape == 0x324 && (run.separators == .dash || run.separators == .blank)
    guard isGrouped || run.isPlain else { return nil }
    let isTold = scan.context(before: run.range.lowerBound, american)
    guard isGrouped || isTold else { return nil }
    let area = run.value(0..<3)
    let isPossible =
      area != 0 && area != 666 && (area < 900 || run.value(3..<5) >= 50)
      && run.value(3..<5) != 0 && run.value(5..<9) != 0
    guard isPossible || isTold, run.isVaried else { return nil }
    if !isTold, run.separators == .blank || PhoneCue.isDenied(scan, run.range) { return nil }
    return Finding(type: "NATIONAL_ID.us_ssn", range: run.range)
  }
}
