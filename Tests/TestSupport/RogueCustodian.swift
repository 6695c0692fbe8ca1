internal import CSodium
internal import Foundation

/// Sealing's formats done by hand from `docs/envelope-format.md`, without the program's rules: what
/// somebody can do who has key files, the whole disk, and a client of their own.
public struct RogueCustodian: Sendable {
  /// 32 bytes from which both keys derive.
  public let seed: [UInt8]
  /// The X25519 public key.
  public let agreementKey: [UInt8]
  /// The Ed25519 public key.
  public let signingKey: [UInt8]
  private let agreementSecret: [UInt8]
  private let signingSecret: [UInt8]

  /// A custodian from the seed.
  public init(seed: [UInt8]) {
    precondition(sodium_init() >= 0, "libsodium starts")
    self.seed = seed
    agreementSecret = Self.hash(Array("blindsift/x25519/v1".utf8), key: seed)
    var agreement = [UInt8](repeating: 0, count: 32)
    crypto_scalarmult_base(&agreement, agreementSecret)
    agreementKey = agreement
    var signing = [UInt8](repeating: 0, count: 32)
    var secret = [UInt8](repeating: 0, count: 64)
    crypto_sign_seed_keypair(
      &signing, &secret, Self.hash(Array("blindsift/ed25519/v1".utf8), key: seed))
    signingKey = signing
    signingSecret = secret
  }

  /// A custodian from a key file without a passphrase.
  public init?(keyFile: String) throws {
    let words = try String(contentsOfFile: keyFile, encoding: .utf8).split(separator: " ")
    guard words.count == 3, let seed = Data(base64Encoded: words[2].dropLast().description) else {
      return nil
    }
    self.init(seed: Array(seed))
  }

  /// The mask over this custodian's share of one record.
  public func mask(header: [UInt8], wrap: [UInt8], number: Int) -> [UInt8] {
    mask(batchKey: batchKey(wrap: wrap), header: header, number: number)
  }

  /// The key of a batch: one agreement for all its records.
  public func batchKey(wrap: [UInt8]) -> [UInt8] {
    var shared = [UInt8](repeating: 0, count: 32)
    let batch = Array(wrap[28..<60])
    guard crypto_scalarmult(&shared, agreementSecret, batch) == 0 else { return shared }
    return Self.hash(
      Array("blindsift/batch/v1\0".utf8) + batch + agreementKey + wrap[12..<28], key: shared)
  }

  /// The mask from a batch key.
  public func mask(batchKey: [UInt8], header: [UInt8], number: Int) -> [UInt8] {
    let wide = Self.hash(
      Array("blindsift/share/v1\0".utf8) + Self.headerHash(header) + [UInt8(number)],
      key: batchKey, count: 64)
    var scalar = [UInt8](repeating: 0, count: 32)
    crypto_core_ristretto255_scalar_reduce(&scalar, wide)
    return scalar
  }

  /// A grant file for a request file's bytes, whatever the rules say. `line` names the custodian.
  public func grant(
    request: [UInt8], line: String, masks: [[UInt8]], at time: String, decision: String = "granted"
  ) -> [UInt8] {
    let hash = Self.hash(Array("blindsift/request/v1\0".utf8) + request)
    var nonce = [UInt8](repeating: 0, count: 16)
    randombytes_buf(&nonce, 16)
    let shares = masks.map { "\"" + Data($0).base64EncodedString() + "\"" }.joined(separator: ",")
    let head =
      #"{"custodian":"\#(line)","decision":"\#(decision)","granted":"\#(time)","nonce":"\#(Self.hex(nonce))","request":"\#(Self.hex(hash))","schema":"blindsift.grant/1","shares":[\#(shares)]"#
    let message = Array("blindsift/grant/v1\0".utf8) + Array((head + "}").utf8)
    var signature = [UInt8](repeating: 0, count: 64)
    crypto_sign_detached(&signature, nil, message, UInt64(message.count), signingSecret)
    // "signature" sorts after "shares".
    return Array(
      (head + #","signature":"\#(Data(signature).base64EncodedString())"}"# + "\n").utf8)
  }

  /// The data key of a record from masks by custodian number and an epoch's secret; nil where the
  /// wrapped key is not authentic under what these give.
  public static func dataKey(
    header: [UInt8], wrap: [UInt8], masks: [Int: [UInt8]], epochSecret: [UInt8]
  ) -> [UInt8]? {
    var shares: [Int: [UInt8]] = [:]
    for (number, mask) in masks {
      var share = [UInt8](repeating: 0, count: 32)
      crypto_core_ristretto255_scalar_sub(
        &share, Array(wrap[60 + 32 * (number - 1)..<92 + 32 * (number - 1)]), mask)
      shares[number] = share
    }
    let key = hash(
      Array("blindsift/wrap/v1\0".utf8) + interpolate(shares) + headerHash(header),
      key: epochSecret)
    var dataKey = [UInt8](repeating: 0, count: 32)
    let associated = Array(wrap.dropLast(48)) + headerHash(header)
    let code = crypto_aead_xchacha20poly1305_ietf_decrypt(
      &dataKey, nil, nil, Array(wrap.suffix(48)), 48, associated, UInt64(associated.count),
      [UInt8](repeating: 0, count: 24), key)
    return code == 0 ? dataKey : nil
  }

  private static func interpolate(_ shares: [Int: [UInt8]]) -> [UInt8] {
    var sum = [UInt8](repeating: 0, count: 32)
    for (number, share) in shares {
      var (top, bottom) = (small(1), small(1))
      for other in shares.keys where other != number {
        var difference = [UInt8](repeating: 0, count: 32)
        crypto_core_ristretto255_scalar_sub(&difference, small(other), small(number))
        crypto_core_ristretto255_scalar_mul(&top, top, small(other))
        crypto_core_ristretto255_scalar_mul(&bottom, bottom, difference)
      }
      var term = [UInt8](repeating: 0, count: 32)
      _ = crypto_core_ristretto255_scalar_invert(&term, bottom)
      crypto_core_ristretto255_scalar_mul(&term, term, top)
      crypto_core_ristretto255_scalar_mul(&term, term, share)
      crypto_core_ristretto255_scalar_add(&sum, sum, term)
    }
    return sum
  }

  private static func small(_ number: Int) -> [UInt8] {
    [UInt8(number)] + [UInt8](repeating: 0, count: 31)
  }

  static func headerHash(_ header: [UInt8]) -> [UInt8] {
    hash(Array("blindsift/header/v1\0".utf8) + header)
  }

  static func hash(_ message: [UInt8], key: [UInt8] = [], count: Int = 32) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: count)
    crypto_generichash(&output, count, message, UInt64(message.count), key, key.count)
    return output
  }

  static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
