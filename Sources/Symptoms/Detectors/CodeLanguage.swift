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
    htm yaml yml
    """

  private init?(name: String) {
    switch name {
    case "python", "py", "python3":
      lineComments = ["#"]
      hasTripleQuotes = true
      isPython = true
    case "javascript", "js", "typescript", "ts", "jsx", "tsx", "mjs":
      lineComments = ["//"]
      hasBlockComments = true
      longQuotes = [0x60]
      hasTemplates = true
      hasLooseApostrophe = name == "jsx" || name == "tsx"
    case "json": isJSON = true
    case "rust", "rs":
      lineComments = ["//"]
      hasBlockComments = true
      quotes = [0x27]
      longQuotes = [0x22]
      hasLooseApostrophe = true
      rawPrefix = UInt8(ascii: "r")
    case "go", "golang":
      lineComments = ["//"]
      hasBlockComments = true
      longQuotes = [0x60]
    case "swift", "kotlin", "kt":
      lineComments = ["//"]
      hasBlockComments = true
      quotes = [0x22]
      hasTripleQuotes = true
      if name == "swift" { rawPrefix = 0 }
    case "java", "c", "cpp", "c++", "cc", "csharp", "cs", "h", "hpp", "php", "scala", "dart":
      lineComments = ["//"]
      hasBlockComments = true
      hasTripleQuotes = name == "java" || name == "csharp" || name == "cs"
    case "sql":
      lineComments = ["--"]
      hasBlockComments = true
      quotes = []
      longQuotes = [0x27, 0x22]
    case "css", "scss":
      hasBlockComments = true
    case "ruby", "rb":
      lineComments = ["#"]
      quotes = []
      longQuotes = [0x22, 0x27]
    case "bash", "sh", "shell", "zsh": shape = ShellShape.isBroken
    case "html", "htm": shape = MarkupShape.isBroken
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
    if let prefix = rawPrefix { isMark[Int(prefix == 0 ? UInt8(ascii: "#") : prefix)] = true }
  }
}
