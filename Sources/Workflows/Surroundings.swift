public import Signals

/// What a workflow is told about the world: where the store is, the environment, the time.
///
/// Workflows read no clock and no environment themselves, so that a test can put them anywhere at
/// any time.
public struct Surroundings: Sendable {
  /// The store's directory.
  public let storePath: String?
  /// The environment variables that matter.
  public let variables: [String: String]
  /// The time of day.
  public let now: Timestamp
  /// How many workers may run at once.
  public let workers: Int

  /// Settles the store's place: the flag, else `$BLINDSIFT_STORE`, else
  /// `$XDG_DATA_HOME/blindsift`, else `~/.local/share/blindsift`.
  public init(
    storeFlag: String?, variables: [String: String], now: Timestamp, workers: Int = 2
  ) {
    func value(_ name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }
    self.storePath =
      storeFlag
      ?? value("BLINDSIFT_STORE")
      ?? value("XDG_DATA_HOME").map { $0 + "/blindsift" }
      ?? value("HOME").map { $0 + "/.local/share/blindsift" }
    self.variables = variables
    self.now = now
    self.workers = max(1, workers)
  }
}
