internal import Glibc

/// Reads one record's fields by the rules of the formats; every failure is a `Rejection`.
enum FieldReader {
  static func identifier(_ value: JSONValue, key: String) throws(Rejection) -> String {
    try word(
      value, key: key, limit: FieldLimits.identifier, allowed: Characters.isIdentifier)
  }

  static func dimensionValue(_ value: JSONValue, key: String) throws(Rejection) -> String {
    try word(
      value, key: key, limit: FieldLimits.dimensionValue, allowed: Characters.isDimensionValue)
  }

  private static func word(
    _ value: JSONValue, key: String, limit: Int, allowed: (UInt8) -> Bool
  ) throws(Rejection) -> String {
    let bytes = try self.bytes(value, key: key, limit: limit)
    guard !bytes.isEmpty, bytes.allSatisfy(allowed) else {
      throw Rejection(.invalidValue, key: key)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func string(_ value: JSONValue, key: String, limit: Int) throws(Rejection) -> String {
    String(decoding: try bytes(value, key: key, limit: limit), as: UTF8.self)
  }

  static func text(_ value: JSONValue, key: String, limit: Int = .max) throws(Rejection) -> Text {
    Text(bytes: Array(try bytes(value, key: key, limit: limit)))
  }

  static func bytes(
    _ value: JSONValue, key: String, limit: Int
  ) throws(Rejection) -> UnsafeBufferPointer<UInt8> {
    guard let bytes = value.bytes else { throw Rejection(.wrongType, key: key) }
    guard bytes.count <= limit else { throw Rejection(.fieldTooLong, key: key) }
    if let base = bytes.baseAddress, memchr(base, 0, bytes.count) != nil {
      throw Rejection(.nulCharacter, key: key)
    }
    return bytes
  }

  static func time(_ value: JSONValue, key: String) throws(Rejection) -> Timestamp {
    guard let bytes = value.bytes else { throw Rejection(.wrongType, key: key) }
    guard bytes.count <= 40, let time = Timestamp(rfc3339: bytes) else {
      throw Rejection(.invalidTime, key: key)
    }
    return time
  }

  static func count(_ value: JSONValue, key: String) throws(Rejection) -> Int {
    switch value.kind {
    case .integer:
      guard let count = value.integer, count >= 0, count <= 1 << 53 else {
        throw Rejection(.invalidValue, key: key)
      }
      return Int(count)
    case .number:
      // 12.0 is an integer in JSON Schema's sense.
      guard let number = value.number, number >= 0, number <= 0x1p53,
        number.rounded() == number
      else { throw Rejection(.invalidValue, key: key) }
      return Int(number)
    default: throw Rejection(.wrongType, key: key)
    }
  }

  /// An array of strings.
  static func strings(
    _ value: JSONValue, key: String, most: Int,
    element: (JSONValue) throws(Rejection) -> String
  ) throws(Rejection) -> [String] {
    guard value.kind == .array else { throw Rejection(.wrongType, key: key) }
    var strings: [String] = []
    try value.forEachElement { (entry) throws(Rejection) in
      guard strings.count < most else { throw Rejection(.fieldTooLong, key: key) }
      strings.append(try element(entry))
    }
    return strings
  }
}

/// The keys of one kind of record: which were seen, which are foreign.
struct KeySet {
  private let names: [StaticString]
  private var seen: UInt64 = 0
  /// Keys that are not ours.
  private(set) var unknown = 0

  init(_ names: [StaticString]) {
    precondition(names.count <= 64, "a record has at most 64 keys")
    self.names = names
  }

  /// The index of one of our keys; nil for a foreign one. A key of ours standing twice is an error.
  mutating func index(of key: UnsafeBufferPointer<UInt8>) throws(Rejection) -> Int? {
    for (index, name) in names.enumerated() {
      guard name.utf8CodeUnitCount == key.count, let bytes = key.baseAddress,
        memcmp(name.utf8Start, bytes, key.count) == 0
      else { continue }
      guard seen & (1 << UInt64(index)) == 0 else {
        throw Rejection(.duplicateKey, key: "\(name)")
      }
      seen |= 1 << UInt64(index)
      return index
    }
    unknown += 1
    return nil
  }

  func require(_ index: Int) throws(Rejection) {
    guard seen & (1 << UInt64(index)) != 0 else {
      throw Rejection(.missingKey, key: "\(names[index])")
    }
  }
}
