import Foundation
import Sealing
import Signals
import TestSupport
import Testing

/// Whether a changed record opens when request, grants and everything else are made for it.
private func opens(_ fixture: SealingFixture, _ sealed: SealedReport) -> Bool {
  do {
    let request = try fixture.request(sealed)
    _ = try fixture.open(sealed, request, try fixture.grants(request, by: [0, 1]))
    return true
  } catch {
    return false
  }
}

/// The record's key, for tests that only change the body.
private func unlock(_ fixture: SealingFixture, _ sealed: SealedReport) throws -> UnlockedRecord {
  let request = try fixture.request(sealed)
  let granted = try VerifiedGrants(
    request: request, grants: try fixture.grants(request, by: [0, 1]), policy: fixture.policy,
    now: fixture.now)
  let keys = try Opening.unlock(
    [sealed], granted: granted, keyRing: fixture.keyRing, now: fixture.now,
    isLogged: { _ in true })
  return keys[0]
}

private func flipped(_ bytes: [UInt8], bit: Int) -> [UInt8] {
  var bytes = bytes
  bytes[bit / 8] ^= 1 << UInt8(bit % 8)
  return bytes
}

@Suite struct TamperingTests {
  @Test func `no envelope opens with one bit flipped, wherever`() throws {
    try withFixture { fixture in
      let sealed = try fixture.seal(Array("It repeats itself.".utf8))
      #expect(opens(fixture, sealed))
      var opened: [String] = []
      for bit in 0..<sealed.header.count * 8 {
        var changed = sealed
        changed.header = flipped(sealed.header, bit: bit)
        if opens(fixture, changed) { opened.append("header \(bit)") }
      }
      for bit in 0..<sealed.wrap.count * 8 {
        var changed = sealed
        changed.wrap = flipped(sealed.wrap, bit: bit)
        if opens(fixture, changed) { opened.append("wrap \(bit)") }
      }
      for bit in 0..<sealed.commitment.count * 8 {
        var changed = sealed
        changed.commitment = flipped(sealed.commitment, bit: bit)
        if opens(fixture, changed) { opened.append("commitment \(bit)") }
      }
      let key = try unlock(fixture, sealed)
      for bit in 0..<sealed.body.count * 8
      where (try? key.open(body: flipped(sealed.body, bit: bit))) != nil {
        opened.append("body \(bit)")
      }
      #expect(opened.isEmpty)
    }
  }

  @Test func `no body opens cut short, lengthened, or with chunks moved`() throws {
    try withFixture { fixture in
      let chunk = 65_536 + 17
      let sealed = try fixture.seal([UInt8](repeating: 7, count: 3 * 65_536))
      let key = try unlock(fixture, sealed)
      #expect(try key.open(body: sealed.body).count == 3 * 65_536)
      let stream = Array(sealed.body[..<24])
      let chunks = stride(from: 24, to: sealed.body.count, by: chunk).map {
        Array(sealed.body[$0..<min($0 + chunk, sealed.body.count)])
      }
      #expect(chunks.count >= 4)
      var bodies: [[UInt8]] = [[], stream, sealed.body + [0], sealed.body + chunks[0]]
      for count in chunks.indices { bodies.append(stream + chunks[..<count].flatMap(\.self)) }
      for cut in [1, 16, 17, 18, 24, 25, 4096, chunk, chunk + 1] {
        bodies.append(Array(sealed.body.dropLast(cut)))
      }
      for (left, right) in [(0, 1), (1, 2), (0, chunks.count - 1)] {
        var moved = chunks
        moved.swapAt(left, right)
        bodies.append(stream + moved.flatMap(\.self))
      }
      bodies.append(stream + [chunks[0], chunks[0], chunks[2], chunks[3]].flatMap(\.self))
      bodies.append(stream + chunks.dropFirst().flatMap(\.self))
      let twin = try fixture.seal([UInt8](repeating: 7, count: 3 * 65_536))
      bodies.append(twin.body)
      bodies.append(Array(twin.body[..<24]) + sealed.body.dropFirst(24))
      for index in chunks.indices {
        var mixed = sealed.body
        let range = 24 + index * chunk..<min(24 + (index + 1) * chunk, mixed.count)
        mixed.replaceSubrange(range, with: twin.body[range])
        bodies.append(mixed)
      }
      for (index, body) in bodies.enumerated() {
        #expect(throws: SealingError.self, "body \(index)") { try key.open(body: body) }
      }
    }
  }

  @Test func `no header, wrap or commitment opens cut short or lengthened`() throws {
    try withFixture { fixture in
      let sealed = try fixture.seal([1, 2, 3])
      for path in [
        \SealedReport.header, \SealedReport.wrap, \SealedReport.commitment,
      ] as [WritableKeyPath<SealedReport, [UInt8]>] {
        for count in 0..<sealed[keyPath: path].count {
          var changed = sealed
          changed[keyPath: path] = Array(sealed[keyPath: path][..<count])
          #expect(!opens(fixture, changed))
        }
        var changed = sealed
        changed[keyPath: path].append(0)
        #expect(!opens(fixture, changed))
      }
    }
  }

  @Test func `no part of another report fits, in the same batch or not`() throws {
    try withFixture { fixture in
      let sealer = try fixture.sealer()
      func seal(_ text: String, _ sealer: BatchSealer) throws -> SealedReport {
        try sealer.seal(
          body: Array(text.utf8), report: .random(), signal: "signal-1",
          allowsTranscriptReview: true)
      }
      let sealed = try seal("one", sealer)
      for other in [try seal("two", sealer), try seal("two", try fixture.sealer())] {
        // Each single part from the other, each pair; a share alone, and the wrapped key alone.
        for parts in 1..<15 {
          let mixed = SealedReport(
            header: parts & 1 == 0 ? sealed.header : other.header,
            wrap: parts & 2 == 0 ? sealed.wrap : other.wrap,
            commitment: parts & 4 == 0 ? sealed.commitment : other.commitment,
            body: parts & 8 == 0 ? sealed.body : other.body)
          let isOpen = opens(fixture, mixed)
          #expect(!isOpen, "parts \(parts)")
        }
        for range in [60..<92, 92..<124, 124..<156, 156..<204, 28..<60] {
          var changed = sealed
          changed.wrap.replaceSubrange(range, with: other.wrap[range])
          // The batch's key is the same in one batch.
          if changed.wrap != sealed.wrap {
            let isOpen = opens(fixture, changed)
            #expect(!isOpen, "wrap \(range)")
          }
        }
      }
    }
  }
}
