internal import CZstd

/// Compresses a stream as one Zstandard frame (RFC 8878). One thread uses an encoder.
public final class ZstandardEncoder {
  private let context: OpaquePointer
  private var output = [UInt8](repeating: 0, count: 1 << 17)

  /// An encoder of a level, 1 to 19.
  public init(level: Int) throws(SignalsError) {
    guard let context = ZSTD_createCCtx() else { throw .outOfMemory }
    self.context = context
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, Int32(max(1, min(19, level))))
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
  }

  deinit {
    ZSTD_freeCCtx(context)
  }

  /// Takes bytes; compressed ones go to `emit` as they come.
  public func append(_ bytes: [UInt8], emit: ([UInt8]) throws -> Void) throws {
    try step(bytes, ZSTD_e_continue, emit)
  }

  /// Ends the frame.
  public func finish(emit: ([UInt8]) throws -> Void) throws {
    try step([], ZSTD_e_end, emit)
  }

  private func step(
    _ bytes: [UInt8], _ directive: ZSTD_EndDirective, _ emit: ([UInt8]) throws -> Void
  ) throws {
    var position = 0
    while true {
      var isDone = false
      let (taken, made) = bytes.withUnsafeBytes { source in
        output.withUnsafeMutableBytes { target in
          var input = ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: position)
          var buffer = ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
          let left = ZSTD_compressStream2(context, &buffer, &input, directive)
          isDone =
            directive == ZSTD_e_end ? left == 0 : input.pos == input.size || ZSTD_isError(left) != 0
          return (input.pos, buffer.pos)
        }
      }
      position = taken
      if made > 0 { try emit(Array(output[..<made])) }
      if isDone { return }
    }
  }
}
