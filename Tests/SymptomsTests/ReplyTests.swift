import Signals
import Symptoms
import Testing

/// What a later turn of a conversation complains of.
private func codes(reply: String) -> Set<String> {
  func message(_ role: Message.Role, _ text: String) -> Message {
    Message(role: role, content: [.text(Text(text))])
  }
  let signal = Signal(
    id: "1", kind: .bugReport, occurredAt: Timestamp(seconds: 0), account: "a", dimensions: [:],
    transcript: [
      message(.user, "Please tidy this list."), message(.assistant, "Here is the list, tidied."),
      message(.user, reply),
    ])
  return Set(SymptomRecognizer().recognize(signal).map(\.code.name))
}

/// Most turns are passed over after one look a word; what complains must not be among them.
@Test(arguments: [
  ("You forgot what I told you earlier.", "forgot_context"),
  ("You forgooooot what I told you earlier", "forgot_context"),
  ("YOU FORGOT my instructions again!", "forgot_context"),
  ("Your code doesn't compile", "syntax_error"),
  ("You keeeeep repeating yourself", "repetition"),
  ("Du vergisst ständig alles", "forgot_context"),
  ("l'as-tu oublié? tu as oublié mes consignes", "forgot_context"),
  ("Olvidaste lo que te dije", "forgot_context"),
  ("你忘了我说的话", "forgot_context"),
])
func `a turn that complains is found`(reply: String, code: String) {
  #expect(codes(reply: reply).contains(code))
}

@Test(arguments: [
  "Thanks, now sort it by name.", "Danke, und nun nach Namen.", "Merci, l'ordre est bon.",
])
func `a turn that goes on complains of nothing`(reply: String) {
  #expect(codes(reply: reply).isEmpty)
}
