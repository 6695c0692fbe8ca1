/// A language as the lexer sees it.
struct CodeLanguage {
  var lineComments: [StaticString] = []
  var hasBlockComments = false
  /// Quotes of strings that end at the line's end at the latest.
  var quotes: [UInt8] = [0x22, 0x27]
  /// Quotes of strings that go over lines.
  var longQuotes: [UInt8] = []
  var hasTripleQuotes = false
  var isPython = false
  var isJSON = false
  /// Whether `'` may stand alone, as in lifetimes and prose.
  var hasLooseApostrophe = false
  /// Whether backquotes hold expressions in `${…}`.
  var hasTemplates = false
  /// What may stand before the hashes of a raw string; nil where there are none.
  var rawPrefix: UInt8?
  /// Whether a slash may begin a regular expression.
  var hasRegex = false
  /// Whether lines that begin with `#` choose between branches, of which one is compiled.
  var hasConditions = false
  /// Whether digits may be parted by apostrophes and raw strings carry a delimiter, as in C++.
  var hasDelimitedRaw = false
  /// Whether a string behind `@` is taken word for word, its quotes doubled.
  var hasVerbatim = false
  /// Whether `<<` and a name begin a here-document.
  var hasHereDocuments = false
  /// Whether a name may stand between backticks, with spaces in it.
  var hasQuotedNames = false
  /// Whether `%r{…}`, `%w[…]`, `%(…)` are literals.
  var hasPercentLiterals = false
  /// Whether an apostrophe between letters is a word's, as in text between tags.
  var hasWordApostrophe = false
  /// What begins an expression in a string, and the brackets around it; nil where there are none.
  var interpolation: (mark: UInt8, open: UInt8, close: UInt8)?
  /// What keeps two names from standing in a row; nil where types stand before names.
  var names: NamesInARow?
  /// Slips that are looked for where they do.
  var misspelt: MisspeltKeyword?
  /// Whether words outside strings and comments are looked at.
  var hasWordRules: Bool {
    names != nil || misspelt != nil || statements != nil || blotted != nil || pairs != nil
  }
  /// Tokens that never stand next to each other.
  var pairs: TokenPairs?
  /// What statements ask for.
  var statements: StatementShape?
  /// What else is looked at where strings and comments are blotted out.
  var blotted: (@Sendable (ByteView) -> Bool)?
  var hasNestedComments = false
  /// Whether a name may not follow a string's end at once, as it may where literals carry endings.
  var hasApartLiterals = false
  /// Whether no line of statements is words alone, as SQL's and Ruby's may be.
  var hasSignedLines: Bool { misspelt?.foldsCase == false || names != nil || isPython }
  /// What makes brackets and quotes in the code anything at all.
  var doubtful: [StaticString] = []
  /// Whether tags stand between the statements.
  var hasTags = false
  /// A language whose shape is checked by other means than brackets.
  var shape: (@Sendable (ByteView) -> Bool)?
  /// Bytes at which a lexer has to look.
  private(set) var isMark: [Bool] = []

  /// The language of a fence or of a file's ending; nil where none is known.
  static func named(_ name: String) -> CodeLanguage? { known[name] }

  private static let known = Dictionary(
    uniqueKeysWithValues: names.split(separator: " ").compactMap { name in
      CodeLanguage(name: String(name)).map { (String(name), $0) }
    })

  private static let names = """
    python py python3 javascript js typescript ts jsx tsx mjs json rust rs go golang swift kotlin \
    kt java c cpp c++ cc csharp cs h hpp php scala dart sql css scss ruby rb bash sh shell zsh html \
    htm yaml yml toml xml svg xsd xsl plist xaml hcl tf terraform graphql gql proto protobuf lua r \
    powershell ps1 solidity sol glsl hlsl wgsl
    """

  private init?(name: String) {
    switch name {
    case "python", "py", "python3":
      lineComments = ["#"]
      hasTripleQuotes = true
      isPython = true
      // Another language's comment; within brackets it divides.
      blotted = { code in
        if PythonPairs.stand(in: code) { return true }
        // Most code has none.
        guard code.first("// ") != nil else { return false }
        var depth = 0
        return Lines(code).contains { line in
          defer {
            depth += line.count(where: Bytes.opens) - line.count(where: Bytes.closes)
          }
          return depth == 0 && line.trimmedStart.begins(with: "// ")
        }
      }
    case "javascript", "js", "typescript", "ts", "jsx", "tsx", "mjs":
      lineComments = ["//"]
      hasBlockComments = true
      longQuotes = [0x60]
      hasTemplates = true
      hasRegex = true
      hasTags = name == "jsx" || name == "tsx"
      hasLooseApostrophe = hasTags
      hasWordApostrophe = true
      hasApartLiterals = !hasTags
      names = .script
      pairs = .script
      misspelt = .typed
      statements = StatementShape(
        rules: [
          .caseLabels, .defaultLabel, .forHeads, .blockWords, .wholeSigns, .oneReturn, .typedHeads,
          .typedValues,
        ])
    case "json": isJSON = true
    case "rust", "rs":
      lineComments = ["//"]
      hasBlockComments = true
      quotes = [0x27]
      longQuotes = [0x22]
      hasLooseApostrophe = true
      rawPrefix = UInt8(ascii: "r")
      names = .rust
      pairs = .rust
      statements = StatementShape(rules: [.wholeSigns, .arms, .letSemicolons, .typedValues])
      hasApartLiterals = true
      hasNestedComments = true
    case "go", "golang":
      pairs = .go
      misspelt = .typed
      statements = StatementShape(rules: [.caseLabels, .defaultLabel, .wholeSigns, .go, .oneReturn])
      hasApartLiterals = true
      lineComments = ["//"]
      hasBlockComments = true
      longQuotes = [0x60]
    case "swift", "kotlin", "kt":
      lineComments = ["//"]
      hasBlockComments = true
      quotes = [0x22]
      hasTripleQuotes = true
      misspelt = .typed
      hasNestedComments = true
      hasApartLiterals = true
      hasQuotedNames = true
      interpolation = (UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "}"))
      pairs = name == "swift" ? .swift : .kotlin
      if name == "swift" {
        statements = StatementShape(
          rules: [.defaultLabel, .wholeSigns, .guards, .oneReturn, .typedValues])
        rawPrefix = 0
        hasRegex = true
        hasConditions = true
        interpolation = (UInt8(ascii: "\\"), UInt8(ascii: "("), UInt8(ascii: ")"))
      }
    case "c", "cpp", "c++", "cc", "h", "hpp":
      lineComments = ["//"]
      hasBlockComments = true
      hasConditions = true
      hasDelimitedRaw = true
      misspelt = .typed
      pairs = .c
      statements = StatementShape(
        rules: [
          .caseLabels, .defaultLabel, .forHeads, .wholeSigns, .oneReturn, .semicolons, .classEnds,
        ])
    case "java", "csharp", "cs", "php", "scala", "dart":
      lineComments = name == "php" ? ["//", "#"] : ["//"]
      hasBlockComments = true
      hasTripleQuotes = name != "php"
      misspelt = .typed
      if name != "scala", name != "dart" {
        pairs = name == "java" ? .java : name == "php" ? .php : .csharp
        statements = StatementShape(
          rules: [
            .caseLabels, .forHeads, .blockWords, .wholeSigns, .oneReturn, .semicolons, .typedValues,
          ])
      }
      hasApartLiterals = name != "php"
      hasVerbatim = name == "csharp" || name == "cs"
      hasConditions = hasVerbatim
    case "sql":
      lineComments = ["--"]
      hasBlockComments = true
      quotes = []
      longQuotes = [0x27, 0x22]
      misspelt = .sql
      blotted = ClauseShape.isBroken
    case "css", "scss":
      hasBlockComments = true
      blotted = StyleShape.isBroken
    case "ruby", "rb":
      lineComments = ["#"]
      quotes = []
      longQuotes = [0x22, 0x27]
      hasRegex = true
      hasHereDocuments = true
      hasPercentLiterals = true
      blotted = RubyShape.isBroken
    case "bash", "sh", "shell", "zsh": shape = ShellShape.isBroken
    case "html", "htm": shape = MarkupShape.isBroken
    case "xml", "svg", "xsd", "xsl", "plist", "xaml": shape = XMLShape.isBroken
    case "hcl", "tf", "terraform":
      lineComments = ["//", "#"]
      hasBlockComments = true
      quotes = [0x22]
      interpolation = (UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "}"))
      doubtful = ["<<", "%{"]
    case "graphql", "gql":
      lineComments = ["#"]
      quotes = [0x22]
      hasTripleQuotes = true
    case "proto", "protobuf", "solidity", "sol", "glsl", "hlsl", "wgsl":
      lineComments = ["//"]
      hasBlockComments = true
      hasConditions = true
    case "lua":
      lineComments = ["--"]
      doubtful = ["[[", "[=", "--[", "\\z"]
    case "r":
      lineComments = ["#"]
      longQuotes = [0x22, 0x27, 0x60]
      quotes = []
      doubtful = ["r\"", "R\"", "r'", "R'"]
    case "powershell", "ps1":
      lineComments = ["#"]
      quotes = []
      longQuotes = [0x22, 0x27]
      doubtful = ["@\"", "@'", "<#", "`", "$("]
    case "toml": shape = TOMLShape.isBroken
    case "yaml", "yml": shape = YAMLShape.isBroken
    default: return nil
    }
    markBytes()
  }

  private mutating func markBytes() {
    isMark = Array(repeating: false, count: 256)
    let comments = lineComments.map { $0.utf8Start[0] } + [UInt8(ascii: "/")]
    for byte in quotes + longQuotes + comments + Array("()[]{}'`".utf8) { isMark[Int(byte)] = true }
    // A raw string begins with its prefix, or with the hashes themselves.
    if hasConditions { isMark[Int(UInt8(ascii: "#"))] = true }
    if hasHereDocuments { isMark[Int(UInt8(ascii: "<"))] = true }
    if hasPercentLiterals { isMark[Int(UInt8(ascii: "%"))] = true }
    if let prefix = rawPrefix { isMark[Int(prefix == 0 ? UInt8(ascii: "#") : prefix)] = true }
  }
}
