internal import CSodium

extension CustodianKeyPair {
  /// Writes the secret to a new file (0600) and the public key to `path` + `.pub`. Neither is ever
  /// overwritten: an existing one is a `system` error with `EEXIST`. With a passphrase the secret is
  /// encrypted under Argon2id at libsodium's interactive limits, about 0.1 s.
  public func write(to path: String, passphrase: SecretBytes? = nil) throws(SealingError) {
    let publicPath = path + ".pub"
    guard try SecretFile.read(path) == nil else { throw Self.exists(path) }
    let line = Array((publicKey.line + "\n").utf8)
    guard
      try line.lend({ content throws(SealingError) in
        try SecretFile.create(publicPath, content)
      })
    else { throw Self.exists(publicPath) }
    var text = try secretLine(passphrase: passphrase)
    defer { Sodium.wipe(&text) }
    guard
      try text.lend({ content throws(SealingError) in
        try SecretFile.create(path, content)
      })
    else { throw Self.exists(path) }
  }

  /// Reads a secret file; `wrongPassphrase` where it needs another, or one at all.
  public static func read(
    from path: String, passphrase: SecretBytes? = nil
  ) throws(SealingError) -> CustodianKeyPair {
    guard let file = try SecretFile.read(path) else {
      throw .system(call: "open", path: path, code: 2)
    }
    var bytes = file.copy()
    defer { Sodium.wipe(&bytes) }
    return try parse(bytes, passphrase: passphrase)
  }

  /// Whether a secret file asks for a passphrase.
  public static func needsPassphrase(path: String) throws(SealingError) -> Bool {
    guard let file = try SecretFile.read(path) else {
      throw .system(call: "open", path: path, code: 2)
    }
    return file.withBytes { $0.starts(with: lockedTag.utf8) }
  }

  private static let plainTag = "blindsift-custodian-secret-v1 "
  private static let lockedTag = "blindsift-custodian-locked-v1 "
  private static let saltCount = 16
  private static let nonceCount = 24

  private static func exists(_ path: String) -> SealingError {
    .system(call: "link", path: path, code: 17)
  }

  private func secretLine(passphrase: SecretBytes?) throws(SealingError) -> [UInt8] {
    var payload: [UInt8]
    if let passphrase {
      let salt = Sodium.random(Self.saltCount)
      let nonce = Sodium.random(Self.nonceCount)
      let key = try Self.stretch(passphrase, salt: salt)
      var sealed = [UInt8](repeating: 0, count: 48)
      let name = Array(publicKey.name.utf8)
      try withSeed { seed throws(SealingError) in
        guard let seed = seed.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
        crypto_aead_xchacha20poly1305_ietf_encrypt(
          &sealed, nil, seed, 32, name, UInt64(name.count), nil, nonce, key.bytes(at: 0))
      }
      payload = salt + nonce + sealed
    } else {
      payload = try withSeed { seed throws(SealingError) in Array(seed) }
    }
    defer { Sodium.wipe(&payload) }
    let tag = passphrase == nil ? Self.plainTag : Self.lockedTag
    var text = Sodium.base64Bytes(payload)
    defer { Sodium.wipe(&text) }
    var line = Array((tag + publicKey.name + " ").utf8)
    // Room for all of it at once, so that nothing is left behind by growing.
    line.reserveCapacity(line.count + text.count + 1)
    line += text
    line.append(0x0A)
    return line
  }

  package static func parse(
    _ bytes: [UInt8], passphrase: SecretBytes?
  ) throws(SealingError) -> CustodianKeyPair {
    let words = bytes.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard words.count == 3 else { throw .malformed(.keyFile) }
    var encoded = Array(words[2])
    defer { Sodium.wipe(&encoded) }
    guard var payload = Sodium.bytes(base64: encoded) else { throw .malformed(.keyFile) }
    defer { Sodium.wipe(&payload) }
    let name = String(decoding: words[1], as: UTF8.self)
    try CustodianPublicKey.check(name: name)
    let tag = String(decoding: words[0], as: UTF8.self) + " "
    if tag == plainTag {
      guard payload.count == 32 else { throw .malformed(.keyFile) }
      let seed = try payload.lend { seed throws(SealingError) in
        try SecretBytes(copying: seed)
      }
      return try CustodianKeyPair(name: name, seed: seed)
    }
    guard tag == lockedTag, payload.count == saltCount + nonceCount + 48 else {
      throw .malformed(.keyFile)
    }
    guard let passphrase else { throw .wrongPassphrase }
    let key = try stretch(passphrase, salt: Array(payload[..<saltCount]))
    let nonce = Array(payload[saltCount..<saltCount + nonceCount])
    let sealed = Array(payload[(saltCount + nonceCount)...])
    let associated = Array(name.utf8)
    let seed = try SecretBytes(count: 32) { buffer throws(SealingError) in
      let code = crypto_aead_xchacha20poly1305_ietf_decrypt(
        buffer.assumingMemoryBound(to: UInt8.self).baseAddress, nil, nil, sealed, 48, associated,
        UInt64(associated.count), nonce, key.bytes(at: 0))
      guard code == 0 else { throw .wrongPassphrase }
    }
    return try CustodianKeyPair(name: name, seed: seed)
  }

  /// Argon2id at the interactive limits, which the format fixes: a file cannot ask for more.
  private static func stretch(
    _ passphrase: SecretBytes, salt: [UInt8]
  ) throws(SealingError) -> ScratchMemory {
    let key = try ScratchMemory(count: 32)
    let code = passphrase.withBytes { raw in
      raw.assumingMemoryBound(to: CChar.self).baseAddress.map {
        crypto_pwhash(
          key.bytes(at: 0), 32, $0, UInt64(raw.count), salt,
          UInt64(crypto_pwhash_opslimit_interactive()), crypto_pwhash_memlimit_interactive(),
          crypto_pwhash_alg_argon2id13())
      }
    }
    guard let code, passphrase.count > 0 else { throw .wrongPassphrase }
    guard code == 0 else { throw .memoryUnavailable }
    return key
  }
}
