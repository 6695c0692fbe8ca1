internal import CZlib

/// Decompresses gzip, also several members end to end. A cut-off file is an error.
final class GzipStream: ByteStream {
  private let file: FileStream
  private var state = z_stream()
  private let input: UnsafeMutableRawBufferPointer
  private var isInsideMember = false
  private var isEnded = false

  var consumed: Int { file.consumed }

  init(_ file: FileStream) throws(SignalsError) {
    self.file = file
    input = .allocate(byteCount: 1 << 16, alignment: 16)
    // 15 window bits, 16 more for the gzip header.
    let version = ZLIB_VERSION
    guard
      inflateInit2_(&state, 31, version, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw .outOfMemory }
  }

  deinit {
    inflateEnd(&state)
    input.deallocate()
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SignalsError) -> Int {
    guard !isEnded else { return 0 }
    state.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    state.avail_out = UInt32(min(buffer.count, Int(UInt32.max)))
    let room = state.avail_out
    while state.avail_out == room {
      if state.avail_in == 0 {
        let count = try file.read(into: input)
        if count == 0 {
          guard !isInsideMember else { throw .corruptCompression(path: file.path) }
          isEnded = true
          return 0
        }
        state.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        state.avail_in = UInt32(count)
      }
      isInsideMember = true
      switch inflate(&state, Z_NO_FLUSH) {
      case Z_OK: break
      case Z_STREAM_END:
        isInsideMember = false
        guard inflateReset(&state) == Z_OK else { throw .corruptCompression(path: file.path) }
      default: throw .corruptCompression(path: file.path)
      }
    }
    return Int(room - state.avail_out)
  }
}
