internal import Glibc

/// Bytes that come in pieces. One thread uses a stream.
public protocol ByteStream: AnyObject {
  /// Fills the buffer as far as bytes are at hand; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SignalsError) -> Int
  /// How many bytes of the file were taken so far, for progress.
  var consumed: Int { get }
}

/// A file, or standard input.
final class FileStream: ByteStream {
  let path: String
  private let descriptor: Int32
  private(set) var consumed = 0

  init(path: String) throws(SignalsError) {
    self.path = path
    descriptor = path == "-" ? dup(STDIN_FILENO) : Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, code: errno) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SignalsError) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 {
        consumed += count
        return count
      }
      guard errno == EINTR else { throw .unreadable(path: path, code: errno) }
    }
  }
}
