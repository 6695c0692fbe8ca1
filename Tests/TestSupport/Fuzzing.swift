internal import Foundation

/// How long changed inputs are tried: twenty seconds ordinarily, ten minutes where `BLINDSIFT_LONG` is 1,
/// counted from the first round of any of them. All take turns until then.
///
/// The clock says when to stop, and nothing else: a round's edits depend on its mutator's seed alone,
/// which belongs into the comment of whatever the round expects.
public enum Fuzzing {
  private static let start = ContinuousClock.now

  private static var isLong: Bool {
    ProcessInfo.processInfo.environment["BLINDSIFT_LONG"] == "1"
  }

  /// Runs `round` with a mutator of the round's own: once at least, and again while there is time. A
  /// round should take a fraction of a second, or the others wait for it. The long form says how many
  /// rounds there were.
  public static func rounds(
    _ name: String, seed: UInt64, _ round: (inout Mutator) throws -> Void
  ) async throws {
    let end = start + .seconds(isLong ? 600 : 20)
    var count: UInt64 = 0
    repeat {
      var mutator = Mutator(seed: seed ^ count << 32)
      try round(&mutator)
      count += 1
      await Task.yield()
    } while ContinuousClock.now < end
    guard isLong else { return }
    print("\(name), seed \(seed): \(count) rounds in \(ContinuousClock.now - start)")
  }
}
