/// Something in a text that has to go.
public struct Finding: Sendable, Hashable {
  /// What it is: a coarse type, perhaps with a finer name after a dot (`SECRET.github`).
  public var type: String
  /// Where, in UTF-8 bytes.
  public var range: Range<Int>

  /// A finding from its parts.
  public init(type: String, range: Range<Int>) {
    self.type = type
    self.range = range
  }

  /// Whether it is a secret of some kind.
  var isSecret: Bool {
    var type = type
    // No other type begins like it.
    return type.withUTF8 {
      $0.count >= 6 && $0[0] == UInt8(ascii: "S") && $0[1] == UInt8(ascii: "E")
    }
  }

  /// The type up to the dot: what the placeholder says.
  public var coarseType: String {
    var whole = type
    return whole.withUTF8 { bytes in
      guard let dot = bytes.firstIndex(of: UInt8(ascii: ".")) else { return type }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<dot]), as: UTF8.self)
    }
  }
}
