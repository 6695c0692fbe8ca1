public import Foundation

/// What `ingest --json` says.
public struct SummaryDocument: Decodable, Sendable {
  /// Records read.
  public var read: Int
  /// Records stored, by kind.
  public var accepted: [String: Int]
  /// Records that were there already.
  public var duplicates: Int
  /// Lines in quarantine, by reason.
  public var quarantined: [String: Int]

  /// Reads the document.
  public init(_ json: Data) throws {
    self = try JSONDecoder().decode(SummaryDocument.self, from: json)
  }

  /// Whether every record read is accounted for.
  public var isBalanced: Bool {
    accepted.values.reduce(0, +) + duplicates + quarantined.values.reduce(0, +) == read
  }
}
