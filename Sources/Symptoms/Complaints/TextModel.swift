internal import CLexicons
internal import Glibc

/// Codes of a text, learnt from texts that were written for it: a weight for each feature and code.
///
/// A code's score is the mean weight of a text's features times the root of their number, so that
/// features of a unit vector are weighed; a logistic curve over that score and what the lexicons
/// found gives a probability. `docs/symptoms.md` tells how it was trained and what it reaches;
/// `Training` does it again. Reading is constant work a feature.
package struct TextModel: Sendable {
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

  /// Bytes of a row: one a code, and a few more where there are many.
  private let width: Int
  /// How many codes there are.
  private var count: Int { biases.count }
  /// A lexicon is sure of what it finds with at least this strength.
  package static let sureStrength = 0.85

  /// The weight of one step of a code's numbers, and the score of a text without features.
  private var steps: [Float] = []
  private var biases: [Float] = []
  private(set) var curves: [Curve] = []
  /// A bit for each number that has weights, and how many have before each word of bits.
  private var known: [UInt64] = []
  private var ranks: [Int32] = []
  private var weights: [Int8] = []
}

extension TextModel {
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
    width = Self.width(parts.biases.count)
    (biases, curves) = (parts.biases, parts.curves)
    steps = parts.weights.map { max(($0.map(abs).max() ?? 0) / 127, .leastNormalMagnitude) }
    known = Array(repeating: 0, count: (1 << ComplaintFeatures.bits) / 64)
    for number in 0..<(1 << ComplaintFeatures.bits) {
      let row = (0..<count).map { Int8((parts.weights[$0][number] / steps[$0]).rounded()) }
      guard row.contains(where: { $0 != 0 }) else { continue }
      known[number >> 6] |= 1 << UInt64(number & 63)
      weights += row + Array(repeating: 0, count: width - count)
    }
    rank()
  }

  /// Bytes of a row of so many codes: the one alone, or twenty.
  private static func width(_ codes: Int) -> Int {
    precondition(codes <= 20, "a row has twenty codes at most")
    return codes == 1 ? 1 : 20
  }

  private mutating func rank() {
    var before: Int32 = 0
    ranks = known.map { bits in
      defer { before += Int32(bits.nonzeroBitCount) }
      return before
    }
  }

  /// A model of so many codes as `bytes` gave it; nil where they are none.
  init?(_ bytes: UnsafeRawBufferPointer, codes: Int) {
    width = Self.width(codes)
    let numbers = codes * 6
    let words = (1 << ComplaintFeatures.bits) / 64
    let head = 4 * numbers + 8 * words
    guard bytes.count >= head else { return nil }
    let floats = (0..<numbers).map {
      Float(
        bitPattern: UInt32(
          littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self)))
    }
    for code in 0..<codes {
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
    guard weights.count == known.reduce(0, { $0 + $1.nonzeroBitCount }) * width else {
      return nil
    }
  }

  /// The model as a file holds it: little-endian numbers of four bytes, a bit for each feature
  /// number, and a row of bytes for each bit.
  package var bytes: [UInt8] {
    var result: [UInt8] = []
    func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.littleEndian) { result += $0 }
    }
    for code in 0..<count {
      let curve = curves[code]
      for number in [steps[code], biases[code], curve.bias, curve.score, curve.found, curve.sure] {
        append(number.bitPattern)
      }
    }
    for word in known { append(word) }
    return result + weights.map { UInt8(bitPattern: $0) }
  }
}

extension TextModel {
  /// A model that is built into the program.
  init?(_ file: bsl_text, codes: Int) {
    self.init(UnsafeRawBufferPointer(start: file.bytes, count: file.count), codes: codes)
  }

  /// The score of each code for a text.
  func scores(_ features: ComplaintFeatures) -> [Float] {
    let scale = 1 / Float(max(features.numbers.count, 1)).squareRoot()
    if width == 1 { return [biases[0] + Float(sum(features)) * steps[0] * scale] }
    var (sums, rest) = (SIMD16<Int32>(), SIMD4<Int32>())
    known.withUnsafeBufferPointer { known in
      weights.withUnsafeBytes { weights in
        for number in features.numbers {
          let (word, bit) = (Int(number) >> 6, UInt64(1) << UInt64(number & 63))
          guard known[word] & bit != 0 else { continue }
          let row = Int(ranks[word]) + (known[word] & (bit - 1)).nonzeroBitCount
          // There is a row of twenty bytes for each bit.
          let first = weights.loadUnaligned(fromByteOffset: row * 20, as: SIMD16<Int8>.self)
          let second = weights.loadUnaligned(
            fromByteOffset: row * 20 + 16, as: SIMD4<Int8>.self)
          sums &+= SIMD16<Int32>(truncatingIfNeeded: first)
          rest &+= SIMD4<Int32>(truncatingIfNeeded: second)
        }
      }
    }
    return (0..<count).map {
      biases[$0] + Float($0 < 16 ? sums[$0] : rest[$0 - 16]) * steps[$0] * scale
    }
  }

  /// The weights of a text's features together, where there is one code.
  private func sum(_ features: ComplaintFeatures) -> Int {
    known.withUnsafeBufferPointer { known in
      weights.withUnsafeBufferPointer { weights in
        features.numbers.reduce(0) { sum, number in
          let (word, bit) = (Int(number) >> 6, UInt64(1) << UInt64(number & 63))
          guard known[word] & bit != 0 else { return sum }
          return sum + Int(weights[Int(ranks[word]) + (known[word] & (bit - 1)).nonzeroBitCount])
        }
      }
    }
  }
}

extension TextModel.Curve {
  /// How likely it is that a text complains of a code, from its score and the strength with which a
  /// lexicon found it, zero where none did.
  package func probability(_ score: Float, _ strength: Float) -> Float {
    Self.probability(odds(score, strength))
  }

  /// The probability of a logarithm of odds.
  static func probability(_ odds: Float) -> Float { 1 / (1 + exp(-odds)) }

  /// The logarithm of its odds.
  func odds(_ score: Float, _ strength: Float) -> Float {
    var sum = bias + self.score * score
    if strength > 0 { sum += found }
    if Double(strength) >= TextModel.sureStrength { sum += sure }
    return sum
  }
}
