/// The fields of a deploy event.
struct DeployFields {
  private var keys = KeySet([
    "id", "at", "kind", "service", "summary", "version", "environment", "scope", "rollout",
    "reverts", "supersedes", "source_url",
  ])

  var unknownKeys: Int { keys.unknown }

  mutating func decode(_ root: JSONValue) throws(Rejection) -> DeployEvent {
    var event = DeployEvent(
      id: "", at: Timestamp(milliseconds: 0), kind: .deploy, service: "")
    var keys = self.keys
    defer { self.keys = keys }
    try root.forEachMember { (key, value) throws(Rejection) in
      guard let index = try keys.index(of: key) else { return }
      if value.kind == .null, index > 3 { return }
      switch index {
      case 0: event.id = try FieldReader.identifier(value, key: "id")
      case 1: event.at = try FieldReader.time(value, key: "at")
      case 2:
        let name = try FieldReader.string(value, key: "kind", limit: 32)
        guard let kind = DeployEvent.Kind(rawValue: name) else {
          throw Rejection(.invalidValue, key: "kind")
        }
        event.kind = kind
      case 3:
        event.service = try Self.line(value, key: "service", limit: 256)
        guard !event.service.isEmpty else { throw Rejection(.invalidValue, key: "service") }
      case 4: event.summary = try Self.line(value, key: "summary", limit: FieldLimits.summary)
      case 5: event.version = try Self.line(value, key: "version", limit: 256)
      case 6: event.environment = try Self.line(value, key: "environment", limit: 256)
      case 7: event.scope = try Self.scope(value)
      case 8: event.rollout = try Self.rollout(value)
      case 9: event.reverts = try Self.identifiers(value, key: "reverts")
      case 10: event.supersedes = try Self.identifiers(value, key: "supersedes")
      default: event.sourceURL = try Self.line(value, key: "source_url", limit: 2048)
      }
    }
    for required in 0...3 { try keys.require(required) }
    return event
  }

  private static func line(
    _ value: JSONValue, key: String, limit: Int
  ) throws(Rejection) -> String {
    try FieldReader.string(value, key: key, limit: limit)
  }

  private static func identifiers(
    _ value: JSONValue, key: String
  ) throws(Rejection) -> [String] {
    if value.kind == .string { return [try FieldReader.identifier(value, key: key)] }
    return try FieldReader.strings(value, key: key, most: 1000) { (entry) throws(Rejection) in
      try FieldReader.identifier(entry, key: key)
    }
  }

  private static func scope(_ value: JSONValue) throws(Rejection) -> [String: [String]] {
    guard value.kind == .object else { throw Rejection(.wrongType, key: "scope") }
    var scope: [String: [String]] = [:]
    try value.forEachMember { (key, entry) throws(Rejection) in
      let name = String(decoding: key, as: UTF8.self)
      guard !name.isEmpty, key.count <= FieldLimits.dimensionValue,
        key.allSatisfy(Characters.isDimensionValue), scope.count < 64
      else { throw Rejection(.invalidValue, key: "scope") }
      let values =
        entry.kind == .string
        ? [try FieldReader.dimensionValue(entry, key: "scope")]
        : try FieldReader.strings(entry, key: "scope", most: FieldLimits.listEntries) {
          (text) throws(Rejection) in
          try FieldReader.dimensionValue(text, key: "scope")
        }
      if !values.isEmpty { scope[name] = Set(values).sorted() }
    }
    return scope
  }

  private static func rollout(
    _ value: JSONValue
  ) throws(Rejection) -> [DeployEvent.RolloutStep] {
    guard value.kind == .array else { throw Rejection(.wrongType, key: "rollout") }
    var steps: [DeployEvent.RolloutStep] = []
    try value.forEachElement { (entry) throws(Rejection) in
      guard entry.kind == .object else { throw Rejection(.wrongType, key: "rollout") }
      guard steps.count < FieldLimits.listEntries else {
        throw Rejection(.fieldTooLong, key: "rollout")
      }
      guard let at = entry["at"], let share = entry["fraction"] else {
        throw Rejection(.missingKey, key: "rollout")
      }
      guard let fraction = share.number else { throw Rejection(.wrongType, key: "rollout") }
      guard (0...1).contains(fraction) else { throw Rejection(.invalidValue, key: "rollout") }
      steps.append(.init(at: try FieldReader.time(at, key: "rollout"), fraction: fraction))
    }
    return steps.sorted { ($0.at, $0.fraction) < ($1.at, $1.fraction) }
  }
}
