internal import CSimdjson
internal import Glibc

/// A parser that holds one document at a time; one thread uses it.
final class JSONParser {
  /// Deeper nesting than any honest record needs, and far below what could exhaust a stack.
  static let deepest = 128

  private let parser: OpaquePointer

  init() {
    guard let parser = bsj_parser_new(Self.deepest) else {
      preconditionFailure("no memory for a parser")
    }
    self.parser = parser
  }

  deinit {
    bsj_parser_free(parser)
  }

  /// Parses a text which `LineReader.padding` readable bytes follow.
  func parse(_ text: UnsafeBufferPointer<UInt8>) throws(Rejection) -> JSONValue {
    var root = bsj_value()
    let status = bsj_parse(parser, text.baseAddress, text.count, &root)
    switch UInt32(status) {
    case BSJ_OK.rawValue: return JSONValue(value: root)
    case BSJ_INVALID_UTF8.rawValue: throw Rejection(.invalidUTF8)
    case BSJ_TOO_DEEP.rawValue: throw Rejection(.tooDeep)
    case BSJ_NUMBER_OUT_OF_RANGE.rawValue: throw Rejection(.numberOutOfRange)
    default: throw Rejection(.notJSON)
    }
  }
}

/// A value of the parser's present document.
struct JSONValue {
  let value: bsj_value

  /// What a value is.
  enum Kind {
    case null, boolean, integer, number, string, array, object
  }

  var kind: Kind {
    switch UInt32(bsj_type_of(value)) {
    case BSJ_BOOLEAN.rawValue: .boolean
    case BSJ_INTEGER.rawValue: .integer
    case BSJ_NUMBER.rawValue: .number
    case BSJ_STRING.rawValue: .string
    case BSJ_ARRAY.rawValue: .array
    case BSJ_OBJECT.rawValue: .object
    default: .null
    }
  }

  var boolean: Bool? { kind == .boolean ? bsj_boolean(value) : nil }

  /// An integer that fits 64 bits with sign; nil for others and for fractions.
  var integer: Int64? {
    var result: Int64 = 0
    return kind == .integer && bsj_integer(value, &result) ? result : nil
  }

  var number: Double? {
    switch kind {
    case .integer, .number: bsj_number(value)
    default: nil
    }
  }

  /// The string's bytes, inside the document.
  var bytes: UnsafeBufferPointer<UInt8>? {
    guard kind == .string else { return nil }
    var count = 0
    guard let text = bsj_string(value, &count) else { return nil }
    return text.withMemoryRebound(to: UInt8.self, capacity: count) {
      UnsafeBufferPointer(start: $0, count: count)
    }
  }

  var string: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

  var text: Text? { bytes.map { Text(bytes: Array($0)) } }

  /// The value as JSON without white space.
  var minified: Text {
    var count = 0
    guard let copy = bsj_minified(value, &count) else { return Text(bytes: []) }
    defer { free(copy) }
    return copy.withMemoryRebound(to: UInt8.self, capacity: count) {
      Text(bytes: Array(UnsafeBufferPointer(start: $0, count: count)))
    }
  }

  /// Walks an object's members in their order.
  func forEachMember(
    _ body: (UnsafeBufferPointer<UInt8>, JSONValue) throws(Rejection) -> Void
  ) throws(Rejection) {
    guard kind == .object else { return }
    var cursor = bsj_members(value)
    var key: UnsafePointer<CChar>?
    var count = 0
    var member = bsj_value()
    while bsj_next_member(&cursor, &key, &count, &member) {
      guard let key else { continue }
      let name = UnsafeBufferPointer(
        start: UnsafeRawPointer(key).assumingMemoryBound(to: UInt8.self), count: count)
      try body(name, JSONValue(value: member))
    }
  }

  /// Walks an array's elements.
  func forEachElement(_ body: (JSONValue) throws(Rejection) -> Void) throws(Rejection) {
    guard kind == .array else { return }
    var cursor = bsj_elements(value)
    var element = bsj_value()
    while bsj_next_element(&cursor, &element) { try body(JSONValue(value: element)) }
  }

  /// A member by name; linear in the object.
  subscript(_ name: StaticString) -> JSONValue? {
    guard kind == .object else { return nil }
    var cursor = bsj_members(value)
    var key: UnsafePointer<CChar>?
    var count = 0
    var member = bsj_value()
    while bsj_next_member(&cursor, &key, &count, &member) {
      if count == name.utf8CodeUnitCount, let key, memcmp(key, name.utf8Start, count) == 0 {
        return JSONValue(value: member)
      }
    }
    return nil
  }
}
