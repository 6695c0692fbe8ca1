internal import CSodium
internal import Glibc

/// Small files with secrets: made 0600 in one step, never overwritten by creating, synchronised
/// before they are relied on.
enum SecretFile {
  /// Longest file read.
  static let longest = 65_536

  /// Reads a whole file into locked memory; nil where there is none. Refuses links, files of
  /// others, and files that others can read.
  static func read(_ path: String) throws(SealingError) -> SecretBytes? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .system(call: "open", path: path, code: errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .system(call: "fstat", path: path, code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 == 0,
      status.st_uid == geteuid() || geteuid() == 0, status.st_size <= longest
    else { throw .exposedKeyRing(path: path) }
    let count = Int(status.st_size)
    return try SecretBytes(count: count) { buffer throws(SealingError) in
      var done = 0
      while done < count {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + done }, count - done)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { throw .system(call: "read", path: path, code: errno) }
        done += got
      }
    }
  }

  /// Makes a file that did not exist, all of it or nothing. Returns false, and leaves the other's
  /// file alone, where somebody was faster.
  static func create(_ path: String, _ content: UnsafeRawBufferPointer) throws(SealingError) -> Bool
  {
    let temporary = try writeTemporary(beside: path, content)
    defer { unlink(temporary) }
    guard link(temporary, path) == 0 else {
      if errno == EEXIST { return false }
      throw .system(call: "link", path: path, code: errno)
    }
    try synchronizeDirectory(of: path)
    return true
  }

  /// Puts a file in the place of an older one in one step.
  static func replace(_ path: String, _ content: UnsafeRawBufferPointer) throws(SealingError) {
    let temporary = try writeTemporary(beside: path, content)
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw .system(call: "rename", path: path, code: code)
    }
    try synchronizeDirectory(of: path)
  }

  /// Overwrites a file's bytes where they lie and removes it; nothing where there is none.
  static func destroy(_ path: String) throws(SealingError) {
    let descriptor = open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return }
      throw .system(call: "open", path: path, code: errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw SealingError.system(call: "fstat", path: path, code: errno)
    }
    let noise = Sodium.random(min(Int(status.st_size), longest))
    let overwritten = pwrite(descriptor, noise, noise.count, 0)
    guard overwritten == noise.count, fsync(descriptor) == 0 else {
      throw .system(call: "pwrite", path: path, code: errno)
    }
    guard unlink(path) == 0 || errno == ENOENT else {
      throw .system(call: "unlink", path: path, code: errno)
    }
    try synchronizeDirectory(of: path)
  }

  /// Makes a directory, and those above it, readable by the owner only.
  static func makeDirectory(_ path: String) throws(SealingError) {
    if mkdir(path, 0o700) != 0, errno == ENOENT {
      let parent = path.split(separator: "/").dropLast().joined(separator: "/")
      try makeDirectory((path.hasPrefix("/") ? "/" : "") + parent)
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
        throw .system(call: "mkdir", path: path, code: errno)
      }
    } else if errno != EEXIST, access(path, F_OK) != 0 {
      throw .system(call: "mkdir", path: path, code: errno)
    }
  }

  private static func writeTemporary(
    beside path: String, _ content: UnsafeRawBufferPointer
  ) throws(SealingError) -> String {
    let temporary = path + ".new-" + Hexadecimal.text(Sodium.random(8))
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(call: "create", path: path, code: errno) }
    defer { close(descriptor) }
    guard write(descriptor, content.baseAddress, content.count) == content.count,
      fsync(descriptor) == 0
    else {
      let code = errno
      unlink(temporary)
      throw .system(call: "write", path: path, code: code)
    }
    return temporary
  }

  private static func synchronizeDirectory(of path: String) throws(SealingError) {
    let slash = path.lastIndex(of: "/")
    let directory = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(call: "open", path: directory, code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw .system(call: "fsync", path: directory, code: errno)
    }
  }
}
