/// Turns one JSON array into its elements, a line each, without ever holding more than a piece.
///
/// Decides on the first byte that is no white space: anything but `[` passes unchanged. Inside the
/// array, commas between elements become newlines and newlines inside elements become spaces;
/// whether an element is JSON is not decided here.
final class ArrayElementStream: ByteStream {
  private enum State { case undecided, passing, between, inside, ended }

  private let stream: any ByteStream
  private var state = State.undecided
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  var consumed: Int { stream.consumed }

  init(_ stream: any ByteStream) {
    self.stream = stream
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SignalsError) -> Int {
    while true {
      let count = try stream.read(into: buffer)
      if count == 0 || state == .passing { return count }
      let kept = rewrite(UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]))
      if kept > 0 { return kept }
    }
  }

  /// Rewrites in place; what is kept never grows.
  private func rewrite(_ bytes: UnsafeMutableRawBufferPointer) -> Int {
    var kept = 0
    for index in bytes.indices {
      let byte = bytes[index]
      switch state {
      case .undecided:
        if byte == UInt8(ascii: "[") {
          state = .between
        } else if !Self.isSpace(byte) {
          state = .passing
          fallthrough
        }
      case .passing:
        for rest in index..<bytes.count {
          bytes[kept] = bytes[rest]
          kept += 1
        }
        return kept
      case .between:
        if byte == UInt8(ascii: "]") {
          state = .ended
        } else if !Self.isSpace(byte), byte != UInt8(ascii: ",") {
          state = .inside
          bytes[kept] = element(byte)
          kept += 1
        }
      case .inside:
        bytes[kept] = element(byte)
        kept += 1
      case .ended: break
      }
    }
    return kept
  }

  /// A byte of an element, or the newline after it.
  private func element(_ byte: UInt8) -> UInt8 {
    let newline = UInt8(ascii: "\n")
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
      // A raw newline in a string is no JSON; it must stay none, and stay in its element.
      return byte == newline ? 0x1F : byte
    }
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"): depth -= 1
    case UInt8(ascii: "]"):
      if depth <= 0 {
        (state, depth) = (.ended, 0)
        return newline
      }
      depth -= 1
    case UInt8(ascii: ",") where depth <= 0:
      (state, depth) = (.between, 0)
      return newline
    case newline, UInt8(ascii: "\r"): return UInt8(ascii: " ")
    default: break
    }
    return byte
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
