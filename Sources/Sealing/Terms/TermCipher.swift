internal import CSodium

/// The encryption of a term under the secret its shares hide.
enum TermCipher {
  /// Plaintext is one length byte, the term, and zeros up to a multiple of this.
  static let block = 64
  /// The longest term in bytes.
  static let longest = 254

  static func seal(_ term: [UInt8], secret: Mersenne127, tag: Bytes16) -> [UInt8] {
    var plain = [UInt8(term.count)] + term
    plain += [UInt8](repeating: 0, count: (block - plain.count % block) % block)
    var sealed = [UInt8](repeating: 0, count: plain.count + 16)
    var key = Self.key(secret)
    let associated = TermTag(raw: tag).bytes
    crypto_aead_xchacha20poly1305_ietf_encrypt(
      &sealed, nil, plain, UInt64(plain.count), associated, UInt64(associated.count), nil,
      zeroNonce, key)
    Sodium.wipe(&plain)
    Sodium.wipe(&key)
    return sealed
  }

  static func open(_ sealed: [UInt8], secret: Mersenne127, tag: Bytes16) -> String? {
    let count = sealed.count - 16
    guard count > 0, count.isMultiple(of: block), count <= 256 else { return nil }
    var plain = [UInt8](repeating: 0, count: count)
    let associated = TermTag(raw: tag).bytes
    var key = Self.key(secret)
    defer { Sodium.wipe(&key) }
    guard
      crypto_aead_xchacha20poly1305_ietf_decrypt(
        &plain, nil, nil, sealed, UInt64(sealed.count), associated, UInt64(associated.count),
        zeroNonce, key) == 0,
      1 + Int(plain[0]) <= count
    else { return nil }
    return String(validating: plain[1...Int(plain[0])], as: UTF8.self)
  }

  private static func key(_ secret: Mersenne127) -> [UInt8] {
    Sodium.hash("blindsift/term-key/v1", [TermCoordinate(raw: secret.bytes).bytes])
  }

  private static let zeroNonce = [UInt8](repeating: 0, count: 24)
}
