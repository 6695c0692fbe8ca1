package import Incidents
package import Signals
import Symptoms

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What an analyst could know of a scenario's cause by a moment, who was told where it is, when it began,
/// how strong it is and what it shows, and has only to say whether it is there.
///
/// The ratio of contents to everyday ones is a product over codes scaled to a mean of one over everyday
/// reports, so that what comes out is a likelihood ratio whether or not codes go together; terms are not
/// looked at. A search among places, days and contents knows less.
package struct ScenarioOracle {
  private let table: ObservationTable
  private let cause: Scenario.Cause
  /// Everyday reports of the scope for each request there.
  private let rate: Double
  /// The first report of each conversation of the scope: its row, the part it lies in, and ρ.
  private var reports: [(row: Int, part: Int, ratio: Double)] = []

  /// An analyst of a whole stream, whose truth gives each row's cause. Linear.
  package init(_ table: ObservationTable, truth: [Int], scenario: Scenario, cause number: Int) {
    self.table = table
    cause = scenario.incidents[number]
    var seen: Set<Int32> = []
    var own: [Int] = []
    var everyday: [Int] = []
    for row in table.times.indices.sorted(by: { table.times[$0] < table.times[$1] }) {
      guard table.conversations[row] < 0 || seen.insert(table.conversations[row]).inserted,
        let part = cause.parts.firstIndex(where: {
          $0.isTrace != true && Self.lies(row, in: $0.scope, of: table.dimensions)
        })
      else { continue }
      if truth[row] == number { own.append(row) }
      if truth[row] < 0 { everyday.append(row) }
      reports.append((row, part, 1))
    }
    let odds = CodeOdds(table, inside: own, outside: everyday)
    let mean = everyday.reduce(0) { $0 + odds.ratio($1) } / Double(max(1, everyday.count))
    for place in reports.indices { reports[place].ratio = odds.ratio(reports[place].row) / mean }
    var requests = 0.0
    for row in table.traffic.hours.indices {
      let isInside = cause.parts.contains {
        $0.isTrace != true && Self.lies(row, in: $0.scope, of: table.traffic.dimensions)
      }
      if isInside { requests += table.traffic.requests[row] }
    }
    rate = Double(everyday.count) / max(1, requests)
  }

  /// Log likelihood ratio of the cause against none by a moment, in nats. Linear.
  package func evidence(by end: Timestamp) -> Double {
    var sum = 0.0
    for report in reports where table.times[report.row] < end {
      sum += log(1 + level(report.part, table.times[report.row]) * report.ratio)
    }
    for row in table.traffic.hours.indices where table.traffic.hours[row] < end {
      let part = cause.parts.firstIndex {
        $0.isTrace != true
          && Self.lies(row, in: $0.scope, of: table.traffic.dimensions)
      }
      guard let part else { continue }
      sum -= level(part, table.traffic.hours[row]) * rate * table.traffic.requests[row]
    }
    return sum
  }

  /// Reports by the cause for each everyday one; ramps are taken for steps.
  private func level(_ part: Int, _ time: Timestamp) -> Double {
    (cause.parts[part].levels.last { $0.at.time <= time }?.share ?? 0) * cause.reportLift
  }

  /// Whether a row lies in a scope, as far as it says.
  private static func lies(
    _ row: Int, in scope: [String: [String]], of columns: [DimensionColumn]
  ) -> Bool {
    columns.allSatisfy { column in
      guard let allowed = scope[column.name], column.codes[row] >= 0 else { return true }
      return allowed.contains(column.values[Int(column.codes[row])])
    }
  }
}

/// How much more often each code is shown by some rows than by others, of those that could show it.
private struct CodeOdds {
  private let table: ObservationTable
  private var shown: [Double]
  private var absent: [Double]
  private let isAnswer: [Bool]

  init(_ table: ObservationTable, inside: [Int], outside: [Int]) {
    self.table = table
    isAnswer = table.features.map { if case .code(_, .answer) = $0 { true } else { false } }
    shown = [Double](repeating: 0, count: table.features.count)
    absent = shown
    let sides = [inside, outside].map { rows in
      var counts = [Double](repeating: 0.5, count: table.features.count)
      var kinds = [1.0, 1.0]
      for row in rows {
        if table.hasDescription[row] { kinds[0] += 1 }
        if table.hasTranscript[row] { kinds[1] += 1 }
        for index in table.rows.offsets[row]..<table.rows.offsets[row + 1] {
          counts[Int(table.rows.indices[Int(index)])] += 1
        }
      }
      return counts.indices.map { min(0.95, counts[$0] / kinds[isAnswer[$0] ? 1 : 0]) }
    }
    for (index, feature) in table.features.enumerated() {
      guard case .code = feature else { continue }
      let (own, usual) = (sides[0][index], sides[1][index])
      shown[index] = log(own / usual)
      absent[index] = log((1 - own) / (1 - usual))
    }
  }

  func ratio(_ row: Int) -> Double {
    var sum = 0.0
    for index in shown.indices
    where isAnswer[index] ? table.hasTranscript[row] : table.hasDescription[row] {
      sum += absent[index]
    }
    for index in table.rows.offsets[row]..<table.rows.offsets[row + 1] {
      let feature = Int(table.rows.indices[Int(index)])
      sum += shown[feature] - absent[feature]
    }
    return exp(sum)
  }
}
