/// The everyday and all components together: each conversation's intensity under each of them.
struct Mixture {
  /// The conversations.
  let table: ConversationTable
  /// The everyday.
  var baseline: Baseline
  /// The components.
  var components: [Component] = []
  /// Sum of the components' intensities by conversation.
  private(set) var total: [Double]
  /// Trend over factor by hour: what turns a level into an intensity.
  private(set) var pace: [Double]
  /// Changes to the fleet.
  let deploys: DeployIndex
  /// What is done to fit it.
  let steps: SeparationSteps

  private var nextSerial = 0

  /// A number for a new component.
  mutating func takeSerial() -> Int {
    defer { nextSerial += 1 }
    return nextSerial
  }

  /// A mixture without components.
  init(
    table: ConversationTable, baseline: Baseline, deploys: DeployIndex, steps: SeparationSteps
  ) {
    self.table = table
    self.steps = steps
    self.baseline = baseline
    self.deploys = deploys
    total = [Double](repeating: 0, count: table.count)
    pace = zip(baseline.trend, baseline.factor).map { $0 / $1 }
  }

  /// A window before anything is known of incidents.
  init(_ table: ConversationTable, of source: ObservationTable, steps: SeparationSteps) {
    self.init(
      table: table, baseline: Baseline(table, grid: CellGrid(table, traffic: source.traffic)),
      deploys: DeployIndex(source.deploys, table: table), steps: steps)
  }

  /// Probability of each conversation to be an everyday one.
  var everyday: [Double] { total.map { 1 / (1 + $0) } }

  /// The same of one conversation, less where a cell's day holds more than is ordinary: what texts are
  /// compared with.
  @inline(__always)
  func ordinary(_ unit: Int) -> Double {
    1 / (1 + total[unit]) * baseline.trust(of: unit, in: table)
  }

  /// Probability of each conversation to belong to a component.
  func responsibility(_ index: Int) -> SparseColumn {
    components[index].intensity.mapped { $1 / (1 + total[$0]) }
  }

  /// Fits the baseline again to what is left as everyday, and the intensities with it.
  mutating func refitBaseline() {
    var refitted = baseline
    refitted.refit(table, everyday: everyday)
    replaceBaseline(refitted)
  }

  /// Puts another baseline under the components.
  mutating func replaceBaseline(_ other: Baseline) {
    baseline = other
    pace = zip(baseline.trend, baseline.factor).map { $0 / $1 }
    for index in components.indices { setIntensity(index) }
    sumUp()
  }

  /// Adds all intensities up afresh, so that no rounding error piles up.
  mutating func sumUp() {
    var sum = [Double](repeating: 0, count: table.count)
    sum.withUnsafeMutableBufferPointer { sum in
      for component in components { component.intensity.forEach { sum[$0] += $1 } }
    }
    total = sum
  }

  /// Computes a component's intensities from its scope, levels and ratios.
  mutating func setIntensity(_ index: Int) {
    let component = components[index]
    let (table, pace, parts, ratio) = (table, pace, component.parts, component.ratio)
    let codes = component.dividingAxis.map { table.codes[$0] }
    let spans = table.units { hour in parts.contains { $0.levels[hour] != 0 } }
    var intensity = SparseColumn()
    component.members.forEach(in: spans) { place, unit, member in
      let hour = Int(table.hour[unit])
      var sum = 0.0
      for part in parts {
        var level = part.levels[hour]
        if level == 0 { continue }
        if let codes, let values = part.values { level *= values[Int(codes[unit])] }
        sum += level * member * ratio[place] * pace[hour]
      }
      intensity.append(unit, sum)
    }
    components[index].intensity = intensity
  }

  /// Visits a component's conversations in a box within its own with their intensities at level 1,
  /// relative to the everyday and the other components.
  @inline(__always)
  func forEachUnitIntensity(
    _ index: Int, in members: ScopeMembers, _ body: (_ unit: Int, _ intensity: Double) -> Void
  ) {
    let component = components[index]
    let (table, pace, total, ratio) = (table, pace, total, component.ratio)
    var own = SparseColumn.Cursor(component.intensity)
    var known = ScopeMembers.Cursor(component.members)
    members.forEach { _, unit, member in
      guard let place = known.place(of: unit) else { return }
      let others = max(0, total[unit] - own.value(unit))
      body(unit, member * ratio[place] * pace[Int(table.hour[unit])] / (1 + others))
    }
  }

  /// Counts what one component explains of some conversations for another one, until that is fitted.
  mutating func handOver(from giver: Int, to taker: Int, where isGiven: (Int) -> Bool) {
    var (kept, given) = (SparseColumn(), SparseColumn())
    components[giver].intensity.forEach { unit, intensity in
      if isGiven(unit) {
        given.append(unit, intensity)
      } else {
        kept.append(unit, intensity)
      }
    }
    components[giver].intensity = kept
    components[taker].intensity = components[taker].intensity + given
  }

  /// Replaces a component and keeps the sum right. Linear in the conversations it has or had.
  mutating func update(_ index: Int, _ change: (inout Component) -> Void) {
    let old = components[index].intensity
    change(&components[index])
    setIntensity(index)
    let new = components[index].intensity
    total.withUnsafeMutableBufferPointer { total in
      old.forEach { total[$0] -= $1 }
      new.forEach { total[$0] += $1 }
      old.forEach { unit, _ in total[unit] = max(0, total[unit]) }
      new.forEach { unit, _ in total[unit] = max(0, total[unit]) }
    }
  }
}
