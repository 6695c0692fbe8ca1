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

      --groups shows what the signals look like by model and platform, whether an incident or not: \
      groups of one pattern of symptoms and terms, new ones first.

      Examples:
        blindsift triage
        blindsift triage inc-4f2a91c0 --json
        blindsift triage inc-4f2a91c0 --name "TPU sampling"
        blindsift triage --groups
        blindsift triage grp-07d3e5b1 --name "Voice drops out"
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var colour: ColourOptions

  @Argument(help: ArgumentHelp("An incident's or a group's id, or as much of it as is unique."))
  var incident: String?

  @Flag(name: .long, help: "Show the groups of symptoms instead of the incidents.")
  var groups = false

  @Flag(name: .long, help: "Print one JSON document.")
  var json = false

  @Flag(name: .long, help: "Print and leave, also on a terminal.")
  var plain = false

  @Option(name: .long, help: "Give the incident or the group a name that sticks.")
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
    if groupIsMeant, mergeWith != nil {
      throw ValidationError("Groups are not merged: they are made anew every night.")
    }
  }

  func run() async throws {
    try await perform {
      let surroundings = store.surroundings()
      if groupIsMeant { return try showGroups(surroundings) }
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

  private var groupIsMeant: Bool { groups || incident.map(GroupTriage.isGroup) ?? false }

  private func showGroups(_ surroundings: Surroundings) throws {
    if let incident, let decision {
      return Output.note(
        try GroupTriage.decide(surroundings, group: incident, decision: decision))
    }
    let report = try GroupTriage.run(surroundings)
    let chosen = try incident.map { try GroupTriage.find($0, in: report) }
    if json { return try Output.write(GroupTriage.json(report, group: chosen)) }
    let style = colour.style(terminal: Output.isTerminal)
    let text =
      chosen.map { GroupView.render($0, in: report, style: style) }
      ?? GroupsView.render(report, style: style)
    try Output.write(Array(text.utf8))
  }

  private var decision: TriageDecision? {
    if let name { return .name(name) }
    if dismiss { return .dismiss }
    return mergeWith.map { .merge(with: $0) }
  }
}
