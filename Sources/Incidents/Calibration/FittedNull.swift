import Signals

/// What a window would hold without its incidents: the fitted everyday, to draw other windows from.
///
/// A parametric bootstrap of when and where (Efron & Tibshirani 1993, ch. 6): conversations come by a
/// negative binomial law with the fitted rates, trend and hourly unrest. What they say, and who says
/// it, is taken from everyday conversations of the same cell; all that one account sent from a cell on
/// one day stays together, so that people who report again and again do so here too.
struct FittedNull {
  /// Conversations of one account, one cell and one day.
  private struct Cluster {
    var units: [Int32]
    /// What they count for as everyday ones.
    var mass: Double
  }

  private let source: ObservationTable
  private let table: ConversationTable
  private let baseline: Baseline
  /// Shape of the hours' common gamma noise.
  private let shape: Double
  /// By cell.
  private let clusters: [[Cluster]]
  /// Sum of masses up to each cluster, by cell.
  private let sums: [[Double]]

  /// The null of a table: its incidents are found and taken out. As long as a night.
  init(_ source: ObservationTable, options: SeparationOptions) {
    let table = ConversationTable(source)
    var search = Search(
      Mixture(table, of: source, steps: options.steps), options: options, progress: nil)
    search.run()
    let baseline = search.mixture.baseline
    let (observed, due) = baseline.hourly(table)
    var clusters = [[Cluster]](repeating: [], count: baseline.grid.count)
    var places: [UInt64: Int] = [:]
    let days = UInt64(table.days + 1)
    for unit in 0..<table.count where baseline.everyday[unit] > 0 {
      let cell = Int(baseline.grid.cellOf[unit])
      let key =
        (UInt64(table.account[unit]) * days + UInt64(table.hour[unit] / 24))
        &* UInt64(baseline.grid.count) &+ UInt64(cell)
      if let place = places[key] {
        clusters[cell][place].units.append(Int32(unit))
        clusters[cell][place].mass += baseline.everyday[unit]
      } else {
        places[key] = clusters[cell].count
        clusters[cell].append(Cluster(units: [Int32(unit)], mass: baseline.everyday[unit]))
      }
    }
    self.source = source
    self.table = table
    self.baseline = baseline
    self.clusters = clusters
    shape = Baseline.noiseShape(observed: observed, due: due)
    sums = clusters.map { cell in
      var sum = 0.0
      return cell.map { cluster in
        // A cluster comes as often as it is an everyday one, not as often as it has conversations.
        sum += cluster.mass / Double(cluster.units.count)
        return sum
      }
    }
  }

  /// A window without an incident, with the traffic and the deploys of the real one. Linear in the
  /// conversations drawn, times the logarithm of a cell's.
  func window(seed: UInt64) -> ObservationTable {
    var generator = SimulationGenerator(seed: seed, purpose: 0x6E75_6C6C)
    var drawn = ObservationTable(
      window: source.window, dimensions: source.dimensions, features: source.features,
      traffic: source.traffic, deploys: source.deploys)
    for index in drawn.dimensions.indices { drawn.dimensions[index].codes = [] }
    let unrest = (0..<table.hours).map { _ in shape < 1 ? 1 : generator.gamma(shape: shape) }
    for cell in clusters.indices {
      guard let total = sums[cell].last, total > 0 else { continue }
      // Drawn with weights of mass over size, so the mean mass of what is drawn is this.
      let mean =
        clusters[cell].reduce(0) { $0 + $1.mass * $1.mass / Double($1.units.count) } / total
      for hour in 0..<table.hours {
        let due = baseline.expected[cell * table.hours + hour] * unrest[hour]
        for _ in 0..<generator.poisson(due / max(mean, 1e-6)) {
          let wanted = generator.unit() * total
          append(clusters[cell][Self.place(of: wanted, in: sums[cell])], at: hour, to: &drawn)
        }
      }
    }
    return drawn
  }

  /// The first place whose sum exceeds a number.
  private static func place(of wanted: Double, in sums: [Double]) -> Int {
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > wanted { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Puts a cluster's signals into a table, the first conversation in an hour, the others as much
  /// later as they were.
  private func append(_ cluster: Cluster, at hour: Int, to drawn: inout ObservationTable) {
    guard let first = cluster.units.first else { return }
    let shift = Int64(hour - Int(table.hour[Int(first)])) * Timestamp.hour
    for unit in cluster.units {
      let conversation = Int32(drawn.times.count)
      for signal in Int(table.signalOffsets[Int(unit)])..<Int(table.signalOffsets[Int(unit) + 1]) {
        let row = Int(table.sourceRow[signal])
        let time = Timestamp(milliseconds: source.times[row].milliseconds + shift)
        guard time < source.window.to else { continue }
        drawn.times.append(time)
        drawn.accounts.append(source.accounts[row])
        drawn.conversations.append(conversation)
        drawn.hasDescription.append(source.hasDescription[row])
        drawn.hasTranscript.append(source.hasTranscript[row])
        for index in drawn.dimensions.indices {
          drawn.dimensions[index].codes.append(source.dimensions[index].codes[row])
        }
        drawn.rows.indices +=
          source.rows.indices[Int(source.rows.offsets[row])..<Int(source.rows.offsets[row + 1])]
        drawn.rows.offsets.append(Int32(drawn.rows.indices.count))
      }
    }
  }
}
