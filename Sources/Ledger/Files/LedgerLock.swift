internal import Glibc

/// One appender at a time, between processes; released with the value, or with the process.
struct LedgerLock: ~Copyable {
  private let descriptor: Int32

  /// Waits for the lock beside a directory.
  init(directory: String) throws(LedgerError) {
    let path = directory + "/lock"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(call: "open", path: path, code: errno) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        let code = errno
        close(descriptor)
        throw .system(call: "flock", path: path, code: code)
      }
    }
  }

  deinit {
    close(descriptor)
  }
}
