internal import ArgumentParser
internal import Glibc
internal import Signals
internal import Terminal
internal import Workflows

/// Where the store is: on every command.
struct StoreOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The store's directory.",
      discussion: """
        Default: $BLINDSIFT_STORE, else $XDG_DATA_HOME/blindsift, else \
        ~/.local/share/blindsift.
        """,
      valueName: "dir"),
    completion: .directory)
  var store: String?

  /// Flags, environment and clock settled into one value.
  func surroundings() -> Surroundings {
    Surroundings(storeFlag: store, variables: Process.environment, now: Process.now())
  }
}

/// Colour: on every command that prints for people.
struct ColourOptions: ParsableArguments {
  @Option(name: .long, help: "Colour: auto, always or never. NO_COLOR is obeyed.")
  var color: ColourChoice = .auto
}

/// When to use colour.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// An RFC 3339 time as an argument.
struct TimeArgument: ExpressibleByArgument {
  let time: Timestamp

  init?(argument: String) {
    if let time = Timestamp(rfc3339: argument) {
      self.time = time
    } else if let time = Timestamp(rfc3339: argument + "T00:00:00Z") {
      self.time = time
    } else {
      return nil
    }
  }

  static let help = "an RFC 3339 time, or a date for its midnight in UTC"
}

/// The process's own environment and clock; the only place that reads them.
enum Process {
  /// The environment variables the program obeys.
  static var environment: [String: String] {
    let names = [
      "BLINDSIFT_STORE", "BLINDSIFT_KEYS", "XDG_DATA_HOME", "XDG_STATE_HOME", "HOME", "USER",
      "NO_COLOR", "TERM", "LC_ALL", "LC_CTYPE", "LANG", "COLUMNS",
    ]
    var variables: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }

  /// The name of the user who runs the program.
  static var userName: String {
    for name in ["USER", "LOGNAME"] {
      if let value = getenv(name), value[0] != 0 { return String(cString: value) }
    }
    return accountName.isEmpty ? "unknown" : accountName
  }

  /// The name of the account that runs the program, as the system has it: what the environment says
  /// is anybody's to set. Empty where the system knows none.
  static var accountName: String {
    getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? ""
  }

  /// The time of day.
  static func now() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
