import Signals
import Symptoms
import Testing

private func codes(
  description: String? = nil, tags: [String] = [], answer: String? = nil
) -> Set<String> {
  var transcript: [Message] = []
  if let answer {
    transcript = [
      Message(role: .user, content: [.text(Text("Write the module, please."))]),
      Message(role: .assistant, content: [.text(Text(answer))]),
    ]
  }
  let signal = Signal(
    id: "1", kind: .bugReport, occurredAt: Timestamp(seconds: 0), account: "a", dimensions: [:],
    description: description.map { Text($0) }, tags: tags, transcript: transcript)
  return Set(SymptomRecognizer().recognize(signal).map(\.code.name))
}

@Test(arguments: [
  ("too_slow", "latency"), ("wrong-answer", "wrong_answer"), ("refused", "refusal"),
  ("UI bug", "client_fault"), ("billing", "billing"), ("incomplete", "truncated"),
])
func `a reason ticked in a form is a code`(tag: String, code: String) {
  #expect(codes(tags: [tag]) == [code])
}

@Test(arguments: [
  ("Performance is bad, 30 seconds for each answer", "latency", "general_quality"),
  ("Performance dropped a lot, answers are worse than last week", "general_quality", "latency"),
])
func `performance is time or quality`(text: String, code: String, other: String) {
  let found = codes(description: text)
  #expect(found.contains(code) && !found.contains(other), "\(found)")
}

@Test(arguments: [
  "chinees charcters in my answer", "The answer was truncted", "It keeps repeting itself",
])
func `a typing error hides no complaint`(text: String) {
  #expect(!codes(description: text).isEmpty)
}

@Test func `hostile input is read in one go`() {
  let pieces = [
    "(", "\"", "`", "```\n", "`${", "<a ", "a ", "the the ", "* ", "é", "'", "\\", "r#\"", "$(\"",
    "<<A\n",
    "slow not ", "不", "ไ", "{\"a\":", "- [", "#", "=/[", "(/[a]", "{\n",
    "for (", "|\n|", "- a\n", "a = b\n", "$a\n", "end\n", "1. **a\n", "case \n",
  ]
  for piece in pieces {
    let text = String(repeating: piece, count: 40_000)
    _ = codes(description: text, answer: text)
    for language in [
      "python", "tsx", "json", "yaml", "rust", "swift", "bash", "html", "sql", "go", "java", "c",
      "csharp", "php", "ruby", "toml",
    ] {
      _ = codes(answer: "```\(language)\n\(text.prefix(60_000))\n```")
    }
  }
}

@Test func `terms leave placeholders and stop words out`() {
  let terms = SymptomRecognizer().terms(
    in: Text("The flux capacitor of <EMAIL_1> is broken again, 3000 times"))
  #expect(terms.contains("flux capacitor") && terms.contains("flux"))
  #expect(!terms.contains { $0.contains("email") || $0.hasPrefix("the ") || $0.contains("3000") })
}

@Test func `terms are cut by script`() {
  let recognizer = SymptomRecognizer()
  #expect(recognizer.terms(in: Text("カーソルが点滅する")).contains("カーソル"))
  #expect(recognizer.terms(in: Text("光标在闪烁")).contains("光标"))
  #expect(recognizer.terms(in: Text("Курсор мигает странно")).contains("курсор мигает"))
}
