extension Timestamp {
  /// Reads an RFC 3339 date and time (section 5.6), with `Z` or a numeric offset.
  ///
  /// Fractions beyond milliseconds are cut; a leap second (`:60`) counts as the next second.
  /// Returns nil for anything else. Constant time.
  public init?(rfc3339 bytes: some RandomAccessCollection<UInt8>) {
    var reader = DigitReader(Array(bytes.prefix(48)))
    guard bytes.count <= 48,
      let year = reader.digits(4), reader.take("-"),
      let month = reader.digits(2), (1...12).contains(month), reader.take("-"),
      let day = reader.digits(2), day >= 1,
      reader.take("T") || reader.take("t") || reader.take(" "),
      let hour = reader.digits(2), hour < 24, reader.take(":"),
      let minute = reader.digits(2), minute < 60, reader.take(":"),
      let second = reader.digits(2), second <= 60,
      day <= Self.days(inMonth: month, year: year)
    else { return nil }
    var fraction: Int64 = 0
    if reader.take(".") {
      guard let value = reader.fractionInMilliseconds() else { return nil }
      fraction = value
    }
    guard let offset = reader.offsetInMinutes(), reader.isAtEnd else { return nil }
    let days = Self.daysFromCivil(year: year, month: month, day: day)
    let minutes = Int64(days) * 1440 + Int64(hour) * 60 + Int64(minute) - Int64(offset)
    self.init(milliseconds: (minutes * 60 + Int64(second)) * 1000 + fraction)
  }

  /// Reads an RFC 3339 date and time from a string; nil where it is none.
  public init?(rfc3339 string: String) {
    self.init(rfc3339: Array(string.utf8))
  }

  /// RFC 3339 in UTC: `2025-08-25T17:30:00Z`, with milliseconds only where there are any.
  public var rfc3339: String {
    let dayNumber = dayIndex
    let (year, month, day) = Self.civilFromDays(dayNumber)
    let rest = Int(milliseconds - Int64(dayNumber) * Self.day)
    let (seconds, fraction) = (rest / 1000, rest % 1000)
    var text = Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2) + "T"
    text += Self.padded(seconds / 3600, 2) + ":" + Self.padded(seconds / 60 % 60, 2)
    text += ":" + Self.padded(seconds % 60, 2)
    return text + (fraction == 0 ? "" : "." + Self.padded(fraction, 3)) + "Z"
  }

  /// The UTC calendar date, `2025-08-25`.
  public var date: String { String(rfc3339.prefix(10)) }

  /// Days since 1970-01-01 of a date in the proleptic Gregorian calendar.
  /// Source: H. Hinnant, "chrono-compatible low-level date algorithms", 2013.
  public static func daysFromCivil(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  static func civilFromDays(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// Reads fixed-width decimal fields from a short byte string.
private struct DigitReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  mutating func digits(_ count: Int) -> Int? {
    guard position + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[position..<position + count] {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    position += count
    return value
  }

  mutating func fractionInMilliseconds() -> Int64? {
    let start = position
    var value: Int64 = 0
    var scale: Int64 = 100
    while position < bytes.count, (48...57).contains(bytes[position]) {
      value += Int64(bytes[position] - 48) * scale
      scale /= 10
      position += 1
    }
    return position > start ? value : nil
  }

  mutating func offsetInMinutes() -> Int? {
    if take("Z") || take("z") { return 0 }
    let sign = take("+") ? 1 : (take("-") ? -1 : 0)
    guard sign != 0, let hours = digits(2), hours < 24, take(":"), let minutes = digits(2),
      minutes < 60
    else { return nil }
    return sign * (hours * 60 + minutes)
  }
}
