internal import Signals
internal import Symptoms

/// Makes a sound answer show symptoms.
struct AnswerDefects {
  /// Sentences of the answer.
  var sentences: [String]
  /// Its code, without fences; empty where it has none.
  var code: String
  let codeLanguage: String
  /// What tools said before the answer.
  var toolResults: [(content: String, isError: Bool)] = []
  /// Whether the code block is left open.
  private var isCut = false
  private var suffix = ""

  init(_ topic: Topic) {
    sentences = topic.answer
    code = topic.code
    codeLanguage = topic.codeLanguage ?? ""
  }

  /// Shows a symptom; those that only people can tell leave the answer as it is.
  mutating func show(_ code: SymptomCode, _ generator: inout SimulationGenerator) {
    switch code {
    case .unexpectedScript:
      insert(generator.element(["สวัสดี", "ครับ", "中的", "这个", "แล้ว", "应该"]), &generator)
    case .languageSwitch:
      let part = generator.element([
        "y entonces el resto de los datos se guarda en la tabla",
        "et ensuite il faut que les autres parties soient dans la liste",
        "und danach wird das mit der anderen Liste in die Tabelle geschrieben",
      ])
      sentences[sentences.count - 1] = halved(sentences[sentences.count - 1]) + " " + part + "."
    case .syntaxError: breakCode(&generator)
    case .repetition:
      let sentence = generator.element(sentences)
      sentences += [String](repeating: sentence, count: 6)
    case .garbledText: garble(&generator)
    case .truncated:
      sentences[sentences.count - 1] = halved(sentences[sentences.count - 1])
      isCut = true
    case .refusal:
      sentences = ["I'm sorry, but I can't help with that request."]
      self.code = ""
    case .forgotContext:
      sentences = [
        "I don't have access to the earlier part of our conversation.",
        "Could you share the file again?",
      ]
      self.code = ""
    case .hallucinatedAPI:
      toolResults.append(
        ("AttributeError: module 'json' has no attribute 'read_lines'", true))
    case .malformedToolCall:
      suffix = "\n<function_calls>\n<invoke name=\"edit\">\n<parameter name=\"path\">"
    case .toolErrors:
      for _ in 0..<3 { toolResults.append(("Error: string to replace not found in file", true)) }
    case .emptyAnswer:
      sentences = []
      self.code = ""
    case .ignoredInstruction, .wrongAnswer, .nondeterministic, .latency, .clientFault, .billing,
      .generalQuality:
      break
    }
  }

  /// The answer as the model gives it.
  var text: String {
    var text = sentences.joined(separator: " ")
    if !code.isEmpty, !sentences.isEmpty {
      if isCut {
        text =
          sentences.dropLast().joined(separator: " ") + "\n\n```\(codeLanguage)\n\(code)\n```\n\n"
          + (sentences.last ?? "")
      } else {
        text =
          (sentences.first ?? "") + "\n\n```\(codeLanguage)\n\(code)\n```\n\n"
          + sentences.dropFirst().joined(separator: " ")
      }
    }
    return text + suffix
  }

  private func halved(_ sentence: String) -> String {
    let words = sentence.split(separator: " ")
    return words.prefix(max(1, words.count / 2)).joined(separator: " ")
  }

  private mutating func insert(_ text: String, _ generator: inout SimulationGenerator) {
    guard !sentences.isEmpty else { return }
    let index = generator.below(sentences.count)
    var words = sentences[index].split(separator: " ").map(String.init)
    words.insert(text, at: min(words.count, 1 + generator.below(max(1, words.count))))
    sentences[index] = words.joined(separator: " ")
  }

  /// Takes a closing bracket or a block's colon away.
  private mutating func breakCode(_ generator: inout SimulationGenerator) {
    guard !code.isEmpty else { return }
    let places = code.indices.filter { ")]}".contains(code[$0]) }
    guard !places.isEmpty else { return }
    code.remove(at: generator.element(places))
  }

  /// Drops words, doubles words and moves words about.
  private mutating func garble(_ generator: inout SimulationGenerator) {
    sentences = sentences.map { sentence in
      var words: [String] = []
      for word in sentence.split(separator: " ").map(String.init) {
        switch generator.below(7) {
        case 0: continue
        case 1: words += [word, word]
        default: words.append(word)
        }
      }
      if words.count > 3, generator.happens(0.5) {
        words.swapAt(1, 1 + generator.below(words.count - 1))
      }
      return words.joined(separator: " ")
    }
  }
}
