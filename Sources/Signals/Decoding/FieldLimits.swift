/// How long a record's fields may be, in bytes or entries.
enum FieldLimits {
  static let identifier = 128
  static let dimensionValue = 64
  static let account = 512
  static let description = 256 << 10
  static let tag = 256
  static let tags = 64
  static let attributes = 64
  static let messages = 20_000
  static let summary = 4096
  static let listEntries = 10_000
  static let toolName = 256
  /// All lines of a file of sessions that are held at once.
  static let sessionBytes = 64 << 20
}

/// Character classes of the record formats.
enum Characters {
  /// `[A-Za-z0-9._:-]`
  static func isIdentifier(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
  }

  /// `[A-Za-z0-9._+/:-]`
  static func isDimensionValue(_ byte: UInt8) -> Bool {
    isIdentifier(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
  }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
