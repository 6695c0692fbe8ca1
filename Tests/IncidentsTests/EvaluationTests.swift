import Foundation
import Incidents
import Testing

/// The tables that `make evaluate` prints: separation on synthetic truth, on seeds that nothing was
/// tuned on. Far too long for every test run; nothing is asserted, the figures are the result.
@Suite(
  .serialized, .enabled(if: ProcessInfo.processInfo.environment["BLINDSIFT_LONG"] != nil))
struct EvaluationTests {
  /// Streams whose rates are drawn here, independent of the project's own simulator.
  enum Kind: String, CaseIterable {
    case standard
    case hard
    case tenth
    case withoutTraffic = "without traffic"
    case withoutModel = "without models"
    case quiet

    var options: SyntheticStream.Options {
      var options = SyntheticStream.Options()
      switch self {
      case .standard: break
      case .hard:
        options.signals = 17_000
        options.innocent = 400
        options.jitter = 3
        options.unlogged = 0.4
      case .tenth: options.signals = 5_000
      case .withoutTraffic: options.hasTraffic = false
      case .withoutModel: options.hasModel = false
      case .quiet: options.causes = nil
      }
      return options
    }
  }

  private static let seeds = UInt64(101)...110

  @Test(arguments: Kind.allCases)
  func `drawn streams`(_ kind: Kind) {
    var tally = ScoreTally()
    var named = 0
    var (signals, deploys) = (Reliability(), Reliability())
    var (f1, oracle) = (0.0, 0.0)
    for seed in Self.seeds {
      let stream = SyntheticStream.make(kind.options, seed: seed)
      let score = StreamScore(Separator.separate(stream.table), stream)
      tally.add(score)
      named += score.named
      signals.add(score.signals)
      deploys.add(score.deploys)
      f1 += score.macroF1
      oracle += score.oracleF1
    }
    print(
      "| \(kind.rawValue) | \(tally) of \(named)"
        + " | \(Self.rounded(oracle > 0 ? f1 / oracle : 1)) |")
    guard kind != .quiet else { return }
    print("signals: said | came true | of\n\(signals.table)")
    print("deploys: said | came true | of\n\(deploys.table)")
  }

  @Test(arguments: Scenario.standardNames)
  func `simulated scenarios`(_ name: String) throws {
    let scenario = try Scenario.standard(name)
    var tally = ScoreTally()
    var (scopes, right) = (0, 0)
    var f1 = 0.0
    let seeds = UInt64(11)...15
    for seed in seeds {
      let (table, truth, _) = ScenarioSimulation(scenario, seed: seed).table()
      let score = ScenarioScore(Separator.separate(table), scenario: scenario, truth: truth)
      tally.add(score)
      scopes += score.scopes
      right += score.scopesRight
      f1 += score.f1 / Double(seeds.count)
    }
    print("| \(name) | \(tally) | \(right) of \(scopes) | \(Self.rounded(f1)) |")
  }

  @Test(arguments: TableKind.allCases)
  func `drawn tables`(_ kind: TableKind) {
    let score = TableScore(kind, seeds: 7_001..<(7_001 + UInt64(kind.tables)))
    print("| \(kind.rawValue) | \(score) |")
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
