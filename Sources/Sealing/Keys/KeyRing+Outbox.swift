internal import Glibc

extension KeyRing {
  /// Keeps bytes under a name of hexadecimal digits until `forget`: what a broken ledger could not
  /// take, out of reach of whoever broke it.
  public func postpone(_ content: [UInt8], name: String) throws(SealingError) {
    try SecretFile.makeDirectory(outbox)
    _ = try content.lend { bytes throws(SealingError) in
      try SecretFile.create(outbox + "/" + name, bytes)
    }
  }

  /// What was postponed, by name, in order of names.
  public func postponed() throws(SealingError) -> [(name: String, content: [UInt8])] {
    guard let stream = opendir(outbox) else {
      if errno == ENOENT { return [] }
      throw .system(call: "opendir", path: outbox, code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      // A temporary file of a killed process has a dot in its name.
      if !name.contains(".") { names.append(name) }
    }
    var found: [(name: String, content: [UInt8])] = []
    for name in names.sorted() {
      guard let file = try SecretFile.read(outbox + "/" + name) else { continue }
      found.append((name, file.copy()))
    }
    return found
  }

  /// Forgets what is elsewhere now.
  public func forget(postponed name: String) { unlink(outbox + "/" + name) }

  private var outbox: String { directory + "/outbox" }
}
