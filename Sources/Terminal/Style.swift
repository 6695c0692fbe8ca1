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
      case .eased: "33"
      case .fixed: "32"
      case .accent: "36"
      }
    return code.isEmpty ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  /// A character, or its stand-in.
  func sign(_ unicode: String, _ ascii: String) -> String { usesUnicode ? unicode : ascii }
}
