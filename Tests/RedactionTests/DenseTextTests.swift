import Redaction
import Signals
import Testing

/// Findings close together, where rules pass over what they have covered.
@Test(arguments: [
  ("Acme Corp and Bolt Corp met Crane Ltd", ["Acme", "Bolt", "Crane"]),
  ("12 Main Street, Springfield; 7 Oak Avenue, Salem", ["12 Main", "7 Oak"]),
  ("a@b.co c@d.co e@f.co", ["a@b.co", "c@d.co", "e@f.co"]),
  ("Mr Miller, Mrs Weber, Dr. Novak", ["Miller", "Weber", "Novak"]),
  ("3 4111 1111 1111 1111", ["4111 1111"]),
  ("geboren 1985-03-14T00:00", ["1985-03-14"]),
  ("birth_date: 1985-03-14T23:00:00Z", ["1985-03-14"]),
  ("2026-11-25T03:22:17.67 4111 1111 1111 1111", ["4111 1111"]),
  ("Sehr geehrter Herr Prof. Dr. Dr. Novak,", ["Novak"]),
  ("db_password=admin1", ["admin1"]),
  ("amqp://guest:guest@broker.acme.io/", ["guest:guest"]),
  ("from 86.121.97.248:8080", ["86.121.97.248"]),
  ("DNI 12345678-Z", ["12345678-Z"]),
  ("hetu 131052-308T", ["131052-308T"]),
  ("身份证 11010519491231002X", ["11010519491231002X"]),
  ("王小明先生和李雷先生", ["王小明", "李雷"]),
  ("北京市朝阳区建国路12号，上海市静安区南京路5号", ["建国路12", "南京路5"]),
  ("author=x,api_key=f3K9dLq27Zx0Vb5T", ["f3K9dLq27Zx0Vb5T"]),
])
func `nothing is lost where findings stand close together`(text: String, gone: [String]) throws {
  let left = try redacted(text)
  for part in gone { #expect(!left.contains(part), "\(left)") }
}

/// Clocks and counts, which are passed before they are read.
@Test(arguments: [
  "2026-11-25T03:22:11.123Z INFO [worker-12] took=1234ms", "2026-11-25 03:22:11.123456 done",
  "at 12:30:45 on 2026-11-25", "size 1234567 of 7654321 bytes", "id=237189002 items/123456",
  "1:2:3:4:5 ratio", "10.5 12.25 1,234,567",
])
func `clocks, counts and ratios stay`(text: String) throws {
  #expect(try findings(text).isEmpty)
}

@Test func `numbering tells values of one type apart and types from each other`() throws {
  let left = try redacted("a@b.co c@d.co a@b.co 86.121.97.248 a@b.co 86.121.97.249")
  #expect(left == "<EMAIL_1> <EMAIL_2> <EMAIL_1> <IP_1> <EMAIL_1> <IP_2>")
}
