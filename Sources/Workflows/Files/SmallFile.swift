internal import Glibc

/// Files that are read whole: keys, requests, grants, account lists, tables.
enum SmallFile {
  /// The content of a file of at most `limit` bytes.
  static func read(_ path: String, limit: Int = 256 << 20) throws -> [UInt8] {
    let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WorkflowError.unreadable(path: path, code: errno) }
    defer { close(descriptor) }
    // A file whose size is known is read into its place; what is left is read piece by piece.
    var content: [UInt8] = []
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_size > 0, status.st_size <= limit {
      content = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { place, filled in
        while filled < place.count, let base = place.baseAddress {
          let count = Glibc.read(descriptor, base + filled, place.count - filled)
          if count > 0 { filled += count } else if count == 0 || errno != EINTR { break }
        }
      }
    }
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
