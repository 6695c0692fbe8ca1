/// The rows in any of some boxes, gathered into grains of one pattern and about one prediction: what
/// a fit of all gains together has to look at.
struct JointView {
  private struct Grain {
    var pattern: Int32
    var rows: Double
    var real: Double
    /// A row's prediction.
    var base: Double
  }

  private let ground: SubsetGround
  private var grains: [Grain] = []

  /// O(rows).
  init(_ cells: LocalizationCells, boxes: [SubsetBox]) {
    ground = SubsetGround(cells, boxes: boxes)
    let keys = ground.shares.count * LocalizationCells.sizeCount
    let isGathered = keys <= 4 * cells.real.count + 4_096
    var slots = [Int32](repeating: -1, count: isGathered ? keys : 0)
    for row in cells.real.indices where ground.patterns[row] != 0 {
      let pattern = ground.patterns[row]
      if isGathered {
        let key = Int(pattern) * LocalizationCells.sizeCount + Int(cells.sizes[row])
        if slots[key] >= 0 {
          let slot = Int(slots[key])
          grains[slot].rows += 1
          grains[slot].real += cells.real[row]
          grains[slot].base += cells.base[row]
          continue
        }
        slots[key] = Int32(grains.count)
      }
      grains.append(Grain(pattern: pattern, rows: 1, real: cells.real[row], base: cells.base[row]))
    }
    for slot in grains.indices { grains[slot].base /= grains[slot].rows }
  }

  /// Nats that parts gain over the predictions.
  func nats(_ mixture: SubsetMixture, _ parts: [SubsetMixture.Part]) -> Double {
    let factors = mixture.factors(parts, ground)
    var nats = 0.0
    for grain in grains {
      let factor = max(SubsetMixture.floor, factors[Int(grain.pattern)])
      nats += mixture.gain(
        grain.real, rows: grain.rows, from: grain.base, to: grain.base * factor)
    }
    return nats
  }

  /// The most likely gains of parts together, by Fisher's scoring with the step halved until it
  /// helps.
  func gains(_ mixture: SubsetMixture, _ start: [SubsetMixture.Part]) -> [Double] {
    var parts = start
    var best = nats(mixture, parts)
    for _ in 0..<12 {
      let step = step(mixture, parts)
      var (scale, moved) = (1.0, false)
      for _ in 0..<6 {
        var trial = parts
        for index in trial.indices {
          trial[index].gain = max(-0.999, trial[index].gain + scale * step[index])
        }
        let nats = nats(mixture, trial)
        if nats > best {
          moved = nats > best + 1e-6 * (1 + abs(best) * 1e-3)
          (parts, best) = (trial, nats)
          break
        }
        scale /= 2
      }
      if !moved { break }
    }
    return parts.map(\.gain)
  }

  private func step(_ mixture: SubsetMixture, _ parts: [SubsetMixture.Part]) -> [Double] {
    let count = parts.count
    let factors = mixture.factors(parts, ground)
    // By pattern: how the factor moves with each gain.
    let slopes = ground.shares.indices.map { pattern in
      zip(ground.shares[pattern], parts).map { share, part in
        guard share > 0 else { return 0.0 }
        guard mixture.multiplies else { return share }
        return factors[pattern] * share / max(SubsetMixture.floor, 1 + share * part.gain)
      }
    }
    // Sums by pattern come first: a pattern's rows move together.
    var residuals = [Double](repeating: 0, count: factors.count)
    var informations = residuals
    for grain in grains {
      let pattern = Int(grain.pattern)
      let mean = grain.base * max(SubsetMixture.floor, factors[pattern])
      let variance = mixture.spread.variance(mean)
      let weight = grain.base / variance
      residuals[pattern] +=
        weight * mixture.residual(grain.real, rows: grain.rows, mean: mean, variance: variance)
      informations[pattern] += weight * grain.rows * grain.base
    }
    var score = [Double](repeating: 0, count: count)
    var information = [[Double]](repeating: score, count: count)
    for (pattern, slopes) in slopes.enumerated() {
      for one in 0..<count where slopes[one] != 0 {
        score[one] += slopes[one] * residuals[pattern]
        for other in 0...one {
          information[one][other] += slopes[one] * slopes[other] * informations[pattern]
        }
      }
    }
    return Self.solve(information, score)
  }

  /// Solves a symmetric system by Cholesky's method; what is not determined does not move.
  private static func solve(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    var lower = matrix
    var solution = vector
    for row in matrix.indices {
      for column in 0...row {
        var sum = matrix[row][column]
        for index in 0..<column { sum -= lower[row][index] * lower[column][index] }
        if column < row {
          lower[row][column] = lower[column][column] > 0 ? sum / lower[column][column] : 0
        } else {
          lower[row][row] = sum > 1e-9 * matrix[row][row] ? sum.squareRoot() : 0
        }
      }
      for index in 0..<row { solution[row] -= lower[row][index] * solution[index] }
      solution[row] = lower[row][row] > 0 ? solution[row] / lower[row][row] : 0
    }
    for row in matrix.indices.reversed() {
      for index in (row + 1)..<max(row + 1, matrix.count) {
        solution[row] -= lower[index][row] * solution[index]
      }
      solution[row] = lower[row][row] > 0 ? solution[row] / lower[row][row] : 0
    }
    return solution
  }
}
