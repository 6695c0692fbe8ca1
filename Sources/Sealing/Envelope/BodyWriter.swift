internal import CSodium

/// Encrypts one body as it comes, without knowing its length before the end.
///
/// Works in the sealer's locked scratch memory; pieces go out as soon as a chunk is full.
struct BodyWriter {
  /// Where in the scratch memory the parts lie.
  private enum Offset {
    static let state = 0
    static let associatedData = 64
    static let plain = 128
    static let cipher = plain + BodyFormat.chunk
    static let end = cipher + BodyFormat.chunk + BodyFormat.overhead
  }

  /// Bytes of scratch memory a writer needs.
  static let scratchCount = Offset.end

  private let scratch: ScratchMemory
  private var buffered = 0
  private var total = 0
  private var chunks: UInt64 = 0
  /// How much of the plaintext buffer was ever used, and so must be wiped.
  private var highWater = 0

  typealias Emit = (UnsafeRawBufferPointer) throws(SealingError) -> Void

  /// Starts a stream under a key and emits its header.
  init(
    scratch: ScratchMemory, key: UnsafePointer<UInt8>, headerHash: [UInt8], emit: Emit
  ) throws(SealingError) {
    self.scratch = scratch
    (scratch.base + Offset.associatedData).copyMemory(from: headerHash, byteCount: 32)
    let header = scratch.bytes(at: Offset.cipher)
    guard crypto_secretstream_xchacha20poly1305_init_push(Self.state(scratch), header, key) == 0
    else { throw .cryptographyUnavailable }
    try emit(UnsafeRawBufferPointer(start: header, count: BodyFormat.streamHeader))
  }

  /// Takes more of the body.
  mutating func append(_ bytes: UnsafeRawBufferPointer, emit: Emit) throws(SealingError) {
    total += bytes.count
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(BodyFormat.chunk - buffered)
      UnsafeMutableRawBufferPointer(
        start: scratch.base + Offset.plain + buffered, count: piece.count
      ).copyMemory(from: UnsafeRawBufferPointer(rebasing: piece))
      try advance(piece.count, emit: emit)
      rest = rest.dropFirst(piece.count)
    }
  }

  /// Pads, writes the length and ends the stream.
  mutating func finish(emit: Emit) throws(SealingError) {
    var zeros = Padding.length(total) - total
    while zeros > 0 {
      let piece = min(zeros, BodyFormat.chunk - buffered)
      sodium_memzero(scratch.base + Offset.plain + buffered, piece)
      try advance(piece, emit: emit)
      zeros -= piece
    }
    // Padmé lengths are multiples of 256 from the floor on, and so is a chunk: the trailer fits.
    let trailer = LittleEndian.bytes(UInt64(total))
    (scratch.base + Offset.plain + buffered).copyMemory(from: trailer, byteCount: trailer.count)
    buffered += trailer.count
    try push(tag: UInt8(crypto_secretstream_xchacha20poly1305_tag_final()), emit: emit)
    sodium_memzero(scratch.base, Offset.plain + highWater)
  }

  private mutating func advance(_ count: Int, emit: Emit) throws(SealingError) {
    buffered += count
    if buffered == BodyFormat.chunk {
      try push(tag: UInt8(crypto_secretstream_xchacha20poly1305_tag_message()), emit: emit)
    }
  }

  private mutating func push(tag: UInt8, emit: Emit) throws(SealingError) {
    let associated = scratch.bytes(at: Offset.associatedData)
    UnsafeMutableRawPointer(associated + 32).storeBytes(of: chunks.littleEndian, as: UInt64.self)
    let cipher = scratch.bytes(at: Offset.cipher)
    guard
      crypto_secretstream_xchacha20poly1305_push(
        Self.state(scratch), cipher, nil, scratch.bytes(at: Offset.plain), UInt64(buffered),
        associated, UInt64(BodyFormat.associatedData), tag) == 0
    else { throw .cryptographyUnavailable }
    try emit(UnsafeRawBufferPointer(start: cipher, count: buffered + BodyFormat.overhead))
    chunks += 1
    highWater = max(highWater, buffered)
    buffered = 0
  }

  private static func state(
    _ scratch: ScratchMemory
  ) -> UnsafeMutablePointer<crypto_secretstream_xchacha20poly1305_state> {
    (scratch.base + Offset.state)
      .assumingMemoryBound(to: crypto_secretstream_xchacha20poly1305_state.self)
  }
}
