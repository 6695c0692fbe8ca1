/// Names and value order of the dimensions a signal or a traffic count can be split by.
public enum Dimension {
  /// The served model.
  public static let model = "model"
  /// Where it is served.
  public static let platform = "platform"
  /// The product it was used in.
  public static let surface = "surface"
  /// The region.
  public static let region = "region"
  /// The accelerator.
  public static let hardware = "hardware"
  /// The client's version; ordered.
  public static let clientVersion = "client_version"
  /// The bucket of the context's size; ordered.
  public static let contextTokens = "context_tokens"

  /// The dimensions every store knows, in display order.
  public static let standard = [
    model, platform, hardware, surface, region, clientVersion, contextTokens,
  ]

  /// Whether values have an order, so that a scope may be "from … on".
  public static func isOrdered(_ name: String) -> Bool {
    name == clientVersion || name == contextTokens
  }

  /// The bucket a context size falls in: powers of four from 2k tokens on.
  public static func contextBucket(_ tokens: Int) -> String {
    switch tokens {
    case ..<2_000: "0-2k"
    case ..<8_000: "2k-8k"
    case ..<32_000: "8k-32k"
    case ..<128_000: "32k-128k"
    case ..<200_000: "128k-200k"
    default: "200k-"
    }
  }

  /// Orders two values of an ordered dimension: runs of digits as numbers, the rest as text.
  ///
  /// `2.1.9` comes before `2.1.80`, `8k-32k` before `32k-128k`. Linear in the lengths.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    let (a, b) = (Array(left.utf8), Array(right.utf8))
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if isDigit(a[i]), isDigit(b[j]) {
        let (x, y) = (digitRun(a, &i), digitRun(b, &j))
        if x.count != y.count { return x.count < y.count }
        if let (p, q) = zip(x, y).first(where: { $0 != $1 }) { return p < q }
      } else if a[i] != b[j] {
        return a[i] < b[j]
      } else {
        i += 1
        j += 1
      }
    }
    return a.count - i < b.count - j
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// The digits from `position` on without leading zeros; moves `position` behind them.
  private static func digitRun(_ bytes: [UInt8], _ position: inout Int) -> ArraySlice<UInt8> {
    while position < bytes.count, bytes[position] == 48 { position += 1 }
    let start = position
    while position < bytes.count, isDigit(bytes[position]) { position += 1 }
    return bytes[start..<position]
  }
}
