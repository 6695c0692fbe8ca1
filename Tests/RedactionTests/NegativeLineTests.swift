import Testing

/// How many of some lines without anything private lose something.
private func flagged(_ lines: [String]) throws -> Int {
  try lines.count { try !findings($0).isEmpty }
}

private func share(_ part: Int, _ whole: Int) -> Double { Double(part) / Double(whole) }

@Test func `lines of code, settings and chat without anything private stay as they are`() throws {
  let mended = try flagged(negativesWhileMending)
  let fresh = try flagged(negativesWrittenAfter)
  print("own lines flagged: looked at while mending \(mended) of \(negativesWhileMending.count),")
  print("  written after and scored once \(fresh) of \(negativesWrittenAfter.count)")
  #expect(share(mended, negativesWhileMending.count) <= 0.011)
  #expect(share(fresh, negativesWrittenAfter.count) <= 0.03)
}
