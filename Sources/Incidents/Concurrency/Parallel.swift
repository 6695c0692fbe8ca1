import Dispatch

/// Independent pieces of work on all cores.
enum Parallel {
  /// The results of some pieces of work in their order, whichever is done first.
  ///
  /// Each piece must depend on nothing but its number, so the results are those of a loop.
  static func map<Result: Sendable>(
    _ count: Int, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    var results = [Result?](repeating: nil, count: count)
    results.withUnsafeMutableBufferPointer { buffer in
      // Each piece writes to a place of its own.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: count) { places[$0] = work($0) }
    }
    return results.compactMap(\.self)
  }
}
