/// What a user says behind an answer in set words, in all languages: that he has said it before, or
/// that it is not so.
///
/// Only the beginning of a turn is read, up to the first line's end, colon or quotation mark: what
/// comes behind those may be material, and others' words.
enum Rejoinder {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    for turn in conversation.followUps {
      let words = ownWords(turn.text)
      guard words.count >= 4 else { continue }
      if restates.stands(in: words), !speaksOfOthers.stands(in: words) {
        found.add(.forgotContext, .complaint, 0.75)
      }
      // A denial begins the turn, or stands behind a word or two.
      if turn.text.count <= 400, denies.stands(in: words.prefix(denialEnd)), !isAsked(words),
        !speaksOfItself.stands(in: words)
      {
        found.add(.wrongAnswer, .complaint, 0.75)
      }
    }
  }

  /// Bytes of a turn that are read.
  private static let most = 280
  /// Bytes at its beginning that a denial begins in.
  private static let denialEnd = 64

  /// What a turn begins with, as far as it is surely the user's own.
  private static func ownWords(_ text: [UInt8]) -> ArraySlice<UInt8> {
    let start = text.firstIndex { !Bytes.isSpace($0) } ?? text.count
    let head = text[start..<min(text.count, start + most)]
    let end = head.indices.first { index in
      switch head[index] {
      case 0x0A, 0x22, 0x60, 0x7B, 0x3C: true
      case UInt8(ascii: ":"): index > start + 24
      // Quotation marks: “ „ « 「.
      case 0xE2: index + 2 < head.endIndex && head[index + 1] == 0x80 && head[index + 2] & 0xFE == 0x9C
      case 0xC2: index + 1 < head.endIndex && head[index + 1] == 0xAB
      case 0xE3: index + 2 < head.endIndex && head[index + 1] == 0x80 && head[index + 2] == 0x8C
      default: false
      }
    }
    return head[..<(end ?? head.endIndex)]
  }

  /// Whether the first sentence is a question: "Is that wrong?"
  private static func isAsked(_ words: ArraySlice<UInt8>) -> Bool {
    let end = words.firstIndex { byte in byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x2C }
    return end.map { words[$0] == 0x3F } ?? false
  }

  /// He told somebody else, or speaks of what somebody else said.
  private static let speaksOfOthers = Needles([
    "told my ", "told him", "told her", "told them", "told the ", "said to my", "said to him",
    "said to her", "mentioned to my", "mentioned to him", "told our ", "tell my ", "meinem ", "meiner ", "meinen ",
    "ihm schon", "ihnen schon", "ihr schon", "lui ai déjà", "leur ai déjà", "dit à mon", "dit à ma",
    "dit à mes", "se lo dije", "se lo he dicho", "le dije a ", "les dije", "dije a mi", "gli ho già",
    "le ho già", "al mio ", "alla mia ", "disse ao ", "disse à ", "disse a ele", "falei com ",
    "disse para o meu", "disse para a minha", "mijn baas al", "hem al gezegd", "haar al gezegd", "mojemu ", "mojej ",
    "начальнику", "ему уже", "ей уже", "им уже", "patronuma", "anneme", "eşime", "ona zaten",
    "sếp tôi", "atasan saya", "bos saya", "老板说", "跟老板", "上司に", "先生に", "彼に", "彼女に", "사장님께",
    "선생님께", "친구에게", "친구한테",
  ])

  /// He says what he has said already.
  private static let restates = Needles([
    "i already told you", "i've already told you", "i have already told you", "already told u",
    "i already said", "i've already said", "i have already said", "i already mentioned",
    "i've already mentioned", "i have already mentioned", "i already explained",
    "i've already explained", "i have already explained", "i already gave you",
    "i've already given you", "i already specified", "i already stated", "i already wrote",
    "i already provided", "i've already provided", "i already listed", "i already answered",
    "i already pasted", "i already shared", "i already posted", "i already sent you",
    "i just told you", "i just said", "i just gave you", "i just mentioned", "i literally said",
    "i literally told you", "i literally just", "i did say", "i did mention", "i did tell you",
    "i told you that", "i told you i", "i told you my", "i told you it", "i told you we",
    "i told you above", "i told you earlier", "i told you at", "i told you in", "as i said",
    "like i said", "as i told you", "like i told you", "as i mentioned", "like i mentioned",
    "as i wrote", "as i explained", "as i stated", "as i already", "like i already",
    "as stated above", "as stated before", "as stated in my", "as said above", "as said before",
    "as mentioned above", "as mentioned before", "as mentioned earlier", "as mentioned in my",
    "as noted above", "as written above", "as described above", "as stated earlier",
    "i said above", "i said earlier", "i said before", "i said at the", "i said in my",
    "i said i ", "i said i'm", "i said no ", "i said that i", "i mentioned above",
    "i mentioned earlier", "i mentioned before", "i mentioned at the", "i mentioned in my",
    "i mentioned that i", "i wrote above", "i wrote in my", "i wrote at the", "in my first message",
    "in my message above", "in my last message", "in my previous message", "in my original message",
    "in my original question", "in my first post", "let me repeat", "i repeat", "i'll say it again",
    "once again, i", "for the third time", "for the second time", "you already know that i",
    "you already have the", "you already have my", "didn't i say", "didn't i tell you",
    "didn't i just", "didn't i already", "already in the chat", "it's right there in my",
    "scroll up",
    // German.
    "wie gesagt", "wie schon gesagt", "wie bereits gesagt", "wie oben gesagt", "wie ich schon",
    "wie ich bereits", "wie ich oben", "wie erwähnt", "wie schon erwähnt", "wie bereits erwähnt",
    "wie oben erwähnt", "wie oben geschrieben", "wie oben beschrieben", "wie oben angegeben",
    "wie geschrieben", "wie ich geschrieben", "wie ich gesagt", "wie ich sagte", "schon gesagt",
    "bereits gesagt", "doch gesagt", "oben gesagt", "vorhin gesagt", "eben gesagt",
    "gerade gesagt", "schon erwähnt", "bereits erwähnt", "doch erwähnt", "oben erwähnt",
    "schon geschrieben", "bereits geschrieben", "doch geschrieben", "oben geschrieben",
    "schon angegeben", "bereits angegeben", "doch angegeben", "oben angegeben",
    "schon genannt", "bereits genannt", "bereits mitgeteilt", "schon mitgeteilt",
    "schon erklärt", "bereits erklärt", "schon erzählt", "ich sagte doch", "ich sagte bereits",
    "ich sagte schon", "ich schrieb doch", "ich schrieb bereits", "steht doch oben",
    "steht ja oben", "steht schon oben", "steht bereits oben", "steht doch in meiner",
    "steht in meiner ersten", "in meiner ersten nachricht", "ich wiederhole", "zum dritten mal",
    // Dutch.
    "zoals gezegd", "zoals ik zei", "zoals ik al", "zoals al gezegd", "zoals eerder",
    "zoals hierboven", "zoals vermeld", "al gezegd", "toch gezegd", "al aangegeven",
    "toch aangegeven", "al verteld", "al vermeld", "al geschreven", "al genoemd", "al uitgelegd",
    "al doorgegeven", "net gezegd", "net verteld", "net al", "eerder gezegd", "eerder aangegeven",
    "eerder al", "ik zei toch", "ik zei al", "ik schreef al", "ik schreef toch", "ik herhaal",
    "staat in mijn bericht", "staat in mijn eerste", "staat toch", "staat hierboven",
    "in mijn eerste bericht",
    // French.
    "déjà dit", "déjà précisé", "déjà indiqué", "déjà mentionné", "déjà expliqué", "déjà donné",
    "déjà écrit", "déjà signalé", "déjà répondu", "déjà communiqué", "déjà envoyé",
    "deja dit", "deja precise", "deja indique", "comme je l'ai dit", "comme je l’ai dit",
    "comme je te l'ai", "comme je vous l'ai", "comme je l'ai", "comme je l’ai", "comme je disais",
    "comme dit plus haut", "comme indiqué plus haut", "comme indiqué ci-dessus",
    "comme précisé", "comme mentionné", "je l'ai dit", "je l’ai dit", "je te l'ai dit",
    "je vous l'ai dit", "je vous ai dit que", "je t'ai dit que", "j'ai dit que", "j’ai dit que",
    "j'ai bien dit", "j'ai précisé", "j’ai précisé", "j'avais dit", "j'avais précisé",
    "j'avais indiqué", "je te répète", "je vous répète", "je répète", "je le répète",
    "je viens de te dire", "je viens de vous dire", "je viens de le dire", "je viens de dire",
    "dans mon premier message", "dans mon message",
    // Spanish.
    "como dije", "como te dije", "como le dije", "como ya dije", "como ya te", "como ya he",
    "como he dicho", "como mencioné", "como te mencioné", "como ya mencioné", "como comenté",
    "como te comenté", "como indiqué", "como puse", "como expliqué", "ya te dije", "ya le dije",
    "ya lo dije", "ya te lo dije", "ya se lo dije", "ya dije", "ya te he dicho", "ya lo he dicho",
    "ya he dicho", "ya te lo he", "ya te había dicho", "ya había dicho", "ya mencioné",
    "ya te mencioné", "ya lo mencioné", "ya te comenté", "ya te indiqué", "ya lo indiqué",
    "ya te expliqué", "ya lo expliqué", "ya lo puse", "ya lo escribí", "ya te di", "ya te lo di",
    "ya te pasé", "ya te conté", "te repito", "le repito", "repito que", "lo repito",
    "vuelvo a repetir", "te dije que", "le dije que", "dije que", "te acabo de decir",
    "acabo de decir", "lo acabo de decir", "te lo acabo", "en mi primer mensaje",
    "en mi mensaje anterior", "te había dicho", "había dicho que", "te he dicho que",
    // Portuguese.
    "como eu disse", "como disse", "como já disse", "como eu já", "como falei", "como eu falei",
    "como mencionei", "como já mencionei", "como expliquei", "conforme eu disse",
    "conforme mencionei", "conforme informei", "como informei", "já disse", "já te disse",
    "já lhe disse", "já falei", "já te falei", "já mencionei", "já expliquei", "já informei",
    "já tinha dito", "já tinha falado", "já havia dito", "já escrevi", "já indiquei", "já referi",
    "já te dei", "já passei", "te disse que", "eu disse que", "eu falei que", "falei que",
    "acabei de dizer", "acabei de falar", "acabei de te dizer", "volto a dizer", "volto a repetir",
    "repito que", "na minha primeira mensagem", "na primeira mensagem",
    // Italian.
    "come ho detto", "come ti ho detto", "come le ho detto", "come dicevo", "come ho già",
    "come già detto", "come già scritto", "come ho scritto", "come ho indicato",
    "come ho specificato", "già detto", "già scritto", "già indicato", "già specificato",
    "già spiegato", "già menzionato", "già accennato", "già fornito", "già comunicato",
    "te l'ho detto", "te l’ho detto", "l'ho già", "l’ho già", "ti ho detto che", "le ho detto che",
    "ho detto che", "avevo detto", "avevo scritto", "avevo specificato", "avevo indicato",
    "ho appena detto", "ti ripeto", "le ripeto", "lo ripeto", "ripeto che",
    "nel mio primo messaggio", "nel primo messaggio",
    // Polish.
    "jak mówił", "jak już mówił", "jak pisał", "jak już pisał", "jak wspomnia", "jak już wspomnia",
    "jak napisał", "jak już napisał", "jak powiedzia", "jak już powiedzia", "jak zaznaczy",
    "już mówił", "już pisał", "już napisał", "już powiedzia", "już wspomnia", "już podał",
    "już wspomina", "jak wspomina", "przecież mówił", "przecież pisał", "przecież napisał",
    "przecież powiedzia", "przecież podał", "przecież wspomnia", "mówiłem, że", "mówiłam, że",
    "pisałem, że", "pisałam, że", "napisałem, że", "napisałam, że", "powtarzam, że",
    "w pierwszej wiadomości", "wcześniej pisał", "wcześniej mówił", "wyżej pisał",
    "wyżej napisał", "przed chwilą napisał", "przed chwilą powiedzia",
    // Russian.
    "как я сказал", "как я уже", "как я говорил", "как я писал", "как уже говорил",
    "как уже писал", "как уже сказал", "как уже упомина", "как я и говорил", "как я и писал",
    "я уже говорил", "я уже сказал", "я уже писал", "я уже написал", "я уже упомина",
    "я уже указ", "я уже объясн", "я уже дал", "уже говорил", "уже писал", "уже сказал",
    "уже написал", "уже указал", "я же сказал", "я же говорил", "я же писал", "я же написал",
    "я же указал", "я же упомина", "повторяю,", "повторяю:", "повторюсь", "повторяю ещё",
    "еще раз повтор", "ещё раз повтор", "я выше писал", "выше писал", "выше написал",
    "выше указал", "я только что сказал", "я только что написал", "только что писал",
    "в первом сообщении", "я вам говорил", "я тебе говорил",
    // Turkish.
    "dediğim gibi", "söylediğim gibi", "belirttiğim gibi", "yazdığım gibi", "bahsettiğim gibi",
    "anlattığım gibi", "zaten söyle", "zaten belirt", "zaten yazd", "zaten yazmış", "zaten de",
    "zaten verdim", "zaten anlat", "daha önce söyle", "daha önce belirt", "daha önce yaz",
    "az önce söyle", "az önce belirt", "az önce yaz", "az önce dedim", "yukarıda yaz",
    "yukarıda belirt", "yukarıda söyle", "söylemiştim", "demiştim", "belirtmiştim", "yazmıştım",
    "bahsetmiştim", "tekrar ediyorum", "tekrar söylüyorum", "tekrarlıyorum", "ilk mesajımda",
    // Arabic.
    "كما قلت لك", "كما ذكرت لك", "كما قلت سابق", "كما ذكرت سابق", "كما ذكرت في", "كما ذكرت أعلاه",
    "كما أخبرتك", "كما أسلفت", "كما سبق أن", "سبق أن قلت", "سبق أن ذكرت", "سبق وقلت", "سبق وذكرت",
    "سبق وأن", "سبق أن أخبر", "لقد قلت لك", "لقد ذكرت", "لقد أخبرتك", "قلت لك", "ذكرت لك",
    "أخبرتك", "اخبرتك", "أوضحت لك", "كتبت لك", "ذكرت ذلك", "قلت ذلك", "ذكرت من قبل", "قلت من قبل",
    "ذكرت في البداية", "قلت في البداية", "ذكرت في رسالتي", "في رسالتي الأولى", "أكرر أن", "أكرر:",
    "أكرر،", "أعيد وأكرر",
    // Hindi.
    "पहले ही बता", "पहले ही कह", "पहले ही लिख", "पहले ही दे", "पहले बताया", "पहले कहा", "पहले लिखा",
    "मैंने बताया था", "मैंने बताया तो", "मैंने कहा था", "मैंने कहा ना", "मैंने कहा न", "मैंने लिखा था",
    "मैंने ऊपर", "ऊपर बताया", "ऊपर लिखा", "जैसा मैंने", "जैसा कि मैंने", "मैंने आपको बताया", "मैंने अभी बताया",
    "मैंने अभी कहा", "अभी तो बताया", "बता चुका", "बता चुकी", "कह चुका", "कह चुकी", "बताया तो था",
    "शुरू में ही बता", "शुरू में ही कहा", "दोबारा बता रह", "फिर से बता रह",
    // Thai.
    "บอกไปแล้ว", "ก็บอกแล้ว", "ผมบอกแล้ว", "ฉันบอกแล้ว", "ตามที่บอก", "อย่างที่บอก", "ที่บอกไป", "เคยบอก",
    "บอกตั้งแต่", "แจ้งไปแล้ว", "ตามที่แจ้ง", "พิมพ์ไปแล้ว", "เขียนไปแล้ว", "เขียนไว้แล้ว", "ระบุไปแล้ว", "ระบุไว้แล้ว",
    "บอกไว้แล้ว", "ขอย้ำ", "ย้ำอีก", "พูดไปแล้ว", "ให้ไปแล้ว",
    // Vietnamese.
    "như đã nói", "như tôi đã", "như mình đã", "như em đã", "như tôi nói", "như mình nói",
    "tôi đã nói", "mình đã nói", "em đã nói", "tôi nói rồi", "mình nói rồi", "em nói rồi",
    "đã nói rồi", "đã nói ở trên", "đã bảo rồi", "tôi đã bảo", "mình đã bảo", "đã ghi ở trên",
    "đã ghi rõ", "đã viết ở trên", "đã nêu ở trên", "tôi đã cho biết", "tôi đã đề cập",
    "mình đã đề cập", "nói ở trên rồi", "tôi nhắc lại", "xin nhắc lại", "mình nhắc lại",
    "tôi vừa nói", "mình vừa nói", "ngay từ đầu tôi", "ngay từ đầu mình",
    // Indonesian.
    "sudah saya bilang", "sudah saya sebut", "sudah saya katakan", "sudah saya jelaskan",
    "sudah saya tulis", "sudah saya kasih", "sudah saya berikan", "sudah saya sampaikan",
    "seperti yang saya bilang", "seperti yang saya kata", "seperti yang saya sebut",
    "seperti yang saya tulis", "seperti yang sudah saya", "seperti saya bilang",
    "seperti saya sebut", "saya sudah bilang", "saya sudah sebut", "saya sudah menyebut",
    "saya sudah kata", "saya sudah mengata", "saya sudah tulis", "saya sudah menulis",
    "saya sudah jelas", "saya sudah menjelas", "saya sudah kasih tahu", "saya sudah memberi tahu",
    "saya sudah sampaikan", "aku sudah bilang", "aku udah bilang", "udah aku bilang",
    "udah saya bilang", "udah gue bilang", "sudah kubilang", "tadi saya bilang", "tadi saya sebut",
    "tadi saya tulis", "tadi sudah saya", "tadi aku bilang", "kan sudah saya", "kan sudah bilang",
    "kan udah bilang", "saya ulangi", "saya tegaskan lagi", "di pesan pertama saya",
    // Chinese.
    "我说过", "我說過", "我已经说", "我已經說", "我刚才说", "我剛才說", "我刚说", "我剛說", "我前面说", "我上面说",
    "我上面写", "我前面写", "我上面已", "我前面已", "前面说了", "上面说了", "前面说过", "上面说过", "前面已经说",
    "上面已经说", "上面已经写", "前面已经写", "我都说了", "我不是说", "我不是說", "不是说了", "不是告诉", "我告诉过",
    "我已经告诉", "我刚告诉", "我刚刚说", "如我所说", "正如我", "如上所述", "我再说一遍", "我再說一遍", "我再重复",
    "我提过", "我提到过", "我之前说", "我之前提", "我之前已经", "我一开始就说", "我开头就说", "我一开头", "刚才说过",
    "刚才就说", "刚才告诉", "我重申", "我強調過", "我强调过", "我第一条消息", "我第一句就",
    // Japanese.
    "言いましたよね", "言いましたが", "言いましたけど", "言ったよね", "言ったけど", "言ったはず", "言った通り", "言ったとおり",
    "書きましたが", "書きましたけど", "書きましたよね", "書いたけど", "書いたはず", "書いた通り", "書いたとおり", "書いてあるはず",
    "お伝えしました", "お伝えした", "伝えたはず", "伝えた通り", "伝えましたよね", "先ほども", "さっきも", "さっき言", "さっき書",
    "先ほど言", "先ほど書", "先ほどお伝え", "先程も", "上に書きました", "上に書いたよう", "上に書いた通り", "上で書いた",
    "前にも言", "前にも書", "最初に言", "最初に書いた", "最初に書き", "最初にお伝え", "既に伝え", "すでに伝え", "すでに書",
    "既に書", "繰り返しますが", "繰り返しになり", "もう一度言いますが", "何度も言", "申し上げました", "申し上げた", "と言ったじゃ",
    "って言ったのに", "って言ったじゃ", "と言ったのに", "と書いたのに", "と伝えたのに",
    // Korean.
    "말했잖아", "제가 말했", "내가 말했", "말씀드렸", "말씀 드렸", "얘기했잖", "제가 얘기했", "말했듯", "말한 대로",
    "말한대로", "말했던 것처럼", "썼잖아", "썼는데요", "적었는데", "적었잖아", "위에 썼", "위에 적었", "위에 적은",
    "위에서 말", "아까 말", "아까 얘기", "아까도", "앞에서 말", "처음에 말", "처음부터 말", "이미 말", "이미 알려",
    "이미 적", "이미 썼", "이미 드렸", "다시 말하지만", "다시 말씀드리", "알려줬잖", "알려드렸", "방금 말했", "방금 말씀",
    "라고 했잖", "다고 했잖", "했다고요",
    // Neighbours of these.
    "som jag sa", "som jag skrev", "jag sa ju", "jag skrev ju", "jag har redan", "som jeg sa",
    "som jeg skrev", "som jeg nævnte", "jeg har allerede", "jeg skrev jo", "jak jsem psal",
    "jak jsem říkal", "už jsem psal", "už jsem říkal", "як я казав", "я вже казав", "я вже писав",
    "як я вже",
  ])

  /// He says that an answer is not so.
  private static let denies = Needles([
    "that's wrong", "thats wrong", "that’s wrong", "that is wrong", "this is wrong",
    "that's not right", "that’s not right", "that is not right", "this is not right",
    "that isn't right", "this isn't right", "that's incorrect", "that is incorrect",
    "this is incorrect", "that's not correct", "that is not correct", "this is not correct",
    "that isn't correct", "that's not true", "that is not true", "that isn't true",
    "that's false", "that is false", "you're wrong", "you are wrong", "your answer is wrong",
    "the answer is wrong", "wrong answer", "that's a mistake", "you made a mistake",
    "that's factually", "you got that wrong", "you got it wrong", "you have that backwards",
    "das stimmt nicht", "das stimmt so nicht", "das stimmt doch nicht", "stimmt nicht,",
    "stimmt nicht.", "das ist falsch", "das ist nicht richtig", "das ist nicht korrekt",
    "das ist leider falsch", "das ist unrichtig", "das ist ein fehler", "das ist doch falsch",
    "du irrst dich", "du liegst falsch", "sie irren sich", "dat klopt niet", "dat is fout",
    "dat is onjuist", "dat is niet juist", "dat is niet correct", "dat is niet waar",
    "dat klopt toch niet", "je hebt het mis", "klopt niet,", "c'est faux", "c’est faux",
    "c'est incorrect", "ce n'est pas correct", "ce n’est pas correct", "ce n'est pas exact",
    "ce n'est pas vrai", "ce n'est pas juste", "c'est inexact", "c'est une erreur",
    "vous vous trompez", "tu te trompes", "eso no es correcto", "no es correcto",
    "eso es incorrecto", "es incorrecto", "eso no es cierto", "no es cierto", "eso es falso",
    "eso está mal", "está mal,", "está equivocado", "estás equivocado", "te equivocas",
    "se equivoca", "es un error", "isso está errado", "está errado", "não está certo",
    "isso não está correto", "não está correto", "não está correcto", "isso é falso",
    "isso não é verdade", "não é verdade", "está incorreto", "você errou", "você está enganado",
    "non è corretto", "non è esatto", "non è giusto", "non è vero", "è sbagliato", "è errato",
    "ti sbagli", "si sbaglia", "hai sbagliato", "to nieprawda", "to nie jest prawda",
    "to jest błąd", "to błąd", "to jest błędn", "to błędn", "to nie jest poprawn",
    "to niepoprawn", "nie zgadza się", "mylisz się", "это неверно", "это не верно",
    "это неправильно", "это не так", "это ошибка", "неправильно,", "неверно,", "неверно.",
    "вы ошибаетесь", "ты ошибаешься", "вы ошиблись", "ты ошибся", "bu yanlış", "bu doğru değil",
    "doğru değil", "yanlış,", "yanlışın var", "yanılıyorsun", "yanılıyorsunuz", "هذا خطأ",
    "هذا غير صحيح", "هذا ليس صحيح", "غير صحيح", "إجابتك خاطئة", "أنت مخطئ", "यह गलत है", "ये गलत है",
    "यह सही नहीं", "ये सही नहीं", "गलत है", "सही नहीं है", "गलत जवाब", "ไม่ถูกต้อง", "ไม่ถูกนะ", "ผิดแล้ว",
    "ผิดนะ", "ตอบผิด", "ผิดครับ", "ผิดค่ะ", "sai rồi", "không đúng", "không chính xác", "sai mất",
    "câu trả lời sai", "itu salah", "itu tidak benar", "itu keliru", "tidak benar,", "itu kurang tepat",
    "jawabanmu salah", "jawabannya salah", "salah,", "不对，", "不對，", "不对,", "不对。", "不正确", "不正確",
    "你错了", "你說錯", "你说错", "这是错的", "這是錯的", "这不对", "這不對", "答错了", "说错了", "错了，", "錯了，",
    "搞错了", "弄错了", "違います", "間違って", "間違いです", "間違いで", "誤りです", "正しくない", "正しくあり",
    "틀렸", "틀린 답", "틀려요", "잘못됐", "잘못되었", "사실이 아니", "정확하지 않", "맞지 않", "아닙니다,",
    "det stämmer inte", "det är fel", "det stemmer ikke", "det er feil", "det er forkert",
    "to je špatně", "to není správně", "to není pravda", "це неправильно", "це не так",
    "це невірно", "este greșit", "nu este corect", "ez nem igaz", "ez hibás", "ez téves",
  ])

  /// He speaks of a program or a file of his own, or wants it otherwise.
  private static let speaksOfItself = Needles([
    "for me", "wrong file", "wrong place", "wrong folder", "wrong way to", "not correct english",
    "my code", "my file", "my boss", "my teacher", "my friend",
  ])
}
