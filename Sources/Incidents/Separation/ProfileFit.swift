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

  /// The conversations a fit looks at, ascending: all that can tell anything.
  private struct Sample {
    var units: [Int32] = []
    /// Probability of belonging to the component.
    var inside: [Double] = []
    /// Weight as an everyday one to compare with.
    var reference: [Double] = []

    @inline(__always)
    mutating func append(_ unit: Int, inside: Double, reference: Double) {
      units.append(Int32(unit))
      self.inside.append(inside)
      self.reference.append(reference)
    }
  }

  /// Ratios of a component's members, calibrated to its size, and what they are computed from.
  ///
  /// - Parameters:
  ///   - inside: probability of belonging to the component.
  ///   - everyday: probability of being an everyday one, of a member or another conversation.
  ///   - members: the conversations of the component's scope.
  ///   - start: the models of an earlier fit, or none.
  func ratios(
    inside: SparseColumn, everyday: (_ unit: Int, _ isMember: Bool) -> Double,
    members: ScopeMembers, start: [Model]
  ) -> (texts: TextRatio, ratios: [Double]) {
    let sample = sample(inside: inside, everyday: everyday, members: members)
    let models = Parallel.map(2) { half in
      fit(half: UInt8(half), sample, start: start.count == 2 ? start[half] : nil)
    }
    var texts = TextRatio(models: models, scoresOthers: scoresOthers)
    let scores = texts.scores(of: sample.units, table)
    texts.shift = calibration(scores, sample)
    var ratios: [Double] = []
    ratios.reserveCapacity(members.size)
    var place = 0
    members.forEach { _, unit, _ in
      while sample.units[place] < unit { place += 1 }
      ratios.append(texts.ratio(score: scores[place]))
    }
    return (texts, ratios)
  }

  /// What to add to the scores so that they give the component its due share.
  ///
  /// The mean of ρ over everyday conversations should be 1, but a handful of extreme texts decides
  /// that sum. Asking instead that the expected number of the component's conversations be right,
  /// Σ (a + b)·σ(s + log A/B) = A, is the same for a true ratio and bounded for any other.
  private func calibration(_ scores: [Double], _ sample: Sample) -> Double {
    var (total, base) = (1e-9, 1e-9)
    for (place, unit) in sample.units.enumerated() {
      total += sample.inside[place] * table.weight[Int(unit)]
      base += sample.reference[place]
    }
    let offset = Exponential.log(total / base)
    // By score rather than by conversation: a thirty-second of a nat is fine enough to shift by.
    let bins = Self.scoreRange * Self.scoreBins
    var mass = [Double](repeating: 0, count: 2 * bins + 1)
    for (index, unit) in sample.units.enumerated() {
      let place = (scores[index] * Double(Self.scoreBins)).rounded()
      mass[Int(max(-Double(bins), min(Double(bins), place))) + bins] +=
        sample.inside[index] * table.weight[Int(unit)] + sample.reference[index]
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

  /// The component's conversations and everyday ones in scope, filled up with others where they are
  /// few. Linear in the scope where they are not.
  private func sample(
    inside: SparseColumn, everyday: (_ unit: Int, _ isMember: Bool) -> Double,
    members: ScopeMembers
  ) -> Sample {
    var own = Sample()
    own.units.reserveCapacity(members.size)
    own.inside.reserveCapacity(members.size)
    own.reference.reserveCapacity(members.size)
    var within = 0.0
    // A component that was given another's conversations can have some outside of its scope.
    var next = 0
    members.forEach { _, unit, member in
      while next < inside.units.count, Int(inside.units[next]) < unit {
        own.append(Int(inside.units[next]), inside: inside.values[next], reference: 0)
        next += 1
      }
      let isInside = next < inside.units.count && Int(inside.units[next]) == unit
      let weight = table.weight[unit] * everyday(unit, true)
      within += weight * member
      own.append(unit, inside: isInside ? inside.values[next] : 0, reference: weight * member)
      if isInside { next += 1 }
    }
    for place in next..<inside.units.count {
      own.append(Int(inside.units[place]), inside: inside.values[place], reference: 0)
    }
    return within < Self.enoughReference
      ? filledUp(within, inside: inside, everyday: everyday, members: members) : own
  }

  /// All conversations, those outside of the scope as far as they are needed.
  private func filledUp(
    _ within: Double, inside: SparseColumn,
    everyday: (_ unit: Int, _ isMember: Bool) -> Double, members: ScopeMembers
  ) -> Sample {
    var all = Sample()
    all.units = (0..<Int32(table.count)).map { $0 }
    all.inside.reserveCapacity(table.count)
    all.reference.reserveCapacity(table.count)
    var without = 0.0
    var cursor = ScopeMembers.Cursor(members)
    for unit in 0..<table.count {
      let place = cursor.place(of: unit)
      let member = place.map { cursor.member(at: $0) } ?? 0
      without += table.weight[unit] * everyday(unit, place != nil) * (1 - member)
    }
    let lend = without > 0 ? min(1, max(0, Self.enoughReference - within) / without) : 0
    cursor = ScopeMembers.Cursor(members)
    var own = SparseColumn.Cursor(inside)
    for unit in 0..<table.count {
      let place = cursor.place(of: unit)
      let member = place.map { cursor.member(at: $0) } ?? 0
      all.inside.append(own.value(unit))
      all.reference.append(
        table.weight[unit] * everyday(unit, place != nil) * (member + lend * (1 - member)))
    }
    return all
  }

  private func fit(half: UInt8, _ sample: Sample, start: Model?) -> Model {
    var quiet = 0
    for (place, unit) in sample.units.enumerated() where table.half[Int(unit)] == half {
      if sample.inside[place] < 1e-3 && sample.reference[place] > 0 { quiet += 1 }
    }
    let stride = max(1, quiet / Self.mostReference)
    var counter = 0
    var chosen = Sample()
    var scale: [Double] = []
    for (place, unit) in sample.units.enumerated() where table.half[Int(unit)] == half {
      let (inside, reference) = (sample.inside[place], sample.reference[place])
      if inside < 1e-3 {
        guard reference > 0 else { continue }
        counter += 1
        guard counter == stride else { continue }
        counter = 0
      }
      chosen.append(Int(unit), inside: inside, reference: reference)
      scale.append(inside < 1e-3 ? Double(stride) : 1)
    }
    let (units, inside, reference) = (chosen.units, chosen.inside, chosen.reference)
    let column = screened(units, scale, inside: inside, reference: reference)
    let width = max(3, Int(column.max() ?? -1) + 1)
    var design = SparseDesign()
    var buffer: [Int32] = []
    for (index, unit) in units.enumerated() {
      let unit = Int(unit)
      let share = scale[index] / Double(table.size(unit))
      for signal in Int(table.signalOffsets[unit])..<Int(table.signalOffsets[unit + 1]) {
        guard let intercept = table.intercept(signal) else { continue }
        buffer.removeAll(keepingCapacity: true)
        buffer.append(intercept)
        appendColumns(of: signal, column, to: &buffer)
        design.append(
          buffer, inside: inside[index] * table.weight[unit] * share,
          outside: reference[index] * share)
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
      let a = inside[index] * table.weight[unit] * share
      let b = reference[index] * share
      let from = Int(table.rows.offsets[Int(table.signalOffsets[unit])])
      let to = Int(table.rows.offsets[Int(table.signalOffsets[unit + 1])])
      for position in from..<to {
        in1[Int(table.rows.indices[position])] += a
        out1[Int(table.rows.indices[position])] += b
      }
      total += inside[index] * table.weight[unit] * scale[index]
      base += reference[index] * scale[index]
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

  private func sizeRatios(
    _ units: [Int32], _ scale: [Double], inside: [Double], reference: [Double]
  ) -> [Double] {
    var a = [Double](repeating: 0, count: ConversationTable.sizeClasses)
    var b = [Double](repeating: 1, count: ConversationTable.sizeClasses)
    for (index, unit) in units.enumerated() {
      let size = table.sizeClass(Int(unit))
      a[size] += inside[index] * table.weight[Int(unit)] * scale[index]
      b[size] += reference[index] * scale[index]
    }
    let (total, base) = (a.reduce(0, +), b.reduce(0, +))
    return (0..<ConversationTable.sizeClasses).map { size in
      let share = b[size] / base
      return Exponential.log((a[size] + 20 * share) / (total + 20) / share)
    }
  }
}
