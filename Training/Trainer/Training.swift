import Foundation
import Symptoms

/// What the weights are learnt from, and how.
///
/// A feature counts by how rare it is (the logarithm of one over its share of the texts), over the
/// root of the text's number of features. Weights are fitted code by code; a curve over their score and what the lexicons
/// found is fitted on texts that the weights had not seen (five folds), and only on those that the
/// lexicons were not corrected on.
struct Training {
  /// What is learnt, and of what.
  struct Task {
    var codes: [SymptomCode]
    /// Feature numbers that stand in fewer texts than this are left out.
    var leastTexts: Int
    /// How closely the weights are fitted.
    var cost: Double
    var features: (String) -> ComplaintFeatures
    /// How surely each code is found without the model; zero where it is not.
    var strengths: (String) -> [Float]
  }

  private let task: Task
  private let corpus: [LabelledText]
  private let features: [ComplaintFeatures]
  private let rows: SparseRows
  private let rarity: [Float]
  private let labels: [[Bool]]

  private static let folds = 5

  init(_ task: Task, _ corpus: [LabelledText]) {
    (self.task, self.corpus) = (task, corpus)
    features = corpus.map { task.features($0.text) }
    var texts = [Int](repeating: 0, count: 1 << ComplaintFeatures.bits)
    for row in features { for number in row.numbers { texts[Int(number)] += 1 } }
    rarity = texts.map { count -> Float in
      guard count >= task.leastTexts else { return 0 }
      return Float(log(Double(corpus.count + 1) / Double(count + 1)))
    }
    rows = Self.rows(features, rarity)
    labels = task.codes.map { code in corpus.map { $0.codes.contains(code) } }
  }

  private static func rows(_ features: [ComplaintFeatures], _ rarity: [Float]) -> SparseRows {
    var rows = SparseRows(numbers: [], values: [], width: rarity.count)
    for row in features {
      let scale = 1 / Float(max(1, row.numbers.count)).squareRoot()
      let numbers = row.numbers.filter { rarity[Int($0)] > 0 }
      rows.numbers.append(numbers)
      rows.values.append(numbers.map { rarity[Int($0)] * scale })
    }
    return rows
  }

  /// The model, with what it reached on unseen texts printed.
  func model() -> TextModel {
    let all = Array(corpus.indices)
    let fits = fit(all)
    let unseen = unseenScores()
    let judged = all.filter { !corpus[$0].isKnownToLexicons }
    let found = judged.map { task.strengths(corpus[$0].text) }
    let curves = task.codes.indices.map { code in
      curve(code, judged, unseen[code], found.map { $0[code] })
    }
    printTable(judged, unseen, found, curves)
    return TextModel(
      TextModel.Parts(
        weights: fits.map { zip($0.weights, rarity).map { $0 * $1 } },
        biases: fits.map(\.bias), curves: curves))
  }

  /// A fit for each code, all cores together.
  private func fit(_ chosen: [Int]) -> [LogisticRegression] {
    let (rows, labels, only) = (rows, labels, corpus.map(\.onlyCode))
    let (codes, cost) = (task.codes, task.cost)
    return parallel(labels.count) { code in
      let known = chosen.filter { row in
        only[row].map { $0 == codes[code] } ?? true
      }
      return LogisticRegression(rows, labels[code], chosen: known, cost: cost)
    }
  }

  /// By code, the score of each text by weights that had not seen it.
  private func unseenScores() -> [[Double]] {
    var scores = [[Double]](
      repeating: [Double](repeating: 0, count: corpus.count), count: labels.count)
    // Neighbours come from one writer's pass and are alike: tens of them stay in one fold.
    let fold = corpus.indices.map { $0 / 10 * 7 % Self.folds }
    for part in 0..<Self.folds {
      let seen = corpus.indices.filter { fold[$0] != part }
      for (code, fit) in fit(seen).enumerated() {
        for row in corpus.indices where fold[row] == part {
          scores[code][row] = fit.score(rows, row)
        }
      }
    }
    return scores
  }

  private func curve(
    _ code: Int, _ judged: [Int], _ scores: [Double], _ found: [Float]
  ) -> TextModel.Curve {
    var rows = SparseRows(numbers: [], values: [], width: 3)
    for (index, row) in judged.enumerated() {
      let isFound: Float = found[index] > 0 ? 1 : 0
      let isSure: Float = Double(found[index]) >= TextModel.sureStrength ? 1 : 0
      rows.numbers.append([0, 1, 2])
      rows.values.append([Float(scores[row]), isFound, isSure])
    }
    let fit = LogisticRegression(
      rows, judged.map { labels[code][$0] }, chosen: Array(judged.indices), cost: 1)
    return TextModel.Curve(
      bias: fit.bias, score: fit.weights[0], found: fit.weights[1], sure: fit.weights[2])
  }

  /// Prints what is reached on texts that the weights had not seen.
  private func printTable(
    _ judged: [Int], _ scores: [[Double]], _ found: [[Float]], _ curves: [TextModel.Curve]
  ) {
    var verdicts = Verdicts(codes: task.codes)
    for (index, row) in judged.enumerated() {
      let probabilities = labels.indices.map {
        curves[$0].probability(Float(scores[$0][row]), found[index][$0])
      }
      verdicts.add(probabilities, corpus[row].codes)
    }
    verdicts.printTable("unseen parts of the corpus")
  }
}

/// Probabilities of codes, and whether they were right.
struct Verdicts {
  let codes: [SymptomCode]
  private var said: [(probability: Float, isRight: Bool)] = []

  init(codes: [SymptomCode]) { self.codes = codes }

  mutating func add(_ probabilities: [Float], _ right: Set<SymptomCode>) {
    for (probability, code) in zip(probabilities, codes) {
      said.append((probability, right.contains(code)))
    }
  }

  /// Precision and recall from each of the probabilities on, the greatest first.
  private var points: [(probability: Float, precision: Double, recall: Double)] {
    let sorted = said.sorted { $0.probability > $1.probability }
    let all = Double(sorted.count { $0.isRight })
    var right = 0.0
    return sorted.enumerated().map { index, each in
      right += each.isRight ? 1 : 0
      return (each.probability, right / Double(index + 1), right / all)
    }
  }

  func printTable(_ title: String) {
    print(title)
    let points = points
    for least in stride(from: Float(0.9), to: 0.05, by: -0.1) {
      guard let point = points.last(where: { $0.probability >= least }) else { continue }
      print(
        String(
          format: "  from probability %.1f: precision %.3f recall %.3f", least, point.precision,
          point.recall))
    }
    for precision in [0.95, 0.9, 0.85] {
      guard let point = points.last(where: { $0.precision >= precision }) else { continue }
      print(
        String(
          format: "  at precision %.2f: recall %.3f (probability %.3f)", precision, point.recall,
          point.probability))
    }
  }
}

/// Results of independent work on all cores, in order.
func parallel<Result: Sendable>(
  _ count: Int, _ work: @escaping @Sendable (Int) -> Result
) -> [Result] {
  let results = Locked([Result?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let result = work(index)
    results.set(index, result)
  }
  return results.values.compactMap { $0 }
}

/// A list that several threads write to.
private final class Locked<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private(set) var values: [Value]

  init(_ values: [Value]) { self.values = values }

  func set(_ index: Int, _ value: Value) {
    lock.withLock { values[index] = value }
  }
}
