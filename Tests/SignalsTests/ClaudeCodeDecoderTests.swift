import Signals
import Testing

/// Gives lines to a decoder; returns the signals and the reasons of those it did not take.
private func decode(_ lines: [String]) -> (signals: [Signal], rejected: [RejectionReason]) {
  let decoder = ClaudeCodeDecoder(defaults: .init(account: "me"))
  var rejected: [RejectionReason] = []
  for line in lines {
    let bytes = Array(line.utf8) + [UInt8](repeating: 0, count: LineReader.padding)
    bytes.withUnsafeBufferPointer { buffer in
      do throws(Rejection) {
        try decoder.add(UnsafeBufferPointer(rebasing: buffer[..<line.utf8.count]))
      } catch {
        rejected.append(error.reason)
      }
    }
  }
  return (decoder.finish(), rejected)
}

private func record(
  _ type: String, _ message: String, session: String = "s1", more: String = ""
) -> String {
  #"{"type":"\#(type)","sessionId":"\#(session)","timestamp":"2025-08-25T17:30:00.000Z","version":"1.0.90","cwd":"/x","message":\#(message)\#(more)}"#
}

@Test func `lines that share a message are one message`() throws {
  let (signals, rejected) = decode([
    record("user", #"{"role":"user","content":"Hello"}"#),
    record(
      "assistant",
      #"{"id":"m1","role":"assistant","model":"claude-x","content":[{"type":"thinking","thinking":"hm"}],"usage":{"input_tokens":10,"cache_read_input_tokens":90000}}"#
    ),
    record(
      "assistant",
      #"{"id":"m1","role":"assistant","model":"claude-x","content":[{"type":"text","text":"Hi"}],"stop_reason":"end_turn"}"#
    ),
  ])
  #expect(rejected.isEmpty)
  let signal = try #require(signals.first)
  #expect(signals.count == 1)
  #expect(signal.id == "claude-code:s1" && signal.conversation == "s1")
  #expect(signal.transcript.map(\.role) == [.user, .assistant])
  #expect(signal.transcript[1].content == [.thinking("hm"), .text("Hi")])
  #expect(signal.transcript[1].stopReason == "end_turn")
  #expect(signal.dimensions["model"] == "claude-x")
  #expect(signal.dimensions["client_version"] == "1.0.90")
  #expect(signal.contextTokens == 90_010)
}

@Test func `what is no message passes, and the synthetic model is none`() throws {
  let (signals, rejected) = decode([
    #"{"type":"summary","summary":"x","leafUuid":"y"}"#,
    #"{"type":"file-history-snapshot","snapshot":{}}"#,
    #"{"type":"something-of-tomorrow","sessionId":"s1","anything":[1,2]}"#,
    record("user", #"{"role":"user","content":"Hello"}"#),
    record(
      "assistant",
      #"{"role":"assistant","model":"<synthetic>","content":[{"type":"text","text":"-"}]}"#
    ),
    record("user", #"{"role":"user","content":"a note to the model"}"#, more: #","isMeta":true"#),
  ])
  #expect(rejected.isEmpty)
  #expect(signals.map(\.transcript.count) == [2])
  #expect(signals[0].dimensions["model"] == "unknown")
}

@Test func `an agent's side thread is a signal of its own in the same conversation`() {
  let side = #","isSidechain":true,"agentId":"b1f5"}"#
  let (signals, _) = decode([
    record("user", #"{"role":"user","content":"Hello"}"#),
    record("user", #"{"role":"user","content":"Look for it"}"#).dropLast() + side,
  ])
  #expect(signals.map(\.id) == ["claude-code:s1", "claude-code:s1:b1f5"])
  #expect(signals.map(\.conversation) == ["s1", "s1"])
}

@Test func `a tool's result outside the message is kept`() {
  let (signals, _) = decode([
    record(
      "user", #"{"role":"user","content":"go on"}"#, more: #","toolUseResult":{"stdout":"done"}"#)
  ])
  #expect(
    signals[0].transcript[0].content == [
      .text("go on"), .toolResult(id: nil, content: #"{"stdout":"done"}"#, isError: false),
    ])
}

@Test func `lines that are no records are rejected with their reasons`() {
  let (signals, rejected) = decode([
    "not json", "[]", #"{"sessionId":"s1"}"#, #"{"type":7}"#,
    #"{"type":"user","message":{"content":"x"}}"#,
    #"{"type":"user","sessionId":"s1"}"#,
    record("user", #"{"role":"user","content":7}"#),
    record("user", #"{"role":"user","content":"x"}"#).replacing("2025-08-25", with: "yesterday"),
  ])
  #expect(signals.isEmpty)
  #expect(
    rejected == [
      .notJSON, .notJSON, .missingKey, .wrongType, .missingKey, .missingKey, .wrongType,
      .invalidTime,
    ])
}
