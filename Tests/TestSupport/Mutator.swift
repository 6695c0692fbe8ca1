/// Changes an input as a fuzzer does: a few edits of several kinds, the same for the same seed.
public struct Mutator {
  /// What its stream depends on, for whoever wants to see a change again.
  public let seed: UInt64
  private var generator: SeededGenerator
  private static let tokens = [
    "\"", "\\", "{", "}", "[", "]", ",", ":", "\n", " ", "+", "=", "0", "-1", "true", "null",
    "\\u0000", "\u{2014}", "\u{0}", "\u{FF}", "9007199254740993", "2025-13-01T00:00:00Z",
    "AAAA", "x/../", "1e9",
  ].map { Array($0.utf8) }

  /// A mutator at the start of a seed's stream.
  public init(seed: UInt64) {
    self.seed = seed
    generator = SeededGenerator(seed: seed)
  }

  /// One to four edits; seldom none.
  public mutating func mutate(_ input: [UInt8]) -> [UInt8] {
    var bytes = input
    for _ in 0..<Int.random(in: 1...4, using: &generator) { edit(&bytes) }
    return bytes
  }

  private mutating func edit(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &generator)
    let end = min(bytes.count, place + Int.random(in: 1...24, using: &generator))
    switch Int.random(in: 0..<10, using: &generator) {
    case 0 where place < bytes.count:
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 1 where place < bytes.count: bytes[place] = .random(in: 0...255, using: &generator)
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4: bytes.removeSubrange(place...)
    case 5: bytes.insert(contentsOf: Self.tokens.randomElement(using: &generator) ?? [], at: place)
    case 6 where place < bytes.count:
      // Digits and letters into others, so that the result often stays in its alphabet.
      let alphabet = Array("0123456789abcdefABCDEFghijzGHIJZ+/".utf8)
      bytes[place] = alphabet.randomElement(using: &generator) ?? 0
    case 7:
      let other = Int.random(in: 0...bytes.count, using: &generator)
      bytes.insert(contentsOf: Array(bytes[place..<end]), at: other)
    case 8 where place < bytes.count:
      bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &generator))
    default:
      for index in place..<end { bytes[index] = bytes[place] }
    }
  }
}
