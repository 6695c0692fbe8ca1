extension SubsetMixture {
  /// Says the same, or nearly, in other boxes, and keeps what is worth more.
  ///
  /// Growing and refilling stop where several boxes together already describe the counts, though
  /// fewer or smaller ones would. Each rewriting is an identity on expected counts; its price, and
  /// the fit that follows, decide.
  mutating func rewrite() -> Bool {
    var best = value(parts)
    var changed = false
    for _ in 0..<4 {
      var better: [Part]?
      let (same, divided) = (rewritings(), parts.indices.flatMap(divisions))
      for (index, candidate) in (same + divided).enumerated() {
        var trial = self
        trial.parts = candidate
        trial.level()
        // Far below what is there no refit of single values catches up; but the pieces of a hull
        // have all their values still to lose.
        guard index >= same.count || trial.value(trial.parts) > best - Self.contested
        else { continue }
        trial.refine(rounds: 2)
        trial.prune()
        let value = trial.value(trial.parts)
        if value > best + 1e-6 { (best, better) = (value, trial.parts) }
      }
      guard let better else { break }
      parts = better
      changed = true
    }
    return changed
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
    return found + openings()
  }

  /// A box's values of one axis in boxes of their own, and what undid parts of it left out: a hull
  /// round two boxes that share no value is found before they are.
  private func divisions(_ index: Int) -> [[Part]] {
    let whole = parts[index]
    let others = parts.indices.filter { other in
      other != index
        && !(parts[other].box.isInside(whole.box) && parts[other].gain * whole.gain < 0)
    }.map { parts[$0] }
    return cells.codes.indices.compactMap { axis in
      guard let allowed = whole.box.allowed[axis] else { return nil }
      let values = allowed.indices.filter { allowed[$0] }
      guard values.count > 1, others.count + values.count <= Self.most else { return nil }
      return others
        + values.map { value in
          var piece = whole
          piece.box.restrict(axis, to: allowed.indices.map { $0 == value })
          return piece
        }
    }
  }

  /// All boxes that leave out some values of an axis opened there together: where one box says too
  /// much in those values, the others avoid them, and none can come back alone.
  private func openings() -> [[Part]] {
    cells.codes.indices.compactMap { axis in
      let partial = parts.indices.filter { index in
        parts[index].box.allowed[axis].map { 2 * $0.count { $0 } > $0.count } ?? false
      }
      guard !partial.isEmpty else { return nil }
      var opened = parts
      for index in partial { opened[index].box.restrict(axis, to: nil) }
      guard Set(opened.map(\.box)).count == opened.count else { return nil }
      return opened
    }
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
