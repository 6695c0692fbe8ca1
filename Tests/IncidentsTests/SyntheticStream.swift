import Incidents
import Signals
import Symptoms
import TestSupport

/// A stream of observations with known truth, drawn from rates; independent of the project's own
/// simulator, so that the two cannot share a mistake.
struct SyntheticStream {
  /// One planted cause.
  struct Cause {
    var scope: Scope.Part
    /// Hours: start, optional worsening, end by value of the model dimension (nil: all).
    var start: Double
    var worse: Double?
    var end: Double
    var level: Double
    var worseFactor: Double
    /// Another end for one value of a dimension.
    var ownEnd: (dimension: String, value: String, hour: Double)?
    var codes: [(Int, Double)]
    var terms: [(Int, Double)]
    var startDeploy: String?
    var worseDeploy: String?
    var endDeploy: String?
    var ownEndDeploy: String?
  }

  var table: ObservationTable
  /// The cause of each row, -1 everyday, -2 surge or outage.
  var truth: [Int]
  /// The label an oracle with all rates known would give.
  var oracle: [Int]
  var causes: [Cause]

  struct Options {
    var days = 70
    var signals = 50_000.0
    var causes: ClosedRange<Int>? = 3...5
    var innocent = 100
    var hasTraffic = true
    var hasModel = true
    var surge = true
    var levels = 0.8...3.0
    var jitter = 0.0
    var unlogged = 0.0
    /// Fixed causes instead of drawn ones.
    var fixed: [Cause] = []
    init() {}
  }

  static let models = ["alder", "birch", "cedar", "dogwood", "elm"]
  static let modelShare = [0.34, 0.27, 0.18, 0.13, 0.08]
  static let platforms = ["first", "second", "third"]
  static let platformShare = [0.62, 0.23, 0.15]
  static let surfaces = ["app", "cli", "raw"]
  static let surfaceShare = [0.4, 0.35, 0.25]
  static let hardware = ["gpu", "tpu", "trn"]
  static let regions = ["ap", "eu", "us-east", "us-west"]
  static let regionShare = [0.18, 0.3, 0.3, 0.22]
  static let versions = (0..<14).map { "2.1.\($0 * 5 + 60)" }
  static let hardwareShare: [[Double]] = [[0.45, 0.45, 0.1], [0.1, 0, 0.9], [0.2, 0.8, 0]]

  static let names = [
    "model", "platform", "surface", "hardware", "region", "client_version", "context_tokens",
  ]
  static let buckets = ["0-2k", "2k-8k", "8k-32k", "32k-128k", "128k-200k", "200k-"]
  static let bucketShare = [0.3, 0.3, 0.2, 0.12, 0.05, 0.03]

  static let features: [Feature] =
    SymptomCode.allCases.flatMap { code in
      [Feature.code(code, .answer), Feature.code(code, .complaint)]
    } + (0..<260).map { Feature.term("term\($0)") }
  static let codeCount = SymptomCode.allCases.count * 2
}
