extension SpanRules {
  static let identifiers: [SpanRule] = [
    .init(
      "Telephone numbers in digits of other scripts", "PHONE", DialledText.beginnings,
      yes: [
        "电话１３９１２３４５６７０", "電話 〇九〇-五五一二-三八四七", "ＴＥＬ ０３－５５１２－３８４７", "جوال ٠٥٥١٨٣٩٢٠٤",
        "موبایل ۰۹۳۵ ۶۱۸ ۴۰۲۷",
      ],
      no: ["٠٫٥ ٪", "۰۵ سال", "第１３回", "０歳から", "三〇六号室", "〇六年"], DialledText.wide),
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
      "Devices behind a word for them", "MAC", NetworkRules.deviceWords, caseless: true,
      yes: ["Cisco style 7c1d.04ea.b352", "mac: d8-3a-44-91-0e-b7"],
      no: ["mac os 10.15.7", "device 0000.0000.0000", "cisco ios 15.2"], NetworkRules.namedDevice),
    .init(
      "Plates of China", "LICENCE_PLATE", PlateRules.provinces,
      yes: ["浙B·5T8N3", "粤BD57316"], no: ["京ABC", "新API接口", "云AI2024"], PlateRules.chinese),
    .init(
      "Plates of Russia", "LICENCE_PLATE", PlateRules.russianBeginnings,
      yes: ["машина К381ОМ 152", "А047ХУ77"], no: ["К100 и М200", "Т34 танк", "А123"],
      PlateRules.russian),
    .init(
      "Wallets with a telling beginning", "WALLET", ["0x", "bc1", "addr1", "ltc1"],
      yes: ["0x" + "52908400098527886E0F7030069857D2E4169EE7"], no: ["0x1234", "0xdeadbeef"],
      AccountRules.wallet),
    .init(
      "Wallets behind their currency's name", "WALLET",
      [
        "bitcoin", "btc", "wallet", "litecoin", "dogecoin", "monero", "xrp", "solana", "tron",
        "xmr", "ltc", "carteira", "cartera",
        "portefeuille", "кошел", "钱包", "지갑", "ウォレット", "usdt",
      ],
      caseless: true, yes: ["BTC: 1BoatSLRHtKNngkdXEeobR76b53LETtpyT"], no: ["the wallet is empty"],
      AccountRules.namedWallet),
    .init(
      "Passports behind their name", "PASSPORT",
      [
        "passport", "passeport", "reisepass", "pasaporte", "passaporto", "passaporte", "paspoort",
        "paszport", "护照", "護照", "パスポート", "여권", "паспорт",
      ], caseless: true,
      yes: [
        "passport no. C01X00T47", "护照号 E12345678", "Reisepassnummer C4VT7H2K9 in", "护照561830374）",
      ],
      no: ["passport 12", "passport to be ready"]
    ) { scan, _, end in AccountRules.document(scan, end: end, type: "PASSPORT", digits: 5...10) },
    .init(
      "Number plates behind a word", "LICENCE_PLATE", PlateRules.introductions, caseless: true,
      yes: [
        "license plate 7ABC123", "Kennzeichen B-AB 1234", "my parked Volvo, reg. KD21 PWR",
        "targa FK 271 MB", "Nummerplaat 1-TRV-825", "Placa de moto: 7304-2B", "plaka 06 DLM 418",
        "Bilen har reg.nr MPD 17H", "차량: 48나 7216", "Biển số xe 51G2-394.07", "voiture EW-284-KT",
        "the truck, plate VT JKD 418", "車牌TK 4178。", "相手の車は「横浜 301 さ 41-38」", "Pojazd: WPI 4K318,",
      ],
      no: [
        "license plate frame", "my car broke on 2024-05-01", "vehicle ID", "reg. A1", "placa base",
        "on a plate of 12", "plate 3 of 40",
      ],
      PlateRules.introduced),
    .init(
      "Identity cards behind their name", "NATIONAL_ID.card",
      [
        "dowód osobisty", "dowodu osobistego", "carte d'identité", "carta d'identità",
        "personalausweis", "dni ",
        "dni: ", "cccd ", "cccd: ", "cmnd ", "căn cước", "rentenversicherungsnr",
        "rentenversicherungsnummer", "občanský průkaz",
      ], caseless: true, yes: ["dowód osobisty DAR417903", "DNI 40926173", "CCCD 052193006417"],
      no: ["dni roboczych", "dni 3"]
    ) { scan, _, end in
      AccountRules.document(scan, end: end, type: "NATIONAL_ID.card", digits: 6...12)
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
