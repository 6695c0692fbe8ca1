import Testing

/// How many of some lines without anything private lose something.
private func flagged(_ lines: [String]) throws -> [String] {
  try lines.filter { try !findings($0).isEmpty }
}

private func share(_ part: Int, _ whole: Int) -> Double { Double(part) / Double(whole) }

@Test func `lines of code, settings and chat without anything private stay as they are`() throws {
  let mended = try flagged(negativesWhileMending).count
  let fresh = try flagged(negativesWrittenAfter).count
  print("own lines flagged: while mending \(mended) of \(negativesWhileMending.count),")
  print("  written after and scored once \(fresh) of \(negativesWrittenAfter.count)")
  #expect(share(mended, negativesWhileMending.count) <= 0.015)
  #expect(share(fresh, negativesWrittenAfter.count) <= 0.07)
}
