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
          let given = conversation.answers[..<message.answersBefore].first {
            needle.stands(in: $0.text)
          }
          if let given, !conversation.othersSay(needle, before: given) { return true }
        }
      }
    }
    return false
  }

  /// Whether all names that a tool's errors call unknown stood there before the model said them, in
  /// files read, say, or the model has written nothing yet and said none of them. Linear in the conversation for each of a few names.
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
    let end = result.othersBefore
    if !writes(conversation, before: end),
      !names.contains(where: { isSaid($0, conversation, before: end) })
    {
      return true
    }
    return names.allSatisfy { isKnown($0, conversation, before: result.othersBefore) }
  }

  /// Whether the model used a tool that does more than read and run before a result, or gave code.
  private static func writes(_ conversation: Conversation, before end: Int) -> Bool {
    conversation.toolCalls.contains {
      $0.othersBefore <= end && !RejectedArguments.passesOn($0.name)
    } || conversation.answers.contains { $0.othersBefore <= end && !$0.fences.isEmpty }
  }

  /// Whether the model said a name, or its last part, before a result.
  private static func isSaid(
    _ name: [UInt8], _ conversation: Conversation, before end: Int
  ) -> Bool {
    let parts = name.split { !Bytes.isName($0) && $0 != 0x2D }.filter { $0.count >= 4 }
    let needles = Needles([name] + parts.map(Array.init))
    return conversation.answers.contains { $0.othersBefore <= end && needles.stands(in: $0.text) }
      || conversation.toolCalls.contains {
        $0.othersBefore <= end && needles.stands(in: $0.input)
      }
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
  /// no ordinary word has, and what the error itself marks as the name.
  private static func names(of line: ArraySlice<UInt8>) -> [[UInt8]] {
    marked(line)
      + line.prefix(512).split { byte in
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

  /// The first word in quotes, or the one behind `undefined: `, with what its dots join it to.
  private static func marked(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
    line.prefix(512).withUnsafeBufferPointer { line in
      func name(from start: Int) -> [UInt8] {
        let name = line[start...].prefix {
          Bytes.isLetter($0) || Bytes.isDigit($0) || "_-.:/@".utf8.contains($0)
        }
        return Bytes.folded(name)
      }
      let undefined: StaticString = "undefined: "
      if let start = line.first(undefined) {
        let name = name(from: start + undefined.utf8CodeUnitCount)
        return name.contains(0x2E) && name.count >= 6 ? [name] : []
      }
      // An apostrophe opens no quotation behind a letter.
      let quote = line.indices.first { index in
        (line[index] == 0x22 || line[index] == 0x60 || line[index] == 0x27)
          && (index == 0 || !Bytes.isLetter(line[index - 1]))
      }
      guard let quote else { return [] }
      let name = name(from: quote + 1)
      let end = quote + 1 + name.count
      return name.count >= 4 && end < line.count && line[end] == line[quote] ? [name] : []
    }
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
    "unrecognized command", "unrecognised command", "unrecognized subcommand",
    "no such subcommand", "no such function", "no such method", "no such attribute",
    "docker command", "recognized as the name", "a recognized option",
    "a valid command", "a valid property", "unknown method",
    "unknown attribute", "unknown rule", "unknown key", "unknown keyword", "unknown action",
    "unexpected argument", "unsupported option", "unsupported argument",
    "import name '", "no function or associated item",
    "no field or method", "a definition for",
    "unresolved import", "no matching package", "satisfies the requirement",
    "locate package", "no available formula",
    "404 not found - get https://registry", "no such package",
    "#name?",
    "is not a constructor", "has no property", "has no function", "cannot resolve method",
    "cannot resolve import", "undefined symbol", "undeclared identifier", "cannot find name '",
    "unknown type", "unknown class", "undefined constant", "method not found",
    "nosuchmethod", "no such plugin", "definition for rule",
    // What programs and shells say in other languages.
    "ist kein git-befehl", "unbekannter befehl", "unbekannte option", "wurde nicht als name",
    "pas une commande", "pas reconnu", "commande inconnue", "option inconnue",
    "es un comando de", "no se reconoce", "comando desconocido", "opción desconocida",
    "non è un comando", "non è riconosciuto", "comando sconosciuto", "opzione sconosciuta",
    "não é um comando", "não é reconhecido", "comando desconhecido", "opção desconhecida",
    "is geen git-opdracht", "onbekende optie", "onbekende opdracht", "nie jest poleceniem",
    "nieznane polecenie", "nieznana opcja", "не является командой", "не распознано как имя",
    "неизвестная команда", "неизвестный параметр", "неизвестная опция", "bilinmeyen komut",
    "bilinmeyen seçenek", "未知命令", "未知选项", "未知的命令", "不是一个 git 命令", "git コマンドではありません",
    "不明なオプション", "認識されません", "알 수 없는 명령", "알 수 없는 옵션",
  ]

  /// What errors call themselves.
  private static let usual: Set<[UInt8]> = Set(
    "typeerror attributeerror referenceerror syntaxerror sqlite3".split(separator: " ")
      .map { Array($0.utf8) })
}
