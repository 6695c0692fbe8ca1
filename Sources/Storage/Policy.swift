public import Sealing
internal import Signals
internal import TOMLKit

/// A store's public configuration, `policy.toml`.
public struct Policy: Sendable, Hashable {
  /// A redaction rule of the store's own.
  public struct RedactionRule: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// A regular expression.
    public var pattern: String
    /// The finding's type.
    public var type: String
    /// Texts it must find something in.
    public var matches: [String]
    /// Texts it must find nothing in.
    public var nonMatches: [String]

    /// A rule from its parts; redaction checks it when it is compiled.
    public init(
      name: String, pattern: String, type: String, matches: [String], nonMatches: [String]
    ) {
      self.name = name
      self.pattern = pattern
      self.type = type
      self.matches = matches
      self.nonMatches = nonMatches
    }
  }

  /// The store's identifier, which ties key ring, envelopes and ledger to it.
  public var store: StoreID
  /// The ledger's public key, as a verifier takes it.
  public var ledgerKey: String
  /// Attributes that are kept as dimensions.
  public var attributes: [String] = []
  /// From how many distinct accounts on a term can be read and a cell is shown.
  public var k = 10
  /// The privacy loss ρ of one public release, in thousandths.
  public var publicRho = 500
  /// The loss that all public releases may have together, in thousandths.
  public var publicBudget = 5000
  /// How many days before the "as of" moment a night looks at.
  public var windowDays = 90
  /// How many weeks sealed texts live.
  public var textWeeks = 13
  /// How many weeks pseudonymous findings live.
  public var findingWeeks = 104
  /// Reason codes that need no consent of the user.
  public var exemptReasons: [String] = ["legal_obligation", "input_repair"]
  /// The custodians; nil where texts are not kept at all.
  public var custodians: Custodians?
  /// Redaction rules of the store's own.
  public var redactionRules: [RedactionRule] = []

  /// A new store's policy.
  public init(store: StoreID, ledgerKey: String, custodians: Custodians?) {
    self.store = store
    self.ledgerKey = ledgerKey
    self.custodians = custodians
  }

  /// Reads the policy of a directory; `badPolicy` names the key that is wrong.
  public init(_ directory: StoreDirectory) throws(StorageError) {
    guard directory.exists, let text = directory.text(of: directory.policy) else {
      throw .noStore(path: directory.path)
    }
    try self.init(toml: text)
  }

  /// Reads a policy's text.
  public init(toml: String) throws(StorageError) {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: toml)
    } catch {
      throw .badPolicy(key: "policy.toml")
    }
    let reader = TableReader(
      table: table, path: "",
      known: ["store", "retention", "privacy", "night", "dimensions", "custodians", "redaction"])
    try reader.checkKeys()
    let storeTable = try reader.table("store", known: ["id", "ledger_key"])
    guard let id = StoreID(hex: try storeTable.string("id")) else {
      throw .badPolicy(key: "store.id")
    }
    self.init(store: id, ledgerKey: try storeTable.string("ledger_key"), custodians: nil)
    if let part = try reader.optionalTable("dimensions", known: ["attributes"]) {
      attributes = try part.strings("attributes") ?? []
    }
    if let part = try reader.optionalTable(
      "privacy", known: ["k", "exempt_reasons", "public_rho", "public_budget"])
    {
      k = try part.integer("k", 2...1000) ?? k
      publicRho = try part.integer("public_rho", 1...100_000) ?? publicRho
      publicBudget = try part.integer("public_budget", 0...1_000_000) ?? publicBudget
      exemptReasons = try part.strings("exempt_reasons") ?? exemptReasons
    }
    if let part = try reader.optionalTable("night", known: ["window_days"]) {
      windowDays = try part.integer("window_days", 7...3650) ?? windowDays
    }
    if let part = try reader.optionalTable("retention", known: ["text_weeks", "finding_weeks"]) {
      textWeeks = try part.integer("text_weeks", 1...1040) ?? textWeeks
      findingWeeks = try part.integer("finding_weeks", 1...1040) ?? findingWeeks
    }
    if let part = try reader.optionalTable("custodians", known: ["threshold", "keys"]) {
      try readCustodians(part)
    }
    if let part = try reader.optionalTable("redaction", known: ["rule"]) {
      redactionRules = try part.tables(
        "rule", known: ["name", "pattern", "type", "matches", "non_matches"]
      ).map { (rule) throws(StorageError) in
        RedactionRule(
          name: try rule.string("name"), pattern: try rule.string("pattern"),
          type: try rule.string("type"), matches: try rule.strings("matches") ?? [],
          nonMatches: try rule.strings("non_matches") ?? [])
      }
    }
  }

  private mutating func readCustodians(_ part: TableReader) throws(StorageError) {
    let lines = try part.strings("keys") ?? []
    guard !lines.isEmpty else { return }
    let threshold = try part.integer("threshold", 1...Custodians.most) ?? lines.count / 2 + 1
    do {
      custodians = try Custodians(
        keys: lines.map { try CustodianPublicKey(line: $0) }, threshold: threshold)
    } catch {
      throw .badPolicy(key: "custodians.keys")
    }
  }

  /// Writes the policy into a directory.
  public func write(to directory: StoreDirectory) throws(StorageError) {
    try directory.replace(directory.policy, with: toml)
  }

  /// The policy's text, with comments.
  public var toml: String {
    func list(_ values: [String]) -> String {
      "[" + values.map(Self.quoted).joined(separator: ", ") + "]"
    }
    var text = """
      # Blindsift's public configuration of this store. No secret belongs here.

      [store]
      id = \(Self.quoted(store.hex))
      ledger_key = \(Self.quoted(ledgerKey))

      [dimensions]
      # Attributes of signals that are kept as further dimensions.
      attributes = \(list(attributes))

      [privacy]
      # From how many distinct accounts on a term can be read and a number is shown.
      k = \(k)
      # Reason codes for which a report may be opened without the user's consent.
      exempt_reasons = \(list(exemptReasons))
      # Privacy loss (zCDP, thousandths) of a public release, and of all of them together.
      public_rho = \(publicRho)
      public_budget = \(publicBudget)

      [night]
      # How many days before the "as of" moment a night looks at.
      window_days = \(windowDays)

      [retention]
      # Weeks after which the keys of sealed texts, and pseudonymous findings, are destroyed.
      text_weeks = \(textWeeks)
      finding_weeks = \(findingWeeks)

      [custodians]
      # Changed by `blindsift rewrap --custodian`, so that the ledger knows.
      threshold = \(custodians?.threshold ?? 0)
      keys = \(list(custodians?.keys.map(\.line) ?? []))

      """
    if custodians == nil { text = text.replacingThreshold() }
    for rule in redactionRules {
      text += """

        [[redaction.rule]]
        name = \(Self.quoted(rule.name))
        pattern = \(Self.quoted(rule.pattern))
        type = \(Self.quoted(rule.type))
        matches = \(list(rule.matches))
        non_matches = \(list(rule.nonMatches))

        """
    }
    return text
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension String {
  /// A store without custodians has no threshold.
  fileprivate func replacingThreshold() -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("threshold = ") }.joined(separator: "\n")
  }
}

/// Reads one table, with errors that name keys and never values.
private struct TableReader {
  let table: TOMLTable
  let path: String
  let known: Set<String>

  private func full(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

  func checkKeys() throws(StorageError) {
    for key in table.keys.sorted() where !known.contains(key) {
      let isName = key.utf8.count <= 64 && key.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
      throw .badPolicy(key: isName ? full(key) : path)
    }
  }

  func optionalTable(_ key: String, known: Set<String>) throws(StorageError) -> TableReader? {
    guard let value = table[key] else { return nil }
    guard let inner = value.table else { throw .badPolicy(key: full(key)) }
    let reader = TableReader(table: inner, path: full(key), known: known)
    try reader.checkKeys()
    return reader
  }

  func table(_ key: String, known: Set<String>) throws(StorageError) -> TableReader {
    guard let reader = try optionalTable(key, known: known) else {
      throw .badPolicy(key: full(key))
    }
    return reader
  }

  func tables(_ key: String, known: Set<String>) throws(StorageError) -> [TableReader] {
    guard let value = table[key] else { return [] }
    guard let array = value.array else { throw .badPolicy(key: full(key)) }
    var readers: [TableReader] = []
    for element in array {
      guard let inner = element.table else { throw .badPolicy(key: full(key)) }
      let reader = TableReader(table: inner, path: full(key), known: known)
      try reader.checkKeys()
      readers.append(reader)
    }
    return readers
  }

  func string(_ key: String) throws(StorageError) -> String {
    guard let text = table[key]?.string else { throw .badPolicy(key: full(key)) }
    return text
  }

  func strings(_ key: String) throws(StorageError) -> [String]? {
    guard let value = table[key] else { return nil }
    guard let array = value.array else { throw .badPolicy(key: full(key)) }
    var texts: [String] = []
    for element in array {
      guard let text = element.string else { throw .badPolicy(key: full(key)) }
      texts.append(text)
    }
    return texts
  }

  func integer(_ key: String, _ range: ClosedRange<Int>) throws(StorageError) -> Int? {
    guard let value = table[key] else { return nil }
    guard let number = value.int, range.contains(number) else {
      throw .badPolicy(key: full(key))
    }
    return number
  }
}
