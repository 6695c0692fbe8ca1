internal import ArgumentParser
internal import Glibc
internal import Workflows

/// Standard output and error, written whole: a closed pipe or a full disk is an error, not silence.
enum Output {
  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try write($0, to: STDOUT_FILENO) }
  }

  /// Writes a line to standard output.
  static func line(_ text: String) throws {
    try write(Array((text + "\n").utf8))
  }

  /// Writes a line to standard error; what cannot be said there is lost.
  static func note(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    try? bytes.withUnsafeBytes { try write($0, to: STDERR_FILENO) }
  }

  /// Writes a buffer to a descriptor.
  static func write(_ buffer: UnsafeRawBufferPointer, to descriptor: Int32) throws {
    var rest = buffer[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = Glibc.write(descriptor, part.baseAddress, part.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw WorkflowError.cannotWrite(path: "-", code: errno)
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Writes to a file, or to standard output for nil and "-".
  static func write(_ bytes: [UInt8], to path: String?) throws {
    guard let path, path != "-" else { return try write(bytes) }
    try OutputFile.replace(path, bytes)
  }

  /// Whether standard error is a terminal.
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether somebody can press keys.
  static var isInteractive: Bool { isTerminal && isatty(STDIN_FILENO) == 1 }
}
