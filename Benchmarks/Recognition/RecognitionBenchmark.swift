import Foundation
import Redaction
import Signals
import Symptoms

/// How many bytes of text one core recognises and redacts a second, of the signals in a file,
/// beside a hash. Prints one JSON object of megabytes a second; all figures are of this process's CPU
/// time, the best of several rounds. With `--hostile`: the slowest lines, see `HostileLines`.
@main enum RecognitionBenchmark {
  static let rounds = 5

  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      let usage = "usage: recognition-benchmark SIGNALS | --hostile\n"
      FileHandle.standardError.write(Data(usage.utf8))
      exit(64)
    }
    if CommandLine.arguments[1] == "--hostile" {
      HostileLines.measure(try Redactor(RuleSet.standard.get()))
      return
    }
    let signals = try read(CommandLine.arguments[1])
    let texts = signals.flatMap(texts)
    let size = Double(texts.reduce(0) { $0 + $1.count }) / 1e6
    let recognizer = SymptomRecognizer()
    let redactor = try Redactor(RuleSet.standard.get())
    var used = 0
    let recognition = seconds {
      for signal in signals { used += recognizer.recognize(signal).count }
    }
    let redaction = seconds {
      for signal in signals { used += redactor.redact(report: signal).body.count }
    }
    // Each hash begins with the last one, and the last is printed, so that none can be left out.
    var hashed: UInt64 = 0xCBF2_9CE4_8422_2325
    let hash = seconds { for text in texts { hashed = Self.hash(text, from: hashed) } }
    print(
      """
      {"recognition": \(Int(size / recognition)), "redaction": \(Int(size / redaction)), \
      "both": \(Int(size / (recognition + redaction))), "hash": \(Int(size / hash)), \
      "used": \(used), "hashed": \(hashed)}
      """)
  }

  /// The yardstick: FNV-1a, a multiplication a byte, none of which can begin before the last is done.
  static func hash(_ text: [UInt8], from start: UInt64) -> UInt64 {
    text.withUnsafeBufferPointer { bytes in
      var hash = start
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      return hash
    }
  }

  static func read(_ path: String) throws -> [Signal] {
    let decoder = RecordDecoder(kind: .signals)
    let reader = LineReader(try InputSource.expand([path])[0].open())
    var signals: [Signal] = []
    while let event = try reader.next() {
      guard case .batch(let batch) = event else { continue }
      try batch.bytes.withUnsafeBufferPointer { buffer in
        for (range, _) in batch.lines {
          let line = UnsafeBufferPointer(rebasing: buffer[range])
          if case .signal(let signal) = try decoder.decode(line) { signals.append(signal) }
        }
      }
    }
    return signals
  }

  /// The texts of a signal that are recognised and redacted.
  static func texts(_ signal: Signal) -> [[UInt8]] {
    let blocks = signal.transcript.flatMap(\.content).map { block -> [UInt8] in
      switch block {
      case .text(let text), .thinking(let text), .toolUse(_, _, let text),
        .toolResult(_, let text, _):
        text.bytes
      default: []
      }
    }
    return blocks + [signal.description?.bytes ?? []]
  }

  /// CPU seconds of one round, the best of several.
  static func seconds(_ body: () -> Void) -> Double {
    (0..<rounds).map { _ in
      let start = clock()
      body()
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }.min() ?? 0
  }
}
