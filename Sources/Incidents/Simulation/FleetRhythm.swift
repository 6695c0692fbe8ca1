internal import Signals

/// What a fleet serves: expected requests by hour and cell, where a cell is a model, a platform
/// and a surface.
struct FleetRhythm {
  /// A model on a platform used from a surface.
  struct Cell: Hashable {
    var model: Int
    var platform: Int
    var surface: String
    /// Share of the platform's traffic.
    var weight: Double
  }

  let scenario: Scenario
  let hours: Int
  let cells: [Cell]
  /// Requests an hour before growth, over the sum of the weights at the start.
  private let scale: Double
  private let rhythm: [Double]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    hours = Int(
      (scenario.to.time.milliseconds - scenario.from.time.milliseconds) / Timestamp.hour)
    var cells: [Cell] = []
    for model in scenario.fleet.models.indices {
      for (platform, served) in scenario.fleet.platforms.enumerated() {
        let sum = served.surfaces.values.reduce(0, +)
        for (surface, weight) in served.surfaces.sorted(by: { $0.key < $1.key }) {
          cells.append(
            Cell(
              model: model, platform: platform, surface: surface,
              weight: served.share * weight / sum))
        }
      }
    }
    self.cells = cells
    let first = scenario.fleet.models.filter { $0.from == nil }.reduce(0) { $0 + $1.share }
    let platforms = scenario.fleet.platforms.reduce(0) { $0 + $1.share }
    rhythm = Self.week(scenario)
    scale = scenario.traffic.requestsPerHour / max(1e-9, first * platforms)
  }

  /// The level of each hour of the week from Thursday 0:00 UTC (day 0 of Unix time), of mean 1.
  private static func week(_ scenario: Scenario) -> [Double] {
    let traffic = scenario.traffic
    let levels = (0..<168).map { hour in
      let day =
        1 + traffic.dayAmplitude
        * PortableMath.cosine(turns: (Double(hour % 24) - traffic.peakHour) / 24)
      let isWeekend = hour / 24 == 2 || hour / 24 == 3
      return day * (isWeekend ? traffic.weekend : 1)
    }
    let mean = levels.reduce(0, +) / 168
    return levels.map { $0 / mean }
  }

  /// The moment an hour begins.
  func time(_ hour: Int) -> Timestamp { scenario.from.time.adding(seconds: Int64(hour) * 3600) }

  /// Expected requests of an hour in a cell.
  func requests(_ hour: Int, _ cell: Cell) -> Double {
    let growth = 1 + scenario.traffic.growth * Double(hour) / Double(hours)
    let index = time(hour).hourIndex % 168
    return scale * growth * rhythm[index] * modelWeight(cell.model, hour) * cell.weight
  }

  /// Days in which a launched model comes into use.
  private static let launchDays = 4.0

  /// A model's weight in an hour: a new one grows over days and takes half of its traffic from the
  /// model it replaces, the rest is new use.
  private func modelWeight(_ model: Int, _ hour: Int) -> Double {
    func launched(_ model: Scenario.Model) -> Double {
      guard let from = model.from else { return model.share }
      let days =
        Double(time(hour).milliseconds - from.time.milliseconds) / Double(Timestamp.day)
      return model.share * min(1, max(0, days / Self.launchDays))
    }
    let own = scenario.fleet.models[model]
    let taken = scenario.fleet.models.filter { $0.replaces == own.name }
      .reduce(0) { $0 + launched($1) / 2 }
    return max(0, launched(own) - taken)
  }
}
