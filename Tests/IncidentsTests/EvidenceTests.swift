import Incidents
import Signals
import SyntheticTruth
import Testing

/// A stream with one cause, evaluations twice a day and a change that took an older one away.
private struct Evidenced {
  let incident: SeparatedIncident

  /// - Parameter failing: cases of 200 that fail in a suite's run, by whether the cause lasts and lies
  ///   where the run is.
  init(failing: (_ isCaused: Bool, _ run: Int) -> Int) throws {
    var options = SyntheticStream.Options()
    options.signals = 8_000
    options.causes = 1...1
    options.surge = false
    var stream = SyntheticStream.make(options, seed: 3)
    let cause = stream.causes[0]
    let window = stream.table.window
    var run = 0
    for hour in stride(from: 6, to: options.days * 24, by: 12) {
      for model in SyntheticStream.models {
        var dimensions = cause.scope.mapValues { $0[0] }
        dimensions["model"] = model
        let isThere = cause.scope["model"]?.contains(model) ?? true
        let isCaused = isThere && Double(hour) > cause.start && Double(hour) < cause.end
        run += 1
        stream.table.evals.append(
          EvalResult(
            id: "run-\(run)", at: window.from.adding(seconds: Int64(hour) * 3_600), suite: "coding",
            dimensions: dimensions, passed: 200 - failing(isCaused, run), total: 200))
      }
    }
    let start = try #require(cause.startDeploy)
    for index in stream.table.deploys.indices where stream.table.deploys[index].id == start {
      stream.table.deploys[index].supersedes = ["workaround"]
    }
    stream.table.deploys.append(
      DeployEvent(
        id: "workaround", at: window.from.adding(seconds: -200 * 86_400), kind: .deploy,
        service: "service-0", reverts: ["first-cause"]))
    incident = try #require(
      Separator.separate(stream.table).components.first { $0.kind == .incident })
  }
}

@Test func `evaluations in an incident's scope tell whether more failed while it lasted`() throws {
  let bad = try Evidenced { isCaused, run in 20 + run % 5 + (isCaused ? 12 : 0) }.incident
  let said = try #require(bad.evaluations.first)
  #expect(bad.evaluations.count == 1)
  #expect(said.suite == "coding")
  #expect(abs(said.usual - 0.11) < 0.01)
  #expect(abs(said.failing - 0.17) < 0.015)
  #expect(said.nats > 20)

  let same = try Evidenced { _, run in 20 + run % 5 }.incident
  #expect(try #require(same.evaluations.first).nats < 3)

  // Runs that scatter widely tell nothing by a few per cent.
  let wild = try Evidenced { isCaused, run in (run * 37) % 90 + (isCaused ? 2 : 0) }.incident
  #expect(try #require(wild.evaluations.first).nats < 3)
}

@Test func `what a blamed change took away is followed to its root`() throws {
  let incident = try Evidenced { _, _ in 20 }.incident
  let start = try #require(incident.changes.first { $0.role == .started }?.deploy)
  #expect(
    incident.latentCauses == [
      LatentCause(removed: "workaround", by: start),
      LatentCause(removed: "first-cause", by: "workaround"),
    ])
}
