/// A rule that grows a span from one of its anchors by hand.
struct SpanRule: Sendable {
  /// What the page of rules calls it.
  let title: String
  /// The types it gives.
  let type: String
  /// The texts that start it.
  let anchors: [String]
  /// Whether they are found in any case of ASCII letters.
  let isCaseless: Bool
  /// Texts in which it finds something.
  let yes: [String]
  /// Texts in which it finds nothing.
  let no: [String]
  /// Whether it looks at what stands near its anchor only: what is around such an anchor the same
  /// as around another is not looked at again.
  let isNear: Bool
  /// The span, from the anchor's first byte and the first behind it.
  let grow: @Sendable (Scan, Int, Int) -> Finding?

  /// The type up to the dot.
  var coarseType: String { Finding(type: type, range: 0..<0).coarseType }

  init(
    _ title: String, _ type: String, _ anchors: [String], caseless: Bool = false,
    near: Bool? = nil, yes: [String], no: [String],
    _ grow: @escaping @Sendable (Scan, Int, Int) -> Finding?
  ) {
    self.title = title
    self.type = type
    self.anchors = anchors
    self.isCaseless = caseless
    self.yes = yes
    self.no = no
    self.grow = grow
    let group = Finding(type: type, range: 0..<0).coarseType
    // What secrets are in may be long.
    self.isNear = near ?? (group != "SECRET" && group != "URL_CREDENTIAL")
  }
}

/// All rules that grow from an anchor.
enum SpanRules {
  static let all: [SpanRule] =
    secrets + settings + people + addresses + identifiers + fields
}
