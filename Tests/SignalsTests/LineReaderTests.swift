import Foundation
import Signals
import TestSupport
import Testing

/// A stream that hands out its bytes in pieces of a given size.
private final class PieceStream: ByteStream {
  private let bytes: [UInt8]
  private let size: Int
  private(set) var consumed = 0

  init(_ bytes: [UInt8], pieces size: Int) {
    self.bytes = bytes
    self.size = size
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(size, buffer.count, bytes.count - consumed)
    buffer.copyBytes(from: bytes[consumed..<consumed + count])
    consumed += count
    return count
  }
}

private struct ReadLine: Hashable {
  var text: [UInt8]
  var position: LinePosition
  var isLong = false
}

private func read(_ bytes: [UInt8], limit: Int, pieces: Int, chunk: Int) throws -> [ReadLine] {
  let reader = LineReader(
    PieceStream(bytes, pieces: pieces), limit: limit, batchBytes: 64, batchLines: 3,
    chunkBytes: chunk)
  var lines: [ReadLine] = []
  while let event = try reader.next() {
    switch event {
    case .batch(let batch):
      for (range, position) in batch.lines {
        lines.append(ReadLine(text: Array(batch.bytes[range]), position: position))
      }
      #expect(batch.bytes.count >= (batch.lines.last?.range.upperBound ?? 0) + LineReader.padding)
    case .longLine(let position):
      lines.append(ReadLine(text: [], position: position, isLong: true))
    case .piece(let piece): lines[lines.count - 1].text += piece
    case .endOfLongLine: break
    }
  }
  return lines
}

/// What the lines are, found the simple way.
private func expected(_ bytes: [UInt8], limit: Int) -> [ReadLine] {
  var lines: [ReadLine] = []
  var offset = 0
  for (index, part) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
    let position = LinePosition(line: index + 1, offset: offset)
    offset += part.count + 1
    if part.count > limit {
      lines.append(ReadLine(text: Array(part), position: position, isLong: true))
      continue
    }
    var text = Array(part)
    while text.last == 0x0D { text.removeLast() }
    if !text.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
      lines.append(ReadLine(text: text, position: position))
    }
  }
  return lines
}

@Test(arguments: 1...40 as ClosedRange<UInt64>)
func `lines and their places are the same however the bytes arrive`(_ seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  var bytes: [UInt8] = []
  for _ in 0..<Int.random(in: 0..<30, using: &generator) {
    let count = Int.random(in: 0..<60, using: &generator)
    let alphabet: [UInt8] = [0x61, 0x20, 0x0D, 0x09, 0xC3, 0x00, 0x7B]
    bytes += (0..<count).compactMap { _ in alphabet.randomElement(using: &generator) }
    if Bool.random(using: &generator) { bytes.append(0x0A) }
  }
  let want = expected(bytes, limit: 40)
  for (pieces, chunk) in [(1, 7), (3, 64), (1000, 5), (1000, 4096)] {
    let got = try read(bytes, limit: 40, pieces: pieces, chunk: chunk)
    #expect(got == want, "seed \(seed), pieces of \(pieces), chunks of \(chunk)")
  }
}
