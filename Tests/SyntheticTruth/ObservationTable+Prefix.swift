package import Incidents
package import Signals
import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension ObservationTable {
  /// What was known by a moment: rows, traffic, deploys and evaluations before it. Linear.
  ///
  /// - Parameter delay: mean hours by which a row comes in after its time; each row has a delay of its
  ///   own, the same for every moment.
  /// - Returns: the table, and for each of its rows the row here.
  package func known(
    by end: Timestamp, delay: Double = 0
  ) -> (table: ObservationTable, rows: [Int]) {
    var draw = Draw(generator: SeededGenerator(seed: 97))
    let kept = times.indices.filter { row in
      let late = delay > 0 ? -delay * log(1 - draw.unit()) : 0
      return times[row].adding(seconds: Int64(late * 3_600)) < end
    }
    var known = ObservationTable(window: TimeRange(from: window.from, to: end))
    known.times = kept.map { times[$0] }
    known.accounts = kept.map { accounts[$0] }
    known.conversations = kept.map { conversations[$0] }
    known.hasDescription = kept.map { hasDescription[$0] }
    known.hasTranscript = kept.map { hasTranscript[$0] }
    known.dimensions = dimensions.map { $0.selecting(kept) }
    known.features = features
    for row in kept {
      known.rows.indices += rows.indices[Int(rows.offsets[row])..<Int(rows.offsets[row + 1])]
      known.rows.offsets.append(Int32(known.rows.indices.count))
    }
    let hours = traffic.hours.indices.filter { traffic.hours[$0] < end }
    known.traffic = TrafficTable(
      hours: hours.map { traffic.hours[$0] },
      dimensions: traffic.dimensions.map { $0.selecting(hours) },
      requests: hours.map { traffic.requests[$0] })
    known.deploys = deploys.filter { $0.at < end }
    known.evals = evals.filter { $0.at < end }
    return (known, kept)
  }
}

extension DimensionColumn {
  fileprivate func selecting(_ rows: [Int]) -> DimensionColumn {
    DimensionColumn(name: name, values: values, codes: rows.map { codes[$0] })
  }
}
