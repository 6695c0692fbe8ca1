/// Where something applies: a union of conjunctions.
public struct Scope: Sendable, Hashable {
  /// One conjunction: allowed values by dimension, sorted; an absent dimension is not restricted.
  public typealias Part = [String: [String]]

  /// The conjunctions; a scope without parts is everything.
  public var parts: [Part]

  /// A scope from its parts.
  public init(parts: [Part]) {
    self.parts = parts
  }

  /// Everything.
  public static let everything = Scope(parts: [])

  /// Whether a cell lies inside; a missing value lies in no restricted dimension.
  public func contains(_ dimensions: [String: String]) -> Bool {
    parts.isEmpty
      || parts.contains { part in
        part.allSatisfy { name, values in dimensions[name].map(values.contains) ?? false }
      }
  }
}
