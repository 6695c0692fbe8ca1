/// Logistic regression with a ridge, by Newton's method.
enum RidgeLogistic {
  /// Steps at most; a warm start or clear data need four or five.
  private static let mostSteps = 25

  /// Coefficients of the log density ratio between the two sides of a design.
  ///
  /// The offset log(inside / outside) is taken off, so that a row with no evidence scores 0. The
  /// penalised log likelihood is strictly concave; steps that would not raise it are halved, so that
  /// the iteration cannot run away where a feature all but separates the sides.
  /// O(iterations × (Σ columns² + width³)).
  ///
  /// - Parameter start: where to begin; near the answer it saves most of the steps.
  static func fit(_ design: SparseDesign, precision: [Double], start: [Double]) -> [Double] {
    let width = precision.count
    var beta = start
    let inside = design.inside.reduce(0, +)
    let outside = design.outside.reduce(0, +)
    guard inside > 0, outside > 0, width > 0 else { return beta.map { _ in 0 } }
    let offset = Exponential.log(inside / outside)
    var slope = Slope(design, beta: beta, offset: offset, precision: precision)
    for _ in 0..<mostSteps {
      let step = Cholesky.solve(&slope.hessian, slope.gradient, width: width)
      let before = slope.objective
      var scale = 1.0
      repeat {
        let trial = zip(beta, step).map { $0 + scale * $1 }
        let reached = Slope(design, beta: trial, offset: offset, precision: precision)
        if reached.objective > before {
          (beta, slope) = (trial, reached)
          break
        }
        scale /= 2
      } while scale > 1e-3
      if slope.objective - before < 1e-2 { break }
    }
    return beta
  }

  /// The penalised log likelihood at a point with its first and negative second derivatives.
  private struct Slope {
    var objective = 0.0
    var gradient: [Double]
    /// Lower triangle, row after row.
    var hessian: [Double]

    init(_ design: SparseDesign, beta: [Double], offset: Double, precision: [Double]) {
      let width = beta.count
      gradient = [Double](repeating: 0, count: width)
      hessian = [Double](repeating: 0, count: width * width)
      for index in 0..<width {
        objective -= 0.5 * precision[index] * beta[index] * beta[index]
        gradient[index] = -precision[index] * beta[index]
        hessian[index * width + index] = precision[index]
      }
      var sum = 0.0
      design.columns.withUnsafeBufferPointer { columns in
        hessian.withUnsafeMutableBufferPointer { hessian in
          gradient.withUnsafeMutableBufferPointer { gradient in
            for row in design.inside.indices {
              let from = Int(design.offsets[row])
              let to = Int(design.offsets[row + 1])
              var score = offset
              for index in from..<to { score += beta[Int(columns[index])] }
              // log σ(s) = min(s, 0) − log(1 + e^−|s|).
              let small = Exponential.value(-abs(score))
              let tail = Exponential.log1p(small)
              sum += design.inside[row] * (min(score, 0) - tail)
              sum += design.outside[row] * (min(-score, 0) - tail)
              let probability = (score > 0 ? 1 : small) / (1 + small)
              let total = design.inside[row] + design.outside[row]
              let residual = design.inside[row] - total * probability
              let curvature = total * probability * (1 - probability)
              for index in from..<to {
                let column = Int(columns[index])
                gradient[column] += residual
                for other in from...index {
                  hessian[column * width + Int(columns[other])] += curvature
                }
              }
            }
          }
        }
      }
      objective += sum
    }
  }
}

/// Cholesky factorisation of a small symmetric positive definite matrix.
enum Cholesky {
  /// Solves A x = b; A's lower triangle is overwritten by its factor. O(width³).
  static func solve(_ matrix: inout [Double], _ right: [Double], width: Int) -> [Double] {
    var x = right
    matrix.withUnsafeMutableBufferPointer { a in
      for row in 0..<width {
        for column in 0...row {
          var sum = a[row * width + column]
          for index in 0..<column { sum -= a[row * width + index] * a[column * width + index] }
          if row == column {
            a[row * width + row] = max(sum, 1e-9).squareRoot()
          } else {
            a[row * width + column] = sum / a[column * width + column]
          }
        }
      }
      for row in 0..<width {
        for index in 0..<row { x[row] -= a[row * width + index] * x[index] }
        x[row] /= a[row * width + row]
      }
      for row in stride(from: width - 1, through: 0, by: -1) {
        for index in (row + 1)..<max(width, row + 1) { x[row] -= a[index * width + row] * x[index] }
        x[row] /= a[row * width + row]
      }
    }
    return x
  }
}
