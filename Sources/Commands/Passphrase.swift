internal import Glibc
internal import Workflows

/// Asks for a passphrase on the controlling terminal: never a flag, never the environment.
enum Passphrase {
  static func ask(twice: Bool) throws -> [UInt8] {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { throw Failure.noTerminal }
    defer { close(terminal) }
    let first = try read("Passphrase: ", terminal: terminal)
    guard !first.isEmpty else { throw Failure.emptyPassphrase }
    if twice {
      guard try read("Once more: ", terminal: terminal) == first else {
        throw Failure.passphrasesDiffer
      }
    }
    return first
  }

  private static func read(_ prompt: String, terminal: Int32) throws -> [UInt8] {
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
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while Glibc.read(terminal, &byte, 1) == 1, byte != 0x0A, line.count < 4096 {
      line.append(byte)
    }
    return line
  }
}
