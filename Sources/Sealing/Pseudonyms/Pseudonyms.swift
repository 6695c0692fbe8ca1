internal import CSodium
public import Signals

/// Pseudonyms of accounts and conversations: a keyed hash, under a random key for each purpose and
/// thirteen weeks.
///
/// An account keeps its pseudonym inside an epoch and cannot be linked across two. Keys stay
/// readable while an object of this class lives; one thread uses it.
public final class Pseudonyms {
  private let keyRing: KeyRing
  private var accountKeys: [PseudonymEpoch: SecretBytes] = [:]
  private var conversationKeys: [PseudonymEpoch: SecretBytes] = [:]
  private var firstEpoch: PseudonymEpoch?

  /// Pseudonyms under a key ring's keys, which are made when first needed.
  public init(keyRing: KeyRing) {
    self.keyRing = keyRing
  }

  deinit {
    for key in accountKeys.values { key.endReading() }
    for key in conversationKeys.values { key.endReading() }
  }

  /// The pseudonym of an account at a time; of the first living epoch where that key was destroyed.
  public func account(_ id: String, at time: Timestamp) throws(SealingError) -> Pseudonym {
    try account(id, in: try epoch(at: time))
  }

  private func epoch(at time: Timestamp) throws(SealingError) -> PseudonymEpoch {
    // Read once: keys are not destroyed under a writer.
    if firstEpoch == nil {
      firstEpoch = try keyRing.pseudonymEpoch(at: Timestamp(milliseconds: 0))
    }
    return max(PseudonymEpoch(at: time), firstEpoch ?? PseudonymEpoch(index: 0))
  }

  private func account(
    _ id: String, in epoch: PseudonymEpoch
  ) throws(SealingError) -> Pseudonym {
    if accountKeys[epoch] == nil {
      let key = try keyRing.key(.account, epoch)
      key.beginReading()
      accountKeys[epoch] = key
    }
    return Self.hash("account/v1", id, key: accountKeys[epoch])
  }

  /// The pseudonym of a conversation at a time; of the first living epoch where that key was
  /// destroyed.
  public func conversation(_ id: String, at time: Timestamp) throws(SealingError) -> Pseudonym {
    let epoch = try epoch(at: time)
    if conversationKeys[epoch] == nil {
      let key = try keyRing.key(.conversation, epoch)
      key.beginReading()
      conversationKeys[epoch] = key
    }
    return Self.hash("conversation/v1", id, key: conversationKeys[epoch])
  }

  /// All pseudonyms an account has under the keys that still live, oldest first: for erasing what
  /// is stored of it.
  public func all(account id: String) throws(SealingError) -> [Pseudonym] {
    var found: [Pseudonym] = []
    for epoch in try keyRing.livingPseudonymEpochs() { found.append(try account(id, in: epoch)) }
    return found
  }

  /// Which of these accounts have one of an incident's pseudonyms, under a permission that cost a
  /// threshold of grants. In the accounts' order; linear in accounts times living epochs.
  /// `epochUnavailable` where no epoch's key lives any more.
  public func match(
    accounts: [String], among pseudonyms: Set<Pseudonym>, permission: MatchPermission
  ) throws(SealingError) -> [(account: String, pseudonyms: [Pseudonym])] {
    guard try !keyRing.livingPseudonymEpochs().isEmpty else { throw .epochUnavailable(0) }
    var matches: [(account: String, pseudonyms: [Pseudonym])] = []
    for id in accounts {
      let hits = try all(account: id).filter(pseudonyms.contains)
      if !hits.isEmpty { matches.append((id, hits)) }
    }
    return matches
  }

  private static func hash(_ label: StaticString, _ id: String, key: SecretBytes?) -> Pseudonym {
    var id = id
    return id.withUTF8 { text in
      withUnsafeTemporaryAllocation(
        byteCount: label.utf8CodeUnitCount + text.count + 16, alignment: 8
      ) { buffer in
        guard let output = buffer.baseAddress, let key = key?.lent.baseAddress else {
          preconditionFailure("a pseudonym without its key")
        }
        let message = output + 16
        message.copyMemory(from: label.utf8Start, byteCount: label.utf8CodeUnitCount)
        if let text = text.baseAddress {
          (message + label.utf8CodeUnitCount)
            .copyMemory(from: text, byteCount: buffer.count - 16 - label.utf8CodeUnitCount)
        }
        crypto_generichash(
          output.assumingMemoryBound(to: UInt8.self), 16,
          message.assumingMemoryBound(to: UInt8.self), UInt64(buffer.count - 16),
          key.assumingMemoryBound(to: UInt8.self), 32)
        defer { sodium_memzero(output, buffer.count) }
        return Pseudonym(raw: Bytes16(loading: output))
      }
    }
  }
}
