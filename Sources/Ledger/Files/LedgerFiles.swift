internal import Glibc

/// The ledger's directory: whole files read, whole files put in place in one step.
struct LedgerFiles {
  /// The directory.
  let root: String

  /// Longest file read: a bundle of 256 longest entries.
  static let longest = 256 * 65_537

  /// A file's content; nil where there is none.
  func read(_ name: String) throws(LedgerError) -> [UInt8]? { try Self.read(root + "/" + name) }

  static func read(_ path: String) throws(LedgerError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .system(call: "open", path: path, code: errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .system(call: "fstat", path: path, code: errno)
    }
    let size = Int(status.st_size)
    guard status.st_mode & S_IFMT == S_IFREG, size <= longest else { throw .malformed(path) }
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: max(1, size)) { buffer, initialized in
      while initialized < size {
        let got = Glibc.read(
          descriptor, buffer.baseAddress.map { $0 + initialized }, size - initialized)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          failure = got < 0 ? errno : nil
          return
        }
        initialized += got
      }
    }
    if let failure { throw .system(call: "read", path: path, code: failure) }
    return bytes
  }

  /// Puts a file in place, durable before it is visible.
  func write(_ name: String, _ content: [UInt8]) throws(LedgerError) {
    let path = root + "/" + name
    try Self.makeDirectory(Self.parent(path))
    try Self.replace(path, content)
  }

  /// Puts a file in the place of an older one in one step, durably.
  static func replace(_ path: String, _ content: [UInt8]) throws(LedgerError) {
    let temporary = path + ".new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .system(call: "open", path: temporary, code: errno) }
    var done = 0
    var failure: Int32?
    content.withUnsafeBytes { buffer in
      while done < buffer.count, failure == nil {
        let count = Glibc.write(
          descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if count > 0 { done += count } else if errno != EINTR { failure = errno }
      }
    }
    if failure == nil, fsync(descriptor) != 0 { failure = errno }
    close(descriptor)
    if failure == nil, rename(temporary, path) != 0 { failure = errno }
    if let failure {
      unlink(temporary)
      throw .system(call: "write", path: path, code: failure)
    }
    try synchronize(directory: parent(path))
  }

  /// Removes a file, or a directory with the files in it; nothing where there is none.
  func remove(_ name: String) throws(LedgerError) {
    let path = root + "/" + name
    for child in Self.names(path) { unlink(path + "/" + child) }
    guard rmdir(path) == 0 || unlink(path) == 0 || errno == ENOENT else {
      throw .system(call: "unlink", path: path, code: errno)
    }
  }

  /// The names in a directory, sorted; none where there is no such directory.
  func names(in directory: String) -> [String] { Self.names(root + "/" + directory) }

  /// All files under the directory, as names relative to it, sorted.
  func list() throws(LedgerError) -> [String] {
    var found: [String] = []
    var waiting = [""]
    while let directory = waiting.popLast() {
      for name in Self.names(root + "/" + directory) {
        let path = directory.isEmpty ? name : directory + "/" + name
        var status = stat()
        guard lstat(root + "/" + path, &status) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR { waiting.append(path) } else { found.append(path) }
      }
    }
    return found.sorted()
  }

  static func makeDirectory(_ path: String) throws(LedgerError) {
    if path.isEmpty || access(path, F_OK) == 0 { return }
    let above = parent(path)
    if above != path { try makeDirectory(above) }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw .system(call: "mkdir", path: path, code: errno)
    }
    try synchronize(directory: above)
  }

  private static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func synchronize(directory: String) throws(LedgerError) {
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(call: "open", path: directory, code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw .system(call: "fsync", path: directory, code: errno)
    }
  }

  private static func names(_ directory: String) -> [String] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
