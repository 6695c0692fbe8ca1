internal import Glibc

/// Decodes this project's own records, a line each. One thread uses a decoder.
public final class RecordDecoder {
  /// What the lines are.
  public let kind: RecordKind
  /// Names of attributes that are kept as dimensions.
  public let knownAttributes: Set<String>
  /// Keys met so far that are not ours: ignored, counted, never stored.
  public private(set) var unknownKeys = 0
  private let parser = JSONParser()

  /// A decoder of one kind of records, or of all.
  public init(kind: RecordKind, knownAttributes: Set<String> = []) {
    self.kind = kind
    self.knownAttributes = knownAttributes
  }

  /// Decodes a line which `LineReader.padding` readable bytes follow. Linear.
  public func decode(
    _ line: UnsafeBufferPointer<UInt8>
  ) throws(Rejection) -> DecodedRecord {
    var line = line
    if line.count >= 3, line[0] == 0xEF, line[1] == 0xBB, line[2] == 0xBF {
      line = UnsafeBufferPointer(rebasing: line[3...])
    }
    if let base = line.baseAddress, memchr(base, 0, line.count) != nil {
      throw Rejection(.nulCharacter)
    }
    let root = try parser.parse(line)
    guard root.kind == .object else { throw Rejection(.notJSON) }
    switch kind == .auto ? Self.guess(root) : kind {
    case .signals:
      var decoder = SignalFields(knownAttributes: knownAttributes)
      defer { unknownKeys += decoder.unknownKeys }
      return .signal(try decoder.decode(root))
    case .deploys:
      var decoder = DeployFields()
      defer { unknownKeys += decoder.unknownKeys }
      return .deploy(try decoder.decode(root))
    case .traffic:
      var decoder = TrafficFields()
      defer { unknownKeys += decoder.unknownKeys }
      return .traffic(try decoder.decode(root))
    case .evals:
      var decoder = EvalFields()
      defer { unknownKeys += decoder.unknownKeys }
      return .eval(try decoder.decode(root))
    case .auto: throw Rejection(.unknownRecord)
    }
  }

  /// Decodes a line in ordinary memory; for single records, not for streams.
  public func decode(bytes: [UInt8]) throws(Rejection) -> DecodedRecord {
    let padded = bytes + [UInt8](repeating: 0, count: LineReader.padding)
    return try padded.withUnsafeBufferPointer { (buffer) throws(Rejection) in
      try decode(UnsafeBufferPointer(rebasing: buffer[..<bytes.count]))
    }
  }

  /// Tells kinds apart by the keys that only one of them has.
  private static func guess(_ root: JSONValue) -> RecordKind {
    if root["occurred_at"] != nil { return .signals }
    if root["hour"] != nil { return .traffic }
    if root["suite"] != nil { return .evals }
    if root["service"] != nil { return .deploys }
    if root["account"] != nil || root["transcript"] != nil || root["platform"] != nil {
      return .signals
    }
    if root["requests"] != nil { return .traffic }
    if root["at"] != nil { return .deploys }
    return .auto
  }
}
