package import Incidents
package import Signals
import Symptoms
import TestSupport

/// A stream of observations with known truth, drawn from rates; independent of the project's own
/// simulator, so that the two cannot share a mistake.
package struct SyntheticStream {
  /// One planted cause.
  package struct Cause {
    package var scope: Scope.Part
    /// Hours: start, optional worsening, end by value of the model dimension (nil: all).
    package var start: Double
    package var worse: Double?
    package var end: Double
    package var level: Double
    package var worseFactor: Double
    /// Another end for one value of a dimension.
    package var ownEnd: (dimension: String, value: String, hour: Double)?
    package var codes: [(Int, Double)]
    package var terms: [(Int, Double)]
    package var startDeploy: String?
    package var worseDeploy: String?
    package var endDeploy: String?
    package var ownEndDeploy: String?
  }

  package var table: ObservationTable
  /// The cause of each row, -1 everyday, -2 surge or outage.
  package var truth: [Int]
  /// The labels an oracle with all rates known would give for the best F1.
  package var oracle: [Int]
  /// The labels it would give if it named what is most probable, signal by signal.
  package var likeliest: [Int]
  package var causes: [Cause]

  package struct Options {
    package var days = 70
    package var signals = 50_000.0
    package var causes: ClosedRange<Int>? = 3...5
    package var innocent = 100
    package var hasTraffic = true
    package var hasModel = true
    package var surge = true
    package var levels = 0.8...3.0
    package var jitter = 0.0
    package var unlogged = 0.0
    /// Whether a region is drained into another one for good.
    package var drains = false
    /// Fixed causes instead of drawn ones.
    package var fixed: [Cause] = []
    package init() {}
  }

  package static let models = ["alder", "birch", "cedar", "dogwood", "elm"]
  package static let modelShare = [0.34, 0.27, 0.18, 0.13, 0.08]
  package static let platforms = ["first", "second", "third"]
  package static let platformShare = [0.62, 0.23, 0.15]
  package static let surfaces = ["app", "cli", "raw"]
  package static let surfaceShare = [0.4, 0.35, 0.25]
  package static let hardware = ["gpu", "tpu", "trn"]
  package static let regions = ["ap", "eu", "us-east", "us-west"]
  package static let regionShare = [0.18, 0.3, 0.3, 0.22]
  package static let versions = (0..<14).map { "2.1.\($0 * 5 + 60)" }
  package static let hardwareShare: [[Double]] = [
    [0.45, 0.45, 0.1], [0.1, 0, 0.9], [0.2, 0.8, 0],
  ]

  package static let names = [
    "model", "platform", "surface", "hardware", "region", "client_version", "context_tokens",
  ]
  package static let buckets = ["0-2k", "2k-8k", "8k-32k", "32k-128k", "128k-200k", "200k-"]
  package static let bucketShare = [0.3, 0.3, 0.2, 0.12, 0.05, 0.03]

  package static let features: [Feature] =
    SymptomCode.allCases.flatMap { code in
      [Feature.code(code, .answer), Feature.code(code, .complaint)]
    } + (0..<260).map { Feature.term("term\($0)") }
  package static let codeCount = SymptomCode.allCases.count * 2
}
