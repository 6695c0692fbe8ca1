import Foundation
import Incidents
import SyntheticTruth
import Testing

/// Separation of a plain table on drawn truth: a few tables of the kinds with a promise, and each
/// property that the figures alone would not show.
struct LocalizationTests {
  @Test(arguments: [(TableKind.clean, 0.9), (.overdispersed, 0.85), (.multiplied, 0.8)])
  func `overlapping subsets are found exactly`(_ kind: TableKind, least: Double) {
    let score = TableScore(kind, seeds: 901..<909)
    print("\(kind.rawValue): exact F1 \(score)")
    #expect(score.f1 >= least)
  }

  @Test(arguments: [TableKind.quiet, .quietNoisy])
  func `where nothing happened nothing is found`(_ kind: TableKind) {
    #expect(TableScore(kind, seeds: 901..<931).found == 0)
  }

  @Test func `subsets do not hide in drawn small tables either`() {
    let score = TableScore(.small, seeds: 901..<941)
    print("\(TableKind.small.rawValue): exact F1 \(score)")
    #expect(score.f1 >= 0.85)
  }

  @Test func `rows that stray by themselves are no subsets, and elements of one failure no hull`() {
    let score = TableScore(PublicTable.Options.squeezeB, seeds: 901..<911)
    print("public B: exact F1 \(score)")
    #expect(score.f1 >= 0.85)
  }

  @Test func `subsets do not hide in a small table behind a spread of their own making`() {
    var table = Localizer.Table(dimensions: ["model", "region", "surface"])
    var index = 0
    for model in ["A", "B", "C", "D", "E"] {
      for region in ["ap", "eu", "sa", "us"] {
        for surface in ["api", "app", "cli"] {
          index += 1
          let predict = Double(18 + index * 37 % 40)
          let isFirst = model == "B" && region == "eu"
          let isSecond = surface == "cli" && (model == "D" || model == "E")
          // As far off as counts of this size are wont to be.
          let chance = Double(index * 29 % 13 - 6) / 5 * predict.squareRoot()
          let factor = isFirst ? 2.2 : isSecond ? 1.8 : 1
          table.append(
            [model, region, surface], real: max(0, (factor * predict + chance).rounded()),
            predict: predict)
        }
      }
    }
    #expect(
      Set(Localizer.localize(table).map(\.scope)) == [
        ["model": ["B"], "region": ["eu"]], ["model": ["D", "E"], "surface": ["cli"]],
      ])
  }

  @Test func `the order of rows does not matter`() {
    let rows = (0..<64).map { ($0 % 4, $0 / 4 % 4, $0 / 16) }
    func found(_ order: [Int]) -> [[String: [String]]] {
      var table = Localizer.Table(dimensions: ["a", "b", "c"])
      for index in order {
        let (a, b, c) = rows[index]
        let factor = (a == 1 ? 2.5 : 1) + (b == 2 && c == 3 ? 3 : 0)
        table.append(
          ["a\(a)", "b\(b)", "c\(c)"], real: (factor * 30).rounded(), predict: 30)
      }
      return Localizer.localize(table).map(\.scope)
    }
    let truth: Set<[String: [String]]> = [["a": ["a1"]], ["b": ["b2"], "c": ["c3"]]]
    #expect(Set(found(Array(rows.indices))) == truth)
    #expect(found(Array(rows.indices)) == found(rows.indices.reversed()))
  }

  @Test func `counts where none were predicted are a subset, finite`() throws {
    var table = Localizer.Table(dimensions: ["version", "platform"])
    for version in 0..<5 {
      for platform in 0..<4 {
        let isNew = version == 4
        table.append(
          ["v\(version)", "p\(platform)"], real: isNew ? 9 : 20, predict: isNew ? 0 : 20)
      }
    }
    let found = Localizer.localize(table)
    #expect(found.map(\.scope) == [["version": ["v4"]]])
    #expect(try #require(found.first).lift.isFinite)
  }

  @Test func `a missing value is no value of a scope`() {
    for seed in UInt64(901)..<905 {
      let drawn = DrawnTable.make(TableKind.missing.options, seed: seed)
      let scopes = Localizer.localize(drawn.table).map(\.scope)
      #expect(!scopes.isEmpty)
      #expect(scopes.allSatisfy { !$0.values.joined().contains("") })
    }
  }

  @Test func `tables of nothing give nothing`() {
    #expect(Localizer.localize(Localizer.Table(dimensions: ["a"])).isEmpty)
    #expect(Localizer.localize(Localizer.Table(dimensions: [])).isEmpty)
    var zeros = Localizer.Table(dimensions: ["a", "b"])
    for row in 0..<9 { zeros.append(["a\(row % 3)", ""], real: 0, predict: 0) }
    #expect(Localizer.localize(zeros).isEmpty)
    var single = Localizer.Table(dimensions: ["a"])
    single.append(["only"], real: 5, predict: 5)
    #expect(Localizer.localize(single).isEmpty)
  }
}
