/// How the shares of an axis' values move over the hours: smoothly, but for the hours in which the
/// mix changes at once, as when a new version is put in everyone's hands.
///
/// Smoothing across such an hour would find an excess of the new version just after it and of the
/// old one just before, which pass for incidents as soon as reports are many.
struct ShareCourse {
  /// Hours in which what is near weighs e times what is far.
  private static let memory = 25.0
  /// Conversations that a segment's overall shares stand for.
  private static let priorWeight = 2.0
  /// Hours looked at together before a break is sought to the hour.
  private static let coarse = 6
  /// Nats a break needs beyond the price of its shares.
  private static let leastGain = 10.0

  private let values: Int
  private let hours: Int
  /// Sums up to each hour, by hour then value.
  private let sums: [Double]

  /// The course of weighted counts by hour then value.
  init(counts: [Double], values: Int) {
    self.values = values
    hours = counts.count / max(1, values)
    var sums = [Double](repeating: 0, count: counts.count + values)
    for place in counts.indices { sums[place + values] = sums[place] + counts[place] }
    self.sums = sums
  }

  /// Shares by hour then value, adding up to 1 in every hour. O(hours × values × breaks).
  func shares() -> [Double] {
    let overall = segmentShares(
      0..<hours, prior: [Double](repeating: 1 / Double(values), count: values))
    var result = [Double](repeating: 0, count: hours * values)
    let breaks = breaks()
    for (from, to) in zip([0] + breaks, breaks + [hours]) {
      smooth(from..<to, prior: segmentShares(from..<to, prior: overall), into: &result)
    }
    return result
  }

  /// Shares by hour then value that stand still but for the hours in which the mix moves: where one value
  /// takes over what another gives up; empty where it never does.
  ///
  /// Reports that are added to some values change the shares too, but leave the others' mix and number as
  /// they were, as do reports that are no longer added. Each break is put down to a move only where that
  /// is clearly likelier than either, whichever values they were added to.
  func movedShares(_ volume: VolumeContrast) -> [Double] {
    let all = breaks()
    let moves = all.indices.filter { place in
      let from = place > 0 ? all[place - 1] : 0
      let to = place + 1 < all.count ? all[place + 1] : hours
      return isMove(
        max(from, all[place] - Self.reach)..<min(to, all[place] + Self.reach), at: all[place],
        volume)
    }.map { all[$0] }
    guard !moves.isEmpty else { return [] }
    let overall = segmentShares(
      0..<hours, prior: [Double](repeating: 1 / Double(values), count: values))
    var result: [Double] = []
    for (from, to) in zip([0] + moves, moves + [hours]) {
      let shares = segmentShares(from..<to, prior: overall)
      for _ in from..<to { result += shares }
    }
    return result
  }

  /// Hours on either side of a break that are looked at, at most and at least.
  private static let reach = 7 * 24
  private static let leastReach = 12
  /// Nats by which a move must be likelier than reports added.
  private static let leastMove = 5.0

  private func isMove(_ span: Range<Int>, at hour: Int, _ volume: VolumeContrast) -> Bool {
    let width = min(72, hour - span.lowerBound, span.upperBound - hour)
    guard width >= Self.leastReach, let total = volume.contrast(hour, width),
      let error = volume.usual(width)
    else { return false }
    let (before, after) = (span.lowerBound..<hour, hour..<span.upperBound)
    let order = (0..<values).filter { count(span, $0) > 1 }.sorted {
      rise($0, before, after) < rise($1, before, after)
    }
    guard order.count > 1 else { return false }
    // Whoever had reports added rose most, whoever had them before fell most.
    for steady in (1..<order.count).flatMap({ [order.prefix($0), order.suffix($0)] }) {
      let ratio = Exponential.log(
        share(steady, after) / max(share(steady, before), 1e-9))
      let rest = total + ratio
      let mix = (mixChange(steady, before, after)) / 2
      let nats = mix + (rest * rest - total * total) / (2 * error * error)
      if nats < Self.leastMove { return false }
    }
    return true
  }

  private func rise(_ value: Int, _ before: Range<Int>, _ after: Range<Int>) -> Double {
    (count(after, value) + 0.5) / (count(before, value) + 0.5)
  }

  private func share(_ some: ArraySlice<Int>, _ span: Range<Int>) -> Double {
    let all = (0..<values).reduce(0.0) { $0 + count(span, $1) }
    return (some.reduce(0.0) { $0 + count(span, $1) } + 0.5) / (all + 1)
  }

  /// Nats by which the mix among some values changes from one span to the next, the freedom paid for.
  private func mixChange(
    _ some: ArraySlice<Int>, _ before: Range<Int>, _ after: Range<Int>
  ) -> Double {
    func entropy(_ counts: [Double]) -> Double {
      let total = counts.reduce(0, +)
      guard total > 1e-9 else { return 0 }
      return -counts.reduce(0) { $1 > 1e-9 ? $0 + $1 * Exponential.log($1 / total) : $0 }
    }
    let (old, new) = (some.map { count(before, $0) }, some.map { count(after, $0) })
    let both = zip(old, new).map { $0 + $1 }
    let price = 0.5 * Double(some.count - 1) * Exponential.log(max(1, both.reduce(0, +)))
    return max(0, entropy(both) - entropy(old) - entropy(new) - price)
  }

  private func count(_ span: Range<Int>, _ value: Int) -> Double {
    sums[span.upperBound * values + value] - sums[span.lowerBound * values + value]
  }

  private func segmentShares(_ span: Range<Int>, prior: [Double]) -> [Double] {
    let counts = (0..<values).map { max(0, count(span, $0)) }
    let total = counts.reduce(0, +)
    return counts.indices.map {
      (counts[$0] + Self.priorWeight * prior[$0]) / (total + Self.priorWeight)
    }
  }

  /// The hours in which the shares change at once, ascending (binary segmentation; L. Vostrikova,
  /// "Detecting 'disorder' in multidimensional random processes", 1981).
  private func breaks() -> [Int] {
    var found: [Int] = []
    var open = [0..<hours]
    while let span = open.popLast() {
      let candidates = stride(
        from: span.lowerBound + Self.coarse, to: span.upperBound, by: Self.coarse)
      guard let near = best(Array(candidates), in: span), near.gain > price(span) else { continue }
      let around =
        max(
          span.lowerBound + 1, near.hour - Self.coarse + 1)..<min(
          span.upperBound, near.hour + Self.coarse)
      let hour = best(Array(around), in: span)?.hour ?? near.hour
      found.append(hour)
      open.append(span.lowerBound..<hour)
      open.append(hour..<span.upperBound)
    }
    return found.sorted()
  }

  /// What other shares on either side of an hour gain, for the best hour.
  private func best(_ candidates: [Int], in span: Range<Int>) -> (hour: Int, gain: Double)? {
    var best: (hour: Int, gain: Double)?
    let whole = entropy(span)
    for hour in candidates {
      let gain =
        whole - entropy(span.lowerBound..<hour) - entropy(hour..<span.upperBound)
      if gain > best?.gain ?? 0 { best = (hour, gain) }
    }
    return best
  }

  /// Minus the log likelihood of a span under shares of its own, in nats.
  private func entropy(_ span: Range<Int>) -> Double {
    var (total, sum) = (0.0, 0.0)
    for value in 0..<values {
      let count = count(span, value)
      guard count > 1e-9 else { continue }
      total += count
      sum += count * Exponential.log(count)
    }
    return total > 1e-9 ? total * Exponential.log(total) - sum : 0
  }

  /// Half a logarithm for every share more (G. Schwarz, "Estimating the dimension of a model", 1978).
  private func price(_ span: Range<Int>) -> Double {
    var (total, seen) = (0.0, 0.0)
    for value in 0..<values {
      let count = count(span, value)
      total += count
      if count > 1 { seen += 1 }
    }
    return Self.leastGain + 0.5 * max(0, seen - 1) * Exponential.log(max(1, total))
  }

  /// Sums that fade on both sides of every hour of a span, as shares.
  private func smooth(_ span: Range<Int>, prior: [Double], into result: inout [Double]) {
    let fade = Exponential.value(-1 / Self.memory)
    for value in 0..<values {
      var sum = 0.0
      for hour in span {
        sum = sum * fade + count(hour..<hour + 1, value)
        result[hour * values + value] = sum
      }
      sum = 0
      for hour in span.reversed() {
        result[hour * values + value] += sum
        sum = (sum + count(hour..<hour + 1, value)) * fade
      }
    }
    for hour in span {
      let row = hour * values..<(hour + 1) * values
      let total = result[row].reduce(0, +)
      for place in row {
        result[place] =
          (result[place] + Self.priorWeight * prior[place - row.lowerBound])
          / (total + Self.priorWeight)
      }
    }
  }
}
