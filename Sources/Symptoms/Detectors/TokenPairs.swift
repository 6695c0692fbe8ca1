/// Tokens that can never stand next to each other: two values without a sign or a comma between, a sign
/// that gives to nothing, an `else` that nothing asked for, another language's sign.
///
/// It reads code whose strings are filled with quotes and whose comments with spaces, token by token,
/// with a stack of open brackets. A pair that some program of the language could have is none.
struct TokenPairs: Sendable {
  /// What a language lets stand nowhere.
  struct Rules: OptionSet, Sendable {
    let rawValue: UInt32
    /// A figure or a string next to another value.
    static let values = Rules(rawValue: 1)
    /// A name before a string.
    static let namedStrings = Rules(rawValue: 2)
    /// In brackets, a call before a value, and a name before one on another line.
    static let calls = Rules(rawValue: 4)
    /// In brackets, a cast or an index before a value.
    static let casts = Rules(rawValue: 8)
    /// Commas with nothing before them.
    static let commas = Rules(rawValue: 16)
    /// A comma before a closing bracket.
    static let lastCommas = Rules(rawValue: 32)
    /// What is compared, joined or given, and does not come.
    static let signs = Rules(rawValue: 64)
    /// `if` and `while` without brackets behind them.
    static let heads = Rules(rawValue: 128)
    /// `else` and `catch` that belong to nothing.
    static let branches = Rules(rawValue: 256)
    /// Rust: an arrow stands behind brackets; a field has a comma before it.
    static let rust = Rules(rawValue: 1024)
    /// Go: no line ends behind a value within brackets.
    static let lineEnds = Rules(rawValue: 2048)
    /// Members of an object have commas between them.
    static let members = Rules(rawValue: 4096)
    /// Lines of a preprocessor, which say what they like.
    static let directives = Rules(rawValue: 8192)
    /// Figures and strings in a row, where names may stand between values.
    static let literals = Rules(rawValue: 1 << 14)
    /// Figures in a row.
    static let figures = Rules(rawValue: 1 << 15)
    /// `try` that nothing catches.
    static let tries = Rules(rawValue: 1 << 16)
    /// A comma parts an enumeration's names.
    static let enums = Rules(rawValue: 1 << 17)
    /// A semicolon ends what is given values in braces.
    static let givenBraces = Rules(rawValue: 1 << 18)
    /// Nothing is given a value where a condition stands.
    static let conditions = Rules(rawValue: 1 << 19)
    /// A parameter is one name, or two and no more.
    static let parameters = Rules(rawValue: 1 << 20)
    /// A colon and a type stand behind a parameter's names.
    static let typedParameters = Rules(rawValue: 1 << 21)
    /// No value stands behind a variable, which has a sign before its name.
    static let variables = Rules(rawValue: 1 << 22)
    /// An angle bracket with space around it compares.
    static let comparisons = Rules(rawValue: 1 << 23)
    /// Text between tags may stand in it.
    static let tags = Rules(rawValue: 1 << 24)
    /// Arms of a match have commas between them.
    static let arms = Rules(rawValue: 1 << 26)
    /// A colon before a bracket or a comma wants a value.
    static let colons = Rules(rawValue: 1 << 25)
    /// A list of types behind `new` closes before the call.
    static let typeLists = Rules(rawValue: 1 << 27)
  }

  let rules: Rules
  /// Signs that the language does not have.
  var foreign: [StaticString] = []
  /// Words of other languages that begin a function.
  var strangers: [UInt64] = []

  /// Whether some stand in code that is blotted out. Linear in the code.
  func stand(in code: ByteView) -> Bool {
    if Self.exceptions.contains(where: { code.first($0) != nil }) { return false }
    if rules.contains(.tags), Self.tags.contains(where: { code.first($0) != nil }) { return false }
    if rules.contains(.typeLists), OpenTypeList.stand(in: code) { return true }
    var walk = Walk(code: code, pairs: self)
    return walk.findsWrongOne()
  }

  /// What makes tokens anything at all: text between tags, macros.
  private static let exceptions: [StaticString] = [
    "?>", "<<<", "macro_rules!", "html!", "rsx!", "view!", "asm!", "quote!", "matches!", "{%", "<%",
    "select!", "#define", "json!",
  ]
  private static let tags: [StaticString] = ["</", "/>", "<>", "html`", "@flow"]

  enum Kind {
    case start, name, keyword, number, string, opening, closing, comma, end, sign, other

    var isValue: Bool { self == .name || self == .number || self == .string || self == .closing }
    var isLiteral: Bool { self == .number || self == .string }
  }

  struct Token {
    var kind = Kind.start
    var start = 0
    var end = 0
    /// Its first byte, and a word's hash or zero.
    var byte: UInt8 = 0
    var hash: UInt64 = 0
    /// Whether it is the first on its line.
    var isFirst = true
  }

  /// An open bracket and what has been read of the statement in it.
  struct Frame {
    var byte: UInt8
    /// Whether a name stands before it, or an annotation's.
    var isCall = false
    var isAnnotation = false
    /// Whether it groups declarations, holds members with their values, or values alone.
    var isGroup = false
    var isObject = false
    var isList = false
    /// What the statement has had so far.
    var ifs = 0
    var elses = 0
    var tries = 0
    var catches = 0
    var guards = 0
    /// Names in a row without a comma.
    var names = 0
    /// Whether the statement names an enumeration.
    var isEnumHead = false
    /// Whether it holds an enumeration's names, or what something is given.
    var isEnum = false
    var isGiven = false
    /// Whether a condition is being read, and has given a value to something.
    var isCondition = false
    var hasGiven = false
    /// Whether an arm of a match is being read.
    var hasArm = false
    /// Whether a function's head is being read.
    var isHead = false
    /// Whether the statement names a type, or chooses between two values.
    var isType = false
    var isChoice = false
  }

  static let keywords = WordTable(
    """
    const let var function class new return typeof instanceof in of async await export default import \
    from as extends static get set yield throw throws case else do void delete interface type enum \
    implements declare namespace abstract public private protected readonly keyof infer is satisfies \
    asserts module unique accessor override out global using require if while for switch try catch \
    finally with break continue debugger super and or xor not when where select orderby ascending \
    descending join into on equals by let group echo print clone include require_once include_once \
    goto foreach elseif endif insteadof final package defer go chan map struct func range fallthrough \
    var crate dyn extern fn impl loop match mod move mut pub ref trait unsafe use union guard some any \
    inout rethrows repeat fileprivate internal open lazy weak unowned mutating nonmutating indirect \
    convenience required associatedtype init deinit subscript protocol extension operator prefix postfix \
    infix iOS macOS watchOS tvOS visionOS swift compiler macCatalyst iOSApplicationExtension Swift borrowing consuming \
    sending isolated nonisolated each box raw until step downTo shl shr to synchronized assert sizeof \
    checked unchecked fixed lock stackalloc params event delegate explicit implicit virtual sealed \
    partial volatile transient native strictfp permits non record val fun suspend inline vararg \
    ref out this scoped companion object by data constructor typealias template typename friend constexpr consteval \
    concept requires co_return co_await co_yield alignas nil
    """.split(whereSeparator: \.isWhitespace).reduce(into: [UInt64: Int32]()) {
      $0[WordHash.of($1.utf8)] = 0
    })

  private static func hash(_ word: StaticString) -> UInt64 {
    WordHash.of(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  static let `if` = hash("if")
  static let `while` = hash("while")
  static let `switch` = hash("switch")
  static let `else` = hash("else")
  static let elseif = hash("elseif")
  static let `let` = hash("let")
  static let `guard` = hash("guard")
  static let `try` = hash("try")
  static let `do` = hash("do")
  static let `catch` = hash("catch")
  static let finally = hash("finally")
  static let `operator` = hash("operator")
  static let `func` = hash("func")
  static let `return` = hash("return")
  static let `default` = hash("default")
  static let `enum` = hash("enum")
  static let `case` = hash("case")
  static let `var` = hash("var")
  static let val = hash("val")
  static let lines = [
    "for", "while", "return", "let", "const", "var", "break", "continue", "throw",
  ]
  .map { WordHash.of($0.utf8) }
  static let accessors = ["get", "set", "init", "add", "remove"].map { WordHash.of($0.utf8) }
  static let fn = hash("fn")
  static let function = hash("function")
  static let types = ["type", "interface", "declare", "enum"].map { WordHash.of($0.utf8) }
  static let groups = ["import", "const", "var", "type"].map { WordHash.of($0.utf8) }
  static let afterIf = ["constexpr", "consteval", "not", "await"].map {
    WordHash.of($0.utf8)
  }

  /// Macros of Rust's library that take values like a function's.
  static let macros = WordTable(
    """
    println print eprintln eprint format write writeln panic vec assert assert_eq assert_ne \
    debug_assert todo unimplemented unreachable dbg info warn error debug trace bail anyhow ensure
    """)
}
