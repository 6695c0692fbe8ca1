/// Code in an answer that does not parse.
///
/// Fenced blocks are read by a lexer that knows the language's strings, comments and brackets. Code
/// the user brought himself, sketches with dots for what is left out, and an answer's last open
/// block do not count.
enum SyntaxDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    var strongest = 0.0
    for answer in conversation.answers {
      for fence in answer.fences {
        guard let language = CodeLanguage.named(fence.language), fence.code.count >= 8 else {
          continue
        }
        fence.code.withUnsafeBufferPointer { code in
          guard let strength = CodeLexer.defect(in: code, language: language),
            !Sketch.isOne(code, isJSON: language.isJSON), !isQuoted(code, from: conversation)
          else { return }
          strongest = max(strongest, strength)
        }
      }
    }
    for call in conversation.toolCalls {
      guard let strength = EditedFile.defect(of: call) else { continue }
      strongest = max(strongest, strength)
      if EditedFile.stops(call) { found.add(.truncated, .answer, 0.8) }
    }
    // The request is read only where there is something to explain.
    if strongest > 0, !conversation.othersSay(wantsBroken) {
      found.add(.syntaxError, .answer, strongest)
    }
  }

  /// What a user says who asked for code with a fault in it.
  private static let wantsBroken = Needles([
    "pseudo", "syntax error for", "broken example", "example of broken", "example of invalid",
    "deliberately broken", "intentionally broken", "broken on purpose", "deliberate error",
    "intentional error", "deliberate mistake", "with a syntax error", "with syntax errors",
    "has a syntax error on purpose", "that doesn't compile", "that does not compile",
    "that won't compile", "absichtlich", "exprès", "a propósito", "de propósito", "apposta",
    "намеренн", "故意", "わざと", "일부러",
  ])

  /// Whether most long lines stand in what the user or a tool brought.
  private static func isQuoted(_ code: ByteView, from conversation: Conversation) -> Bool {
    let lines = Lines(code).map(statement).filter { $0.count >= 8 }
    guard !lines.isEmpty else { return false }
    // The code's lines are few and go into the index, each with how often it stands there; what
    // others said is read past them once.
    var times = HashIndex(capacity: lines.count)
    for line in lines {
      let hash = WordHash.whole(line)
      times[hash] = max(0, times[hash]) + 1
    }
    return times.withReader { times in
      var known = Set<UInt64>()
      var count = 0
      for part in conversation.others {
        part.withUnsafeBufferPointer { text in
          for line in Lines(text) {
            let hash = WordHash.whole(statement(line))
            let often = Int(times[hash])
            if often > 0, known.insert(hash).inserted { count += often }
          }
        }
        if count * 2 >= lines.count { return true }
      }
      return false
    }
  }

  /// A line without the space around it and what is remarked at its end.
  private static func statement(_ line: ByteView) -> ByteView {
    let body = line.trimmedStart
    var end = body.first(" //") ?? body.first("  #") ?? body.count
    while end > 0, Bytes.isSpace(body[end - 1]) { end -= 1 }
    return body.part(0..<end)
  }
}
