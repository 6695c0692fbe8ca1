import Foundation
import Redaction
import Testing

@Test func `docs/redaction.md is what the rules say`() throws {
  let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/redaction.md")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
    try RulePage.markdown.write(to: path, atomically: true, encoding: .utf8)
  }
  let page = try String(contentsOf: path, encoding: .utf8)
  #expect(page == RulePage.markdown, "record it anew with RECORD_SNAPSHOTS=1")
}
