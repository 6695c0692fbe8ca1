/// Rows as one subset sees them, gathered into grains: rows of the same value, the same pattern of
/// other subsets and about the same prediction count as one.
///
/// Predictions in a grain lie within an eighth of each other; their mean stands for each, which is
/// exact for Poisson counts and of second order otherwise.
struct SubsetView {
  /// Rows that say the same.
  struct Grain {
    /// The value of the axis looked along; -1 where missing.
    var code: Int32
    /// Pattern of the other subsets, and class of prediction.
    fileprivate var kind: Int32
    var rows: Double
    /// Sum of the counts.
    var real: Double
    /// A row's prediction; its mean is `fixed + slope · gain`.
    var base: Double
    var fixed = 0.0
    var slope = 1.0

    @inline(__always)
    fileprivate mutating func add(_ count: Double, _ prediction: Double) {
      rows += 1
      real += count
      base += prediction
    }
  }

  private(set) var grains: [Grain] = []

  /// Gathers the rows of a box.
  ///
  /// - Parameter axis: the axis looked along, which counts as open.
  init(_ cells: LocalizationCells, _ box: SubsetBox, along axis: Int, beside: SubsetsBeside) {
    let members = cells.inside(box, skipping: axis)
    let width = cells.width(axis)
    let keys = (width + 1) * beside.factors.count * LocalizationCells.sizeCount
    if members.shares.isEmpty && keys <= 4 * members.rows.count + 4_096 {
      gather(cells, members.rows, along: axis, classes: beside.classes, keys: keys, width: width)
    } else {
      // Rows without a value somewhere have shares of their own: each is its own grain, as where
      // there are hardly fewer grains than rows.
      grains = members.rows.indices.map { place in
        let row = Int(members.rows[place])
        return Grain(
          code: cells.codes[axis][row], kind: beside.classes[row], rows: 1,
          real: cells.real[row], base: cells.base[row],
          slope: members.shares.isEmpty ? 1 : members.shares[place])
      }
    }
    for slot in grains.indices {
      let factor = beside.factors[Int(grains[slot].kind) / LocalizationCells.sizeCount]
      let base = grains[slot].base / grains[slot].rows
      grains[slot].base = base
      grains[slot].fixed = base * factor
      grains[slot].slope *= beside.multiplies ? base * factor : base
    }
  }

  private mutating func gather(
    _ cells: LocalizationCells, _ rows: [Int32], along axis: Int, classes: [Int32], keys: Int,
    width: Int
  ) {
    var slots = [Int32](repeating: -1, count: keys)
    // Runs over every row again and again: no checks.
    slots.withUnsafeMutableBufferPointer { slots in
      cells.codes[axis].withUnsafeBufferPointer { codes in
        classes.withUnsafeBufferPointer { classes in
          for place in rows {
            let row = Int(place)
            let (code, kind) = (codes[row], classes[row])
            let key = Int(kind) &* (width &+ 1) &+ Int(code &+ 1)
            let slot = Int(slots[key])
            if slot >= 0 {
              grains[slot].add(cells.real[row], cells.base[row])
            } else {
              slots[key] = Int32(grains.count)
              grains.append(
                Grain(
                  code: code, kind: kind, rows: 1, real: cells.real[row], base: cells.base[row]))
            }
          }
        }
      }
    }
  }

  private init(_ grains: [Grain]) { self.grains = grains }

  /// What lies in some values of the axis looked along.
  ///
  /// - Parameter missing: the share of a row without a value that lies there.
  func within(_ allowed: [Bool]?, missing: Double) -> SubsetView {
    guard let allowed else { return self }
    var kept: [Grain] = []
    for grain in grains {
      if grain.code >= 0 {
        if allowed[Int(grain.code)] { kept.append(grain) }
      } else {
        var part = grain
        part.slope *= missing
        kept.append(part)
      }
    }
    return SubsetView(kept)
  }
}

/// The other subsets as one of them sees them.
struct SubsetsBeside {
  /// Pattern of the others and class of prediction, by row.
  let classes: [Int32]
  /// What the others make of a prediction, by pattern.
  let factors: [Double]
  /// Whether a subset's lift multiplies that, or adds to it.
  let multiplies: Bool

  /// O(rows).
  init(_ mixture: SubsetMixture, _ others: [SubsetMixture.Part]) {
    let ground = SubsetGround(mixture.cells, boxes: others.map(\.box))
    factors = mixture.factors(others, ground)
    multiplies = mixture.multiplies
    classes = zip(ground.patterns, mixture.cells.sizes).map {
      $0 &* Int32(LocalizationCells.sizeCount) &+ $1
    }
  }
}
