/// What tools say: broken calls, errors in a row, things that do not exist.
enum ToolDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    for call in conversation.toolCalls where !isObject(call.input) || !isName(call.name) {
      found.add(.malformedToolCall, .answer, 0.95)
    }
    for answer in conversation.answers where isCall(answer) {
      found.add(.malformedToolCall, .answer, 0.8)
    }
    for answer in conversation.answers
    where leaks.stands(in: answer.prose) && !conversation.othersSay(leaks) {
      found.add(.malformedToolCall, .answer, 0.9)
    }
    // Most users report no error at all.
    let reports = conversation.followUps.contains { reported.stands(in: $0.text.prefix(4096)) }
    let isAbsent =
      reports
      && (conversation.followUps.contains { absent.stands(in: $0.text.prefix(4096)) }
        || AbsentName.isReported(conversation))
    if isAbsent { found.add(.hallucinatedAPI, .answer, 0.7) }
    var (row, looks, refusals) = (0, 0, 0)
    // Failures in a row that the model's own call is to blame for.
    var own = 0
    for result in conversation.toolResults {
      let head = result.text.prefix(4096)
      guard
        result.isError || trouble.stands(in: head) || RejectedArguments.beginsAsError(head)
      else {
        (row, own) = (0, 0)
        continue
      }
      var isOwn = false
      if malformed.stands(in: head) {
        found.add(.malformedToolCall, .answer, 0.9)
        isOwn = true
      } else if refusals < mostRefusals,
        RejectedArguments.mayBeReported(by: head, isError: result.isError)
      {
        refusals += 1
        let tool = conversation.call(of: result)?.name
        if RejectedArguments.counts(isError: result.isError, from: tool) {
          found.add(.malformedToolCall, .answer, 0.85)
          isOwn = true
        }
      }
      let looksFailed =
        result.isError || failures.stands(in: head)
        || RejectedArguments.beginsAsError(head) && !isFine.stands(in: head.prefix(32))
      row = looksFailed ? row + 1 : 0
      if row >= 3 { found.add(.toolErrors, .answer, min(1, 0.5 + 0.1 * Double(row))) }
      // What lay there before and was renamed or moved is no invention.
      if missing.stands(in: head),
        !AbsentName.areKnown(conversation, in: result, missing, &looks)
      {
        found.add(.hallucinatedAPI, .answer, 0.7)
        isOwn = true
      }
      own = isOwn && result.isError ? own + 1 : 0
      if own >= 2 { found.add(.toolErrors, .answer, 0.6) }
    }
  }

  /// What counts errors and finds none.
  private static let isFine = Needles([
    "0 error", "no error", "0 failed", "no failed", "without error", "0 failures", "errors: 0",
    "failed: 0", "error: null", "error\": null", "error\":null", "error: none", "errors\": []",
    "errors\":[]",
  ])

  /// Refusals whose call is looked for at most: each search reads all calls.
  private static let mostRefusals = 24

  /// Whether an answer is nothing but a call's name and arguments, as JSON, between them no word to
  /// the user.
  private static func isCall(_ answer: Conversation.Answer) -> Bool {
    guard !answer.callsTools else { return false }
    return answer.prose.withUnsafeBufferPointer { prose in
      let text = prose.trimmedStart
      guard text.first == UInt8(ascii: "{"), text.count < 4096,
        text.first("\"name\"") != nil || text.first("\"tool\"") != nil
          || text.first("\"function\"") != nil
      else { return false }
      return text.first("\"arguments\"") != nil || text.first("\"parameters\"") != nil
        || text.first("\"tool_input\"") != nil
    }
  }

  /// Whether the arguments are a whole JSON object, by its brackets outside strings.
  static func isObject(_ input: [UInt8]) -> Bool {
    guard input.first == UInt8(ascii: "{"), input.last == UInt8(ascii: "}") else { return false }
    return input.withUnsafeBufferPointer { JSONCheck.isValid($0) }
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 128
      && name.utf8.allSatisfy {
        Bytes.isLetter($0) || Bytes.isDigit($0) || "_-.:/".utf8.contains($0)
      }
  }

  /// Marks of a call that came out as text.
  private static let leaks = Needles([
    "<function_calls>", "</function_calls>", "<invoke name=", "<tool_call>", "</tool_call>",
    "<|tool_call", "<tool_use>", "<function=", "[TOOL_CALLS]", "{\"tool_calls\":",
    "{\"name\": \"functions.", "to=functions.", "<|python_tag|>", "<parameter name=", "<tool_code>",
    "action input: {", "action: {\"",
  ])

  /// All that follows, since most results have none of it.
  private static let trouble = Needles(malformedNeedles + failureNeedles + missingNeedles)
  private static let malformed = Needles(malformedNeedles)
  private static let failures = Needles(failureNeedles)
  private static let missing = Needles(missingNeedles)

  /// What is said of a call itself; `RejectedArguments` knows the rest.
  private static let malformedNeedles: [StaticString] = [
    "InputValidationError", "No such tool available", "unknown tool", "invalid tool",
    "tool not found", "Available tools", "not a valid tool", "no such tool", "Tool does not exist",
    "Could not parse tool", "invalid_tool_call", "arguments for tool", "parameters for tool",
    "Expected object, received", "An unexpected parameter", "tool_not_found",
    "parse tool arguments", "parse arguments", "arguments are not valid json",
    "tool input is not valid", "not valid JSON for tool", "tool is not available",
  ]

  private static let failureNeedles: [StaticString] = [
    "<tool_use_error>", "Traceback (most recent call last)", "command not found",
    "String to replace not found", "File has not been read yet", "Error: ENOENT",
    "Exit code 1", "exit code 1", "Error: ",
  ]

  /// What a compiler says of a name that the answer before used; a package that is not installed
  /// is none of them.
  private static let absent = Needles(absentNeedles)
  private static let reported = Needles(absentNeedles + AbsentName.errorNeedles)
  private static let absentNeedles: [StaticString] = [
    "cannot find function", "cannot find method", "cannot find type", "no method named",
    "has no attribute", "has no member", "does not provide an export named",
    "no matching distribution found", "cannot find symbol", "has no method", "is not a member of",
    "use of undeclared", "call to undefined",
  ]

  private static let missingNeedles: [StaticString] = [
    "cannot find function", "cannot find method",
    "ModuleNotFoundError", "No module named", "ImportError: cannot import name",
    "has no attribute", "is not a function", "Cannot find module", "No matching distribution found",
    "404 Not Found - GET https://registry", "unresolved import", "does not provide an export named",
    "undefined method", "package does not exist", "cannot find symbol", "code E404",
    "has no member",
    "no such module", "unknown option", "cannot find package", "is not in std",
    "Property does not exist", "no method named", "undefined: ", "unknown flag",
    "does not exist on type", "has no exported member", "no exported member",
    "unrecognized arguments", "unrecognized option", "no such option", "undefined (type ",
    "no matching package named", "Could not find a version that satisfies", "no member named",
    "no function or associated item", "has no field or method", "unresolved reference",
    "is not exported from", "got an unexpected keyword argument",
    "does not contain a definition for", "NoSuchMethodError", "is not a known attribute",
    "no field `", "unable to resolve action", "could not find function", "undefined function",
    "unknown module", "unknown argument", "is not a constructor", "call to undefined",
    "use of undeclared", "is not a member of", "no such function", "no such method",
    "no such subcommand", "unknown subcommand",
  ]
}
