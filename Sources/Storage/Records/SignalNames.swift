/// Signals' identifiers by row, as bytes end to end: a night of millions would need several times as
/// much for a string each.
public struct SignalNames: Sendable, RandomAccessCollection {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]

  /// No names.
  public init() {}

  /// Adds a name behind the others.
  mutating func append(_ name: String) {
    bytes.append(contentsOf: name.utf8)
    ends.append(bytes.count)
  }

  /// The first row.
  public var startIndex: Int { 0 }
  /// The row behind the last.
  public var endIndex: Int { ends.count - 1 }
  /// The identifier of a row. Linear in its length.
  public subscript(row: Int) -> String {
    String(decoding: bytes[ends[row]..<ends[row + 1]], as: UTF8.self)
  }
}
