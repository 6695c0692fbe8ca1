/// How long a rule goes on looking in vain. One look that finds nothing is free every so many
/// bytes, and some may be owed; so an anchor that stands clear of the last ones is always looked
/// at, and rows of them cost no more than so much a byte.
struct Patience {
  private var owed = 0
  private var last = 0

  /// Bytes that pay for one look.
  private static let fee = 24
  private static let most = 16 * fee

  /// Whether an anchor at an index may be looked at.
  @inline(__always)
  mutating func allows(_ start: Int) -> Bool {
    owed = max(0, owed - (start - last))
    last = start
    return owed <= Self.most
  }

  /// Counts a look that found nothing.
  @inline(__always)
  mutating func pay() { owed += Self.fee }
}
