/// UTF-8 text as bytes.
///
/// Reports are read, searched, redacted and sealed as bytes: no step on the hot path pays for
/// grapheme segmentation, and a buffer of bytes can be wiped where a `String` cannot.
public struct Text: Sendable, Hashable {
  /// Valid UTF-8; the decoders guarantee it.
  public var bytes: [UInt8]

  /// Wraps bytes which the caller knows to be valid UTF-8.
  @inlinable
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The UTF-8 form of a string.
  @inlinable
  public init(_ string: String) {
    self.bytes = Array(string.utf8)
  }

  /// The text as a `String`; ill-formed sequences become U+FFFD. Linear in the length.
  @inlinable
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether there is no text at all.
  @inlinable
  public var isEmpty: Bool { bytes.isEmpty }

  /// Length in UTF-8 bytes.
  @inlinable
  public var count: Int { bytes.count }
}

extension Text: ExpressibleByStringLiteral {
  /// A text from a literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
