import Foundation

/// Looks for many byte strings at once: by the hash of each window of the shortest length.
struct ByteSearch {
  private let length: Int
  private let needles: [UInt64: [[UInt8]]]

  init(_ needles: [[UInt8]]) {
    let shortest = needles.map(\.count).filter { $0 >= 6 }.min() ?? 6
    var table: [UInt64: [[UInt8]]] = [:]
    for needle in needles where needle.count >= shortest {
      table[Self.hash(needle[..<shortest]), default: []].append(needle)
    }
    self.length = shortest
    self.needles = table
  }

  private static let base: UInt64 = 1_099_511_628_211

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 &* base &+ UInt64($1) &+ 1 }
  }

  /// The place of the first needle; linear in the bytes.
  func first(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= length else { return nil }
    var power: UInt64 = 1
    for _ in 1..<length { power = power &* Self.base }
    var hash = Self.hash(bytes[..<length])
    for start in 0...bytes.count - length {
      if let candidates = needles[hash],
        candidates.contains(where: { needle in
          start + needle.count <= bytes.count
            && needle.indices.allSatisfy { bytes[start + $0] == needle[$0] }
        })
      {
        return start
      }
      guard start + length < bytes.count else { break }
      hash = (hash &- (UInt64(bytes[start]) &+ 1) &* power) &* Self.base
      hash = hash &+ UInt64(bytes[start + length]) &+ 1
    }
    return nil
  }

  /// A text as UTF-8, UTF-16 of both orders, hexadecimal, percent, JSON escapes, references of HTML, and
  /// base64 of both alphabets at all three phases.
  static func encodings(_ text: String) -> [[UInt8]] {
    let plain = Array(text.utf8)
    var all = [plain, text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }]
    let hex = plain.map {
      String($0, radix: 16).count == 1 ? "0" + String($0, radix: 16) : String($0, radix: 16)
    }
    all.append(Array(hex.joined().utf8))
    all.append(Array(hex.joined().uppercased().utf8))
    all.append(text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] })
    all.append(Array(hex.map { "%" + $0.uppercased() }.joined().utf8))
    all.append(Array(hex.map { "%" + $0 }.joined().utf8))
    let units = text.utf16.map {
      String(repeating: "0", count: 4 - String($0, radix: 16).count) + String($0, radix: 16)
    }
    all.append(Array(units.map { "\\u" + $0 }.joined().utf8))
    all.append(Array(units.map { "\\u" + $0.uppercased() }.joined().utf8))
    // Only what is not ASCII, as most encoders do it.
    all.append(
      Array(
        zip(text.utf16, units).map { unit, digits in
          unit < 128 ? String(UnicodeScalar(UInt8(unit))) : "\\u" + digits
        }.joined().utf8))
    all.append(Array(text.unicodeScalars.map { "&#\($0.value);" }.joined().utf8))
    if let percent = text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) {
      all.append(Array(percent.utf8))
    }
    for phase in 0..<3 {
      let shifted = Data([UInt8](repeating: 0, count: phase) + plain)
      let encoded = Array(shifted.base64EncodedString().utf8)
      // Groups that mix with what stands before or after are left out.
      let head = phase == 0 ? 0 : 4
      let tail = (phase + plain.count) % 3 == 0 ? 0 : 4
      if encoded.count - head - tail >= 6 {
        let whole = Array(encoded[head..<encoded.count - tail])
        all.append(whole)
        all.append(
          whole.map {
            $0 == UInt8(ascii: "+")
              ? UInt8(ascii: "-") : $0 == UInt8(ascii: "/") ? UInt8(ascii: "_") : $0
          })
      }
    }
    return all.filter { $0.count >= 6 }
  }
}
