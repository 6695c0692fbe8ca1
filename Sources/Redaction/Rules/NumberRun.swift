/// A run of digits with single separators, as `4111 1111 1111 1111` or `+49 (30) 12345-67`.
///
/// One value is reused for all runs of a text, so that a run costs no allocation.
struct NumberRun {
  private(set) var range = 0..<0
  private(set) var digits: [Int] = []
  /// Lengths of the groups between separators.
  private(set) var groups: [Int] = []
  /// The same in four bits each, the last group's the lowest; lengths over 15 count as 15, and of more
  /// than sixteen groups the first are gone.
  private(set) var shape: Shape = 0

  /// How digits are grouped, as one number: two of them are compared at once.
  typealias Shape = UInt64

  /// The shape of groups of some lengths.
  static func shape(_ lengths: [Int]) -> Shape {
    lengths.reduce(0) { $0 << 4 | Shape(min($1, 15)) }
  }
  /// Which separators occur.
  private(set) var separators = Separators()

  /// A set of separators.
  struct Separators: OptionSet {
    let rawValue: UInt8
    static let blank = Self(rawValue: 1)
    static let dash = Self(rawValue: 2)
    static let dot = Self(rawValue: 4)
    static let bracket = Self(rawValue: 8)
    static let slash = Self(rawValue: 16)
    static let colon = Self(rawValue: 32)

    @inline(__always)
    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The separator a byte is, if it is one.
    @inline(__always)
    init?(byte: UInt8) {
      switch byte {
      case 0x20: self = .blank
      case UInt8(ascii: "-"): self = .dash
      case UInt8(ascii: "."): self = .dot
      case UInt8(ascii: "("), UInt8(ascii: ")"): self = .bracket
      case UInt8(ascii: "/"): self = .slash
      case UInt8(ascii: ":"): self = .colon
      default: return nil
      }
    }
  }

  /// Whether no separator divides the digits.
  var isPlain: Bool { groups.count == 1 }

  /// The digits of some places as one number.
  func value(_ places: Range<Int>) -> Int {
    digits[places].reduce(0) { $0 * 10 + $1 }
  }

  /// Whether not all digits are the same.
  var isVaried: Bool {
    for place in digits.indices.dropFirst() where digits[place] != digits[0] { return true }
    return false
  }

  /// Whether eight digits in a row are those one counts with: `06 12345678` stands for a number.
  var isCounted: Bool {
    var row = 1
    for place in digits.indices.dropFirst() {
      row = digits[place] == digits[place - 1] + 1 ? row + 1 : 1
      if row == 8 { return true }
    }
    return false
  }

  /// How many bytes of a run are looked at.
  static let reach = 64

  /// The longest run there is; what is longer is no number of a person.
  static let longest = 40

  /// Reads the run that begins at an index. Returns where to go on; nil digits where the run is
  /// too short or too long to tell of anybody.
  mutating func read(_ scan: Scan, from start: Int) -> Int {
    digits.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    separators = []
    shape = 0
    var group = 0
    var index = start
    let limit = min(scan.count, start + Self.reach)
    while index < limit {
      let byte = scan.bytes[index]
      if ByteClass.digit.contains(byte) {
        if digits.count < Self.longest { digits.append(Int(byte) - 48) }
        group += 1
        index += 1
        continue
      }
      guard group > 0, let separator = Separators(byte: byte) else { break }
      // One separator, or two such as ") ".
      let next = scan[index + 1]
      var width = 0
      var second = Separators()
      if ByteClass.digit.contains(next) {
        width = 1
      } else if next != byte, let other = Separators(byte: next),
        ByteClass.digit.contains(scan[index + 2])
      {
        // `(7:00-15:00)` behind a number.
        if next == UInt8(ascii: "("),
          scan[index + 3] == UInt8(ascii: ":")
            || scan[index + 4] == UInt8(ascii: ":")
        {
          break
        }
        second = other
        width = 2
      }
      guard width > 0 else { break }
      groups.append(group)
      shape = shape << 4 | Shape(min(group, 15))
      separators.formUnion(separator)
      separators.formUnion(second)
      group = 0
      index += width
    }
    groups.append(group)
    shape = shape << 4 | Shape(min(group, 15))
    range = start..<index
    if index == limit, ByteClass.digit.contains(scan[index]) {
      // Too long for anything; digits only, so that the next look starts behind them.
      digits.removeAll(keepingCapacity: true)
      return scan.end(of: .digit, from: index, limit: scan.count)
    }
    return index
  }

  /// The run without its first groups.
  func dropping(groups count: Int, in scan: Scan) -> NumberRun? {
    guard count < groups.count else { return nil }
    var rest = self
    let gone = groups[..<count].reduce(0, +)
    rest.digits.removeFirst(gone)
    rest.groups.removeFirst(count)
    rest.shape = Self.shape(rest.groups)
    var (index, seen) = (range.lowerBound, 0)
    while index < range.upperBound, seen < gone || !ByteClass.digit.contains(scan[index]) {
      if ByteClass.digit.contains(scan[index]) { seen += 1 }
      index += 1
    }
    rest.range = index..<range.upperBound
    rest.separators = []
    for place in rest.range {
      if let separator = Separators(byte: scan[place]) { rest.separators.formUnion(separator) }
    }
    return rest
  }
}
