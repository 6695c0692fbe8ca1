internal import Signals

/// A page that needs nothing else: no script, no font, no request to anywhere.
enum HTMLFormat {
  static func render(_ timeline: Timeline) -> [UInt8] {
    let escape = SVGText.escape
    var html = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Incidents as of \(Wording.minute(timeline.asOf)) UTC</title>
      <style>\(style)</style>
      </head>
      <body>
      <main>
      <h1>\(heading(timeline))</h1>
      <p class="quiet">As of \(Wording.minute(timeline.asOf)) UTC · looked at \
      \(Wording.day(timeline.window.from)) to \(Wording.day(timeline.window.to))\
      \(timeline.knowsTraffic ? "" : " · traffic not known")\
      \(timeline.noise == nil ? "" : " ·")\(Wording.noise(timeline))</p>
      <figure>\(SVGFormat.picture(timeline))</figure>

      """
    for (index, incident) in timeline.incidents.enumerated() {
      html += section(
        incident, timeline, color: SVGFormat.colors[index % SVGFormat.colors.count])
    }
    if !timeline.apart.isEmpty {
      html += "<section><h2>Apart from incidents</h2>\n<ul>\n"
      for item in timeline.apart {
        html +=
          "<li>\(escape(item.kind)), \(Wording.spans(item)), "
          + "\(escape(ScopeText.describe(item.scope))): \(Wording.grouped(item.signals)) signals"
          + "</li>\n"
      }
      html += "</ul></section>\n"
    }
    html +=
      "<footer>Made by Blindsift from symptom codes and counts. Nobody read a conversation."
      + "</footer>\n</main>\n</body>\n</html>\n"
    return Array(html.utf8)
  }

  private static func heading(_ timeline: Timeline) -> String {
    let open = timeline.incidents.count { $0.status != .fixed }
    let all = timeline.incidents.count
    if all == 0 { return "No incident" }
    let noun = all == 1 ? "incident" : "incidents"
    return open == 0 ? "\(all) \(noun), none open" : "\(all) \(noun), \(open) open"
  }

  private static func section(
    _ incident: Timeline.Incident, _ timeline: Timeline, color: String
  ) -> String {
    let escape = SVGText.escape
    let interval = incident.signals.interval.map(Wording.grouped).joined(separator: "–")
    let accounts = incident.accounts.interval.map(Wording.grouped).joined(separator: "–")
    var html = """
      <section id="\(incident.id)" style="border-color:\(color)">
      <h2>\(escape(incident.heading))</h2>
      <p class="quiet"><code>\(incident.id)</code> · \(incident.status.rawValue) · \
      \(Wording.grouped(incident.signals.attributed)) signals (\(interval)) · \
      \(Wording.grouped(incident.accounts.estimate)) accounts (\(accounts))\
      \(incident.exposure.map { " · \(Wording.percent($0.share)) of the traffic in its scope" } ?? "")\
      </p>
      <p><b>Where</b> \(escape(ScopeText.describe(incident.scope)))</p>
      <p><b>Symptoms</b> \(symptoms(incident))</p>
      <div class="wide"><table>
      <thead><tr><th>when (UTC)</th><th>what</th><th>deploy</th><th>90% interval</th></tr></thead>
      <tbody>

      """
    for event in incident.events {
      let part = event.part.map { "<br><small>\(escape(ScopeText.describe(part: $0)))</small>" }
      let summary = event.deploy.flatMap { timeline.deploy($0)?.summary }
      html +=
        "<tr><td>\(Wording.minute(event.at))</td><td>\(escape(event.role))\(part ?? "")</td><td>"
        + escape(Wording.cause(event))
        + (summary.map { "<br><small>\(escape($0))</small>" } ?? "")
        + "</td><td>\(event.role == "detected" ? "" : Wording.span(event.range))</td></tr>\n"
    }
    html += "</tbody></table></div>\n"
    let terms = incident.evidence.compactMap(\.term)
    if !terms.isEmpty {
      html +=
        "<p><b>Terms many used</b> "
        + terms.prefix(12).map { "<code>\(escape($0))</code>" }.joined(separator: " ") + "</p>\n"
    }
    for case let sentence? in incident.evidence.map(\.sentence) {
      html += "<p><b>\(sentence.label)</b> \(escape(sentence.text))</p>\n"
    }
    return html + "</section>\n"
  }

  private static func symptoms(_ incident: Timeline.Incident) -> String {
    incident.symptoms.prefix(6).map { symptom in
      "\(SVGText.escape(Wording.symptom(symptom.code)))&nbsp;\(Wording.percent(symptom.share)) "
        + "<small>(×\(Int(symptom.lift.rounded())) of every day)</small>"
    }.joined(separator: " · ")
  }

  private static let style = """
    :root{color-scheme:light}*{box-sizing:border-box}
    body{margin:0;background:#f4f4f2;color:#111;font:15px/1.5 system-ui,sans-serif}
    main{max-width:1180px;margin:0 auto;padding:28px 20px}
    h1{margin:0;font-size:26px}h2{margin:0 0 4px;font-size:18px}
    .quiet,footer,small{color:#555}small{white-space:nowrap}td small{white-space:normal}figure{margin:18px 0;background:#fff;border:1px solid #ddd;
    border-radius:6px;overflow-x:auto;padding:6px}figure svg{display:block;min-width:860px}
    section{background:#fff;border:1px solid #ddd;border-left:6px solid #999;border-radius:6px;
    padding:16px 20px;margin:14px 0}p{margin:6px 0}.wide{overflow-x:auto}
    table{border-collapse:collapse;width:100%;margin-top:8px}
    th,td{text-align:left;vertical-align:top;padding:6px 10px 6px 0;border-top:1px solid #eee}
    th{font-weight:600;color:#555;border-top:0}td:first-child,td:last-child{white-space:nowrap}
    code{background:#f1f1ef;padding:1px 5px;
    border-radius:4px;font-size:13px}footer{margin-top:20px;font-size:13px}
    """
}
