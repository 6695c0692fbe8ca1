internal import Signals

/// What really happened in a simulated stream; only tests and evaluations read it
/// (`Schemas/truth.schema.json`).
public struct ScenarioTruth: Sendable {
  private let scenario: Scenario
  private let seed: UInt64
  private var labels: [(signal: String, cause: String)] = []
  private var planted: [(signal: String, value: ScenarioSimulation.Planted)] = []
  private var lines = 0
  private var signals = 0
  private var accounts: [String: Set<String>] = [:]

  /// The truth about a stream whose reports are yet to be added.
  public init(_ simulation: ScenarioSimulation) {
    scenario = simulation.scenario
    seed = simulation.seed
  }

  /// Takes a report into account.
  public mutating func add(_ report: ScenarioSimulation.Report) {
    lines += 1
    if report.isRepeated { return }
    signals += 1
    if let cause = report.cause {
      labels.append((report.signal.id, cause))
      accounts[cause, default: []].insert(report.signal.account)
    }
    for value in report.planted { planted.append((report.signal.id, value)) }
  }

  /// The document. Linear.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", "blindsift.truth/1")
    json.member("scenario", scenario.name)
    json.member("seed", String(seed))
    json.key("lines")
    json.value(lines)
    json.key("signals")
    json.value(signals)
    json.key("incidents")
    json.beginArray()
    for cause in scenario.incidents { write(cause, to: &json) }
    json.endArray()
    json.key("labels")
    json.beginObject()
    for label in labels.sorted(by: { $0.signal < $1.signal }) {
      json.member(label.signal, label.cause)
    }
    json.endObject()
    json.key("planted")
    json.beginArray()
    for (signal, value) in planted {
      json.beginObject()
      json.member("signal", signal)
      json.member("type", value.type)
      json.member("value", value.value)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.newline()
    return json.bytes
  }

  private func write(_ cause: Scenario.Cause, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", cause.id)
    json.member("title", cause.title)
    json.key("scope")
    json.beginArray()
    for part in cause.parts where part.isTrace != true { write(part.scope, to: &json) }
    json.endArray()
    json.key("trace_scope")
    json.beginArray()
    for part in cause.parts where part.isTrace == true { write(part.scope, to: &json) }
    json.endArray()
    json.key("signals")
    json.value(labels.count { $0.cause == cause.id })
    json.key("accounts")
    json.value(accounts[cause.id]?.count ?? 0)
    json.key("events")
    json.beginArray()
    for event in cause.events {
      json.beginObject()
      json.member("role", event.role)
      json.member("at", event.at.time.rfc3339)
      json.key("deploy")
      if let deploy = event.deploy { json.value(deploy) } else { json.null() }
      if let part = event.part {
        json.key("part")
        write(part, to: &json)
      }
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func write(_ scope: [String: [String]], to json: inout JSONWriter) {
    json.beginObject()
    for (name, values) in scope.sorted(by: { $0.key < $1.key }) {
      json.member(name, values.sorted())
    }
    json.endObject()
  }
}
