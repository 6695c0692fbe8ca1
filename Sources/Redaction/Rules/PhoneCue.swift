/// What the words around a number say: that it is dialled, or that it is something else's.
enum PhoneCue {
  /// Words that tell of a telephone by themselves.
  private static let strong = WordList(
    "phone,tel:,tel.,tel ,tel\",tel',tel=,tel>,tel/,tél,mobile,mobil,mobiel,cell,cel.,cel:,call ,calls ,"
      + "call me,fax,faks,whatsapp,viber,signal:,sms,gsm,handy,móvil,móvel,telemóv,tlm,portable,"
      + "celular,telef,teléf,téléph,telefoon,fono,fones,fijo,festnetz,rufnummer,komórk,puhelin,"
      + "telefon,richiam,chiamami,chiamare,llam,bizum,recapito,appel,rappel,rufen sie,ruf mich,"
      + "bel me,mob.,mob:,hotline,dial ,text me,answering at,reach me,reach us,durchwahl,"
      + "тел,моб,звоні,звони,ұялы,τηλ,κινητ,σταθερ,电话,手机,短信,電話,手機,市話,携帯,전화,휴대,핸드폰,"
      + "연락처,เบอร์,โทร,điện thoại,sđt,मोबाइल,फोन,هاتف,جوال,موبايل,טלפון,נייד,simu ,ponsel,"
      + "nomor hp,hp:, hp ,landline,clinic line,office line,direct line,recado,موبایل,تلفن,फ़ोन")
  /// Words that tell of one where nothing else is told.
  private static let weak = WordList(
    "numer ,nummer,numéro,número,numero,contact,contatt,kontakt,desk:,office:,home:,work:,direct:,"
      + "my number,zentrale,studio:,büro,fixe :,fixe:,au fixe,vezetékes")

  /// Words for what is numbered otherwise: orders, articles, bills, parcels, files, draws.
  private static let others = WordList(
    "order,bestell,auftrag,pedido,ordine,commande,zamówien,objednáv,sipariş,tilaus,ordre,encomenda,"
      + "заказ,замовлен,订单,訂單,注文,주문,đơn hàng,pesanan, part , parts ,superseded,pallet,palett,palet n,pallette,container,charge ,charge:,charge n,zertifikat,"
      + "certificat,zähler,compteur n,contatore,contador n,licznik,meter n,meter:,matricola,capteur,sensor,"
      + "bilet ,bilet e,bilety,biletu,biglietto,bilhete,billete n,billet n, ddt,bolla ,dezenas,dorsal, chip ,"
      + "оварителниц,поръчк,resi ,הזמנה,קבלה,משלוח,ใบเสร็จ,พัสดุ,คำสั่งซื้อ,vận đơn,mã lỗi,mã đơn,hóa đơn,सफ़र,"
      + "टिकट,bestand, art., art ,art.-,artikel,article n,артикул,"
      + "articolo,artículo,item n,sku,part n,型番,商品,品番,상품,rechnung,invoice,facture,factura,fattura,"
      + "fatura,faktura,factuur,bill n,发票,發票,請求,receipt,reçu,recibo,ricevuta,kvitt,paragon,quittung,"
      + "ticket,tracking,parcel,sendung,paket,colis,envío,envio,spedizione,przesył,zásilk,guía,rastreo,"
      + "накладн,单号,單號,運單,物流,追跡,운송장,الشحنة,tirage,loto,lotto,draw ,ziehung,lottery,gewinnzahl,"
      + "estrazion,sorteo,aktenz,az.,dossier,sygn,sags,ärende,saksn,viite,ügyirat,expedien,processo,"
      + "proceso,proces n,radicado,case n,claim n,reference,referen, ref ,ref:,ref.,réf,vorgang,kundenn,"
      + "customer n,client n,serial,serien,série,seriale,isbn,issn, ean, doi,doi:,barcode,policy,police n,polizze,polizza,policen,"
      + "vertrag,contract,contrat,booking,buchung,reserva,rezerw,prenotaz,réservation,予約番号,예약번호,"
      + "version,build,release,revision,commit,流水号,编号,編號,受付番号,お問い合わせ番号,code ,código,codice,"
      + "kod ,코드,versija,zip,plz,postal,konto,account n,iban,batch,lot n,partij,партии,patent,"
      + "decreto,portaria,zákon,din ,iso ,uchwał,parcel,działk,folio,telegram id")

  /// What says behind a number that it is none to be dialled.
  private static let denials = WordList(
    "not a phone,not phone,not a tele,not my num,not my phone,not call,n't call,n't ring,n't dial,"
      + "pallet number,order number,no phone,is a receipt,is an order,isn't a phone,keine tele,keine handy,"
      + "kein tele,geen tele,ikke telef,ikke et telef,inte ett telef,ei ole puh,nie jest num,"
      + "nie jest tel,wygląda jak,není telef,vypadá jako,pas un num,pas un tél,no es un,non è un num,"
      + "non è un tel,não é um,не является тел,не телефон,не номер тел,ليس رقم,değil,不是手机,不是电话,"
      + "不是電話,不是手機,電話番号では,전화번호가 아,전화번호는 아,系统流水,אינו מספר,אינם מספר,לא מספר,ไม่ใช่เบอร์,không phải số,"
      + "bukan nomor,bukan no,не е телефон,није телефон,nu este un num,nu e num,nu e un num,δεν είναι τηλ,"
      + "не є ном,не номер,no son tel,no son núm,non sono num,non sono tel,não são tel,não são núm,nie są num,"
      + "keine ruf,geen nummer om,फ़ोन नंबर नहीं,電話ではな,不是手机号")

  /// Whether words before a number say that it is dialled.
  static func tells(_ scan: Scan, before start: Int) -> Bool {
    (scan.lineContext(before: start, reach: 40, strong)
      || scan.lineContext(before: start, reach: 32, weak) || isUnderHeading(scan, start)
      || isLettered(scan, before: start))
      && !scan.lineContext(before: start, reach: 48, denials)
  }

  /// `T 070 …`, `M: 06 …`, as cards have them at a line's beginning or behind a bar.
  private static func isLettered(_ scan: Scan, before start: Int) -> Bool {
    var index = start
    if scan[index - 1] == 0x20 { index -= 1 }
    if scan[index - 1] == UInt8(ascii: ":") || scan[index - 1] == UInt8(ascii: ".") { index -= 1 }
    guard index < start, letters.contains(scan[index - 1]) else { return false }
    let before = scan[index - 2]
    let mark = scan[index - 3]
    return index == 1 || before == 0x0A
      || before == 0x20 && (mark == UInt8(ascii: "|") || mark == 0xB7 || mark == 0xA2)
  }

  private static let letters = ByteClass("TMFPCH")

  /// Whether a number is a whole cell of a table whose heading tells of goods and no telephone.
  private static func isInStock(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let (before, after) = (scan[range.lowerBound - 1], scan[range.upperBound])
    guard cell.contains(before) || before == 0x0A, cell.contains(after) || after == 0x0A,
      cell.contains(before) || cell.contains(after),
      scan.context(before: range.lowerBound, reach: 256, stock)
    else { return false }
    return !scan.context(before: range.lowerBound, reach: 256, dialled)
  }

  private static let cell = ByteClass(",;\t|")
  /// Headings of columns in tables of goods.
  private static let stock = WordList(
    "sku,\nref;,ref;,stock,unidades,quantity,quantit,qty,part_no,partno,part number,menge,"
      + "bestand,artikelnr,article_id,item_id,product_id,warehouse,sztuk,ilość,库存,庫存,在庫,재고")
  private static let dialled = WordList("phone,telefon;,telefone,tel;,mobil,handy,celular,gsm")

  /// Whether words around a number say that it is something else's: those before it in its clause,
  /// where none tells of a telephone.
  static func isDenied(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    if isInStock(scan, range) { return true }
    if scan.context(before: start, reach: 40, others) {
      var clause = start
      let floor = max(0, start - 40)
      while clause > floor, !ends.contains(scan.bytes[clause - 1]), !endsSentence(scan, clause) {
        clause -= 1
      }
      clause = max(floor, clause - 1)
      if others.occurs(in: scan, clause..<start), !strong.occurs(in: scan, clause..<start) {
        return true
      }
    }
    let limit = min(scan.count, range.upperBound + 96)
    guard denials.occurs(in: scan, range.upperBound..<limit) else { return false }
    // Within the sentence.
    var stop = range.upperBound
    while stop < limit,
      !(sentence.contains(scan.bytes[stop]) && ByteClass.space.contains(scan[stop + 1]))
    { stop += 1 }
    return denials.occurs(in: scan, range.upperBound..<stop)
  }

  /// A full stop behind a word that is no abbreviation, and a blank.
  private static func endsSentence(_ scan: Scan, _ index: Int) -> Bool {
    guard scan[index - 1] == 0x20, scan[index - 2] == UInt8(ascii: ".") else { return false }
    return (3...7).allSatisfy { ByteClass.lower.contains(scan[index - $0]) }
  }

  private static let sentence = ByteClass(".!?;\n")
  /// What ends a clause before a number.
  private static let ends = ByteClass(",;|\n\t(")

  /// `Phone:` on the line above.
  private static func isUnderHeading(_ scan: Scan, _ start: Int) -> Bool {
    guard scan[start - 1] == 0x0A, start >= 2 else { return false }
    return scan.lineContext(before: start - 1, reach: 24, strong)
  }
}
