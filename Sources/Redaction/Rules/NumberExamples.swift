/// Examples of what is told by digits and shape alone.
enum NumberExamples {
  static let all: [(type: String, yes: [String], no: [String])] = [
    (
      "CARD", ["4111 1111 1111 1111", "5500-0000-0000-0004", "card 375556917985515"],
      ["4111 1111 1111 1112", "1234567890123456", "0.4111111111111111"]
    ),
    (
      "PHONE",
      [
        "+49 30 901820", "(212) 555-0143", "call 0393 1144137", "+33 1 42 68 53 00",
        "03.93.92.16.85",
        "Phone:\n51 516 33 75", "604-696-5272x565", "电话 138 0013 8000",
      ], ["2024-01-15 10:00", "1.2.3.4.5", "build 20240115", "port 8080", "3.14159265358979"]
    ),
    (
      "IP", ["peer 86.121.97.248", "2a02:8108:8ac0:1f8::1", "10.44.12.7:8080"],
      ["127.0.0.1", "version 4.12.33.1", "0.0.0.0", "std::vector", "12:30:45"]
    ),
    (
      "MAC", ["52:54:00:12:34:5f", "00-1A-2B-3C-4D-5E"], ["00:00:00:00:00:00", "12:34:56"]
    ),
    (
      "IBAN", ["GB82 WEST 1234 5698 7654 32", "DE89370400440532013000"],
      ["GB83 WEST 1234 5698 7654 32", "DE12 is a code"]
    ),
    (
      "NATIONAL_ID", ["SSN 123-45-6789", "023-01-0866"], ["000-12-3456", "12-345-678"]
    ),
    (
      "DATE_OF_BIRTH", ["born 3/14/1985", "DOB: 1985-03-14", "geboren am 14.03.1985"],
      ["released 1985-03-14", "2024-03-14T10:00:00Z"]
    ),
    (
      "EMAIL", ["ann.lee@mail.net", "ann+bug@mail.co.uk", "jörg@müller.de"],
      ["git@github.com:a/b.git", "user@example.com", "@property", "a@b", "pkg@1.2.3"]
    ),
    (
      "PERSON",
      ["reported by Daniel Janíček", "ask Giulia Rossi about it", "Joakim Westgård wrote it"],
      [
        "Visual Studio Code", "the Merkle tree", "let name: String", "Swift Testing",
        "React Native",
      ]
    ),
    (
      "ADDRESS", ["I moved here from Estonia", "the office in Düsseldorf"],
      ["in JSON", "the Address class"]
    ),
  ]
}
