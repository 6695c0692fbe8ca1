import Incidents
import Signals
import Symptoms
import Testing
import Timelines

private func time(_ day: Int) -> Timestamp {
  Timestamp(seconds: 1_754_006_400).adding(seconds: Int64(day) * 86_400)
}

private func component(
  _ model: [String], _ code: SymptomCode, from: Int, to: Int?
) -> SeparatedIncident {
  var changes = [
    IncidentChange(
      role: .started, at: time(from), interval: TimeRange(from: time(from), to: time(from)))
  ]
  if let to {
    changes.append(
      IncidentChange(role: .fixed, at: time(to), interval: TimeRange(from: time(to), to: time(to))))
  }
  return SeparatedIncident(
    kind: .incident, scope: Scope(parts: [["model": model]]),
    profile: [FeatureLift(feature: .code(code, .complaint), share: 0.6, lift: 9)],
    levels: [LevelSegment(range: TimeRange(from: time(from), to: time(to ?? 40)), level: 2)],
    changes: changes, signals: Estimate(value: 100, low: 90, high: 110),
    accounts: Estimate(value: 80, low: 70, high: 90), score: 100)
}

private func night(_ day: Int, _ components: [SeparatedIncident], after earlier: [Timeline])
  -> Timeline
{
  let result = SeparationResult(
    window: TimeRange(from: time(-30), to: time(day)), components: components, hasTraffic: true)
  return TimelineBuilder(
    asOf: time(day), k: 10, accountsByDay: [],
    accountsByFeature: components.map { component in
      Dictionary(component.profile.map { ($0.feature, 40) }, uniquingKeysWith: max)
    }, deploys: []
  ).build(result, earlier: earlier).timeline
}

@Test func `an incident keeps its name while it grows, and the night it was first seen`() {
  let first = night(10, [component(["a"], .repetition, from: 5, to: nil)], after: [])
  let second = night(11, [component(["a", "b"], .repetition, from: 5, to: nil)], after: [first])
  let third = night(
    20, [component(["a", "b"], .repetition, from: 4, to: 15)], after: [first, second])
  #expect(first.incidents[0].id == second.incidents[0].id)
  #expect(second.incidents[0].id == third.incidents[0].id)
  #expect(third.incidents[0].event("detected")?.at == time(10))
  #expect(third.incidents[0].status == .fixed)
}

@Test func `another incident gets another name`() {
  let first = night(10, [component(["a"], .repetition, from: 5, to: 8)], after: [])
  let second = night(
    30,
    [component(["a"], .repetition, from: 5, to: 8), component(["c"], .refusal, from: 22, to: nil)],
    after: [first])
  #expect(Set(second.incidents.map(\.id)).count == 2)
  #expect(second.incidents.contains { $0.id == first.incidents[0].id })
}

@Test func `where nothing of the scope is shared, the name is another, however alike the rest`() {
  let first = night(10, [component(["a"], .generalQuality, from: 5, to: nil)], after: [])
  let second = night(11, [component(["b"], .generalQuality, from: 5, to: nil)], after: [first])
  #expect(first.incidents[0].id != second.incidents[0].id)
}

@Test func `two that overlap keep their own names when their onsets are revised`() {
  let first = night(
    10,
    [
      component(["a"], .forgotContext, from: 2, to: nil),
      component(["a", "b"], .unexpectedScript, from: 8, to: nil),
    ], after: [])
  let second = night(
    12,
    [
      component(["a", "b", "c"], .unexpectedScript, from: 7, to: nil),
      component(["a"], .forgotContext, from: 9, to: nil),
    ], after: [first])
  func id(_ code: String, _ night: Timeline) -> String? {
    night.incidents.first { $0.symptoms.first?.code == code }?.id
  }
  for code in ["forgot_context", "unexpected_script"] {
    #expect(id(code, first) != nil && id(code, first) == id(code, second), "\(code)")
  }
}

@Test func `a name that went away comes back with its incident`() {
  let first = night(10, [component(["a"], .repetition, from: 5, to: nil)], after: [])
  let silent = night(11, [], after: [first])
  let third = night(
    12, [component(["a"], .repetition, from: 5, to: nil)], after: [first, silent])
  #expect(third.incidents[0].id == first.incidents[0].id)
  #expect(third.incidents[0].event("detected")?.at == time(10))
}

@Test func `days with too few accounts are not shown`() {
  let result = SeparationResult(
    window: TimeRange(from: time(0), to: time(10)),
    components: [component(["a"], .repetition, from: 2, to: 6)], hasTraffic: true)
  let built = TimelineBuilder(
    asOf: time(10), k: 10, accountsByDay: [[0, 0, 3, 10, 26, 9, 0, 0, 0, 0]],
    accountsByFeature: [[:]], deploys: []
  ).build(result, earlier: [])
  #expect(built.timeline.incidents[0].daily.accounts.compactMap(\.self) == [10, 30])
}
