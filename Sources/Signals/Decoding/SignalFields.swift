/// The fields of a signal.
struct SignalFields {
  private var keys = KeySet([
    "id", "kind", "occurred_at", "account", "conversation", "model", "platform", "surface",
    "region", "hardware", "client_version", "attributes", "context_tokens", "description", "tags",
    "transcript", "consent",
  ])
  private let knownAttributes: Set<String>
  private var foreign = 0

  var unknownKeys: Int { keys.unknown + foreign }

  init(knownAttributes: Set<String>) {
    self.knownAttributes = knownAttributes
  }

  mutating func decode(_ root: JSONValue) throws(Rejection) -> Signal {
    var signal = Signal(
      id: "", kind: .bugReport, occurredAt: Timestamp(milliseconds: 0), account: "",
      dimensions: [:])
    var keys = self.keys
    var foreign = 0
    defer { (self.keys, self.foreign) = (keys, foreign) }
    let known = knownAttributes
    try root.forEachMember { (key, value) throws(Rejection) in
      guard let index = try keys.index(of: key) else { return }
      // Optional keys may be null: absent.
      if value.kind == .null, ![0, 1, 2, 3, 5, 6].contains(index) { return }
      switch index {
      case 0: signal.id = try FieldReader.identifier(value, key: "id")
      case 1:
        let name = try FieldReader.string(value, key: "kind", limit: 32)
        guard let kind = SignalKind(rawValue: name) else {
          throw Rejection(.invalidValue, key: "kind")
        }
        signal.kind = kind
      case 2: signal.occurredAt = try FieldReader.time(value, key: "occurred_at")
      case 3:
        signal.account = try Self.name(value, key: "account")
      case 4:
        signal.conversation = try Self.name(value, key: "conversation")
      case 5...10:
        let name = Self.dimensions[index - 5]
        signal.dimensions[name] = try FieldReader.dimensionValue(value, key: name)
      case 11: foreign += try Self.attributes(value, known: known, into: &signal.dimensions)
      case 12:
        let tokens = try FieldReader.count(value, key: "context_tokens")
        signal.contextTokens = tokens
      case 13:
        signal.description = try FieldReader.text(
          value, key: "description", limit: FieldLimits.description)
      case 14:
        signal.tags = try FieldReader.strings(value, key: "tags", most: FieldLimits.tags) {
          (tag) throws(Rejection) in
          try FieldReader.string(tag, key: "tags", limit: FieldLimits.tag)
        }
      case 15: signal.transcript = try TranscriptFields.messages(value)
      default: signal.allowsTranscriptReview = try Self.consent(value)
      }
    }
    for required in [0, 1, 2, 3, 5, 6] { try keys.require(required) }
    if let tokens = signal.contextTokens {
      signal.dimensions[Dimension.contextTokens] = Dimension.contextBucket(tokens)
    }
    return signal
  }

  private static let dimensions = [
    Dimension.model, Dimension.platform, Dimension.surface, Dimension.region, Dimension.hardware,
    Dimension.clientVersion,
  ]

  private static func name(_ value: JSONValue, key: String) throws(Rejection) -> String {
    let name = try FieldReader.string(value, key: key, limit: FieldLimits.account)
    guard !name.isEmpty else { throw Rejection(.invalidValue, key: key) }
    return name
  }

  /// Keeps the attributes the policy names; returns how many others there were.
  private static func attributes(
    _ value: JSONValue, known: Set<String>, into dimensions: inout [String: String]
  ) throws(Rejection) -> Int {
    guard value.kind == .object else { throw Rejection(.wrongType, key: "attributes") }
    var (count, foreign) = (0, 0)
    try value.forEachMember { (key, entry) throws(Rejection) in
      count += 1
      guard count <= FieldLimits.attributes else {
        throw Rejection(.fieldTooLong, key: "attributes")
      }
      let text = try FieldReader.dimensionValue(entry, key: "attributes")
      let name = String(decoding: key, as: UTF8.self)
      if known.contains(name), !Dimension.standard.contains(name) {
        dimensions[name] = text
      } else {
        foreign += 1
      }
    }
    return foreign
  }

  private static func consent(_ value: JSONValue) throws(Rejection) -> Bool {
    guard value.kind == .object else { throw Rejection(.wrongType, key: "consent") }
    guard let review = value["transcript_review"], review.kind != .null else { return false }
    guard let allowed = review.boolean else { throw Rejection(.wrongType, key: "consent") }
    return allowed
  }
}
