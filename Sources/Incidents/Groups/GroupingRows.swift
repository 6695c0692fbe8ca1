internal import Signals
internal import Symptoms

/// A window's signals as the grouping reads them.
struct GroupingRows {
  let table: ObservationTable
  /// For each row the codes it shows, from whichever source: one bit a code.
  let masks: [UInt32]
  /// Terms by number.
  let terms: [String]
  /// For each feature the term's number; -1 for codes.
  let termOfFeature: [Int32]
  /// The combinations of model and platform, ordered.
  let cells: [(model: String, platform: String)]
  /// For each row its combination.
  let cellOfRow: [Int32]
  /// For each row the day of the window.
  let days: [Int32]
  /// Days in the window.
  let dayCount: Int

  var count: Int { table.times.count }

  /// Linear.
  init(_ table: ObservationTable) {
    self.table = table
    var terms: [String] = []
    var bits: [UInt32] = []
    termOfFeature = table.features.map { feature in
      switch feature {
      case .code(let code, _):
        bits.append(1 << UInt32(code.rawValue))
        return -1
      case .term(let term):
        bits.append(0)
        terms.append(term)
        return Int32(terms.count - 1)
      }
    }
    self.terms = terms
    let count = table.times.count
    masks = (0..<count).map { row in
      var mask: UInt32 = 0
      for place in table.rows.offsets[row]..<table.rows.offsets[row + 1] {
        mask |= bits[Int(table.rows.indices[Int(place)])]
      }
      return mask
    }
    let first = table.window.from.dayIndex
    let last = max(first, table.window.to.adding(seconds: -1).dayIndex)
    dayCount = last - first + 1
    days = table.times.map { Int32(min(last, max(first, $0.dayIndex)) - first) }
    (cells, cellOfRow) = Self.cells(table)
  }

  private static func cells(
    _ table: ObservationTable
  ) -> (cells: [(model: String, platform: String)], rows: [Int32]) {
    func column(_ name: String) -> DimensionColumn? {
      table.dimensions.first { $0.name == name }
    }
    let (model, platform) = (column(Dimension.model), column(Dimension.platform))
    let width = (platform?.values.count ?? 0) + 1
    func code(_ row: Int) -> Int {
      (Int(model?.codes[row] ?? -1) + 1) * width + Int(platform?.codes[row] ?? -1) + 1
    }
    func value(_ column: DimensionColumn?, _ code: Int) -> String {
      code == 0 ? "" : column?.values[code - 1] ?? ""
    }
    // The dimensions' values are sorted, so the codes' order is the names'.
    let used = Set((0..<table.times.count).map(code)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, Int32($0)) })
    return (
      used.map { (value(model, $0 / width), value(platform, $0 % width)) },
      (0..<table.times.count).map { numbers[code($0)] ?? 0 }
    )
  }

  /// Calls with each feature of a row.
  @inline(__always)
  func forEachFeature(of row: Int, _ body: (Int) -> Void) {
    for place in table.rows.offsets[row]..<table.rows.offsets[row + 1] {
      body(Int(table.rows.indices[Int(place)]))
    }
  }

  /// Calls with the number of each term of a row.
  @inline(__always)
  func forEachTerm(of row: Int, _ body: (Int32) -> Void) {
    for place in table.rows.offsets[row]..<table.rows.offsets[row + 1] {
      let term = termOfFeature[Int(table.rows.indices[Int(place)])]
      if term >= 0 { body(term) }
    }
  }
}

/// Distinct accounts, counted up to a bound.
struct CappedAccounts {
  private var seen: Set<Int32> = []
  private let bound: Int

  init(bound: Int) { self.bound = bound }

  /// Whether the bound has been reached.
  var isFull: Bool { seen.count >= bound }

  mutating func insert(_ account: Int32) {
    if !isFull { seen.insert(account) }
  }
}
