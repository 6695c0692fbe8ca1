/// For each signal the components it may belong to, ascending, with probabilities; the rest of 1 is
/// everyday.
///
/// Most signals belong to none: lists end to end take a tenth of what a list each would.
public struct SignalPosteriors: Sendable, RandomAccessCollection {
  /// What one signal may belong to.
  public struct Row: Sendable, RandomAccessCollection {
    fileprivate let components: ArraySlice<Int32>
    fileprivate let probabilities: ArraySlice<Double>

    /// The place of the first component.
    public var startIndex: Int { components.startIndex }
    /// The place behind the last.
    public var endIndex: Int { components.endIndex }
    /// A component's place among the result's and the probability of it.
    public subscript(position: Int) -> (component: Int, probability: Double) {
      (Int(components[position]), probabilities[position])
    }
  }

  private var offsets: [Int32]
  private var components: [Int32]
  private var probabilities: [Double]

  /// The first signal.
  public var startIndex: Int { 0 }
  /// The row behind the last signal.
  public var endIndex: Int { offsets.count - 1 }
  /// What a signal may belong to. Constant.
  public subscript(row: Int) -> Row {
    let span = Int(offsets[row])..<Int(offsets[row + 1])
    return Row(components: components[span], probabilities: probabilities[span])
  }

  /// Signals that belong to nothing.
  public init(rows: Int = 0) {
    offsets = [Int32](repeating: 0, count: rows + 1)
    components = []
    probabilities = []
  }

  /// The posteriors that a visit adds; it is made twice and must add the same, each row's components
  /// ascending. Linear.
  init(
    rows: Int,
    _ visit: (_ add: (_ row: Int, _ component: Int, _ probability: Double) -> Void) -> Void
  ) {
    var offsets = [Int32](repeating: 0, count: rows + 1)
    visit { row, _, _ in offsets[row + 1] += 1 }
    for row in 0..<rows { offsets[row + 1] += offsets[row] }
    var next = offsets
    var components = [Int32](repeating: 0, count: Int(offsets[rows]))
    var probabilities = [Double](repeating: 0, count: components.count)
    visit { row, component, probability in
      components[Int(next[row])] = Int32(component)
      probabilities[Int(next[row])] = probability
      next[row] += 1
    }
    self.offsets = offsets
    self.components = components
    self.probabilities = probabilities
  }
}
