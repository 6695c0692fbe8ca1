internal import Signals
internal import Symptoms

extension ScenarioSimulation {
  /// What a night would see of the whole stream, and each row's cause as an index into the
  /// scenario's, -1 where there was none. Linear.
  ///
  /// Terms become features where at least `k` accounts used them.
  public func table(k: Int = 10) -> (table: ObservationTable, causes: [Int], ids: [String]) {
    var builder = ScenarioTableBuilder(scenario, k: k)
    forEachReport { builder.add($0) }
    var table = builder.table
    table.deploys = deploys
    var counts: [TrafficCount] = []
    forEachTrafficCount { counts.append($0) }
    table.traffic = TrafficTable(
      hours: counts.map(\.hour),
      dimensions: ScenarioTableBuilder.columns(counts.map(\.dimensions)),
      requests: counts.map { Double($0.requests) })
    return (table, builder.causes, builder.ids)
  }
}

/// Builds a table report by report.
private struct ScenarioTableBuilder {
  private let k: Int
  private let window: TimeRange
  private let causeNumbers: [String: Int]
  private let recognizer = SymptomRecognizer()
  private var rows = ObservationTable(
    window: TimeRange(from: .init(milliseconds: 0), to: .init(milliseconds: 0)))
  private var dimensions: [[String: String]] = []
  private var codes: [[Feature]] = []
  private var terms: [[String]] = []
  private var accountNumbers: [String: Int32] = [:]
  private var conversationNumbers: [String: Int32] = [:]
  private(set) var causes: [Int] = []
  private(set) var ids: [String] = []

  init(_ scenario: Scenario, k: Int) {
    self.k = k
    window = TimeRange(from: scenario.from.time, to: scenario.to.time)
    causeNumbers = Dictionary(
      uniqueKeysWithValues: scenario.incidents.enumerated().map { ($1.id, $0) })
  }

  mutating func add(_ report: ScenarioSimulation.Report) {
    let signal = report.signal
    guard !report.isRepeated, signal.kind != .thumbsUp else { return }
    ids.append(signal.id)
    causes.append(report.cause.flatMap { causeNumbers[$0] } ?? -1)
    rows.times.append(signal.occurredAt)
    rows.accounts.append(Self.number(signal.account, &accountNumbers))
    rows.conversations.append(
      signal.conversation.map { Self.number($0, &conversationNumbers) } ?? -1)
    rows.hasDescription.append(signal.description != nil)
    rows.hasTranscript.append(!signal.transcript.isEmpty)
    var values = signal.dimensions
    if let tokens = signal.contextTokens {
      values[Dimension.contextTokens] = Dimension.contextBucket(tokens)
    }
    dimensions.append(values)
    codes.append(
      recognizer.recognize(signal).filter { $0.strength >= 0.5 }.map { .code($0.code, $0.source) })
    terms.append(signal.description.map(recognizer.terms) ?? [])
  }

  // Static, so that the table is not held a second time while it grows.
  private static func number(_ name: String, _ numbers: inout [String: Int32]) -> Int32 {
    if let known = numbers[name] { return known }
    let number = Int32(numbers.count)
    numbers[name] = number
    return number
  }

  var table: ObservationTable {
    var users: [String: Set<Int32>] = [:]
    for (row, own) in terms.enumerated() {
      for term in own { users[term, default: []].insert(rows.accounts[row]) }
    }
    let known = Set(users.filter { $0.value.count >= k }.keys)
    let features =
      Set(codes.joined()).sorted { $0.sortKey < $1.sortKey }
      + known.sorted().map(Feature.term)
    let place = Dictionary(uniqueKeysWithValues: features.enumerated().map { ($1, Int32($0)) })
    var table = rows
    table.window = window
    table.features = features
    table.dimensions = Self.columns(dimensions)
    for row in codes.indices {
      let all = codes[row] + terms[row].filter(known.contains).map(Feature.term)
      table.rows.indices += Set(all.compactMap { place[$0] }).sorted()
      table.rows.offsets.append(Int32(table.rows.indices.count))
    }
    return table
  }

  /// Columns of rows' dimensions, values sorted.
  static func columns(_ rows: [[String: String]]) -> [DimensionColumn] {
    Set(rows.flatMap(\.keys)).sorted().map { name in
      let values = Set(rows.compactMap { $0[name] }).sorted {
        Dimension.isOrdered(name) ? Dimension.precedes($0, $1) : $0 < $1
      }
      let place = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, Int32($0)) })
      return DimensionColumn(
        name: name, values: values, codes: rows.map { $0[name].flatMap { place[$0] } ?? -1 })
    }
  }
}
