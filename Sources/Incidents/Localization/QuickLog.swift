/// Natural logarithms for sums over many cells, to about 10⁻¹²: a table of 256 pieces of an octave,
/// and four terms of the series within a piece. The same bits come out on every machine.
enum QuickLog {
  private static let bits = 8
  private static let pieces: [(log: Double, inverse: Double)] = (0..<(1 << bits)).map { piece in
    let middle = 1 + (Double(piece) + 0.5) / Double(1 << bits)
    return (PortableMath.log(middle), 1 / middle)
  }

  /// The logarithm of a positive, normal number.
  @inline(__always)
  static func log(_ x: Double) -> Double {
    let pattern = x.bitPattern
    let exponent = Double(Int(pattern >> 52) - 1023)
    let mantissa = Double(bitPattern: (pattern & 0x000F_FFFF_FFFF_FFFF) | 0x3FF0_0000_0000_0000)
    let piece = pieces[Int((pattern >> UInt64(52 - bits)) & UInt64((1 << bits) - 1))]
    let rest = mantissa * piece.inverse - 1
    let series = rest * (1 - rest * (0.5 - rest * (1.0 / 3 - rest * 0.25)))
    return exponent * 0.693_147_180_559_945_3 + piece.log + series
  }
}
