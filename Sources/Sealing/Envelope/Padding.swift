/// Padmé padding: lengths are rounded up so that a length tells at most `O(log log L)` bits.
///
/// Source: K. Nikitin et al., "Reducing metadata leakage from encrypted files and communication
/// with PURBs", PETS 2019. Below 4 KiB everything has one length.
public enum Padding {
  /// The shortest padded length.
  public static let floor = 4096

  /// The padded length of a body, at most 12% more than the body above the floor.
  public static func length(_ count: Int) -> Int {
    let length = max(count, floor)
    let exponent = Int.bitWidth - 1 - length.leadingZeroBitCount
    let significant = Int.bitWidth - exponent.leadingZeroBitCount
    let mask = (1 << (exponent - significant)) - 1
    return (length + mask) & ~mask
  }
}
