/// Separates overlapping subsets in a plain table: no time, no text.
///
/// Each row's expected count is its prediction times `1 + Σ gₖ`, or times `Π (1 + gₖ)`, over the
/// subsets it lies in, whichever describes the table better. Subsets are proposed by weighted
/// likelihood ratios over boxes of one and two values, grown and shrunk value by value (linear-time
/// subset scanning, Neill 2012), refitted together under a count's spread that is estimated beside
/// them, and kept only while each pays for its own description beside the others.
public enum Localizer {
  /// A table by columns.
  public struct Table: Sendable {
    /// Names of the dimensions.
    public let dimensions: [String]
    private(set) var codes: [[Int32]]
    private(set) var values: [[String]]
    private var numbers: [[String: Int32]]
    private(set) var real: [Double] = []
    private(set) var predict: [Double] = []

    /// A table without rows.
    public init(dimensions: [String]) {
      self.dimensions = dimensions
      codes = dimensions.map { _ in [] }
      values = dimensions.map { _ in [] }
      numbers = dimensions.map { _ in [:] }
    }

    /// Adds a row: a value for each dimension, and the two counts.
    public mutating func append(_ row: [String], real: Double, predict: Double) {
      precondition(row.count == dimensions.count, "a value for each dimension")
      for (axis, value) in row.enumerated() {
        let number = numbers[axis][value] ?? Int32(values[axis].count)
        if number == values[axis].count {
          numbers[axis][value] = number
          values[axis].append(value)
        }
        codes[axis].append(number)
      }
      self.real.append(real)
      self.predict.append(predict)
    }
  }

  /// A subset whose counts differ from the prediction.
  public struct Subset: Sendable, Hashable {
    /// Allowed values by dimension.
    public var scope: [String: [String]]
    /// Its rate over the prediction.
    public var lift: Double
  }

  /// The subsets, strongest first. About O(rows · dimensions · subsets · rounds).
  public static func localize(_ table: Table) -> [Subset] {
    let cells = LocalizationCells(table)
    var best = SubsetMixture(cells, multiplies: false)
    best.search()
    if best.isOverlapping {
      var other = SubsetMixture(cells, multiplies: true)
      other.search()
      if other.total() > best.total() + 1e-9 { best = other }
    }
    return best.strongestFirst().filter { !best.isCalibration($0) }.map { part in
      Subset(scope: cells.scope(part.box), lift: max(0, 1 + part.gain))
    }
  }
}
