import ArgumentParser
import Commands
import Testing

@Test(arguments: [
  ["nightly", "--as-of", "2025-09-01"], ["nightly", "--as-of", "2025-09-01T03:00:00Z", "--json"],
  ["ingest", "--as", "deploys", "a.ndjson", "b.ndjson.zst"], ["ingest", "-"],
  ["export", "timeline", "--format", "cdevents", "-o", "x"], ["triage", "inc-1", "--json"],
  ["report", "s.jsonl", "-m", "text"], ["erase", "--signal", "x", "--dry-run"],
  ["redact"], ["localize", "t.csv", "--json"], ["rewrap", "--grant", "a", "--grant", "b"],
  ["simulate", "quiet", "--seed", "3", "--out", "d"],
])
func `the contract's commands parse`(_ arguments: [String]) throws {
  _ = try Root.parseAsRoot(arguments)
}

@Test(arguments: [
  ["ingest"], ["nightly", "--as-of", "yesterday"], ["export", "timeline", "--format", "doc"],
  ["erase"], ["erase", "--signal", "a", "--account", "b"], ["rewrap"], ["triage", "--dismiss"],
  ["request", "x"], ["ingest", "--as", "mails", "x"], ["audit", "verify", "--ledger", "x"],
])
func `wrong usage is refused`(_ arguments: [String]) {
  #expect(throws: (any Error).self) { _ = try Root.parseAsRoot(arguments) }
}
