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
  /// The conversations in the box.
  private(set) var members: ScopeMembers
  /// ρ of each of them, out of sample.
  private(set) var ratio: [Double]
  /// What the ratios are computed from.
  private(set) var texts = TextRatio()
  /// Intensity relative to the everyday, by conversation.
  var intensity: SparseColumn
  /// Out-of-sample log likelihood ratio, penalties taken off.
  var score = 0.0
  /// Evidence for each value of each axis at the common shape: value in nats if included.
  var valueEvidence: [[Double]] = []
  /// What it is.
  var kind = IncidentKind.incident

  /// A component of which nothing is known but where, when and how strong it is.
  init(
    serial: Int, box: ScopeBox, members: ScopeMembers, levels: [Double], intensity: SparseColumn
  ) {
    self.serial = serial
    self.box = box
    self.members = members
    self.intensity = intensity
    parts = [Part(values: nil, levels: levels)]
    ratio = [Double](repeating: 1, count: members.size)
  }

  /// Puts other contents in place of the component's.
  mutating func read(_ texts: TextRatio, ratio: [Double]) {
    self.texts = texts
    self.ratio = ratio
  }

  /// Moves the component; what is known of the contents of its conversations stays.
  mutating func move(to box: ScopeBox, _ table: ConversationTable) {
    let members = ScopeMembers(box, table)
    let moved = ratios(of: members.list, table)
    self.box = box
    self.members = members
    ratio = moved
  }

  /// ρ of some conversations, ascending: what is known of members, and of others what their texts say.
  func ratios(of units: [Int32], _ table: ConversationTable) -> [Double] {
    var known = ScopeMembers.Cursor(members)
    var others: [Int32] = []
    for unit in units where known.place(of: Int(unit)) == nil { others.append(unit) }
    let read = texts.ratios(of: others, table)
    known = ScopeMembers.Cursor(members)
    var next = 0
    return units.map { unit in
      if let place = known.place(of: Int(unit)) { return ratio[place] }
      next += 1
      return read[next - 1]
    }
  }

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
