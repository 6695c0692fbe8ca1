internal import Signals
internal import Symptoms

/// Draws who reports what, when and where; all counts follow from rates.
struct ReportPlanner {
  let scenario: Scenario
  let rhythm: FleetRhythm
  let seed: UInt64
  private(set) var reports: [PlannedReport] = []
  private var conversations = 0
  private var generator: SimulationGenerator
  private let languages: [(name: String, weight: Double)]
  private let symptoms: [(code: SymptomCode, weight: Double)]
  /// Reports for each request on an ordinary day.
  private let rate: Double

  init(_ scenario: Scenario, seed: UInt64) {
    self.scenario = scenario
    self.seed = seed
    rhythm = FleetRhythm(scenario)
    generator = SimulationGenerator(seed: seed, purpose: 1)
    languages = scenario.reports.languages.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    symptoms = scenario.reports.symptoms.sorted { $0.key < $1.key }.compactMap { name, weight in
      SymptomCode(name: name).map { ($0, weight) }
    }
    var requests = 0.0
    for hour in 0..<rhythm.hours {
      for cell in rhythm.cells { requests += rhythm.requests(hour, cell) }
    }
    rate = scenario.reports.everyday / max(1, requests)
  }

  /// Draws all reports, in the order in which they arrive.
  ///
  /// O(hours · cells · parts of causes + reports · log reports).
  mutating func plan() -> [PlannedReport] {
    for hour in 0..<rhythm.hours {
      let noise = generator.gamma(shape: scenario.reports.dispersion)
      for cell in rhythm.cells {
        let usual = rate * rhythm.requests(hour, cell)
        guard usual > 0 else { continue }
        draw(usual * noise, .everyday, hour, cell)
        draw(usual * noise * scenario.reports.praise, .praise, hour, cell)
        drawSurges(usual, hour, cell)
        drawOutages(usual, hour, cell)
        drawCauses(usual, hour, cell)
      }
      drawChatty(hour)
    }
    return reports.sorted {
      ($0.arrival, $0.conversation, $0.seed) < ($1.arrival, $1.conversation, $1.seed)
    }
  }

  private mutating func draw(
    _ mean: Double, _ source: PlannedReport.Source, _ hour: Int, _ cell: FleetRhythm.Cell,
    part: Scenario.Part? = nil
  ) {
    for _ in 0..<generator.poisson(mean) { converse(source, hour, cell, part: part) }
  }

  private mutating func drawSurges(_ usual: Double, _ hour: Int, _ cell: FleetRhythm.Cell) {
    for surge in scenario.surges {
      let since = Double(rhythm.time(hour).milliseconds - surge.at.time.milliseconds) / 3_600_000
      guard since >= 0, since < surge.hours else { continue }
      // Talk swells within a few hours and then fades.
      let swell = min(1, (since + 1) / 4) * PortableMath.exp(-since / surge.hours * 2)
      draw(usual * surge.lift * swell, .surge, hour, cell)
    }
  }

  private mutating func drawOutages(_ usual: Double, _ hour: Int, _ cell: FleetRhythm.Cell) {
    for outage in scenario.outages {
      let since = Double(rhythm.time(hour).milliseconds - outage.at.time.milliseconds) / 3_600_000
      guard since >= 0, since < outage.hours, covers(outage.scope, cell) else { continue }
      draw(usual * outage.lift, .outage, hour, cell)
    }
  }

  private mutating func drawCauses(_ usual: Double, _ hour: Int, _ cell: FleetRhythm.Cell) {
    for (index, cause) in scenario.incidents.enumerated() {
      for part in cause.parts where covers(part.scope, cell) {
        let hit = part.share(during: rhythm.time(hour)) * inner(part.scope, cell)
        guard hit > 0 else { continue }
        draw(usual * hit * cause.reportLift, .cause(index), hour, cell, part: part)
      }
    }
  }

  /// Whether a cell lies in a scope, by the dimensions a cell has.
  private func covers(_ scope: [String: [String]], _ cell: FleetRhythm.Cell) -> Bool {
    let values = [
      Dimension.model: scenario.fleet.models[cell.model].name,
      Dimension.platform: scenario.fleet.platforms[cell.platform].name,
      Dimension.surface: cell.surface,
    ]
    return scope.allSatisfy { name, allowed in values[name].map(allowed.contains) ?? true }
  }

  /// The share of a cell that lies in a scope, by the dimensions a cell does not have.
  private func inner(_ scope: [String: [String]], _ cell: FleetRhythm.Cell) -> Double {
    let platform = scenario.fleet.platforms[cell.platform]
    var share = 1.0
    for (name, weights) in [
      (Dimension.hardware, platform.hardware), (Dimension.region, platform.regions),
    ] {
      guard let allowed = scope[name] else { continue }
      let sum = weights.values.reduce(0, +)
      share *= allowed.reduce(0) { $0 + (weights[$1] ?? 0) } / sum
    }
    return share
  }

  /// Accounts that report about once a day, each about the same thing.
  private mutating func drawChatty(_ hour: Int) {
    for account in 0..<scenario.reports.chatty where generator.happens(1.0 / 24) {
      let cell = rhythm.cells[generator.pick(rhythm.cells.map { rhythm.requests(hour, $0) })]
      converse(.everyday, hour, cell, account: scenario.reports.accounts + account)
    }
  }
}

extension ReportPlanner {
  /// One conversation with its reports.
  private mutating func converse(
    _ source: PlannedReport.Source, _ hour: Int, _ cell: FleetRhythm.Cell,
    part: Scenario.Part? = nil, account chatty: Int? = nil
  ) {
    let conversation = conversations
    conversations += 1
    let cause: Scenario.Cause? =
      if case .cause(let index) = source { scenario.incidents[index] } else { nil }
    let account = chatty ?? drawAccount(of: cause)
    let platform = scenario.fleet.platforms[cell.platform]
    var time = rhythm.time(hour).adding(seconds: Int64(generator.unit() * 3600))
    let hardware = draw(platform.hardware, within: part?.scope[Dimension.hardware])
    let region = draw(platform.regions, within: part?.scope[Dimension.region])
    let unsaid = scenario.fleet.unsaid
    let (hidesHardware, hidesRegion) = (generator.happens(unsaid), generator.happens(unsaid))
    let language = drawLanguage(of: account)
    var context = Int(PortableMath.exp(8.6 + 1.5 * generator.normal()))
    let again = source == .praise ? 0 : cause?.isSticky == true ? 0.45 : 0.22
    repeat {
      let isDescribed = source == .praise ? false : generator.happens(scenario.reports.described)
      var report = PlannedReport(
        source: source, time: time, arrival: arrival(time), account: account,
        conversation: conversation, model: cell.model, platform: cell.platform,
        surface: cell.surface, hardware: hidesHardware ? nil : hardware,
        region: hidesRegion ? nil : region, clientVersion: clientVersion(cell, time),
        contextTokens: context, language: language,
        kind: source == .praise
          ? .thumbsUp : (isDescribed && generator.happens(0.6) ? .bugReport : .thumbsDown),
        isDescribed: isDescribed,
        isTranscribed: generator.happens(scenario.reports.transcribed),
        isPlanted: generator.happens(scenario.reports.planted),
        copies: generator.happens(scenario.reports.retried) ? 2 : 1, seed: generator.next())
      show(cause, in: &report)
      reports.append(report)
      time = time.adding(seconds: Int64(generator.exponential(1500)) + 30)
      context += Int(generator.exponential(3000))
    } while generator.happens(again) && time < scenario.to.time
  }

  private mutating func drawAccount(of cause: Scenario.Cause?) -> Int {
    while true {
      // Some people report much more often than others.
      let account = Int(
        Double(scenario.reports.accounts) * PortableMath.power(generator.unit(), 1.5))
      guard let cause, cause.accountShare < 1 else { return account }
      let mixed = SimulationGenerator.mix(
        UInt64(account) ^ SimulationGenerator.mix(seed ^ UInt64(cause.id.utf8.count)))
      if Double(mixed >> 11) * 0x1p-53 < cause.accountShare { return account }
    }
  }

  private func drawLanguage(of account: Int) -> String {
    var own = SimulationGenerator(seed: UInt64(account), purpose: seed ^ 2)
    return languages[own.pick(languages.map(\.weight))].name
  }

  private mutating func draw(_ weights: [String: Double], within allowed: [String]?) -> String {
    let values = weights.sorted { $0.key < $1.key }.filter {
      allowed?.contains($0.key) ?? true
    }
    guard !values.isEmpty else { return "" }
    return values[generator.pick(values.map(\.value))].key
  }

  private mutating func arrival(_ time: Timestamp) -> Timestamp {
    let delay =
      generator.happens(scenario.reports.late)
      ? generator.unit() * 3 * 86_400 : generator.exponential(40)
    return time.adding(seconds: Int64(delay))
  }

  private mutating func clientVersion(_ cell: FleetRhythm.Cell, _ time: Timestamp) -> String? {
    guard let versions = scenario.fleet.clientVersions, versions.surface == cell.surface else {
      return nil
    }
    let hours = Double(time.milliseconds - scenario.from.time.milliseconds) / 3_600_000
    // People update with days of delay.
    let used = (hours - generator.exponential(50)) / max(1, versions.everyHours)
    return versions.prefix + String(versions.first + max(0, Int(used.rounded(.down))))
  }

  /// Draws what is wrong.
  private mutating func show(_ cause: Scenario.Cause?, in report: inout PlannedReport) {
    switch report.source {
    case .praise: return
    case .surge: report.complaint = [.generalQuality]
    case .outage: report.complaint = [generator.happens(0.85) ? .latency : .clientFault]
    case .everyday:
      let code = symptoms[generator.pick(symptoms.map(\.weight))].code
      report.complaint = [code]
      if generator.happens(0.55) { report.answer = [code] }
    case .cause:
      guard let cause else { return }
      report.complaint = drawCodes(cause.complaint)
      report.answer = drawCodes(cause.answer)
      if generator.happens(0.18), !cause.remarks.isEmpty {
        report.remark = generator.element(cause.remarks)
      }
      if report.complaint.isEmpty { report.complaint = [.generalQuality] }
    }
  }

  private mutating func drawCodes(_ chances: [String: Double]) -> [SymptomCode] {
    chances.sorted { $0.key < $1.key }.compactMap { name, chance in
      generator.happens(chance) ? SymptomCode(name: name) : nil
    }
  }
}

extension Scenario.Part {
  /// The share of requests hit during the hour that begins at a time: its mean over the hour at
  /// ten-minute steps, so that a change inside an hour counts for its part.
  func share(during hour: Timestamp) -> Double {
    var sum = 0.0
    for step in 0..<6 { sum += share(at: hour.adding(seconds: Int64(step) * 600 + 300)) }
    return sum / 6
  }

  private func share(at time: Timestamp) -> Double {
    guard let index = levels.lastIndex(where: { $0.at.time <= time }) else { return 0 }
    let level = levels[index]
    guard level.isRamp == true, index + 1 < levels.count else { return level.share }
    let next = levels[index + 1]
    let span = Double(next.at.time.milliseconds - level.at.time.milliseconds)
    let part = Double(time.milliseconds - level.at.time.milliseconds) / max(1, span)
    return level.share + (next.share - level.share) * part
  }
}
