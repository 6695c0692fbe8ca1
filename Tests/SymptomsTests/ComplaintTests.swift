import Signals
import Symptoms
import Testing

private func codes(_ text: String) -> Set<String> {
  let signal = Signal(
    id: "1", kind: .bugReport, occurredAt: Timestamp(seconds: 0), account: "a", dimensions: [:],
    description: Text(text))
  return Set(SymptomRecognizer().recognize(signal).map(\.code.name))
}

@Test(arguments: [
  ("Suddenly there are chinees charcters in my English answer", "unexpected_script"),
  (
    "The generated code does not compile, a bracket is missing somewhere: missing bracket",
    "syntax_error"
  ),
  ("it keeps repeating the same sentence over and over", "repetition"),
  ("Die Antwort bricht mitten im Satz ab", "truncated"),
  ("Il a oublié tout ce que j'avais dit", "forgot_context"),
  ("Ignora mis instrucciones todo el tiempo", "ignored_instruction"),
  ("A resposta está errada", "wrong_answer"),
  ("Oggi è lentissimo, ci mette una vita", "latency"),
  ("De app crasht steeds bij het openen", "client_fault"),
  ("Zmyśla funkcje, które nie istnieją", "hallucinated_api"),
  ("Отвечает очень медленно", "latency"),
  ("Cevap çok yavaş geliyor", "latency"),
  ("الرد بطيء جدا اليوم", "latency"),
  ("जवाब बीच में रुक जाता है", "truncated"),
  ("คำตอบช้ามาก", "latency"),
  ("câu trả lời bị cắt giữa chừng", "truncated"),
  ("jawabannya terpotong di tengah kalimat", "truncated"),
  ("回答里突然出现泰文", "unexpected_script"),
  ("回答が途中で切れてしまう", "truncated"),
  ("답변이 너무 느려요", "latency"),
  ("I was charged twice this month", "billing"),
])
func `a complaint is recognised in its language`(text: String, code: String) {
  #expect(codes(text).contains(code), "\(codes(text).sorted())")
}

@Test(arguments: [
  "It is not slow, I am happy", "Works great, thank you", "Nicht langsam, alles gut",
  "Please add a button for export",
])
func `what is not complained of is not recognised`(text: String) {
  #expect(!codes(text).contains("latency") && !codes(text).contains("general_quality"))
}

/// Lines of a log as they are pasted behind a complaint, or before it.
private let pastedLog = (0..<120).map {
  "2026-11-28T11:\(10 + $0 % 50):03Z INFO api request id=\($0 * 7919 % 99_991) status=200 took \($0 % 40) ms"
}.joined(separator: "\n")

@Test(arguments: [
  (pastedLog, []), ("It stopped in the middle of the answer. Log:\n" + pastedLog, ["truncated"]),
  (pastedLog + "\nIt stopped in the middle of the answer.", ["truncated"]),
])
func `what is pasted beside a complaint complains of nothing`(
  _ text: String, _ expected: [String]
) {
  #expect(codes(text) == Set(expected))
}
