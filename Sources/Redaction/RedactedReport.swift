public import Signals

/// What is left of a report after redaction.
public struct RedactedReport: Sendable {
  /// The user's words and the transcript as one JSON document, ready to be sealed.
  public var body: [UInt8]
  /// The user's words, for candidate terms.
  public var description: Text?
  /// How much of what was taken out, by coarse type.
  public var counts: [String: Int]
}

extension Redactor {
  /// Redacts all of a signal that can hold words: description, tags, every block of the transcript.
  public func redact(report signal: Signal) -> RedactedReport {
    let redacted = redact(signal)
    var json = JSONWriter()
    json.beginObject()
    if let description = redacted.signal.description {
      json.key("description")
      json.value(description)
    }
    if !redacted.signal.tags.isEmpty { json.member("tags", redacted.signal.tags) }
    if !redacted.signal.transcript.isEmpty {
      json.key("transcript")
      RecordWriter.write(redacted.signal.transcript, to: &json)
    }
    json.endObject()
    return RedactedReport(
      body: json.bytes, description: redacted.signal.description, counts: redacted.counts)
  }

  /// The signal itself with its words redacted.
  public func redact(_ signal: Signal) -> (signal: Signal, counts: [String: Int]) {
    var numbering = Numbering()
    var findings: [Finding] = []
    var signal = signal
    signal.description = signal.description.map {
      redact($0, numbering: &numbering, findings: &findings)
    }
    signal.tags = signal.tags.map {
      redact(Text($0), numbering: &numbering, findings: &findings).string
    }
    for message in signal.transcript.indices {
      for block in signal.transcript[message].content.indices {
        signal.transcript[message].content[block] = redact(
          signal.transcript[message].content[block], numbering: &numbering, findings: &findings)
      }
    }
    var counts: [String: Int] = [:]
    for finding in findings { counts[finding.coarseType, default: 0] += 1 }
    return (signal, counts)
  }

  private func redact(
    _ block: ContentBlock, numbering: inout Numbering, findings: inout [Finding]
  ) -> ContentBlock {
    switch block {
    case .text(let text):
      return .text(redact(text, numbering: &numbering, findings: &findings))
    case .thinking(let text):
      return .thinking(redact(text, numbering: &numbering, findings: &findings))
    case .toolUse(let id, let name, let input):
      return .toolUse(
        id: id, name: redact(Text(name), numbering: &numbering, findings: &findings).string,
        input: redactJSON(input, numbering: &numbering, findings: &findings))
    case .toolResult(let id, let content, let isError):
      return .toolResult(
        id: id, content: redact(content, numbering: &numbering, findings: &findings),
        isError: isError)
    case .image:
      findings.append(Finding(type: "IMAGE", range: 0..<0))
      return .text("<IMAGE>")
    case .unknown: return block
    }
  }

  /// Redacts JSON text so that it stays JSON: a finding is cut to the string it begins in, and a
  /// number that has to go becomes a string.
  public func redactJSON(
    _ json: Text, numbering: inout Numbering, findings: inout [Finding]
  ) -> Text {
    let found = self.findings(in: json)
    guard !found.isEmpty else { return json }
    findings += found
    let tokens = JSONTokens.scan(json.bytes)
    var output: [UInt8] = []
    var position = 0
    for finding in found {
      guard let token = JSONTokens.token(at: finding.range.lowerBound, in: tokens),
        token.range.lowerBound >= position || finding.range.lowerBound >= position
      else { continue }
      let range =
        token.isString
        ? JSONTokens.cut(finding.range, to: token.range, in: json.bytes) : token.range
      guard range.lowerBound >= position, !range.isEmpty else { continue }
      output.append(contentsOf: json.bytes[position..<range.lowerBound])
      let number = numbering.number(of: json.bytes[range], type: finding.coarseType)
      let placeholder = "<\(finding.coarseType)_\(number)>"
      output.append(contentsOf: (token.isString ? placeholder : "\"\(placeholder)\"").utf8)
      position = range.upperBound
    }
    output.append(contentsOf: json.bytes[position...])
    return Text(bytes: output)
  }
}

/// The strings and numbers of a JSON text, by place.
enum JSONTokens {
  struct Token {
    /// A string's content without its quotes, or a number.
    var range: Range<Int>
    var isString: Bool
  }

  static func scan(_ bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        let start = index + 1
        index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        tokens.append(Token(range: start..<min(index, bytes.count), isString: true))
        index += 1
      } else if ByteClass.digit.contains(byte) || byte == UInt8(ascii: "-") {
        let start = index
        while index < bytes.count, number.contains(bytes[index]) { index += 1 }
        tokens.append(Token(range: start..<index, isString: false))
      } else {
        index += 1
      }
    }
    return tokens
  }

  private static let number = ByteClass("0123456789+-.eE")

  static func token(at position: Int, in tokens: [Token]) -> Token? {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.upperBound <= position { low = middle + 1 } else { high = middle }
    }
    guard low < tokens.count else { return nil }
    return tokens[low].range.upperBound > position ? tokens[low] : nil
  }

  /// A finding cut to a string's content, without halving an escape at either end.
  static func cut(_ range: Range<Int>, to token: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = max(range.lowerBound, token.lowerBound)
    let end = min(range.upperBound, token.upperBound)
    guard start < end else { return start..<start }
    if slashes(before: start, floor: token.lowerBound, in: bytes) % 2 == 1 { start -= 1 }
    var stop = end
    if slashes(before: stop, floor: start, in: bytes) % 2 == 1 {
      stop = min(stop + 1, token.upperBound)
    }
    return start..<stop
  }

  private static func slashes(before end: Int, floor: Int, in bytes: [UInt8]) -> Int {
    var index = end
    while index > floor, bytes[index - 1] == UInt8(ascii: "\\") { index -= 1 }
    return end - index
  }
}
