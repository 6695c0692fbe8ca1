/// One overlapping cause in the making: where, when, how strong, and how its contents look.
struct Component: Sendable {
  /// A part of the scope with its own course.
  struct Part: Sendable {
    /// Membership by value of the dividing axis; nil for the whole scope.
    var values: [Double]?
    /// Level by hour.
    var levels: [Double]
  }

  /// A number of its own, given in order of appearance.
  var serial: Int
  /// Where.
  var box: ScopeBox
  /// The axis whose values may have courses of their own.
  var dividingAxis: Int?
  /// The courses; one, or several that divide the scope.
  var parts: [Part]
  /// ρ by conversation, out of sample.
  var ratio: [Double]
  /// What the ratios were computed from; empty before the first fit.
  var models: [ProfileFit.Model] = []
  /// Membership by conversation.
  var member: [Double]
  /// Intensity relative to the everyday, by conversation.
  var intensity: [Double]
  /// Out-of-sample log likelihood ratio, penalties taken off.
  var score = 0.0
  /// Evidence for each value of each axis at the common shape: value in nats if included.
  var valueEvidence: [[Double]] = []
  /// What it is.
  var kind = IncidentKind.incident

  /// The course of the whole: the strongest part's where there are several.
  func level(_ hour: Int) -> Double {
    var top = 0.0
    for part in parts { top = max(top, part.levels[hour]) }
    return top
  }

  /// The box of one part.
  func box(of part: Part) -> ScopeBox {
    guard let axis = dividingAxis, let values = part.values else { return box }
    return box.replacing(axis, with: values)
  }
}
