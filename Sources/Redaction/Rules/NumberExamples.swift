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
        "Phone:\n51 516 33 75", "604-696-5272x565", "电话 138 0013 8000", "0172 - 58 16 03 94",
        "07531 / 29 46 - 0", "0381 – 62 74 519", "0421-3 69 05 82", "+1 (206) 771-4028 x51",
        "514 788-3046, poste 27", "(02)2516-9037#45", "01 893 27 54 DW 31", "0745.209.638",
        "8 (495) 618-40-93", "(86) 139-2207-5146", "Llámame al 648 53 19 07",
        "Pregunta por el fontanero, 93 218 46 05", "Potete trovarmi allo 338 47 15 602",
        "Zapytaj, jest miły: 607-285-914", "(31) 99245-7018", "客户,13621750483",
        "連絡は08033916274まで", "답장은 01027415908", "072（614）5093",
        "Es el de mi hermano, está en 55 4418 7302", "M 0031641227905",
        "Cell. 3 4 7 1 1 8 0 2 9 6", "сын 89164418203", "proszę, nie pisz: 728 530 614",
        "puhelin 040 551 8273",
      ],
      [
        "2024-01-15 10:00", "1.2.3.4.5", "build 20240115", "port 8080", "3.14159265358979",
        "Rechnungsnummer 2023/0412", "Pos. 2 Art. 0151 4418 362",
        "Résultats du loto : 05-11-19-28-40",
        "/plans/0362-51-407.dwg", "telefoon: 06 12345678", "Numer zamówienia 715204836",
        "Sagsnummer 41750962 og ordre 53-27-61-94", "receipt 031-582-7714",
        "注文番号 08033916274", "订单号 13975206814", "0900 - 1730", "120 45 33 21\n648 53 19 07",
        "Los valores son\n648 53 19 07", "pallet 0800-518-3307 is on hold",
        "Zertifikat 0030 4418 7720",
        "product,sku,stock\nmug,02-4418-7026,18", "0907-441-882-3 không phải số điện thoại",
        "Telefon? Gesamt 1.640.300 Stück", "sztuk: 728 530 614 zł",
        "the part  212-733-4182  in bin 4",
        "id=13621750483", "2023-407316",
      ]
    ),
    (
      "IP", ["peer 86.121.97.248", "2a02:8108:8ac0:1f8::1", "10.44.12.7:8080"],
      ["127.0.0.1", "version 4.12.33.1", "0.0.0.0", "std::vector", "12:30:45"]
    ),
    (
      "MAC", ["52:54:00:12:34:5f", "00-1A-2B-3C-4D-5E"],
      ["00:00:00:00:00:00", "12:34:56", "00-00-5E-00-53-2A", "aa:bb:cc:dd:ee:ff"]
    ),
    (
      "USERNAME.handle",
      ["mein Nutzername im Forum ist @satosch_ulm", "oppure @valen_biella su Instagram."],
      [
        " @Override public", "see @types/node_modules2 of the forum", "  @app.route('/account')",
        "the account @Column_1(name)", " @param user_name1 x",
      ]
    ),
    (
      "IBAN", ["GB82 WEST 1234 5698 7654 32", "DE89370400440532013000"],
      ["GB83 WEST 1234 5698 7654 32", "DE12 is a code"]
    ),
    (
      "NATIONAL_ID", ["SSN 123-45-6789", "023-01-0866"],
      ["000-12-3456", "12-345-678", "REF;STOCK\n612-34-5178;14;P03"]
    ),
    (
      "DATE_OF_BIRTH", ["born 3/14/1985", "DOB: 1985-03-14", "geboren am 14.03.1985"],
      ["released 1985-03-14", "2024-03-14T10:00:00Z", "étalonné le 14.03.2023"]
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
