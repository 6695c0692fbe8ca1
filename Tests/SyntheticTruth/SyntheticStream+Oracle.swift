import Incidents
import Signals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension SyntheticStream {
  /// What an observer who knows every rate and every chance would say.
  struct Oracle {
    var topics: [[Double]]
    var topicShare: [Double]
    var noise: [Double]
    var surge: ClosedRange<Double>?

    /// Labels by row, causes by number, -1 everyday, -2 surge: those that are best for F1, and the
    /// most probable ones.
    func labels(_ rows: [Row], _ causes: [Cause]) -> (best: [Int], likeliest: [Int]) {
      var groups: [Int32: [Int]] = [:]
      for (index, row) in rows.enumerated() { groups[row.conversation, default: []].append(index) }
      var posterior = [[Double]](repeating: [], count: rows.count)
      let tables = tables(causes)
      for (_, members) in groups.sorted(by: { $0.key < $1.key }) {
        let value = self.posterior(members.map { rows[$0] }, causes, tables)
        for member in members { posterior[member] = value }
      }
      let thresholds = causes.indices.map { cause in
        best(posterior.map { $0[cause + 2] }) / 2
      }
      let likeliest = posterior.map { value in
        var top = 0
        for index in value.indices where value[index] > value[top] { top = index }
        return top >= 2 ? top - 2 : (top == 1 ? -2 : -1)
      }
      let labels = zip(posterior, likeliest).map { value, likeliest in
        if likeliest >= 0 { return likeliest }
        var label = likeliest
        var best = 0.0
        for cause in causes.indices where value[cause + 2] > max(best, thresholds[cause]) {
          best = value[cause + 2]
          label = cause
        }
        return label
      }
      return (labels, likeliest)
    }

    /// Chances by source and topic: log odds by feature and, by kind of text, log of all absent.
    private struct Table {
      var odds: [Double]
      var absent: [Double]
    }

    private func tables(_ causes: [Cause]) -> [[Table]] {
      (-2..<causes.count).map { source in
        topics.map { chance in
          var chance = source >= 0 ? chance.map { $0 * 0.6 } : chance
          var extra: [(Int, Double)] = []
          if source == -1 { extra = [(codeCount - 1, 0.8), (codeCount + 40, 0.3)] }
          if source >= 0 { extra = causes[source].codes + causes[source].terms }
          for (feature, probability) in extra {
            chance[feature] = 1 - (1 - chance[feature]) * (1 - probability)
          }
          let absent = (0..<4).map { kind in
            chance.indices.reduce(0.0) { $0 + (visible($1, kind) ? log(1 - chance[$1]) : 0) }
          }
          return Table(odds: chance.map { log($0 / (1 - $0)) }, absent: absent)
        }
      }
    }

    private func visible(_ feature: Int, _ kind: Int) -> Bool {
      feature < codeCount && feature % 2 == 0 ? kind & 2 != 0 : kind & 1 != 0
    }

    private func posterior(
      _ rows: [Row], _ causes: [Cause], _ tables: [[Table]]
    ) -> [Double] {
      guard let first = rows.first else { return [] }
      let hour = Int(first.milliseconds / 3_600_000)
      var weights: [Double] = []
      for source in tables.indices {
        var rate = noise[hour]
        if source == 1 { rate = surge?.contains(Double(hour)) == true ? 0.6 : 0 }
        if source >= 2 {
          let cause = causes[source - 2]
          rate = cause.rate(Double(hour) + 0.5)
          if rate > 0 { rate *= cause.thinning(first.codes, hour: Double(hour) + 0.5) }
        }
        guard rate > 0 else {
          weights.append(0)
          continue
        }
        var sum = 0.0
        for (topic, table) in tables[source].enumerated() {
          var value = 0.0
          for row in rows {
            value += table.absent[row.kind]
            for feature in row.features { value += table.odds[Int(feature)] }
          }
          sum += topicShare[topic] * exp(value + 20)
        }
        weights.append(rate * sum)
      }
      let total = weights.reduce(1e-300, +)
      return weights.map { $0 / total }
    }

    private func best(_ probabilities: [Double]) -> Double {
      let ranked = probabilities.filter { $0 > 1e-3 }.sorted(by: >)
      let total = ranked.reduce(0, +)
      var (sum, best) = (0.0, 0.0)
      for (index, value) in ranked.enumerated() {
        sum += value
        best = max(best, 2 * sum / (Double(index + 1) + total))
      }
      return best
    }

    private var codeCount: Int { SyntheticStream.codeCount }
  }
}
