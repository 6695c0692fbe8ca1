/// Why a scenario cannot be simulated. Says where, never what stands there.
public enum ScenarioError: Error, Sendable, Hashable {
  /// No standard scenario has this name.
  case unknownName(known: [String])
  /// Not JSON, or not shaped as a scenario; the path of the member at fault.
  case malformed(path: String)
  /// Well formed, but a value makes no sense; the path of the member at fault.
  case senseless(path: String)
}
