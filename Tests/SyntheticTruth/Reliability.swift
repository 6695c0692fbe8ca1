/// How often what was given a probability came true, by tenths of the probability.
package struct Reliability {
  private var count = [Double](repeating: 0, count: 10)
  private var said = [Double](repeating: 0, count: 10)
  private var came = [Double](repeating: 0, count: 10)

  package init() {}

  package mutating func add(_ probability: Double, _ isTrue: Bool) {
    let bin = min(9, Int(probability * 10))
    count[bin] += 1
    said[bin] += probability
    if isTrue { came[bin] += 1 }
  }

  package mutating func add(_ other: Reliability) {
    for bin in count.indices {
      count[bin] += other.count[bin]
      said[bin] += other.said[bin]
      came[bin] += other.came[bin]
    }
  }

  /// Mean distance between what was said and what came true, weighted by how often it was said.
  package var error: Double {
    let total = count.reduce(0, +)
    guard total > 0 else { return 0 }
    return zip(said, came).reduce(0) { $0 + abs($1.0 - $1.1) } / total
  }

  /// One row for each tenth: said, came true, of how many.
  package var table: String {
    count.indices.filter { count[$0] > 0 }.map { bin in
      let (mean, rate) = (said[bin] / count[bin], came[bin] / count[bin])
      return "| \(Self.percent(mean)) | \(Self.percent(rate)) | \(Int(count[bin])) |"
    }.joined(separator: "\n")
  }

  private static func percent(_ value: Double) -> String { "\((value * 1000).rounded() / 10) %" }
}
