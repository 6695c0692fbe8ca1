extension SpanRules {
  static let fields: [SpanRule] = [
    .init(
      "Names on electronic cards", "PERSON", ["\nN:", "\nN;"],
      yes: ["BEGIN:VCARD\nN:Achterberg;Birthe;;;\n"], no: ["\nN: 12\n"], CardRules.grow),
    .init(
      "Addresses on electronic cards", "ADDRESS", ["\nADR"],
      yes: ["BEGIN:VCARD\nADR;TYPE=HOME:;;Olweg 8;Wyk;;25938;\n"], no: ["\nADR 0001: use SQL\n"],
      CardRules.grow),
    .init(
      "Dates of birth on electronic cards", "DATE_OF_BIRTH", ["\nBDAY"],
      yes: ["BEGIN:VCARD\nBDAY:19790217\n"], no: ["\nBDAY is today\n"], CardRules.grow),
    .init(
      "Places on electronic cards", "COORDINATE", ["\nGEO"],
      yes: ["BEGIN:VCARD\nGEO:54.68933;8.57218\n"], no: ["\nGEO is a region\n"], CardRules.grow),
    FieldRules.rule(
      "People in fields", "PERSON", .person, FieldRules.persons,
      yes: [
        "\"last_name\": \"Brackwater\"", "<nombre>Fresia Antilef Pardo</nombre>",
        "<input name=\"halter\" value=\"Gudrun Heidkamp\">", "氏名：三枝 由紀", "Najemca: Larysa Honchar",
        "Inhaber: Alwin Dreiseitel",
      ],
      no: [
        "\"first_name\": \"string\"", "last_name: str", "<nombre></nombre>", "patient = Patient()",
        "\"surname\": null", "guest: true", "first_name = models.CharField(max_length=30)",
      ]),
    FieldRules.rule(
      "People in fields that things have, too", "PERSON", .name, FieldRules.names,
      yes: ["{\"name\": \"Thulani Mokwena\", \"dob\": \"1981-06-17\"}"],
      no: [
        "\"name\": \"lodash\"", "name: Build and Test", "{\"name\": \"Fusilli Corti\", \"ean\": 1}",
        "client = Client()", "owner: Platform Team",
      ]),
    FieldRules.rule(
      "User names in fields", "USERNAME", .user, FieldRules.users,
      yes: [
        "uid=ramen_otter ip=10.4.4.7", "\"login\": \"pavel_k79\"", "GitHub：chenlu88",
        " login: stefan_z_lasu\n", "user=wim1958 action=logout",
      ],
      no: [
        "user = get_user()", "\"user\": \"admin\"", "username: string", "login=true",
        "user: ${USER}",
        "username=test_user", "user: root\n", "uid=1000(x)", "user=self.user",
        "\"user\": \"postgres\"",
      ]),
    FieldRules.rule(
      "Dates of birth in fields", "DATE_OF_BIRTH", .birth, FieldRules.births,
      yes: [
        "\"geb\":\"1951-03-08\"", "birth='19920314'",
        "<fechaNacimiento>1978-07-19</fechaNacimiento>",
        "name=\"geburtsdatum\" type=\"date\" value=\"1983-09-12\"",
      ],
      no: ["\"dob\": \"YYYY-MM-DD\"", "birth: string", "geburtsdatum: \"TT.MM.JJJJ\""]),
    FieldRules.rule(
      "Number plates in fields", "LICENCE_PLATE", .plate, FieldRules.plates,
      yes: ["<input name=\"kennzeichen_alt\" value=\"COE-KL 472\">", "<patente>HBSW·81</patente>"],
      no: ["plate: string", "\"plate\": null", "patente: sim"]),
    FieldRules.rule(
      "Passports in fields", "PASSPORT", .passport, FieldRules.passports,
      yes: ["\"passport\":\"LT5820416\""], no: ["\"passport\": \"^0.6.0\"", "passport: true"]),
    FieldRules.rule(
      "Addresses in fields", "ADDRESS", .address, FieldRules.addresses,
      yes: [
        "<direccion>Los Aromos 482, dpto. 17</direccion>", "addr='광주광역시 북구 용봉로 33, 2동 405호'",
      ], no: ["\"address\": \"0x52908400\"", "address: 10.0.0.1", "address = localhost:8080"]),
    FieldRules.rule(
      "Telephone numbers in fields", "PHONE", .phone, FieldRules.phones,
      yes: ["<fonoCasa>x</fonoCasa><fono>63 2 518 094</fono>"],
      no: ["\"phone\": \"0000000000\"", "phone: string"]),
  ]
}
