/// A half-open span of time, `from` inclusive to `to` exclusive.
public struct TimeRange: Sendable, Hashable {
  /// The first moment inside.
  public var from: Timestamp
  /// The first moment after.
  public var to: Timestamp

  /// A span between two moments; an empty one where `to` is not after `from`.
  public init(from: Timestamp, to: Timestamp) {
    self.from = from
    self.to = to
  }

  /// Whether a moment lies inside.
  public func contains(_ time: Timestamp) -> Bool { from <= time && time < to }

  /// Length in hours; zero where the span is empty.
  public var hours: Double {
    max(0, Double(to.milliseconds - from.milliseconds) / Double(Timestamp.hour))
  }
}
