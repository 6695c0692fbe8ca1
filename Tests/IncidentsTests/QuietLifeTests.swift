import Incidents
import Signals
import Symptoms
import TestSupport
import Testing

/// What everyday life does besides Poisson's law, and what is no incident in it.
@Suite struct QuietLifeTests {
  private static let days = 48

  /// Reports of a fleet with a small client that has a version, and a word that from one day to
  /// another more of them use; `added` is by how much the reports themselves grow on those days.
  private func table(
    seed: UInt64, client: Double = 0, burst: Double = 0, added: Double = 0
  ) -> ObservationTable {
    var random = SeededGenerator(seed: seed)
    func unit() -> Double { Double.random(in: 0..<1, using: &random) }
    let words = (0..<40).map { Feature.term("word-\($0)") }
    let from = Timestamp(seconds: 1_750_000_000 / 86_400 * 86_400)
    let to = from.adding(seconds: Int64(Self.days) * 86_400)
    var table = ObservationTable(window: TimeRange(from: from, to: to))
    table.features = words
    var (models, surfaces, versions): ([Int32], [Int32], [Int32]) = ([], [], [])
    for hour in 0..<Self.days * 24 {
      let isBurst = (20..<27).contains(hour / 24)
      let reports = 6 * (isBurst ? 1 + added : 1)
      let count = Int(reports) + (unit() < reports - reports.rounded(.down) ? 1 : 0)
      for _ in 0..<count {
        table.times.append(from.adding(seconds: Int64(hour) * 3_600 + Int64(unit() * 3_600)))
        table.accounts.append(Int32(unit() * 3_000))
        table.conversations.append(-1)
        table.hasDescription.append(true)
        table.hasTranscript.append(false)
        models.append(Int32(unit() * 3))
        let isClient = unit() < client
        surfaces.append(isClient ? 1 : 0)
        let version = Double(hour) / Double(Self.days * 24) * 12 + 2.4 * (unit() + unit() - 1)
        versions.append(isClient ? Int32(min(12, max(0, version))) : -1)
        var shown = Set((0..<3).map { _ in Int32(1 + unit() * unit() * 39) })
        if isBurst, unit() < burst { shown.insert(0) } else if unit() < 0.02 { shown.insert(0) }
        table.rows.indices += shown.sorted()
        table.rows.offsets.append(Int32(table.rows.indices.count))
      }
    }
    table.dimensions = [
      DimensionColumn(name: "model", values: ["a", "b", "c"], codes: models),
      DimensionColumn(name: "surface", values: ["browser", "terminal"], codes: surfaces),
      DimensionColumn(
        name: Dimension.clientVersion, values: (0...12).map { "1.\($0).0" }, codes: versions),
    ]
    table.traffic = TrafficTable(
      hours: (0..<Self.days * 24 * 3).map { from.adding(seconds: Int64($0 / 3) * 3_600) },
      dimensions: [
        DimensionColumn(
          name: "model", values: ["a", "b", "c"],
          codes: (0..<Self.days * 24 * 3).map { Int32($0 % 3) })
      ],
      requests: [Double](repeating: 500, count: Self.days * 24 * 3))
    return table
  }

  private func incidents(_ table: ObservationTable) -> [SeparatedIncident] {
    Separator.separate(table).components.filter { $0.kind == .incident }
  }

  /// No version of it has enough conversations for its days alone to be seen to move.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `versions of a small client come and go without being an incident`(_ seed: UInt64) {
    #expect(incidents(table(seed: seed, client: 0.05)).isEmpty)
  }

  @Test(arguments: [5, 6] as [UInt64])
  func `a topic that takes the place of others everywhere is no incident`(_ seed: UInt64) {
    #expect(incidents(table(seed: seed, burst: 0.25)).isEmpty)
  }

  @Test(arguments: [5, 6] as [UInt64])
  func `a cause that adds to the reports everywhere is one`(_ seed: UInt64) {
    let found = incidents(table(seed: seed, burst: 0.6, added: 0.7))
    #expect(found.count == 1)
    #expect(found.first?.scope == .everything)
  }
}
