public import Signals

/// A moment as JSON writes it: RFC 3339.
public struct Moment: Codable, Sendable, Hashable {
  /// The moment.
  public var time: Timestamp

  /// A moment at a time.
  public init(_ time: Timestamp) {
    self.time = time
  }

  /// Reads RFC 3339.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = Timestamp(rfc3339: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not RFC 3339")
    }
    self.time = time
  }

  /// Writes RFC 3339.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(time.rfc3339)
  }
}
