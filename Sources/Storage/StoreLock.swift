internal import Glibc

/// The right to write: one process at a time may write or checkpoint.
///
/// SQLite before 3.51.3 can lose committed pages when two connections reset the write-ahead log at
/// once. Every writer therefore holds this lock from before it opens the database until after it
/// closed it; readers open read-only and never checkpoint. The kernel releases the lock when the
/// process ends, however it ends.
public final class StoreLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock or throws `busy` at once.
  public init(_ directory: StoreDirectory) throws(StorageError) {
    let descriptor = open(directory.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotCreate(path: directory.lock, code: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      var text = [UInt8](repeating: 0, count: 20)
      let count = max(0, pread(descriptor, &text, text.count, 0))
      close(descriptor)
      throw .busy(
        process: Int(String(decoding: text[..<count].prefix { $0 > 0x20 }, as: UTF8.self)))
    }
    let owner = Array("\(getpid())\n".utf8)
    ftruncate(descriptor, 0)
    pwrite(descriptor, owner, owner.count, 0)
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }
}
