import Foundation
import Redaction
import Signals
import Symptoms

/// How long redaction and recognition take over one line made by repeating a piece: every text that
/// starts a rule, what its examples begin with, single characters, words and pieces of code that
/// detectors look at, and some thousands of pairs of these. Prints the slowest of each as JSON lines:
/// milliseconds a megabyte, and how many times those of the hash.
enum HostileLines {
  /// Who reads a line.
  private struct Reader {
    var name: String
    /// Reads it once.
    var read: (Text) -> Void
  }

  /// Bytes of a line at first sight, and of the slowest ones, which are measured again.
  private static let (sketch, whole) = (100_000, 1_000_000)
  /// How many are measured again, how many are shown, and how many pairs there are.
  private static let (kept, shown, pairs) = (60, 30, 4000)

  static func measure(_ redactor: Redactor) {
    let pieces = pieces()
    var hashed: UInt64 = 1
    let line = [UInt8](repeating: 0x61, count: whole)
    let hash = RecognitionBenchmark.seconds {
      hashed = RecognitionBenchmark.hash(line, from: hashed)
    }
    let redact = Reader(name: "redact") { text in
      var numbering = Numbering()
      var findings: [Finding] = []
      _ = redactor.redact(text, numbering: &numbering, findings: &findings)
    }
    measure([redact], pieces, hash)
    // Tables that are made when they are first needed are none of a line's time.
    let (texts, fences) = recognizers()
    texts.forEach { $0.read(Text("It is slow.")) }
    measure(texts, pieces + codePieces(), hash)
    measure(fences, codePieces(), hash)
    // Printed, so that the hash cannot be left out.
    print(#"{"hashed": \#(hashed)}"#)
  }

  /// Prints the slowest lines of some readers.
  private static func measure(_ readers: [Reader], _ pieces: [String], _ hash: Double) {
    let sketched = readers.flatMap { reader in
      pieces.map { (reader, $0, milliseconds(reader, $0, bytes: sketch)) }
    }
    let slowest = sketched.sorted { $0.2 > $1.2 }.prefix(kept).map { reader, piece, _ in
      (reader, piece, (0..<3).map { _ in milliseconds(reader, piece, bytes: whole) }.min() ?? 0)
    }
    for (reader, piece, time) in slowest.sorted(by: { $0.2 > $1.2 }).prefix(shown) {
      print(
        """
        {"reader": "\(reader.name)", "milliseconds": \(Int(time.rounded())), \
        "hashes": \(Int((time / hash / 1000).rounded())), "piece": \(quoted(piece))}
        """)
    }
  }

  /// The recogniser, with a line where it may stand in a signal, and as code of several languages.
  private static func recognizers() -> (texts: [Reader], fences: [Reader]) {
    let recognizer = SymptomRecognizer()
    func reader(_ name: String, _ signal: @escaping (Text) -> Signal) -> Reader {
      Reader(name: "recognise " + name) { _ = recognizer.recognize(signal($0)) }
    }
    func signal(_ description: Text?, _ transcript: [Message]) -> Signal {
      Signal(
        id: "1", kind: .bugReport, occurredAt: Timestamp(seconds: 0), account: "a", dimensions: [:],
        description: description, tags: [], transcript: transcript)
    }
    func message(_ role: Message.Role, _ text: Text) -> Message {
      Message(role: role, content: [.text(text)])
    }
    let request = message(.user, Text("Write the module, please."))
    let answer = message(.assistant, Text("Here it is, as you asked for."))
    let languages = ["python", "js", "json", "rust", "swift", "html", "yaml", "bash", "sql"]
    let texts = [
      reader("description") { signal($0, []) },
      reader("answer") { signal(nil, [request, message(.assistant, $0)]) },
      reader("turn") { signal(nil, [request, answer, message(.user, $0)]) },
      reader("request and answer") { signal(nil, [message(.user, $0), message(.assistant, $0)]) },
    ]
    let fences = languages.map { language in
      reader(language) { text in
        let fence = Array("```\(language)\n".utf8) + text.bytes + Array("\n```".utf8)
        return signal(nil, [request, message(.assistant, Text(bytes: fence))])
      }
    }
    return (texts, fences)
  }

  /// A piece as a string of JSON.
  private static func quoted(_ piece: String) -> String {
    let bytes = (try? JSONEncoder().encode(piece)) ?? Data()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// CPU milliseconds for a million bytes of a piece.
  private static func milliseconds(_ reader: Reader, _ piece: String, bytes: Int) -> Double {
    var line: [UInt8] = []
    line.reserveCapacity(bytes + piece.utf8.count)
    while line.count < bytes { line += piece.utf8 }
    let text = Text(bytes: line)
    var (started, ended) = (timespec(), timespec())
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &started)
    reader.read(text)
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
    // What a rule reads may stand in more than an example's beginning.
    all += [
      "pwd\tapi_key\nx\n", "password|password|token|password\n---\n", "pass,name,pwd\nx\n",
      "token,pwd\nKr4neweg,Kr4neweg\n", "| token | secret | pass |\n| x |\n", "pw, ", "(pw,",
      "(pw) values (", "(a, pwd) VALUES ('a'),", "kty \"q\": \"f3K9dLq27Zx0Vb5TwR8yQ2aa1\"",
      "\"d\":\"f3K9dLq27Zx0Vb5TwR8yQ2aa1\",", "PIN i i i i ", "PIN of the x ", "password i the x, ",
      "auth=(1", ".login(\"ann@a.example\",", "authorization: Bearer 8f",
    ]
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

  /// Words that detectors know, and pairs of what code is made of.
  private static func codePieces() -> [String] {
    let words = [
      "the the ", "a an ", "of is ", "I am. ", "ein der die das le les des une the of and is ",
      "bcdfgh ", "1. an item\n", "aaa ", "sloooow ", "slow not ", "you said ", "wrong answer ", "不",
      "ไทย ", "é", "don't ", "l'eau ", "can't help ", "<function_calls>", "No module named ",
    ]
    let marks = [
      "#", "\"", "'", "`", "/", "/*", "*/", "[", "]", "(", ")", "{", "}", "=", "\\", "${", "r#",
      "<",
      "<a ", "<!--", "<<A", "$(", "- ", ": ", "|", "\n", "a", "1,", "\"\"\"", "fi", "do ", "case ",
      ":\n  ",
    ]
    return words + marks.flatMap { first in marks.map { first + $0 } }
  }
}
