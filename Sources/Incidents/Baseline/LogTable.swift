/// log(1 + g·x) for a fixed list of levels g, by linear interpolation in x.
///
/// The searches for levels and scopes need it for every conversation at every level; a logarithm
/// each would be most of their time. An octave of x is cut into 32 even pieces, on which the chord
/// is at most 3·10⁻⁵ below the curve. The same bits come out on every machine.
struct LogTable: Sendable {
  /// The levels.
  let levels: [Double]
  /// log(1 + g·x) at the lower end of each piece, all levels of one piece side by side.
  private let rows: [Double]

  private static let pieceBits = 5
  /// Exponents of two of the smallest and the largest x told apart.
  private static let exponents = -24...24
  private static let shift = UInt64(52 - pieceBits)
  private static let origin = place(of: Double(sign: .plus, exponent: -24, significand: 1))
  private static let pieces = (exponents.count - 1) << pieceBits
  private static let least = Double(sign: .plus, exponent: -24, significand: 1)
  private static let most = Double(sign: .plus, exponent: 24, significand: 1)

  private static func place(of x: Double) -> Int { Int(x.bitPattern >> shift) }

  /// A table for some levels.
  init(levels: [Double]) {
    self.levels = levels
    rows = (0...Self.pieces).flatMap { piece in
      let x = Double(bitPattern: UInt64(piece + Self.origin) << Self.shift)
      return levels.map { Exponential.log1p($0 * x) }
    }
  }

  /// Calls a function with a view of the table that adds quickly.
  func withAdder<Result>(_ body: (Adder) -> Result) -> Result {
    rows.withUnsafeBufferPointer { body(Adder(rows: $0, width: levels.count)) }
  }

  /// Adds rows of a table up.
  struct Adder {
    fileprivate let rows: UnsafeBufferPointer<Double>
    fileprivate let width: Int

    /// Adds `weight · log(1 + g·x)` for each level g to as many sums from `start` on.
    ///
    /// - Parameter x: not negative; beyond 2²⁴ it counts as that.
    @inline(__always)
    func add(
      _ x: Double, weight: Double, to sums: UnsafeMutableBufferPointer<Double>, at start: Int
    ) {
      if x < LogTable.least {
        let share = weight * (x / LogTable.least)
        for level in 0..<width { sums[start + level] += share * rows[level] }
        return
      }
      let bits = min(x, LogTable.most.nextDown).bitPattern
      let row = (Int(bits >> LogTable.shift) - LogTable.origin) * width
      let mask = (UInt64(1) << LogTable.shift) - 1
      let upper = weight * (Double(bits & mask) / Double(mask + 1))
      let lower = weight - upper
      for level in 0..<width {
        sums[start + level] += lower * rows[row + level] + upper * rows[row + width + level]
      }
    }
  }
}
