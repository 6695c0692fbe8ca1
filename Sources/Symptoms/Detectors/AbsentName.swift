/// An error the user brought that a name is unknown, where the name is one that an answer gave him.
///
/// Any program's errors may say so; what an answer used and the user had not said is the answer's.
enum AbsentName {
  /// Names of a conversation that are looked for at most: each search reads all answers before it.
  private static let mostNames = 24

  /// Whether a line of a user's message reports a name that an answer before it gave. Linear in the
  /// conversation for each of a few names.
  static func isReported(_ conversation: Conversation) -> Bool {
    var looks = 0
    for message in conversation.followUps {
      let head = message.text.prefix(4096)
      guard errors.stands(in: head) else { continue }
      var known: Set<[UInt8]> = []
      for line in head.split(separator: 0x0A) where errors.stands(in: line) {
        for name in names(of: line) where known.insert(name).inserted {
          looks += 1
          if looks > mostNames { return false }
          let needle = Needles([name])
          let isGiven = conversation.answers[..<message.answersBefore].contains {
            needle.stands(in: $0.text)
          }
          let isTheUsers = conversation.userTexts.first.map { needle.stands(in: $0) } ?? false
          if isGiven, !isTheUsers { return true }
        }
      }
    }
    return false
  }

  /// Whether all names that a tool's errors call unknown stood there before the model said them: in
  /// files read, say. Linear in the conversation for each of a few names.
  static func areKnown(
    _ conversation: Conversation, in result: Conversation.ToolResult, _ errors: Needles,
    _ looks: inout Int
  ) -> Bool {
    var names: Set<[UInt8]> = []
    for line in result.text.prefix(4096).split(separator: 0x0A)
    where errors.stands(in: line) || symbol.stands(in: line) {
      let given = quoted(line)
      // A line that names nothing tells nothing.
      if given.isEmpty, errors.stands(in: line), !bare.stands(in: line) { return false }
      names.formUnion(given)
    }
    looks += names.count
    guard !names.isEmpty, looks <= mostNames else { return false }
    return names.allSatisfy { isKnown($0, conversation, before: result.othersBefore) }
  }

  /// Whether a name stands in what others said before the model said it.
  private static func isKnown(
    _ name: [UInt8], _ conversation: Conversation, before end: Int
  ) -> Bool {
    let needle = Needles([name])
    guard let first = conversation.others[..<end].firstIndex(where: { needle.stands(in: $0) })
    else { return false }
    return !conversation.answers.contains { $0.othersBefore <= first && needle.stands(in: $0.text) }
      && !conversation.toolCalls.contains {
        $0.othersBefore <= first && needle.stands(in: $0.input)
      }
  }

  /// How Java's compiler goes on behind a line that names nothing.
  private static let symbol = Needles(["symbol:"])
  private static let bare = Needles(["cannot find symbol"])

  /// What stands in quotes on a line, in small letters, or behind `symbol:` and `undefined:` as the
  /// last word; nothing with a space in it.
  private static func quoted(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
    var names: [[UInt8]] = []
    if symbol.stands(in: line) || undefined.stands(in: line) {
      let word = line.prefix { $0 != UInt8(ascii: "(") }
        .split(whereSeparator: { !Bytes.isName($0) }).last
      if let word { names.append(Bytes.folded(word)) }
    } else {
      let parts = line.prefix(512).split(omittingEmptySubsequences: false) {
        $0 == 0x27 || $0 == 0x22 || $0 == 0x60
      }
      for (index, part) in parts.enumerated() where index % 2 == 1 && !part.contains(0x20) {
        names.append(Bytes.folded(part))
      }
    }
    return names.filter { $0.count >= 4 }
  }

  private static let undefined = Needles(["undefined: "])

  /// Names on a line of an error, in small letters: words with a sign, a figure or a capital in them, as
  /// no ordinary word has.
  private static func names(of line: ArraySlice<UInt8>) -> [[UInt8]] {
    line.prefix(512).split { byte in
      !(Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == 0x5F || byte == 0x2D)
    }
    .filter { word in
      word.dropFirst().contains { byte in
        byte == 0x5F || byte == 0x2D || Bytes.isDigit(byte) || byte &- 0x41 < 26
      }
    }
    .map { word in Bytes.folded(word.drop { $0 == 0x2D }) }
    .filter { $0.count >= 4 && !usual.contains($0) }
  }

  private static let errors = Needles(errorNeedles)

  /// What errors about unknown names say.
  static let errorNeedles: [StaticString] = [
    "unknown flag", "unknown option", "unknown command", "unknown argument", "unknown module",
    "unrecognized option", "unrecognized argument", "unrecognised option", "invalid option",
    "no such option", "no such command", "no such module", "is not a function",
    "undefined function",
    "could not find function", "undefined method", "unable to resolve action", "not a git command",
    "no matching function", "no such property", "does not exist on type", "is not exported",
    "unresolved reference", "cannot resolve symbol", "unknown function", "unknown property",
    "not a valid option", "unexpected keyword argument", "no exported member", "unknown directive",
    "is not a valid subcommand", "invalid choice", "undefined: ", "unknown subcommand",
  ]

  /// What errors call themselves.
  private static let usual: Set<[UInt8]> = Set(
    "typeerror attributeerror referenceerror syntaxerror sqlite3".split(separator: " ")
      .map { Array($0.utf8) })
}
