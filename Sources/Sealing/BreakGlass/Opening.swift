public import Signals

/// Opening what custodians granted: each step refuses before the next can happen.
///
/// The caller calls `check`, enters the grants and the opening into the ledger, and only then one of
/// the others; `isLogged` must prove the entries, grant by grant, from a signed checkpoint. A request
/// is spent before its first byte is decrypted.
public enum Opening {
  /// Everything that can be refused before the ledger is told of an opening: another store, a past
  /// or used request, records that are not the request's. `sealed` needs no bodies; a match has none.
  public static func check(
    _ sealed: [SealedReport], granted: VerifiedGrants, keyRing: KeyRing, now: Timestamp
  ) throws(SealingError) {
    let request = granted.request
    guard request.store == keyRing.store else { throw .refused(.otherStore) }
    guard now <= request.expires else { throw .refused(.expired) }
    guard try !keyRing.isSpent(request: request.hash) else { throw .refused(.replayed) }
    guard sealed.count == request.items.count else { throw .refused(.otherRecord) }
    for (record, item) in zip(sealed, request.items) {
      guard record.header == item.header.bytes, record.wrap == item.wrap.bytes else {
        throw .refused(.otherRecord)
      }
    }
  }

  /// Opens the one record of a report request: the whole way in one call.
  public static func open(
    _ sealed: SealedReport, granted: VerifiedGrants, keyRing: KeyRing, now: Timestamp,
    isLogged: (Grant) throws -> Bool
  ) throws -> SecretBytes {
    let keys = try unlock(
      [sealed], granted: granted, keyRing: keyRing, now: now, isLogged: isLogged)
    guard let key = keys.first else { throw SealingError.refused(.wrongKind) }
    return try key.open(body: sealed.body)
  }

  /// Recovers the data keys of a report or quarantine request's records, in the request's order.
  /// `sealed` needs no bodies: those can be read through the keys afterwards.
  public static func unlock(
    _ sealed: [SealedReport], granted: VerifiedGrants, keyRing: KeyRing, now: Timestamp,
    isLogged: (Grant) throws -> Bool
  ) throws -> [UnlockedRecord] {
    guard [.report, .quarantine].contains(granted.request.kind) else {
      throw SealingError.refused(.wrongKind)
    }
    try check(sealed, granted: granted, keyRing: keyRing, now: now)
    try spend(granted, keyRing: keyRing, isLogged: isLogged)
    return try recover(sealed, granted: granted, keyRing: keyRing)
  }

  /// Wraps the data keys of a rewrap request's records for a new custodian set. The epoch secret
  /// stays the old one, so that retention still ends when it would have. Returns the new wraps in
  /// the request's order.
  public static func rewrap(
    _ sealed: [SealedReport], granted: VerifiedGrants, to custodians: Custodians,
    keyRing: KeyRing, now: Timestamp, isLogged: (Grant) throws -> Bool
  ) throws -> [[UInt8]] {
    guard granted.request.kind == .rewrap else { throw SealingError.refused(.wrongKind) }
    try check(sealed, granted: granted, keyRing: keyRing, now: now)
    try spend(granted, keyRing: keyRing, isLogged: isLogged)
    var sealers: [SealingEpoch: BatchSealer] = [:]
    let keys = try recover(sealed, granted: granted, keyRing: keyRing)
    return try keys.map { key in
      let epoch = key.header.epoch
      let sealer =
        try sealers[epoch]
        ?? BatchSealer(
          custodians: custodians, store: keyRing.store, epoch: epoch,
          epochSecret: keyRing.existingEpochSecret(epoch))
      sealers[epoch] = sealer
      return sealer.rewrap(key)
    }
  }

  /// Spends a match request. Returns the permission to compare accounts with pseudonyms.
  public static func permitMatch(
    granted: VerifiedGrants, keyRing: KeyRing, now: Timestamp, isLogged: (Grant) throws -> Bool
  ) throws -> MatchPermission {
    guard granted.request.kind == .match else { throw SealingError.refused(.wrongKind) }
    try check([], granted: granted, keyRing: keyRing, now: now)
    try spend(granted, keyRing: keyRing, isLogged: isLogged)
    return MatchPermission(incident: granted.request.subject)
  }

  /// After `check`: proves the grants, then marks the request as used, once between all processes.
  private static func spend(
    _ granted: VerifiedGrants, keyRing: KeyRing, isLogged: (Grant) throws -> Bool
  ) throws {
    for grant in granted.ordered {
      guard try isLogged(grant) else { throw SealingError.refused(.notInLedger) }
    }
    guard try keyRing.spend(request: granted.request.hash) else {
      throw SealingError.refused(.replayed)
    }
  }

  private static func recover(
    _ sealed: [SealedReport], granted: VerifiedGrants, keyRing: KeyRing
  ) throws(SealingError) -> [UnlockedRecord] {
    var records: [UnlockedRecord] = []
    for (index, item) in granted.request.items.enumerated() {
      let key = try DataKey.recover(
        header: item.header, wrap: item.wrap, commitment: sealed[index].commitment,
        masks: granted.masks(item: index),
        epochSecret: keyRing.existingEpochSecret(item.header.epoch))
      records.append(UnlockedRecord(header: item.header, key: key))
    }
    return records
  }
}
