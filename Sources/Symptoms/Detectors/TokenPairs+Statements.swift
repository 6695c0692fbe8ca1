/// What a statement's words and its head ask for.
extension TokenPairs.Walk {
  /// Takes a keyword in.
  func takeWord(_ token: TokenPairs.Token, _ frame: inout TokenPairs.Frame) {
    switch token.hash {
    case TokenPairs.guard:
      frame.guards += 1
      frame.isCondition = true
    case TokenPairs.if: frame.isCondition = true
    case TokenPairs.while:
      // Behind a block that is repeated nothing opens another.
      frame.isCondition = last.kind != .closing || last.byte != UInt8(ascii: "}")
    case TokenPairs.let, TokenPairs.var, TokenPairs.val, TokenPairs.case:
      (frame.isCondition, frame.hasGiven) = (false, false)
    case TokenPairs.enum: frame.isEnumHead = true
    case TokenPairs.fn: frame.isHead = has(.rust)
    case TokenPairs.function: frame.isHead = !has(.rust)
    default: break
    }
  }

  /// Whether a bracket opens where none can.
  func isWrongOpening(_ token: TokenPairs.Token, _ frame: TokenPairs.Frame) -> Bool {
    if token.byte == UInt8(ascii: "{"), last.kind == .keyword, last.end < token.start,
      last.hash == TokenPairs.if || last.hash == TokenPairs.while, frames.count > 1
    {
      return true
    }
    // A word that continues no block, alone before one.
    if has(.tries), token.byte == UInt8(ascii: "{"), last.kind == .name, last.isFirst,
      last.hash != 0,
      beforeLast.kind == .closing, beforeLast.byte == UInt8(ascii: "}"),
      !TokenPairs.accessors.contains(last.hash)
    {
      return true
    }
    if token.byte == UInt8(ascii: "("), last.kind == .name, beforeLast.kind == .name,
      pairs.strangers.contains(beforeLast.hash), !last.isFirst
    {
      return true
    }
    return token.byte == UInt8(ascii: "{") && has(.conditions) && frame.hasGiven
  }

  /// Whether a keyword stands where a label's colon or a comma is missing.
  func isStrayWord(_ token: TokenPairs.Token, _ frame: TokenPairs.Frame) -> Bool {
    // A line of a comparison of two texts, its mark left in.
    if last.kind == .sign, last.isFirst, last.start + 1 == last.end, token.start > last.end + 1,
      last.byte == UInt8(ascii: "-") || last.byte == UInt8(ascii: "+"),
      TokenPairs.lines.contains(token.hash)
    {
      return true
    }
    // The parameters of a class have commas between them.
    return has(.typedParameters) && frame.byte == UInt8(ascii: "(") && last.kind.isValue
      && (token.hash == TokenPairs.val || token.hash == TokenPairs.var)
      && !closed.isAnnotation
  }

  /// Whether a name is one too many: in an enumeration, a parameter or behind a variable.
  func isNameTooMany(_ token: TokenPairs.Token, _ frame: TokenPairs.Frame) -> Bool {
    if frame.hasArm, token.isFirst, last.kind.isValue, last.byte != UInt8(ascii: "}") {
      return true
    }
    if frame.isEnum, token.isFirst, token.kind == .name,
      last.kind == .name || last.kind.isLiteral || last.byte == UInt8(ascii: ")")
    {
      return true
    }
    if has(.variables), last.kind == .name, last.byte == UInt8(ascii: "$"), !token.isFirst {
      return true
    }
    return has(.parameters) && frame.byte == UInt8(ascii: "(") && token.kind == .name
      && frame.names > 2
  }

  /// Whether two names stand in brackets alone, where a colon and a type would follow.
  func lacksType(_ frame: TokenPairs.Frame) -> Bool {
    if has(.colons), last.kind == .sign, text(last).equals(":"), beforeLast.kind.isValue,
      frame.byte == UInt8(ascii: "(")
    {
      return true
    }
    return has(.typedParameters) && frame.byte == UInt8(ascii: "(") && frame.names == 2
      && last.kind == .name && beforeLast.kind == .name && !last.isFirst
      && last.hash != 0 && beforeLast.hash != 0
  }

  /// Whether a value is given within a condition's brackets, or an arrow stands in a function's head
  /// that begins with a word.
  func isWrongGift(_ token: TokenPairs.Token, _ frame: TokenPairs.Frame) -> Bool {
    let sign = text(token)
    if sign.equals("=>"), frame.isHead, last.byte == UInt8(ascii: ")") { return true }
    if has(.typedParameters), frame.byte == UInt8(ascii: "("), sign.equals(":"),
      last.kind == .name, beforeLast.kind.isValue, pairs.rules.contains(.literals)
    {
      return beforeLast.kind != .closing
    }
    return has(.literals) && frame.byte == UInt8(ascii: "(") && frame.isCondition
      && sign.equals("=")
  }

  /// Whether a sign is another language's, or stands where none can.
  func isWrongSign(_ token: TokenPairs.Token, _ frame: TokenPairs.Frame) -> Bool {
    let sign = text(token)
    if pairs.foreign.contains(where: sign.equals) { return true }
    if has(.heads), asksForBrackets, sign.equals("!") { return true }
    if has(.signs), last.kind == .sign, beforeLast.kind.isValue,
      TokenPairs.Walk.binary.contains(where: sign.equals)
    {
      let before = text(last)
      if TokenPairs.Walk.needy.contains(where: before.equals) { return true }
    }
    if has(.rust), sign.equals("->"), last.kind.isValue, last.byte != UInt8(ascii: ")") {
      return true
    }
    guard sign.equals(":"), frame.byte == UInt8(ascii: "{"), last.isFirst, !frame.isChoice else {
      return false
    }
    // A member's name at the beginning of a line, and the value before it is over.
    let isBehindValue =
      beforeLast.kind.isLiteral || beforeLast.kind == .name
      || beforeLast.kind == .closing && (has(.members) || beforeLast.byte != UInt8(ascii: "]"))
    return isBehindValue
      && (has(.rust) && last.kind == .name && beforeLast.byte != UInt8(ascii: "}")
        || has(.members) && frame.isObject && (last.kind == .name || last.kind == .string))
  }

  /// Whether a branch's word stands behind nothing that it could belong to.
  func isStrayBranch(_ token: TokenPairs.Token, _ frame: TokenPairs.Frame) -> Bool {
    guard has(.branches) else { return false }
    if token.hash == TokenPairs.else {
      let next = behindSpace
      return frame.elses >= frame.ifs && last.kind != .start && next != UInt8(ascii: ":")
        && next != UInt8(ascii: "-") && last.kind != .keyword && frames.count > 1
    }
    return token.hash == TokenPairs.catch && last.byte == UInt8(ascii: "}") && !token.isFirst
      && frame.tries == 0 && frames.count > 1
  }

  /// Whether a statement that is over behind a brace lacks what belongs to it.
  func isUnfinished(_ token: TokenPairs.Token) -> Bool {
    guard last.kind == .closing, last.byte == UInt8(ascii: "}"), frames.count > 1 else {
      return false
    }
    let frame = frames[frames.count - 1]
    if has(.givenBraces), closed.isGiven, token.isFirst,
      token.kind == .name || token.kind == .keyword
    {
      return true
    }
    let isOver =
      token.kind == .name
      || token.kind == .keyword && token.hash != TokenPairs.else
        && token.hash != TokenPairs.catch && token.hash != TokenPairs.finally
      || token.kind == .closing && token.byte == UInt8(ascii: "}")
    guard isOver else { return false }
    return has(.tries) && frame.tries > frame.catches
      || has(.conditions) && frame.guards > frame.elses
  }
}
