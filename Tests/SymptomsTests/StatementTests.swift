import Signals
import Symptoms
import Testing

/// Code whose brackets are whole, and the same with one slip.
private struct Slip: CustomTestStringConvertible {
  var language: String
  var whole: String
  var broken: String
  var testDescription: String { "\(language): \(broken)" }

  init(_ language: String, _ whole: String, _ broken: String) {
    (self.language, self.whole, self.broken) = (language, whole, broken)
  }
}

private func isBroken(_ code: String, _ language: String) -> Bool {
  let transcript = [
    Message(role: .user, content: [.text(Text("Write it, please."))]),
    Message(role: .assistant, content: [.text(Text("Here:\n\n```\(language)\n\(code)\n```\n"))]),
  ]
  let signal = Signal(
    id: "1", kind: .bugReport, occurredAt: Timestamp(seconds: 0), account: "a", dimensions: [:],
    description: nil, tags: [], transcript: transcript)
  return SymptomRecognizer().recognize(signal).contains { $0.code == .syntaxError }
}

private let slips = [
  Slip(
    "java", "int f() {\n  int x = g();\n  return x;\n}", "int f() {\n  int x = g()\n  return x;\n}"),
  Slip(
    "java", "String s() {\n  return a\n      .b(\"\");\n}",
    "String s() {\n  return a\n      .b(\"\")\n}"),
  Slip("php", "<?php\n$a = f();\n$b = 2;", "<?php\n$a = f()\n$b = 2;"),
  Slip(
    "c", "int main(void)\n{\n  for (int i = 0; i < 3; i++)\n    f();\n}",
    "int main(void)\n{\n  for (int i = 0, i < 3; i++)\n    f();\n}"),
  Slip("cpp", "class A {\n  int b;\n};\nint c;", "class A {\n  int b;\n}\nint c;"),
  Slip("cpp", "void f() {\n  out << a;\n}", "void f() {\n  out < < a;\n}"),
  Slip("csharp", "int A()\n{\n    return 1;\n}", "int A()\n{\n    return 1\n}"),
  Slip(
    "rust", "fn main() {\n    let a = b()?;\n    c(a);\n}",
    "fn main() {\n    let a = b()?\n    c(a);\n}"),
  Slip(
    "rust", "match a {\n    A => b,\n    C => d,\n}", "match a {\n    A => b,\n    C = d,\n}"),
  Slip("go", "func f() {\n\tif a {\n\t}\n}", "func f() {\n\tif a\n\t{\n\t}\n}"),
  Slip("go", "func f() {\n\tgo func() {\n\t}()\n}", "func f() {\n\tgo func() {\n\t}\n}"),
  Slip("go", "a := []int{\n\t1,\n\t2,\n}", "a := []int{\n\t1,\n\t2\n}"),
  Slip(
    "ts", "switch (a) {\n  case \"b\":\n    return 1;\n}",
    "switch (a) {\n  case \"b\"\n    return 1;\n}"),
  Slip(
    "ts", "const f = async (a: string): Promise<B> => {\n}",
    "const f = async (a: string): Promise<B> = {\n}"),
  Slip("js", "try {\n  a();\n} catch (e) {\n}", "try {\n  a();\n} cach (e) {\n}"),
  Slip(
    "swift", "func f() {\n  guard a > 4 else { return }\n}",
    "func f() {\n  guard a > 4 { return }\n}"),
  Slip("swift", "switch a {\ndefault: return 1\n}", "switch a {\ndefault return 1\n}"),
  Slip("ruby", "def a\n  if b\n    c\n  end\nend", "def a\n  if b\n    c\nend"),
  Slip(
    "sql", "SELECT a\nFROM t\nGROUP BY a\nHAVING COUNT(*) > 1;",
    "SELECT a\nFROM t\nGROUP BY a,\nHAVING COUNT(*) > 1;"),
  Slip(
    "sql", "SELECT a FROM t JOIN u ON u.id = t.id;", "SELECT a FROM t JOIN u u.id = t.id;"),
  Slip(
    "sql", "SELECT CASE WHEN a > 1 THEN 2 END AS b FROM t;",
    "SELECT CASE WHEN a > 1 THEN 2 AS b FROM t;"),
  Slip("yaml", "a: b\nc: d\n", "a: b\nc d\n"),
  Slip("yaml", "run: \"echo a: b\"\nx: y", "run: sh -c \"echo a: b\"\nx: y"),
  Slip("toml", "a = [1, 2]\n[b]\nc = 1", "a = [1, 2\n[b]\nc = 1"),
  Slip("toml", "a = { b = 1 }", "a = { b: 1 }"),
  Slip(
    "html", "<p>a</p><script>f(() => {\n});</script>", "<p>a</p><script>f(() => {\n};</script>"),
  Slip("css", "/* a */\nb { c: d; }", "/* a\nb { c: d; }"),
  Slip("python", "a = (b\n     // c)\nd = 1", "// a\nd = 1"),
  Slip("python", "a = 1\nb = 2\nc = 3", "a = 1\n>>>>>>> main\nb = 2\nc = 3"),
  Slip(
    "ts", "export interface A {\n  b: string;\n}", "export export interface A {\n  b: string;\n}"),
  Slip("rust", "let a: Vec<Vec<u8>> = b();", "let a: Vec<Vec<u8> = b();"),
  Slip(
    "java", "List<Map<String, A>> b = new ArrayList<>();",
    "List<Map<String, A> b = new ArrayList<>();"),
  Slip("swift", #"let a = "b \"Cat\" d""#, #"let a = "b "Cat" d""#),
  Slip("go", "if a {\n\tb()\n} else {\n\tc()\n}", "if a {\n\tb()\n}\nelse {\n\tc()\n}"),
  Slip(
    "c", "int f(void) {\n  // Here we add the two\n  return 1;\n}",
    "int f(void) {\n  Here we add the two\n  return 1;\n}"),
  Slip("tsx", #"const a = <input title="It's on" />;"#, "const a = <input title='It's on' />;"),
  Slip("yaml", "a: \"b: {{ $c }}\"\nd: e", "a: b: {{ $c }}\nd: e"),
  Slip("xml", "<a>\n  <b c=\"d\" />\n</a>", "<a>\n  <b c=\"d\">\n</a>"),
  Slip("hcl", "resource \"a\" \"b\" {\n  c = \"d\"\n}", "resource \"a\" \"b\" {\n  c = \"d\n}"),
  Slip("graphql", "type A {\n  b: [C!]!\n}", "type A {\n  b: [C!!\n}"),
  Slip("lua", "f({ a = 1 })", "f({ a = 1 )"),
  Slip("r", "a <- c(1, 2)\nb <- mean(a)", "a <- c(1, 2\nb <- mean(a)"),
]

@Test(arguments: slips)
private func `a slip that leaves all brackets whole is seen`(slip: Slip) {
  #expect(!isBroken(slip.whole, slip.language))
  #expect(isBroken(slip.broken, slip.language))
}

/// What a look at single lines could take for a slip.
private let whole = [
  ("csharp", "object A(S s)\n{\n    return s switch\n    {\n        _ => 1,\n    };\n}"),
  (
    "csharp",
    "int F(object o)\n{\n    switch (o)\n    {\n        case C c\n            when c.R > 1:\n            return 1;\n    }\n    return 2;\n}"
  ),
  ("cpp", "const wchar_t *m = L\"a\"\n    L\"b\";\nvoid f() {\n  rep(i, n)\n    if (a) b();\n}"),
  ("cpp", "void f() {\n  for (auto v = g(); auto& x : v) h(x);\n}"),
  ("c", "enum a {\n  B = 1,\n#if X\n  C = 2,\n#endif\n  D\n};"),
  ("java", "class A {\n    Object b() {\n        return c ?\n            d : e;\n    }\n}"),
  ("php", "<?php\nif ($a) {\n    b();\n}\n$c = 1; # a remark\nif ($c) {\n    d();\n}"),
  ("rust", "fn f() {\n    let a = if b { 1 }\n    else { 2 };\n    let c = d\n        as u8;\n}"),
  ("go", "func f() (int, int) {\n\treturn g(1,\n\t\t2)\n}\n\nvar (\n\ta,\n\tb int\n)"),
  ("ts", "export {\n  default as Button,\n  a,\n};"),
  (
    "swift",
    "func f() {\n  guard let u = us.first(where: { return $0.ok }),\n    let n = u.name\n  else { return }\n}"
  ),
  (
    "ruby",
    "class A\n  before :b, if: :c?\n  private def d\n    e\n  end\n  def f = g.sum(&:h)\nend"
  ),
  (
    "sql",
    "SELECT a FROM t LEFT JOIN (SELECT id, SUM(CASE WHEN s = 'x' THEN 1 END) n FROM o GROUP BY id) q ON q.id = t.id;"
  ),
  ("sql", "CREATE TABLE t (id INT, limit INT);"),
  (
    "sql",
    "CREATE FUNCTION f(a int) RETURNS int AS $$\nDECLARE\n  n int;\n  t text;\nBEGIN\n  RETURN n;\nEND $$;"
  ),
  ("toml", "token = <your-token>"),
  ("python", "<<<<<<< ours\na = 1\n=======\na = 2\n>>>>>>> theirs"),
  ("go", "type Interface interface {\n\tA() int\n}\n\nfunc Func() {\n}"),
  ("rust", "fn f() {\n    let a: Box<dyn F<O = T> + Send> = Box::new(b);\n}"),
  ("swift", "let a = A(b: c[8..<24]), d = e[..<3]"),
  ("python", "if a is not None and b is not c:\n    d()"),
  ("xml", "</b>\n<c/>\n</a>"),
  ("xml", "<!-- a <b> -->\n<a><![CDATA[ <b> ]]></a>"),
  ("hcl", "a = \"${b(\"c\")}\"\n# it's a remark"),
  ("js", "const a = \"b\"in c;"),
  ("html", "<script>var u = <?php echo json_encode($u); ?>;</script>"),
]

@Test(arguments: whole)
private func `what only looks like a slip is none`(language: String, code: String) {
  #expect(!isBroken(code, language))
}
