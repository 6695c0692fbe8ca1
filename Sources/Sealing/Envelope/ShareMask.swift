internal import CSodium

/// Masks over custodians' shares.
///
/// One X25519 agreement a batch and custodian gives a batch key; the mask of one report's share is
/// a keyed hash over that report's header. Knowing a mask says nothing about another's, because
/// the hash is pseudorandom to whoever lacks the batch key.
enum ShareMask {
  /// The 32-byte batch key: keyed by the shared secret, bound to both public keys and the set.
  static func batchKey(
    shared: UnsafePointer<UInt8>, batch: [UInt8], custodian: [UInt8], set: [UInt8],
    into output: UnsafeMutablePointer<UInt8>
  ) {
    let message = Array("blindsift/batch/v1\0".utf8) + batch + custodian + set
    crypto_generichash(output, 32, message, UInt64(message.count), shared, 32)
  }

  /// What precedes the header's hash in the hashed message.
  static let label = Array("blindsift/share/v1\0".utf8)
  /// Length of the hashed message: label, header hash, custodian number.
  static let messageCount = label.count + 33

  /// Writes the mask, a scalar modulo the order of ristretto255, to the first 32 of 64 bytes that
  /// the caller wipes.
  static func mask(
    key: UnsafePointer<UInt8>, headerHash: [UInt8], number: Int,
    into output: UnsafeMutablePointer<UInt8>
  ) {
    var message = label
    message.reserveCapacity(messageCount)
    message += headerHash
    message.append(UInt8(number))
    crypto_generichash(output, 64, message, UInt64(message.count), key, 32)
    crypto_core_ristretto255_scalar_reduce(output, output)
  }
}
