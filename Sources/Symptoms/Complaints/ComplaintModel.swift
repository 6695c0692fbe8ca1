internal import CLexicons
internal import Glibc

/// What users complain of, learnt from complaints written for it: a weight for each feature and code.
///
/// A code's score is the mean weight of a text's features times the root of their number, so that
/// features of a unit vector are weighed; a logistic curve over that score and what the lexicons
/// found gives a probability. `docs/symptoms.md` tells how it was trained and what it reaches;
/// `Training` does it again. Reading is constant work a feature.
package struct ComplaintModel: Sendable {
  /// How a code's score and what the lexicons say make a probability.
  package struct Curve: Sendable {
    package var bias: Float
    package var score: Float
    /// Added where a lexicon found the code, and where it was sure of it; the sum of both is a sure
    /// finding's.
    package var found: Float
    package var sure: Float

    package init(bias: Float, score: Float, found: Float, sure: Float) {
      (self.bias, self.score, self.found, self.sure) = (bias, score, found, sure)
    }
  }

  /// Codes are counted from 1 and have their place in a row less one.
  package static let codes = SymptomCode.allCases.count
  /// Bytes of a row: one a code, and one more.
  private static let width = 20
  /// A lexicon is sure of what it finds with at least this strength.
  package static let sureStrength = 0.85

  /// The weight of one step of a code's numbers, and the score of a text without features.
  private var steps: [Float] = []
  private var biases: [Float] = []
  private var curves: [Curve] = []
  /// A bit for each number that has weights, and how many have before each word of bits.
  private var known: [UInt64] = []
  private var ranks: [Int32] = []
  private var weights: [Int8] = []
}

extension ComplaintModel {
  /// What a trained model is made of.
  package struct Parts {
    /// Weights of each code by feature number; zero in all codes where it has none.
    package var weights: [[Float]]
    package var biases: [Float]
    package var curves: [Curve]

    package init(weights: [[Float]], biases: [Float], curves: [Curve]) {
      (self.weights, self.biases, self.curves) = (weights, biases, curves)
    }
  }

  /// Makes a model of its parts, its weights rounded to 127 steps a code.
  package init(_ parts: Parts) {
    precondition(Self.codes <= Self.width, "a row has twenty codes at most")
    (biases, curves) = (parts.biases, parts.curves)
    steps = parts.weights.map { max(($0.map(abs).max() ?? 0) / 127, .leastNormalMagnitude) }
    known = Array(repeating: 0, count: (1 << ComplaintFeatures.bits) / 64)
    for number in 0..<(1 << ComplaintFeatures.bits) {
      let row = (0..<Self.codes).map { Int8((parts.weights[$0][number] / steps[$0]).rounded()) }
      guard row.contains(where: { $0 != 0 }) else { continue }
      known[number >> 6] |= 1 << UInt64(number & 63)
      weights += row + Array(repeating: 0, count: Self.width - Self.codes)
    }
    rank()
  }

  private mutating func rank() {
    var before: Int32 = 0
    ranks = known.map { bits in
      defer { before += Int32(bits.nonzeroBitCount) }
      return before
    }
  }

  /// A model as `bytes` gave it; nil where they are none.
  init?(_ bytes: UnsafeRawBufferPointer) {
    let numbers = Self.codes * 6
    let words = (1 << ComplaintFeatures.bits) / 64
    let head = 4 * numbers + 8 * words
    guard bytes.count >= head else { return nil }
    let floats = (0..<numbers).map {
      Float(
        bitPattern: UInt32(
          littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self)))
    }
    for code in 0..<Self.codes {
      let own = Array(floats[(6 * code)...].prefix(6))
      steps.append(own[0])
      biases.append(own[1])
      curves.append(Curve(bias: own[2], score: own[3], found: own[4], sure: own[5]))
    }
    known = (0..<words).map {
      UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * numbers + 8 * $0, as: UInt64.self))
    }
    rank()
    weights = Array(bytes[head...].bindMemory(to: Int8.self))
    guard weights.count == known.reduce(0, { $0 + $1.nonzeroBitCount }) * Self.width else {
      return nil
    }
  }

  /// The model as a file holds it: little-endian numbers of four bytes, a bit for each feature
  /// number, and a row of twenty bytes for each bit.
  package var bytes: [UInt8] {
    var result: [UInt8] = []
    func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.littleEndian) { result += $0 }
    }
    for code in 0..<Self.codes {
      let curve = curves[code]
      for number in [steps[code], biases[code], curve.bias, curve.score, curve.found, curve.sure] {
        append(number.bitPattern)
      }
    }
    for word in known { append(word) }
    return result + weights.map { UInt8(bitPattern: $0) }
  }
}

extension ComplaintModel {
  /// The model that is built into the program.
  static let standard = ComplaintModel(bsl_complaint_model())

  private init?(_ file: bsl_text) {
    self.init(UnsafeRawBufferPointer(start: file.bytes, count: file.count))
  }

  /// What the lexicons alone find in a text, by code; zero where they find nothing.
  package static func lexiconStrengths(_ description: some Collection<UInt8>) -> [Float] {
    lexiconStrengths(ComplaintText(description))
  }

  private static func lexiconStrengths(_ text: ComplaintText) -> [Float] {
    var found = FindingTable()
    ComplaintMatcher.standard.match(text, into: &found)
    return SymptomCode.allCases.map { Float(found[$0, .complaint]) }
  }

  /// Codes a description complains of, as the lexicons and the model together judge it.
  static func match(_ description: some Collection<UInt8>, into found: inout FindingTable) {
    let text = ComplaintText(description)
    guard let model = standard, !text.tokens.isEmpty else {
      return ComplaintMatcher.standard.match(text, into: &found)
    }
    for (code, probability) in zip(SymptomCode.allCases, model.probabilities(text))
    where probability >= 0.5 {
      found.add(code, .complaint, Double(probability))
    }
  }

  /// How likely it is that a text complains of each code.
  package func probabilities(_ description: some Collection<UInt8>) -> [Float] {
    probabilities(ComplaintText(description))
  }

  private func probabilities(_ text: ComplaintText) -> [Float] {
    let strengths = Self.lexiconStrengths(text)
    return ComplaintFeatures.withSeen { seen -> [Float] in
      let whole = scores(ComplaintFeatures(text, text.tokens[...], seen: seen))
      var best = curves.indices.map { curves[$0].odds(whole[$0], strengths[$0]) }
      raise(&best, text, strengths, seen)
      return best.map { 1 / (1 + exp(-$0)) }
    }
  }

  /// Raises the odds of each code to those of a part of the text that counts.
  ///
  /// Among many sentences one that complains would count for little: each two in a row count, too,
  /// and a sentence by itself for what a lexicon found; alone, a harmless one may look like anything.
  /// The more parts, the likelier it is that one of them looks like a complaint by chance: their number
  /// is taken off the odds.
  private func raise(
    _ best: inout [Float], _ text: ComplaintText, _ strengths: [Float],
    _ seen: ComplaintFeatures.Seen
  ) {
    let sentences = Self.sentences(text)
    func raise(_ parts: [Range<Int>], where counts: (Int) -> Bool) {
      let price = log(Float(parts.count))
      for part in parts {
        let own = scores(ComplaintFeatures(text, text.tokens[part], seen: seen))
        for code in best.indices where counts(code) {
          best[code] = max(best[code], curves[code].odds(own[code], strengths[code]) - price)
        }
      }
    }
    if sentences.count > 1, strengths.contains(where: { $0 > 0 }) {
      raise(sentences) { strengths[$0] > 0 }
    }
    if sentences.count > 2 {
      let pairs = zip(sentences, sentences.dropFirst()).filter { $0.upperBound == $1.lowerBound }
      raise(pairs.map { $0.lowerBound..<$1.upperBound }) { _ in true }
    }
  }

  /// The first sentences of a text and its last, where people complain; between them stands what
  /// they bring along.
  private static let (firstSentences, lastSentences) = (12, 6)
  /// A clause ends a sentence that has become so long, in bytes.
  private static let longSentence: Int32 = 80

  /// The words of each sentence that is looked at by itself.
  private static func sentences(_ text: ComplaintText) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in 1..<max(1, text.tokens.count) {
      let (last, next) = (text.tokens[index - 1], text.tokens[index])
      let isLong = last.end - text.tokens[start].start >= longSentence
      guard next.sentence != last.sentence || isLong && next.clause != last.clause else { continue }
      sentences.append(start..<index)
      start = index
    }
    sentences.append(start..<text.tokens.count)
    guard sentences.count > firstSentences + lastSentences else { return sentences }
    return Array(sentences.prefix(firstSentences) + sentences.suffix(lastSentences))
  }

  /// The score of each code for a text.
  private func scores(_ features: ComplaintFeatures) -> [Float] {
    var (sums, rest) = (SIMD16<Int32>(), SIMD4<Int32>())
    known.withUnsafeBufferPointer { known in
      weights.withUnsafeBytes { weights in
        for number in features.numbers {
          let (word, bit) = (Int(number) >> 6, UInt64(1) << UInt64(number & 63))
          guard known[word] & bit != 0 else { continue }
          let row = Int(ranks[word]) + (known[word] & (bit - 1)).nonzeroBitCount
          // There is a row of twenty bytes for each bit.
          let first = weights.loadUnaligned(fromByteOffset: row * Self.width, as: SIMD16<Int8>.self)
          let second = weights.loadUnaligned(
            fromByteOffset: row * Self.width + 16, as: SIMD4<Int8>.self)
          sums &+= SIMD16<Int32>(truncatingIfNeeded: first)
          rest &+= SIMD4<Int32>(truncatingIfNeeded: second)
        }
      }
    }
    let scale = 1 / Float(max(features.numbers.count, 1)).squareRoot()
    return (0..<Self.codes).map {
      biases[$0] + Float($0 < 16 ? sums[$0] : rest[$0 - 16]) * steps[$0] * scale
    }
  }
}

extension ComplaintModel.Curve {
  /// How likely it is that a text complains of a code, from its score and the strength with which a
  /// lexicon found it, zero where none did.
  package func probability(_ score: Float, _ strength: Float) -> Float {
    1 / (1 + exp(-odds(score, strength)))
  }

  /// The logarithm of its odds.
  func odds(_ score: Float, _ strength: Float) -> Float {
    var sum = bias + self.score * score
    if strength > 0 { sum += found }
    if Double(strength) >= ComplaintModel.sureStrength { sum += sure }
    return sum
  }
}
