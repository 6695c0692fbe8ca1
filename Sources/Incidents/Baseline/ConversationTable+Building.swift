import Signals
import Symptoms

extension ConversationTable {
  /// Longest window looked at, in hours; a longer one is cut at its start.
  static let longestWindow = 3 * 366 * 24
  /// Values a dimension may have; rarer ones count as missing.
  static let mostValues = 160
  /// Accounts a feature needs.
  static let leastAccounts = 10

  /// The canonical table of what came in. O(n log n) in the rows.
  init(_ table: ObservationTable) {
    sourceCount = table.times.count
    let firstHour = table.window.from.hourIndex
    let lastHour = Timestamp(milliseconds: table.window.to.milliseconds - 1).hourIndex
    hours = max(0, min(lastHour - firstHour + 1, Self.longestWindow))
    originHour = max(firstHour, lastHour - hours + 1)
    guard hours > 0 else { return }
    let origin = Int64(originHour) * Timestamp.hour
    let from = max(origin, table.window.from.milliseconds)
    addConversations(of: table, order: Self.canonicalOrder(of: table, from: from))
    addSignals(of: table, origin: origin)
    addAxes(of: table)
    addFeatures(of: table)
  }

  /// Rows inside the window by time, then by content.
  private static func canonicalOrder(of table: ObservationTable, from: Int64) -> [Int32] {
    let to = table.window.to.milliseconds
    var order: [Int32] = []
    order.reserveCapacity(table.times.count)
    for (row, time) in table.times.enumerated()
    where time.milliseconds >= from && time.milliseconds < to {
      order.append(Int32(row))
    }
    order.sort {
      let (left, right) = (Int($0), Int($1))
      let (a, b) = (table.times[left].milliseconds, table.times[right].milliseconds)
      return a != b ? a < b : precedes(left, right, in: table)
    }
    return order
  }

  private static func precedes(_ left: Int, _ right: Int, in table: ObservationTable) -> Bool {
    for column in table.dimensions where column.codes[left] != column.codes[right] {
      return column.codes[left] < column.codes[right]
    }
    let (a, b) = (table.kind(left), table.kind(right))
    if a != b { return a < b }
    let (x, y) = (table.featureIndices(left), table.featureIndices(right))
    if !x.elementsEqual(y) { return x.lexicographicallyPrecedes(y) }
    if table.accounts[left] != table.accounts[right] {
      return table.accounts[left] < table.accounts[right]
    }
    return table.conversations[left] < table.conversations[right]
  }

  /// Puts the rows of each conversation together, conversations in order of their first row.
  private mutating func addConversations(of table: ObservationTable, order: [Int32]) {
    var known = [Int32](repeating: -1, count: Int(table.conversations.max() ?? -1) + 1)
    var groups: [Int32] = []
    groups.reserveCapacity(order.count)
    signalOffsets.reserveCapacity(order.count + 1)
    for row in order {
      let conversation = Int(table.conversations[Int(row)])
      if conversation >= 0, known[conversation] >= 0 {
        groups.append(known[conversation])
      } else {
        let group = Int32(signalOffsets.count - 1)
        if conversation >= 0 { known[conversation] = group }
        groups.append(group)
        signalOffsets.append(0)
      }
    }
    for group in groups { signalOffsets[Int(group) + 1] += 1 }
    for group in signalOffsets.indices.dropFirst() {
      signalOffsets[group] += signalOffsets[group - 1]
    }
    var next = signalOffsets
    sourceRow = [Int32](repeating: 0, count: order.count)
    for (row, group) in zip(order, groups) {
      sourceRow[Int(next[Int(group)])] = row
      next[Int(group)] += 1
    }
  }

  private mutating func addSignals(of table: ObservationTable, origin: Int64) {
    var numbers = [Int32](repeating: -1, count: Int(table.accounts.max() ?? -1) + 1)
    var recent: [Double] = []
    var last: [Int64] = []
    let size = signalOffsets.count - 1
    hour.reserveCapacity(size)
    account.reserveCapacity(size)
    half.reserveCapacity(size)
    weight.reserveCapacity(size)
    for group in 0..<size {
      let first = sourceRow[Int(signalOffsets[group])]
      let time = table.times[Int(first)].milliseconds
      let person = Int(table.accounts[Int(first)])
      if numbers[person] < 0 {
        numbers[person] = Int32(recent.count)
        recent.append(0)
        last.append(time)
      }
      let number = numbers[person]
      // A person's second conversation within days says less than the first.
      let fade = Exponential.value(-Double(time - last[Int(number)]) / (72 * 3_600_000))
      recent[Int(number)] *= fade
      last[Int(number)] = time
      weight.append(1 / (1 + recent[Int(number)]))
      recent[Int(number)] += 1
      hour.append(Int32((time - origin) / Timestamp.hour))
      account.append(number)
      half.append(UInt8(Self.mixed(UInt64(number)) & 1))
    }
    textKind = sourceRow.map { table.kind(Int($0)) }
    accounts = recent.count
    hourStarts = [Int32](repeating: 0, count: hours + 1)
    for hour in hour { hourStarts[Int(hour) + 1] += 1 }
    for hour in 0..<hours { hourStarts[hour + 1] += hourStarts[hour] }
  }

  private mutating func addAxes(of table: ObservationTable) {
    let traffic = Dictionary(
      table.traffic.dimensions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for column in table.dimensions.sorted(by: { $0.name < $1.name }) {
      var byCode = [Int](repeating: 0, count: column.values.count)
      for code in column.codes where code >= 0 { byCode[Int(code)] += 1 }
      var counts: [String: Int] = [:]
      for (code, count) in byCode.enumerated() where count > 0 {
        counts[column.values[code], default: 0] += count
      }
      for value in traffic[column.name]?.values ?? [] { counts[value, default: 0] += 0 }
      guard counts.count > 1 || (counts.count == 1 && column.codes.contains(-1)) else { continue }
      let ordered = Dimension.isOrdered(column.name)
      let values = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .prefix(Self.mostValues).map(\.key)
        .sorted { ordered ? Dimension.precedes($0, $1) : $0 < $1 }
      let position = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, UInt8($0)) })
      let axis = DimensionAxis(name: column.name, values: values, isOrdered: ordered)
      let map = column.values.map { position[$0] ?? UInt8(axis.missing) }
      axes.append(axis)
      codes.append(
        hour.indices.map { group in
          let said = signals(group).first { column.codes[Int(sourceRow[$0])] >= 0 }
          return said.map { map[Int(column.codes[Int(sourceRow[$0])])] } ?? UInt8(axis.missing)
        })
      var sizes = [Int](repeating: 0, count: axis.size)
      for code in codes[codes.count - 1] { sizes[Int(code)] += 1 }
      valueCounts.append(sizes)
    }
  }

  /// Keeps features that enough accounts show, one of each set of identical columns.
  private mutating func addFeatures(of table: ObservationTable) {
    var seen = [[Int32]](repeating: [], count: table.features.count)
    var print = [UInt64](repeating: 0, count: table.features.count)
    forEachSignal { conversation, signal in
      for feature in table.featureIndices(Int(sourceRow[signal])) {
        let person = account[conversation]
        if seen[Int(feature)].count < Self.leastAccounts, !seen[Int(feature)].contains(person) {
          seen[Int(feature)].append(person)
        }
        print[Int(feature)] &+= Self.mixed(UInt64(signal) &+ 0x51_7C)
      }
    }
    var prints: Set<UInt64> = []
    var map = [Int32](repeating: -1, count: table.features.count)
    // Codes first, so that a term which always comes with a code leaves the code standing.
    let order = table.features.indices.sorted {
      (table.features[$0].sortKey) < (table.features[$1].sortKey)
    }
    for feature in order
    where seen[feature].count >= Self.leastAccounts && prints.insert(print[feature]).inserted {
      map[feature] = Int32(features.count)
      features.append(table.features[feature])
    }
    rows.offsets.reserveCapacity(sourceRow.count + 1)
    rows.indices.reserveCapacity(table.rows.indices.count)
    var kept: [Int32] = []
    for row in sourceRow {
      kept.removeAll(keepingCapacity: true)
      for feature in table.featureIndices(Int(row)) where map[Int(feature)] >= 0 {
        kept.append(map[Int(feature)])
      }
      kept.sort()
      rows.indices.append(contentsOf: kept)
      rows.offsets.append(Int32(rows.indices.count))
    }
  }

  /// Visits the signals with their conversations, in order.
  @inline(__always)
  func forEachSignal(_ body: (_ conversation: Int, _ signal: Int) -> Void) {
    for conversation in 0..<count {
      for signal in Int(signalOffsets[conversation])..<Int(signalOffsets[conversation + 1]) {
        body(conversation, signal)
      }
    }
  }

  /// A fixed scrambling of an integer (the finaliser of SplitMix64).
  static func mixed(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension ObservationTable {
  /// 0 nothing said, 1 description, 2 transcript, 3 both.
  fileprivate func kind(_ row: Int) -> UInt8 {
    (hasDescription[row] ? 1 : 0) + (hasTranscript[row] ? 2 : 0)
  }

  fileprivate func featureIndices(_ row: Int) -> ArraySlice<Int32> {
    rows.indices[Int(rows.offsets[row])..<Int(rows.offsets[row + 1])]
  }
}

extension Feature {
  /// Orders codes before terms, each by name.
  var sortKey: String {
    switch self {
    case .code(let code, let source): "0\(code.name) \(source.name)"
    case .term(let term): "1\(term)"
    }
  }
}
