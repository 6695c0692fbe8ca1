/// Text in base64: where it may hold a secret it is unwrapped and looked at.
enum WrappedText {
  /// What tokens, names of secrets and armour begin with once they are base64.
  static let beginnings = [
    "Z2hw", "Z2hv", "Z2l0aHVi", "Z2xwYX", "c2st", "c2tf", "QUtJQ", "QVNJQ", "eG94", "QUl6YV",
    "LS0tLS1CRUdJTi", "cGFzc3dv", "UGFzc3dv", "UEFTU1dP", "dG9rZW", "VE9LRU", "c2VjcmV0",
    "U0VDUkVU",
    "YXBpX2tl", "YXBpa2V5", "QVBJX0tF", "aHR0cHM6Ly", "aHR0cDovL", "cG9zdGdyZX", "bW9uZ29kYi",
    "bXlzcWw6", "cmVkaXM6", "YW1xcD", "QXV0aG9yaX", "YXV0aG9yaX", "QmVhcmVy",
    "REJfUEFT", "REFUQUJBU0VfVVJM", "QVdTXw", "YXdzX", "bnBtX", "cHlwaS", "U0cu", "Z2xz",
  ]

  /// What JSON begins with once it is base64.
  static let webTokens = ["eyJ", "eyA", "ewog"]

  private static let standard = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/")

  /// The run of base64 around an index, and what it says; nil where it says no text. `looked` is moved behind what was looked at, so that no run is unwrapped
  /// from each anchor in it.
  static func unwrap(
    _ scan: Scan, start: Int, looked: inout Int
  ) -> (range: Range<Int>, bytes: [UInt8])? {
    guard start >= looked else { return nil }
    // Any anchor starts it; the run is read from its own beginning, whichever anchor that was.
    let begin = scan.start(of: standard, before: start, limit: min(4096, start - looked))
    var end = scan.end(of: standard, from: start, limit: 8192)
    looked = end
    guard end - begin >= 20 else { return nil }
    guard let bytes = decode(scan.bytes[begin..<end]) else { return nil }
    while end < scan.count, scan[end] == UInt8(ascii: "=") { end += 1 }
    return (begin..<end, bytes)
  }

  /// What base64 says; nil where it is no text. Padding ends it.
  static func decode(_ text: ValueShape.Bytes) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count * 3 / 4)
    var (bits, count) = (UInt32(0), 0)
    for digit in text {
      if digit == UInt8(ascii: "=") { break }
      bits = bits << 6 | value(digit)
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      let byte = UInt8(truncatingIfNeeded: bits >> UInt32(count))
      guard byte >= 0x20 || ByteClass.space.contains(byte), byte != 0x7F else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private static func value(_ byte: UInt8) -> UInt32 {
    switch byte {
    case 0x41...0x5A: UInt32(byte) - 0x41
    case 0x61...0x7A: UInt32(byte) - 0x61 + 26
    case 0x30...0x39: UInt32(byte) - 0x30 + 52
    case UInt8(ascii: "+"): 62
    default: 63
    }
  }
}
