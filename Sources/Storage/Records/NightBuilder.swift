internal import Incidents
internal import Sealing
internal import Signals
internal import Symptoms

/// Builds a night's columns row by row.
struct NightBuilder {
  private var table: ObservationTable
  private var ids = SignalNames()
  private var accountNumbers: [Pseudonym: Int32] = [:]
  private var accounts: [Pseudonym] = []
  private var conversationNumbers: [Pseudonym: Int32] = [:]
  private var cells: [Int64] = []
  /// The codes of each row, end to end.
  private var codes = SparseRows()
  /// Uses of each term: rows and shares.
  private var uses: [TermTag: [(row: Int32, x: TermCoordinate, y: TermCoordinate)]] = [:]

  /// Codes a finding must have at least this strength to count as seen.
  static let leastStrength = 0.5

  init(window: TimeRange) {
    table = ObservationTable(window: window)
  }

  mutating func add(
    id: String, time: Timestamp, account: Pseudonym, conversation: Pseudonym?, cell: Int64,
    flags: Int, findings: [SymptomFinding], terms: [UInt8]
  ) {
    let row = Int32(ids.count)
    ids.append(id)
    table.times.append(time)
    if let known = accountNumbers[account] {
      table.accounts.append(known)
    } else {
      let number = Int32(accounts.count)
      accountNumbers[account] = number
      accounts.append(account)
      table.accounts.append(number)
    }
    if let conversation {
      let number = conversationNumbers[conversation] ?? Int32(conversationNumbers.count)
      conversationNumbers[conversation] = number
      table.conversations.append(number)
    } else {
      table.conversations.append(-1)
    }
    cells.append(cell)
    table.hasDescription.append(flags & 1 != 0)
    table.hasTranscript.append(flags & 2 != 0)
    codes.indices +=
      findings.filter { $0.strength >= Self.leastStrength }.map(Self.feature).sorted()
    codes.offsets.append(Int32(codes.indices.count))
    for start in stride(from: 0, to: terms.count - terms.count % 48, by: 48) {
      guard let tag = TermTag(bytes: terms[start..<start + 16]),
        let x = TermCoordinate(bytes: terms[start + 16..<start + 32]),
        let y = TermCoordinate(bytes: terms[start + 32..<start + 48])
      else { continue }
      uses[tag, default: []].append((row, x, y))
    }
  }

  /// A code's and source's place among the features.
  private static func feature(_ finding: SymptomFinding) -> Int32 {
    Int32(finding.code.rawValue - 1) * 2 + Int32(finding.source.rawValue)
  }

  /// Opens the terms that enough accounts used, in the order of their words.
  func openTerms(
    _ opener: TermOpener, sealed: (TermTag) throws -> [UInt8]?
  ) throws -> [(term: String, rows: [Int32])] {
    // A term has another tag in each quarter: what opened in several is one term.
    var opened: [String: [Int32]] = [:]
    for (tag, shares) in uses where shares.count >= opener.threshold {
      guard Set(shares.map(\.x)).count >= opener.threshold, let text = try sealed(tag),
        let term = opener.open(tag: tag, sealedTerm: text, shares: shares.map { ($0.x, $0.y) })
      else { continue }
      opened[term.term, default: []] += shares.map(\.row)
    }
    return opened.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  mutating func finish(
    cells names: [Int64: [String: String]], terms: [(term: String, rows: [Int32])]
  ) -> NightData {
    table.features = SymptomCode.allCases.flatMap { code in
      [Feature.code(code, .answer), .code(code, .complaint)]
    }
    let first = Int32(table.features.count)
    table.features += terms.map { .term($0.term) }
    table.rows = Self.joined(codes, terms.map(\.rows), first: first)
    table.dimensions = DimensionColumns.make(cells: cells, of: names)
    return NightData(table: table, signals: ids, accounts: accounts)
  }
}

extension NightBuilder {
  /// Codes of rows and behind them the terms, whose numbers begin at `first`. Linear.
  private static func joined(
    _ codes: SparseRows, _ terms: [[Int32]], first: Int32
  ) -> SparseRows {
    let count = codes.offsets.count - 1
    // Where a term ends in each row's list, so that a row which names it twice has it once.
    var last = [Int32](repeating: -1, count: count)
    var sizes = [Int32](repeating: 0, count: count)
    for (index, rows) in terms.enumerated() {
      for row in rows where last[Int(row)] != Int32(index) {
        last[Int(row)] = Int32(index)
        sizes[Int(row)] += 1
      }
    }
    var result = SparseRows()
    result.offsets.reserveCapacity(count + 1)
    for row in 0..<count {
      let own = codes.offsets[row + 1] - codes.offsets[row]
      result.offsets.append(result.offsets[row] + own + sizes[row])
    }
    result.indices = [Int32](repeating: 0, count: Int(result.offsets[count]))
    for row in 0..<count {
      var place = Int(result.offsets[row])
      for index in Int(codes.offsets[row])..<Int(codes.offsets[row + 1]) {
        result.indices[place] = codes.indices[index]
        place += 1
      }
      // From here on the next free place.
      sizes[row] = Int32(place)
      last[row] = -1
    }
    for (index, rows) in terms.enumerated() {
      for row in rows where last[Int(row)] != Int32(index) {
        last[Int(row)] = Int32(index)
        result.indices[Int(sizes[Int(row)])] = first + Int32(index)
        sizes[Int(row)] += 1
      }
    }
    return result
  }
}

/// Columns of dimensions from rows of cells.
enum DimensionColumns {
  static func make(cells: [Int64], of names: [Int64: [String: String]]) -> [DimensionColumn] {
    let used = Set(cells)
    var values: [String: Set<String>] = [:]
    for cell in used {
      for (name, value) in names[cell] ?? [:] { values[name, default: []].insert(value) }
    }
    let order =
      Dimension.standard.filter { values[$0] != nil }
      + values.keys.filter { !Dimension.standard.contains($0) }.sorted()
    return order.map { name in
      let sorted = (values[name] ?? []).sorted {
        Dimension.isOrdered(name) ? Dimension.precedes($0, $1) : $0 < $1
      }
      let numbers = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, Int32($0)) })
      let codeOfCell = Dictionary(
        uniqueKeysWithValues: used.map { cell in
          (cell, names[cell]?[name].flatMap { numbers[$0] } ?? -1)
        })
      return DimensionColumn(
        name: name, values: sorted, codes: cells.map { codeOfCell[$0] ?? -1 })
    }
  }
}
