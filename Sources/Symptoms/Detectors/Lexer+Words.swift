extension CodeLexer.Lexer {
  /// Whether two names stand in a row, or a keyword's misspelling, outside strings and comments,
  /// once the code has been run through.
  func hasWrongWords() -> Bool {
    guard language.hasWordRules else { return false }
    var plain = Array(code)
    for blot in blots {
      // A comment says nothing; a string is a value, a name between backticks a name.
      let isNothing =
        beginsComment(blot.lowerBound)
        || language.hasConditions && code[blot.lowerBound] == UInt8(ascii: "#")
          && code[blot.upperBound - 1] != UInt8(ascii: "#")
      if !isNothing, hasNameBehind(blot) { return true }
      let isName = language.hasQuotedNames && code[blot.lowerBound] == 0x60
      let fill: UInt8 = isNothing ? 0x20 : isName ? UInt8(ascii: "a") : 0x22
      for place in blot where fill == 0x22 || plain[place] != 0x0A { plain[place] = fill }
      guard language.hasTemplates, fill == 0x22 else { continue }
      // What stands in a template's braces is a value of its own.
      if code[blot.lowerBound] == UInt8(ascii: "}") { plain[blot.lowerBound] = UInt8(ascii: ")") }
      let end = blot.upperBound - 1
      if code[end] == UInt8(ascii: "{") { plain[end] = UInt8(ascii: "(") }
    }
    return plain.withUnsafeBufferPointer { plain in
      language.names?.stand(in: plain) == true || language.misspelt?.stands(in: plain) == true
        || language.statements?.isBroken(plain) == true || language.blotted?(plain) == true
        || !language.isPython && !language.lineComments.isEmpty && DoubledKeyword.stands(in: plain)
        || language.pairs?.stand(in: plain) == true
        || language.hasSignedLines && StraySentence.stands(in: plain)
    }
  }

  private func beginsComment(_ index: Int) -> Bool {
    let rest = code.part(index..<code.count)
    return language.lineComments.contains(where: rest.begins)
      || language.hasBlockComments && rest.begins(with: "/*")
  }
}
