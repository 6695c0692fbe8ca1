extension Int {
  /// `1 line`, `2 lines`: a number with what it counts.
  public func of(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
