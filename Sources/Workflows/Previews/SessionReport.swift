internal import Redaction
internal import Signals
internal import Timelines

/// Makes a report from a session transcript.
public enum SessionReport {
  /// A report ready to be sent.
  public struct Made: Sendable {
    /// One native signal, its text redacted.
    public let line: [UInt8]
    /// What a person should see before it is sent.
    public let preview: [String]
  }

  /// Reads a Claude Code session, puts the user's words to it and redacts everything.
  public static func run(
    session: String, message: String, account: String?, allowsReview: Bool
  ) throws -> Made {
    guard let account, !account.isEmpty else { throw WorkflowError.outOfRange("account") }
    let decoder = ClaudeCodeDecoder(defaults: .init(account: account))
    guard let source = try InputSource.expand([session]).first else {
      throw WorkflowError.unexpectedContent(path: session)
    }
    let reader = LineReader(try source.open(), limit: 64 << 20)
    var skipped = 0
    while let event = try reader.next() {
      guard case .batch(let batch) = event else { continue }
      batch.bytes.withUnsafeBufferPointer { buffer in
        for (range, _) in batch.lines {
          do throws(Rejection) {
            try decoder.add(UnsafeBufferPointer(rebasing: buffer[range]))
          } catch {
            skipped += 1
          }
        }
      }
    }
    guard var signal = decoder.finish().last else {
      throw WorkflowError.unexpectedContent(path: session)
    }
    signal.kind = .bugReport
    signal.description = Text(message)
    signal.allowsTranscriptReview = allowsReview
    signal.id = identifier(signal.id, message)
    let redacted = try Redactor(try RuleSet.standard.get()).redact(signal)
    var json = JSONWriter()
    RecordWriter.write(redacted.signal, to: &json)
    json.newline()
    return Made(
      line: json.bytes, preview: preview(redacted.signal, redacted.counts, skipped: skipped))
  }

  /// The session's identifier and a mark of the message: the same report twice is one.
  private static func identifier(_ session: String, _ message: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in message.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(session.prefix(100)) + "-" + String(hash, radix: 16)
  }

  private static func preview(
    _ signal: Signal, _ counts: [String: Int], skipped: Int
  ) -> [String] {
    var lines = [
      "Model \(signal.dimensions[Dimension.model] ?? "unknown"), "
        + "\(signal.transcript.count) messages.",
      "Your words, as they would be sent: \(signal.description?.string ?? "")",
    ]
    if counts.isEmpty {
      lines.append("Nothing was found to redact.")
    } else {
      let list = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
      lines.append("Redacted: " + list.joined(separator: ", ") + ".")
    }
    if skipped > 0 { lines.append("\(skipped.of("line")) of the session could not be read.") }
    return lines
  }
}
