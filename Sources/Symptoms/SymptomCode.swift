/// The closed vocabulary of symptoms, version 1.
///
/// Raw values are stored, so a code keeps its number for ever; adding one makes a new version.
public enum SymptomCode: UInt8, Sendable, Hashable, CaseIterable {
  /// Text in a script that neither the user nor the request explains.
  case unexpectedScript = 1
  /// A switch of language in mid-answer.
  case languageSwitch = 2
  /// Code that does not parse.
  case syntaxError = 3
  /// Repetition and loops.
  case repetition = 4
  /// Dropped or doubled words, token salad, broken Unicode.
  case garbledText = 5
  /// An answer that stops in the middle.
  case truncated = 6
  /// Refusal of a harmless request.
  case refusal = 7
  /// The user has to restate what was said.
  case forgotContext = 8
  /// An instruction not followed.
  case ignoredInstruction = 9
  /// An API or package that does not exist.
  case hallucinatedAPI = 10
  /// Something stated that is not so.
  case wrongAnswer = 11
  /// A tool call that is not well formed.
  case malformedToolCall = 12
  /// Several tool errors in a row.
  case toolErrors = 13
  /// No answer.
  case emptyAnswer = 14
  /// The same prompt works once and fails the next time.
  case nondeterministic = 15
  /// Slowness and time-outs.
  case latency = 16
  /// The client crashed or showed things wrongly, or would not let the user in.
  case clientFault = 17
  /// Money.
  case billing = 18
  /// "It has become worse", without more.
  case generalQuality = 19

  /// The version of the vocabulary.
  public static let vocabularyVersion = 1

  /// The code's name in every format in and out.
  public var name: String {
    switch self {
    case .unexpectedScript: "unexpected_script"
    case .languageSwitch: "language_switch"
    case .syntaxError: "syntax_error"
    case .repetition: "repetition"
    case .garbledText: "garbled_text"
    case .truncated: "truncated"
    case .refusal: "refusal"
    case .forgotContext: "forgot_context"
    case .ignoredInstruction: "ignored_instruction"
    case .hallucinatedAPI: "hallucinated_api"
    case .wrongAnswer: "wrong_answer"
    case .malformedToolCall: "malformed_tool_call"
    case .toolErrors: "tool_errors"
    case .emptyAnswer: "empty_answer"
    case .nondeterministic: "nondeterministic"
    case .latency: "latency"
    case .clientFault: "client_fault"
    case .billing: "billing"
    case .generalQuality: "general_quality"
    }
  }

  /// The code with a name; nil where there is none.
  public init?(name: String) {
    guard let code = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = code
  }
}
