internal import Glibc

/// Where a store's parts lie.
public struct StoreDirectory: Sendable, Hashable {
  /// The directory, 0700.
  public let path: String

  /// A directory that need not exist yet.
  public init(path: String) {
    self.path = path
  }

  /// The SQLite file.
  public var database: String { path + "/blindsift.sqlite" }
  /// The public configuration.
  public var policy: String { path + "/policy.toml" }
  /// The lock of the one writer.
  public var lock: String { path + "/lock" }
  /// The transparency log.
  public var ledger: String { path + "/ledger" }
  /// Requests that custodians may still answer.
  public var requests: String { path + "/requests" }

  /// What a store that is being made is called; gone once it is one.
  public var beginning: String { path + "/beginning" }

  /// Whether a store is here.
  public var exists: Bool { access(policy, F_OK) == 0 }

  /// Whether there are parts of a store here which no interrupted `init` accounts for.
  public var isDamaged: Bool {
    !exists && access(beginning, F_OK) != 0
      && (access(database, F_OK) == 0 || access(ledger + "/checkpoint", F_OK) == 0)
  }

  /// Makes the directories for this user alone.
  public func create() throws(StorageError) {
    if exists { throw .storeExists(path: path) }
    try makeDirectory(path, withParents: true)
    guard chmod(path, 0o700) == 0 else { throw .cannotCreate(path: path, code: errno) }
    try makeDirectory(requests, withParents: false)
  }

  private func makeDirectory(_ path: String, withParents: Bool) throws(StorageError) {
    if withParents, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      let parent = String(path[..<slash])
      if access(parent, F_OK) != 0 { try makeDirectory(parent, withParents: true) }
    }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .cannotCreate(path: path, code: errno)
    }
  }

  /// Replaces a small file in one durable step.
  public func replace(_ file: String, with text: String) throws(StorageError) {
    let temporary = file + ".part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotCreate(path: file, code: errno) }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    guard write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0,
      rename(temporary, file) == 0
    else {
      let code = errno
      unlink(temporary)
      throw .cannotCreate(path: file, code: code)
    }
    try synchronize()
  }

  /// Removes a small file durably; nothing where there is none.
  public func remove(_ file: String) throws(StorageError) {
    if unlink(file) == 0 { return try synchronize() }
    guard errno == ENOENT else { throw .cannotCreate(path: file, code: errno) }
  }

  /// Makes what was renamed or removed in the directory durable.
  private func synchronize() throws(StorageError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .cannotCreate(path: path, code: errno) }
  }

  /// A small file's text; nil where it cannot be read.
  public func text(of file: String) -> String? {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
      if bytes.count > 16 << 20 { return nil }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
