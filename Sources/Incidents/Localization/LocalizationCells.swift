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
  /// What is added to a count where its own variance is asked for (Nelder & Pregibon 1987).
  let continuity: Double
  /// Rows of about the same prediction, by row: eight classes an e-fold below the largest.
  let sizes: [Int32]
  /// How many classes of size there are.
  static let sizeCount = 128
  /// Share of the predictions by axis and value.
  private let shares: [[Double]]
  private let prices: [[Double]]
  /// Rows by axis and value, those without one last.
  private let places: [[[Int32]]]

  /// Rows of a box, and the share of each that lies in it.
  struct Members {
    var rows: [Int32]
    /// Empty where all lie in it wholly.
    var shares: [Double]
  }

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
    continuity = isCounts ? 1.0 / 6 : 0
    let largest = base.max() ?? 1
    sizes = base.map { Int32(min(127, PortableMath.log(largest / $0) * 8)) }
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
      var places = [[Int32]](repeating: [], count: table.values[axis].count + 1)
      for (row, code) in column.enumerated() {
        places[code < 0 ? places.count - 1 : Int(code)].append(Int32(row))
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

  /// Nats for naming one cell.
  var cellPrice: Double { codes.indices.reduce(0) { $0 + price($1, count: 1) } }

  /// How many values an axis has.
  func width(_ axis: Int) -> Int { values[axis].count }

  /// The values of an axis that are not missing.
  func known(_ axis: Int) -> [Bool] { values[axis].map { !$0.isEmpty } }

  /// The share of the known rows that some values of an axis have.
  func share(_ axis: Int, of allowed: [Bool]) -> Double {
    allowed.indices.reduce(0) { allowed[$1] ? $0 + shares[axis][$1] : $0 }
  }

  /// Rows of a box. O(rows of its narrowest axis · axes).
  ///
  /// - Parameter skipped: an axis that counts as open.
  func inside(_ box: SubsetBox, skipping skipped: Int? = nil) -> Members {
    var axes: [(axis: Int, allowed: [Bool], size: Int)] = []
    for (axis, allowed) in box.allowed.enumerated() where axis != skipped {
      guard let allowed else { continue }
      let size = allowed.indices.reduce(places[axis][allowed.count].count) {
        allowed[$1] ? $0 + places[axis][$1].count : $0
      }
      axes.append((axis, allowed, size))
    }
    axes.sort { $0.size < $1.size }
    guard let first = axes.first else {
      return Members(rows: Array(0..<Int32(real.count)), shares: [])
    }
    var rows: [Int32] = []
    rows.reserveCapacity(first.size)
    for value in first.allowed.indices where first.allowed[value] {
      rows += places[first.axis][value]
    }
    rows += places[first.axis][first.allowed.count]
    var hasMissing = !places[first.axis][first.allowed.count].isEmpty
    for (axis, allowed, _) in axes.dropFirst() {
      Self.keep(&rows, codes[axis], allowed)
      if !places[axis][allowed.count].isEmpty { hasMissing = true }
    }
    guard hasMissing else { return Members(rows: rows, shares: []) }
    var members = [Double](repeating: 1, count: rows.count)
    for (axis, allowed, _) in axes {
      let share = share(axis, of: allowed)
      for place in rows.indices where codes[axis][Int(rows[place])] < 0 { members[place] *= share }
    }
    return Members(rows: rows, shares: members)
  }

  /// Keeps the rows whose code is allowed, or missing.
  private static func keep(_ rows: inout [Int32], _ codes: [Int32], _ allowed: [Bool]) {
    // Code by code, those missing first: one look tells of a row whether it stays.
    let stays = [1] + allowed.map { $0 ? 1 : 0 }
    // Most of the time of the search goes into loops like this: no checks, no branches.
    let kept = codes.withUnsafeBufferPointer { codes in
      stays.withUnsafeBufferPointer { stays in
        rows.withUnsafeMutableBufferPointer { rows in
          var kept = 0
          for place in rows.indices {
            let row = rows[place]
            rows[kept] = row
            kept &+= stays[Int(codes[Int(row)]) &+ 1]
          }
          return kept
        }
      }
    }
    rows.removeLast(rows.count - kept)
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
