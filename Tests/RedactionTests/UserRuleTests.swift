import Redaction
import Signals
import Testing

private func rule(
  _ pattern: String, type: String = "SECRET.ticket", matches: [String] = ["TICKET-123456"],
  nonMatches: [String] = ["TICKET-12"]
) -> UserRule {
  UserRule(
    name: "ticket", pattern: pattern, type: type, matches: matches, nonMatches: nonMatches)
}

@Test func `a rule of one's own finds what it says, beside the standard rules`() throws {
  let rules = try RuleSet(userRules: [rule("TICKET-[0-9]{6}")])
  var numbering = Numbering()
  var findings: [Finding] = []
  let text = try Redactor(rules).redact(
    Text("TICKET-123456 by ann.lee@mail.net"), numbering: &numbering, findings: &findings)
  #expect(text.string == "<SECRET_1> by <EMAIL_1>")
  #expect(findings.first?.type == "SECRET.ticket")
}

@Test func `a rule is checked when it is compiled`() {
  #expect(throws: RedactionError.invalidRule("ticket")) {
    try RuleSet(userRules: [rule("TICKET-[0-9")])
  }
  #expect(throws: RedactionError.invalidRule("ticket")) {
    try RuleSet(userRules: [rule("TICKET", type: "SOMETHING")])
  }
  #expect(throws: RedactionError.missesExample("ticket")) {
    try RuleSet(userRules: [rule("TICKET-[0-9]{7}")])
  }
  #expect(throws: RedactionError.findsCounterexample("ticket")) {
    try RuleSet(userRules: [rule("TICKET-[0-9]+")])
  }
}
