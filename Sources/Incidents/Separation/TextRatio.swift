/// ρ: how much more likely a conversation's contents are under a component than every day.
///
/// A function of the contents and of the half of the accounts alone; 1 before anything is fitted.
struct TextRatio: Sendable {
  /// What each half of the accounts taught; empty before the first fit.
  var models: [ProfileFit.Model] = []
  /// What is added to the scores so that they give the component its due share.
  var shift = 0.0
  /// Whether what a half taught scores the other half; else its own.
  var scoresOthers = true

  /// The ratios of some conversations. O(features shown).
  func ratios(of units: [Int32], _ table: ConversationTable) -> [Double] {
    models.isEmpty
      ? [Double](repeating: 1, count: units.count) : scores(of: units, table).map(ratio)
  }

  /// The ratio that a score stands for.
  @inline(__always)
  func ratio(score: Double) -> Double { Exponential.value(min(max(score + shift, -6), 9)) }

  /// The scores of some conversations, on all cores. O(features shown).
  func scores(of units: [Int32], _ table: ConversationTable) -> [Double] {
    let scorer = Scorer(models, scoresOthers: scoresOthers)
    var result = [Double](repeating: 0, count: units.count)
    let pieces = units.count < Self.leastPiece ? 1 : 8
    result.withUnsafeMutableBufferPointer { result in
      // Each piece writes to places of its own.
      nonisolated(unsafe) let result = result
      _ = Parallel.map(pieces) { piece in
        scorer.add(
          units[piece * units.count / pieces..<(piece + 1) * units.count / pieces], table,
          to: result)
      }
    }
    return result
  }

  /// Conversations from which on scoring is worth dividing.
  private static let leastPiece = 20_000

  /// Both halves' models, end to end by the half they score.
  private struct Scorer: Sendable {
    private let weights: [Double]
    private let intercepts: [Double]
    private let sizes: [Double]

    init(_ models: [ProfileFit.Model], scoresOthers: Bool) {
      let ordered = scoresOthers ? models.reversed() : models
      weights = ordered.flatMap(\.weights)
      intercepts = ordered.flatMap(\.intercepts)
      sizes = ordered.flatMap(\.sizeRatio)
    }

    /// Writes the scores of some conversations to their places.
    func add(
      _ units: ArraySlice<Int32>, _ table: ConversationTable,
      to result: UnsafeMutableBufferPointer<Double>
    ) {
      let width = weights.count / 2
      weights.withUnsafeBufferPointer { weights in
        table.rows.indices.withUnsafeBufferPointer { indices in
          for place in units.indices {
            let unit = Int(units[place])
            let half = Int(table.half[unit])
            var value = 0.0
            for signal in table.signals(unit) {
              guard let intercept = table.intercept(signal) else { continue }
              value += intercepts[half * 3 + Int(intercept)]
              let from = Int(table.rows.offsets[signal])
              for index in from..<Int(table.rows.offsets[signal + 1]) {
                value += weights[half * width + Int(indices[index])]
              }
            }
            let size = table.size(unit)
            if size > 1 { value /= Exponential.power(Double(size), 0.15) }
            result[place] =
              value + sizes[half * ConversationTable.sizeClasses + table.sizeClass(unit)]
          }
        }
      }
    }
  }
}

extension ConversationTable {
  /// Classes of conversations by how many signals they have.
  static let sizeClasses = 6

  /// The class of a conversation.
  @inline(__always)
  func sizeClass(_ unit: Int) -> Int {
    let size = size(unit)
    return size <= 4 ? size - 1 : (size <= 7 ? 4 : 5)
  }

  /// What kind of text a signal has: 0 words, 1 a transcript, 2 both; nil where it shows nothing.
  @inline(__always)
  func intercept(_ signal: Int) -> Int32? {
    let kind = textKind[signal]
    if kind > 0 { return Int32(kind - 1) }
    return rows.offsets[signal] < rows.offsets[signal + 1] ? 0 : nil
  }
}
