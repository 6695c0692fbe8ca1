import Signals

/// One dimension as the statistics see it: its values and, behind them, "does not say".
struct DimensionAxis: Sendable {
  /// The dimension's name.
  let name: String
  /// The values in order.
  let values: [String]
  /// Whether a scope may be a range of values.
  let isOrdered: Bool
  /// The index that stands for a missing value.
  var missing: Int { values.count }
  /// Number of indices, the missing one included.
  var size: Int { values.count + 1 }
}

/// The observations by conversation, in canonical order.
///
/// A conversation counts once, at its first signal: ten signals about one bad answer are one piece
/// of evidence. Its weight falls with the account's earlier conversations of the last days, so
/// that no single person makes an incident. The order depends on times and contents only, never on
/// the order of the rows that came in.
struct ConversationTable: Sendable {
  /// Hours since the epoch of the first bin.
  var originHour = 0
  /// Number of hourly bins.
  var hours = 0
  /// The dimensions with at least two values.
  var axes: [DimensionAxis] = []
  /// The features kept.
  var features: [Feature] = []
  /// The hourly bin of each conversation.
  var hour: [Int32] = []
  /// Account numbers in order of first appearance.
  var account: [Int32] = []
  /// Number of accounts.
  var accounts = 0
  /// Which half of the accounts a conversation belongs to, for cross-fitting.
  var half: [UInt8] = []
  /// What the conversation counts for.
  var weight: [Double] = []
  /// Value index of each conversation, by axis; a byte holds `mostValues` and the missing one.
  var codes: [[UInt8]] = []
  /// Conversations by axis and value.
  var valueCounts: [[Int]] = []
  /// The first conversation of each hour, and behind them the number of conversations.
  var hourStarts: [Int32] = []
  /// Signals of conversation `i`: `signalOffsets[i]..<signalOffsets[i + 1]`.
  var signalOffsets: [Int32] = [0]
  /// The row in the table that came in, by signal.
  var sourceRow: [Int32] = []
  /// 0 nothing said, 1 description, 2 transcript, 3 both; by signal.
  var textKind: [UInt8] = []
  /// Features by signal.
  var rows = SparseRows()
  /// Number of rows that came in.
  var sourceCount = 0

  /// Number of conversations.
  var count: Int { hour.count }
  /// Number of days, the last one perhaps not whole.
  var days: Int { (hours + 23) / 24 }

  /// The conversations of the hours that are wanted, ascending. O(hours).
  func units(where isWanted: (_ hour: Int) -> Bool) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    for hour in 0..<hours where isWanted(hour) {
      let span = Int(hourStarts[hour])..<Int(hourStarts[hour + 1])
      if let last = spans.last, last.upperBound == span.lowerBound {
        spans[spans.count - 1] = last.lowerBound..<span.upperBound
      } else {
        spans.append(span)
      }
    }
    return spans
  }

  /// Conversations whose value on an axis belongs to a scope at all.
  func mass(_ axis: Int, where weights: [Double]) -> Int {
    weights.indices.reduce(0) { $0 + (weights[$1] > 0 ? valueCounts[axis][$1] : 0) }
  }

  /// The signals of a conversation.
  @inline(__always)
  func signals(_ conversation: Int) -> Range<Int> {
    Int(signalOffsets[conversation])..<Int(signalOffsets[conversation + 1])
  }

  /// Calls with each feature that a conversation's signals show.
  @inline(__always)
  func forEachFeature(of conversation: Int, _ body: (_ feature: Int) -> Void) {
    let from = Int(rows.offsets[Int(signalOffsets[conversation])])
    let to = Int(rows.offsets[Int(signalOffsets[conversation + 1])])
    for place in from..<to { body(Int(rows.indices[place])) }
  }

  /// Signals in a conversation.
  @inline(__always)
  func size(_ conversation: Int) -> Int {
    Int(signalOffsets[conversation + 1] - signalOffsets[conversation])
  }
}

extension Feature {
  /// Whether it is a code of the closed vocabulary.
  var isCode: Bool {
    if case .code = self { true } else { false }
  }
}
