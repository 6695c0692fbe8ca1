public import Signals

/// A week (Monday to Monday, UTC) whose secret goes into every wrap made in it.
public struct SealingEpoch: Sendable, Hashable, Comparable {
  /// Weeks since the Monday before 1970-01-01.
  public let index: UInt32

  /// The epoch with this number.
  public init(index: UInt32) {
    self.index = index
  }

  /// The epoch a moment lies in; moments before 1970 count as 1970.
  public init(at time: Timestamp) {
    self.index = UInt32(clamping: max(0, (time.dayIndex + 3) / 7))
  }

  /// The first moment of the week.
  public var start: Timestamp {
    Timestamp(milliseconds: (Int64(index) * 7 - 3) * Timestamp.day)
  }

  /// Orders by time.
  public static func < (left: SealingEpoch, right: SealingEpoch) -> Bool {
    left.index < right.index
  }
}

/// Thirteen weeks in which an account keeps its pseudonym.
public struct PseudonymEpoch: Sendable, Hashable, Comparable {
  /// Quarters of 13 weeks since the Monday before 1970-01-01.
  public let index: UInt32

  /// The epoch with this number.
  public init(index: UInt32) {
    self.index = index
  }

  /// The epoch a moment lies in. Moments before 2000 or after 2100 count as the nearest quarter
  /// between, so that invented dates cannot fill the key ring.
  public init(at time: Timestamp) {
    let week = Int(SealingEpoch(at: time).index)
    self.index = UInt32(min(max(week / 13, 120), 522))
  }

  /// The first moment of the thirteen weeks.
  public var start: Timestamp { SealingEpoch(index: index * 13).start }

  /// Orders by time.
  public static func < (left: PseudonymEpoch, right: PseudonymEpoch) -> Bool {
    left.index < right.index
  }
}
