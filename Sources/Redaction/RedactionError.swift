/// Why rules could not be made. Facts only.
public enum RedactionError: Error, Sendable, Hashable {
  /// The pattern engine refused to start or to compile its anchors.
  case engineUnavailable
  /// A user's rule is not valid; the rule's name.
  case invalidRule(String)
  /// A user's rule does not find one of its own examples; the rule's name.
  case missesExample(String)
  /// A user's rule finds one of its counterexamples; the rule's name.
  case findsCounterexample(String)
}
