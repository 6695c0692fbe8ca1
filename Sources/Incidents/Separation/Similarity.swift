/// How alike two components are.
struct Similarity {
  /// Cosine of their excess rates over cells and days.
  let cosine: Double
  /// Cosine of what their texts show more often than everyday ones.
  let likeness: Double
  /// Hours both are there over hours either is.
  let overlap: Double

  /// The similarity of two components of a mixture. Linear in conversations and features shown.
  init(_ mixture: Mixture, _ left: Int, _ right: Int) {
    let table = mixture.table
    let (a, b) = (mixture.components[left], mixture.components[right])
    let width = table.features.count
    var features = [Double](repeating: 0, count: 3 * width)
    var masses = [1e-9, 1e-9, 1e-9]
    var byPlace: [UInt64: (Double, Double)] = [:]
    var own = SparseColumn.Cursor(a.intensity)
    var other = SparseColumn.Cursor(b.intensity)
    for unit in 0..<table.count {
      let scale = table.weight[unit] / (1 + mixture.total[unit])
      let weights = [own.value(unit) * scale, other.value(unit) * scale, scale]
      if weights[0] + weights[1] > 1e-4 {
        let place =
          UInt64(mixture.baseline.grid.cellOf[unit]) << 32 | UInt64(table.hour[unit] / 24)
        let old = byPlace[place] ?? (0, 0)
        byPlace[place] = (old.0 + weights[0], old.1 + weights[1])
      }
      let from = Int(table.rows.offsets[Int(table.signalOffsets[unit])])
      let to = Int(table.rows.offsets[Int(table.signalOffsets[unit + 1])])
      for side in 0..<3 where weights[side] > 1e-4 {
        masses[side] += weights[side]
        for position in from..<to {
          features[side * width + Int(table.rows.indices[position])] += weights[side]
        }
      }
    }
    // In order of the keys: sums must not depend on how a dictionary is laid out.
    let places = byPlace.sorted { $0.key < $1.key }.map(\.value)
    cosine = Self.cosine(places.map(\.0), places.map(\.1))
    let usual = (0..<width).map { features[2 * width + $0] / masses[2] }
    let excess = (0..<2).map { side in
      (0..<width).map { max(0, features[side * width + $0] / masses[side] - usual[$0]) }
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
  /// profiles describe its texts best.
  var isOneCause: Bool { cosine > 0.7 && likeness > 0.7 && overlap > 0.5 }

  /// Same place, same time, same contents.
  var areIndistinguishable: Bool { cosine > 0.9 && likeness > 0.9 && overlap > 0.9 }
}
