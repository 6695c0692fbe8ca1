extension SubsetMixture {
  /// Finds the parts: adds while it pays, then takes each out and looks again.
  mutating func search() {
    let everything = Part(box: SubsetBox(axes: cells.codes.count), gain: 0)
    var shifted = self
    shifted.parts = [everything]
    shifted.refine(rounds: 1)
    grow(mayHide: true)
    // The predictions are believed until a shift of all of them says it much better.
    // One that says less than half of what they say is not worth the search.
    let alone = shifted.value(shifted.parts)
    if alone > 0, 2 * alone > value(parts) {
      shifted.estimate()
      shifted.grow(mayHide: true)
      if shifted.total() > total() + Self.disbelief * shifted.dispersion() { self = shifted }
    }
    for _ in 0..<3 {
      grow(mayHide: false)
      let before = parts.map(\.box)
      reconsider()
      estimate()
      if parts.map(\.box) == before { break }
    }
    // What the spread's middle does not tell of its tails, no part must live on.
    let dispersion = dispersion()
    spread.phi *= dispersion
    spread.alpha *= dispersion
    prune()
  }

  /// Adds parts while one pays for itself.
  ///
  /// What belongs to a subset not yet found looks like spread, and where subsets are a large part of
  /// the table no robust spread sees through it. So where nothing more is found, a part is looked for
  /// under the least spread too, and stays if all is likelier with it, its own spread included.
  ///
  /// - Parameter mayHide: whether that can be; not where the search has been through it.
  private mutating func grow(mayHide: Bool) {
    let least = CountSpread(phi: cells.leastSpread, alpha: 0)
    var best: Double?
    while parts.count < Self.most {
      let total = best ?? total()
      var next = grown(under: spread, than: total)
      if next == nil, mayHide, spread != least { next = grown(under: least, than: total) }
      guard let (better, value) = next else { break }
      best = value
      let (before, after) = (strays(), better.strays())
      self = better
      // A part that explains a row or two while so many stray that parts could not be had for all:
      // here rows stray by themselves, and how often bounds what one of them says.
      if after > Self.most, bound == .infinity, before - after <= Self.few {
        bound = PortableMath.log(Double(cells.real.count) / Double(after))
        level()
        estimate()
        prune()
        best = nil
      }
    }
    guard bound < .infinity else { return }
    let left = strays()
    bound = left > Self.most ? PortableMath.log(Double(cells.real.count) / Double(left)) : .infinity
  }

  /// With one part more, found under a spread, if that is likelier.
  private func grown(
    under spread: CountSpread, than best: Double
  ) -> (mixture: SubsetMixture, total: Double)? {
    var trial = self
    trial.spread = spread
    guard let next = trial.proposals(beside: parts, 1).first else { return nil }
    trial.parts.append(next)
    trial.refine(rounds: 2)
    trial.estimate()
    trial.prune()
    let total = trial.total()
    guard total > best + 1e-6 else { return nil }
    // Heavy tails make single cells look worth a part each: it must pay by the whole spread too.
    var before = self
    before.spread = trial.spread
    let gain = trial.value(trial.parts) - before.value(parts)
    let price = description(trial.parts) - description(parts)
    return (gain + price) / trial.dispersion() > price ? (trial, total) : nil
  }

  /// The best further parts, best first, each worth its price.
  func proposals(beside parts: [Part], _ most: Int) -> [Part] {
    let boxes = SubsetScan(cells, means: means(parts), spread: spread, bound: bound).boxes()
    let beside = SubsetsBeside(self, parts)
    var found: [(worth: Double, part: Part)] = []
    for box in boxes where isNew(box, beside: parts) {
      let axis = box.allowed.firstIndex { $0 != nil } ?? 0
      let view = SubsetView(cells, box, along: axis, beside: beside)
        .within(
          box.allowed[axis], missing: box.allowed[axis].map { cells.share(axis, of: $0) } ?? 1)
      let (gain, nats) = bestGain(view)
      let worth = nats - Self.price - box.price(cells)
      if worth > 0 { found.append((worth, Part(box: box, gain: gain))) }
    }
    return found.enumerated().sorted { left, right in
      left.element.worth != right.element.worth
        ? left.element.worth > right.element.worth : left.offset < right.offset
    }.prefix(most).map(\.element.part)
  }

  /// Whether a box is a place of its own: neither another part's, nor everything.
  private func isNew(_ box: SubsetBox, beside parts: [Part]) -> Bool {
    box.allowed.contains { $0 != nil } && !parts.contains { $0.box == box }
  }

  /// Takes one or two parts out, fills their place anew, and keeps what is worth more.
  private mutating func reconsider() {
    _ = rewrite()
    var best = value(parts)
    for _ in 0..<3 {
      var changed = false
      for first in parts.indices.reversed() {
        for second in (0...first).reversed() where first < parts.count {
          if let better = refilled(without: [first, second], than: best) {
            (parts, best) = better
            changed = true
          }
        }
      }
      if rewrite() {
        best = value(parts)
        changed = true
      }
      if !changed { break }
    }
  }

  /// The parts with some of them found anew, if that is worth more.
  private func refilled(
    without gone: Set<Int>, than best: Double
  ) -> (parts: [Part], value: Double)? {
    var trial = self
    trial.parts = parts.indices.filter { !gone.contains($0) }.map { parts[$0] }
    let old = Set(gone.map { parts[$0].box })
    let beside = SubsetsBeside(trial, trial.parts)
    var tried = old
    for start in trial.proposals(beside: trial.parts, 3) {
      // What climbs back to where it was is no new beginning.
      let first = trial.refined(start, beside)
      guard tried.insert(first.box).inserted else { continue }
      var refill = trial
      refill.parts.append(first)
      refill.refine(rounds: 1)
      while refill.parts.count < min(Self.most, parts.count + 1),
        !old.isSubset(of: refill.parts.map(\.box)),
        let next = refill.proposals(beside: refill.parts, 1).first
      {
        refill.parts.append(next)
        refill.refine(rounds: 1)
      }
      if Set(refill.parts.map(\.box)) == Set(parts.map(\.box)) { continue }
      refill.prune()
      let value = refill.value(refill.parts)
      if value > best + 1e-6 { return (refill.parts, value) }
    }
    return nil
  }

  /// Boxes and gains of all parts in turn, each given the others.
  mutating func refine(rounds: Int) {
    for _ in 0..<rounds {
      var changed = false
      for index in parts.indices {
        var others = parts
        others.remove(at: index)
        let next = refined(parts[index], SubsetsBeside(self, others))
        if next.box == parts[index].box || isNew(next.box, beside: others) {
          changed = changed || next.box != parts[index].box
          parts[index] = next
        }
      }
      level()
      if !changed { break }
    }
  }

  /// A part's best box and gain beside the others: axis by axis, the values that are worth it at the
  /// present gain, or at their own, or all; until no axis has anything better.
  private func refined(_ part: Part, _ beside: SubsetsBeside) -> Part {
    var part = part
    var best: Double?
    var (axis, unchanged, steps) = (0, 0, 0)
    while unchanged < cells.codes.count, steps < 3 * cells.codes.count {
      let open = SubsetView(cells, part.box, along: axis, beside: beside)
      func gain(_ choice: [Bool]?) -> (gain: Double, nats: Double) {
        let share = choice.map { cells.share(axis, of: $0) } ?? 1
        return bestGain(open.within(choice, missing: share), from: part.gain)
      }
      if best == nil {
        let (present, nats) = gain(part.box.allowed[axis])
        part.gain = present
        best = nats - part.box.price(cells)
      }
      unchanged += 1
      for choice in choices(axis, open, part) where choice != part.box.allowed[axis] {
        var box = part.box
        box.restrict(axis, to: choice)
        let (next, nats) = gain(choice)
        if (next > 0) == (part.gain > 0), nats - box.price(cells) > (best ?? 0) + 1e-6 {
          best = nats - box.price(cells)
          part = Part(box: box, gain: next)
          unchanged = 0
        }
      }
      axis = (axis + 1) % cells.codes.count
      steps += 1
    }
    return part
  }

  /// Sets of an axis' values worth trying: all, those that gain at the present level, and the
  /// prefixes by ratio.
  private func choices(_ axis: Int, _ view: SubsetView, _ part: Part) -> [[Bool]?] {
    let width = cells.width(axis)
    var gains = [Double](repeating: 0, count: width)
    var scores = [Double](repeating: 0, count: width)
    var informations = [Double](repeating: 0, count: width)
    for grain in view.grains where grain.code >= 0 {
      let code = Int(grain.code)
      let old = mean(grain, 0)
      gains[code] += self.gain(
        grain.real, rows: grain.rows, from: old, to: mean(grain, part.gain))
      let variance = spread.variance(old)
      let ratio = grain.slope / variance
      scores[code] +=
        ratio * residual(grain.real, rows: grain.rows, mean: old, variance: variance)
      informations[code] += grain.rows * grain.slope * ratio
    }
    var choices: [[Bool]?] = part.box.allowed[axis] == nil ? [] : [nil]
    if let set = Self.best(gains, price: { cells.price(axis, count: $0) }) { choices.append(set) }
    // By ratio, as far as the score test of the prefix rises.
    let order = (0..<width).filter { informations[$0] > 0 }.sorted { left, right in
      let (a, b) = (scores[left] / informations[left], scores[right] / informations[right])
      return a != b ? (part.gain > 0 ? a > b : a < b) : left < right
    }
    var (score, information, top) = (0.0, 0.0, -Double.infinity)
    var allowed = [Bool](repeating: false, count: width)
    var choice: [Bool]?
    for (index, value) in order.dropLast().enumerated() {
      score += scores[value]
      information += informations[value]
      allowed[value] = true
      let worth = score * score / information / 2 - cells.price(axis, count: index + 1)
      if worth > top { (top, choice) = (worth, allowed) }
    }
    if let choice, !choices.contains(choice) { choices.append(choice) }
    return choices
  }

  /// The values that together gain most beyond the price of their number; nil for none or all.
  private static func best(_ gains: [Double], price: (Int) -> Double) -> [Bool]? {
    let order = gains.indices.sorted {
      gains[$0] != gains[$1] ? gains[$0] > gains[$1] : $0 < $1
    }
    var (sum, top) = (0.0, -Double.infinity)
    var allowed = [Bool](repeating: false, count: gains.count)
    var choice: [Bool]?
    for (index, value) in order.dropLast().enumerated() {
      sum += gains[value]
      allowed[value] = true
      if sum - price(index + 1) > top { (top, choice) = (sum - price(index + 1), allowed) }
    }
    return choice
  }

  /// Takes out what does not pay beside the others, the least worth first.
  mutating func prune() {
    while !parts.isEmpty {
      let whole = value(parts)
      var worst: (worth: Double, parts: [Part])?
      for index in parts.indices {
        var rest = self
        rest.parts.remove(at: index)
        var worth = whole - rest.value(rest.parts)
        // The others could take its place over, but seldom all of a strong one's.
        if worth > 0, worth < Self.contested {
          rest.refine(rounds: 1)
          worth = whole - rest.value(rest.parts)
        }
        if worth < (worst?.worth ?? 0) { worst = (worth, rest.parts) }
      }
      guard let worst else { return }
      parts = worst.parts
    }
  }
}
