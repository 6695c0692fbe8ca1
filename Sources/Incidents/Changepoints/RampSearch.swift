/// Tells a gradual change from steps.
///
/// A rollout over days or a fading tail is no step, but the best path of steps draws it as a
/// staircase, and each stair would be blamed on whatever deploy happened to be near. Steps in the
/// same direction, one soon after the other, are therefore set against one straight ramp; where the
/// ramp explains the counts as well with fewer numbers, they are one change that begins with it.
struct RampSearch {
  /// Hours between two steps of one staircase at most.
  static let longestGap = 7 * 24
  /// Hours by which a ramp may begin before the first step or end after the last.
  private static let reach = 96
  /// Hours between the beginnings and ends tried.
  private static let stride = 4
  /// Steps of one staircase at most.
  private static let mostSteps = 8

  /// How much of a ramp may come at once at its beginning.
  private static let jumps = [0, 0.25, 0.5]
  /// Nats for the choice of a ramp that begins with a jump.
  private static let jumpPrice = 2.0
  /// Nats for the choice of a rollout, which brings its times with it.
  private static let rolloutPrice = 3.0

  /// Nats that a ramp in the place of a single step costs: steps are several times as frequent, and a
  /// ramp has an end to choose.
  private static let singleRampPrice = 3.5

  /// Log likelihood ratio by hour and level of the grid.
  let table: [Double]
  /// The path of steps.
  let levels: [Double]
  /// What a step costs, in nats.
  let penalty: Double
  /// Gradual rollouts that may stand behind a ramp.
  let rollouts: [Rollout]

  /// A change to the fleet brought in over time.
  struct Rollout {
    /// Its place among the deploys.
    let deploy: Int
    /// Which share of it has taken effect, by hour.
    let share: [Double]
  }

  private var width: Int { LevelSearch.grid.count }

  /// The changes, staircases that are ramps taken together.
  ///
  /// A run of n steps in one direction is divided into single steps and ramps so that the sum of
  /// gains is largest. O(n² × hours × (reach / stride)²) for a run.
  func folded(_ changes: [ChangePosterior]) -> [ChangePosterior] {
    var result: [ChangePosterior] = []
    var index = 0
    while index < changes.count {
      var last = index
      while last + 1 < changes.count, last - index < Self.mostSteps,
        changes[last + 1].isRise == changes[index].isRise,
        changes[last + 1].hour - changes[last].hour <= Self.longestGap
      {
        last += 1
      }
      result.append(contentsOf: divided(changes, index, last).map { blurred($0, changes) })
      index = last + 1
    }
    return result
  }

  /// The best division of a run into steps and ramps.
  private func divided(_ changes: [ChangePosterior], _ first: Int, _ last: Int)
    -> [ChangePosterior]
  {
    var best: [(gain: Double, from: Int, change: ChangePosterior)] = []
    for end in first...last {
      var top = (
        gain: end > first ? best[end - 1 - first].gain : 0, from: end, change: changes[end]
      )
      for begin in first...end {
        let before = begin > first ? best[begin - 1 - first].gain : 0
        for found in [ramp(changes, begin, end), response(changes, begin, end)] {
          guard let found, before + found.gain > top.gain else { continue }
          top = (before + found.gain, begin, found.change)
        }
      }
      best.append(top)
    }
    var result: [ChangePosterior] = []
    var place = last
    while place >= first {
      result.append(best[place - first].change)
      place = best[place - first].from - 1
    }
    return result.reversed()
  }

  /// A step left as it is, with what speaks for its being a stretch of a ramp.
  ///
  /// Steps are kept wherever they describe the counts a little better, but a step drawn into a slow
  /// growth is no moment, and what was deployed near it is innocent: the ramp's beginning counts as a
  /// time of the change as far as the ramp describes the counts, and for a later step of one staircase
  /// the ramp is an explanation that needs no deploy.
  private func blurred(
    _ change: ChangePosterior, _ changes: [ChangePosterior]
  ) -> ChangePosterior {
    guard change.response == nil, change.steps.count == 1,
      let place = changes.firstIndex(where: { $0.hour == change.hour })
    else { return change }
    var result = change
    if place > 0, changes[place - 1].isRise == change.isRise,
      change.hour - changes[place - 1].hour <= Self.longestGap,
      let found = rampFit(changes, place - 1, place)
    {
      result.gradual =
        Exponential.value(min(0, found.log - found.steps)) / Double(Self.reach)
      return result
    }
    guard let found = rampFit(changes, place, place) else { return result }
    let odds = Exponential.value(min(20, found.log - found.steps - Self.singleRampPrice))
    return odds > 0.01 ? change.mixed(with: found.change, odds: odds) : result
  }

  /// The best ramp in the place of some steps and what it gains over them, in nats.
  private func ramp(_ changes: [ChangePosterior], _ first: Int, _ last: Int)
    -> (gain: Double, change: ChangePosterior)?
  {
    // Fewer numbers are no reason to call two steps a ramp that describes the counts less well.
    guard last > first, let found = rampFit(changes, first, last), found.log >= found.steps
    else { return nil }
    // A ramp has an end as well as a beginning; a staircase of n steps has n of each.
    let saved = Double(last - first) * penalty - penalty / 2
    return (found.log - found.steps + saved, found.change)
  }

  /// The best ramp in the place of some steps; its log likelihood and theirs.
  private func rampFit(_ changes: [ChangePosterior], _ first: Int, _ last: Int)
    -> (log: Double, steps: Double, change: ChangePosterior)?
  {
    let (before, after) = (changes[first].before, changes[last].after)
    let low = max(
      first > 0 ? changes[first - 1].hour + 1 : 0, changes[first].hour - Self.reach)
    let high = min(
      last + 1 < changes.count ? changes[last + 1].hour : levels.count,
      changes[last].hour + Self.reach)
    guard high - low > 2 * Self.stride else { return nil }
    let head = cumulative(low..<high) { value($0, before) }
    let tail = cumulative(low..<high) { value($0, after) }
    let steps = (low..<high).reduce(0.0) { $0 + value($1, levels[$1]) }
    var begins: [(hour: Int, log: Double)] = []
    for begin in Swift.stride(from: low, to: changes[last].hour, by: Self.stride) {
      var best = -Double.infinity
      for end in Swift.stride(
        from: max(begin + Self.stride, changes[first].hour), through: high, by: Self.stride)
      {
        let around = head[begin - low] + tail[high - low] - tail[end - low]
        for jump in Self.jumps {
          var sum = around - (jump > 0 ? Self.jumpPrice : 0)
          for hour in begin..<end {
            let share = (Double(hour - begin) + 0.5) / Double(end - begin)
            sum += value(hour, before + (after - before) * (jump + (1 - jump) * share))
          }
          best = max(best, sum)
        }
      }
      begins.append((begin, best))
    }
    guard let top = begins.max(by: { $0.log < $1.log }) else { return nil }
    var probability = [Double](repeating: 0, count: begins.count * Self.stride)
    var sum = 0.0
    for (index, begin) in begins.enumerated() {
      let weight = Exponential.value(begin.log - top.log)
      sum += weight
      for hour in 0..<Self.stride {
        probability[index * Self.stride + hour] = weight / Double(Self.stride)
      }
    }
    return (
      top.log, steps,
      ChangePosterior(
        firstHour: low, probability: probability.map { $0 / sum }, hour: top.hour,
        before: before, after: after, steps: changes[first].hour...changes[last].hour)
    )
  }

  /// The rollout whose course describes some steps best, and what it gains over them, in nats.
  ///
  /// A course given by the log has no free time of its own, so that it may describe the counts a
  /// little less well than steps at any hour.
  private func response(_ changes: [ChangePosterior], _ first: Int, _ last: Int)
    -> (gain: Double, change: ChangePosterior)?
  {
    let (before, after) = (changes[first].before, changes[last].after)
    let low = first > 0 ? changes[first - 1].hour + 1 : 0
    let high = last + 1 < changes.count ? changes[last + 1].hour : levels.count
    guard low < high else { return nil }
    var best: (log: Double, rollout: Rollout)?
    for rollout in rollouts {
      // Most of it has to fall between the neighbouring changes.
      guard rollout.share[low] < 0.3, rollout.share[high - 1] > 0.7 else { continue }
      var log = 0.0
      for hour in low..<high {
        log += value(hour, before + (after - before) * rollout.share[hour])
      }
      if log > best?.log ?? -.infinity { best = (log, rollout) }
    }
    guard let best else { return nil }
    let steps = (low..<high).reduce(0.0) { $0 + value($1, levels[$1]) }
    let gain = best.log - steps + Double(last - first) * penalty
    guard gain + penalty - Self.rolloutPrice > 0,
      var change = changes[first...last].max(by: {
        abs($0.after - $0.before) < abs($1.after - $1.before)
      })
    else { return nil }
    let peak = change.probability.max() ?? 1
    change.response = DoseResponse(
      deploy: best.rollout.deploy, likelihood: Exponential.value(min(gain, 30)) * peak)
    change.before = before
    change.after = after
    change.steps = changes[first].hour...changes[last].hour
    return (gain + penalty - Self.rolloutPrice, change)
  }

  private func cumulative(_ hours: Range<Int>, _ value: (Int) -> Double) -> [Double] {
    var sums = [0.0]
    sums.reserveCapacity(hours.count + 1)
    for hour in hours { sums.append((sums.last ?? 0) + value(hour)) }
    return sums
  }

  /// The log likelihood ratio at any level, between those of the grid by a straight line.
  private func value(_ hour: Int, _ level: Double) -> Double {
    let grid = LevelSearch.grid
    var upper = 1
    while upper < width - 1, grid[upper] < level { upper += 1 }
    let share = (level - grid[upper - 1]) / (grid[upper] - grid[upper - 1])
    return table[hour * width + upper - 1] * (1 - share) + table[hour * width + upper] * share
  }
}
