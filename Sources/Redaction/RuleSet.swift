internal import CHyperscan
internal import Signals

/// All rules, compiled once: anchors in one multi-pattern automaton, and what grows from each.
///
/// A text is passed once; a hit of an anchor starts a rule that looks at a bounded piece around it.
/// The whole is linear in the text whatever it holds. Immutable, so that threads share it.
///
/// `@unchecked Sendable`: the compiled database is never changed after `init`, and Hyperscan scans
/// it from many threads as long as each has scratch memory of its own.
public final class RuleSet: @unchecked Sendable {
  /// What a hit of an anchor starts.
  enum Action {
    /// A rule of `TokenRules.all`, which is never let go; so a hit counts no reference to it.
    case token(Unmanaged<TokenRule>)
    case assignment(AssignmentRule.Kind)
    case span(SpanAction)
    /// The heading of a table.
    case table
    /// Text wrapped in base64, which is looked into.
    case wrapped
    /// A web token, or else text wrapped in base64.
    case webToken

    /// Whether it judges the value of a name: of several words in a name one is enough.
    var isName: Bool {
      if case .assignment = self { true } else { false }
    }
  }

  /// A rule that grows a span.
  struct SpanAction {
    /// Findings of one group do not begin within each other.
    let group: Int
    /// The rule's place among all.
    let place: Int
    /// Whether it looks so little about it that no row of its anchors takes long; secrets' rules do
    /// or bound themselves.
    let isQuick: Bool
    /// Whether it looks at what stands near its anchor only.
    let isNear: Bool
    let grow: @Sendable (Scan, Int, Int) -> Finding?
  }

  /// The rules every store has.
  public static let standard = Result { try RuleSet(userRules: []) }

  let database: OpaquePointer
  /// By an anchor's number: its length in bytes, and what its hit starts.
  let lengths: [Int]
  let actions: [Action]
  /// Bytes of the longest anchor.
  let longest: Int
  /// Users' patterns, if there are any; they are expressions, not literals.
  let userDatabase: OpaquePointer?
  let userRules: [UserRule]

  /// The standard rules and a store's own, whose examples are checked.
  public init(userRules: [UserRule]) throws(RedactionError) {
    let anchors = Self.anchors()
    self.lengths = anchors.map(\.text.utf8.count)
    self.actions = anchors.map(\.action)
    self.longest = lengths.max() ?? 1
    self.database = try Self.compile(anchors)
    self.userRules = userRules
    self.userDatabase = try UserRule.compile(userRules)
    try checkExamples()
  }

  deinit {
    hs_free_database(database)
    if let userDatabase { hs_free_database(userDatabase) }
  }

  /// A text searched for, and what its hit starts.
  struct Anchor {
    let text: String
    let isCaseless: Bool
    let action: Action
    init(_ text: String, isCaseless: Bool = false, _ action: Action) {
      self.text = text
      self.isCaseless = isCaseless
      self.action = action
    }
  }

  /// The coarse types of rules that grow spans; a group is a place in it.
  static let groups = Set(SpanRules.all.map(\.coarseType)).sorted()

  private static func anchors() -> [Anchor] {
    var anchors = TokenRules.all.map {
      Anchor($0.prefix, isCaseless: $0.isCaseless, .token(.passUnretained($0)))
    }
    for (words, kind) in AssignmentKeywords.all {
      anchors += words.map { Anchor($0, isCaseless: true, .assignment(kind)) }
    }
    anchors += (DataTables.anchors + [DataTables.insertion]).map {
      Anchor($0, isCaseless: true, .table)
    }
    anchors += WrappedText.beginnings.map { Anchor($0, .wrapped) }
    anchors += WrappedText.webTokens.map { Anchor($0, .webToken) }
    for (place, rule) in SpanRules.all.enumerated() {
      let type = rule.coarseType
      let action = SpanAction(
        group: groups.firstIndex(of: type) ?? 0, place: place,
        isQuick: type == "SECRET" || type == "URL_CREDENTIAL" || rule.anchors.contains("0x"),
        isNear: rule.isNear,
        grow: rule.grow)
      anchors += rule.anchors.map { Anchor($0, isCaseless: rule.isCaseless, .span(action)) }
    }
    return anchors
  }

  private static func compile(_ anchors: [Anchor]) throws(RedactionError) -> OpaquePointer {
    let copies = anchors.map { Array($0.text.utf8CString) }
    let flags = anchors.map { UInt32($0.isCaseless ? HS_FLAG_CASELESS : 0) }
    let identifiers = anchors.indices.map(UInt32.init)
    let lengths = anchors.map { $0.text.utf8.count }
    var database: OpaquePointer?
    var failure: UnsafeMutablePointer<hs_compile_error_t>?
    let pointers = copies.map { copy -> UnsafePointer<CChar>? in
      let buffer = UnsafeMutablePointer<CChar>.allocate(capacity: copy.count)
      buffer.initialize(from: copy, count: copy.count)
      return UnsafePointer(buffer)
    }
    defer { for pointer in pointers { pointer?.deallocate() } }
    let status = hs_compile_lit_multi(
      pointers, flags, identifiers, lengths, UInt32(anchors.count), UInt32(HS_MODE_BLOCK), nil,
      &database, &failure)
    hs_free_compile_error(failure)
    guard status == HS_SUCCESS, let database else { throw .engineUnavailable }
    return database
  }

  private func checkExamples() throws(RedactionError) {
    guard !userRules.isEmpty else { return }
    let redactor = try Redactor(self)
    for rule in userRules {
      func finds(_ text: String) -> Bool {
        redactor.findings(in: Text(text)).contains { $0.type == rule.type }
      }
      for example in rule.matches where !finds(example) { throw .missesExample(rule.name) }
      for example in rule.nonMatches where finds(example) {
        throw .findsCounterexample(rule.name)
      }
    }
  }
}
