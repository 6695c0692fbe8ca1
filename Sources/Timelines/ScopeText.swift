public import Signals

/// A scope in words.
public enum ScopeText {
  /// The dimensions in the order people name them.
  private static let order = Dimension.standard

  /// `claude-opus-4 or claude-opus-4.1 · first_party · tpu; …`; "everywhere" for everything.
  public static func describe(_ scope: [Scope.Part]) -> String {
    let parts = scope.map(describe(part:)).filter { !$0.isEmpty }
    return parts.isEmpty ? "everywhere" : parts.joined(separator: "; ")
  }

  /// One conjunction.
  public static func describe(part: Scope.Part) -> String {
    let names = part.keys.sorted { left, right in
      let (a, b) = (order.firstIndex(of: left) ?? 99, order.firstIndex(of: right) ?? 99)
      return a == b ? left < right : a < b
    }
    return names.map { name in values(part[name] ?? [], of: name) }.joined(separator: " · ")
  }

  private static func values(_ values: [String], of name: String) -> String {
    if Dimension.isOrdered(name), values.count > 2 {
      let ordered = values.sorted(by: Dimension.precedes)
      return "\(name) \(ordered[0]) … \(ordered[ordered.count - 1])"
    }
    let list = values.count > 3 ? values.prefix(2) + ["\(values.count - 2) more"] : values[...]
    let text = list.joined(separator: " or ")
    return Dimension.isOrdered(name) ? "\(name) \(text)" : text
  }
}
