internal import Glibc

/// Where a key ring may lie.
enum KeyRingPlace {
  /// Whether a path is a directory or lies below it, links resolved; the path need not exist yet.
  static func isInside(_ path: String, _ directory: String) -> Bool {
    guard let outer = resolved(directory), let inner = resolved(path) else { return false }
    return inner == outer || inner.hasPrefix(outer == "/" ? "/" : outer + "/")
  }

  /// The path without links: those of its longest part that exists, then the rest as it is.
  private static func resolved(_ path: String) -> String? {
    var (head, rest) = (path, "")
    while true {
      if let real = realpath(head.isEmpty ? "." : head, nil) {
        defer { free(real) }
        let base = String(cString: real)
        return rest.isEmpty ? base : (base == "/" ? "" : base) + rest
      }
      guard errno == ENOENT, !head.isEmpty else { return nil }
      let slash = head.lastIndex(of: "/")
      let name = slash.map { head[head.index(after: $0)...] } ?? head[...]
      if !name.isEmpty { rest = "/" + name + rest }
      head = slash.map { $0 == head.startIndex ? "/" : String(head[..<$0]) } ?? ""
    }
  }
}
