internal import Glibc

/// Where a record stands in its file.
public struct LinePosition: Sendable, Hashable {
  /// The line, from 1; the element's number in an array.
  public var line: Int
  /// The first byte, from 0, after decompression.
  public var offset: Int

  /// A position from its parts.
  public init(line: Int, offset: Int) {
    self.line = line
    self.offset = offset
  }
}

/// Several whole lines, end to end in one buffer.
public struct LineBatch: Sendable {
  /// The lines' bytes and `LineReader.padding` more.
  public var bytes: [UInt8] = []
  /// Each line's place in `bytes` without its line end, and in the file.
  public var lines: [(range: Range<Int>, position: LinePosition)] = []

  /// An empty batch.
  public init() {}
}

/// Splits a stream into lines with bounded memory.
///
/// Lines up to the limit come in batches; a longer one comes in pieces, in order, so that it can be
/// sealed while it is read. Empty lines are skipped. Linear in the bytes.
public final class LineReader {
  /// What comes next.
  public enum Event {
    /// Whole lines.
    case batch(LineBatch)
    /// A line over the limit begins here; its pieces follow.
    case longLine(LinePosition)
    /// A piece of it.
    case piece([UInt8])
    /// Its end.
    case endOfLongLine
  }

  /// Readable bytes after the last line of a batch, for parsers that read ahead.
  public static let padding = 64

  /// The longest line that is read whole, in bytes.
  public let limit: Int
  private let stream: any ByteStream
  private let batchBytes: Int
  private let batchLines: Int
  private var chunk: [UInt8]
  private var position = 0
  private var filled = 0
  private var line = 1
  private var offset = 0
  private var isInLongLine = false
  private var pendingHead: [UInt8] = []
  private var isAtEnd = false

  /// A reader of lines up to `limit` bytes, in batches of about `batchBytes` and at most
  /// `batchLines`.
  public init(
    _ stream: any ByteStream, limit: Int = 8 << 20, batchBytes: Int = 1 << 20,
    batchLines: Int = 512, chunkBytes: Int = 1 << 18
  ) {
    self.stream = stream
    self.limit = limit
    self.batchBytes = batchBytes
    self.batchLines = batchLines
    self.chunk = [UInt8](repeating: 0, count: max(1, chunkBytes))
  }

  /// Bytes of the file taken so far.
  public var consumed: Int { stream.consumed }

  /// The next event; nil at the end.
  public func next() throws(SignalsError) -> Event? {
    if isInLongLine { return try nextPiece() }
    var batch = LineBatch()
    // A full batch ends inside a chunk: room for both saves copying while it grows.
    batch.bytes.reserveCapacity(batchBytes + chunk.count + Self.padding)
    var start = 0
    while true {
      if position == filled {
        guard try refill() else {
          finishLine(&batch, start: start)
          return batch.lines.isEmpty ? nil : close(&batch)
        }
      }
      let end = newline(from: position)
      batch.bytes.append(contentsOf: chunk[position..<end])
      position = end
      if batch.bytes.count - start > limit {
        // The lines before it go first; its head waits.
        pendingHead = Array(batch.bytes[start...])
        isInLongLine = true
        batch.bytes.removeSubrange(start...)
        if !batch.lines.isEmpty { return close(&batch) }
        return try nextPiece()
      }
      guard end < filled else { continue }
      position += 1
      finishLine(&batch, start: start)
      offset += 1
      line += 1
      start = batch.bytes.count
      if start >= batchBytes || batch.lines.count >= batchLines { return close(&batch) }
    }
  }

  private var hasAnnounced = false

  private func nextPiece() throws(SignalsError) -> Event? {
    if !hasAnnounced {
      hasAnnounced = true
      return .longLine(LinePosition(line: line, offset: offset))
    }
    if !pendingHead.isEmpty {
      let head = pendingHead
      pendingHead = []
      offset += head.count
      return .piece(head)
    }
    if position == filled, try !refill() { return endLongLine(newline: false) }
    let end = newline(from: position)
    if end == position {
      position += 1
      return endLongLine(newline: true)
    }
    let piece = Array(chunk[position..<end])
    position = end
    offset += piece.count
    return .piece(piece)
  }

  private func endLongLine(newline: Bool) -> Event {
    isInLongLine = false
    hasAnnounced = false
    if newline {
      line += 1
      offset += 1
    }
    return .endOfLongLine
  }

  /// Enters the line from `start` on, unless it is empty.
  private func finishLine(_ batch: inout LineBatch, start: Int) {
    var end = batch.bytes.count
    offset += end - start
    let begin = offset - (end - start)
    while end > start, batch.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    let isBlank = batch.bytes[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    if !isBlank {
      batch.lines.append((start..<end, LinePosition(line: line, offset: begin)))
    }
  }

  private func close(_ batch: inout LineBatch) -> Event {
    batch.bytes.append(contentsOf: repeatElement(0, count: Self.padding))
    return .batch(batch)
  }

  private func refill() throws(SignalsError) -> Bool {
    guard !isAtEnd else { return false }
    position = 0
    filled = try Self.read(stream, into: &chunk)
    isAtEnd = filled == 0
    return !isAtEnd
  }

  private static func read(
    _ stream: any ByteStream, into chunk: inout [UInt8]
  ) throws(SignalsError) -> Int {
    var failure: SignalsError?
    let count = chunk.withUnsafeMutableBytes { buffer in
      do throws(SignalsError) {
        return try stream.read(into: buffer)
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    return count
  }

  /// The next newline in the chunk, or the end of what is filled.
  private func newline(from start: Int) -> Int {
    let end = filled
    return chunk.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = memchr(base + start, 0x0A, end - start)
      else { return end }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }
}
