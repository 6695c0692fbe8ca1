import Foundation
import Redaction
import Signals
import Testing

/// Pieces of which a line is made by repetition; what rules begin at, and what they grow over.
private let pieces: [String] =
  [
    "a", "A", "1", " ", "@", ":", "://", "a@", "\"", "\\", "1 ", "12.", "Aa ", "é", "中", "\n", "=",
    "a:", "::",
    "-", "_", ".", "a.", "1-", "a1", "<", "%41", "+1 ", "AbC9", "key=value ", "{\"a\":", "A B",
    "&a=b",
    "<a>", "password=", "token: \"", "secret:'", "-----BEGIN ", "-----BEGIN RSA PRIVATE KEY-----",
    "http://a:", "http://a:b", "Mr. A ", "John ", "Jones, ", "12 Main ", " street ", "Suite 1 ",
    "eyJh",
    "eyJhbGci.", "Z2hw", "QUtJQ", "DE12 ", "192.168.", "0x", "me@", "born on ", "2a:",
    "data:\n a: b\n",
    // What a search over joined anchors and shapes found to take longest.
    "MZ CPR 511362-5629 CUIT ", "urodzonyeyJr", "Caro  ", "OIB 33392005961 ", "TFN 123 456 783 ",
    "로 1", " St 0x", "Cher  ", " St GmbH ", "DO00 ", "511362-5629  ", "AB123456C GmbH ",
    "123 456 783 +1 ", "AIzaico-", "\\\\Users\\\\1000.f79a8afマイナンバー 1", "APIKEY: smartystreets",
    "ACCOUNTKEY= PRIVATE-KEY", " Aa Ltd", "Mr Aa ",
    "Ltd Mrs ", "PASSKEY: ", "THE PASSWORD IS REQU", "auth_keyaes_key=\"",
    "authkeykind: ConfigMap\ndata:\n  x: aHVud", "redis-cli ", "| chpasswd ",
    "variable \"token\" {",
    "<PHONE_1> ", "<DATE_OF_BIRTH_1> 12 34 56 ",
    // Headers with few rows, lists of columns, members of web keys, sentences that tell of secrets.
    "pwd\tapi_key\nx\n", "password|password|token|password\n---\n",
    "token,pwd\nKr4neweg,Kr4neweg\n",
    "| user | password |\n| x |\n", "pw, ", "(pw,", "(pw) values (", "(a, pwd) VALUES ('a'),",
    "\"kty\":\"EC\",\"d\":\"", "\"d\":\"f3K9dLq27Zx0Vb5TwR8yQ2aa1\",",
    "{\"d\":\"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A\"} ", "PIN i i i i ", "PIN of the x ",
    "password do e l t j ", "密码现在", "Recovery codes: a1b2c3 ", "auth=(1", "new PDO([[[",
    ".login(\"ann@a.example\",", "requirepass ", "/user:a ", "\"a\"=hex:1f,", ":5432:a:",
  ]
  + RuleCatalogue.spans.compactMap { $0.form.components(separatedBy: " · ").first }
  // Tokens are all grown by one function: some of their beginnings do for all.
  + stride(from: 0, to: RuleCatalogue.tokens.count, by: 8).map {
    String(RuleCatalogue.tokens[$0].form.split(separator: " ")[0])
  }
  + headings

/// Pieces that begin tables and fields again and again.
private let headings = [
  "name,phone\n", ",phone", "id,name,email\n1,2,3\n", "insert into t (name, phone) values ",
  "insert into t (name, phone) values (", "insert into ", ";name;tel\n", "\tname\tphone",
  "INSERT INTO t (a,name) VALUES ('", "insert into t (a,b,name) values (((1", ",nome", "| name | ",
  "name,phone\nx,", "\"phone\": \"", "login: ", "name=\"dob\" ",
  "<address>", "\"address\": \"1 ", "surname: A ", "氏名：", "이름: ", "dob: ", "passport: \"",
  "\nADR;", "\nBDAY:", "BEGIN:VCARD\nN:a;b\n", " @a_1 account ", "plate: ", "К254", "Cra. 4 # 5-6 ",
  "01] <abc> ", "٠٥", "GitHub: github.com/", "sku,ref;02-3417-9026,",
]

private func seconds(_ redactor: Redactor, _ piece: String, bytes: Int) -> Double {
  let unit = Array(piece.utf8)
  var line: [UInt8] = []
  line.reserveCapacity(bytes + unit.count)
  while line.count < bytes { line += unit }
  let text = Text(bytes: line)
  var numbering = Numbering()
  var findings: [Finding] = []
  var started = timespec()
  var ended = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &started)
  _ = redactor.redact(text, numbering: &numbering, findings: &findings)
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &ended)
  return Double(ended.tv_sec - started.tv_sec) + Double(ended.tv_nsec - started.tv_nsec) * 1e-9
}

/// Compares eight times the size with one: about 8 where the work is linear, 64 where it is
/// quadratic. A measurement that chance disturbed is taken again.
@Test func `work grows with a line of any repeated piece, not with its square`() throws {
  let redactor = try standardRedactor()
  for piece in pieces where !piece.isEmpty {
    var ratio = Double.infinity
    for _ in 0..<4 where ratio > 24 {
      let small = (0..<3).map { _ in seconds(redactor, piece, bytes: 16_384) }.min() ?? 0
      let large = seconds(redactor, piece, bytes: 131_072)
      // Below the clock's grain nothing can be told, and nothing is slow.
      ratio = large / max(small, 0.000_02)
    }
    #expect(ratio <= 24, "\(piece.debugDescription) grows \(ratio)-fold for eight times the text")
  }
}

/// Lines of a repeated piece, and something else somewhere in them.
private let interrupted: [(piece: String, inserted: String, type: String)] = [
  ("APIKEY: smartystreets ", "api_key = \"f3K9dLq27Zx0Vb5T\" ", "SECRET.named"),
  ("ACCOUNTKEY= PRIVATE-KEY ", "password: 'hunter42' ", "SECRET.password"),
  ("Mr. Smith writes, ", "mail to anna@meyer-bau.de, ", "EMAIL"),
  ("no. 123 456 783, ", "call +49 30 901820 today, ", "PHONE"),
  ("the order was paid by Mrs. Jones with ", "4111 1111 1111 1111 ", "CARD"),
]

/// What looks the same far around is judged once; a line must not hide by that what is not the same.
@Test(arguments: interrupted.indices, [0, 1, 39, 41, 60, 120])
func `what stands between repeated pieces is found wherever it stands`(
  _ number: Int, _ place: Int
) throws {
  let (piece, inserted, type) = interrupted[number]
  let line =
    String(repeating: piece, count: place) + inserted + String(repeating: piece, count: 120 - place)
  let found = try findings(line)
  #expect(found.contains { $0.type.hasPrefix(type) && inserted.contains($0.text) }, "\(found)")
}

/// A piece's findings do not change with how often it was there before.
@Test(arguments: [
  "Mr. John Smith lives at 12 Main Street, Springfield. ", "password=Tr0ub4dor3; user=ann; ",
  "IBAN DE89 3704 0044 0532 0130 00 of Acme GmbH. ", "born on 12.03.1984, tel. +49 30 901820. ",
  "key=value; api_key=f3K9dLq27Zx0Vb5T; ", "Frau Dr. Anna Meyer, Lindenstraße 12, 10969 Berlin. ",
])
func `a repeated piece is redacted alike each time`(_ piece: String) throws {
  let few = try redacted(String(repeating: piece, count: 4))
  let many = try redacted(String(repeating: piece, count: 80))
  let unit = String(few.prefix(few.count / 4))
  #expect(few == String(repeating: unit, count: 4))
  #expect(many == String(repeating: unit, count: 80))
}
