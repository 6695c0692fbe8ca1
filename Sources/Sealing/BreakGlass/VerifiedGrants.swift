public import Signals

/// A request with enough valid grants. Only `init` here makes one, so whoever holds one knows that
/// every rule was checked.
public struct VerifiedGrants: Sendable {
  /// What the store holds a request against.
  public struct Policy: Sendable {
    /// The store.
    public let store: StoreID
    /// The custodian set that must agree.
    public let custodians: Custodians
    /// The reason codes that need no consent.
    public let exemptReasons: [String]

    /// The facts to check against, from the store's policy.
    public init(store: StoreID, custodians: Custodians, exemptReasons: [String]) {
      self.store = store
      self.custodians = custodians
      self.exemptReasons = Set(exemptReasons).sorted()
    }
  }

  /// The request.
  public let request: OpenRequest
  /// The grants, by custodian number.
  public let grants: [Int: Grant]

  /// Checks a request and its grants against the store's policy. One bad grant refuses them all.
  public init(
    request: OpenRequest, grants: [Grant], policy: Policy, now: Timestamp
  ) throws(SealingError) {
    guard request.store == policy.store else { throw .refused(.otherStore) }
    guard request.custodians.id == policy.custodians.id else { throw .refused(.otherCustodians) }
    guard request.exemptReasons == policy.exemptReasons else {
      throw .refused(.exemptionsDiffer)
    }
    try request.check(now: now)
    var accepted: [Int: Grant] = [:]
    for grant in grants {
      accepted[try Self.check(grant, request: request, now: now)] = grant
    }
    guard accepted.count >= policy.custodians.threshold else { throw .refused(.tooFewGrants) }
    self.request = request
    self.grants = accepted
  }

  /// The grants in the custodians' order, for the ledger.
  public var ordered: [Grant] { grants.sorted { $0.key < $1.key }.map(\.value) }

  /// Checks one grant; returns its custodian's number.
  private static func check(
    _ grant: Grant, request: OpenRequest, now: Timestamp
  ) throws(SealingError) -> Int {
    guard grant.request == request.hash else { throw .refused(.otherRequest) }
    guard let number = request.custodians.number(ofSigningKey: grant.custodian.signingKey),
      request.custodians.key(number: number) == grant.custodian
    else { throw .refused(.unknownCustodian) }
    guard grant.isSigned else { throw .refused(.badSignature) }
    guard grant.isApproval else { throw .refused(.denied) }
    guard !grant.custodian.isNamed(request.requester) else { throw .refused(.selfApproval) }
    let tolerance = OpenRequest.clockTolerance
    guard grant.granted <= request.expires else { throw .refused(.expired) }
    guard grant.granted.milliseconds + tolerance >= request.created.milliseconds,
      grant.granted.milliseconds <= now.milliseconds + tolerance
    else { throw .refused(.notYetValid) }
    guard grant.masks.count == request.items.count else { throw .refused(.otherRequest) }
    return number
  }

  /// The masks of one record by custodian number.
  func masks(item: Int) -> [Int: [UInt8]] { grants.mapValues { $0.masks[item] } }
}
