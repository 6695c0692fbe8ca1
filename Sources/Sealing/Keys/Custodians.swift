/// The custodians of a store, and how many of them must agree.
public struct Custodians: Sendable, Hashable {
  /// What tells one set from another; part of every wrap and request.
  public struct SetID: Identifier {
    /// The bytes.
    public let raw: Bytes16
    /// A set identifier of these bytes.
    public init(raw: Bytes16) { self.raw = raw }
  }

  /// At most so many custodians.
  public static let most = 32

  /// The keys in their own order, not the caller's; the first has number 1.
  public let keys: [CustodianPublicKey]
  /// How many must agree.
  public let threshold: Int
  /// The set's identifier: a hash over threshold and keys.
  public let id: SetID

  /// A set of 1 to 32 different custodians, `threshold` of whom must agree.
  public init(keys: [CustodianPublicKey], threshold: Int) throws(SealingError) {
    let sorted = keys.sorted { $0.agreementKey.lexicographicallyPrecedes($1.agreementKey) }
    guard (1...Self.most).contains(keys.count), (1...keys.count).contains(threshold),
      Set(keys.map { $0.name.lowercased() }).count == keys.count,
      Set(keys.map(\.agreementKey)).count == keys.count,
      Set(keys.map(\.signingKey)).count == keys.count
    else { throw .invalidCustodians }
    var message: [UInt8] = [UInt8(threshold), UInt8(sorted.count)]
    for key in sorted {
      message += key.agreementKey + key.signingKey
      message += [UInt8(key.name.utf8.count)] + Array(key.name.utf8)
    }
    let hash = Sodium.hash("blindsift/set/v1", [message], count: 16)
    guard let id = SetID(bytes: hash) else { throw .invalidCustodians }
    self.keys = sorted
    self.threshold = threshold
    self.id = id
  }

  /// The custodian with a number from 1.
  public func key(number: Int) -> CustodianPublicKey? {
    keys.indices.contains(number - 1) ? keys[number - 1] : nil
  }

  /// The number, from 1, of a custodian by signing key.
  public func number(ofSigningKey key: [UInt8]) -> Int? {
    keys.firstIndex { $0.signingKey == key }.map { $0 + 1 }
  }
}
