/// The forms a timeline can be handed on in.
public enum TimelineFormat: String, Sendable, Hashable, CaseIterable {
  /// The document itself.
  case json
  /// For a wiki or an issue.
  case markdown
  /// For a spreadsheet, an event a line.
  case csv
  /// A Gantt chart in Mermaid's notation.
  case mermaid
  /// A picture.
  case svg
  /// A page that needs nothing else.
  case html
  /// Annotations for Grafana's HTTP API.
  case grafana
  /// Timeline events for Rootly's API.
  case rootly
  /// Incidents for Statuspage's API.
  case statuspage
  /// CDEvents in CloudEvents' JSON batch format.
  case cdevents

  /// Renders a timeline; the same bytes for the same value.
  public func render(_ timeline: Timeline) -> [UInt8] {
    switch self {
    case .json: timeline.json
    case .markdown: MarkdownFormat.render(timeline)
    case .csv: CSVFormat.render(timeline)
    case .mermaid: MermaidFormat.render(timeline)
    case .svg: SVGFormat.render(timeline)
    case .html: HTMLFormat.render(timeline)
    case .grafana: GrafanaFormat.render(timeline)
    case .rootly: RootlyFormat.render(timeline)
    case .statuspage: StatuspageFormat.render(timeline)
    case .cdevents: CDEventsFormat.render(timeline)
    }
  }
}
