internal import Signals

/// Whether groups are new, rising or fading: the last seven days against those before, as a share of
/// their model and platform, so that a busy week is not news.
enum GroupCourse {
  private static let span = 7
  /// Days before that there must be to compare with.
  private static let leastPast = 7
  /// Nats above chance, besides the log of the number of groups.
  private static let leastNats = 6.0
  private static let leastRise = 2.0

  static func judged(_ groups: [SymptomGroup], rows: GroupingRows) -> [SymptomGroup] {
    let recent = max(0, rows.dayCount - span)
    guard recent >= leastPast else { return groups }
    // An account counts once a day, as it does in the groups.
    var cells = [[Int]](
      repeating: [Int](repeating: 0, count: rows.dayCount), count: rows.cells.count)
    var seen: Set<UInt64> = []
    seen.reserveCapacity(rows.count)
    for row in 0..<rows.count {
      let key =
        UInt64(rows.cellOfRow[row]) << 48 | UInt64(rows.days[row]) << 32
        | UInt64(UInt32(bitPattern: rows.table.accounts[row]))
      if seen.insert(key).inserted {
        cells[Int(rows.cellOfRow[row])][Int(rows.days[row])] += 1
      }
    }
    let edge = rows.table.window.from.startOfDay.adding(seconds: Int64(recent) * 86_400)
    let threshold = leastNats + Exponential.log(Double(max(1, groups.count)))
    return groups.map { group in
      guard
        let cell = rows.cells.firstIndex(where: {
          $0 == (group.pattern.model, group.pattern.platform)
        })
      else { return group }
      func sums(_ daily: [Int]) -> (before: Double, lately: Double) {
        (
          Double(daily[..<recent].reduce(0, +)), Double(daily[recent...].reduce(0, +))
        )
      }
      let (own, all) = (sums(group.daily), sums(cells[cell]))
      var group = group
      group.recent = Int(own.lately)
      group.rise =
        ((own.lately + 0.5) / (all.lately + 1)) / ((own.before + 0.5) / (all.before + 1))
      let total = own.before + own.lately
      let due = total * all.lately / max(all.before + all.lately, 1e-9)
      let stands = RateRatio.nats(inside: own.lately, due: due, total: total) >= threshold
      // What gathered k accounts over months is not new, it is rare.
      if group.since >= edge, own.before == 0 || (stands && group.rise >= leastRise) {
        group.state = .new
      } else if stands {
        if group.rise >= leastRise { group.state = .rising }
        if group.rise <= 1 / leastRise { group.state = .fading }
      }
      return group
    }
  }
}
