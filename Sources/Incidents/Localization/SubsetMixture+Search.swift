extension SubsetMixture {
  /// Finds the parts: adds while it pays, then takes each out and looks again.
  mutating func search() {
    let everything = Part(box: SubsetBox(axes: cells.codes.count), gain: 0)
    var shifted = self
    shifted.parts = [everything]
    shifted.refine(rounds: 1)
    grow()
    // The predictions are believed until a shift of all of them says it much better.
    // One that says less than half of what they say is not worth the search.
    let alone = shifted.value(shifted.parts, spread: spread)
    if alone > 0, 2 * alone > value(parts, spread: spread) {
      shifted.estimate()
      shifted.grow()
      let spread = shifted.spread
      if shifted.value(shifted.parts, spread: spread)
        > value(parts, spread: spread) + Self.disbelief
      {
        self = shifted
      }
    }
    for _ in 0..<(cells.real.count > Self.manyRows ? 2 : 3) {
      grow()
      let before = parts.map(\.box)
      reconsider()
      estimate()
      if parts.map(\.box) == before { break }
    }
    prune()
  }

  /// Adds parts while one pays for itself.
  private mutating func grow() {
    while parts.count < Self.most, let next = proposals(beside: parts, 1).first {
      let before = parts
      let old = value(parts, spread: spread)
      parts.append(next)
      refine(rounds: 2)
      prune()
      if value(parts, spread: spread) <= old + 1e-6 {
        parts = before
        break
      }
      estimate()
    }
  }

  /// The best further parts, best first, each worth its price.
  func proposals(beside parts: [Part], _ most: Int) -> [Part] {
    let factors = factors(parts)
    let scan = SubsetScan(cells, means: means(factors), spread: spread)
    var found: [(worth: Double, part: Part)] = []
    for box in scan.boxes() where isNew(box, beside: parts) {
      let (gain, nats) = bestGain(view(box, beside: factors))
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
    var best = value(parts, spread: spread)
    for _ in 0..<(cells.real.count > Self.manyRows ? 1 : 3) {
      var changed = false
      for first in parts.indices.reversed() {
        let least = cells.real.count > Self.manyRows ? first : 0
        for second in (least...first).reversed() where first < parts.count {
          if let better = refilled(without: [first, second], than: best) {
            (parts, best) = better
            changed = true
          }
        }
      }
      if rewrite() {
        best = value(parts, spread: spread)
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
    let factors = factors(trial.parts)
    var tried = old
    for start in trial.proposals(beside: trial.parts, 3) {
      // What climbs back to where it was is no new beginning.
      let first = trial.refined(start, beside: factors)
      guard tried.insert(first.box).inserted else { continue }
      var refill = trial
      refill.parts.append(first)
      refill.refine(rounds: 1)
      while refill.parts.count <= parts.count, !old.isSubset(of: refill.parts.map(\.box)),
        let next = refill.proposals(beside: refill.parts, 1).first
      {
        refill.parts.append(next)
        refill.refine(rounds: 1)
      }
      if Set(refill.parts.map(\.box)) == Set(parts.map(\.box)) { continue }
      refill.prune()
      let value = refill.value(refill.parts, spread: spread)
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
        let factors = factors(others)
        var next = refined(parts[index], beside: factors)
        if next.box != parts[index].box, !isNew(next.box, beside: others) {
          next = parts[index]
          next.gain = bestGain(view(next.box, beside: factors), from: next.gain).gain
        }
        changed = changed || next.box != parts[index].box
        parts[index] = next
      }
      if !changed { break }
    }
  }

  /// A part's best box and gain beside the factors of the others: axis by axis, the values that are
  /// worth it at the present gain, or at their own, or all.
  private func refined(_ part: Part, beside factors: [Double]) -> Part {
    var part = part
    var (gain, nats) = bestGain(view(part.box, beside: factors), from: part.gain)
    part.gain = gain
    var best = nats - part.box.price(cells)
    for _ in 0..<3 {
      var changed = false
      for axis in cells.codes.indices {
        let open = view(part.box, skipping: axis, beside: factors)
        for choice in choices(axis, open, part) where choice != part.box.allowed[axis] {
          var box = part.box
          box.restrict(axis, to: choice)
          (gain, nats) = bestGain(view(box, beside: factors), from: part.gain)
          if (gain > 0) == (part.gain > 0), nats - box.price(cells) > best + 1e-6 {
            best = nats - box.price(cells)
            part = Part(box: box, gain: gain)
            changed = true
          }
        }
      }
      if !changed { break }
    }
    return part
  }

  /// Sets of an axis' values worth trying: all, those that gain at the present level, and the
  /// prefixes by ratio.
  private func choices(_ axis: Int, _ view: View, _ part: Part) -> [[Bool]?] {
    let width = cells.width(axis)
    var gains = [Double](repeating: 0, count: width)
    var scores = [Double](repeating: 0, count: width)
    var informations = [Double](repeating: 0, count: width)
    for index in view.rows.indices {
      let row = view.rows[index]
      let code = Int(cells.codes[axis][row])
      guard code >= 0 else { continue }
      let old = mean(view, index, 0)
      gains[code] += spread.gain(cells.real[row], from: old, to: mean(view, index, part.gain))
      let ratio = view.slope[index] / spread.variance(old)
      scores[code] += (cells.real[row] - old) * ratio
      informations[code] += view.slope[index] * ratio
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
      let whole = value(parts, spread: spread)
      var worst: (worth: Double, parts: [Part])?
      for index in parts.indices {
        var rest = self
        rest.parts.remove(at: index)
        var worth = whole - rest.value(rest.parts, spread: spread)
        // The others could take its place over, but seldom all of a strong one's.
        if worth > 0, worth < Self.contested {
          rest.refine(rounds: 1)
          worth = whole - rest.value(rest.parts, spread: spread)
        }
        if worth < (worst?.worth ?? 0) { worst = (worth, rest.parts) }
      }
      guard let worst else { return }
      parts = worst.parts
    }
  }
}
