internal import CZstd

/// Decompresses Zstandard frames, with a bounded window. A cut-off file is an error.
final class ZstandardStream: ByteStream {
  /// Windows up to 64 MiB are accepted: all levels of `zstd` without `--ultra` and `--long`.
  private static let largestWindow: Int32 = 26

  private let file: FileStream
  private let state: OpaquePointer
  private let storage: UnsafeMutableRawBufferPointer
  private var input = ZSTD_inBuffer()
  private var isInsideFrame = false

  var consumed: Int { file.consumed }

  init(_ file: FileStream) throws(SignalsError) {
    self.file = file
    guard let state = ZSTD_createDStream() else { throw .outOfMemory }
    self.state = state
    storage = .allocate(byteCount: 1 << 17, alignment: 16)
    ZSTD_DCtx_setParameter(state, ZSTD_d_windowLogMax, Self.largestWindow)
  }

  deinit {
    ZSTD_freeDStream(state)
    storage.deallocate()
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SignalsError) -> Int {
    var output = ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
    while output.pos == 0 {
      if input.pos == input.size {
        let count = try file.read(into: storage)
        if count == 0 {
          guard !isInsideFrame else { throw .corruptCompression(path: file.path) }
          return 0
        }
        input = ZSTD_inBuffer(src: storage.baseAddress, size: count, pos: 0)
      }
      let hint = ZSTD_decompressStream(state, &output, &input)
      guard ZSTD_isError(hint) == 0 else { throw .corruptCompression(path: file.path) }
      isInsideFrame = hint != 0
    }
    return output.pos
  }
}
