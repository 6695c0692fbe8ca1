internal import Foundation
internal import Signals
internal import Symptoms

extension Scenario {
  /// The names of the scenarios that the program carries with it.
  public static let standardNames = embedded.map(\.name)

  /// A scenario that the program carries with it.
  public static func standard(_ name: String) throws(ScenarioError) -> Scenario {
    guard let found = embedded.first(where: { $0.name == name }) else {
      throw .unknownName(known: standardNames)
    }
    return try Scenario(json: Array(found.json.utf8))
  }

  /// Reads a scenario and checks that it makes sense. Linear.
  public init(json: [UInt8]) throws(ScenarioError) {
    do {
      self = try JSONDecoder().decode(Scenario.self, from: Data(json))
    } catch DecodingError.keyNotFound(let key, let context) {
      throw .malformed(path: Self.path(context.codingPath + [key]))
    } catch DecodingError.typeMismatch(_, let context) {
      throw .malformed(path: Self.path(context.codingPath))
    } catch DecodingError.valueNotFound(_, let context) {
      throw .malformed(path: Self.path(context.codingPath))
    } catch DecodingError.dataCorrupted(let context) {
      throw .malformed(path: Self.path(context.codingPath))
    } catch {
      throw .malformed(path: "/")
    }
    try check()
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    "/" + keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: "/")
  }

  /// The longest window, in hours, and the most reports: what a laptop can draw.
  private static let mostHours = 24 * 400
  private static let mostReports = 5_000_000.0

  private func check() throws(ScenarioError) {
    func demand(_ condition: Bool, _ path: String) throws(ScenarioError) {
      if !condition { throw .senseless(path: path) }
    }
    let hours = (to.time.milliseconds - from.time.milliseconds) / Timestamp.hour
    try demand(hours >= 24 && hours <= Self.mostHours, "/to")
    try demand(!fleet.models.isEmpty, "/fleet/models")
    try demand(!fleet.platforms.isEmpty, "/fleet/platforms")
    try demand(fleet.models.allSatisfy { $0.share >= 0 && $0.share.isFinite }, "/fleet/models")
    for (index, platform) in fleet.platforms.enumerated() {
      for weights in [platform.surfaces, platform.hardware, platform.regions] {
        let sum = weights.values.reduce(0, +)
        try demand(
          sum > 0 && sum.isFinite && weights.values.allSatisfy { $0 >= 0 },
          "/fleet/platforms/\(index)")
      }
    }
    try demand(traffic.requestsPerHour > 0 && traffic.requestsPerHour < 1e12, "/traffic")
    try demand((0...1).contains(traffic.dayAmplitude), "/traffic/day_amplitude")
    try demand(reports.everyday > 0 && reports.everyday <= Self.mostReports, "/reports/everyday")
    try demand(reports.dispersion >= 1, "/reports/dispersion")
    try demand(reports.accounts > 0 && reports.chatty >= 0, "/reports/accounts")
    try demand(!reports.languages.isEmpty, "/reports/languages")
    for (index, cause) in incidents.enumerated() {
      let path = "/incidents/\(index)"
      try demand(cause.reportLift >= 0 && cause.reportLift.isFinite, path + "/report_lift")
      try demand(cause.accountShare > 0 && cause.accountShare <= 1, path + "/account_share")
      try demand(
        (cause.answer.values + Array(cause.complaint.values)).allSatisfy { (0...1).contains($0) },
        path)
      try demand(
        (Array(cause.answer.keys) + Array(cause.complaint.keys)).allSatisfy {
          SymptomCode(name: $0) != nil
        }, path)
      for part in cause.parts {
        try demand(part.levels.allSatisfy { (0...1).contains($0.share) }, path + "/parts")
        try demand(
          zip(part.levels, part.levels.dropFirst()).allSatisfy { $0.at.time <= $1.at.time },
          path + "/parts")
      }
    }
    try demand(
      reports.symptoms.keys.allSatisfy { SymptomCode(name: $0) != nil }, "/reports/symptoms")
    try demand(innocentDeploys.count >= 0 && innocentDeploys.count <= 100_000, "/innocent_deploys")
  }
}
