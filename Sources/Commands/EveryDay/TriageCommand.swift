internal import ArgumentParser
internal import Signals
internal import Terminal
internal import Timelines
internal import Workflows

struct TriageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "triage",
    abstract: "What is wrong, since when, where, and which deploy.",
    discussion: """
      Shows the last night's incidents, open ones first, or one of them whole. On a terminal it is \
      interactive: arrows or j/k to move, Enter to look closer, ? for help, q to leave.

      Examples:
        blindsift triage
        blindsift triage inc-4f2a91c0 --json
        blindsift triage inc-4f2a91c0 --name "TPU sampling"
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var colour: ColourOptions

  @Argument(help: ArgumentHelp("An incident's id, or as much of it as is unique."))
  var incident: String?

  @Flag(name: .long, help: "Print one JSON document.")
  var json = false

  @Flag(name: .long, help: "Print and leave, also on a terminal.")
  var plain = false

  @Option(name: .long, help: "Give the incident a name that sticks.")
  var name: String?

  @Flag(name: .long, help: "Say that it is none: it is not shown again.")
  var dismiss = false

  @Option(
    name: .long, help: ArgumentHelp("Say that it is the same as this one.", valueName: "incident"))
  var mergeWith: String?

  func validate() throws {
    if incident == nil, name != nil || dismiss || mergeWith != nil {
      throw ValidationError("Which incident? Give its id first.")
    }
  }

  func run() async throws {
    try await perform {
      let surroundings = store.surroundings()
      if let incident, let decision = decision {
        let done = try Triage.decide(surroundings, incident: incident, decision: decision)
        Output.note(done)
        return
      }
      let timeline = try Triage.run(surroundings)
      let chosen = try incident.map { try Triage.find($0, in: timeline) }
      if json {
        return try Output.write(Triage.json(timeline, incident: chosen))
      }
      let style = colour.style(terminal: Output.isTerminal)
      if Output.isInteractive, !plain {
        return try FullScreen.run(timeline: timeline, selected: chosen?.id, style: style)
      }
      let text =
        chosen.map { IncidentView.render($0, in: timeline, style: style) }
        ?? TriageView.render(timeline, style: style)
      try Output.write(Array(text.utf8))
    }
  }

  private var decision: TriageDecision? {
    if let name { return .name(name) }
    if dismiss { return .dismiss }
    return mergeWith.map { .merge(with: $0) }
  }
}
