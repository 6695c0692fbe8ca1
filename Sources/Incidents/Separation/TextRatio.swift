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

  /// The ratio of one conversation. O(features shown).
  func ratio(of unit: Int, _ table: ConversationTable) -> Double {
    models.isEmpty ? 1 : ratio(score: score(of: unit, table))
  }

  /// The ratio that a score stands for.
  @inline(__always)
  func ratio(score: Double) -> Double { Exponential.value(min(max(score + shift, -6), 9)) }

  /// The scores of some conversations, on all cores. O(features shown).
  func scores(of units: [Int32], _ table: ConversationTable) -> [Double] {
    var result = [Double](repeating: 0, count: units.count)
    let pieces = units.count < Self.leastPiece ? 1 : 8
    result.withUnsafeMutableBufferPointer { result in
      // Each piece writes to places of its own.
      nonisolated(unsafe) let result = result
      _ = Parallel.map(pieces) { piece in
        for place in piece * units.count / pieces..<(piece + 1) * units.count / pieces {
          result[place] = score(of: Int(units[place]), table)
        }
      }
    }
    return result
  }

  /// Conversations from which on scoring is worth dividing.
  private static let leastPiece = 20_000

  @inline(__always)
  private func score(of unit: Int, _ table: ConversationTable) -> Double {
    let half = Int(table.half[unit])
    let model = models[scoresOthers ? 1 - half : half]
    return model.weights.withUnsafeBufferPointer { weights in
      table.rows.indices.withUnsafeBufferPointer { indices in
        var value = 0.0
        for signal in Int(table.signalOffsets[unit])..<Int(table.signalOffsets[unit + 1]) {
          guard let intercept = table.intercept(signal) else { continue }
          value += model.intercepts[Int(intercept)]
          let from = Int(table.rows.offsets[signal])
          for index in from..<Int(table.rows.offsets[signal + 1]) {
            value += weights[Int(indices[index])]
          }
        }
        let size = table.size(unit)
        if size > 1 { value /= Exponential.power(Double(size), 0.15) }
        return value + model.sizeRatio[table.sizeClass(unit)]
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
