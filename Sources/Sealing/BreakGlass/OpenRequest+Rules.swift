public import Signals

extension OpenRequest {
  /// How far two machines' clocks may differ.
  static let clockTolerance: Int64 = 5 * 60 * 1000

  /// The rules that everybody checks: custodians before granting, the store before opening.
  public func check(now: Timestamp) throws(SealingError) {
    if let refusal = refusal(now: now) { throw .refused(refusal) }
  }

  private func refusal(now: Timestamp) -> OpeningRefusal? {
    guard Self.isReason(reason) else { return .missingReason }
    guard Self.isTicket(ticket) else { return .missingTicket }
    guard (try? CustodianPublicKey.check(name: requester)) != nil else { return .selfApproval }
    let life = expires.milliseconds - created.milliseconds
    guard life > 0, life <= Self.longestLife else { return .livesTooLong }
    guard now <= expires else { return .expired }
    guard created.milliseconds <= now.milliseconds + Self.clockTolerance else {
      return .notYetValid
    }
    // A record twice would be wrapped twice under one batch's masks.
    guard Set(items.map(\.header.report)).count == items.count else { return .otherRecord }
    for item in items {
      guard item.header.store == store else { return .otherStore }
      guard item.wrap.set == custodians.id, item.wrap.threshold == custodians.threshold,
        item.wrap.maskedShares.count == custodians.keys.count
      else { return .otherCustodians }
      if let refusal = refusal(of: item) { return refusal }
    }
    return nil
  }

  private func refusal(of item: Item) -> OpeningRefusal? {
    switch kind {
    case .match: return .wrongKind
    case .rewrap: return nil
    case .report, .quarantine:
      guard item.header.kind == (kind == .report ? .report : .quarantine) else {
        return .wrongKind
      }
      guard item.header.isAbout(signal: item.signal) else { return .otherRecord }
      let allowed = item.header.allowsTranscriptReview || exemptReasons.contains(reason)
      return allowed ? nil : .noConsent
    }
  }

  /// Whether a text can be a reason code: `^[a-z][a-z0-9_]{1,31}$`.
  public static func isReason(_ text: String) -> Bool {
    let bytes = text.utf8
    return (2...32).contains(bytes.count) && bytes.first.map { (97...122).contains($0) } == true
      && bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
  }

  /// Whether a text can be a ticket: 1 to 128 visible ASCII characters and inner spaces.
  public static func isTicket(_ text: String) -> Bool {
    (1...128).contains(text.utf8.count) && text.utf8.allSatisfy { (32...126).contains($0) }
      && text.utf8.first != 32 && text.utf8.last != 32
  }
}
