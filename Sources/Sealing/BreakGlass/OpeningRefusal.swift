/// Why an opening was refused; the codes are stable and go into the ledger's denials.
public enum OpeningRefusal: String, Sendable, Hashable, CaseIterable {
  /// No reason code, or one that is none.
  case missingReason = "missing_reason"
  /// No ticket.
  case missingTicket = "missing_ticket"
  /// The request is past its expiry.
  case expired
  /// The request is dated in the future.
  case notYetValid = "not_yet_valid"
  /// The request would live longer than an hour.
  case livesTooLong = "lives_too_long"
  /// The requester is the custodian.
  case selfApproval = "self_approval"
  /// The user did not allow review and the reason is not exempt.
  case noConsent = "no_consent"
  /// The request names exempt reasons that the policy does not.
  case exemptionsDiffer = "exemptions_differ"
  /// The request is for another store.
  case otherStore = "other_store"
  /// The request is for another custodian set.
  case otherCustodians = "other_custodians"
  /// The request is about another signal or record.
  case otherRecord = "other_record"
  /// A grant is for another request, or the request was edited after it.
  case otherRequest = "other_request"
  /// A grant's signature does not hold.
  case badSignature = "bad_signature"
  /// A grant by somebody who is no custodian of the set.
  case unknownCustodian = "unknown_custodian"
  /// Fewer grants by different custodians than the threshold.
  case tooFewGrants = "too_few_grants"
  /// A grant that says no.
  case denied
  /// The request was used before.
  case replayed
  /// The ledger does not prove that it holds the grants.
  case notInLedger = "not_in_ledger"
  /// A kind of request that does not fit what is asked.
  case wrongKind = "wrong_kind"
}
