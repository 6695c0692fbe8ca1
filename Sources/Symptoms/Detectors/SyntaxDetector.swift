/// Code in an answer that does not parse.
///
/// Fenced blocks are read by a lexer that knows the language's strings, comments and brackets. Code
/// the user brought himself, sketches with dots for what is left out, and an answer's last open
/// block do not count.
enum SyntaxDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    guard !wantsBroken.stands(in: conversation.userText) else { return }
    var known: Set<UInt64>?
    for answer in conversation.answers {
      for fence in answer.fences {
        guard let language = CodeLanguage(name: fence.language), fence.code.count >= 8,
          let strength = CodeLexer.defect(in: fence.code, language: language),
          !Sketch.isOne(fence.code, isJSON: language.isJSON)
        else { continue }
        let lines = known ?? lineHashes(conversation.userText)
        known = lines
        if !isQuoted(fence.code, lines) {
          found.add(.syntaxError, .answer, strength)
        }
      }
    }
    for call in conversation.toolCalls where writesFiles.contains(call.name) {
      if let strength = EditedFile.defect(in: call.input) {
        found.add(.syntaxError, .answer, strength)
      }
    }
  }

  /// What a user says who asked for code with a fault in it.
  private static let wantsBroken = Needles([
    "deliberately broken", "intentionally broken", "broken on purpose", "deliberate error",
    "intentional error", "deliberate mistake", "with a syntax error", "with syntax errors",
    "has a syntax error on purpose", "that doesn't compile", "that does not compile",
    "that won't compile", "absichtlich", "exprès", "a propósito", "de propósito", "apposta",
    "намеренн", "故意", "わざと", "일부러",
  ])

  private static let writesFiles: Set<String> = ["Write", "write_file", "create_file"]

  /// Whether most long lines stand in what the user or a tool brought.
  private static func isQuoted(_ code: ArraySlice<UInt8>, _ known: Set<UInt64>) -> Bool {
    let lines = code.split(separator: 0x0A).map { $0.drop(while: Bytes.isSpace) }
      .filter { $0.count >= 8 }
    guard !lines.isEmpty else { return false }
    return lines.count { known.contains(WordHash.of($0)) } * 2 > lines.count
  }

  /// Lines without their indentation, hashed; made once, and only where some code is broken.
  private static func lineHashes(_ text: [UInt8]) -> Set<UInt64> {
    Set(text.split(separator: 0x0A).map { WordHash.of($0.drop(while: Bytes.isSpace)) })
  }
}

/// Code that leaves parts out on purpose.
enum Sketch {
  static func isOne(_ code: ArraySlice<UInt8>, isJSON: Bool) -> Bool {
    for mark: StaticString in ["…", "diff --git", "@@ -", "{...}", "[...]", "{ ... }", "[ ... ]"]
    where Bytes.first(code, mark) != nil {
      return true
    }
    if isJSON { return Bytes.first(code, "...") != nil }
    guard
      code.contains(UInt8(ascii: ".")) || code.contains(UInt8(ascii: "#"))
        || code.contains(UInt8(ascii: "/")) || code.contains(UInt8(ascii: "-"))
    else { return false }
    return code.split(separator: 0x0A).contains(where: leavesOut)
  }

  /// A line of dots, or a comment that says so.
  private static func leavesOut(_ line: ArraySlice<UInt8>) -> Bool {
    let body = line.drop(while: Bytes.isSpace)
    let text = body.drop { "#/*-<!;% ".utf8.contains($0) }
    if text.starts(with: "...".utf8) { return body.startIndex != text.startIndex || text.count < 8 }
    guard body.startIndex != text.startIndex || Bytes.first(body, "//") != nil else { return false }
    return comments.contains { Bytes.first(body, $0) != nil }
  }

  private static let comments: [StaticString] = [
    "rest of", "existing code", "omitted", "unchanged", "same as before", "your code here",
    "remaining code", "...", "and so on", "etc.", "snip",
  ]
}
