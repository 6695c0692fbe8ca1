/// Opens terms which enough different accounts used, without any key.
///
/// Shares with wrong ordinates, as somebody who writes to the database could add, are survived while
/// they are few: subsets are tried in a fixed order, at most `tries` of them, and a subset counts
/// only if the term it gives decrypts authentically.
public struct TermOpener: Sendable {
  /// How many different accounts open a term.
  public let threshold: Int
  /// How many subsets of the shares are tried at most.
  public let tries: Int

  /// An opener for terms sealed with this threshold.
  public init(k threshold: Int, tries: Int = 256) {
    precondition(threshold >= 1, "a threshold is positive")
    self.threshold = threshold
    self.tries = tries
  }

  /// The term behind a tag, if at least `k` shares of different accounts belong to it.
  ///
  /// `n log n` in the shares, plus `k²` for each try.
  public func open(
    tag: TermTag, sealedTerm: [UInt8], shares: some Sequence<(x: TermCoordinate, y: TermCoordinate)>
  ) -> OpenedTerm? {
    let points = Self.distinct(shares)
    guard points.count >= threshold else { return nil }
    var generator = SubsetGenerator(seed: tag.raw.high ^ tag.raw.low)
    for attempt in 0..<tries {
      let subset = subset(of: points, attempt: attempt, generator: &generator)
      let polynomial = Interpolation(points: subset)
      guard
        let term = TermCipher.open(
          sealedTerm, secret: polynomial.value(at: .zero), tag: tag.raw)
      else { continue }
      let accounts = points.count { polynomial.value(at: $0.x) == $0.y }
      return accounts >= threshold ? OpenedTerm(term: term, accounts: accounts) : nil
    }
    return nil
  }

  /// Points in order of abscissa; those whose abscissa comes with two ordinates lie, and are out.
  private static func distinct(
    _ shares: some Sequence<(x: TermCoordinate, y: TermCoordinate)>
  ) -> [Point] {
    var ordinates: [TermCoordinate: TermCoordinate] = [:]
    var contradicted: Set<TermCoordinate> = []
    for share in shares {
      if let known = ordinates.updateValue(share.y, forKey: share.x), known != share.y {
        contradicted.insert(share.x)
      }
    }
    return ordinates.sorted { $0.key < $1.key }.compactMap { x, y in
      guard !contradicted.contains(x), let x = Mersenne127(x.raw), let y = Mersenne127(y.raw),
        x != .zero
      else { return nil }
      return Point(x: x, y: y)
    }
  }

  /// First every whole window of neighbours, then random subsets.
  private func subset(
    of points: [Point], attempt: Int, generator: inout SubsetGenerator
  ) -> [Point] {
    let start = attempt * threshold
    if start + threshold <= points.count, attempt < tries / 2 {
      return Array(points[start..<start + threshold])
    }
    // A partial Fisher-Yates shuffle over sparse indices: k steps, whatever the number of points.
    var moved: [Int: Int] = [:]
    return (0..<threshold).map { index in
      let other = index + Int(generator.next() % UInt64(points.count - index))
      let chosen = moved[other] ?? other
      moved[other] = moved[index] ?? index
      return points[chosen]
    }
  }
}

/// A share as a point in the plane.
struct Point {
  let x: Mersenne127
  let y: Mersenne127
}

/// The polynomial of lowest degree through points with different abscissae.
///
/// Newton's divided differences: `k²` once, then `k` a value.
private struct Interpolation {
  private let abscissae: [Mersenne127]
  private let coefficients: [Mersenne127]

  init(points: [Point]) {
    let abscissae = points.map(\.x)
    self.abscissae = abscissae
    var differences = points.map(\.y)
    for level in 1..<max(1, points.count) {
      let denominators = (level..<points.count).map { abscissae[$0] - abscissae[$0 - level] }
      let inverses = Self.inverses(denominators)
      for index in stride(from: points.count - 1, through: level, by: -1) {
        differences[index] =
          (differences[index] - differences[index - 1]) * inverses[index - level]
      }
    }
    coefficients = differences
  }

  func value(at x: Mersenne127) -> Mersenne127 {
    var value = coefficients[coefficients.count - 1]
    for index in stride(from: coefficients.count - 2, through: 0, by: -1) {
      value = value * (x - abscissae[index]) + coefficients[index]
    }
    return value
  }

  /// All inverses for the price of one and three multiplications each (Montgomery's trick).
  private static func inverses(_ elements: [Mersenne127]) -> [Mersenne127] {
    var prefixes: [Mersenne127] = []
    var product = Mersenne127.one
    for element in elements {
      prefixes.append(product)
      product = product * element
    }
    var inverse = product.inverse
    var results = elements
    for index in stride(from: elements.count - 1, through: 0, by: -1) {
      results[index] = inverse * prefixes[index]
      inverse = inverse * elements[index]
    }
    return results
  }
}

/// SplitMix64, so that the order of tries depends on the tag alone.
private struct SubsetGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
