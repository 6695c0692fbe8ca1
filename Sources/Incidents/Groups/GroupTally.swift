internal import Signals
internal import Symptoms

/// Counts a group: accounts by day, codes and terms.
struct GroupTally {
  private let rows: GroupingRows
  private let k: Int
  /// Rows by group, ordered by account.
  private let members: [[Int32]]
  /// Distinct accounts of all rows by feature, and how many there are.
  private let everywhere: [Int]
  private let accounts: Int

  /// Terms named of a group at most, and how much more frequent they must be than elsewhere.
  private static let (mostTerms, leastLift) = (8, 2.0)

  init(_ rows: GroupingRows, assignment: GroupAssignment, k: Int) {
    self.rows = rows
    self.k = k
    var members = [[Int32]](repeating: [], count: assignment.keys.count)
    for (row, group) in assignment.ofRow.enumerated() where group >= 0 {
      members[Int(group)].append(Int32(row))
    }
    for index in members.indices { members[index] = Self.byAccount(members[index], rows) }
    self.members = members
    let all = Self.byAccount((0..<Int32(rows.count)).map { $0 }, rows)
    everywhere = Self.features(all, rows)
    accounts = Set(rows.table.accounts).count
  }

  private static func byAccount(_ members: [Int32], _ rows: GroupingRows) -> [Int32] {
    members.sorted {
      (rows.table.accounts[Int($0)], rows.days[Int($0)])
        < (rows.table.accounts[Int($1)], rows.days[Int($1)])
    }
  }

  /// Distinct accounts by feature; codes are counted once whatever their source, at the first.
  private static func features(_ members: [Int32], _ rows: GroupingRows) -> [Int] {
    var counts = [Int](repeating: 0, count: rows.table.features.count + 32)
    var last = [Int32](repeating: -1, count: counts.count)
    func note(_ place: Int, _ account: Int32) {
      if last[place] != account {
        last[place] = account
        counts[place] += 1
      }
    }
    let first = rows.table.features.count
    for row in members {
      let account = rows.table.accounts[Int(row)]
      rows.forEachFeature(of: Int(row)) { note($0, account) }
      var mask = rows.masks[Int(row)]
      while mask != 0 {
        note(first + mask.trailingZeroBitCount, account)
        mask &= mask - 1
      }
    }
    return counts
  }

  /// The group's counts; nil where it has fewer than *k* accounts.
  func count(_ group: Int, pattern: SymptomPattern) -> SymptomGroup? {
    let members = members[group]
    var daily = [Int](repeating: 0, count: rows.dayCount)
    var firstDays: [Int32] = []
    var previous: (account: Int32, day: Int32) = (-1, -1)
    for row in members {
      let (account, day) = (rows.table.accounts[Int(row)], rows.days[Int(row)])
      if account != previous.account { firstDays.append(day) }
      if (account, day) != previous { daily[Int(day)] += 1 }
      previous = (account, day)
    }
    guard firstDays.count >= k else { return nil }
    let reached = firstDays.sorted()[k - 1]
    let counts = Self.features(members, rows)
    return SymptomGroup(
      id: "", pattern: pattern, signals: members.count, accounts: firstDays.count, daily: daily,
      since: rows.table.window.from.startOfDay.adding(seconds: Int64(reached) * 86_400),
      codes: codes(counts, of: firstDays.count, pattern),
      terms: terms(counts, of: firstDays.count, pattern))
  }

  private func lift(_ inside: Int, of size: Int, _ place: Int) -> Double {
    let outside = Double(everywhere[place] - inside) + 0.5
    return (Double(inside) / Double(size)) / (outside / (Double(accounts - size) + 1))
  }

  private func codes(
    _ counts: [Int], of size: Int, _ pattern: SymptomPattern
  ) -> [SymptomGroup.Trait<SymptomCode>] {
    let first = rows.table.features.count
    return SymptomCode.allCases.compactMap { code in
      let place = first + Int(code.rawValue)
      guard counts[place] >= k else { return nil }
      return SymptomGroup.Trait(
        value: code, share: Double(counts[place]) / Double(size),
        lift: lift(counts[place], of: size, place))
    }.sorted { left, right in
      func key(_ trait: SymptomGroup.Trait<SymptomCode>) -> (Int, Double, UInt8) {
        (pattern.codes.contains(trait.value) ? 0 : 1, -trait.share, trait.value.rawValue)
      }
      return key(left) < key(right)
    }
  }

  /// Most telling first: how many use it, times the log of how much more than elsewhere.
  private func terms(
    _ counts: [Int], of size: Int, _ pattern: SymptomPattern
  ) -> [SymptomGroup.Trait<String>] {
    var found: [(score: Double, trait: SymptomGroup.Trait<String>)] = []
    for (feature, term) in rows.termOfFeature.enumerated() where term >= 0 {
      guard counts[feature] >= k else { continue }
      let word = rows.terms[Int(term)]
      let lift = lift(counts[feature], of: size, feature)
      guard lift >= Self.leastLift || pattern.terms.contains(word) else { continue }
      found.append(
        (
          Double(counts[feature]) * Exponential.log(max(1.01, lift)),
          SymptomGroup.Trait(
            value: word, share: Double(counts[feature]) / Double(size), lift: lift)
        ))
    }
    found.sort { ($1.score, $0.trait.value) < ($0.score, $1.trait.value) }
    var chosen: [SymptomGroup.Trait<String>] = []
    for (_, trait) in found where chosen.count < Self.mostTerms {
      // "thai" says it, "thai letters" does not say it again.
      let isSaid = chosen.contains {
        $0.value.contains(trait.value) || trait.value.contains($0.value)
      }
      if !isSaid { chosen.append(trait) }
    }
    return chosen
  }
}
