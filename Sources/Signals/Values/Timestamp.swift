/// A moment in UTC, in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// Integers, so that every computation on time is exact and gives the same bytes everywhere.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Milliseconds since the Unix epoch; negative before it.
  public var milliseconds: Int64

  /// A moment from milliseconds since the Unix epoch.
  @inlinable
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// A moment from whole seconds since the Unix epoch.
  @inlinable
  public init(seconds: Int64) {
    self.milliseconds = seconds * 1000
  }

  /// Whole hours since the Unix epoch, rounded towards the past.
  @inlinable
  public var hourIndex: Int {
    Int((milliseconds - Self.floorRemainder(milliseconds, Self.hour)) / Self.hour)
  }

  /// Whole days since the Unix epoch, rounded towards the past.
  @inlinable
  public var dayIndex: Int {
    Int((milliseconds - Self.floorRemainder(milliseconds, Self.day)) / Self.day)
  }

  /// The start of the hour this moment lies in.
  public var startOfHour: Timestamp {
    Timestamp(milliseconds: milliseconds - Self.floorRemainder(milliseconds, Self.hour))
  }

  /// The start of the UTC day this moment lies in.
  public var startOfDay: Timestamp {
    Timestamp(milliseconds: milliseconds - Self.floorRemainder(milliseconds, Self.day))
  }

  /// This moment moved by a number of seconds.
  public func adding(seconds: Int64) -> Timestamp {
    Timestamp(milliseconds: milliseconds + seconds * 1000)
  }

  /// Milliseconds in an hour.
  public static let hour: Int64 = 3_600_000
  /// Milliseconds in a day.
  public static let day: Int64 = 86_400_000

  @usableFromInline
  static func floorRemainder(_ value: Int64, _ unit: Int64) -> Int64 {
    let remainder = value % unit
    return remainder < 0 ? remainder + unit : remainder
  }

  /// Orders by time.
  @inlinable
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }
}
