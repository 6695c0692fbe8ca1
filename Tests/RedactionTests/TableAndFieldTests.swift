import Redaction
import Signals
import Testing

/// Tables of goods and measurements, and fields of code and settings.
@Test(arguments: [
  "product,sku,stock\nmug,02-4418-7026,18\ncup,031-964-2231,4",
  "name,version,licence\nleft-pad,1.3.0,MIT\nlodash,4.17.21,MIT",
  "Date,Open,Close,Volume\n2024-03-01,101.25,102.50,1204418",
  "id;name;menge\n1;Schraube;40\n2;Mutter;12",
  "INSERT INTO `product` (`name`, `price`) VALUES ('Widget', 12.50), ('Gadget', 8.00);",
  "insert into settings (key, value) values ('phone_enabled', 'true');",
  "| Name | Type | Default |\n|---|---|---|\n| Max Retries | int | 3 |\n| Log Level | string | Info |",
  "REF;STOCK;PLACE\n612-34-5178;14;P03\n691-20-1877;2;P05",
  "user: string\nlogin: boolean\nphone: null", "\"address\": \"0.0.0.0:8080\"",
  "name: build\non: push\njobs:\n  test:\n    name: Unit tests",
  "{\"name\": \"express\", \"version\": \"4.18.2\"}", "surname = data.get(\"surname\")",
  "\"login\": \"admin\", \"passport\": \"^0.7.0\"", "patient: Patient = Patient()",
])
func `tables of goods and fields of code hold nobody`(_ text: String) throws {
  #expect(try findings(text).isEmpty)
}

@Test(arguments: [
  ("id,name,phone\n7,Thulani Mokwena,0711 204 418", ["PERSON", "PHONE"]),
  ("riik,nimi,isikukood,telefon\nLV,Aivars Kalniņš,071264-12753,26 284 391", ["PERSON", "PHONE"]),
  (
    "INSERT INTO u (name, dob) VALUES ('Larysa Honchar', '1981-06-17');",
    ["PERSON", "DATE_OF_BIRTH"]
  ),
  (
    "INSERT INTO u (name, since, pwd, phone) VALUES ('Joy Obi', NOW(), 'Kr4neweg', '0711 204 418')",
    ["PERSON", "SECRET", "PHONE"]
  ),
  (
    "| **Full name** | E-mail | Birthday |\n|:--|--:|:-:|\n| Zofia Bielak | z.b@poczta.pl | 03.04.1985 |",
    ["PERSON", "EMAIL", "DATE_OF_BIRTH"]
  ),
])
func `tables of people are read by their headings`(_ text: String, _ types: [String]) throws {
  let found = try findings(text)
  for type in types { #expect(found.contains { $0.type.hasPrefix(type) }, "\(found)") }
}
