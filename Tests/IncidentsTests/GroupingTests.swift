import Incidents
import Signals
import Symptoms
import TestSupport
import Testing

/// One signal of a small fleet.
private struct Row {
  var day: Int
  var account: Int
  var codes: [SymptomCode]
  var terms: [String] = []
  var model = "alder"
  var platform = "first"
}

private let start = Timestamp(seconds: 1_754_006_400).startOfDay
private let k = 10

/// A table of signals; terms are features only where the caller lists them.
private func table(_ rows: [Row], days: Int) -> ObservationTable {
  let terms = Set(rows.flatMap(\.terms)).sorted()
  let features =
    SymptomCode.allCases.map { Feature.code($0, .complaint) } + terms.map { Feature.term($0) }
  let numbers = Dictionary(
    features.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
  var sparse = SparseRows()
  for row in rows {
    let own = row.codes.map { Feature.code($0, .complaint) } + row.terms.map { Feature.term($0) }
    sparse.indices += own.compactMap { numbers[$0] }.sorted()
    sparse.offsets.append(Int32(sparse.indices.count))
  }
  func column(_ name: String, _ value: (Row) -> String) -> DimensionColumn {
    let values = Set(rows.map(value)).sorted()
    return DimensionColumn(
      name: name, values: values,
      codes: rows.map { Int32(values.firstIndex(of: value($0)) ?? -1) })
  }
  return ObservationTable(
    window: TimeRange(from: start, to: start.adding(seconds: Int64(days) * 86_400)),
    times: rows.map { start.adding(seconds: Int64($0.day) * 86_400 + 3_600) },
    accounts: rows.map { Int32($0.account) },
    conversations: rows.map { _ in -1 }, hasDescription: rows.map { _ in true },
    hasTranscript: rows.map { _ in false },
    dimensions: [column("model", \.model), column("platform", \.platform)], features: features,
    rows: sparse)
}

/// A month of the same mix every day: nothing happens.
private func quiet(days: Int, seed: UInt64 = 1) -> [Row] {
  var generator = SeededGenerator(seed: seed)
  var rows: [Row] = []
  for day in 0..<days {
    for _ in 0..<120 {
      let codes: [SymptomCode] =
        [[.latency], [.wrongAnswer], [.wrongAnswer], [.truncated], []].randomElement(
          using: &generator) ?? []
      rows.append(
        Row(
          day: day, account: .random(in: 0..<900, using: &generator), codes: codes,
          terms: Bool.random(using: &generator) ? ["answer"] : [],
          model: ["alder", "birch"].randomElement(using: &generator) ?? "alder"))
    }
  }
  return rows
}

/// A complaint that comes up on some day, in one model.
private func planted(
  _ codes: [SymptomCode], _ terms: [String], from: Int, to: Int, aDay: Int, first: Int = 5_000
) -> [Row] {
  (from..<to).flatMap { day in
    (0..<aDay).map {
      Row(day: day, account: first + day * aDay + $0, codes: codes, terms: terms, model: "birch")
    }
  }
}

private func known(_ groups: [SymptomGroup]) -> [KnownGroup] {
  groups.map { KnownGroup(id: $0.id, pattern: $0.pattern, since: $0.since) }
}

@Suite struct GroupingTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `on a quiet stream there are steady groups and nothing new`(_ seed: UInt64) {
    let groups = SymptomGrouping.groups(of: table(quiet(days: 30, seed: seed), days: 30), k: k)
    #expect(groups.count >= 6)
    #expect(groups.allSatisfy { $0.state == .steady }, "seed \(seed)")
    #expect(Set(groups.map(\.id)).count == groups.count)
  }

  @Test func `a group is one model, one platform and one pattern, and its numbers are right`() {
    let rows = planted([.repetition], [], from: 2, to: 4, aDay: 15)
    let group = SymptomGrouping.groups(of: table(rows, days: 10), k: k)
    #expect(group.count == 1)
    #expect(group.first?.pattern.codes == [.repetition])
    #expect(group.first?.pattern.model == "birch" && group.first?.pattern.platform == "first")
    #expect(group.first?.signals == 30 && group.first?.accounts == 30)
    #expect(group.first?.daily == [0, 0, 15, 15, 0, 0, 0, 0, 0, 0])
    #expect(group.first?.since == start.adding(seconds: 2 * 86_400))
  }

  @Test func `fewer than k accounts are no group, however many signals they send`() {
    let few = (0..<300).map { Row(day: $0 % 5, account: $0 % 9, codes: [.refusal]) }
    #expect(SymptomGrouping.groups(of: table(few, days: 5), k: k).isEmpty)
    let enough = few + [Row(day: 1, account: 9, codes: [.refusal])]
    #expect(SymptomGrouping.groups(of: table(enough, days: 5), k: k).count == 1)
  }

  @Test func `nothing is said of a group that fewer than k of its accounts showed`() {
    var rows = planted([.repetition], [], from: 0, to: 2, aDay: 30)
    for index in 0..<9 {
      rows[index].terms = ["rare"]
      rows[index].codes.append(.latency)
    }
    // Elsewhere the term is frequent enough to be readable at all.
    rows += (0..<40).map { Row(day: 0, account: $0, codes: [.truncated], terms: ["rare"]) }
    let groups = SymptomGrouping.groups(of: table(rows, days: 4), k: k)
    let group = groups.first { $0.pattern.codes == [.repetition] }
    #expect(group != nil)
    #expect(group?.terms.isEmpty == true)
    #expect(group?.codes.map(\.value) == [.repetition])
  }

  @Test func `what the vocabulary does not know is a group by its terms`() {
    let rows = quiet(days: 30) + planted([], ["voice", "voice mode"], from: 0, to: 30, aDay: 2)
    let groups = SymptomGrouping.groups(of: table(rows, days: 30), k: k)
    let voice = groups.filter { $0.pattern.terms.contains("voice") }
    #expect(voice.count == 1)
    #expect(voice.first?.pattern.codes.isEmpty == true && voice.first?.pattern.model == "birch")
    #expect(voice.first?.accounts == 60)
  }

  @Test func `a term that comes up all at once parts a group, its everyday wording does not`() {
    let rows = quiet(days: 30) + planted([.wrongAnswer], ["time zone"], from: 26, to: 30, aDay: 12)
    let groups = SymptomGrouping.groups(of: table(rows, days: 30), k: k)
    let parted = groups.filter { !$0.pattern.terms.isEmpty && $0.pattern.codes == [.wrongAnswer] }
    #expect(parted.map(\.pattern.terms) == [["time zone"]])
    #expect(parted.first?.state == .new)
    #expect(!groups.contains { $0.pattern.terms.contains("answer") })
  }

  @Test func `codes that come together are a group of their own`() {
    let rows = quiet(days: 30) + planted([.truncated, .syntaxError], [], from: 0, to: 30, aDay: 3)
    let groups = SymptomGrouping.groups(of: table(rows, days: 30), k: k)
    let pair = groups.filter { $0.pattern.codes == [.syntaxError, .truncated] }
    #expect(pair.map(\.accounts) == [90])
    #expect(groups.contains { $0.pattern.codes == [.truncated] && $0.pattern.model == "birch" })
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `the order of the signals does not matter`(_ seed: UInt64) {
    let rows =
      quiet(days: 30) + planted([.wrongAnswer], ["time zone", "zone"], from: 24, to: 30, aDay: 9)
      + planted([], ["voice"], from: 10, to: 30, aDay: 2)
    var generator = SeededGenerator(seed: seed)
    let straight = SymptomGrouping.groups(of: table(rows, days: 30), k: k)
    let mixed = SymptomGrouping.groups(
      of: table(rows.shuffled(using: &generator), days: 30), k: k)
    #expect(straight == mixed, "seed \(seed)")
  }

  @Test func `groups keep their identifiers and first days from night to night`() {
    let all =
      quiet(days: 45) + planted([.wrongAnswer], ["time zone"], from: 24, to: 45, aDay: 6)
      + planted([], ["voice"], from: 10, to: 45, aDay: 2)
    var before = SymptomGrouping.groups(of: table(all.filter { $0.day < 29 }, days: 29), k: k)
    let parted = before.first { $0.pattern.terms == ["time zone"] }
    #expect(parted?.state == .new)
    for night in 30...45 {
      let now = SymptomGrouping.groups(
        of: table(all.filter { $0.day < night }, days: night), known: known(before), k: k)
      for group in before {
        let again = now.first { $0.id == group.id }
        #expect(again?.pattern == group.pattern, "\(group.id) on night \(night)")
        #expect(again?.since == group.since)
      }
      before = now
    }
    // By now it is part of every week and would not be parted any more, were it not known.
    let last = before.first { $0.id == parted?.id }
    #expect(last?.state != .new && last?.accounts == 126)
  }

  @Test func `what has more of its model's signals than before is rising`() {
    let rows =
      quiet(days: 30) + planted([.latency], [], from: 23, to: 30, aDay: 30, first: 20_000)
    let groups = SymptomGrouping.groups(of: table(rows, days: 30), k: k)
    let rising = groups.filter { $0.state != .steady }
    #expect(rising.map(\.pattern.codes) == [[.latency]])
    #expect(rising.first?.state == .rising && rising.first?.pattern.model == "birch")
    #expect((rising.first?.rise ?? 0) > 2)
  }

  @Test func `a busy week is no news`() {
    let rows = quiet(days: 30) + quiet(days: 30, seed: 9).filter { $0.day >= 23 }
    let groups = SymptomGrouping.groups(of: table(rows, days: 30), k: k)
    #expect(groups.allSatisfy { $0.state == .steady })
  }

  @Test func `an empty table has no groups`() {
    #expect(SymptomGrouping.groups(of: table([], days: 3), k: k).isEmpty)
  }
}
