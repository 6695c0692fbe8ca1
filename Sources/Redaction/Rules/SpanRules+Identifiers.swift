extension SpanRules {
  static let identifiers: [SpanRule] = [
    .init(
      "Coordinates behind their names", "COORDINATE",
      [
        "latitude", "longitude", "\"lat\"", "\"lng\"", "\"lon\"", "lat=", "lng=", "lon=", "lat:",
        "lng:", "lon:", "coordinates", "coords", "gps",
      ], caseless: true, yes: ["\"lat\": 48.20849", "coordinates: 48.2082, 16.3738"],
      no: ["latitude: 48", "coordinates: 3, 4"], AccountRules.coordinate),
    .init(
      "Points of maps", "COORDINATE",
      ["geo:", "maps/@", "maps?q=", "maps/search/", "&ll=", "?ll="],
      yes: ["geo:48.2082,16.3738"], no: ["geo:here"], AccountRules.mapPoint),
    .init(
      "Coordinates in degrees", "COORDINATE", ["°"], yes: ["48°12'30\"N 16°22'23\"E"],
      no: ["20°C and 30°F"], AccountRules.degrees),
    .init(
      "Wallets with a telling beginning", "WALLET", ["0x", "bc1", "addr1", "ltc1"],
      yes: ["0x" + "52908400098527886E0F7030069857D2E4169EE7"], no: ["0x1234", "0xdeadbeef"],
      AccountRules.wallet),
    .init(
      "Wallets behind their currency's name", "WALLET",
      ["bitcoin", "btc", "wallet", "litecoin", "dogecoin", "monero", "xrp", "solana", "tron"],
      caseless: true, yes: ["BTC: 1BoatSLRHtKNngkdXEeobR76b53LETtpyT"], no: ["the wallet is empty"],
      AccountRules.namedWallet),
    .init(
      "Passports behind their name", "PASSPORT",
      [
        "passport", "passeport", "reisepass", "pasaporte", "passaporto", "passaporte", "paspoort",
        "paszport", "护照", "護照", "パスポート", "여권", "паспорт",
      ], caseless: true, yes: ["passport no. C01X00T47", "护照号 E12345678"],
      no: ["passport 12", "passport to be ready"]
    ) { scan, _, end in AccountRules.document(scan, end: end, type: "PASSPORT", digits: 5...10) },
    .init(
      "Number plates behind their name", "LICENCE_PLATE",
      [
        "licence plate", "license plate", "number plate", "registration plate", "kennzeichen",
        "immatriculation", "matrícula", "targa", "kenteken", "rejestracyjny", "车牌", "ナンバープレート",
        "차량번호",
      ], caseless: true, yes: ["license plate 7ABC123", "Kennzeichen B-AB 1234", "车牌 京A88F66"],
      no: ["license plate frame"]
    ) { scan, _, end in AccountRules.document(scan, end: end, type: "LICENCE_PLATE", digits: 1...6)
    },
    .init(
      "Driving licences behind their name", "NATIONAL_ID.driving_licence",
      [
        "driver's license", "drivers license", "driver license", "driving licence", "führerschein",
        "permis de conduire", "licencia de conducir", "patente di guida", "carteira de motorista",
        "rijbewijs", "prawo jazdy", "驾照", "運転免許", "운전면허",
      ], caseless: true, yes: ["driver's license: S123-4567"], no: ["driver license terms"]
    ) { scan, _, end in
      AccountRules.document(scan, end: end, type: "NATIONAL_ID.driving_licence", digits: 4...14)
    },
  ]
}
