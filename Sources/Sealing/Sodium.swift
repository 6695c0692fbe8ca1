internal import CSodium

/// The one door to libsodium: everything in this room that needs it started passes here.
enum Sodium {
  private static let started = sodium_init() >= 0

  /// Starts the library once; later calls cost a load.
  static func start() throws(SealingError) {
    guard started else { throw .cryptographyUnavailable }
  }

  /// Random bytes from the system's generator.
  static func random(_ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      if let base = buffer.baseAddress { randombytes_buf(base, count) }
      initialized = count
    }
  }

  /// BLAKE2b over a label and parts. The label ends in a zero byte, so that no label is a prefix
  /// of another; the parts must be of fixed length, except the last.
  static func hash(
    _ label: StaticString, _ parts: [[UInt8]], key: [UInt8] = [], count: Int = 32
  ) -> [UInt8] {
    var message: [UInt8] = []
    message.reserveCapacity(64 + parts.reduce(0) { $0 + $1.count })
    label.withUTF8Buffer { message += $0 }
    message.append(0)
    for part in parts { message += part }
    defer { wipe(&message) }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      let code = buffer.baseAddress.map {
        crypto_generichash($0, count, message, UInt64(message.count), key, key.count)
      }
      // Of a key or hash too long nothing would be written, and what lay there before be the hash.
      precondition(code == 0, "lengths that BLAKE2b has")
      initialized = count
    }
  }

  /// Overwrites a buffer whose storage nobody shares.
  static func wipe(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBytes { buffer in
      if let base = buffer.baseAddress { sodium_memzero(base, buffer.count) }
    }
  }

  /// Compares in time that depends on the length alone.
  static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && sodium_memcmp(left, right, left.count) == 0
  }

  static func base64(_ bytes: [UInt8]) -> String {
    String(decoding: base64Bytes(bytes), as: UTF8.self)
  }

  /// The same in a buffer that can be wiped.
  static func base64Bytes(_ bytes: [UInt8]) -> [UInt8] {
    let variant = sodium_base64_VARIANT_ORIGINAL
    let capacity = sodium_base64_encoded_len(bytes.count, variant)
    return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
      buffer.withMemoryRebound(to: CChar.self) { text in
        if let base = text.baseAddress {
          sodium_bin2base64(base, capacity, bytes, bytes.count, variant)
        }
      }
      initialized = capacity - 1
    }
  }

  /// Bytes of a base64 text in its one spelling, padding included.
  static func bytes(base64 text: String) -> [UInt8]? { bytes(base64: Array(text.utf8)) }

  /// The same from a buffer that can be wiped. The library refuses missing padding and stray bits,
  /// so that no two texts give the same bytes.
  static func bytes(base64 input: [UInt8]) -> [UInt8]? {
    var count = 0
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: input.count / 4 * 3 + 3) {
      buffer, initialized in
      guard let base = buffer.baseAddress else { return }
      let code = input.withUnsafeBytes { raw in
        sodium_base642bin(
          base, buffer.count, raw.bindMemory(to: CChar.self).baseAddress, raw.count,
          nil, &count, nil, sodium_base64_VARIANT_ORIGINAL)
      }
      failed = code != 0
      initialized = failed ? 0 : count
    }
    return failed
      || sodium_base64_encoded_len(count, sodium_base64_VARIANT_ORIGINAL) - 1
        != input.count
      ? nil : bytes
  }
}
