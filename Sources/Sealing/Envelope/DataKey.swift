internal import CSodium

/// How a data key is wrapped, recovered and committed to.
enum DataKey {
  static let commitLabel = Array("commit/v1".utf8)
  static let wrapLabel = Array("blindsift/wrap/v1\0".utf8)

  /// The commitment to a data key under a header: 32 bytes.
  static func commitment(key: UnsafePointer<UInt8>, header: [UInt8]) -> [UInt8] {
    let message = commitLabel + header
    return [UInt8](unsafeUninitializedCapacity: 32) { buffer, initialized in
      if let base = buffer.baseAddress {
        crypto_generichash(base, 32, message, UInt64(message.count), key, 32)
      }
      initialized = 32
    }
  }

  /// The key that wraps the data key: a hash, keyed by the epoch's secret, of the shared scalar.
  static func wrappingKey(
    epochSecret: UnsafePointer<UInt8>, scalar: UnsafePointer<UInt8>, headerHash: [UInt8],
    into output: UnsafeMutablePointer<UInt8>
  ) {
    withUnsafeTemporaryAllocation(byteCount: wrapLabel.count + 64, alignment: 8) { message in
      message.copyMemory(from: wrapLabel.withUnsafeBytes { $0 })
      guard let base = message.baseAddress else { return }
      (base + wrapLabel.count).copyMemory(from: scalar, byteCount: 32)
      (base + wrapLabel.count + 32).copyMemory(from: headerHash, byteCount: 32)
      crypto_generichash(
        output, 32, base.assumingMemoryBound(to: UInt8.self), UInt64(message.count), epochSecret, 32
      )
      sodium_memzero(base, message.count)
    }
  }

  /// Encrypts a data key. The nonce is zero: a wrapping key is used once.
  static func wrap(
    key: UnsafePointer<UInt8>, under wrappingKey: UnsafePointer<UInt8>, associated: [UInt8]
  ) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: EnvelopeWrap.wrappedKeyCount) { buffer, initialized in
      if let base = buffer.baseAddress {
        crypto_aead_xchacha20poly1305_ietf_encrypt(
          base, nil, key, 32, associated, UInt64(associated.count), nil, zeroNonce, wrappingKey)
      }
      initialized = EnvelopeWrap.wrappedKeyCount
    }
  }

  /// Recovers the data key from the released masks and the epoch's secret, and checks that it is
  /// the one the record commits to.
  static func recover(
    header: EnvelopeHeader, wrap: EnvelopeWrap, commitment: [UInt8], masks: [Int: [UInt8]],
    epochSecret: SecretBytes
  ) throws(SealingError) -> SecretBytes {
    let shares = masks.sorted { $0.key < $1.key }.prefix(wrap.threshold)
    guard shares.count == wrap.threshold,
      shares.allSatisfy({ (1...wrap.maskedShares.count).contains($0.key) && $0.value.count == 32 })
    else { throw .malformed(.share) }
    guard wrap.epoch == header.epoch else { throw .malformed(.wrap) }
    let scratch = try ScratchMemory(count: 64)
    var opened = shares.map { number, mask in
      (number, ScalarShares.unmask(wrap.maskedShares[number - 1], mask: mask))
    }
    ScalarShares.combine(opened, into: scratch.bytes(at: 0))
    for index in opened.indices { Sodium.wipe(&opened[index].1) }
    epochSecret.withBytes { secret in
      guard let secret = secret.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
      wrappingKey(
        epochSecret: secret, scalar: scratch.bytes(at: 0), headerHash: header.hash,
        into: scratch.bytes(at: 32))
    }
    let associated = wrap.prefix + header.hash
    let key = try SecretBytes(count: 32) { buffer throws(SealingError) in
      let code = crypto_aead_xchacha20poly1305_ietf_decrypt(
        buffer.assumingMemoryBound(to: UInt8.self).baseAddress, nil, nil, wrap.wrappedKey,
        UInt64(wrap.wrappedKey.count), associated, UInt64(associated.count), zeroNonce,
        scratch.bytes(at: 32))
      guard code == 0 else { throw .notAuthentic(.wrap) }
    }
    let expected = key.withBytes { bytes in
      bytes.assumingMemoryBound(to: UInt8.self).baseAddress.map {
        Self.commitment(key: $0, header: header.bytes)
      }
    }
    guard let expected, Sodium.equal(expected, commitment) else {
      throw .notAuthentic(.commitment)
    }
    return key
  }

  private static let zeroNonce = [UInt8](repeating: 0, count: 24)
}
