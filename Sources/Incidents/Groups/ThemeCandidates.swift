/// Terms that enough accounts used within a context, and their course.
struct ThemeCandidates {
  struct Candidate {
    let context: Int32
    let term: Int32
    let uses: Int
  }

  /// Most used first.
  let all: [Candidate]
  private let rows: GroupingRows
  private let home: [Int32]
  private let counts: [Int32]
  private let termCount: Int
  private let totals: [[Int]]
  private let courses: [UInt64: [Int]]

  /// A week, the span in which something new is looked for.
  private static let span = 7
  private static let most = 4000

  init(_ rows: GroupingRows, home: [Int32], contexts: Int, k: Int) {
    self.rows = rows
    self.home = home
    let termCount = rows.terms.count
    var counts = [Int32](repeating: 0, count: contexts * termCount)
    var totals = [[Int]](
      repeating: [Int](repeating: 0, count: rows.dayCount), count: contexts)
    for row in 0..<rows.count {
      let context = Int(home[row])
      totals[context][Int(rows.days[row])] += 1
      rows.forEachTerm(of: row) { counts[context * termCount + Int($0)] += 1 }
    }
    let frequent = counts.indices.filter { Int(counts[$0]) >= 2 * k }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(Self.most)
    var place = [Int32](repeating: -1, count: counts.count)
    for (index, cell) in frequent.enumerated() { place[cell] = Int32(index) }
    var accounts = [CappedAccounts](
      repeating: CappedAccounts(bound: 2 * k), count: frequent.count)
    var courses = [[Int]](
      repeating: [Int](repeating: 0, count: rows.dayCount), count: frequent.count)
    for row in 0..<rows.count {
      let context = Int(home[row])
      rows.forEachTerm(of: row) { term in
        let index = Int(place[context * termCount + Int(term)])
        guard index >= 0 else { return }
        accounts[index].insert(rows.table.accounts[row])
        courses[index][Int(rows.days[row])] += 1
      }
    }
    var all: [Candidate] = []
    var courseOf: [UInt64: [Int]] = [:]
    for (index, cell) in frequent.enumerated() where accounts[index].isFull {
      let candidate = Candidate(
        context: Int32(cell / termCount), term: Int32(cell % termCount), uses: Int(counts[cell]))
      all.append(candidate)
      courseOf[Self.key(candidate.context, candidate.term)] = courses[index]
    }
    self.all = all
    self.counts = counts
    self.termCount = termCount
    self.totals = totals
    self.courses = courseOf
  }

  /// Log of how many weeks of how many terms were looked at.
  var trials: Double { Exponential.log(Double(max(1, all.count * rows.dayCount))) }

  /// Signals of a context.
  func total(_ context: Int) -> Int { totals[context].reduce(0, +) }

  /// Signals of a context that use a term.
  func uses(_ context: Int32, _ term: Int32) -> Int {
    Int(counts[Int(context) * termCount + Int(term)])
  }

  /// The week in which a term stands out most from the signals with the same codes (Kulldorff
  /// 1997, conditional on both totals); nil where none does. O(days).
  func burst(_ candidate: Candidate) -> (nats: Double, rise: Double)? {
    guard let course = courses[Self.key(candidate.context, candidate.term)] else { return nil }
    let total = totals[Int(candidate.context)]
    let (all, every) = (Double(course.reduce(0, +)), Double(total.reduce(0, +)))
    var best: (nats: Double, rise: Double)?
    for start in 0...max(0, course.count - Self.span) {
      let week = start..<min(course.count, start + Self.span)
      let inside = Double(course[week].reduce(0, +))
      let expected = all * Double(total[week].reduce(0, +)) / every
      guard inside > expected, expected < all else { continue }
      let outside = all - inside
      let nats = RateRatio.nats(inside: inside, due: expected, total: all)
      let rise = (inside / max(expected, 1e-9)) / max((outside + 0.5) / (all - expected), 1e-9)
      if nats > best?.nats ?? 0 { best = (nats, rise) }
    }
    return best
  }

  /// How many signals use two terms of a context, for pairs of chosen terms and naming ones.
  func uses(together chosen: [Candidate], themes: [Themes.Theme]) -> [UInt64: Int] {
    var matters: Set<UInt64> = Set(chosen.map { Self.key($0.context, $0.term) })
    for theme in themes { matters.insert(Self.key(theme.context, theme.terms[0])) }
    var pairs: [UInt64: Int] = [:]
    var own: [Int32] = []
    for row in 0..<rows.count {
      own.removeAll(keepingCapacity: true)
      rows.forEachTerm(of: row) { term in
        if matters.contains(Self.key(home[row], term)) { own.append(term) }
      }
      for (place, first) in own.enumerated() {
        for second in own[(place + 1)...] {
          pairs[Self.pair(home[row], first, second), default: 0] += 1
        }
      }
    }
    return pairs
  }

  private static func key(_ context: Int32, _ term: Int32) -> UInt64 {
    UInt64(context) << 32 | UInt64(term)
  }

  /// Terms in either order.
  static func pair(_ context: Int32, _ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(context) << 56 | UInt64(min(left, right)) << 28 | UInt64(max(left, right))
  }
}
