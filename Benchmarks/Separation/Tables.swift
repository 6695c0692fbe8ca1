import ArgumentParser
import SyntheticTruth

/// Localisation alone, on drawn tables.
struct Tables: ParsableCommand {
  @Option(help: "The first seed.") var from: UInt64 = 7_001
  @Argument(help: "A part of the kinds' names; all if none is said.") var part = ""

  func run() {
    for kind in TableKind.allCases where part.isEmpty || kind.rawValue.contains(part) {
      print(
        "| \(kind.rawValue) | \(TableScore(kind, seeds: from..<(from + UInt64(kind.tables)))) |")
    }
    for (name, options) in PublicTable.kinds where part.isEmpty || name.contains(part) {
      print("| \(name) | \(TableScore(options, seeds: from..<(from + 10))) |")
    }
  }
}
