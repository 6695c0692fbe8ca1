/// Code in an answer that does not parse.
///
/// Fenced blocks are read by a lexer that knows the language's strings, comments and brackets. Code
/// the user brought himself, sketches with dots for what is left out, and an answer's last open
/// block do not count.
enum SyntaxDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    for answer in conversation.answers {
      // The request is read only where there is something to explain.
      if let strength = answer.fences.lazy.compactMap({ defect($0, conversation) }).max(),
        !conversation.othersSay(wantsBroken, before: answer)
      {
        found.add(.syntaxError, .answer, strength)
      }
    }
    var uneven: [[UInt8]: Int] = [:]
    for call in conversation.toolCalls {
      guard let defect = EditedFile.defect(of: call),
        !conversation.others[..<call.othersBefore].contains(where: { wantsBroken.stands(in: $0) })
      else { continue }
      if let path = defect.unevenPath {
        uneven[path, default: 0] += 1
        continue
      }
      found.add(.syntaxError, .answer, defect.strength)
      if defect.stops { found.add(.truncated, .answer, 0.8) }
    }
    // Two edits may open a block and close it.
    if uneven.values.contains(1) { found.add(.syntaxError, .answer, 0.85) }
  }

  private static func defect(
    _ fence: Conversation.CodeFence, _ conversation: Conversation
  ) -> Double? {
    guard let language = CodeLanguage.named(fence.language), fence.code.count >= 8 else {
      return nil
    }
    return fence.code.withUnsafeBufferPointer { code in
      let strength =
        LeftoverMark.isLeft(in: code) ? 0.9 : CodeLexer.defect(in: code, language: language)
      guard let strength, !Sketch.isOne(code, isJSON: language.isJSON),
        !isQuoted(code, from: conversation)
      else { return nil }
      return strength
    }
  }

  /// What a user says who asked for code with a fault in it.
  private static let wantsBroken = Needles([
    "pseudo", "syntax error for", "broken example", "example of broken", "example of invalid",
    "deliberately broken", "intentionally broken", "broken on purpose", "deliberate error",
    "intentional error", "deliberate mistake", "with a syntax error", "with syntax errors",
    "has a syntax error on purpose", "that doesn't compile", "that does not compile",
    "that won't compile", "absichtlich", "exprès", "a propósito", "de propósito", "apposta",
    "намеренн", "故意", "わざと", "일부러", "syntax mistakes", "with mistakes", "with errors",
    "with bugs in it", "buggy", "mistakes for", "errors for pupils", "errors for students",
    "find the bug", "find the error", "find the mistake", "spot the bug", "spot the error",
    "debugging exercise", "debugging quiz", "fehler einbau", "fehler ein,", "eingebauten fehler",
    "eingebaute fehler", "mit syntaxfehler", "fehlersuche", "fehler finden", "avec des erreurs",
    "avec une erreur", "erreurs volontaires", "erreur volontaire", "trouver l'erreur",
    "trouver les erreurs", "con errores", "con un error", "errores intencion", "encontrar el error",
    "com erros", "com um erro", "erros propositais", "encontrar o erro", "con errori",
    "con un errore", "errori voluti", "trovare l'errore", "trovare gli errori", "met fouten",
    "met een fout", "fouten zoeken", "z błędami", "z błędem", "znaleźć błąd", "с ошибками",
    "с ошибкой", "найти ошибк", "hatalı kod", "hata bulma", "hataları bul", "خطأ متعمد",
    "أخطاء متعمدة", "जानबूझकर", "dengan kesalahan", "cố ý", "找错", "找出错误", "改错题", "有错误的", "間違い探し",
    "間違った例", "エラーのある", "誤りを含む", "오류 찾기", "오류가 있는", "틀린 코드",
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
