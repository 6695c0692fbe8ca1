/// One symptom found in one signal.
public struct SymptomFinding: Sendable, Hashable {
  /// Where it was seen.
  public enum Source: UInt8, Sendable, Hashable, CaseIterable {
    /// In the model's answer.
    case answer = 0
    /// In the user's words.
    case complaint = 1

    /// The name in every format in and out.
    public var name: String { self == .answer ? "answer" : "complaint" }
  }

  /// What.
  public var code: SymptomCode
  /// Where.
  public var source: Source
  /// How clearly, 0…1.
  public var strength: Double

  /// A finding from its parts.
  public init(code: SymptomCode, source: Source, strength: Double) {
    self.code = code
    self.source = source
    self.strength = strength
  }
}
