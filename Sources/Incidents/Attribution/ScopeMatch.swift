import Signals

/// How well a change's stated scope fits the place where something changed.
struct ScopeMatch {
  let mixture: Mixture
  let index: Int
  let box: ScopeBox

  /// The weights of some changes; many state the same scope, which is looked up once.
  func weights(_ entries: [DeployIndex.Entry]) -> [Double] {
    var known: [[[Bool]?]: Double] = [:]
    return entries.map { entry in
      if let weight = known[entry.axes] { return weight }
      let weight = weight(entry)
      known[entry.axes] = weight
      return weight
    }
  }

  /// A weight: 1 for the same scope, less for broader, silent, narrower or disjoint ones.
  func weight(_ entry: DeployIndex.Entry) -> Double {
    var weight = 1.0
    for (axis, allowed) in entry.axes.enumerated() {
      let inside = box.axes[axis]
      switch (allowed, inside) {
      case (nil, nil): break
      case (nil, .some): weight *= 0.4
      case (let allowed?, nil): weight *= outside(axis, allowed: allowed, inside: nil)
      case (let allowed?, let inside?):
        let common = allowed.indices.contains { allowed[$0] && inside[$0] > 0.5 }
        if !common { return 0.003 }
        if allowed.indices.contains(where: { !allowed[$0] && inside[$0] > 0.5 }) {
          weight *= outside(axis, allowed: allowed, inside: inside)
        }
        let (own, theirs) = shares(axis, allowed: allowed, inside: inside)
        if theirs > own { weight *= (own / theirs).squareRoot() }
      }
    }
    return max(weight, 0.003)
  }

  /// A deploy that covers only some of the values: how much speaks for the values it leaves out.
  private func outside(_ axis: Int, allowed: [Bool], inside: [Double]?) -> Double {
    let nats = mixture.components[index].valueEvidence[axis]
    guard nats.count >= allowed.count else { return 0.15 }
    var sum = 0.0
    for value in allowed.indices where !allowed[value] && (inside?[value] ?? 1) > 0.5 {
      sum += nats[value]
    }
    return sum > 3 ? 0.01 : (sum > 0 ? 0.15 : 0.5)
  }

  private func shares(_ axis: Int, allowed: [Bool], inside: [Double]) -> (Double, Double) {
    var (own, theirs) = (1e-6, 1e-6)
    let codes = mixture.table.codes[axis]
    for unit in 0..<mixture.table.count {
      let value = Int(codes[unit])
      guard value < allowed.count else { continue }
      let weight = mixture.baseline.everyday[unit]
      if allowed[value] {
        theirs += weight
        if inside[value] > 0.5 { own += weight }
      }
    }
    return (own, theirs)
  }
}
