/// What is known of a text whose anchors are grown.
struct AnchorGrowth {
  /// Inside what a secret covers nothing else need be grown.
  var covered = 0
  /// Where that secret begins: what tells of another may stand before it.
  var coveredStart = 0
  /// Where the anchor of the last secret began.
  var last = 0
  /// By group of spans and by rule; empty until the first text.
  private var spans: [SpanCover] = []
  private var patience: [Patience] = []
  /// Whether any span was grown since they were new.
  private var hasSpans = false
  /// For what has a token's form and is none, of all rules.
  var tokens = Patience()
  var memory = AssignmentRule.Memory()
  var tables = DataTables.Memory()
  var repeated = RepeatedPlaces()
  /// Where the last run of base64 ended that was unwrapped.
  var looked = 0

  /// Forgets a text, and keeps the memory: most texts are short and have no spans.
  mutating func begin() {
    (covered, coveredStart, last, looked) = (0, 0, 0, 0)
    (tokens, memory) = (Patience(), AssignmentRule.Memory())
    tables = DataTables.Memory()
    repeated.begin()
    if spans.isEmpty {
      spans = Array(repeating: SpanCover(), count: RuleSet.groups.count)
      patience = Array(repeating: Patience(), count: SpanRules.all.count)
    } else if hasSpans {
      for index in spans.indices { spans[index] = SpanCover() }
      for index in patience.indices { patience[index] = Patience() }
    }
    hasSpans = false
  }

  /// Grows a span from an anchor.
  @inline(__always)
  mutating func grow(_ scan: Scan, _ anchor: Range<Int>, _ rule: RuleSet.SpanAction) -> Finding? {
    hasSpans = true
    return Self.grow(
      scan, anchor, after: &spans[rule.group], &patience[rule.place], &repeated, rule)
  }

  /// Grows a span. A few may begin within another of their group and take it further; where anchors
  /// stand one at the other, the rest are passed, so that no piece of text is read for each.
  @inline(__always)
  private static func grow(
    _ scan: Scan, _ anchor: Range<Int>, after cover: inout SpanCover, _ patience: inout Patience,
    _ repeated: inout RepeatedPlaces, _ rule: RuleSet.SpanAction
  ) -> Finding? {
    cover.row = anchor.lowerBound <= cover.anchorEnd ? cover.row + 1 : 0
    cover.anchorEnd = anchor.upperBound
    if cover.row > SpanCover.longestRow { return nil }
    if anchor.lowerBound < cover.end {
      guard cover.inner < 3 else { return nil }
      cover.inner += 1
    } else {
      cover.inner = 0
    }
    guard rule.isQuick || patience.allows(anchor.lowerBound) else { return nil }
    var scan = scan
    scan.settled = cover.end
    let finding: Finding?
    if rule.isNear {
      let place = RepeatedPlaces.Place(
        scan, at: anchor.lowerBound, rule: rule.place << 8 | anchor.count & 0xFF)
      if let same = repeated.outcome(scan, at: place) {
        finding = same.finding
      } else {
        finding = rule.grow(scan, anchor.lowerBound, anchor.upperBound)
        repeated.keep(RepeatedPlaces.Outcome(finding: finding), at: place)
      }
    } else {
      finding = rule.grow(scan, anchor.lowerBound, anchor.upperBound)
    }
    if let finding {
      cover.end = max(cover.end, finding.range.upperBound)
    } else {
      patience.pay()
    }
    return finding
  }
}
