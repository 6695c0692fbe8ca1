import Redaction
import Signals
import Testing

private func coarse(_ type: String) -> String {
  type.split(separator: ".").first.map(String.init) ?? type
}

/// The coarse types that count as the same: a credential in a URL is a secret.
private func found(_ redactor: Redactor, _ text: String) -> Set<String> {
  Set(redactor.findings(in: Text(text)).map(\.coarseType))
}

@Test func `there are at least 250 forms of tokens and 25 countries with national identifiers`() {
  #expect(RuleCatalogue.tokens.count >= 250)
  let countries = Set(RuleCatalogue.nationalIdentifiers.map { String($0.title.prefix(2)) })
  #expect(countries.count >= 25)
}

@Test func `every rule finds its examples and none of its counterexamples`() throws {
  let redactor = try standardRedactor()
  for rule in RuleCatalogue.all {
    for text in rule.examples {
      #expect(
        found(redactor, text).contains(coarse(rule.type)), "\(rule.type) misses \(text)")
    }
    // A token's own form must not take it; the name before it may tell of a secret all the same.
    for text in rule.counterexamples {
      let types = redactor.findings(in: Text(text)).map(\.type)
      let isTaken =
        rule.section == "Tokens"
        ? types.contains(rule.type) : types.contains { coarse($0) == coarse(rule.type) }
      #expect(!isTaken, "\(rule.type) finds \(text)")
    }
  }
}

@Test func `a token is taken whole, in any surroundings`() throws {
  let redactor = try standardRedactor()
  for rule in RuleCatalogue.tokens {
    guard let token = rule.examples.first else { continue }
    for frame in [("", ""), ("token: ", "\n"), ("(", ")"), ("\"", "\","), ("x=", "&y=1")] {
      let text = frame.0 + token + frame.1
      var numbering = Numbering()
      var findings: [Finding] = []
      let left = redactor.redact(Text(text), numbering: &numbering, findings: &findings).string
      #expect(!left.contains(token.suffix(12)), "\(rule.type) in \(frame)")
    }
  }
}

@Test(arguments: [
  "9a038989604e8da62ecddbe2094b16ce1b778be1", "0e984725-c51c-4bf4-9960-e1c80e27aba0",
  "v1.24.3-rc.1+build.512", "swift-6.3.1-RELEASE", "claude-sonnet-4-5-20250929",
  "gpt-4o-2024-08-06",
  "export TOKEN=${GITHUB_TOKEN}", "curl -H \"Authorization: Bearer $TOKEN\"",
  "xxxxxxxxxxxxxxxxxxxx",
  "https://example.com/path?token=YOUR_TOKEN", "sk-...", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  "let tokenCount = tokens.count", "func password(for user: User) -> String", "std::map<int, int>",
  "0x7ffe7b05ef50", "1700000000000", "2026-11-25T01:44:32.123456Z",
  "sha256:e3b0c44298fc1c149afbf4c8",
  "import NumberFormatter", "git commit -m 'Fix the parser'", "127.0.0.1:8080", "::1", "PM 12:30",
  "100 000 000 rows", "libfoo.so.1.2.3", "arn:aws:iam::aws:policy/ReadOnly",
  "data:image/png;base64,",
  "api_key = \"0123456789abcdef0123456789abcdef\"", "token: abcdefghijklmnopqrstuvwxyz",
  "AKIAIOSFODNN7EXAMPLE", "sumOfParts = 9f8Kq2Lw0Xc7Vb1NmT5r", "password = \"mypasswd\"",
  "SELECT password FROM user WHERE id = 1", "KeyError: 'token'", "Authorization: <TOKEN>",
])
func `what an engineer needs stays`(text: String) throws {
  let taken = try findings(text)
  #expect(taken.isEmpty, "\(taken)")
}
