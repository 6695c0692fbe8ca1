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
    case token(TokenRule)
    case assignment
    case span((Scan, Int, Int) -> Finding?)
    case user(UserRule)
  }

  /// The rules every store has.
  public static let standard = Result { try RuleSet(userRules: []) }

  let database: OpaquePointer
  /// By anchor number: its length in bytes and what it starts.
  let actions: [(length: Int, action: Action)]
  /// Users' patterns, if there are any; they are expressions, not literals.
  let userDatabase: OpaquePointer?
  let userRules: [UserRule]

  /// The standard rules and a store's own, whose examples are checked.
  public init(userRules: [UserRule]) throws(RedactionError) {
    let anchors = Self.anchors()
    self.actions = anchors.map { ($0.text.utf8.count, $0.action) }
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
    var isCaseless = false
    let action: Action
  }

  private static func anchors() -> [Anchor] {
    var anchors = TokenRules.all.map {
      Anchor(text: $0.prefix, isCaseless: $0.isCaseless, action: .token($0))
    }
    anchors += AssignmentRule.keywords.map {
      Anchor(text: $0, isCaseless: true, action: .assignment)
    }
    func add(
      _ texts: [String], caseless: Bool = false, _ grow: @escaping (Scan, Int, Int) -> Finding?
    ) {
      anchors += texts.map { Anchor(text: $0, isCaseless: caseless, action: .span(grow)) }
    }
    add(["-----BEGIN"], StructuredSecretRules.privateKey)
    add(["eyJ", "eyD", "ewog"], StructuredSecretRules.webToken)
    add(["ZXlK", "ZXlB"], StructuredSecretRules.wrappedWebToken)
    add(["://"], StructuredSecretRules.urlCredential)
    add(
      ["authorization:", "authorization\":", "bearer ", "x-api-key:", "apikey:"], caseless: true,
      StructuredSecretRules.authorization)
    add(["-u ", "--user "], StructuredSecretRules.basicUser)
    add(["@"], ContactRules.email)
    add(["/home/", "/Users/", "\\Users\\"], ContactRules.pathUser)
    add(["Author: ", "Committer: ", "Co-authored-by: ", "Signed-off-by: "], ContactRules.author)
    add(
      ["latitude", "longitude", "\"lat\"", "\"lng\"", "\"lon\""], caseless: true,
      IdentifierRules.coordinate)
    add(["0x", "bc1"], IdentifierRules.wallet)
    add(["passport", "passeport", "reisepass", "pasaporte", "passaporto"], caseless: true) {
      scan, _, end in
      IdentifierRules.document(scan, end: end, type: "PASSPORT", digits: 6...9)
    }
    add(["licence plate", "license plate", "kennzeichen", "matrícula"], caseless: true) {
      scan, _, end in
      IdentifierRules.document(scan, end: end, type: "LICENCE_PLATE", digits: 1...5)
    }
    add(NameRules.introductions, NameRules.introduced)
    add(NameRules.eastern, NameRules.introducedEastern)
    add(AddressRules.streetWords, caseless: true, AddressRules.before)
    add(AddressRules.streetEndings, AddressRules.around)
    add(AddressRules.streetBeginnings, caseless: true, AddressRules.behind)
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
