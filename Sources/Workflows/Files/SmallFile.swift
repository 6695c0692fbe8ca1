internal import Glibc

/// Files that are read whole: keys, requests, grants, account lists, tables.
enum SmallFile {
  /// The content of a file of at most `limit` bytes.
  static func read(_ path: String, limit: Int = 256 << 20) throws -> [UInt8] {
    let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WorkflowError.unreadable(path: path, code: errno) }
    defer { close(descriptor) }
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw WorkflowError.unreadable(path: path, code: errno)
      }
      if count == 0 { return content }
      content.append(contentsOf: buffer[..<count])
      guard content.count <= limit else { throw WorkflowError.unexpectedContent(path: path) }
    }
  }
}
