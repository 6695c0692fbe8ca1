/// How to draw: colour, characters and room.
public struct Style: Sendable, Hashable {
  /// Whether escape sequences for colour are allowed.
  public var usesColor: Bool
  /// Whether block characters and dots beyond ASCII are.
  public var usesUnicode: Bool
  /// Columns.
  public var width: Int

  /// A style from its parts; at least 40 columns.
  public init(usesColor: Bool, usesUnicode: Bool, width: Int) {
    self.usesColor = usesColor
    self.usesUnicode = usesUnicode
    self.width = max(40, width)
  }

  /// What a piece of text stands for.
  enum Role {
    case plain, strong, quiet, open, eased, fixed, accent
  }

  /// Text in its role's colour, where colour is used.
  func paint(_ text: String, _ role: Role) -> String {
    guard usesColor else { return text }
    let code =
      switch role {
      case .plain: ""
      case .strong: "1"
      case .quiet: "2"
      case .open: "1;31"
      // Orange that is legible on black and on white, which the palette's yellow is not.
      case .eased: "38;5;130"
      case .fixed: "32"
      case .accent: "36"
      }
    return code.isEmpty ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  /// A character, or its stand-in.
  func sign(_ unicode: String, _ ascii: String) -> String { usesUnicode ? unicode : ascii }

  /// Lines as a text; in ASCII where nothing else may be written.
  func finished(_ lines: [String]) -> String {
    lines.map { finished($0) + "\n" }.joined()
  }

  /// A line as it is written.
  func finished(_ line: String) -> String {
    guard !usesUnicode, !line.utf8.allSatisfy({ $0 < 0x80 }) else { return line }
    return line.map { Self.standIns[$0] ?? ($0.isASCII ? String($0) : "?") }.joined()
  }

  private static let standIns: [Character: String] = [
    "·": "-", "–": "-", "…": "~", "×": "x", "▸": ">", "─": "-",
  ]
}
