/// The fields of a traffic count.
struct TrafficFields {
  private var keys = KeySet(["hour", "requests", "conversations", "accounts"])
  private var foreign = 0

  var unknownKeys: Int { foreign }

  mutating func decode(_ root: JSONValue) throws(Rejection) -> TrafficCount {
    var count = TrafficCount(hour: Timestamp(milliseconds: 0), dimensions: [:], requests: 0)
    var keys = self.keys
    var foreign = 0
    defer { (self.keys, self.foreign) = (keys, foreign) }
    try root.forEachMember { (key, value) throws(Rejection) in
      switch try keys.index(of: key) {
      case 0:
        count.hour = try FieldReader.time(value, key: "hour")
        guard count.hour == count.hour.startOfHour else {
          throw Rejection(.invalidTime, key: "hour")
        }
      case 1: count.requests = try FieldReader.count(value, key: "requests")
      case 2 where value.kind != .null:
        count.conversations = try FieldReader.count(value, key: "conversations")
      case 3 where value.kind != .null:
        count.accounts = try FieldReader.count(value, key: "accounts")
      case nil:
        foreign += try DimensionFields.read(key, value, into: &count.dimensions)
      default: break
      }
    }
    try keys.require(0)
    try keys.require(1)
    return count
  }
}

/// The fields of an evaluation result.
struct EvalFields {
  private var keys = KeySet(["id", "at", "suite", "passed", "total"])
  private var foreign = 0

  var unknownKeys: Int { foreign }

  mutating func decode(_ root: JSONValue) throws(Rejection) -> EvalResult {
    var result = EvalResult(
      id: "", at: Timestamp(milliseconds: 0), suite: "", dimensions: [:], passed: 0, total: 0)
    var keys = self.keys
    var foreign = 0
    defer { (self.keys, self.foreign) = (keys, foreign) }
    try root.forEachMember { (key, value) throws(Rejection) in
      switch try keys.index(of: key) {
      case 0: result.id = try FieldReader.identifier(value, key: "id")
      case 1: result.at = try FieldReader.time(value, key: "at")
      case 2:
        result.suite = try FieldReader.string(value, key: "suite", limit: 256)
        guard !result.suite.isEmpty else { throw Rejection(.invalidValue, key: "suite") }
      case 3: result.passed = try FieldReader.count(value, key: "passed")
      case 4: result.total = try FieldReader.count(value, key: "total")
      default:
        foreign += try DimensionFields.read(key, value, into: &result.dimensions)
      }
    }
    for required in 0...4 { try keys.require(required) }
    guard result.passed <= result.total else { throw Rejection(.invalidValue, key: "passed") }
    return result
  }
}

/// The dimensions of counts and results: our own by name; others are foreign.
enum DimensionFields {
  /// Reads one member; returns 1 where it is no dimension.
  static func read(
    _ key: UnsafeBufferPointer<UInt8>, _ value: JSONValue,
    into dimensions: inout [String: String]
  ) throws(Rejection) -> Int {
    let name = String(decoding: key, as: UTF8.self)
    if name == "attributes", value.kind == .object {
      try value.forEachMember { (key, entry) throws(Rejection) in
        let name = String(decoding: key, as: UTF8.self)
        dimensions[name] = try FieldReader.dimensionValue(entry, key: "attributes")
      }
      return 0
    }
    guard Dimension.standard.contains(name) else { return 1 }
    if value.kind == .null { return 0 }
    guard dimensions[name] == nil else { throw Rejection(.duplicateKey, key: name) }
    if name == Dimension.contextTokens, value.kind != .string {
      dimensions[name] = Dimension.contextBucket(try FieldReader.count(value, key: name))
    } else {
      dimensions[name] = try FieldReader.dimensionValue(value, key: name)
    }
    return 0
  }
}
