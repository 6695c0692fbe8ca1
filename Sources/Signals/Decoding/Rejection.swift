/// Why a line is no record; the codes are stable.
public enum RejectionReason: String, Sendable, Hashable, CaseIterable {
  /// Not a JSON object.
  case notJSON = "not_json"
  /// A key's value is of the wrong type.
  case wrongType = "wrong_type"
  /// A required key is missing.
  case missingKey = "missing_key"
  /// A key stands twice.
  case duplicateKey = "duplicate_key"
  /// A value breaks its rule.
  case invalidValue = "invalid_value"
  /// A time is not RFC 3339, or not on the hour where it must be.
  case invalidTime = "invalid_time"
  /// A field is longer than its limit.
  case fieldTooLong = "field_too_long"
  /// Not UTF-8.
  case invalidUTF8 = "invalid_utf8"
  /// A NUL character.
  case nulCharacter = "nul_character"
  /// Nested too deep.
  case tooDeep = "too_deep"
  /// A number no machine number can hold.
  case numberOutOfRange = "number_out_of_range"
  /// Longer than a line may be.
  case lineTooLong = "line_too_long"
  /// A record of no known kind.
  case unknownRecord = "unknown_record"
}

/// A line that is no record: the reason and the key concerned, never its content.
public struct Rejection: Error, Sendable, Hashable {
  /// Why.
  public let reason: RejectionReason
  /// One of our own keys.
  public let key: String?

  /// A rejection from its parts.
  public init(_ reason: RejectionReason, key: String? = nil) {
    self.reason = reason
    self.key = key
  }
}
