/// A table made ready for the search: codes by axis, counts, predictions.
///
/// Rows without a count and a prediction say nothing and are left out. An empty field is a missing
/// value: such a row lies in a box that restricts the axis with the share that the box's values have
/// of the known rows.
struct LocalizationCells: Sendable {
  /// Values by axis and row; -1 where missing.
  let codes: [[Int32]]
  /// Names of the axes and of their values.
  let names: [String]
  let values: [[String]]
  let real: [Double]
  /// Predicted counts, above 0.
  let base: [Double]
  /// Whether a row was predicted at all; what was not says nothing of how counts spread.
  let isPredicted: [Bool]
  /// The smallest `φ` that the counts can have.
  let leastSpread: Double
  /// Share of the predictions by axis and value.
  private let shares: [[Double]]
  private let prices: [[Double]]
  /// Rows by axis and value, those without one last.
  private let places: [[[Int]]]

  /// What a count counts as that was predicted zero: half of one.
  private static let unpredicted = 0.5
  /// Nats for a restricted axis, and for each further value of it.
  private static let axisPrice = 0.7
  private static let valuePrice = 2.5

  /// Linear.
  init(_ table: Localizer.Table) {
    let kept = table.real.indices.filter { table.real[$0] > 0 || table.predict[$0] > 0 }
    names = table.dimensions
    values = table.values
    real = kept.map { table.real[$0] }
    isPredicted = kept.map { table.predict[$0] > 0 }
    let isCounts = table.real.allSatisfy { $0 == $0.rounded() }
    let typical = table.predict.reduce(0, +) / Double(max(1, kept.count))
    let half = isCounts ? Self.unpredicted : max(1e-9, min(Self.unpredicted, typical / 100))
    base = kept.map { table.predict[$0] > 0 ? table.predict[$0] : half }
    leastSpread = isCounts ? 1 : max(1e-9, typical * 1e-3)
    var codes: [[Int32]] = []
    var shares: [[Double]] = []
    for axis in table.codes.indices {
      let missing = table.values[axis].firstIndex(of: "").map(Int32.init) ?? -1
      let column = kept.map { row -> Int32 in
        let code = table.codes[axis][row]
        return code == missing ? -1 : code
      }
      var share = [Double](repeating: 0, count: table.values[axis].count)
      for (row, code) in column.enumerated() where code >= 0 { share[Int(code)] += base[row] }
      let total = max(1e-300, share.reduce(0, +))
      codes.append(column)
      shares.append(share.map { $0 / total })
    }
    self.codes = codes
    places = codes.enumerated().map { axis, column in
      var places = [[Int]](repeating: [], count: table.values[axis].count + 1)
      for (row, code) in column.enumerated() {
        places[code < 0 ? places.count - 1 : Int(code)].append(row)
      }
      return places
    }
    self.shares = shares
    prices = table.values.map { values in
      let known = values.count { !$0.isEmpty }
      var price = Self.axisPrice
      var prices = [0.0]
      for count in 1..<max(2, known + 1) {
        price += PortableMath.log(Double(max(1, known - count + 1)) / Double(count))
        if count > 1 { price += Self.valuePrice }
        prices.append(price)
      }
      return prices
    }
  }

  /// Nats for naming so many values of an axis.
  func price(_ axis: Int, count: Int) -> Double {
    count < prices[axis].count ? prices[axis][count] : .infinity
  }

  /// How many values an axis has.
  func width(_ axis: Int) -> Int { values[axis].count }

  /// The values of an axis that are not missing.
  func known(_ axis: Int) -> [Bool] { values[axis].map { !$0.isEmpty } }

  /// Rows of a box with the share of each that lies in it. O(rows of its narrowest axis · axes).
  ///
  /// - Parameter skipped: an axis that counts as open.
  func inside(_ box: SubsetBox, skipping skipped: Int? = nil) -> (rows: [Int], shares: [Double]) {
    var axes: [(axis: Int, allowed: [Bool], missing: Double, size: Int)] = []
    for (axis, allowed) in box.allowed.enumerated() where axis != skipped {
      guard let allowed else { continue }
      var (missing, size) = (0.0, places[axis][allowed.count].count)
      for value in allowed.indices where allowed[value] {
        missing += shares[axis][value]
        size += places[axis][value].count
      }
      axes.append((axis, allowed, missing, size))
    }
    guard let narrow = axes.indices.min(by: { axes[$0].size < axes[$1].size }) else {
      return (Array(real.indices), [Double](repeating: 1, count: real.count))
    }
    let first = axes.remove(at: narrow)
    var rows: [Int] = []
    rows.reserveCapacity(first.size)
    for value in first.allowed.indices where first.allowed[value] {
      rows += places[first.axis][value]
    }
    let known = rows.count
    rows += places[first.axis][first.allowed.count]
    var members = [Double](repeating: 1, count: rows.count)
    for place in known..<rows.count { members[place] = first.missing }
    for (axis, allowed, missing, _) in axes {
      let codes = codes[axis]
      var kept = 0
      for place in rows.indices {
        let code = codes[rows[place]]
        if code >= 0, !allowed[Int(code)] { continue }
        rows[kept] = rows[place]
        members[kept] = code >= 0 ? members[place] : members[place] * missing
        kept += 1
      }
      rows.removeLast(rows.count - kept)
      members.removeLast(members.count - kept)
    }
    return (rows, members)
  }

  /// A box in the words of the table.
  func scope(_ box: SubsetBox) -> [String: [String]] {
    var scope: [String: [String]] = [:]
    for (axis, allowed) in box.allowed.enumerated() {
      guard let allowed else { continue }
      scope[names[axis]] = zip(allowed, values[axis]).compactMap { $0 ? $1 : nil }.sorted()
    }
    return scope
  }
}
