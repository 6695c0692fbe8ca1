import Signals
import Symptoms
import Testing

private func codes(_ turns: [Message]) -> Set<SymptomCode> {
  let signal = Signal(
    id: "1", kind: .bugReport, occurredAt: Timestamp(seconds: 0), account: "a", dimensions: [:],
    description: nil, tags: [], transcript: turns)
  return Set(SymptomRecognizer().recognize(signal).map(\.code))
}

private func answer(_ text: String) -> Set<SymptomCode> {
  codes([
    Message(role: .user, content: [.text(Text("Please write it down."))]),
    Message(role: .assistant, content: [.text(Text(text))]),
  ])
}

private func isBroken(_ code: String, _ language: String) -> Bool {
  answer("Here:\n\n```\(language)\n\(code)\n```\n").contains(.syntaxError)
}

/// A language, code that is whole, and the same with one slip.
private let slips: [(language: String, whole: String, broken: String)] = [
  ("python", "print(\"sum\", total)", "print(\"sum\" total)"),
  ("python", "d = {\n  \"a\": \"x\",\n  \"b\": 2,\n}", "d = {\n  \"a\": \"x\"\n  \"b\": 2,\n}"),
  ("python", "if x == 5:\n    y = 1", "if x = 5:\n    y = 1"),
  ("python", "def f(x):\n    return x + 1", "def f(x):\n    return x +"),
  ("python", "for i in range(3):\n    f(i)", "for i, range(3):\n    f(i)"),
  ("python", "if a and b:\n    f()", "if a and:\n    f()"),
  ("python", "count += 1\nprint(count)", "count++\nprint(count)"),
  ("python", "x = [f(lambda *a, k=1: a), *b, c[1:, ::2]]", "x = [f(1), , 2]"),
  ("python", "x = (yield)\nprint(*a, sep=\"\")", "x = 1 return x\nprint(x)"),
  (
    "python", "def f(a, b=1, *c, d, e=2, **g):\n    return h(a, *c, b=lambda x, y: x, **g)",
    "def f(a, b=1, c):\n    return a"
  ),
  ("python", "f(a, b == 1, c=(1, 2), d=[x for x in y])", "f(a, b=1, c)"),
  (
    "ts", "const m = new Map<string, (a: A<B>) => void>();\nconst n = new Set<A<B<C>>>([d]);",
    "const m = new Map<string, Set<A<B>>();"
  ),
  (
    "java", "List<A> a = new ArrayList<>(b < c ? 1 : 2);",
    "Map<A, List<B>> a = new HashMap<A, List<B>();"
  ),
  ("go", "package a\n\nvar b = c()\n\nfunc f() {\n\td := b\n\tg(d)\n}", "package a\n\nb := c()\n"),
  (
    "ruby", "a = b =~ %r{c'(d)}x ? %w[e f].first : \"g\"\nputs a % 2",
    "def a\n  puts %w[b c].first\n"
  ),
  ("js", "const a = [{ b: 1 }, { b: 2 }];", "const a = [{ b: 1 }\n  { b: 2 }];"),
  ("js", "const a = {\n  b: c.d,\n  e: 1,\n};", "const a = {\n  b: c.d\n  e: 1,\n};"),
  ("js", "if (a) b()\nelse c()", "if a {\n  b()\n}"),
  (
    "js", "function f() {\n  try { a() } catch { b() }\n}",
    "function f() {\n  try { a() }\n  b()\n}"
  ),
  ("js", "const t = `a ${b ? `c ${d}` : \"e\"}`;", "const f = (a) -> a;"),
  ("ts", "type A = {\n  b: string\n  c: number\n}", "function f(a: number, b: ) {\n}"),
  ("java", "enum A { B, C; int d() { return 1; } }", "class A {\n  int f(int a,) { return a; }\n}"),
  (
    "java", "class A {\n  int[] a = {1, 2};\n  int b = 3;\n}",
    "class A {\n  int[] a = {1, 2}\n  int b = 3;\n}"
  ),
  ("csharp", "var a = b switch { 1 => \"x\", _ => \"y\" };", "Console.WriteLine(\"a\" b);"),
  ("go", "f(\n\t\"a\",\n\t\"b\",\n)", "f(\n\t\"a\",\n\t\"b\"\n)"),
  ("go", "m := map[string]int{\n\t\"a\": 1,\n}", "m := map[string]int{\n\t\"a\": 1\n}"),
  ("rust", "match a {\n  1 => b(),\n  _ => c(),\n}", "match a {\n  1 => b(),\n  2 -> c(),\n}"),
  ("rust", "struct A {\n  b: i32,\n  c: u8,\n}", "struct A {\n  b: i32\n  c: u8,\n}"),
  ("swift", "let a = b.sorted(by: >).reduce(0, +)", "let a = [1, 2 3]"),
  (
    "swift",
    "func `a name (with words)`() {\n  repeat {\n    b()\n  } while !c\n  _ = d { e($0) }\n}",
    "func f() {\n  if a = b {\n    c()\n  }\n}"
  ),
  (
    "swift", "private let a = (0..<120).map {\n  \"\\($0)\"\n}.joined()",
    "private func f<T(_ a: T) {\n}"
  ),
  ("swift", "func f(a b: Int) {\n}", "func f(a Int) {\n}"),
  ("kotlin", "val a = 1 shl 2\nval b = \"c\" to 1", "fun f(a: Int b: Int) {\n}"),
  (
    "php", "<?php\n$a = [\n  'b' => 1,\n  'c' => 2,\n];",
    "<?php\n$a = [\n  'b' => 1\n  'c' => 2,\n];"
  ),
  ("c", "int a = b > 1 ? 2 : 3;", "int main(void) {\n  if a > 1 {\n    f();\n  }\n}"),
  ("sh", "if true; then\n  f\nfi", "if true;\n  f\nfi"),
  ("sh", "f() {\n  { a; } || b\n}", "f() {\n  if a; then\n    b\n  fi"),
  ("sql", "SELECT a b FROM c WHERE d = 1;", "SELECT a FROM c WHERE AND d = 1;"),
  ("sql", "SELECT a FROM b GROUP BY a;", "SELECT a FROM b ORDER a;"),
  ("yaml", "a:\n- b\nc: text that\n  goes on\n", "a: 1\nsteps\n  - b: 2\n"),
  ("yaml", "a: \"b\" # c\nd: !Sub |\n  e: f", "a: \"b\" c\nd: 1"),
  ("ruby", "h = {\n  a: 1,\n  b: 2\n}", "h = {\n  a: 1\n  b: 2\n}"),
  ("css", ".a {\n  color: red;\n  margin: 0\n}", ".a {\n  color: red\n  margin: 0;\n}"),
  ("tsx", "<Card>\n  <Button>a</Button>\n</Card>", "<Card>\n  <Button>a</Card>\n</Button>"),
]

@Test(arguments: slips)
func tokensThatCannotMeetAreFound(_ language: String, _ whole: String, _ broken: String) {
  #expect(!isBroken(whole, language))
  #expect(isBroken(broken, language))
}

private func edit(_ path: String, _ old: String, _ new: String) -> Message {
  func quoted(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n") + "\""
  }
  let input =
    "{\"file_path\": \"\(path)\", \"old_string\": \(quoted(old)), \"new_string\": \(quoted(new))}"
  return Message(role: .assistant, content: [.toolUse(id: "1", name: "Edit", input: Text(input))])
}

@Test func anEditLeavesWholeWhatWasWhole() {
  #expect(codes([edit("a.java", "f(1);", "if (a.b() > 0 {\n  f(1);\n}")]).contains(.syntaxError))
  #expect(codes([edit("a.py", "f(1)", "f(f\"{a}ms)")]).contains(.syntaxError))
  #expect(codes([edit("a.java", "f(1);", "if (a.b() > 0) {\n  f(1);\n}")]).isEmpty)
  // One edit opens a block, the other closes it.
  #expect(
    codes([edit("a.js", "f(1);", "if (a) {\n f(1);"), edit("a.js", "g();", "g();\n}")]).isEmpty)
  // What was not whole before need not be so behind it.
  #expect(codes([edit("a.js", "if (a) {", "if (a && b) {")]).isEmpty)
}

@Test(arguments: [
  "Before you begin:\n\n- Switch it off.\n- Take the cover off.\n- ",
  "Two pages tell more about it than I can here:\n\n- [One](https://example.org/a)\n- [Two](https://exa",
  "## Tools\nA saw and a file are enough for this.\n\n## Steps",
  "Compare for yourself which of them is cheaper:\n\n| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n| 4 | 5 |",
  "शुरू में:\n\n1. पानी उबालिए।\n2. चाय डालिए।\n3. थोड़ी देर ढककर रखिए और फिर",
  "**Also:**\n\n1. Erst das Wasser kochen.\n2. Dann den Tee hineingeben.\n3. Nach vier Minuten den Beutel herausneh",
])
func cutListsAndTablesAreFound(_ text: String) {
  #expect(answer(text).contains(.truncated))
}

@Test(arguments: [
  "Do it in this order, please.\n\n1. Open the lid.\n2. Take the key.\n3. Restart",
  "# Plan\n## Beginning\n## Middle of the story\n## End",
  "## Zutaten\nMehl, Eier und etwas Salz.\n\n## Guten Appetit!",
  "Here is the table that you asked for:\n\n| a | b |\n|---|---|\n| 1 | 2 |",
])
func completeListsAndTablesAreLeftAlone(_ text: String) {
  #expect(!answer(text).contains(.truncated))
}

@Test func runsOfLettersAndCountedLinesAreLoops() {
  #expect(answer("Well, ha" + String(repeating: "a", count: 200)).contains(.repetition))
  #expect(answer("Well, " + String(repeating: "haha", count: 60)).contains(.repetition))
  let counted = (1...20).map { "Step \($0): open the door and look into the room." }
  #expect(answer(counted.joined(separator: "\n")).contains(.repetition))
  #expect(!answer("Nooooooooooooooo! That must have hurt, I am sorry.").contains(.repetition))
  let week = (1...20).map { "Day \($0): run for \(10 + $0 / 3) minutes, then walk home." }
  #expect(!answer(week.joined(separator: "\n")).contains(.repetition))
}
