/// An error the user brought that a name is unknown, where the name is one that an answer gave him.
///
/// Any program's errors may say so; what an answer used and the user had not said is the answer's.
enum AbsentName {
  /// Whether a line of a user's message reports such a name. Linear in the conversation for each of a
  /// few names.
  static func isReported(in text: ArraySlice<UInt8>, of conversation: Conversation) -> Bool {
    guard errors.stands(in: text) else { return false }
    for line in text.split(separator: 0x0A) where errors.stands(in: line) {
      for name in names(of: line).prefix(6) {
        let needle = Needles([name])
        let isGiven = conversation.answers.contains { needle.stands(in: $0.text) }
        let isTheUsers = conversation.userTexts.first.map { needle.stands(in: $0) } ?? false
        if isGiven, !isTheUsers { return true }
      }
    }
    return false
  }

  /// Names on a line of an error, in small letters: what an error calls itself is none.
  private static func names(of line: ArraySlice<UInt8>) -> [[UInt8]] {
    line.prefix(512).split { byte in
      !(Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == 0x5F || byte == 0x2D)
    }
    .map { word in Bytes.folded(word.drop { $0 == 0x2D }) }
    .filter { $0.count >= 4 && !usual.contains($0) }
  }

  private static let errors = Needles([
    "unknown flag", "unknown option", "unknown command", "unknown argument", "unknown module",
    "unrecognized option", "unrecognized argument", "unrecognised option", "invalid option",
    "no such option", "no such command", "no such module", "is not a function",
    "undefined function",
    "could not find function", "undefined method", "unable to resolve action", "not a git command",
    "no matching function", "no such property", "does not exist on type", "is not exported",
    "unresolved reference", "cannot resolve symbol", "unknown function", "unknown property",
    "not a valid option", "unexpected keyword argument", "no exported member", "unknown directive",
    "is not a valid subcommand", "invalid choice", "undefined: ", "unknown subcommand",
  ])

  private static let usual: Set<[UInt8]> = Set(
    """
    error fatal uncaught undefined function unknown flag option options command module package found \
    could call type typeerror exception method property list help available name cannot with line this \
    that there attributeerror referenceerror syntaxerror argument arguments unrecognized invalid such \
    does exist exported unresolved reference resolve symbol action unable find sqlite3 usage valid keyword \
    unexpected subcommand directive choice choose from object file main node python main.py index.js
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}
