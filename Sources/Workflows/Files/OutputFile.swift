internal import Glibc

/// Files the program writes for people: whole or not at all.
public enum OutputFile {
  /// Writes a piece of an output.
  public typealias Write = (UnsafeRawBufferPointer) throws -> Void

  /// Puts a file in place of whatever was there, in one step.
  public static func replace(_ path: String, _ bytes: [UInt8], mode: UInt32 = 0o644) throws {
    try stream(to: path, descriptor: -1, mode: mode) { write in
      try bytes.withUnsafeBytes(write)
    }
  }

  /// Makes a new file; one that exists is an error.
  public static func create(_ path: String, _ bytes: [UInt8], mode: UInt32 = 0o644) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw WorkflowError.cannotCreate(path: path, code: errno) }
    defer { close(descriptor) }
    do {
      try bytes.withUnsafeBytes { try writeAll($0, to: descriptor, path: path) }
      guard fsync(descriptor) == 0 else {
        throw WorkflowError.cannotWrite(path: path, code: errno)
      }
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Writes an output piece by piece: to a temporary file that takes its place at the end, or to
  /// `descriptor` where the path is nil or "-".
  public static func stream(
    to path: String?, descriptor: Int32, mode: UInt32 = 0o644,
    _ body: (@escaping Write) throws -> Void
  ) throws {
    guard let path, path != "-" else {
      return try body { try writeAll($0, to: descriptor, path: "-") }
    }
    let temporary = path + ".part-\(getpid())"
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard file >= 0 else { throw WorkflowError.cannotCreate(path: path, code: errno) }
    do {
      defer { close(file) }
      try body { try writeAll($0, to: file, path: path) }
      guard fsync(file) == 0 else { throw WorkflowError.cannotWrite(path: path, code: errno) }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw WorkflowError.cannotCreate(path: path, code: code)
    }
  }

  static func writeAll(
    _ buffer: UnsafeRawBufferPointer, to descriptor: Int32, path: String
  ) throws {
    var rest = buffer[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = write(descriptor, part.baseAddress, part.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw WorkflowError.cannotWrite(path: path, code: errno)
      }
      rest = rest.dropFirst(count)
    }
  }
}
