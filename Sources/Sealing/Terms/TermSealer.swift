public import Signals

/// Stores uses of terms so that only `k` different accounts together reveal a term.
///
/// The scheme of STAR with the ingest machine in the role of the randomness server: everything
/// about a term derives from a keyed hash of it, the abscissa of an account's share from a keyed
/// hash of account and term. One account therefore has one share of a term however often it uses
/// it, and shares of different terms by one account cannot be linked. The key is that of the
/// pseudonyms' thirteen weeks: else a share that returns would link an account's pseudonyms across
/// two epochs. A term has to be used by `k` accounts within one of them. One thread uses a sealer.
///
/// Source: A. Davidson et al., "STAR: Secret Sharing for Private Threshold Aggregation Reporting",
/// CCS 2022.
public final class TermSealer {
  /// The longest term in bytes.
  public static let longestTerm = TermCipher.longest

  /// How many different accounts open a term.
  public let threshold: Int
  private let keyRing: KeyRing
  private var epochs: [PseudonymEpoch: TermEpoch] = [:]
  private var firstEpoch: PseudonymEpoch?

  /// How many epochs are remembered at most: what comes in is of now, or a backlog in order.
  private static let mostEpochs = 4

  /// A sealer under the store's term keys, made if need be.
  public init(keyRing: KeyRing, k threshold: Int) throws(SealingError) {
    precondition(threshold >= 1, "a threshold is positive")
    self.threshold = threshold
    self.keyRing = keyRing
  }

  /// One account's use of a term at a time. `termLength` where the term is empty or too long.
  public func seal(
    term: String, account: String, at time: Timestamp
  ) throws(SealingError) -> TermUse {
    let bytes = Array(term.utf8)
    guard (1...Self.longestTerm).contains(bytes.count) else { throw .termLength(bytes.count) }
    return try epoch(at: time).seal(bytes, account: account)
  }

  private func epoch(at time: Timestamp) throws(SealingError) -> TermEpoch {
    if firstEpoch == nil {
      firstEpoch = try keyRing.pseudonymEpoch(at: Timestamp(milliseconds: 0))
    }
    let epoch = max(PseudonymEpoch(at: time), firstEpoch ?? PseudonymEpoch(index: 0))
    if let known = epochs[epoch] { return known }
    if epochs.count >= Self.mostEpochs { epochs = [:] }
    let fresh = TermEpoch(key: try keyRing.key(.term, epoch), threshold: threshold)
    epochs[epoch] = fresh
    return fresh
  }
}
