import Signals
import Symptoms
import Testing

/// What a tool says of a call of the model, and whether its arguments were at fault.
private struct Reply: CustomTestStringConvertible {
  var tool: String
  var text: String
  var isMalformed: Bool
  var testDescription: String { "\(tool): \(text)" }

  init(_ tool: String, _ text: String, _ isMalformed: Bool) {
    (self.tool, self.text, self.isMalformed) = (tool, text, isMalformed)
  }
}

private func codes(_ transcript: [Message]) -> Set<SymptomCode> {
  let signal = Signal(
    id: "1", kind: .bugReport, occurredAt: Timestamp(seconds: 0), account: "a", dimensions: [:],
    description: nil, tags: [], transcript: transcript)
  return Set(SymptomRecognizer().recognize(signal).map(\.code))
}

private func codes(_ tool: String, _ input: String, _ result: String) -> Set<SymptomCode> {
  codes([
    Message(role: .user, content: [.text(Text("Do it, please."))]),
    Message(role: .assistant, content: [.toolUse(id: "t1", name: tool, input: Text(input))]),
    Message(
      role: .user, content: [.toolResult(id: "t1", content: Text(result), isError: true)]),
  ])
}

private let replies = [
  Reply("create_event", "start: must be in the format YYYY-MM-DD", true),
  Reply("send_mail", "1 validation error for SendMail\nbody\n  Field required", true),
  Reply("addRow", "Expected array, received string", true),
  Reply("set_alarm", "invalid type: string \"x\", expected u8 at line 1", true),
  Reply("crear_evento", "Falta el parámetro 'fecha'", true),
  Reply("post_message", "instance.channel is required", true),
  Reply("jira_create", "data must NOT have additional properties", true),
  Reply("create_task", "'high!' is not one of ['low', 'high']", true),
  Reply("add_plan", "必須パラメータ 'date' がありません", true),
  Reply("bash", "pydantic.ValidationError: 1 validation error\nname\n Field required", false),
  Reply("runTests", "TypeError: f() missing 1 required positional argument", false),
  Reply("create_event", "403: permission is required to write to this calendar", false),
  Reply("http_request", "400 Bad Request: field 'at' is required", false),
  Reply("pay_invoice", "A payment method is required before invoices can be paid", false),
]

@Test(arguments: replies)
private func `a tool that refuses its arguments was called badly`(reply: Reply) {
  let isSeen = codes(reply.tool, "{\"a\":1}", reply.text).contains(.malformedToolCall)
  #expect(isSeen == reply.isMalformed)
}

@Test func `letters of another script in any tool's text are seen`() {
  let code = "\\n\\ndef total(prices, discount=0.0):\\n    # 先计算小计，再应用折扣\\n    return 0\\n"
  let input = "{\"path\":\"cart.py\",\"text\":\"\(code)\"}"
  #expect(codes("append_text", input, "ok").contains(.unexpectedScript))
  #expect(!codes("web_search", "{\"query\":\"東京 天気\"}", "ok").contains(.unexpectedScript))
}

@Test func `an error before the model wrote anything is not of its making`() {
  let error = "a.ts:3:26 - error TS2339: Property 'env' does not exist on type 'ImportMeta'."
  #expect(!codes("bash", "{\"command\":\"pnpm build\"}", error).contains(.hallucinatedAPI))
  let own = "AttributeError: module 'json' has no attribute 'read_lines'"
  #expect(codes("edit", "{\"path\":\"main.py\"}", own).contains(.hallucinatedAPI))
}

@Test(arguments: [
  (
    "How do I list pods?", "Run `kubectl nodes`.", "unknown command \"nodes\" for \"kubectl\"", true
  ),
  ("Reverse it in Go?", "Use `slices.Backwards(x)`.", "undefined: slices.Backwards", true),
  ("Take it out of the index?", "`git unstage a`", "git: 'unstage' ist kein Git-Befehl.", true),
  ("Fix my deploy command", "Run `my deploy`.", "unknown command \"deploy\" for \"my\"", false),
  ("Fix my build", "Run `make all`.", "main.go:7: undefined: parseThing", false),
])
func `an unknown name that the answer gave is invented`(
  question: String, answer: String, error: String, isInvented: Bool
) {
  let found = codes([
    Message(role: .user, content: [.text(Text(question))]),
    Message(role: .assistant, content: [.text(Text(answer))]),
    Message(role: .user, content: [.text(Text(error))]),
  ])
  #expect(found.contains(.hallucinatedAPI) == isInvented)
}
