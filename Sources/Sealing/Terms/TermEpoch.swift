internal import CSodium

/// The terms of one epoch, under its key.
final class TermEpoch {
  private let threshold: Int
  private let key: SecretBytes
  private var account: String?
  private var accountKey = [UInt8](repeating: 0, count: 16)
  /// By a keyed hash of the term: an ingest run is no place where users' words gather in memory.
  private var young: [Bytes16: Secrets] = [:]
  private var old: [Bytes16: Secrets] = [:]
  private let nameKey = Sodium.random(16)

  /// How many terms' secrets are remembered at most, twice.
  private static let generation = 16_384

  /// What is the same for all uses of a term.
  private struct Secrets {
    let tag: Bytes16
    /// Highest power first.
    let coefficients: [Mersenne127]
    let sealed: [UInt8]
  }

  init(key: SecretBytes, threshold: Int) {
    self.key = key
    self.threshold = threshold
    key.beginReading()
  }

  deinit {
    key.endReading()
    Sodium.wipe(&accountKey)
  }

  func seal(_ term: [UInt8], account: String) -> TermUse {
    if account != self.account { setAccount(account) }
    let secrets = secrets(of: term)
    let x = abscissa(tag: secrets.tag)
    var y = secrets.coefficients[0]
    for index in 1..<max(1, secrets.coefficients.count) {
      y = y * x + secrets.coefficients[index]
    }
    return TermUse(
      tag: TermTag(raw: secrets.tag), x: TermCoordinate(raw: x.bytes),
      y: TermCoordinate(raw: y.bytes), sealedTerm: secrets.sealed)
  }

  private func setAccount(_ account: String) {
    self.account = account
    hash("blindsift/term-account/v1\0", Array(account.utf8), into: &accountKey)
  }

  /// SipHash-2-4 of 128 bits.
  private static func shortHash(_ bytes: [UInt8], key: [UInt8]) -> Bytes16 {
    var output: (UInt64, UInt64) = (0, 0)
    return withUnsafeMutableBytes(of: &output) { output in
      guard let target = output.assumingMemoryBound(to: UInt8.self).baseAddress else {
        preconditionFailure("a tuple has an address")
      }
      crypto_shorthash_siphashx24(target, bytes, UInt64(bytes.count), key)
      return Bytes16(loading: target)
    }
  }

  /// A pseudorandom nonzero abscissa of this account for this term alone.
  private func abscissa(tag: Bytes16) -> Mersenne127 {
    var words: (UInt64, UInt64) = (tag.high.bigEndian, tag.low.bigEndian)
    var output: (UInt64, UInt64) = (0, 0)
    withUnsafeBytes(of: &words) { input in
      withUnsafeMutableBytes(of: &output) { output in
        guard let target = output.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
        crypto_shorthash_siphashx24(
          target, input.assumingMemoryBound(to: UInt8.self).baseAddress, 16, accountKey)
      }
    }
    let x = Mersenne127(
      reducing: UInt128(UInt64(bigEndian: output.0)) << 64 | UInt128(UInt64(bigEndian: output.1)))
    return x == .zero ? .one : x
  }

  private func secrets(of term: [UInt8]) -> Secrets {
    let name = Self.shortHash(term, key: nameKey)
    if let known = young[name] { return known }
    let secrets = old[name] ?? derive(term)
    if young.count >= Self.generation {
      old = young
      young = [:]
    }
    young[name] = secrets
    return secrets
  }

  private func derive(_ term: [UInt8]) -> Secrets {
    var output = [UInt8](repeating: 0, count: 64)
    hash(
      "blindsift/term/v1\0", LittleEndian.bytes(UInt32(threshold)) + term, into: &output)
    var stream = [UInt8](repeating: 0, count: 32 * threshold)
    var seed = Array(output[16..<48])
    crypto_stream_chacha20(&stream, UInt64(stream.count), [UInt8](repeating: 0, count: 8), seed)
    let (tag, coefficients) = output.withUnsafeBytes { head in
      stream.withUnsafeBytes { bytes in
        (
          head.baseAddress.map(Bytes16.init(loading:)) ?? Bytes16(high: 0, low: 0),
          (0..<threshold).map { index in
            // 256 bits reduced to 127 (2¹²⁸ is 2 here): uniform but for a bias of 2⁻¹²⁹.
            let high = bytes.loadUnaligned(fromByteOffset: 32 * index, as: UInt128.self)
            let low = bytes.loadUnaligned(fromByteOffset: 32 * index + 16, as: UInt128.self)
            return Mersenne127(reducing: high.littleEndian) * Mersenne127(reducing: 2)
              + Mersenne127(reducing: low.littleEndian)
          }
        )
      }
    }
    Sodium.wipe(&output)
    Sodium.wipe(&stream)
    Sodium.wipe(&seed)
    let constant = coefficients.last ?? .zero
    return Secrets(
      tag: tag, coefficients: coefficients,
      sealed: TermCipher.seal(term, secret: constant, tag: tag))
  }

  private func hash(_ label: StaticString, _ content: [UInt8], into output: inout [UInt8]) {
    var message = label.withUTF8Buffer { Array($0) } + content
    defer { Sodium.wipe(&message) }
    crypto_generichash(
      &output, output.count, message, UInt64(message.count),
      key.lent.assumingMemoryBound(to: UInt8.self).baseAddress, key.count)
  }
}
