/// How alike two components are.
struct Similarity {
  /// Cosine of their excess rates over cells and days.
  let cosine: Double
  /// Correlation of their log ratios over the conversations either may hold.
  let likeness: Double
  /// Hours both are there over hours either is.
  let overlap: Double

  /// The similarity of two components of a mixture. Linear in conversations.
  init(_ mixture: Mixture, _ a: Component, _ b: Component) {
    var (ab, aa, bb) = (0.0, 1e-9, 1e-9)
    var (sumA, sumB, sumAB, sumAA, sumBB, weight) = (0.0, 0.0, 0.0, 0.0, 0.0, 1e-9)
    for unit in 0..<mixture.table.count where a.intensity[unit] > 1e-3 || b.intensity[unit] > 1e-3 {
      let scale = mixture.table.weight[unit] / (1 + mixture.total[unit])
      let x = a.intensity[unit] * scale
      let y = b.intensity[unit] * scale
      ab += x * y
      aa += x * x
      bb += y * y
      let p = Exponential.log(max(a.ratio[unit], 1e-3))
      let q = Exponential.log(max(b.ratio[unit], 1e-3))
      let share = x + y
      weight += share
      sumA += share * p
      sumB += share * q
      sumAB += share * p * q
      sumAA += share * p * p
      sumBB += share * q * q
    }
    cosine = ab / (aa * bb).squareRoot()
    let covariance = sumAB / weight - sumA / weight * sumB / weight
    let varianceA = sumAA / weight - sumA / weight * sumA / weight
    let varianceB = sumBB / weight - sumB / weight * sumB / weight
    likeness = covariance / max(1e-9, (varianceA * varianceB).squareRoot())
    var (both, either) = (0.0, 1e-9)
    for hour in 0..<mixture.table.hours {
      let (x, y) = (a.level(hour) > 0, b.level(hour) > 0)
      if x && y { both += 1 }
      if x || y { either += 1 }
    }
    overlap = both / either
  }

  /// Same place, same time, same contents.
  var areIndistinguishable: Bool { cosine > 0.9 && likeness > 0.9 && overlap > 0.9 }
}
