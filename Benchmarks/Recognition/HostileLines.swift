import Foundation
import Redaction
import Signals

/// How long redaction takes over one line made by repeating a piece: every text that starts a rule,
/// what its examples begin with, single characters, and some thousands of pairs of these. Prints the
/// slowest as JSON lines: milliseconds a megabyte, and how many times those of the hash.
enum HostileLines {
  /// Bytes of a line at first sight, and of the slowest ones, which are measured again.
  private static let (sketch, whole) = (100_000, 1_000_000)
  /// How many are measured again, how many are shown, and how many pairs there are.
  private static let (kept, shown, pairs) = (60, 30, 4000)

  static func measure(_ redactor: Redactor) {
    let sketched = pieces().map { ($0, milliseconds(redactor, $0, bytes: sketch)) }
    let slowest = sketched.sorted { $0.1 > $1.1 }.prefix(kept).map { piece, _ in
      (piece, (0..<3).map { _ in milliseconds(redactor, piece, bytes: whole) }.min() ?? 0)
    }
    let line = [UInt8](repeating: 0x61, count: whole)
    var hashed: UInt64 = 1
    let hash = RecognitionBenchmark.seconds {
      hashed = RecognitionBenchmark.hash(line, from: hashed)
    }
    for (piece, time) in slowest.sorted(by: { $0.1 > $1.1 }).prefix(shown) {
      print(
        """
        {"milliseconds": \(Int(time.rounded())), "hashes": \(Int((time / hash / 1000).rounded())), \
        "piece": \(quoted(piece))}
        """)
    }
    // Printed, so that the hash cannot be left out.
    print(#"{"hashed": \#(hashed)}"#)
  }

  /// A piece as a string of JSON.
  private static func quoted(_ piece: String) -> String {
    let bytes = (try? JSONEncoder().encode(piece)) ?? Data()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// CPU milliseconds for a million bytes of a piece.
  private static func milliseconds(_ redactor: Redactor, _ piece: String, bytes: Int) -> Double {
    var line: [UInt8] = []
    line.reserveCapacity(bytes + piece.utf8.count)
    while line.count < bytes { line += piece.utf8 }
    let text = Text(bytes: line)
    var numbering = Numbering()
    var findings: [Finding] = []
    var (started, ended) = (timespec(), timespec())
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &started)
    _ = redactor.redact(text, numbering: &numbering, findings: &findings)
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &ended)
    let seconds =
      Double(ended.tv_sec - started.tv_sec) + Double(ended.tv_nsec - started.tv_nsec) * 1e-9
    return seconds * 1e3 * 1e6 / Double(line.count)
  }

  /// All pieces, each once.
  private static func pieces() -> [String] {
    let anchors = anchors()
    let examples = RuleCatalogue.all.flatMap { $0.examples + $0.counterexamples }
    var all: [String] = []
    for anchor in anchors { all += ["", " ", "=", "a", "1", ": ", "=\"", "A"].map { anchor + $0 } }
    for example in examples {
      all += [4, 8, 16, 32, 64, 96].map { String(example.prefix($0)) } + [example + " "]
    }
    for byte in UInt8(ascii: " ")..<0x7F {
      let character = String(UnicodeScalar(byte))
      all += [character, character + " ", "a" + character, "1" + character, "12345" + character]
    }
    // A walk with a fixed step pairs each with others, the same on every run.
    let parts = anchors + examples.map { String($0.prefix(12)) } + ["a", "1 ", "Aa ", "中", "\n"]
    for number in 0..<pairs {
      let (left, right) = (number &* 7919 % parts.count, number &* 104_729 % parts.count)
      all.append(parts[left] + (number % 2 == 0 ? " " : "") + parts[right])
    }
    return Array(Set(all)).filter { !$0.isEmpty }.sorted()
  }

  private static func anchors() -> [String] {
    // A token's beginning stands before its form.
    RuleCatalogue.tokens.map { $0.form.split(separator: " ").dropLast().joined(separator: " ") }
      + (RuleCatalogue.spans + [RuleCatalogue.assignments]).flatMap {
        $0.form.components(separatedBy: " · ")
      }
  }
}
