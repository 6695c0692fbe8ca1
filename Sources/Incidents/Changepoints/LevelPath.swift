/// A piecewise-constant level over equal bins and what it gained.
struct LevelPath: Sendable {
  /// Level by bin.
  var levels: [Double]
  /// Log likelihood ratio against no level at all, penalties taken off.
  var score: Double
}

/// Finds the best piecewise-constant level of a component.
///
/// The log likelihood of level g in bin b is Σ w log(1 + g·u) − g·E, with u the component's
/// intensity at level 1 relative to all the others at each conversation and E its expected number
/// of conversations. The best path under a penalty for each change is exact (Viterbi),
/// O(bins × levels).
enum LevelSearch {
  /// The levels tried.
  static let grid: [Double] = [
    0, 0.05, 0.08, 0.12, 0.18, 0.27, 0.4, 0.6, 0.9, 1.3, 2, 3, 4.5, 7, 10, 16, 25, 40,
  ]

  private static let logs = LogTable(levels: grid)

  /// Log likelihood ratio by bin and level.
  ///
  /// - Parameters:
  ///   - expected: E by bin.
  ///   - visit: calls what it is given with the bin, the weight and u of each conversation in scope.
  @inline(__always)
  static func likelihoods(
    expected: [Double],
    _ visit: ((_ bin: Int, _ weight: Double, _ intensity: Double) -> Void) -> Void
  ) -> [Double] {
    let levels = grid.count
    var table = [Double](repeating: 0, count: expected.count * levels)
    table.withUnsafeMutableBufferPointer { table in
      for (index, due) in expected.enumerated() {
        for level in 1..<levels { table[index * levels + level] = -grid[level] * due }
      }
      logs.withAdder { logs in
        visit { bin, weight, intensity in
          logs.add(intensity, weight: weight, to: table, at: bin * levels)
        }
      }
    }
    return table
  }

  /// Sums hourly likelihoods into bins of several hours.
  static func coarsened(_ table: [Double], by factor: Int) -> [Double] {
    let levels = grid.count
    let bins = table.count / levels
    var result = [Double](repeating: 0, count: (bins + factor - 1) / factor * levels)
    for bin in 0..<bins {
      for level in 0..<levels {
        result[bin / factor * levels + level] += table[bin * levels + level]
      }
    }
    return result
  }

  /// Share of the bins in which a component may be there.
  static let mostPresence = 0.85
  /// Share of the peak up to which a level is low.
  static let lowShare = 0.12
  /// Times a course may rise again after a fall without leaving what is low.
  static let mostLowReturns = 1

  /// The best path that is not there nearly always, nor comes and goes far below its peak.
  ///
  /// What goes on all the time is no change but a part of the everyday that the baseline's text
  /// does not describe, and what flickers at a tenth of the peak is the everyday's own unrest taken
  /// for the component. Such a level is taken for nothing, and the levels below it with it.
  static func best(_ table: [Double], penalty: [Double], isSteady: Bool = true) -> LevelPath {
    var least = 1
    while true {
      let path = best(table, penalty: penalty, least: least)
      guard isSteady else { return path }
      let present = path.levels.count { $0 > 0 }
      let peak = path.levels.max() ?? 0
      var floor: Double?
      if Double(present) > mostPresence * Double(path.levels.count) {
        floor = path.levels.filter { $0 > 0 }.min()
      } else if lowReturns(path.levels, peak: peak) > mostLowReturns {
        floor = path.levels.filter { $0 <= lowShare * peak }.max()
      }
      guard let floor, floor > 0, let place = grid.firstIndex(of: floor) else { return path }
      least = place + 1
    }
  }

  /// How often a course rises again after a fall, always low.
  private static func lowReturns(_ levels: [Double], peak: Double) -> Int {
    let low = lowShare * peak
    var returns = 0
    var hasFallen = false
    for (before, after) in zip(levels, levels.dropFirst()) where before != after {
      let isLow = before <= low && after <= low
      if isLow, after > before, hasFallen { returns += 1 }
      hasFallen = isLow && after < before
    }
    return returns
  }

  /// The best path. `penalty[b]` is the price of a change between bin b−1 and b; `penalty[0]` that
  /// of being there from the start. Levels from 1 to below `least` are left out.
  private static func best(_ table: [Double], penalty: [Double], least: Int) -> LevelPath {
    let levels = grid.count
    let bins = table.count / levels
    guard bins > 0 else { return LevelPath(levels: [], score: 0) }
    var value = [Double](repeating: 0, count: levels)
    let open = [0] + (least..<max(least, levels))
    for level in open { value[level] = table[level] - (level == 0 ? 0 : penalty[0]) }
    var from = [UInt8](repeating: 0, count: bins * levels)
    for bin in 1..<max(bins, 1) {
      var top = 0
      for level in open where value[level] > value[top] { top = level }
      let jump = value[top] - penalty[bin]
      for level in open {
        if value[level] >= jump {
          from[bin * levels + level] = UInt8(level)
        } else {
          from[bin * levels + level] = UInt8(top)
          value[level] = jump
        }
        value[level] += table[bin * levels + level]
      }
    }
    var state = 0
    for level in open where value[level] > value[state] { state = level }
    var path = LevelPath(levels: [Double](repeating: 0, count: bins), score: value[state])
    for bin in stride(from: bins - 1, through: 0, by: -1) {
      path.levels[bin] = grid[state]
      state = Int(from[bin * levels + state])
    }
    return path
  }

  /// The likelihood of a given path, without penalties.
  static func likelihood(_ table: [Double], of levels: [Double]) -> Double {
    var sum = 0.0
    for (bin, level) in levels.enumerated() {
      if let index = grid.firstIndex(of: level) { sum += table[bin * grid.count + index] }
    }
    return sum
  }
}
