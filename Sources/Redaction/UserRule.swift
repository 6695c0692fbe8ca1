internal import CHyperscan

/// A rule of a store's own policy: a pattern with examples that it must and must not find.
public struct UserRule: Sendable, Hashable {
  /// Its name, for errors.
  public let name: String
  /// A regular expression in Hyperscan's syntax.
  public let pattern: String
  /// The finding's type, as `SECRET.internal`.
  public let type: String
  /// Texts in which it must find something.
  public let matches: [String]
  /// Texts in which it must find nothing.
  public let nonMatches: [String]

  /// A rule from its parts; it is checked when a `RuleSet` is made of it.
  public init(
    name: String, pattern: String, type: String, matches: [String], nonMatches: [String]
  ) {
    self.name = name
    self.pattern = pattern
    self.type = type
    self.matches = matches
    self.nonMatches = nonMatches
  }

  /// The coarse types a rule may give.
  public static let types: Set<String> = [
    "EMAIL", "PHONE", "CARD", "IBAN", "IP", "MAC", "NATIONAL_ID", "ADDRESS", "PERSON",
    "DATE_OF_BIRTH", "USERNAME", "URL_CREDENTIAL", "SECRET", "COORDINATE", "WALLET",
    "LICENCE_PLATE", "PASSPORT", "ORGANISATION", "IMAGE",
  ]

  static func compile(_ rules: [UserRule]) throws(RedactionError) -> OpaquePointer? {
    guard !rules.isEmpty else { return nil }
    for rule in rules {
      let coarse = rule.type.split(separator: ".", maxSplits: 1).first.map(String.init) ?? ""
      let isName = rule.type.utf8.allSatisfy { ByteClass.word.contains($0) || $0 == 0x2E }
      guard types.contains(coarse), isName, !rule.pattern.isEmpty else {
        throw .invalidRule(rule.name)
      }
      hs_free_database(try compileOne(rule))
    }
    let patterns = rules.map { rule -> UnsafePointer<CChar>? in
      let text = Array(rule.pattern.utf8CString)
      let buffer = UnsafeMutablePointer<CChar>.allocate(capacity: text.count)
      buffer.initialize(from: text, count: text.count)
      return UnsafePointer(buffer)
    }
    defer { for pattern in patterns { pattern?.deallocate() } }
    var database: OpaquePointer?
    var failure: UnsafeMutablePointer<hs_compile_error_t>?
    let status = hs_compile_multi(
      patterns, rules.map { _ in flags }, rules.indices.map(UInt32.init), UInt32(rules.count),
      UInt32(HS_MODE_BLOCK), nil, &database, &failure)
    hs_free_compile_error(failure)
    guard status == HS_SUCCESS, let database else { throw .engineUnavailable }
    return database
  }

  private static func compileOne(_ rule: UserRule) throws(RedactionError) -> OpaquePointer? {
    var database: OpaquePointer?
    var failure: UnsafeMutablePointer<hs_compile_error_t>?
    let status = hs_compile(
      rule.pattern, flags, UInt32(HS_MODE_BLOCK), nil, &database, &failure)
    hs_free_compile_error(failure)
    guard status == HS_SUCCESS else { throw .invalidRule(rule.name) }
    return database
  }

  private static var flags: UInt32 { UInt32(HS_FLAG_SOM_LEFTMOST | HS_FLAG_UTF8) }
}
