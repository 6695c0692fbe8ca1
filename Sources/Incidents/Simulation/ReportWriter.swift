internal import Signals
internal import Symptoms

/// Writes the words of a drawn report: the user's, and the conversation.
struct ReportWriter {
  let scenario: Scenario

  init(_ scenario: Scenario) {
    self.scenario = scenario
  }

  /// The whole signal. The words depend on the report's own seed alone.
  func write(_ planned: PlannedReport, id: String) -> ScenarioSimulation.Report {
    var generator = SimulationGenerator(seed: planned.seed, purpose: 5)
    var planted: [ScenarioSimulation.Planted] = []
    var plantedSentence: String?
    if planned.isPlanted, planned.isDescribed || planned.isTranscribed {
      let drawn = PlantedWording.draw(&generator)
      planted = [.init(type: drawn.type, value: drawn.value)]
      plantedSentence = drawn.sentence
    }
    // Where both are there, the secret stands in one of them.
    let inTranscript =
      planned.isTranscribed && (!planned.isDescribed || generator.happens(0.5))
    let cause: String? =
      if case .cause(let index) = planned.source { scenario.incidents[index].id } else { nil }
    var dimensions = [
      Dimension.model: scenario.fleet.models[planned.model].name,
      Dimension.platform: scenario.fleet.platforms[planned.platform].name,
      Dimension.surface: planned.surface,
    ]
    dimensions[Dimension.hardware] = planned.hardware
    dimensions[Dimension.region] = planned.region
    dimensions[Dimension.clientVersion] = planned.clientVersion
    let description =
      planned.isDescribed
      ? words(planned, planted: inTranscript ? nil : plantedSentence, &generator) : nil
    let transcript =
      planned.isTranscribed
      ? conversation(planned, planted: inTranscript ? plantedSentence : nil, &generator) : []
    let signal = Signal(
      id: id, kind: planned.kind, occurredAt: planned.time,
      account: planned.account < scenario.reports.accounts
        ? "account-\(planned.account)" : "daily-\(planned.account)",
      conversation: "conversation-\(planned.conversation)", dimensions: dimensions,
      contextTokens: planned.contextTokens, description: description.map { Text($0) },
      transcript: transcript, allowsTranscriptReview: generator.happens(0.5))
    return .init(signal: signal, cause: cause, planted: planted, isRepeated: false)
  }

  private func words(
    _ planned: PlannedReport, planted: String?, _ generator: inout SimulationGenerator
  ) -> String {
    var parts = planned.complaint.prefix(2).map {
      generator.element(ComplaintWording.sentences($0, language: planned.language))
    }
    if let remark = planned.remark, planned.language == "en" { parts.append(remark) }
    if generator.happens(0.3) {
      parts.append(generator.element(ComplaintWording.asides(language: planned.language)))
    }
    if let planted { parts.append(planted) }
    var text = parts.joined(separator: " ")
    if generator.happens(0.15) { text = text.lowercased() }
    // What was planted is looked for letter by letter.
    if let planted, !text.contains(planted) { text += " " + planted }
    return text
  }

  private func conversation(
    _ planned: PlannedReport, planted: String?, _ generator: inout SimulationGenerator
  ) -> [Message] {
    var topics = Topic.all(language: planned.language)
    if planned.answer.contains(.syntaxError) || generator.happens(0.3) {
      topics = Topic.all(language: "en").filter { $0.codeLanguage != nil }
    }
    let topic = generator.element(topics)
    var messages: [Message] = []
    func say(_ role: Message.Role, _ text: String) {
      messages.append(Message(role: role, content: [.text(Text(text))]))
    }
    var request = topic.request
    if !topic.material.isEmpty { request += "\n\n" + topic.material }
    if let planted { request += "\n" + planted }
    if generator.happens(0.35) {
      let earlier = generator.element(Topic.all(language: planned.language))
      // The same request twice would be a symptom of its own.
      if earlier.request != topic.request {
        say(.user, earlier.request)
        say(.assistant, AnswerDefects(earlier).text)
      }
    }
    say(.user, request)
    var answer = AnswerDefects(topic)
    for code in planned.answer { answer.show(code, &generator) }
    for (index, result) in answer.toolResults.enumerated() {
      let call = "call-\(index + 1)"
      messages.append(
        Message(
          role: .assistant,
          content: [.toolUse(id: call, name: "edit", input: #"{"path":"main.py"}"#)]))
      messages.append(
        Message(
          role: .user,
          content: [
            .toolResult(id: call, content: Text(result.content), isError: result.isError)
          ]))
    }
    say(.assistant, answer.text)
    return messages
  }
}
