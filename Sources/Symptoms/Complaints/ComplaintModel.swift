internal import CLexicons
internal import Glibc

/// What users complain of, as the lexicons and a model that was learnt judge it together.
package enum ComplaintModel {
  /// The model that is built into the program.
  private static let standard = TextModel(bsl_complaint_model(), codes: SymptomCode.allCases.count)

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
    for (code, probability) in zip(SymptomCode.allCases, probabilities(text, by: model))
    where probability >= 0.5 {
      found.add(code, .complaint, Double(probability))
    }
  }

  /// Bytes of a turn of a conversation that is judged: a longer one is a request or brings material.
  private static let mostOfReply = 120
  /// What a turn must be judged at least: nobody was asked there what is wrong.
  private static let leastOfReply: Float = 0.8
  /// What is said of an answer to the model itself.
  private static let replyCodes: Set<SymptomCode> = [
    .wrongAnswer, .forgotContext, .ignoredInstruction, .latency, .truncated, .repetition,
    .refusal,
  ]

  /// Who asks where a thing goes or wants one built speaks of a program of his own that loads or waits.
  private static let builds = Needles([
    "how do i ", "how can i ", "how would i ", "how should i ", "where do i ", "where can i ",
    "where would i ", "where should i ", "can you add", "could you add", "wie kann ich",
    "wo würde ich", "wo muss ich", "comment je peux", "comment puis-je", "où est-ce que je",
    "cómo puedo", "dónde pongo", "como posso", "onde coloco", "come posso", "dove metto",
    "hoe kan ik", "waar zet ik", "jak mogę", "gdzie mam", "как мне", "куда мне", "nasıl ekle",
    "bagaimana cara", "làm sao để", "怎么加", "如何添加", "どこに入れ", "어디에 넣",
  ])

  /// Codes a user's turn behind an answer complains of, as the model alone judges it, but for what is
  /// excused.
  static func match(
    reply: ArraySlice<UInt8>, into found: inout FindingTable,
    unless isExcused: (SymptomCode) -> Bool
  ) {
    guard let model = standard, reply.count >= 8, reply.count <= mostOfReply,
      !reply.contains(0x60), !reply.contains(0x7B)
    else { return }
    let text = ComplaintText(reply)
    guard !text.tokens.isEmpty else { return }
    let scores = model.scores(ComplaintFeatures(text, text.tokens[...]))
    for (index, code) in SymptomCode.allCases.enumerated() where replyCodes.contains(code) {
      let probability = model.curves[index].probability(scores[index], 0)
      guard probability >= leastOfReply, code != .latency || !builds.stands(in: reply),
        !isExcused(code)
      else { continue }
      found.add(code, .complaint, Double(probability) * 0.8)
    }
  }

  /// How likely it is that a text complains of each code.
  package static func probabilities(
    _ description: some Collection<UInt8>, by model: TextModel
  ) -> [Float] {
    probabilities(ComplaintText(description), by: model)
  }

  private static func probabilities(_ text: ComplaintText, by model: TextModel) -> [Float] {
    let strengths = lexiconStrengths(text)
    let whole = model.scores(ComplaintFeatures(text, text.tokens[...]))
    var best = model.curves.indices.map { model.curves[$0].odds(whole[$0], strengths[$0]) }
    raise(&best, text, strengths, by: model)
    return best.map { TextModel.Curve.probability($0) }
  }

  /// Raises the odds of each code to those of a part of the text that counts.
  ///
  /// Among many sentences one that complains would count for little: each two in a row count, too,
  /// and a sentence by itself for what a lexicon found; alone, a harmless one may look like anything.
  /// The more parts, the likelier it is that one of them looks like a complaint by chance: their number
  /// is taken off the odds, but where a complaint and a greeting or two are all there is.
  private static func raise(
    _ best: inout [Float], _ text: ComplaintText, _ strengths: [Float], by model: TextModel
  ) {
    let sentences = sentences(text)
    func raise(_ parts: [Range<Int>], price: Float, where counts: (Int) -> Bool) {
      for part in parts {
        let own = model.scores(ComplaintFeatures(text, text.tokens[part]))
        for code in best.indices where counts(code) {
          best[code] = max(best[code], model.curves[code].odds(own[code], strengths[code]) - price)
        }
      }
    }
    if sentences.count > 1, strengths.contains(where: { $0 > 0 }) {
      let price = sentences.count > fewSentences ? log(Float(sentences.count)) : 0
      raise(sentences, price: price) { strengths[$0] > 0 }
    }
    if sentences.count > 2 {
      let pairs = zip(sentences, sentences.dropFirst()).filter { $0.upperBound == $1.lowerBound }
      raise(pairs.map { $0.lowerBound..<$1.upperBound }, price: log(Float(pairs.count))) { _ in true
      }
    }
  }

  private static let fewSentences = 3
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
}
