import Incidents
import Signals
import Symptoms
import TestSupport
import Testing
import Timelines

private let k = 10
private let start = Timestamp(seconds: 1_756_000_000).startOfDay

/// A night's document over one incident and one outage with numbers of one's choice.
private func night(
  accounts: Double, signals: Double, byDay: [Int], byFeature: [Feature: Int],
  shares: [(Feature, Double)], scope: [Scope.Part] = [["model": ["a"]]],
  names: [String: Set<String>]? = nil, headcount: Headcount? = nil, levels: [Double] = [2]
) -> Timeline {
  let range = TimeRange(from: start, to: start.adding(seconds: Int64(byDay.count) * 86_400))
  func part(_ number: Int) -> TimeRange {
    let length = Int64(byDay.count) * 86_400 / Int64(levels.count)
    let from = start.adding(seconds: Int64(number) * length)
    return TimeRange(from: from, to: from.adding(seconds: length))
  }
  func component(_ kind: IncidentKind) -> SeparatedIncident {
    SeparatedIncident(
      kind: kind, scope: Scope(parts: scope), uncertainScope: scope,
      profile: shares.map { FeatureLift(feature: $0.0, share: $0.1, lift: 3.14159) },
      levels: levels.enumerated().map { LevelSegment(range: part($0.offset), level: $0.element) },
      changes: [
        IncidentChange(
          role: .started, at: start, interval: TimeRange(from: start, to: start),
          part: scope.first)
      ],
      signals: Estimate(value: signals, low: signals * 0.9, high: signals * 1.1),
      accounts: Estimate(value: accounts, low: accounts * 0.9, high: accounts * 1.1), score: 100)
  }
  let result = SeparationResult(
    window: range, components: [component(.incident), component(.outage)], hasTraffic: false)
  return TimelineBuilder(
    asOf: range.to, k: k, accountsByDay: [byDay, byDay], accountsByFeature: [byFeature, byFeature],
    deploys: [], names: names, headcounts: headcount.map { [$0, $0] }
  ).build(result, earlier: []).timeline
}

/// All numbers of people or of their signals that a document shows.
private func numbers(_ timeline: Timeline) -> [Int] {
  timeline.incidents.flatMap { incident in
    [incident.signals.attributed, incident.accounts.estimate] + incident.signals.interval
      + incident.accounts.interval + incident.daily.accounts.map { $0 ?? 0 }
  } + timeline.apart.map(\.signals)
}

private let codes: [Feature] = [
  .code(.repetition, .complaint), .code(.refusal, .complaint), .term("thai"), .term("secret"),
]

@Suite struct SmallCellTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no difference of two nights stands for fewer than k accounts`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let accounts = Double.random(in: 10...900, using: &generator)
    let signals = accounts * Double.random(in: 1...3, using: &generator)
    let days = (0..<12).map { _ in Int.random(in: 0...60, using: &generator) }
    let share = Double.random(in: 0...1, using: &generator)
    let features = [codes[0]: 50]
    let one = night(
      accounts: accounts, signals: signals, byDay: days, byFeature: features,
      shares: [(codes[0], share)])
    // A night later, with a few accounts more.
    let more = Int.random(in: 1...9, using: &generator)
    var later = days
    later[Int.random(in: 0..<12, using: &generator)] += more
    let two = night(
      accounts: accounts + Double(more), signals: signals + Double(more), byDay: later,
      byFeature: features, shares: [(codes[0], (share * signals + 1) / (signals + 1))])
    for (left, right) in zip(numbers(one), numbers(two)) {
      #expect(left == right || abs(left - right) >= k)
    }
    // Nor do the shares, as numbers of signals.
    let shown = [one, two].map { $0.incidents[0].symptoms[0].share * (signals + Double(more)) }
    #expect(abs(shown[0] - shown[1]) < 1e-6 || abs(shown[0] - shown[1]) >= Double(k) - 1e-6)
  }

  @Test func `symptoms, terms, days and outages with fewer than k accounts are not there`() {
    let timeline = night(
      accounts: 40, signals: 60, byDay: [9, 10, 0, 11],
      byFeature: [codes[0]: 10, codes[1]: 9, codes[2]: 12, codes[3]: 9],
      shares: codes.map { ($0, 0.3) })
    #expect(timeline.incidents[0].symptoms.map(\.code) == ["repetition"])
    #expect(timeline.incidents[0].evidence.compactMap(\.term) == ["thai"])
    #expect(timeline.incidents[0].daily.accounts.compactMap(\.self) == [10, 10])
    #expect(timeline.apart.count == 1)
    let few = night(accounts: 9, signals: 60, byDay: [], byFeature: [:], shares: [])
    #expect(few.apart.isEmpty)
  }

  @Test func `what came and went is shown when it was there`() throws {
    func outage(_ levels: [Double]) throws -> Timeline.Apart {
      let days = [Int](repeating: 20, count: 8)
      let timeline = night(
        accounts: 40, signals: 60, byDay: days, byFeature: [:], shares: [], levels: levels)
      return try #require(timeline.apart.first)
    }
    func day(_ number: Int64) -> Timestamp { start.adding(seconds: number * 86_400) }
    let twice = try outage([2, 0, 1, 3])
    #expect(
      twice.spans == [.init(from: day(0), to: day(2)), .init(from: day(4), to: day(8))])
    #expect((twice.from, twice.to) == (day(0), day(8)))
    #expect(try outage([0, 2, 1, 0]).periods == nil)
    #expect(try outage([0, 2, 1, 0]).spans == [.init(from: day(2), to: day(6))])
  }

  @Test func `an interval on the grid covers what it covered`() {
    let cells = SmallCells(k: k)
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<1000 {
      let low = Double.random(in: 0...5000, using: &generator)
      let high = low + Double.random(in: 0...500, using: &generator)
      let shown = cells.interval(low, high)
      #expect(Double(shown[0]) <= low && Double(shown[1]) >= high)
      #expect(shown.allSatisfy { $0.isMultiple(of: k) })
      #expect(abs(Double(cells.count(high)) - high) <= Double(k))
    }
  }

  @Test func `a number that is shown is never less than k`() {
    let cells = SmallCells(k: k)
    #expect([0, 1, 4.9, 5, 14].map(cells.count) == [10, 10, 10, 10, 10])
    #expect([15, 24.9, 25, 104].map(cells.count) == [20, 20, 30, 100])
  }

  @Test func `an incident with fewer than k accounts is not there`() {
    let few = night(accounts: 9.9, signals: 60, byDay: [], byFeature: [:], shares: [])
    #expect(few.incidents.isEmpty)
    let enough = night(accounts: 10, signals: 60, byDay: [], byFeature: [:], shares: [])
    #expect(enough.incidents.count == 1)
  }

  @Test func `a value of a dimension that too few sent is not named anywhere`() throws {
    let timeline = night(
      accounts: 40, signals: 60, byDay: [], byFeature: [:], shares: [],
      scope: [["model": ["a", "annas-build"]], ["model": ["carls-build"]], ["model": ["a"]]],
      names: ["model": ["a"]])
    #expect(
      timeline.incidents[0].scope
        == [["model": ["a", "other"]], ["model": ["other"]], ["model": ["a"]]])
    // Nor in what an event was about, nor in what may belong to it.
    #expect(timeline.incidents[0].events[0].part == ["model": ["a", "other"]])
    let uncertain = timeline.incidents[0].evidence.compactMap(\.scope)
    #expect(uncertain == timeline.incidents[0].scope)
    let text = String(decoding: timeline.json, as: UTF8.self)
    #expect(!text.contains("build"))
    for format in TimelineFormat.allCases {
      #expect(!String(decoding: format.render(timeline), as: UTF8.self).contains("build"))
    }
  }

  @Test func `a value may be named from k accounts on, or where the fleet's own records name it`() {
    var table = ObservationTable(
      window: TimeRange(from: start, to: start.adding(seconds: 86_400)))
    // Ten accounts send "common"; nine send "rare", one of them twice.
    let values = [Int32](repeating: 0, count: 10) + [Int32](repeating: 1, count: 10)
    table.times = values.map { _ in start }
    table.accounts = (0..<10).map { $0 } + (10..<19).map { $0 } + [18]
    table.dimensions = [
      DimensionColumn(name: "model", values: ["common", "rare"], codes: values)
    ]
    #expect(CommonValues.names(table, k: k) == ["model": ["common"]])
    #expect(CommonValues.names(table, k: 9) == ["model": ["common", "rare"]])
    table.traffic = TrafficTable(
      hours: [start],
      dimensions: [DimensionColumn(name: "model", values: ["rare"], codes: [0])], requests: [1])
    #expect(CommonValues.names(table, k: k) == ["model": ["common", "rare"]])
  }

  @Test func `one day left out takes another with it`() {
    let cells = SmallCells(k: k)
    #expect(cells.days([30, 9, 12, 40]) == [30, nil, nil, 40])
    #expect(cells.days([30, 9, 0, 40]) == [30, nil, nil, 40])
    #expect(cells.days([30, 12]) == [30, 10])
    #expect(cells.days([9]) == [nil])
    #expect(cells.days([9, 11]) == [nil, nil])
    #expect(cells.days([]) == [])
  }

  @Test func `people and their days are what was counted, not pseudonyms and signals`() {
    func counted(_ people: Double, _ days: Double) -> Timeline {
      night(
        accounts: 40, signals: 800, byDay: [], byFeature: [:], shares: [],
        headcount: Headcount(people: people, days: days))
    }
    let shown = counted(20, 200)
    #expect(shown.incidents[0].signals.attributed == 200)
    // 10% either way, to the grid.
    #expect([[180, 220], [180, 230]].contains(shown.incidents[0].signals.interval))
    #expect(shown.apart[0].signals == 200)
    #expect(counted(9.9, 200).incidents.isEmpty && counted(9.9, 200).apart.isEmpty)
    let few = night(
      accounts: 9.9, signals: 800, byDay: [], byFeature: [:], shares: [],
      headcount: Headcount(people: 20, days: 200))
    #expect(few.incidents.isEmpty && few.apart.isEmpty)
  }

  @Test func `a value must come from k accounts within one quarter to be named`() {
    var table = ObservationTable(
      window: TimeRange(from: start, to: start.adding(seconds: 86_400)))
    // "both" has six pseudonyms in each quarter, "one" ten in one.
    table.times = [Timestamp](repeating: start, count: 22)
    table.accounts = (0..<22).map { $0 }
    table.dimensions = [
      DimensionColumn(
        name: "model", values: ["both", "one"],
        codes: [Int32](repeating: 0, count: 12) + [Int32](repeating: 1, count: 10))
    ]
    let quarters =
      [UInt32](repeating: 3, count: 6) + [UInt32](repeating: 4, count: 6)
      + [UInt32](repeating: 4, count: 10)
    #expect(CommonValues.names(table, k: k, quarters: quarters) == ["model": ["one"]])
    #expect(CommonValues.names(table, k: k) == ["model": ["both", "one"]])
  }

  @Test func `two pseudonyms in half the cells each need twice the variance`() {
    let one = ReleaseNoise(rhoThousandths: 500, contributions: 24)
    #expect(one.pseudonyms == nil && one.cellsOfPseudonym == 24)
    let two = ReleaseNoise(rhoThousandths: 500, contributions: 24, pseudonyms: 2)
    #expect(two.cellsOfPseudonym == 12)
    #expect(two.distribution == DiscreteGaussian(numerator: 24_000, denominator: 500))
    // The worst an account can do: the same cells under each of its pseudonyms.
    for pseudonyms in 1...6 {
      let noise = ReleaseNoise(rhoThousandths: 500, contributions: 24, pseudonyms: pseudonyms)
      let squares = noise.cellsOfPseudonym * pseudonyms * pseudonyms
      #expect(noise.distribution.deviation * noise.distribution.deviation >= Double(squares) - 1e-6)
    }
  }

  @Test func `how much more frequent something is does not tell how few others show it`() {
    let cells = SmallCells(k: k)
    // Half of the group's, and of a thousand others none, one, nine, ten or fifty.
    func lift(_ others: Double) -> Double {
      cells.lift(0.5 / ((others + 0.5) / 1001), share: 0.5, elsewhere: 1000)
    }
    #expect(Set([0, 1, 2, 5, 9].map(lift)) == [50])
    #expect(lift(50) == 9.9)
    // One that a thousand could not tell from ten stays at least one.
    #expect(cells.lift(40, share: 0.1, elsewhere: 50) == 1)
    #expect(cells.lift(40, share: 0.1, elsewhere: 0) == 40)
  }
}
