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

  /// The same, less where a cell's day holds more than is ordinary: what texts are compared with.
  var ordinary: [Double] { zip(everyday, baseline.trust(in: table)).map { $0 * $1 } }

  /// Probability of each conversation to belong to a component.
  func responsibility(_ index: Int) -> [Double] {
    zip(components[index].intensity, total).map { $0 / (1 + $1) }
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
    for component in components {
      for unit in sum.indices { sum[unit] += component.intensity[unit] }
    }
    total = sum
  }

  /// Computes a component's intensities from its scope, levels and ratios.
  mutating func setIntensity(_ index: Int) {
    let component = components[index]
    var intensity = [Double](repeating: 0, count: table.count)
    for part in component.parts {
      let codes = component.dividingAxis.map { table.codes[$0] }
      for unit in 0..<table.count where component.member[unit] > 0 {
        let hour = Int(table.hour[unit])
        var level = part.levels[hour]
        if level == 0 { continue }
        if let codes, let values = part.values { level *= values[Int(codes[unit])] }
        intensity[unit] += level * component.member[unit] * component.ratio[unit] * pace[hour]
      }
    }
    components[index].intensity = intensity
  }

  /// Intensity at level 1 relative to the everyday and the other components.
  func unitIntensity(_ index: Int, member: [Double]) -> [Double] {
    let component = components[index]
    return (0..<table.count).map { unit in
      guard member[unit] > 0 else { return 0 }
      let others = max(0, total[unit] - component.intensity[unit])
      return member[unit] * component.ratio[unit] * pace[Int(table.hour[unit])] / (1 + others)
    }
  }

  /// Counts what one component explains of some conversations for another one, until that is fitted.
  mutating func handOver(from giver: Int, to taker: Int, where isGiven: (Int) -> Bool) {
    for unit in 0..<table.count where components[giver].intensity[unit] > 0 && isGiven(unit) {
      components[taker].intensity[unit] += components[giver].intensity[unit]
      components[giver].intensity[unit] = 0
    }
  }

  /// Replaces a component and keeps the sum right.
  mutating func update(_ index: Int, _ change: (inout Component) -> Void) {
    for unit in total.indices { total[unit] -= components[index].intensity[unit] }
    change(&components[index])
    setIntensity(index)
    for unit in total.indices {
      total[unit] = max(0, total[unit] + components[index].intensity[unit])
    }
  }
}
