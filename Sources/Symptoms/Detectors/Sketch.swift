/// Code that leaves parts out on purpose.
enum Sketch {
  static func isOne(_ code: ByteView, isJSON: Bool) -> Bool {
    for mark: StaticString in ["…", "diff --git", "@@ -", "{...}", "[...]", "{ ... }", "[ ... ]"]
    where code.first(mark) != nil {
      return true
    }
    if isJSON { return code.first("...") != nil }
    return Lines(code).contains(where: leavesOut)
  }

  /// A line of dots, or a comment that says so.
  private static func leavesOut(_ line: ByteView) -> Bool {
    let body = line.trimmedStart
    let marks = body.prefix { "#/*-<!;% ".utf8.contains($0) }.count
    let text = body.part(marks..<body.count)
    if text.begins(with: "...") { return marks > 0 || text.count < 8 }
    guard marks > 0 || body.first("//") != nil else { return false }
    return comments.contains { body.first($0) != nil }
  }

  private static let comments: [StaticString] = [
    "rest of", "existing code", "omitted", "unchanged", "same as before", "your code here",
    "remaining code", "...", "and so on", "etc.", "snip",
  ]
}
