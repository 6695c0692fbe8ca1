internal import Glibc
internal import Sealing
internal import Workflows

/// Asks for a passphrase on the controlling terminal: never a flag, never the environment. It is on
/// locked pages from the first key on.
enum Passphrase {
  /// The longest line read.
  private static let longest = 4096

  static func ask(twice: Bool) throws -> SecretBytes {
    ProcessHardening.apply()
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { throw Failure.noTerminal }
    defer { close(terminal) }
    let first = try read("Passphrase: ", terminal: terminal)
    guard first.count > 0 else { throw Failure.emptyPassphrase }
    if twice {
      guard try read("Once more: ", terminal: terminal).isEqual(to: first) else {
        throw Failure.passphrasesDiffer
      }
    }
    return first
  }

  private static func read(_ prompt: String, terminal: Int32) throws -> SecretBytes {
    var settings = termios()
    guard tcgetattr(terminal, &settings) == 0 else { throw Failure.noTerminal }
    var silent = settings
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(terminal, TCSAFLUSH, &silent)
    defer {
      tcsetattr(terminal, TCSAFLUSH, &settings)
      _ = Glibc.write(terminal, "\n", 1)
    }
    _ = prompt.withCString { Glibc.write(terminal, $0, strlen($0)) }
    var count = 0
    let line = try SecretBytes(count: longest) { buffer in
      while count < longest, let next = buffer.baseAddress.map({ $0 + count }),
        Glibc.read(terminal, next, 1) == 1, next.load(as: UInt8.self) != 0x0A
      {
        count += 1
      }
    }
    return try line.withBytes { bytes in
      try SecretBytes(copying: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
    }
  }
}
