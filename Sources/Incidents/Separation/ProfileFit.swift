/// How much more likely each conversation's contents are under a component than every day.
///
/// A ridge-logistic density ratio of the component's signals against everyday ones of the same
/// scope. It is fitted on one half of the accounts and scores the other half, and the other way
/// round: a text that a few accounts share cannot raise its own score, so scores need no penalty
/// for the number of features.
struct ProfileFit {
  let table: ConversationTable
  /// Whether what a half taught scores the other half; else its own.
  var scoresOthers = true
  /// Reference rows used at most in one half.
  static let mostReference = 6_000
  /// Everyday conversations in scope from which on others are not asked.
  static let enoughReference = 2_500.0
  static let codePrecision = 0.25
  static let termPrecision = 2.0
  static let mostTerms = 80

  /// What one half of the accounts taught.
  struct Model: Sendable {
    /// Weight of each kind of text: words, transcript, both.
    var intercepts = [0.0, 0, 0]
    /// Weight of each feature, 0 where it is not used.
    var weights: [Double]
    /// Log ratio by class of conversation size.
    var sizeRatio: [Double]
  }

  /// Ratios by conversation, calibrated to the component's size, and the models behind them.
  ///
  /// - Parameters:
  ///   - inside: probability of belonging to the component.
  ///   - everyday: probability of being an everyday one.
  ///   - member: membership in the component's scope.
  ///   - start: the models of an earlier fit, or none.
  func ratios(
    inside: [Double], everyday: [Double], member: [Double], start: [Model]
  ) -> (ratios: [Double], models: [Model]) {
    let reference = referenceWeights(everyday: everyday, member: member)
    var scores = [Double](repeating: 0, count: table.count)
    let models = Parallel.map(2) { half in
      fit(
        half: UInt8(half), inside: inside, reference: reference,
        start: start.count == 2 ? start[half] : nil)
    }
    for half in 0..<2 {
      let scored = scoresOthers ? 1 - half : half
      score(half: UInt8(scored), model: models[half], into: &scores)
    }
    let shift = calibration(scores, inside: inside, reference: reference)
    return (scores.map { Exponential.value(min(max($0 + shift, -6), 9)) }, models)
  }

  /// What to add to the scores so that they give the component its due share.
  ///
  /// The mean of ρ over everyday conversations should be 1, but a handful of extreme texts decides
  /// that sum. Asking instead that the expected number of the component's conversations be right,
  /// Σ (a + b)·σ(s + log A/B) = A, is the same for a true ratio and bounded for any other.
  private func calibration(_ scores: [Double], inside: [Double], reference: [Double]) -> Double {
    var (total, base) = (1e-9, 1e-9)
    for unit in scores.indices {
      total += inside[unit] * table.weight[unit]
      base += reference[unit]
    }
    let offset = Exponential.log(total / base)
    // By score rather than by conversation: a thirty-second of a nat is fine enough to shift by.
    let bins = Self.scoreRange * Self.scoreBins
    var mass = [Double](repeating: 0, count: 2 * bins + 1)
    for unit in scores.indices {
      let place = (scores[unit] * Double(Self.scoreBins)).rounded()
      mass[Int(max(-Double(bins), min(Double(bins), place))) + bins] +=
        inside[unit] * table.weight[unit] + reference[unit]
    }
    let taken = mass.indices.filter { mass[$0] > 0 }
    var (low, high) = (-8.0, 8.0)
    for _ in 0..<24 {
      let middle = (low + high) / 2
      var expected = 0.0
      for bin in taken {
        let score = Double(bin - bins) / Double(Self.scoreBins)
        expected += mass[bin] / (1 + Exponential.value(-(score + middle + offset)))
      }
      if expected > total { high = middle } else { low = middle }
    }
    return (low + high) / 2
  }

  private static let scoreRange = 40
  private static let scoreBins = 32

  /// Everyday conversations in scope, filled up with others where they are few.
  private func referenceWeights(everyday: [Double], member: [Double]) -> [Double] {
    var within = 0.0
    var without = 0.0
    for unit in 0..<table.count {
      let weight = table.weight[unit] * everyday[unit]
      within += weight * member[unit]
      without += weight * (1 - member[unit])
    }
    let lend = without > 0 ? min(1, max(0, Self.enoughReference - within) / without) : 0
    return (0..<table.count).map { unit in
      table.weight[unit] * everyday[unit] * (member[unit] + lend * (1 - member[unit]))
    }
  }

  private func fit(
    half: UInt8, inside: [Double], reference: [Double], start: Model?
  ) -> Model {
    var units: [Int32] = []
    var quiet = 0
    for unit in 0..<table.count where table.half[unit] == half {
      if inside[unit] < 1e-3 && reference[unit] > 0 { quiet += 1 }
    }
    let stride = max(1, quiet / Self.mostReference)
    var counter = 0
    var scale: [Double] = []
    for unit in 0..<table.count where table.half[unit] == half {
      if inside[unit] >= 1e-3 {
        units.append(Int32(unit))
        scale.append(1)
      } else if reference[unit] > 0 {
        counter += 1
        guard counter % stride == 0 else { continue }
        units.append(Int32(unit))
        scale.append(Double(stride))
      }
    }
    let column = screened(units, scale, inside: inside, reference: reference)
    let width = max(3, Int(column.max() ?? -1) + 1)
    var design = SparseDesign()
    var buffer: [Int32] = []
    for (index, unit) in units.enumerated() {
      let unit = Int(unit)
      let share = scale[index] / Double(table.size(unit))
      for signal in Int(table.signalOffsets[unit])..<Int(table.signalOffsets[unit + 1]) {
        guard let intercept = intercept(signal) else { continue }
        buffer.removeAll(keepingCapacity: true)
        buffer.append(intercept)
        appendColumns(of: signal, column, to: &buffer)
        design.append(
          buffer, inside: inside[unit] * table.weight[unit] * share,
          outside: reference[unit] * share)
      }
    }
    var precision = [Double](repeating: Self.codePrecision, count: width)
    for (feature, place) in column.enumerated() where place >= 0 {
      precision[Int(place)] =
        table.features[feature].isCode ? Self.codePrecision : Self.termPrecision
    }
    var beta = [Double](repeating: 0, count: width)
    if let start {
      for kind in 0..<3 { beta[kind] = start.intercepts[kind] }
      for (feature, place) in column.enumerated() where place >= 0 {
        beta[Int(place)] = start.weights[feature]
      }
    }
    beta = RidgeLogistic.fit(design, precision: precision, start: beta)
    return Model(
      intercepts: Array(beta.prefix(3)),
      weights: column.map { $0 >= 0 ? beta[Int($0)] : 0 },
      sizeRatio: sizeRatios(units, scale, inside: inside, reference: reference))
  }

  private func intercept(_ signal: Int) -> Int32? {
    let kind = table.textKind[signal]
    if kind > 0 { return Int32(kind - 1) }
    return table.rows.offsets[signal] < table.rows.offsets[signal + 1] ? 0 : nil
  }

  @inline(__always)
  private func appendColumns(of signal: Int, _ column: [Int32], to buffer: inout [Int32]) {
    for index in Int(table.rows.offsets[signal])..<Int(table.rows.offsets[signal + 1]) {
      let place = column[Int(table.rows.indices[index])]
      if place >= 0 { buffer.append(place) }
    }
  }

  /// Columns for all codes and the terms that differ most, in the features' order, so that a row's
  /// columns ascend; the three intercepts come first.
  private func screened(
    _ units: [Int32], _ scale: [Double], inside: [Double], reference: [Double]
  ) -> [Int32] {
    let count = table.features.count
    var in1 = [Double](repeating: 0, count: count)
    var out1 = in1
    var (total, base) = (0.0, 0.0)
    for (index, unit) in units.enumerated() {
      let unit = Int(unit)
      let share = scale[index] / Double(table.size(unit))
      let a = inside[unit] * table.weight[unit] * share
      let b = reference[unit] * share
      let from = Int(table.rows.offsets[Int(table.signalOffsets[unit])])
      let to = Int(table.rows.offsets[Int(table.signalOffsets[unit + 1])])
      for position in from..<to {
        in1[Int(table.rows.indices[position])] += a
        out1[Int(table.rows.indices[position])] += b
      }
      total += inside[unit] * table.weight[unit] * scale[index]
      base += reference[unit] * scale[index]
    }
    var column = [Int32](repeating: -1, count: count)
    guard total > 0, base > 0 else { return column }
    var terms: [(feature: Int, z: Double)] = []
    for feature in 0..<count {
      if table.features[feature].isCode {
        if in1[feature] + out1[feature] > 0 { column[feature] = 0 }
      } else if in1[feature] > 0 {
        let pooled = (in1[feature] + out1[feature] + 0.5) / (total + base + 1)
        let spread = (pooled * (1 - pooled) * (1 / total + 1 / base)).squareRoot()
        let z = abs(in1[feature] / total - out1[feature] / base) / max(spread, 1e-9)
        if z > 2 { terms.append((feature, z)) }
      }
    }
    terms.sort { ($1.z, $0.feature) < ($0.z, $1.feature) }
    for term in terms.prefix(Self.mostTerms) { column[term.feature] = 0 }
    var next: Int32 = 3
    for feature in 0..<count where column[feature] == 0 {
      column[feature] = next
      next += 1
    }
    return column
  }

  private static let sizeClasses = 6

  @inline(__always)
  private func sizeClass(_ unit: Int) -> Int {
    let size = table.size(unit)
    return size <= 4 ? size - 1 : (size <= 7 ? 4 : 5)
  }

  private func sizeRatios(
    _ units: [Int32], _ scale: [Double], inside: [Double], reference: [Double]
  ) -> [Double] {
    var a = [Double](repeating: 0, count: Self.sizeClasses)
    var b = [Double](repeating: 1, count: Self.sizeClasses)
    for (index, unit) in units.enumerated() {
      let size = sizeClass(Int(unit))
      a[size] += inside[Int(unit)] * table.weight[Int(unit)] * scale[index]
      b[size] += reference[Int(unit)] * scale[index]
    }
    let (total, base) = (a.reduce(0, +), b.reduce(0, +))
    return (0..<Self.sizeClasses).map { size in
      let share = b[size] / base
      return Exponential.log((a[size] + 20 * share) / (total + 20) / share)
    }
  }

  private func score(half: UInt8, model: Model, into scores: inout [Double]) {
    model.weights.withUnsafeBufferPointer { weights in
      table.rows.indices.withUnsafeBufferPointer { indices in
        for unit in 0..<table.count where table.half[unit] == half {
          var value = 0.0
          for signal in Int(table.signalOffsets[unit])..<Int(table.signalOffsets[unit + 1]) {
            guard let intercept = intercept(signal) else { continue }
            value += model.intercepts[Int(intercept)]
            let from = Int(table.rows.offsets[signal])
            for index in from..<Int(table.rows.offsets[signal + 1]) {
              value += weights[Int(indices[index])]
            }
          }
          let size = table.size(unit)
          if size > 1 { value /= Exponential.power(Double(size), 0.15) }
          scores[unit] = value + model.sizeRatio[sizeClass(unit)]
        }
      }
    }
  }
}
