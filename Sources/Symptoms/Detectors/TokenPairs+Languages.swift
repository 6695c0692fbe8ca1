/// What each language lets stand nowhere. Rules that some valid program breaks are left out.
extension TokenPairs {
  static let script = TokenPairs(
    rules: [
      .typeLists, .values, .namedStrings, .calls, .casts, .commas, .signs, .heads, .branches,
      .members, .tries,
      .tags, .comparisons, .enums, .colons,
    ],
    foreign: ["->", ":="])

  static let rust = TokenPairs(
    rules: [
      .values, .namedStrings, .calls, .commas, .signs, .branches, .rust, .enums, .comparisons,
      .conditions, .colons, .arms,
    ],
    foreign: ["===", "!==", ":="])

  static let go = TokenPairs(
    rules: [.values, .calls, .commas, .signs, .branches, .lineEnds, .conditions],
    foreign: ["===", "!==", "=>", "->"], strangers: hashes("function fn def fun"))

  static let swift = TokenPairs(
    rules: [
      .values, .namedStrings, .calls, .commas, .signs, .branches, .conditions, .typedParameters,
    ],
    foreign: ["=>", ":="], strangers: hashes("fun function fn def"))

  // Functions that stand between two values may have any name.
  static let kotlin = TokenPairs(
    rules: [
      .literals, .commas, .signs, .heads, .branches, .enums, .typedParameters, .comparisons,
      .colons,
    ],
    foreign: ["=>", ":="], strangers: hashes("func function fn def"))

  static let java = TokenPairs(
    rules: [
      .typeLists, .values, .namedStrings, .calls, .commas, .lastCommas, .signs, .heads, .branches,
      .tries,
      .enums, .givenBraces, .parameters, .comparisons, .colons,
    ],
    foreign: ["=>", ":=", "===", "!==", "?."])

  static let csharp = TokenPairs(
    rules: [
      .typeLists, .values, .namedStrings, .calls, .commas, .lastCommas, .signs, .heads, .branches,
      .directives,
      .tries, .enums, .givenBraces, .parameters, .comparisons, .colons, .arms,
    ],
    foreign: [":=", "===", "!=="])

  static let php = TokenPairs(
    rules: [.values, .namedStrings, .calls, .signs, .heads, .branches, .tries, .variables, .arms],
    foreign: [":="], strangers: hashes("func def fun"))

  static let c = TokenPairs(
    rules: [.signs, .heads, .branches, .directives, .figures, .givenBraces],
    foreign: ["=>", ":=", "===", "!=="])

  private static func hashes(_ list: String) -> [UInt64] {
    list.split(separator: " ").map { WordHash.of($0.utf8) }
  }
}
