/// A user who says that an answer is not so and what is right instead: "No, the capital is Canberra",
/// "it was 1989, not 1991".
///
/// What he puts instead stands in no answer, and what he takes back is the answer's: what he said himself
/// he may change as he likes.
enum Contradiction {
  static func stands(
    in head: ArraySlice<UInt8>, of turn: Conversation.FollowUp, _ conversation: Conversation
  ) -> Bool {
    guard head.count <= 240, mayStand(in: head),
      let answer = conversation.answers[..<turn.answersBefore].last,
      !answer.callsTools, answer.fences.isEmpty
    else { return false }
    let words = Reproach.folded(Rejoinder.ownWords(Array(head), upTo: 240))
    guard !isOwn(words), !wishes.stands(in: words) else { return false }
    let before = conversation.others[..<answer.othersBefore]
    if let end = denialEnd(words), denies(words[end...], answer, before) { return true }
    return corrects(words, answer, before)
  }

  /// Whether a turn begins as some "no" does, or has a figure.
  private static func mayStand(in head: ArraySlice<UInt8>) -> Bool {
    head.withUnsafeBufferPointer { head in
      let head = head.trimmedStart
      guard let first = head.first else { return false }
      // A "no" that contradicts stands by itself.
      let end = head.prefix(8).firstIndex { !Bytes.isLetter($0) } ?? 0
      return first >= 0x80 || end > 1 && head[end] != 0x20 || head.contains(where: Bytes.isDigit)
    }
  }

  /// Where the sentence behind a "no" begins; nil where a turn begins with none.
  private static func denialEnd(_ words: [UInt8]) -> Int? {
    for word in no where words.dropFirst().starts(with: word) && words.count > word.count + 2 {
      let end = word.count + 1
      for mark in marks where words[end...].starts(with: mark) { return end + mark.count }
      // Thai parts sentences by spaces.
      if word.first == 0xE0, words[end] == 0x20 { return end + 1 }
    }
    return nil
  }

  /// Whether a turn speaks of a mistake of the user's own or of somebody else's, or asks for one.
  static func isOwn(_ words: [UInt8]) -> Bool { own.stands(in: words) }

  /// Whether "no" is followed by a sentence about what question and answer were about, and not by the
  /// user's own affairs.
  private static func denies(
    _ words: ArraySlice<UInt8>, _ answer: Conversation.Answer,
    _ before: ArraySlice<ArraySlice<UInt8>>
  ) -> Bool {
    // A question back is answered with "no", too.
    guard answer.prose.count <= 1200, !asks(answer.prose.suffix(240)),
      let question = before.last, asks(question.prefix(600)),
      !asks(words), !self.answer.stands(in: [0x20] + words),
      let sentence = Rejoinder.sentences(of: words).first(where: { $0.text.count >= 12 })
    else { return false }
    let subjects = Words.split(sentence.text).map(stem).filter { $0.count >= 4 }
    guard !subjects.isEmpty else { return false }
    let needles = Needles(subjects)
    return needles.stands(in: Reproach.folded(answer.prose.prefix(1200)))
      || needles.stands(in: Reproach.folded(question.prefix(600)))
  }

  /// What a word begins with, as far as it is the same in its other forms; the first two characters where
  /// no spaces part the words.
  private static func stem(_ word: [UInt8]) -> [UInt8] {
    guard let first = word.first else { return word }
    if first >= 0xE3 { return Array(word.prefix(6)) }
    let word = word.starts(with: "ال".utf8) ? Array(word.dropFirst(4)) : word
    return first < 0x80 ? (word.count < 5 ? [] : Array(word.prefix(max(4, word.count - 3)))) : word
  }

  /// Whether a number stands against one of the answer's.
  private static func corrects(
    _ words: [UInt8], _ answer: Conversation.Answer, _ before: ArraySlice<ArraySlice<UInt8>>
  ) -> Bool {
    let isContrast = contrasts.stands(in: words)
    guard isContrast || settles.stands(in: words) else { return false }
    guard isContrast || !asks(words[...]) else { return false }
    let given = before.reduce(into: Set<[UInt8]>()) { $0.formUnion(numbers(in: $1.prefix(2048))) }
    let said = numbers(in: answer.prose.prefix(4096))
    let put = numbers(in: words[...])
    guard !said.isEmpty, put.contains(where: { !said.contains($0) && !given.contains($0) }) else {
      return false
    }
    return !isContrast || put.contains { said.contains($0) && !given.contains($0) }
      || settles.stands(in: words)
  }

  private static func asks(_ text: ArraySlice<UInt8>) -> Bool {
    Rejoinder.sentences(of: text).contains(where: \.isAsked)
  }

  private static func numbers(in text: ArraySlice<UInt8>) -> Set<[UInt8]> {
    Set(text.split { !Bytes.isDigit($0) }.map(Array.init))
  }

  private static let no: [[UInt8]] =
    "no nope nein nee non não nie нет hayır لا नहीं không bukan tidak salah 不 不是 不对 いいえ 違います 아니요 아니오 아뇨 ไม่ใช่ nej nei"
    .split(separator: " ").map { Fold.stripped(Fold.folded($0.utf8)[...]) }

  /// What parts a "no" from the sentence behind it.
  private static let marks: [[UInt8]] = [", ", ",", ". ", "! ", ": ", "、", "。", "، "].map {
    Array($0.utf8)
  }

  /// What stands behind a "no" that answers or wishes.
  private static let answer = Reproach.needles(
    """
    _i _|_i'm|_i've|_i'd|i'll|_we _|we're|_my_|_me_|_our_|_us_|thank|that's all|that's it|that is all|nothing|instead|rather|better|please|the other|the one|i meant|only the|just the|it's for|_it still|still |the error|the file|the folder|the button|_code|let's|don't|use _|make _|keep _|try _|show _
    _ich _|_wir _|_mir_|_mich_|mein|unser|_uns_|danke|das war's|das reicht|nichts|lieber|stattdessen|bitte|die andere|das andere|den anderen|_je _|_j'|nous |_mon _|_ma _|_mes _|notre|merci|c'est tout|c'est bon|rien|plutôt|s'il te|l'autre|_yo_|somos|tengo|estoy|quiero|_mi _|_mis _|nuestr|gracias|eso es todo|nada|mejor|prefiero|por favor|el otro|la otra
    _eu_|somos|tenho|estou|quero|_meu|minha|nosso|nossa|obrigad|só isso|melhor|prefiro|o outro|a outra|siamo|_sono _|_ho _|voglio|_mio|_mia|nostr|grazie|basta così|niente|meglio|preferisco|per favore|l'altr|_ik _|_wij _|_we _|mijn|_onze|bedankt|dank|niets|liever|graag|de andere|jestem|_mam _|chcę|_mój|_moja|_mnie|nas _|nasz|dzięk|to wszystko|wolę|proszę|ten drugi|ta druga
    _я _|_мы _|_мне|_меня|_у нас|_нас|_мой|_моя|_наш|спасибо|это всё|это все|ничего|лучше|пожалуйста|другой|другая|_ben_|benim|bizim|_biz_|teşekkür|bu kadar|istiyorum|lütfen|diğer|kişiyiz|değilim|نحن|_أنا_|عندي|لدي|أريد|شكرا|هذا كل|من فضلك|الآخر|मैं|मेर|मुझे|हम |हमार|धन्यवाद|बस इतना|कृपया|दूसर|พวกเรา|ฉัน|ผม|ของเรา|ขอบคุณ|แค่นี้|อันอื่น|_tôi_|_mình_|bọn mình|chúng tôi|_em_|cảm ơn|vậy thôi|cái kia|kami|saya|_aku_|terima kasih|itu saja|yang lain|_kita_
    我|咱|谢谢|没了|不用|另一个|私|僕|うち|ありがとう|結構|大丈夫|以上|別の|명이|저는|저희|제가|제 |우리|감사|됐어|괜찮|다른
    """)

  /// One number against another.
  private static let contrasts = Reproach.needles(
    """
    , not |not 1|not 2|not 3|not 4|not 5|not 6|not 7|not 8|not 9|, nicht |nicht 1|und nicht|, pas |et non|no en |, no |y no |e não|, não |, non |e non|, niet |en niet|, geen |, nie |a nie|, а не|_а не|, не |değil|وليس|_لا |नहीं|ไม่ใช่|không phải|chứ không|bukan|不是|而不是|而非|ではなく|じゃなく|아니라|아니고|아닌
    """)

  /// What is right, or how he knows.
  private static let settles = Reproach.needles(
    """
    should be|must be|has to be|ought to be|is actually|was actually|are actually|i counted|i get |i got |comes to|adds up to|add up to|makes _|there are|_times _|i checked|i looked it up|it's only|the sum|the total|divided by|minus|plus _|equals|_= |muss es|müsste|müssten|sollte|ergibt|ich komme auf|nachgezählt|nachgerechnet|nachgesehen|sind es|es sind|macht _|die summe|_mal _|geteilt|devrait être|ça fait|ça donne|j'ai compté|j'ai vérifié|je trouve|le total|la somme|il y en a|debería ser|deberían ser|tendría que ser|me da |_da |conté|he contado|son _|la suma|el total|comprobé|deveria ser|deveriam ser|dá _|contei|são _|a soma|o total|verifiquei|dovrebbe essere|dovrebbero|_fa _|ho contato|ho controllato|sono _|la somma|il totale|a me viene|zou _|moet _|ik kom op|nageteld|nagerekend|de som|het totaal|het zijn|is het _|powinno być|wychodzi|policzył|sprawdził|suma|razem|jest ich|должно быть|получается|выходит|посчитал|пересчитал|проверил|сумма|всего|их _|olmalı|olması gerek|ediyor|eder|saydım|kontrol ettim|toplam|يجب أن يكون|يجب ان|الصحيح|عددت|المجموع|يساوي|होना चाहिए|होता है|होते हैं|मैंने गिना|जोड़|ต้องเป็น|ได้ _|นับแล้ว|ผลรวม|น่าจะเป็น|phải là|mới đúng|tôi đếm|mình đếm|tổng|harusnya|seharusnya|saya hitung|jumlahnya|mestinya|应该是|应为|等于|我数了|我算|一共|总共|加起来|のはず|はずです|数えた|数えまし|合計|になります|です|이어야|여야|세어|계산|합계|이에요|입니다|예요
    """)

  /// Who wants it otherwise.
  private static let wishes = Reproach.needles(
    """
    make it|make that|make the|can you|could you|please|change |i want|i need|i'd like|let's|add |how about|instead of _|give me|bitte|kannst du|mach |ändere|ich möchte|ich brauche|s'il te pla|s'il vous|peux-tu|pouvez-vous|je veux|je voudrais|mets |por favor|puedes|quiero|cambia|pon |quero|pode |mude|coloque|per favore|puoi |voglio|vorrei|metti|graag|kun je|maak |ik wil|proszę|możesz|chcę|zmień|пожалуйста|можешь|хочу|сделай|измени|поменяй|lütfen|istiyorum|olsun|yap _|من فضلك|أريد|اجعل|कृपया|कर दीजिए|कर दो|चाहिए।|ขอ|ช่วย|giúp|cho tôi|tolong|mau |ubah|ganti|请|帮我|改成|换成|ください|にして|お願い|해 주세요|해줘|바꿔
    """)

  private static let own = Reproach.needles(
    """
    i got it wrong|i was wrong|i made a mistake|i made an error|my mistake|my error|my bad|i miscounted|i mistyped|i meant|he was wrong|she was wrong|they were wrong|boss|my teacher|my professor|who is right|who's right|is that wrong|is this wrong|is it wrong|am i wrong|was i wrong|what's wrong|what is wrong|where is my|wrong or right|right or wrong|i always thought|i thought it|i typed
    ich habe mich|ich hab mich|hab mich ver|mein fehler|mein lehrer|meine lehrerin|mein chef|wer hat recht|ist das falsch|ich meinte|ich dachte immer|je me suis tromp|mon erreur|mon prof|ma prof|mon chef|qui a raison|je voulais dire|me equivoqu|me he equivoc|me confund|mi error|mi profe|mi jef|quién tiene razón|quise decir|quería decir|me enganei|errei|me confundi|meu erro|meu professor|minha professora|meu chefe|quem tem razão|eu quis dizer
    mi sono sbagli|mi sono confus|ho sbagliato|mio errore|il mio prof|la mia prof|chi ha ragione|volevo dire|ik heb me|ik had het mis|mijn fout|mijn leraar|mijn docent|mijn baas|wie heeft gelijk|ik bedoelde|pomyliłem|pomyliłam|mój błąd|nauczyciel|mój szef|kto ma racj|chodziło mi|я ошиб|я перепутал|моя ошибка|учитель|начальник|кто прав|я имел в виду|yanlış yazm|yanılm|hata yaptım|benim hatam|öğretmen|patron|kim haklı|demek istemiştim
    أخطأت أنا|لقد أخطأت أنا|خطئي|أستاذي|معلمي|مديري|من على حق|قصدت|मैंने गलत|मुझसे गलती|मेरी गलती|टीचर|शिक्षक|बॉस|कौन सही|मेरा मतलब|ผมผิด|ฉันผิด|ฉันพิมพ์ผิด|ผมพิมพ์ผิด|พิมพ์ผิด|ครูบอก|หัวหน้า|หมายถึง|tôi nhầm|mình nhầm|tôi gõ nhầm|lỗi của tôi|thầy |cô giáo|ý tôi là|ý mình là|saya salah|aku salah|salah ketik|salah saya|guru saya|atasan|maksud saya|我写错|我打错|我弄错|我搞错|我说错|我的错|老师说|老板|谁对|我是说|我的意思|間違えました|書き間違|打ち間違|私の間違|先生が|上司|という意味で|제가 잘못|제가 틀|오타|제 실수|선생님|사장님|누가 맞|제 말은
    """)
}

extension Reproach {
  static let denials: [Act] = [
    Act(.wrongAnswer, [mistakes]),
    Act(.wrongAnswer, [absences], unless: names),
    Act(.wrongAnswer, [counted], unless: pleased),
    Act(.wrongAnswer, [checked, against], unless: pleased),
    Act(.wrongAnswer, [ordinals, wrong], unless: owns),
  ]
  static let denialAnchors = [mistakes, absences, ordinals, counted, checked]

  /// Set words that say what kind of mistake it is, each enough by itself.
  private static let mistakes = """
    you mixed up|you've mixed up|you mixed the|you confused|you're confusing|you are confusing|you swapped|you've swapped|you miscounted|you miscalculated|you misread|you got the|you have the wrong|you've got the wrong|your list is wrong|your calculation|your math|your maths|your sum is|your formula is wrong|your formula gives|your answer is off|your information is|your source is wrong|sign error|arithmetic error|calculation error|rounding error in your
    sum is off|total is off|numbers are off|number is off|number's off|date is off|doesn't add up|does not add up|can't be right|cannot be right|can't be correct|that's backwards|the wrong way round|the wrong way around|isn't by |wasn't by |never said that|never wrote that|didn't write that|did not write that|you contradict|you left out the
    du verwechselst|hast du verwechselt|du hast verwechselt|hast dich verrechnet|hast du dich verrechnet|hast du dich vertan|hast dich vertan|verzählt|sie verwechseln|rechenfehler|vorzeichenfehler|die rechnung stimmt nicht|summe stimmt nicht|zahl stimmt nicht|zahlen stimmen nicht|datum stimmt nicht|kann nicht stimmen|kann nicht sein,|vertauscht|war also falsch|falsch herum|ist so nicht richtig|hast dich geirrt|hast du dich geirrt
    tu confonds|vous confondez|tu as confondu|vous avez confondu|tu as inversé|vous avez inversé|erreur de calcul|erreur de signe|le total n'est pas|la somme est fausse|le calcul est faux|le résultat est faux|ne tombe pas juste|ne peut pas être|tu t'es tromp|vous vous êtes tromp|date est fausse|est fausse,|était donc fausse|à l'envers
    te confundiste|te has confundido|confundiste|estás confundiendo|confundes|te equivocaste|te has equivocado|error de cálculo|error de signo|la suma está mal|el total está mal|las cuentas no|la cuenta no|no cuadra|no puede ser correct|está al revés|la fecha está mal
    você confundiu|você trocou|está confundindo|confundiste|enganaste-te|enganou-se|você se enganou|erro de cálculo|erro de sinal|soma está errada|total está errado|a conta não|não bate|não fecha|conta está errada|data está errada|estava errada, então|estava errado, então|não pode estar cert
    hai confuso|stai confondendo|confondi|ha confuso|hai scambiato|hai invertito|errore di calcolo|errore di segno|la somma è|il totale è sbagliato|il conto non|non torna|i conti non|non può essere giust|la data è sbagliata|al contrario
    je verwart|je haalt|door elkaar|je hebt je vergist|je hebt je verrekend|je hebt je verteld|rekenfout|som klopt niet|totaal klopt niet|kan niet kloppen|omgedraaid|omgewisseld|datum klopt niet
    pomyliłeś|pomyliłaś|mylisz |pomylono|pomylił pan|zamieniłeś|zamieniłaś|błąd rachunkowy|błąd w oblicz|błąd w rachun|zły znak|suma się nie|nie zgadza|nie może być|na odwrót|data jest zła|rachunek się nie
    ты перепутал|вы перепутали|ты путаешь|вы путаете|перепутаны|ошибка в расч|ошибка в вычисл|арифметическая ошибка|ошибка в знаке|сумма не сход|не сходится|не может быть верн|наоборот|посчитал неправильно|посчитали неправильно|неправильно посчит|дата неверн
    karıştırdın|karıştırmışsın|karıştırıyorsun|hesap hatası|işaret hatası|yanlış hesapla|yanlış saymışsın|toplam yanlış|hesap tutmuyor|tutmuyor|doğru olamaz|ters olmuş|tam tersi|yanlışmış|yanlış söyled|tarih yanlış|yanlış olmuş
    خلطت بين|تخلط بين|عكست|خطأ حسابي|خطأ في الحساب|المجموع خطأ|الحساب خطأ|الحساب غير صحيح|لا يمكن أن يكون|التاريخ خطأ|العكس هو|حسبتها خطأ
    आपने गड़बड़|उलझा दिया|आपने मिला दिया|आपने उल्टा|हिसाब गलत|जोड़ गलत|गिनती गलत|कुल गलत|तारीख गलत|गलत बताया|गलत लिखा है|सही नहीं हो सकता|अदला-बदली
    สลับกัน|คุณสับสน|จำสลับ|คิดผิด|คำนวณผิด|นับผิด|ผลรวมผิด|บวกผิด|วันที่ผิด|ไม่น่าจะถูก|กลับกัน|ข้อมูลผิด|ผิดค่ะ|ผิดครับ
    bạn nhầm|nhầm lẫn giữa|bạn lẫn|tính sai|cộng sai|đếm sai|tổng sai|nhầm rồi|ngược rồi|ngược lại mới|không thể đúng|ghi sai|ngày sai|sai ngày
    kamu tertukar|tertukar|kebalik|terbalik|salah hitung|jumlahnya salah|totalnya salah|salah tanggal|tanggalnya salah|tidak mungkin benar|kamu keliru|anda keliru|kamu salah|anda salah
    搞混了|弄混了|搞反了|弄反了|算错了|数错了|加错了|记错了|说反了|写反了|混淆了|日期错|年份错|对不上|不可能是对|算得不对|合计不对|总数不对
    混同して|取り違え|逆です|逆になって|計算が合|計算間違|計算ミス|数え間違|足し間違|合いません|あり得ません|日付が違|年が違|合計が違|符号が
    헷갈리|혼동하|뒤바뀌|바뀌었|거꾸로|계산이 틀|계산이 안|계산 실수|잘못 계산|잘못 셌|합계가|합이 안|날짜가 틀|연도가 틀|맞을 리가|반대예요|반대입니다
    """

  /// Who has counted does so against an answer.
  private static let counted = """
    i counted them|i counted and|i counted twice|i've counted|i recounted|nachgezählt|j'ai compté|j'ai recompté|los conté|las conté|he contado|eu contei|contei e|li ho contati|le ho contate|ho contato|nageteld|policzyłem|policzyłam|przeliczyłem|я посчитал|я пересчитал|я сосчитал|saydım|عددتها|عددتهم|मैंने गिन|ลองนับ|นับดูแล้ว|đếm lại|đã đếm|sudah saya hitung|saya hitung ulang|我数了|数了一下|数えてみ|数えたら|세어 봤|세어봤|세 봤
    """

  private static let checked = """
    i checked|i just checked|i looked it up|i looked in|i googled|i verified|nachgesehen|nachgeschaut|nachgerechnet|nachgeschlagen|j'ai vérifié|j'ai regardé|lo comprobé|he comprobado|lo busqué|he mirado|verifiquei|fui ver|pesquisei|ho controllato|ho verificato|ho guardato|nagekeken|opgezocht|gecontroleerd|sprawdziłem|sprawdziłam|проверил|посмотрел в|погуглил|kontrol ettim|baktım|araştırdım|تحققت|بحثت|जाँच की|जांच की|मैंने देखा|เช็คแล้ว|ตรวจสอบแล้ว|ค้นดูแล้ว|tôi kiểm tra|mình kiểm tra|tôi tra|mình tra|saya cek|aku cek|sudah kucek|我查了|我查过|查了一下|調べたら|調べました|確認したら|확인해|찾아보니|찾아봤
    """

  /// What stands against what was said.
  private static let against = """
    , not|isn't|is not|wasn't|was not|aren't|doesn't|does not|didn't|closed|never|_but |nicht|kein|aber|geschlossen|, pas|n'est pas|n'existe|n'était|mais |fermé|, no |no es|no está|no fue|pero |cerrado|não|mas |fechado|, non|non è|non era|_ma |chiuso|niet|geen|maar |gesloten|nie |ale |zamknięt|, а не|не |нет |закрыт|değil|ama |yok|kapalı|ليس|لكن|لا |مغلق|नहीं|लेकिन|बंद|ไม่|แต่|ปิด|không|nhưng|đóng|bukan|tidak|tapi|tutup|不是|没有|但|关门|ではな|じゃな|ません|けど|閉ま|休み|아니|없|지만|닫
    """

  private static let pleased = """
    it works|works now|work now|thank|perfect|all good|all fine|correct.|you're right|you are right|error|file|folder|the log|server|setting|danke|funktioniert|passt|du hast recht|merci|ça marche|tu as raison|gracias|funciona|tienes razón|obrigad|tem razão|grazie|funziona|hai ragione|bedankt|werkt|je hebt gelijk|dzięki|działa|masz rację|спасибо|работает|ты прав|вы прав|teşekkür|çalışıyor|haklısın|شكرا|يعمل|معك حق|धन्यवाद|काम कर|ขอบคุณ|ใช้ได้|cảm ơn|chạy rồi|terima kasih|berhasil|谢谢|可以了|没问题|对的|ありがとう|動き|大丈夫|고마|감사|잘 돼|맞네
    """

  /// One of several answers.
  private static let ordinals = """
    first answer|second answer|last answer|previous answer|earlier answer|first version|das erste|das zweite|die erste|die zweite|erste antwort|zweite antwort|antwort von eben|von vorhin|première réponse|deuxième réponse|première version|primera respuesta|segunda respuesta|lo primero|primeira resposta|segunda resposta|prima risposta|seconda risposta|eerste antwoord|tweede antwoord|pierwsza odpowied|druga odpowied|первый ответ|второй ответ|в первый раз|первый раз|ilk cevap|ilk söyled|ikinci cevap|ilk yanıt|الإجابة الأولى|الجواب الأول|الإجابة الثانية|पहला जवाब|दूसरा जवाब|पहले वाला जवाब|คำตอบแรก|คำตอบที่สอง|câu trả lời đầu|câu trả lời thứ|lần đầu|jawaban pertama|jawaban kedua|tadi|第一个回答|第二个回答|第一次说|前一个回答|最初の答え|最初の回答|二つ目の|一つ目の|첫 번째 답|두 번째 답|처음 답
    """

  private static let wrong = """
    wrong|incorrect|false|mistake|falsch|stimmt nicht|stimmte nicht|était faux|est faux|était fausse|est fausse|erreur|estaba mal|está mal|incorrect|equivocad|errada|errado|sbagliat|errata|verkeerd|fout|onjuist|błędn|zła|nieprawid|неверн|неправильн|ошибк|yanlış|خطأ|خاطئ|غير صحيح|गलत|ผิด|sai |sai rồi|sai mất|salah|keliru|错了|是错|不对|間違|違って|誤り|틀렸|틀린|틀려|잘못
    """

  /// Questions, and drafts of the user's.
  private static let owns =
    "my first|my second|mein erst|meine erst|ma première|mi primera|minha primeira|la mia prima|mijn eerste|moja pierwsza|мой первый|is wrong with|what is wrong|what's wrong"

  /// That a thing in the world is not there.
  private static let absences = """
    does not exist|doesn't exist|no such street|no such book|no such law|no such paragraph|no such place|no such person|no such thing in|never existed|is made up|are made up|you made that up|you made it up
    gibt es nicht|gibt's nicht|gibt es gar nicht|existiert nicht|existieren nicht|hat es nie gegeben|hast du erfunden|frei erfunden|ist erfunden|n'existe pas|n'existent pas|n'a jamais existé|as inventé|avez inventé|c'est inventé|no existe|no existen|nunca existió|te lo inventaste|te lo has inventado|não existe|não existem|nunca existiu|você inventou|é inventado|es inventado|non esiste|non esistono|non è mai esistit|hai inventato|è inventat|bestaat niet|bestaan niet|bestaat helemaal niet|heeft nooit bestaan|verzonnen|nie istnieje|nie istnieją|takiej ulicy|takiej książki|nie ma takiego|nie ma takiej|zmyślił|zmyślone|не существует|не существуют|такого нет|такой нет|такой улицы|такой книги|никогда не было|выдумал
    diye bir şey yok|böyle bir şey yok|öyle bir şey yok|böyle bir yer yok|öyle bir yer yok|öyle bir sokak|öyle bir kitap|diye bir yer|uydurmuşsun|uydurma|غير موجود|لا وجود ل|لا يوجد شارع|لا يوجد كتاب|مختلق|मौजूद नहीं|अस्तित्व नहीं|ऐसी कोई सड़क|ऐसी कोई किताब|ऐसी कोई जगह|मनगढ़ंत|ไม่มีอยู่จริง|ไม่มีจริง|แต่งขึ้น|không tồn tại|không có thật|bịa ra|itu tidak ada|tidak pernah ada|mengarang|没有这条|没有这本|根本没有这|并没有这|没有这首|没有这位|不存在|瞎编|编造的|你编的|存在しません|存在しない|そんな通り|そんな本|そんな場所|そんな法律|そんな人|架空です|그런 길|그런 책|존재하지|지어낸
    """

  /// What may be missing in a program, and the user's own things; and who asks.
  private static let names = """
    ?|function|method|module|package|librar|option|_flag|parameter|command|_class|attribute|property|endpoint|import|_api|npm |pip |error|exception|plugin|component|_hook|crate|column|table|file|folder|director|path|branch|repo|setting|menu|button|_yet|my side|undefined|version|(|)|should i|lunch|_if |when
    funktion|methode|modul|paket|bibliothek|schalter|befehl|datei|ordner|spalte|fehler|noch nicht|bei mir|wenn |falls |fonction|méthode|commande|paquet|fichier|dossier|colonne|erreur|pas encore|_si |función|método|paquete|biblioteca|opción|comando|archivo|carpeta|columna|todavía|aún|função|pacote|opção|arquivo|pasta|coluna|ainda|_se |funzione|metodo|pacchetto|opzione|cartella|colonna|ancora|functie|pakket|optie|opdracht|bestand|map |kolom|nog niet|_als |funkcj|metod|modu|pakiet|bibliotek|opcj|polecen|plik|folder|kolumn|jeszcze|jeśli
    функци|метод|модул|пакет|библиотек|опци|команд|файл|папк|столб|ещё не|если|fonksiyon|metot|modül|kütüphane|seçenek|komut|dosya|klasör|sütun|henüz|دالة|وحدة|حزمة|مكتبة|خيار|الأمر|ملف|مجلد|عمود|إذا|फंक्शन|फ़ंक्शन|मेथड|मॉड्यूल|पैकेज|लाइब्रेरी|कमांड|फाइल|फ़ाइल|फोल्डर|अगर|ฟังก์ชัน|เมธอด|โมดูล|แพ็กเกจ|ไลบรารี|คำสั่ง|ไฟล์|โฟลเดอร์|คอลัมน์|ถ้า|_hàm_|phương thức|mô-đun|thư viện|_lệnh|tệp|thư mục|_cột_|nếu|chưa|fungsi|metode|pustaka|perintah|opsi|berkas|kolom|kalau|belum|masalah|waktu|函数|方法|模块|软件包|这个包|库|命令|选项|参数|文件|如果|还没|関数|メソッド|モジュール|パッケージ|ライブラリ|コマンド|オプション|ファイル|フォルダ|列|もし|まだ|함수|메서드|모듈|패키지|라이브러리|명령|옵션|파일|폴더|열이|만약|아직
    """

  private static let absence = needles(absences)
  private static let named = needles(names)

  /// Whether a turn says of a thing in the world that it is not there, of no piece of a program.
  static func isOfTheWorld(_ text: ArraySlice<UInt8>, _ conversation: Conversation) -> Bool {
    guard conversation.toolCalls.isEmpty,
      conversation.answers.allSatisfy({ $0.fences.isEmpty && !$0.text.contains(0x60) })
    else { return false }
    let words = folded(text)
    return absence.stands(in: words) && !named.stands(in: words)
  }
}
