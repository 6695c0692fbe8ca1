/// One record's data key, recovered under grants.
public struct UnlockedRecord: Sendable {
  /// The record's header.
  public let header: EnvelopeHeader
  let key: SecretBytes

  /// The body, all of it authentic. It is wiped when the returned value is released.
  public func open(body: [UInt8]) throws(SealingError) -> SecretBytes {
    try BodyReader(key: key, headerHash: header.hash).open(body)
  }
}

/// The permission to compare accounts with the pseudonyms of one incident; only `Opening` makes it.
public struct MatchPermission: Sendable {
  /// The incident.
  public let incident: String
}

extension BatchSealer {
  /// Wraps a recovered data key for this sealer's custodians.
  func rewrap(_ record: UnlockedRecord) -> [UInt8] {
    record.key.withBytes { bytes in
      bytes.assumingMemoryBound(to: UInt8.self).baseAddress.map {
        wrap(dataKey: $0, header: record.header)
      } ?? []
    }
  }
}
