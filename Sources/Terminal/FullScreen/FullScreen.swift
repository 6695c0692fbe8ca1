internal import Glibc
public import Timelines

/// Runs the interactive triage on the terminal; all decisions are `TriageScreen`'s.
public enum FullScreen {
  /// Shows the timeline until somebody leaves. The terminal is put back however that happens.
  public static func run(timeline: Timeline, selected: String?, style: Style) throws {
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0 else {
      let text = TriageView.render(timeline, style: style)
      return show(text)
    }
    var raw = settings
    cfmakeraw(&raw)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw)
    show("\u{1B}[?1049h\u{1B}[?25l")
    defer {
      show("\u{1B}[?25h\u{1B}[?1049l")
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
    }
    var screen = TriageScreen(timeline: timeline, selected: selected)
    var reader = KeyReader()
    var drawn: (Int, Int)?
    while !screen.isOver {
      let (rows, columns) = size(style)
      var style = style
      style.width = columns
      let lines = screen.frame(rows: rows, style: style)
      if drawn.map({ $0 != (rows, columns) }) ?? true { show("\u{1B}[2J") }
      drawn = (rows, columns)
      show("\u{1B}[H" + lines.map { $0 + "\u{1B}[K" }.joined(separator: "\r\n"))
      guard let bytes = wait() else { return }
      for key in reader.keys(bytes) where !screen.isOver {
        screen = screen.pressing(key, rows: rows, style: style)
      }
    }
  }

  /// The next bytes; none after a quarter of a second, so that a new size is seen; nil at the end.
  private static func wait() -> [UInt8]? {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    let ready = poll(&descriptor, 1, 250)
    if ready <= 0 { return ready < 0 && errno != EINTR ? nil : [] }
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : nil
  }

  private static func size(_ style: Style) -> (rows: Int, columns: Int) {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0
    else { return (24, style.width) }
    return (max(4, Int(size.ws_row)), max(40, Int(size.ws_col)))
  }

  private static func show(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
