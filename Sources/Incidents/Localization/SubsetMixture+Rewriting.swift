extension SubsetMixture {
  /// Says the same, or nearly, in other boxes, and keeps what is worth more.
  ///
  /// Growing and refilling stop where several boxes together already describe the counts, though
  /// fewer or smaller ones would. Each rewriting is an identity on expected counts; its price, and
  /// the fit that follows, decide.
  mutating func rewrite() -> Bool {
    var best = value(parts, spread: spread)
    var changed = false
    for _ in 0..<4 {
      var better: [Part]?
      for candidate in rewritings() {
        var trial = self
        trial.parts = candidate
        trial.level()
        // Far below what is there no refit of single values catches up.
        guard trial.value(trial.parts, spread: spread) > best - Self.contested else { continue }
        trial.refine(rounds: 2)
        trial.prune()
        let value = trial.value(trial.parts, spread: spread)
        if value > best + 1e-6 { (best, better) = (value, trial.parts) }
      }
      guard let better else { break }
      parts = better
      changed = true
    }
    return changed
  }

  /// Gains of all parts in turn, their boxes left as they are.
  private mutating func level() {
    for _ in 0..<2 {
      for index in parts.indices {
        var others = parts
        others.remove(at: index)
        let view = view(parts[index].box, beside: factors(others))
        parts[index].gain = bestGain(view, from: parts[index].gain).gain
      }
    }
  }

  private func rewritings() -> [[Part]] {
    var found: [[Part]] = []
    for one in parts.indices {
      for axis in cells.codes.indices {
        guard let rest = complement(parts[one].box, axis),
          let allowed = parts[one].box.allowed[axis],
          2 * allowed.count(where: { $0 }) > allowed.count
        else { continue }
        // A box without some values: all of the axis, and those values undone.
        if parts.count < Self.most {
          var whole = parts
          whole[one].box.restrict(axis, to: nil)
          whole.append(Part(box: rest, gain: undoing(parts[one].gain)))
          found.append(whole)
        }
      }
      for other in parts.indices where other != one {
        found += rewritings(outer: one, inner: other)
      }
    }
    return found
  }

  /// Rewritings of a box and another that lies in it.
  private func rewritings(outer: Int, inner: Int) -> [[Part]] {
    let (large, small) = (parts[outer], parts[inner])
    guard small.box.isInside(large.box) else { return [] }
    let axes = cells.codes.indices.filter { large.box.allowed[$0] != small.box.allowed[$0] }
    let both =
      multiplies
      ? (1 + large.gain) * (1 + small.gain) - 1 : large.gain + small.gain
    var found: [[Part]] = []
    for axis in axes {
      guard let values = small.box.allowed[axis] else { continue }
      let all = large.box.allowed[axis] ?? cells.known(axis)
      let rest = zip(all, values).map { $0 && !$1 }
      guard rest.contains(true) else { continue }
      var apart = parts
      apart[outer].box.restrict(axis, to: rest)
      if axes.count == 1 {
        // Two neighbours of their own.
        apart[inner].gain = both
        found.append(apart)
        // The small one is nothing but a hole.
        apart.remove(at: inner)
        found.append(apart)
      } else {
        // The small box undoes all but one side of its part.
        for side in axes where side != axis {
          guard let hole = complement(small.box, side) else { continue }
          var turned = apart
          turned[inner] = Part(box: hole, gain: large.gain)
          found.append(turned)
        }
      }
    }
    return found
  }

  private func undoing(_ gain: Double) -> Double {
    multiplies ? 1 / (1 + gain) - 1 : max(-0.999, -gain)
  }

  /// A box with the other values of one axis; nil where that axis is open.
  private func complement(_ box: SubsetBox, _ axis: Int) -> SubsetBox? {
    guard let allowed = box.allowed[axis] else { return nil }
    var other = box
    other.restrict(axis, to: zip(cells.known(axis), allowed).map { $0 && !$1 })
    return other
  }
}
