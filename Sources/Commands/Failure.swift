internal import ArgumentParser
internal import Glibc
internal import Sealing
internal import Terminal
internal import Workflows

/// Failures of the shell itself; rooms have their own.
enum Failure: Error {
  /// A passphrase is needed and there is no terminal.
  case noTerminal
  /// The passphrase is empty.
  case emptyPassphrase
  /// The two passphrases differ.
  case passphrasesDiffer
}

/// The exit codes of the contract.
enum ExitStatus {
  static let usage: Int32 = 64
  static let someQuarantined: Int32 = 65
  static let unreadableInput: Int32 = 66
  static let unavailable: Int32 = 69
  static let defect: Int32 = 70
  static let cannotCreate: Int32 = 73
  static let inputOutput: Int32 = 74
  static let notPermitted: Int32 = 77
}

/// Runs a command's work and turns its failure into words on standard error and an exit code. Most
/// commands have somebody's words or keys in memory: none leaves it in a core dump.
func perform(_ body: () async throws -> Void) async throws {
  ProcessHardening.apply()
  do {
    try await body()
  } catch let code as ExitCode {
    throw code
  } catch {
    let message = Failure.message(for: error)
    Output.note("blindsift: " + message.text)
    for hint in message.hints { Output.note("  " + hint) }
    throw ExitCode(message.code)
  }
}

extension ProgressMeter {
  /// Draws a workflow's progress.
  func update(_ progress: Workflows.Progress) {
    update(fraction: progress.fraction, count: progress.count, unit: progress.unit)
  }
}

extension ColourOptions {
  /// How to draw, from the flag, the environment and what standard output is.
  func style(terminal: Bool) -> Style {
    let variables = Process.environment
    let allowsColor =
      switch color {
      case .always: true
      case .never: false
      case .auto:
        terminal && (variables["NO_COLOR"] ?? "").isEmpty && variables["TERM"] != "dumb"
      }
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { variables[$0] }
      .first { !$0.isEmpty } ?? ""
    let usesUnicode =
      !terminal || locale.uppercased().contains("UTF-8") || locale.uppercased().contains("UTF8")
    return Style(usesColor: allowsColor, usesUnicode: usesUnicode, width: columns(terminal))
  }

  private func columns(_ terminal: Bool) -> Int {
    var size = winsize()
    if terminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return Process.environment["COLUMNS"].flatMap(Int.init) ?? 100
  }
}
