import Incidents
import Signals
import Symptoms
import Testing
import Timelines

private let start = Timestamp(seconds: 1_756_000_000).startOfDay
private let window = TimeRange(from: start, to: start.adding(seconds: 20 * 86_400))

private func group(
  _ id: String, accounts: Int = 57, state: SymptomGroup.State = .steady, since: Int = 0,
  terms: [String] = [], recent: Int = 0
) -> SymptomGroup {
  SymptomGroup(
    id: "grp-" + id,
    pattern: SymptomPattern(model: "a", platform: "p", codes: [.truncated], terms: terms),
    signals: accounts + 6, accounts: accounts,
    daily: [3, 9, 10, 31] + [Int](repeating: 0, count: 16),
    since: start.adding(seconds: Int64(since) * 86_400), state: state, rise: 3.14159,
    recent: recent, codes: [.init(value: .truncated, share: 1, lift: 7.777)],
    terms: [.init(value: "python", share: 0.41, lift: 4)])
}

private func report(_ groups: [SymptomGroup], earlier: GroupReport? = nil, night: Int = 20)
  -> GroupReport
{
  GroupReport(
    groups, asOf: start.adding(seconds: Int64(night) * 86_400), window: window, k: 10,
    earlier: earlier)
}

@Suite struct GroupReportTests {
  @Test func `new groups come first, the latest foremost, then rising ones, then the largest`() {
    let shown = report([
      group("00000001", accounts: 90), group("00000002", state: .new, since: 15),
      group("00000003", accounts: 400), group("00000004", state: .rising),
      group("00000005", state: .new, since: 18), group("00000006", state: .fading),
    ])
    #expect(shown.groups.map { $0.id.last } == ["5", "2", "4", "3", "1", "6"])
  }

  @Test func `fewer than k accounts are nowhere, and every number lies on the grid of k`() {
    let shown = report([group("00000001", accounts: 9), group("00000002")])
    #expect(shown.groups.map(\.id) == ["grp-00000002"])
    #expect(shown.groups[0].accounts == 60 && shown.groups[0].signals == 60)
    #expect(shown.groups[0].daily.accounts.prefix(4) == [nil, nil, 10, 30])
    #expect(shown.groups[0].terms[0].share == 0.4)
    #expect(!String(decoding: shown.json, as: UTF8.self).contains("00000001"))
  }

  @Test func `a comparison is shown only where both of its sides are enough`() {
    #expect(report([group("00000001", recent: 9)]).groups[0].rise == nil)
    #expect(report([group("00000001", recent: 44)]).groups[0].rise == nil)
    #expect(report([group("00000001", recent: 20)]).groups[0].rise == 3.1)
  }

  @Test func `a group is named by its codes and terms`() {
    #expect(report([group("00000001")]).groups[0].title == "truncated: python")
    #expect(
      report([group("00000001", terms: ["go", "python"])]).groups[0].title == "truncated: python")
  }

  @Test func `a group that became too small keeps its identifier for the length of a window`() {
    let first = report([group("00000001"), group("00000002")])
    let second = report([group("00000002")], earlier: first, night: 21)
    #expect(second.past.map(\.id) == ["grp-00000001"])
    #expect(Set(second.known.map(\.id)) == ["grp-00000001", "grp-00000002"])
    let late = report([group("00000002")], earlier: second, night: 39)
    #expect(late.past.count == 1)
    #expect(report([group("00000002")], earlier: late, night: 41).past.isEmpty)
    let back = report([group("00000001")], earlier: late, night: 40)
    #expect(back.past.map(\.id) == ["grp-00000002"])
  }

  @Test func `the document says the same when it is read again`() throws {
    let first = report([group("00000001", recent: 20), group("00000002", terms: ["go"])])
    let second = report([group("00000002", terms: ["go"])], earlier: first, night: 21)
    for document in [first, second] {
      let again = try #require(GroupReport(json: document.json))
      #expect(again == document)
      #expect(again.json == document.json)
    }
    #expect(second.group("0000000") == nil || second.groups.count == 1)
    #expect(first.group("grp-0000000") == nil)
    #expect(first.group("00000002")?.id == "grp-00000002")
  }

  @Test func `pseudonyms of two quarters are as few people as they may be`() {
    // Two days of one quarter, the others of the next.
    let quarters: [UInt32] = [1, 1] + [UInt32](repeating: 2, count: 19)
    func shown(_ accounts: Int, _ daily: [Int], share: Double = 1) -> GroupReport.Group? {
      var one = group("00000001", accounts: accounts)
      one.daily = daily + [Int](repeating: 0, count: 20 - daily.count)
      one.codes = [.init(value: .truncated, share: share, lift: 7)]
      return GroupReport(
        [one], asOf: window.to, window: window, k: 10, earlier: nil, quarters: quarters
      ).groups.first
    }
    #expect(shown(19, [9, 0, 10]) != nil)
    #expect(shown(18, [9, 0, 9]) == nil, "nine people, each of whom wrote in both")
    #expect(shown(14, [3, 0, 11]) != nil, "eleven in one quarter")
    #expect(shown(14, [5, 0, 9]) == nil)
    // Of twenty-four pseudonyms eighteen show a code: nine people may, twice each.
    #expect(shown(24, [12, 0, 12], share: 0.75)?.codes == [])
    #expect(shown(24, [12, 0, 12], share: 1)?.codes.count == 1)
    #expect(shown(24, [0, 0, 24], share: 0.75)?.codes.count == 1)
    // Ten use a term: five may, twice each. Then it does not name the group either.
    let (one, two) = (shown(24, [0, 0, 24]), shown(24, [12, 0, 12]))
    #expect(one?.terms.map(\.term) == ["python"] && one?.title == "truncated: python")
    #expect(two?.terms == [] && two?.title == "truncated")
  }

  @Test func `a day left out takes another with it, and an account counts once a day`() {
    var one = group("00000001", accounts: 57)
    one.signals = 900
    one.daily = [30, 9, 12] + [Int](repeating: 40, count: 17)
    let shown = report([one]).groups[0]
    #expect(shown.daily.accounts.prefix(4) == [30, nil, nil, 40])
    #expect(shown.signals == 730, "731 accounts on their days, of 900 signals")
  }
}
