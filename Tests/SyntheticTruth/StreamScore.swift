package import Incidents
import Signals

/// How well a separation did against a stream's truth.
package struct StreamScore: CustomStringConvertible {
  package var causes = 0
  package var found = 0
  package var falseAlarms = 0
  /// Changes of the truth with the right deploy (or rightly none), and all.
  package var linked = 0
  package var links = 0
  /// Deploys named wrongly, and all named.
  package var namedWrong = 0
  package var named = 0
  /// Mean over the causes of the labels' F1.
  package var macroF1 = 0.0
  /// The same for an oracle that knows all rates.
  package var oracleF1 = 0.0
  /// The same for one that names what is most probable, signal by signal.
  package var likeliestF1 = 0.0
  /// Probabilities of signals to belong to an incident, and of deploys to stand behind a change.
  package var signals = Reliability()
  package var deploys = Reliability()
  /// What went wrong, for people.
  package var notes: [String] = []

  /// Scores a result.
  package init(_ result: SeparationResult, _ stream: SyntheticStream) {
    causes = stream.causes.count
    let incidents = result.components.indices.filter { result.components[$0].kind == .incident }
    var match = [Int?](repeating: nil, count: stream.causes.count)
    var taken: Set<Int> = []
    var f1s: [Double] = []
    for cause in stream.causes.indices {
      var best: (component: Int, f1: Double) = (-1, 0)
      for component in incidents {
        let f1 = Self.f1(result.labels, Int32(component), stream.truth, cause)
        if f1 > best.f1 { best = (component, f1) }
      }
      f1s.append(best.f1)
      if best.f1 > 0.2, taken.insert(best.component).inserted {
        match[cause] = best.component
        found += 1
      } else {
        notes.append(
          "missed \(cause) \(stream.causes[cause].scope) n=\(stream.truth.count { $0 == cause })")
      }
    }
    for component in incidents where !taken.contains(component) {
      falseAlarms += 1
      let it = result.components[component]
      notes.append(
        "false \(it.scope.parts) score \(Int(it.score)) n=\(Int(it.signals.value)) \(it.levels.map { "\($0.range.from.date)–\($0.range.to.date):\($0.level)" })"
      )
    }
    macroF1 = f1s.isEmpty ? 1 : f1s.reduce(0, +) / Double(f1s.count)
    if !f1s.isEmpty {
      oracleF1 = Self.macroF1(stream.oracle, stream)
      likeliestF1 = Self.macroF1(stream.likeliest, stream)
    }
    for (cause, component) in match.enumerated() {
      guard let component else { continue }
      score(result.components[component], stream.causes[cause], cause, stream)
    }
    for (signal, posteriors) in result.posteriors.enumerated() {
      for (component, probability) in posteriors where incidents.contains(component) {
        let cause = match.firstIndex(of: component)
        signals.add(probability, cause != nil && stream.truth[signal] == cause)
      }
    }
  }

  private mutating func score(
    _ incident: SeparatedIncident, _ cause: SyntheticStream.Cause, _ number: Int,
    _ stream: SyntheticStream
  ) {
    let window = stream.table.window
    func time(_ hour: Double) -> Timestamp {
      Timestamp(milliseconds: window.from.milliseconds + Int64(hour * 3_600_000))
    }
    var truths: [(Double, String?, Bool, String)] = [
      (cause.start, cause.startDeploy, true, "start")
    ]
    if let worse = cause.worse { truths.append((worse, cause.worseDeploy, true, "worse")) }
    if let own = cause.ownEnd { truths.append((own.hour, cause.ownEndDeploy, false, "own end")) }
    if time(cause.end) < window.to { truths.append((cause.end, cause.endDeploy, false, "end")) }
    var right: Set<String> = []
    for (hour, deploy, rise, what) in truths {
      links += 1
      let roles: [ChangeRole] = rise ? [.started, .worsened] : [.eased, .fixed]
      let near = incident.changes.filter { change in
        roles.contains(change.role)
          && abs(change.at.milliseconds - time(hour).milliseconds) < 48 * 3_600_000
      }
      let change = near.first { $0.deploy == deploy } ?? near.first
      if let deploy { right.insert(deploy) }
      if let change, change.deploy == deploy {
        linked += 1
      } else {
        notes.append(
          "\(what) \(number) truth \(deploy ?? "-") at \(time(hour).rfc3339): "
            + (change.map {
              "\($0.at.rfc3339) \($0.candidates.prefix(3).map { "\($0.deploy ?? "-") \(Int($0.probability * 100))" })"
            }
              ?? "no change"))
      }
    }
    for change in incident.changes {
      for candidate in change.candidates {
        if let deploy = candidate.deploy {
          deploys.add(candidate.probability, right.contains(deploy))
        }
      }
      guard let deploy = change.deploy else { continue }
      named += 1
      if !right.contains(deploy) {
        namedWrong += 1
        notes.append("wrongly named \(number) \(change.role) \(change.at.rfc3339) \(deploy)")
      }
    }
  }

  private static func macroF1(_ labels: [Int], _ stream: SyntheticStream) -> Double {
    let labels = labels.map { Int32($0) }
    let sum = stream.causes.indices.reduce(0.0) {
      $0 + f1(labels, Int32($1), stream.truth, $1)
    }
    return sum / Double(max(1, stream.causes.count))
  }

  package static func f1(_ labels: [Int32], _ label: Int32, _ truth: [Int], _ cause: Int) -> Double
  {
    var (both, a, b) = (0.0, 0.0, 0.0)
    for index in labels.indices {
      let (x, y) = (labels[index] == label, truth[index] == cause)
      if x { a += 1 }
      if y { b += 1 }
      if x && y { both += 1 }
    }
    return a + b > 0 ? 2 * both / (a + b) : 0
  }

  package var description: String {
    "found \(found)/\(causes), false \(falseAlarms), links \(linked)/\(links), named wrong \(namedWrong)/\(named), F1 \((macroF1 * 1000).rounded() / 1000) of oracle \((oracleF1 * 1000).rounded() / 1000)"
  }
}
