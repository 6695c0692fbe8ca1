/// E-mail addresses, user names in paths, handles of version control.
enum ContactRules {
  /// Grown to both sides of an `@`.
  static func email(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var begin = start
    let floor = max(0, start - 64)
    while begin > floor, local.contains(scan.bytes[begin - 1]) || scan.bytes[begin - 1] >= 0x80 {
      begin -= 1
    }
    while begin < start, edge.contains(scan.bytes[begin]) { begin += 1 }
    guard begin < start else { return nil }
    var stop = end
    var lastDot: Int?
    let limit = min(scan.count, end + 255)
    while stop < limit, host.contains(scan.bytes[stop]) || scan.bytes[stop] >= 0x80 {
      if scan.bytes[stop] == UInt8(ascii: ".") { lastDot = stop }
      stop += 1
    }
    while stop > end, edge.contains(scan.bytes[stop - 1]) {
      stop -= 1
      if scan.bytes[stop] == UInt8(ascii: ".") {
        lastDot = scan.bytes[end..<stop].lastIndex(of: UInt8(ascii: "."))
      }
    }
    guard let dot = lastDot, dot > end, stop - dot >= 3 else { return nil }
    // The last label is letters; anything else is a version or a decorator.
    guard scan.bytes[(dot + 1)..<stop].allSatisfy({ ByteClass.letter.contains($0) || $0 >= 0x80 })
    else { return nil }
    if scan.hasFolded("example.", at: stop - 11) || scan.hasFolded("git", at: begin),
      start - begin == 3
    {
      return nil
    }
    return Finding(type: "EMAIL", range: begin..<stop)
  }

  private static let local = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._%+'-")
  private static let host = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.-")
  private static let edge = ByteClass(".'-%+")

  /// The name behind `/home/`, `/Users/` or `\Users\`.
  static func pathUser(_ scan: Scan, start: Int, end: Int) -> Finding? {
    // A doubled separator, as in JSON and code.
    let begin = scan[end] == UInt8(ascii: "\\") ? end + 1 : end
    var stop = begin
    let limit = min(scan.count, begin + 64)
    while stop < limit,
      ByteClass.wordDash.contains(scan.bytes[stop]) || scan.bytes[stop] == 0x2E
        || scan.bytes[stop] >= 0x80
    {
      stop += 1
    }
    guard stop - begin >= 2 else { return nil }
    let name = scan.string(begin..<stop).lowercased()
    guard !shared.contains(name) else { return nil }
    return Finding(type: "USERNAME", range: begin..<stop)
  }

  private static let shared: Set<String> = [
    "shared", "public", "user", "username", "runner", "ubuntu", "root", "node", "app", "vscode",
    "default", "all", "guest", "me", "you", "yourname", "your-name", "name", "www", "git", "admin",
    "ec2-user", "circleci", "vagrant", "work", "jovyan", "builder", "build", "linuxbrew",
  ]

  /// `Author: Name`: the name before the address.
  static func author(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let begin = scan.end(of: .blank, from: end, limit: 8)
    var stop = begin
    let limit = min(scan.count, begin + 80)
    while stop < limit, scan.bytes[stop] != UInt8(ascii: "<"), scan.bytes[stop] != 0x0A {
      stop += 1
    }
    guard scan[stop] == UInt8(ascii: "<") else { return nil }
    while stop > begin, scan.bytes[stop - 1] == 0x20 { stop -= 1 }
    guard stop - begin >= 2, ByteClass.upper.contains(scan[begin]) || scan[begin] >= 0x80 else {
      return nil
    }
    return Finding(type: "PERSON.author", range: begin..<stop)
  }
}
