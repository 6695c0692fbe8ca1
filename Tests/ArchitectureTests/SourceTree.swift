import Foundation

/// The project's own files, found from where this test was compiled.
enum SourceTree {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Paths relative to the root of all Swift files below a folder, sorted.
  static func swiftFiles(under folder: String) -> [String] {
    files(under: folder).filter { $0.hasSuffix(".swift") }
  }

  /// Paths relative to the root of all files below a folder, sorted.
  static func files(under folder: String) -> [String] {
    let base = root.appending(path: folder)
    guard let walk = FileManager.default.enumerator(atPath: base.path) else { return [] }
    return walk.compactMap { $0 as? String }.map { folder + "/" + $0 }.sorted()
  }

  static func lines(_ path: String) throws -> [String] {
    try text(path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The modules a file imports, without access modifiers.
  static func imports(of path: String) throws -> [String] {
    try lines(path).compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let at = words.firstIndex(of: "import"), at <= 2,
        words[..<at].allSatisfy({
          ["internal", "public", "package"].contains($0) || $0.hasPrefix("@")
        }),
        at + 1 < words.count
      else { return nil }
      return words[words.count - 1].split(separator: ".").first.map(String.init)
    }
  }
}
