/// Code that leaves parts out on purpose.
enum Sketch {
  static func isOne(_ code: ByteView, isJSON: Bool) -> Bool {
    for mark: StaticString in ["…", "diff --git", "@@ -"] where code.first(mark) != nil {
      return true
    }
    let hasDots = code.first("...") != nil
    if isJSON { return hasDots }
    for mark: StaticString in ["{...}", "[...]", "{ ... }", "[ ... ]"]
    where hasDots && code.first(mark) != nil {
      return true
    }
    return Lines(code).contains(where: leavesOut)
  }

  /// A line of dots, or a comment that says so.
  private static func leavesOut(_ line: ByteView) -> Bool {
    let body = line.trimmedStart
    let marks = body.prefix(while: isCommentMark).count
    let text = body.part(marks..<body.count)
    if text.begins(with: "...") { return marks > 0 || text.count < 8 }
    guard marks > 0 || body.first("//") != nil else { return false }
    return comments.contains { body.first($0) != nil }
  }

  /// Whether a comment may begin with a byte.
  private static func isCommentMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x21, 0x23, 0x25, 0x2A, 0x2D, 0x2F, 0x3B, 0x3C: true
    default: false
    }
  }

  private static let comments: [StaticString] = [
    "rest of", "existing code", "omitted", "unchanged", "same as before", "your code here",
    "remaining code", "...", "and so on", "etc.", "snip",
  ]
}
