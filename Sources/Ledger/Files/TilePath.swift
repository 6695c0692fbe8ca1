/// Names of the files of a tiled log, after C2SP tlog-tiles.
enum TilePath {
  /// The checkpoint.
  static let checkpoint = "checkpoint"

  /// A tile's file; without a width the full tile's.
  static func tile(level: Int, index: UInt64, width: Int? = nil) -> String {
    "tile/\(level)/" + number(index) + suffix(width)
  }

  /// A bundle's file; without a width the full bundle's.
  static func entries(index: UInt64, width: Int? = nil) -> String {
    "tile/entries/" + number(index) + suffix(width)
  }

  /// The directory with a tile's partial forms.
  static func partials(_ path: String) -> String { path + ".p" }

  private static func suffix(_ width: Int?) -> String { width.map { ".p/\($0)" } ?? "" }

  /// Groups of three digits, all but the last after an `x`: 1234067 is `x001/x234/067`.
  private static func number(_ index: UInt64) -> String {
    var groups: [String] = []
    var rest = index
    repeat {
      let digits = String(rest % 1000)
      groups.append(String(repeating: "0", count: 3 - digits.count) + digits)
      rest /= 1000
    } while rest > 0
    return groups.enumerated().reversed().map { ($0 > 0 ? "x" : "") + $1 }.joined(separator: "/")
  }
}
