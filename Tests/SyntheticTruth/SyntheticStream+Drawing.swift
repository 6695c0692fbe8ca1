import Incidents
import Signals
import Symptoms
import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension SyntheticStream {
  /// Share of each everyday topic, and the chance of each feature in it.
  private static func topics(_ draw: inout Draw) -> [[Double]] {
    (0..<9).map { topic in
      var chance = features.indices.map { feature -> Double in
        if feature < codeCount { return 0.012 + 0.05 * pow(draw.unit(), 4) }
        return 0.15 / pow(Double(feature - codeCount + 6), 0.7)
      }
      for _ in 0..<3 { chance[Int(draw.unit() * Double(codeCount))] += 0.25 }
      for _ in 0..<10 { chance[codeCount + Int(draw.unit() * 260)] += 0.12 }
      return chance
    }
  }

  package static func make(_ options: Options = Options(), seed: UInt64) -> SyntheticStream {
    var draw = Draw(generator: SeededGenerator(seed: seed &* 7919 &+ 13))
    let hours = options.days * 24
    let base = Timestamp(seconds: 1_750_000_000 / 86_400 * 86_400)
    let topics = topics(&draw)
    let topicShare = (0..<9).map { _ in 0.4 + draw.unit() }
    var deploys: [DeployEvent] = []
    var causes = options.fixed
    if causes.isEmpty, let range = options.causes {
      let count = Int.random(in: range, using: &draw.generator)
      for _ in 0..<count {
        causes.append(randomCause(&draw, hours: Double(hours), levels: options.levels))
      }
    }
    for index in causes.indices {
      addDeploys(of: &causes[index], index, base, options, &deploys, &draw)
    }
    addInnocent(options.innocent, hours, base, causes, &deploys, &draw)
    deploys.sort { ($0.at.milliseconds, $0.id) < ($1.at.milliseconds, $1.id) }

    // Traffic by model, platform, surface and hour.
    let launch = Double(hours) * (0.2 + 0.5 * draw.unit())
    let growth = 0.25 * draw.unit()
    let trafficScale = 4_000.0
    func served(_ model: Int, _ platform: Int, _ surface: Int, _ hour: Int) -> Double {
      if model == 4, Double(hour) < launch { return 0 }
      let day = Double(hour) / 24
      let rhythm = 1 + 0.5 * sin(2 * .pi * (day - 0.35))
      let week = [1, 1, 1, 1, 1, 0.6, 0.55][(hour / 24) % 7]
      return trafficScale * rhythm * week * (1 + growth * Double(hour) / Double(hours))
        * modelShare[model] * platformShare[platform] * surfaceShare[surface]
    }
    let surgeStart = Double(hours) * (0.1 + 0.8 * draw.unit())
    let surgeEnd = surgeStart + 30 + 40 * draw.unit()
    var drained = (hour: hours, share: regionShare)
    if options.drains {
      let (from, to) = (Int(draw.unit() * 4), 1 + Int(draw.unit() * 3))
      let moved = regionShare[from] * (0.5 + 0.5 * draw.unit())
      drained.hour = Int(Double(hours) * (0.2 + 0.6 * draw.unit()))
      drained.share[from] -= moved
      drained.share[(from + to) % 4] += moved
    }
    var total = 0.0
    for hour in 0..<hours {
      for model in 0..<5 { total += served(model, 0, 0, hour) }
    }
    let perRequest =
      options.signals * 0.93 / (total / (platformShare[0] * surfaceShare[0])) / 1.25

    var rows: [Row] = []
    var traffic = (hours: [Timestamp](), m: [Int32](), p: [Int32](), s: [Int32](), n: [Double]())
    let noise = (0..<hours).map { _ in draw.gamma(25) }
    let cellNoise = (0..<45).map { _ in draw.gamma(12) }
    var conversation: Int32 = 0
    let people = max(400, Int(options.signals / 4))
    for hour in 0..<hours {
      let versionPeak = Double(hour) / Double(hours) * 14
      let versionShare = (0..<14).map { exp(-0.5 * pow((Double($0) - versionPeak) / 1.1, 2)) }
      for model in 0..<5 {
        for platform in 0..<3 {
          for surface in 0..<3 {
            let volume = served(model, platform, surface, hour)
            if volume == 0 { continue }
            let cell = model * 9 + platform * 3 + surface
            traffic.hours.append(
              Timestamp(milliseconds: base.milliseconds + Int64(hour) * Timestamp.hour))
            traffic.m.append(Int32(model))
            traffic.p.append(Int32(platform))
            traffic.s.append(Int32(surface))
            traffic.n.append(Double(Int(volume)))
            let plain = volume * perRequest * cellNoise[cell]
            var rates = [plain * noise[hour]]
            let surge =
              options.surge && Double(hour) >= surgeStart && Double(hour) < surgeEnd ? 0.6 : 0
            rates.append(plain * surge)
            for cause in causes { rates.append(plain * cause.rate(Double(hour) + 0.5)) }
            for (source, rate) in rates.enumerated() where rate > 0 {
              for _ in 0..<draw.poisson(rate) {
                let codes = [
                  model, platform, surface, draw.pick(hardwareShare[platform]),
                  draw.pick(hour < drained.hour ? regionShare : drained.share),
                  surface == 1 ? draw.pick(versionShare) : -1, draw.pick(bucketShare),
                ]
                var thinning = 1.0
                if source >= 2 {
                  thinning = causes[source - 2].thinning(codes, hour: Double(hour) + 0.5)
                }
                if thinning == 0 { continue }
                conversation += 1
                let heavy = pow(draw.unit(), 1.6)
                let account = Int32(heavy * Double(people))
                let size = 1 + draw.poisson(0.25)
                let topic = draw.pick(topicShare)
                for _ in 0..<size {
                  rows.append(
                    row(
                      source: source - 2, codes: codes, hour: hour, account: account,
                      conversation: conversation, chance: topics[topic],
                      cause: source >= 2 ? causes[source - 2] : nil, isSurge: source == 1, &draw))
                }
              }
            }
          }
        }
      }
    }
    return assemble(
      rows, causes: causes, options: options, base: base, hours: hours, traffic: traffic,
      deploys: deploys,
      oracle: Oracle(
        topics: topics, topicShare: topicShare, noise: noise,
        surge: options.surge ? surgeStart...surgeEnd : nil))
  }

  struct Row {
    var source: Int
    var codes: [Int]
    var milliseconds: Int64
    var account: Int32
    var conversation: Int32
    var kind: Int
    var features: [Int32]
  }

  private static func row(
    source: Int, codes: [Int], hour: Int, account: Int32, conversation: Int32, chance: [Double],
    cause: Cause?, isSurge: Bool, _ draw: inout Draw
  ) -> Row {
    let kind = [1, 3, 3, 2, 0][draw.pick([0.3, 0.3, 0.1, 0.2, 0.1])]
    var shown: Set<Int32> = []
    for feature in features.indices {
      if feature < codeCount, feature % 2 == 0, kind & 2 == 0 { continue }
      if feature < codeCount ? (feature % 2 == 1 && kind & 1 == 0) : kind & 1 == 0 { continue }
      if draw.unit() < chance[feature] * (cause == nil ? 1 : 0.6) { shown.insert(Int32(feature)) }
    }
    if let cause {
      for (feature, probability) in cause.codes + cause.terms where draw.unit() < probability {
        if feature < codeCount, feature % 2 == 0, kind & 2 == 0 { continue }
        if feature >= codeCount || feature % 2 == 1, kind & 1 == 0 { continue }
        shown.insert(Int32(feature))
      }
    }
    if isSurge, kind & 1 == 1 {
      if draw.unit() < 0.8 { shown.insert(Int32(codeCount - 1)) }
      if draw.unit() < 0.3 { shown.insert(Int32(codeCount + 40)) }
    }
    return Row(
      source: source, codes: codes,
      milliseconds: Int64(hour) * Timestamp.hour
        + Int64(draw.unit() * Double(Timestamp.hour)),
      account: account, conversation: conversation, kind: kind, features: shown.sorted())
  }

  private static func assemble(
    _ unordered: [Row], causes: [Cause], options: Options, base: Timestamp, hours: Int,
    traffic: (hours: [Timestamp], m: [Int32], p: [Int32], s: [Int32], n: [Double]),
    deploys: [DeployEvent], oracle: Oracle
  ) -> SyntheticStream {
    let rows = unordered.sorted {
      ($0.milliseconds, $0.account) < ($1.milliseconds, $1.account)
    }
    let values = [models, platforms, surfaces, hardware, regions, versions, buckets]
    var columns = names.indices.map { index in
      DimensionColumn(
        name: names[index], values: values[index], codes: rows.map { Int32($0.codes[index]) })
    }
    if !options.hasModel { columns[0].codes = rows.map { _ in -1 } }
    var sparse = SparseRows()
    for row in rows {
      sparse.indices.append(contentsOf: row.features)
      sparse.offsets.append(Int32(sparse.indices.count))
    }
    var table = ObservationTable(
      window: TimeRange(
        from: base, to: Timestamp(milliseconds: base.milliseconds + Int64(hours) * Timestamp.hour)),
      times: rows.map { Timestamp(milliseconds: base.milliseconds + $0.milliseconds) },
      accounts: rows.map(\.account), conversations: rows.map(\.conversation),
      hasDescription: rows.map { $0.kind & 1 == 1 }, hasTranscript: rows.map { $0.kind & 2 == 2 },
      dimensions: columns, features: features, rows: sparse, deploys: deploys)
    if options.hasTraffic {
      var dimensions = [
        DimensionColumn(name: "model", values: models, codes: traffic.m),
        DimensionColumn(name: "platform", values: platforms, codes: traffic.p),
        DimensionColumn(name: "surface", values: surfaces, codes: traffic.s),
      ]
      if !options.hasModel { dimensions.removeFirst() }
      table.traffic = TrafficTable(
        hours: traffic.hours, dimensions: dimensions, requests: traffic.n)
    }
    let labels = oracle.labels(rows, causes)
    return SyntheticStream(
      table: table, truth: rows.map { $0.source >= 0 ? $0.source : ($0.source == -1 ? -2 : -1) },
      oracle: labels.best, likeliest: labels.likeliest, causes: causes)
  }
}
