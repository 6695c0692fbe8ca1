extension SpanRules {
  static let addresses: [SpanRule] = [
    .init(
      "Streets by the word behind the name", "ADDRESS", AddressRules.streetWords, caseless: true,
      yes: [
        "lives at 42 Baker Street, London", "2450 Crown St, Reno", "at 350 5th Avenue, New York",
      ],
      no: ["the long road ahead", "3 in place", "Section 4 lane detection"], AddressRules.before),
    .init(
      "Streets by their name's ending", "ADDRESS", AddressRules.streetEndings, caseless: true,
      yes: ["Hauptstraße 5, 10115 Berlin", "Hammarvägen 15"],
      no: ["string 5", "auf dem weg 5 mal"],
      AddressRules.around),
    .init(
      "Streets by the word before the name", "ADDRESS", AddressRules.streetBeginnings,
      caseless: true,
      yes: ["12 rue de la Paix", "Via Tasso 129", "ul. Długa 7", "Rua das Acácias, 120"],
      no: ["via the API", "la rue est longue", "via API 2"],
      AddressRules.behind),
    .init(
      "Flats, boxes, field post offices", "ADDRESS", AddressRules.units, caseless: true,
      yes: ["P.O. Box 104", "PSC 4574, Box 8393\nAPO AA 81998", "74 Elm Suite 980"],
      no: ["the test suite passed", "apt install", "Suite 3 tests passed", "unit 4 failed"],
      AddressRules.unit),
    .init(
      "Addresses behind an introduction", "ADDRESS", AddressRules.introductions, caseless: true,
      yes: ["my address is 14 Rosewood, Springfield 62704", "住所：東京都千代田区丸の内1-2-3"],
      no: ["address is invalid", "located at the top"], AddressRules.introduced),
    .init(
      "Corners of streets", "ADDRESS", ["corner of "],
      yes: ["at the corner of Kuusiku 7 and Alexander Flat"], no: ["the corner of the screen"],
      AddressRules.corner),
    .init(
      "East Asian house numbers", "ADDRESS", AddressRules.easternMarks,
      yes: ["北京市朝阳区建国路12号", "서울시 강남구 테헤란로 12"], no: ["第12号", "3号"],
      AddressRules.easternMark),
    .init(
      "Streets with numbers for names", "ADDRESS", AddressRules.numberedStreets,
      yes: ["Cra. 43A # 38 Sur-21, apto 1102, Envigado", "vivo en la Calle 85 No. 11-53"],
      no: ["Calle 13 es un grupo", "Carrera 3 # x", "Kr 12 # 4"],
      AddressRules.numbered),
    .init(
      "Japanese post codes", "ADDRESS", ["〒"],
      yes: ["〒153-0041 東京都目黒区中根1-8-12 ハイツ緑204"], no: ["〒マーク", "〒000-0000"], AddressRules.postMark),
    .init(
      "Addresses behind words without a sign", "ADDRESS",
      [
        "ที่อยู่ ", "地址", "現住所 ", "现居", "住所は", "שגר ב", "mieszka ", "zam. ", "zamieszkał",
        "residente in ", "residente en ", "residente na ", "domiciliado en ", "domiciled at ",
        "wohnhaft ", "demeurant ", "نشانی: ", "آدرس: ", "أسكن في ", "يسكن في ", "تسكن في ",
        "عنواني ", "單位：", "domicilié ", "domiciliée ", "woonachtig ",
      ],
      yes: ["ที่อยู่ 27/3 ซอยอารีย์ 5 แขวงสามเสนใน กรุงเทพฯ 10900"],
      no: ["地址无效", "wohnhaft im Ausland"],
      AddressRules.worded),
    .init(
      "Postal codes behind their name", "ADDRESS.postcode",
      [
        "zip", "zip code", "postcode", "postal code", "plz", "code postal", "código postal", "cap ",
      ],
      caseless: true, yes: ["ZIP: 394 13", "PLZ 10115"],
      no: ["unzip 123", "zip file", "zip = '00000'"],
      AddressSpan.postcode),
    .init(
      "Places behind an introduction", "ADDRESS.place", PlaceRules.introductions,
      yes: ["she lives in Ostrov nad Ohří"], no: ["lives in the cache"], PlaceRules.introduced),
  ]
}
