/// How alike two components are.
struct Similarity {
  /// Cosine of their excess rates over cells and days.
  let cosine: Double
  /// Cosine of what their texts show more often than everyday ones.
  let likeness: Double
  /// Hours both are there over hours either is.
  let overlap: Double
  /// Whether their places differ on one dimension and have no value of it in common.
  let areSideBySide: Bool
  /// Whether both begin within the window, in hours next to each other.
  let beginTogether: Bool

  /// Hours apart that two beginnings of one may be found.
  private static let nextHours = 2

  /// What everyday texts show; the same for all pairs of a mixture.
  struct Usual {
    fileprivate let shares: [Double]

    /// Linear in conversations and features shown.
    init(_ mixture: Mixture) {
      let table = mixture.table
      var sums = [Double](repeating: 0, count: table.features.count)
      var mass = 1e-9
      for unit in 0..<table.count {
        let weight = table.weight[unit] / (1 + mixture.total[unit])
        guard weight > 1e-4 else { continue }
        mass += weight
        table.forEachFeature(of: unit) { sums[$0] += weight }
      }
      shares = sums.map { $0 / mass }
    }
  }

  /// The similarity of two components of a mixture. Linear in what they have.
  init(_ mixture: Mixture, _ left: Int, _ right: Int, usual: Usual? = nil) {
    let table = mixture.table
    let (a, b) = (mixture.components[left], mixture.components[right])
    let width = table.features.count
    var features = [[Double]](repeating: [Double](repeating: 0, count: width), count: 2)
    var masses = [1e-9, 1e-9]
    let days = table.days
    var places = [[Double]](
      repeating: [Double](repeating: 0, count: mixture.baseline.grid.count * days), count: 2)
    SparseColumn.forEach(a.intensity, b.intensity) { unit, first, second in
      let scale = table.weight[unit] / (1 + mixture.total[unit])
      let weights = (first * scale, second * scale)
      if weights.0 + weights.1 > 1e-4 {
        let place = Int(mixture.baseline.grid.cellOf[unit]) * days + Int(table.hour[unit]) / 24
        places[0][place] += weights.0
        places[1][place] += weights.1
      }
      if weights.0 > 1e-4 {
        masses[0] += weights.0
        table.forEachFeature(of: unit) { features[0][$0] += weights.0 }
      }
      if weights.1 > 1e-4 {
        masses[1] += weights.1
        table.forEachFeature(of: unit) { features[1][$0] += weights.1 }
      }
    }
    cosine = Self.cosine(places[0], places[1])
    areSideBySide = a.box.isBeside(b.box)
    let starts = [a, b].map { component in (0..<table.hours).first { component.level($0) > 0 } ?? 0
    }
    beginTogether = starts[0] > 0 && starts[1] > 0 && abs(starts[0] - starts[1]) <= Self.nextHours
    let usual = (usual ?? Usual(mixture)).shares
    let excess = (0..<2).map { side in
      (0..<width).map { max(0, features[side][$0] / masses[side] - usual[$0]) }
    }
    likeness = Self.cosine(excess[0], excess[1])
    var (both, either) = (0.0, 1e-9)
    for hour in 0..<table.hours {
      let (x, y) = (a.level(hour) > 0, b.level(hour) > 0)
      if x && y { both += 1 }
      if x || y { either += 1 }
    }
    overlap = both / either
  }

  private static func cosine(_ left: [Double], _ right: [Double]) -> Double {
    var (ab, aa, bb) = (0.0, 1e-12, 1e-12)
    for (x, y) in zip(left, right) {
      ab += x * y
      aa += x * x
      bb += y * y
    }
    return ab / (aa * bb).squareRoot()
  }

  /// So alike in place, time and contents that a reader would call it one incident, however many
  /// profiles describe its texts best. Two places side by side with the same contents, from the same
  /// hour on or at the same hours, are one incident's, too, hit unlike hard and mended one by one.
  var isOneCause: Bool {
    cosine > 0.7 && likeness > 0.7 && overlap > 0.5
      || areSideBySide && likeness > 0.9 && (overlap > 0.9 || beginTogether)
  }

  /// Same place, same time, same contents.
  var areIndistinguishable: Bool { cosine > 0.9 && likeness > 0.9 && overlap > 0.9 }
}
