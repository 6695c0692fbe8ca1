internal import CSodium

/// Decrypts a sealed body, and hands out nothing before all of it is found authentic.
struct BodyReader {
  private let key: SecretBytes
  private let headerHash: [UInt8]

  init(key: SecretBytes, headerHash: [UInt8]) {
    self.key = key
    self.headerHash = headerHash
  }

  /// The body's plaintext. Chunk order and count, the final tag, zero padding, the padded length
  /// and the absence of trailing bytes are checked first.
  func open(_ body: [UInt8]) throws(SealingError) -> SecretBytes {
    guard body.count >= BodyFormat.sealedCount(0) else { throw .malformed(.body) }
    let scratch = try ScratchMemory(count: body.count + 64)
    let state = (scratch.base).assumingMemoryBound(
      to: crypto_secretstream_xchacha20poly1305_state.self)
    let plain = scratch.bytes(at: 64)
    let started = key.withBytes { bytes in
      bytes.assumingMemoryBound(to: UInt8.self).baseAddress.map {
        crypto_secretstream_xchacha20poly1305_init_pull(state, body, $0)
      }
    }
    guard started == 0 else { throw .notAuthentic(.body) }
    var associated = headerHash + [UInt8](repeating: 0, count: 8)
    var (position, written, chunk) = (BodyFormat.streamHeader, 0, UInt64(0))
    var last = false
    while !last {
      let count = min(body.count - position, BodyFormat.chunk + BodyFormat.overhead)
      guard count > BodyFormat.overhead else { throw .malformed(.body) }
      associated.replaceSubrange(32..., with: LittleEndian.bytes(chunk))
      var tag: UInt8 = 0
      let code = body.withUnsafeBufferPointer { buffer in
        crypto_secretstream_xchacha20poly1305_pull(
          state, plain + written, nil, &tag, buffer.baseAddress.map { $0 + position },
          UInt64(count), associated, UInt64(associated.count))
      }
      guard code == 0 else { throw .notAuthentic(.body) }
      position += count
      written += count - BodyFormat.overhead
      chunk += 1
      last = tag == UInt8(crypto_secretstream_xchacha20poly1305_tag_final())
      guard last || tag == UInt8(crypto_secretstream_xchacha20poly1305_tag_message()) else {
        throw .malformed(.body)
      }
    }
    guard position == body.count else { throw .malformed(.body) }
    return try Self.unpad(plain, count: written)
  }

  private static func unpad(
    _ plain: UnsafeMutablePointer<UInt8>, count: Int
  ) throws(SealingError) -> SecretBytes {
    let padded = count - BodyFormat.trailer
    guard padded >= Padding.floor else { throw .malformed(.padding) }
    let trailer = Array(UnsafeBufferPointer(start: plain + padded, count: BodyFormat.trailer))
    let length = LittleEndian.uint64(trailer, at: 0)
    guard length <= UInt64(padded), Padding.length(Int(length)) == padded,
      sodium_is_zero(plain + Int(length), padded - Int(length)) == 1
    else { throw .malformed(.padding) }
    return try SecretBytes(copying: UnsafeRawBufferPointer(start: plain, count: Int(length)))
  }
}
