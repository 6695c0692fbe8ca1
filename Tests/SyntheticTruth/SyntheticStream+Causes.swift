import Incidents
import Signals
import Symptoms
import TestSupport

extension SyntheticStream.Cause {
  /// Rate relative to the everyday at an hour, scope apart, the largest over values.
  func rate(_ hour: Double) -> Double {
    guard hour >= start, hour < max(end, ownEnd?.hour ?? 0) else { return 0 }
    return hour >= worse ?? .infinity ? level * worseFactor : level
  }

  /// 1 inside the scope while it lasts there, else 0.
  func thinning(_ codes: [Int], hour: Double) -> Double {
    let values = [
      SyntheticStream.models, SyntheticStream.platforms, SyntheticStream.surfaces,
      SyntheticStream.hardware, SyntheticStream.regions, SyntheticStream.versions,
      SyntheticStream.buckets,
    ]
    var last = end
    for (index, name) in SyntheticStream.names.enumerated() {
      let value = codes[index] >= 0 ? values[index][codes[index]] : nil
      if let allowed = scope[name] {
        guard let value, allowed.contains(value) else { return 0 }
      }
      if let ownEnd, ownEnd.dimension == name, ownEnd.value == value { last = ownEnd.hour }
    }
    return hour < last ? 1 : 0
  }
}

extension SyntheticStream {
  static func randomCause(
    _ draw: inout Draw, hours: Double, levels: ClosedRange<Double>
  ) -> Cause {
    func some(_ values: [String], _ count: Int) -> [String] {
      Array(values.shuffled(using: &draw.generator).prefix(count)).sorted()
    }
    var scope: Scope.Part = [:]
    let shape = Int(draw.unit() * 5)
    // The smallest, late model is left out: little would be left to find.
    let main = Array(models.prefix(4))
    switch shape {
    case 0: scope = ["model": some(main, 1)]
    case 1: scope = ["model": some(main, 2), "platform": ["first"]]
    case 2: scope = ["model": some(main, 2), "hardware": [["gpu", "tpu"][Int(draw.unit() * 2)]]]
    case 3: scope = ["model": some(main, 1), "surface": some(surfaces, 2)]
    default: scope = ["platform": ["first"], "region": some(regions, 2)]
    }
    let start = hours * (0.1 + 0.6 * draw.unit())
    let length = 24 * (4 + 14 * draw.unit())
    let end = min(start + length, hours + 50)
    var codes: [(Int, Double)] = []
    let code = Int(draw.unit() * 17)
    codes.append((code * 2, 0.45))
    codes.append((code * 2 + 1, 0.4))
    codes.append((Int(draw.unit() * 17) * 2 + 1, 0.25))
    let terms = (0..<4).map { _ in (codeCount + Int(draw.unit() * 260), 0.15 + 0.2 * draw.unit()) }
    var cause = Cause(
      scope: scope, start: start, worse: nil, end: end,
      level: Double.random(in: levels, using: &draw.generator), worseFactor: 1, ownEnd: nil,
      codes: codes, terms: terms)
    if draw.unit() < 0.4 {
      cause.worse = start + (end - start) * 0.5
      cause.worseFactor = 2.2
    }
    if let values = scope["model"], values.count == 2, draw.unit() < 0.5, end < hours {
      cause.ownEnd = ("model", values[0], start + (end - start) * 0.65)
    }
    return cause
  }

  static func addDeploys(
    of cause: inout Cause, _ index: Int, _ base: Timestamp, _ options: Options,
    _ deploys: inout [DeployEvent], _ draw: inout Draw
  ) {
    let service = "service-\(index)"
    func event(_ id: String, _ hour: Double, _ kind: DeployEvent.Kind, _ scope: [String: [String]])
      -> DeployEvent
    {
      let at = hour + options.jitter * (2 * draw.unit() - 1)
      return DeployEvent(
        id: id, at: Timestamp(milliseconds: base.milliseconds + Int64(at * 3_600_000)), kind: kind,
        service: service, scope: scope)
    }
    func lag() -> Double { -1.2 * log1(draw.unit()) }
    let window = Double(options.days * 24)
    if cause.start > 0, draw.unit() >= options.unlogged {
      let id = "start-\(index)"
      deploys.append(event(id, cause.start - lag(), .deploy, cause.scope))
      cause.startDeploy = id
    }
    if let worse = cause.worse {
      let id = "worse-\(index)"
      deploys.append(event(id, worse - lag(), .traffic, cause.scope))
      cause.worseDeploy = id
    }
    if cause.end < window {
      let id = "end-\(index)"
      var end = event(id, cause.end - lag(), .rollback, cause.scope)
      if draw.unit() < 0.5, let start = cause.startDeploy { end.reverts = [start] }
      deploys.append(end)
      cause.endDeploy = id
    }
    if let own = cause.ownEnd {
      let id = "own-\(index)"
      var scope = cause.scope
      scope[own.dimension] = [own.value]
      deploys.append(event(id, own.hour - lag(), .rollback, scope))
      cause.ownEndDeploy = id
    }
  }

  private static func log1(_ value: Double) -> Double {
    // -log(1 - u) by its series is not exact enough near 1; a table of halves is.
    var (x, sum) = (1 - value, 0.0)
    while x < 0.5 {
      x *= 2
      sum -= 0.693147180559945
    }
    let y = (x - 1) / (x + 1)
    return sum + 2 * (y + y * y * y / 3 + y * y * y * y * y / 5 + y * y * y * y * y * y * y / 7)
  }

  static func addInnocent(
    _ count: Int, _ hours: Int, _ base: Timestamp, _ causes: [Cause],
    _ deploys: inout [DeployEvent], _ draw: inout Draw
  ) {
    for index in 0..<count {
      var scope: [String: [String]] = [:]
      if draw.unit() < 0.5 { scope["model"] = [models[Int(draw.unit() * 5)]] }
      if draw.unit() < 0.4 { scope["platform"] = [platforms[Int(draw.unit() * 3)]] }
      if draw.unit() < 0.15 { scope["hardware"] = [hardware[Int(draw.unit() * 3)]] }
      if draw.unit() < 0.15 { scope["region"] = [regions[Int(draw.unit() * 4)]] }
      if !causes.isEmpty, draw.unit() < 0.2 {
        scope = causes[Int(draw.unit() * Double(causes.count))].scope
      }
      let kinds: [DeployEvent.Kind] = [.deploy, .config, .flag, .traffic, .rollback]
      deploys.append(
        DeployEvent(
          id: "innocent-\(index)",
          at: Timestamp(
            milliseconds: base.milliseconds + Int64(draw.unit() * Double(hours) * 3_600_000)),
          kind: kinds[Int(draw.unit() * 5)], service: "other-\(Int(draw.unit() * 12))",
          scope: scope))
    }
  }
}
