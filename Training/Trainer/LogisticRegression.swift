import Foundation
import TestSupport

/// Rows of features with a value each: vectors of unit length or less, of few numbers.
struct SparseRows {
  var numbers: [[Int32]]
  var values: [[Float]]
  /// One more than the greatest number.
  var width: Int

  var count: Int { numbers.count }
}

/// Logistic regression with a squared penalty, fitted by coordinate descent in the dual
/// (Yu, Huang, Lin, "Dual coordinate descent methods for logistic regression and maximum entropy
/// models", 2011, algorithm 5): each step is a Newton search in one variable.
///
/// Deterministic; time is linear in the values a pass, and some thirty passes are enough.
struct LogisticRegression {
  private(set) var weights: [Float]
  private(set) var bias: Float = 0

  /// Fits `labels` of the rows that `chosen` lists; the greater `cost`, the closer.
  init(_ rows: SparseRows, _ labels: [Bool], chosen: [Int], cost: Double, passes: Int = 60) {
    weights = Array(repeating: 0, count: rows.width)
    var order = chosen
    // The same order every time.
    var generator = SeededGenerator(seed: 1)
    let first = min(0.001 * cost, 1e-8)
    // Two variables a row, which add up to the cost.
    var alpha = [Double](repeating: first, count: rows.count)
    var squares = [Double](repeating: 1, count: rows.count)
    for row in chosen {
      squares[row] = rows.values[row].reduce(1) { $0 + Double($1 * $1) }
      move(rows, row, by: labels[row] ? first : -first)
    }
    for _ in 0..<passes {
      order.shuffle(using: &generator)
      var greatest = 0.0
      for row in order {
        let sign = labels[row] ? 1.0 : -1.0
        let margin = sign * score(rows, row)
        let (old, step, gradient) = Self.search(alpha[row], cost, squares[row], margin)
        greatest = max(greatest, gradient)
        guard step != old else { continue }
        alpha[row] = step
        move(rows, row, by: sign * (step - old))
      }
      if greatest < 0.01 { break }
    }
  }

  /// The better value of a row's variable, what it was, and how far from the best it was.
  private static func search(
    _ alpha: Double, _ cost: Double, _ square: Double, _ margin: Double
  ) -> (old: Double, new: Double, gradient: Double) {
    // The smaller of the two variables is searched, so that no digits are lost.
    let isFirst = 0.5 * square * (cost - 2 * alpha) + margin >= 0
    let (old, sign) = isFirst ? (alpha, 1.0) : (cost - alpha, -1.0)
    var z = old
    if cost - z < 0.5 * cost { z *= 0.1 }
    func slope(_ z: Double) -> Double {
      square * (z - old) + sign * margin + log(z / (cost - z))
    }
    var gradient = slope(z)
    let first = abs(gradient)
    for _ in 0..<100 where abs(gradient) >= 1e-3 {
      let next = z - gradient / (square + cost / ((cost - z) * z))
      z = next <= 0 ? z * 0.1 : next
      gradient = slope(z)
    }
    return isFirst ? (alpha, z, first) : (alpha, cost - z, first)
  }

  private mutating func move(_ rows: SparseRows, _ row: Int, by step: Double) {
    let step = Float(step)
    for (number, value) in zip(rows.numbers[row], rows.values[row]) {
      weights[Int(number)] += step * value
    }
    bias += step
  }

  /// The score of a row; above zero it is the likelier that its label is true.
  func score(_ rows: SparseRows, _ row: Int) -> Double {
    var sum = bias
    for (number, value) in zip(rows.numbers[row], rows.values[row]) {
      sum += weights[Int(number)] * value
    }
    return Double(sum)
  }
}
