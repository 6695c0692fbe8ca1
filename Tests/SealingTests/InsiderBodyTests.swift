import CSodium
import Foundation
import Sealing
import Signals
import TestSupport
import Testing

/// A body encrypted under a record's true key, chunk by chunk, with whatever tags and lengths: what
/// somebody can write who has a threshold of keys, or who wrote another program that seals.
private func body(
  key: [UInt8], header: [UInt8], _ chunks: [(plain: [UInt8], tag: UInt8)]
) -> [UInt8] {
  var state = crypto_secretstream_xchacha20poly1305_state()
  var body = [UInt8](repeating: 0, count: 24)
  crypto_secretstream_xchacha20poly1305_init_push(&state, &body, key)
  var headerHash = [UInt8](repeating: 0, count: 32)
  let message = Array("blindsift/header/v1\0".utf8) + header
  crypto_generichash(&headerHash, 32, message, UInt64(message.count), nil, 0)
  for (number, chunk) in chunks.enumerated() {
    let associated = headerHash + withUnsafeBytes(of: UInt64(number).littleEndian) { Array($0) }
    var sealed = [UInt8](repeating: 0, count: chunk.plain.count + 17)
    crypto_secretstream_xchacha20poly1305_push(
      &state, &sealed, nil, chunk.plain, UInt64(chunk.plain.count), associated,
      UInt64(associated.count), chunk.tag)
    body += sealed
  }
  return body
}

/// A text padded to a length, and its own length behind it.
private func padded(_ text: [UInt8], to count: Int, says length: Int? = nil) -> [UInt8] {
  text + [UInt8](repeating: 0, count: count - text.count)
    + withUnsafeBytes(of: UInt64(length ?? text.count).littleEndian) { Array($0) }
}

private let (message, push, rekey, final): (UInt8, UInt8, UInt8, UInt8) = (0, 1, 2, 3)

@Suite struct InsiderBodyTests {
  @Test func `an authentic body in another form than the format's is refused`() throws {
    try withTemporaryDirectory { directory in
      let fixture = try SealingFixture(directory: directory.path, custodians: 3, threshold: 2)
      let text = Array("It repeats itself.".utf8)
      let sealed = try fixture.seal(text)
      let rogues = try fixture.rogues(in: directory.path)
      let epoch = SealingEpoch(at: fixture.now).index
      let key = try #require(
        RogueCustodian.dataKey(
          header: sealed.header, wrap: sealed.wrap,
          masks: Dictionary(
            uniqueKeysWithValues: [1, 2].map {
              ($0, rogues[$0 - 1].mask(header: sealed.header, wrap: sealed.wrap, number: $0))
            }),
          epochSecret: Array(
            Data(
              contentsOf: URL(
                fileURLWithPath: fixture.keyRing.directory + "/epoch-\(epoch).key")))))
      func opens(_ chunks: [(plain: [UInt8], tag: UInt8)], then extra: [UInt8] = []) -> Bool {
        var changed = sealed
        changed.body = body(key: key, header: sealed.header, chunks) + extra
        guard let request = try? fixture.request(changed),
          let grants = try? fixture.grants(request, by: [0, 1])
        else { return false }
        return (try? fixture.open(changed, request, grants)) == text
      }
      let plain = padded(text, to: 4096)
      #expect(opens([(plain, final)]), "made as the format says it opens")
      #expect(!opens([(plain, message)]), "no final tag")
      #expect(!opens([(plain, push)]) && !opens([(plain, rekey)]), "another tag at the end")
      #expect(!opens([(plain, final)], then: [0]), "a byte more")
      #expect(!opens([(plain, final), ([], final)]), "an empty chunk more")
      #expect(!opens([(padded(text, to: 4352), final)]), "more padding than its length has")
      #expect(!opens([(padded(text, to: 2048), final)]), "less")
      #expect(
        !opens([(padded(text + [0, 1], to: 4096, says: text.count), final)]), "padding not 0")
      #expect(!opens([(padded(text, to: 4096, says: 4097), final)]), "longer than it is")
      #expect(!opens([(padded(text, to: 4096, says: Int.max), final)]), "longer than anything")

      // Several chunks: a text whose last chunk is as long as those before.
      let long = [UInt8](repeating: 7, count: 65_536 - 8 + 65_536)
      let chunks = [Array(long[..<65_536]), Array(long[65_536...]) + long.suffix(8)]
      func refuses(_ chunks: [(plain: [UInt8], tag: UInt8)], then extra: [UInt8] = []) throws
        -> SealingError?
      {
        var changed = sealed
        changed.body = body(key: key, header: sealed.header, chunks) + extra
        let request = try fixture.request(changed)
        do {
          _ = try fixture.open(changed, request, fixture.grants(request, by: [0, 1]))
          return nil
        } catch let error as SealingError { return error }
      }
      #expect(
        try refuses([(chunks[0], message), (chunks[1], final)], then: [1, 2, 3])
          == .malformed(.body), "bytes after a full last chunk")
      let whole = padded(long, to: 131_072)
      func parts(_ tag: UInt8) -> [(plain: [UInt8], tag: UInt8)] {
        [
          (Array(whole[..<65_536]), tag), (Array(whole[65_536..<131_072]), message),
          (Array(whole[131_072...]), final),
        ]
      }
      #expect(try refuses(parts(message)) == nil)
      for tag in [push, rekey, final] {
        #expect(try refuses(parts(tag)) == .malformed(.body), "tag \(tag) at the beginning")
      }
    }
  }
}
