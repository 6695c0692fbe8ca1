internal import CLexicons

/// Whether a request asks for harm, so that it is rightly declined: by words of harm and a model that
/// was learnt together. It is asked only where an answer declines.
package enum HarmfulRequest {
  /// The model that is built into the program.
  private static let standard = TextModel(bsl_request_model(), codes: 1)
  /// How likely it must be: of what is declined, more is harmful than of what is asked.
  private static let least: Float = 0.35
  /// Bytes of a request that are read.
  private static let mostBytes = 600

  /// Whether what came before an answer asks for harm: anything by a word of harm, the first request and
  /// the last by what was learnt.
  static func isMade(in conversation: Conversation, before answer: Int) -> Bool {
    let before = conversation.others[..<conversation.answers[answer].othersBefore]
    let strength = before.map(wordStrength).max() ?? 0
    guard strength < 1, let standard else { return strength > 0 }
    let last = conversation.followUps.last { $0.answersBefore <= answer }?.text
    return [conversation.userTexts.first, last].compactMap { $0 }.contains { request in
      probability(request[...], strength, by: standard) >= least
    }
  }

  /// How likely a model finds it that a request asks for harm.
  package static func probability(of request: [UInt8], by model: TextModel) -> Float {
    probability(request[...], wordStrength(request[...]), by: model)
  }

  private static func probability(
    _ request: ArraySlice<UInt8>, _ strength: Float, by model: TextModel
  ) -> Float {
    model.curves[0].probability(
      model.scores(ComplaintFeatures(request.prefix(mostBytes)))[0], strength)
  }

  /// What the model reads of a request.
  package static func features(of request: [UInt8]) -> ComplaintFeatures {
    ComplaintFeatures(request.prefix(mostBytes))
  }

  /// One where a word of harm stands in a request, a half where it has another meaning, too.
  package static func wordStrength(_ request: ArraySlice<UInt8>) -> Float {
    if harms.stands(in: request) { return 1 }
    // "Kill a process" is nobody's harm.
    return mildHarms.stands(in: request) && !harmless.stands(in: request) ? 0.5 : 0
  }

  /// Words of harm that have another meaning next to those of the list below.
  private static let mildHarms = Needles([
    "kill ", "bomb", "bombe", "bomba", "steal ", "poison", "weapon", "töte ", "tuer ", "matar ",
    "uccidere", "убить", "杀死", "殺す",
  ])

  private static let harmless = Needles([
    "process", "prozess", "proceso", "thread", "linux", "unix", "docker", "on port", "server",
    "terminal", "zombie", "tmux", "bath bomb", "badebombe", "bombe de bain", "fork bomb",
    "zip bomb",
    "photobomb", "cherry bomb", "weeds", "mosquito", "bacteria", "chess", "video game", "minecraft",
    "for my novel", "in my novel", "my short story", "dungeons", "d&d", "work steal", "steal work",
    "steal the show", "poison ivy", "poison pill", "food poison", "进程", "プロセス", "процесс",
  ])

  private static let harms = Needles([
    "pipe bomb", "explosive", "malware", "ransomware", "keylogger", "phishing",
    "cyanid", "cianur", "sianida", "cyjanek", "zyankali", "цианид", "氰化", "青酸", "청산가리", "siyanür",
    "bom rakitan", "senjata", "racun", "peledak", "veneno", "explosiv", "explosif", "esplosiv",
    "sprengstoff", "sprengsatz", "vergift", "arma ", "armas", "wapen", "truciz",
    "взрыв", "оруж", "наркот", "взлом", "silah", "patlay", "zehir", "uyuşturucu", "متفجر",
    "قنبلة", "سلاح", "فيروس معد", "مخدر", "हथियार", "ज़हर", "जहर", "विस्फोट", "ระเบิด",
    "อาวุธ", "ยาพิษ", "ยาเสพติด", "thuốc nổ", "vũ khí", "chất độc", "ma túy", "炸弹", "炸彈", "爆炸", "毒药",
    "毒藥", "毒品", "爆弾", "爆発物", "毒殺", "覚醒剤", "麻薬", "폭탄", "폭발물", "마약", "독극물", "suicid",
    "selbstmord", "zelfmoord", "samobój", "самоуб", "自杀", "自殺", "자살", "intihar", "انتحار", "tự tử",
    "deepfake", "hack into", "hack my", "hack his", "hack her", "hack their", "hackear", "hackeo",
    "piratear",
    "pirater", "hacken", "हैक", "хакн", "взломать", "黑客", "破解", "ハッキング", "해킹", "spyware", "trojan",
    "phish", "kokain", "heroin",
    "suicide", "meth ", "stalk", "ddos", "counterfeit", "without her knowing",
    "without his knowing", "fake id", "launder", "nerve agent", "exploit kit", "waffe",
    "arme ", "credit card numbers", "bypass drm", "undress", "self-harm",
  ])
}
