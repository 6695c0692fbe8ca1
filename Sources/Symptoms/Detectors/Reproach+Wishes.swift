/// What people say who hold up what they had asked for.
extension Reproach {
  static let wishes: [Act] = [
    Act(.ignoredInstruction, [neglected], unless: others),
    Act(.ignoredInstruction, [asked, forms], unless: others),
    Act(.ignoredInstruction, [still, signs], unless: others),
  ]
  static let wishAnchors = [neglected, asked, still]

  /// Whether words that say something again say again how an answer had to be.
  static func isDemand(_ words: ArraySlice<UInt8>) -> Bool {
    let words = folded(words)
    return form.stands(in: words) && !facts.stands(in: words)
  }

  /// Those of the forms that are no mere denial.
  private static let form = Needles(phrases(forms).filter { $0.first != 0x2C })
  private static let facts = needles(
    """
    _i'm_|_i am_|i have|i don't|i live|we are|we have|my |ich bin|ich habe kein|wir sind|je suis|je n'ai|j'habite|nous sommes|_soy_|no tengo|tengo |estoy|vivo |somos|não tenho|tenho |estou|moro |sono |non ho |abito |siamo |ik ben|ik heb geen|jestem|nie mam|mieszkam|у меня|я живу|değilim|yok|لدي|مेरे पास|ฉันเป็น|ผมเป็น|tôi không có|mình không có|tôi bị|saya tidak punya|我没有|我是|ありません|いません|없다|없어|비건
    """)

  /// Whether a turn only says what somebody else asked for, or politely asks for something new.
  static func isNewWish(_ words: [UInt8]) -> Bool {
    people.stands(in: words) || polite.stands(in: words) && !said.stands(in: words)
  }

  private static let said = needles(asked + "\n" + neglected + "\n" + still)
  private static let polite = needles(
    """
    please|bitte|s'il te pla|s'il vous pla|por favor|per favore|per piacere|graag|alsjeblieft|alstublieft|proszę|пожалуйста|lütfen|من فضلك|कृपया|กรุณา|tolong|お願いします|부탁해요|부탁드|부탁합
    """)
  private static let people = needles(
    """
    my boss|my teacher|my professor|my landlord|the customer asked|the customer wanted|the client asked|the client wanted|asked him|asked her|asked them|asked my|a refund|mein chef|meine chefin|mein lehrer|meine lehrerin|der kunde|die kundin|mon chef|mon prof|ma prof|le client|mi jefe|mi jefa|mi profe|el cliente|meu chefe|minha chefe|meu professor|o cliente|il mio capo|il mio prof|il cliente|mijn baas|mijn docent|de klant|mój szef|moja szefowa|nauczyciel|klient |начальник|учитель|преподаватель|заказчик|patronum|öğretmenim|müşteri|مديري|رئيسي|أستاذي|العميل|बॉस|टीचर|ग्राहक|เจ้านาย|หัวหน้า|อาจารย์|ลูกค้า|sếp tôi|sếp của|khách hàng|atasan|dosen|pelanggan|老板|老师|客户|领导|上司|先生が|お客|사장님|선생님|교수님|고객|팀장
    """)

  /// Set words, each enough by itself.
  private static let neglected = """
    the limit was|the max was|maximum was|das limit war|vereinbart war|die grenze war|la limite était|el límite era|o limite era|il limite era|de limiet was|limit był|limit wynosił|лимит был|الحد كان|सीमा थी|上限は|제한이
    you didn't follow|you did not follow|you're not following|you are not following|you didn't stick|you didn't respect|you didn't listen|you're not listening|you didn't do what i|not what i asked|isn't what i asked|what i asked for was
    what part of|which part of 'no|which part of no|was the only requirement|the only requirement|the only condition|my only condition|i explicitly excluded|i explicitly asked|i specifically asked|i specifically said|you completely disregarded|you disregarded|you ignored
    you were supposed to|you were told|i didn't ask for|i did not ask for|i never asked for|nobody asked for|no one asked for|wasn't asked for|was not asked for|on the forbidden list|on my list of forbidden|i had ruled out|i ruled out|against my instructions|despite my instruction|though i told you not|although i told you not
    i told you not|i asked you not|i said not to|i told you to|i said don't|you did it again|you're doing it again|you keep using|you keep adding|you keep writing
    nicht an mein|nicht an meine vorgabe|nicht an die vorgabe|nicht an das limit|nicht an die länge|du solltest|sie sollten nur|war die vorgabe|war die bedingung|war die einzige|ich hatte ausdrücklich|ich habe ausdrücklich|hatte ich ausgeschlossen|habe ich ausgeschlossen|habe ich nicht verlangt|hatte ich nicht verlangt|hat niemand verlangt|danach hab ich nicht gefragt|danach habe ich nicht gefragt|nicht gebeten
    was an „|was war an|entgegen meiner|gegen meine anweisung|trotz meiner bitte|obwohl ich keine|obwohl ich nur|obwohl ich ausdrücklich|obwohl ich fließ|obwohl ich eine|obwohl ich um|missachtet
    pas respecté|pas tenu compte|pas suivi|ne respecte pas|ne respectes pas|alors que je n'en voulais|alors que je ne voulais|alors que j'avais|alors que je t'avais|alors que je vous avais|je n'ai pas demandé|je n'avais pas demandé|je ne t'ai pas demandé|je ne vous ai pas demandé|c'était la seule consigne|la seule consigne|la seule condition|malgré ma consigne|malgré mes consignes|pourtant interdit|qu'est-ce qui n'est pas clair
    no respetaste|no has respetado|no respetas|no seguiste|no has seguido|no hiciste caso|no me hiciste caso|no me has hecho caso|cuando te dije que no|aunque te dije|aunque te pedí|no te pedí|no te he pedido|nadie te pidió|nadie te ha pedido|la única condición|era la única|qué parte de|te saltaste|ignoraste
    não respeitou|não respeitaste|não seguiu|não seguiste|mesmo eu tendo pedido|mesmo tendo pedido|apesar de eu ter|não pedi|não te pedi|ninguém pediu|a única condição|era a única|que parte de|qual parte de
    non hai rispettato|non ha rispettato|non rispetti|non hai seguito|non ha seguito|non hai tenuto conto|nonostante ti avessi|nonostante avessi|anche se avevo|anche se ti avevo|non ti ho chiesto|non avevo chiesto|non ho chiesto|nessuno ti ha chiesto|nessuno ha chiesto|l'unica condizione|era l'unica|quale parte di|hai ignorato
    niet aan de limiet|niet aan mijn|niet aan het|je houdt je niet|niet gehouden|terwijl ik geen|terwijl ik vroeg|terwijl ik toch|hoewel ik vroeg|daar vroeg ik niet om|daar heb ik niet om gevraagd|ik vroeg niet om|heb ik niet gevraagd|niemand vroeg|de enige eis|de enige voorwaarde|wat is er onduidelijk
    nie trzymasz się|nie trzymałeś się|nie zastosowałeś|nie zastosowałaś|nie posłuchałeś|zignorowałeś|zignorowałaś|mimo że prosi|choć prosi|chociaż prosi|nie prosiłem o|nie prosiłam o|nikt nie prosił|jedyny warunek|to był jedyny|której części
    ты проигнорировал|вы проигнорировали|не послушал|не учли|не учёл|не соблюл|не соблюдае|не выполнил|не уложил|хотя я просил|хотя просил|хотя я писал|я не просил|об этом не просил|никто не просил|единственное условие|единственное требование|что именно непонятно
    uymadın|uymamışsın|uymamışsınız|uymadınız|dikkate almadın|dinlemedin|demiştim ama|demiştim, neden|dememe rağmen|istememe rağmen|istediğim halde|dediğim halde|istemedim|istememiştim|istemeyen|tek şart|tek koşul|neresini anlamadın
    لم تلتزم|لم تتبع|لم تنفذ|لم تحترم|تجاهلت ما|تجاهلت طلبي|تجاهلت تعليم|رغم أنني طلبت|رغم أني طلبت|مع أنني طلبت|مع أني قلت|لم أطلب|لم اطلب|الشرط الوحيد|ما الذي لم يكن واضح
    का पालन नहीं|नहीं माना|ध्यान नहीं दिया|अनदेखा कर|नहीं माँगा था|नहीं मांगा था|किसने माँगा|किसने मांगा|मना किया था|मना करने के बाद|एक ही शर्त
    ไม่ทำตาม|ไม่ได้ทำตาม|ไม่ได้ขอ|ไม่ได้บอกให้|ทั้งที่บอก|ทั้งที่ขอ|ทั้งๆ ที่|บอกแล้วว่าไม่|บอกว่าไม่เอา|บอกว่าอย่า|สั่งว่า|เงื่อนไขเดียว
    không làm theo|không tuân|không nghe|bỏ qua yêu cầu|tôi đâu có|tôi không yêu cầu|mình không yêu cầu|mình đâu có|không hề yêu cầu|không nhờ|đã bảo không|đã dặn|dặn là|điều kiện duy nhất|yêu cầu duy nhất|tôi bảo không|tôi bảo đừng|mình bảo đừng|mình bảo không
    tidak mengikuti|tidak menuruti|kamu mengabaikan|anda mengabaikan|tidak sesuai permintaan|tidak sesuai instruksi|padahal saya minta|padahal saya bilang|padahal sudah|saya tidak minta|aku tidak minta|siapa yang minta|gak minta|nggak minta|kan sudah dibilang jangan|bilang jangan|satu-satunya syarat
    没按我|没有按我|没按照|没有按照|没照|没遵守|没有遵守|没听我|无视了我|你无视|没让你|没有让你|没要求|谁让你|我没要|不是让你|不是叫你|让你别|叫你别|让你不要|叫你不要|说了不要|说了别|说过不要|说好不|哪个字|唯一的要求|要求没
    守られてい|守ってい|守れてい|指示を無視|条件を無視|指定を無視|指示と違|従ってい|頼んでいません|頼んでない|お願いしていません|求めていません|いらないと言|不要と言|不要とお|使わないでと|しないでと|やめてと|はずですが、|という条件|唯一の条件
    지시를 무시|요청을 무시|말을 무시|안 지켰|안 지키|지키지 않|따르지 않|안 따랐|부탁한 적|달라고 한 적|하지 말라고|쓰지 말라고|넣지 말라고|말라니까|말랬|달라니까|하라니까|이내라고|유일한 조건
    """

  /// He asked, or had said what he wants.
  private static let asked = """
    i said|i asked for|i asked you|i only asked|i just asked|i only wanted|i just wanted|i wanted a|i wanted just|i wanted only|i wanted the|i had asked|i'd asked|i had said|i had requested|i requested|i specified|i explicitly said|i did say|i did ask|like i asked|as i asked|as requested|i was asking for
    hatte ich gesagt|hatte ich geschrieben|hatte ich gebeten|hatte ich verlangt|hatte ich gewünscht|habe ich gesagt|habe ich geschrieben|habe ich gebeten|habe ich verlangt|hab ich gesagt|hab ich geschrieben|hab ich gebeten|ich hatte gesagt|ich hatte geschrieben|ich hatte um|ich habe um|ich hatte nach|ich bat um|ich sagte|sagte ich|schrieb ich|ich wollte|wie gewünscht|wie verlangt|vereinbart war|gefordert war|gefragt war|verlangt war
    j'avais dit|j'ai dit|j'avais demandé|j'ai demandé|j'avais précisé|j'ai précisé|je voulais|je t'avais|je vous avais|je t'ai demandé|je vous ai demandé|j'avais écrit|comme demandé|il fallait|je demandais
    _pedí_|había pedido|te dije|le dije|dije que|quería|te había|lo que pedí|he pedido|como pedí|debía ser|tenía que ser
    _pedi_|tinha pedido|havia pedido|eu disse|te disse|eu queria|eu só queria|queria só|só queria|falei que|eu falei|tinha dito|como pedi|era para ser|era pra ser
    avevo chiesto|ho chiesto|avevo detto|ho detto|ti ho detto|ti avevo|volevo|ne avevo|avevo scritto|avevo specificato|come richiesto|doveva essere|dovevi
    ik vroeg|ik had gevraagd|had ik gevraagd|ik wilde|ik wou|ik zei|had ik gezegd|had ik geschreven|ik had gezegd|zoals gevraagd|het moest
    prosiłem|prosiłam|mówiłem|mówiłam|chciałem|chciałam|miało być|miały być|miał być|miała być|poprosiłem|poprosiłam
    я просил|просил |просила|я же просил|я же говорил|я говорил|мне нужно было|я хотел|нужно было|должно было|должен был|я сказал|как я просил
    istemiştim|istedim|demiştim|dedim|söylemiştim|yazmıştım|olacaktı|olmalıydı|rica etmiştim|istiyordum
    طلبت|قلت لك|قلت إن|قلت بدون|أردت|كنت أريد|كنت اريد|ذكرت أن|كان المطلوب|المطلوب كان
    मैंने माँग|मैंने मांग|मैंने कहा था|माँगे थे|मांगे थे|माँगा था|मांगा था|चाहिए था|चाहिए थी|चाहिए थे|बोला था
    ขอแค่|ขอไป|ที่ขอ|ฉันต้องการแค่|ผมต้องการแค่|ต้องการแค่|บอกแล้วว่า|อยากได้แค่
    tôi chỉ xin|tôi xin|tôi chỉ cần|tôi yêu cầu|tôi bảo|tôi chỉ hỏi|mình chỉ cần|mình chỉ xin|mình bảo|mình yêu cầu|tôi nói là|mình nói là|mình chỉ muốn|tôi chỉ muốn|đã yêu cầu|tôi nhờ
    saya minta|saya cuma|aku minta|aku cuma|saya hanya|aku hanya|saya bilang|kubilang|tadi minta|saya inginkan|maksudku cuma
    我要的是|我只要|我要求|我说的是|说了要|说了只|我说了|说好|让你|叫你|我只想要|我只问|我就要|要你|我明明|只让
    と頼んだ|とお願い|と言った|と言いました|頼みました|頼んだの|お願いした|だけでよかった|だけで良かった|欲しかった|ほしかった|でいいと|だけと
    달라고 했|달랬|해 달라|하라고 했|고 했는데|고 했잖|원했|부탁했|달라 했|적으라고|쓰라고
    """

  /// What an answer is to be like: how long, in which form, in which language, with or without what.
  private static let forms = """
    , not |and not|without|_only_|_just_|_short|brief|at most|maximum|words|one word|sentence|_lines|emoji|bullet|_list|_table|paragraph|comments|explanation|lecture|format|heading|_bold|markdown|in english|in french|in german|in spanish|in italian|french, please|capital letters|lower case|lowercase|formal|spelling|_no tables|instead of|exclamation|plain text|prose|summary|code only
    keine |kein |_ohne_|_nur |so kurz|, nicht|höchstens|maximal|wörter|sätze|_satz|zeilen|emoji|aufzähl|stichpunkt|tabelle|absatz|absätze|kommentar|erklärung|format|überschrift|fließtext|auf englisch|auf deutsch|siezen|duzen|großbuchstaben|kleinbuchstaben|statt|romane|roman
    , pas |sans |seul|court|au maximum|maximum|mots|phrase|lignes|émoji|emoji|liste|tableau|paragraphe|commentaire|explication|un cours|en français|en anglais|format|titre|puces|majuscule|minuscule|vouvo|tuto
    , no |_sin |_solo|únicamente|corto|corta|máximo|palabras|frase|líneas|emoji|lista|tabla|párrafo|comentario|explicación|en español|en inglés|formato|título|viñeta|mayúscula|minúscula|tutea|usted
    , não|_sem |_só |apenas|somente|curto|curta|no máximo|palavras|frase|linhas|emoji|lista|tabela|parágrafo|comentário|explicação|uma aula|em português|em inglês|formato|título|marcadores|maiúscul|minúscul
    , non |senza|niente |_solo |soltanto|breve|corto|al massimo|massimo|parole|frasi|righe|emoji|elenc|lista|tabella|paragrafo|commenti|spiegazion|lezione|in italiano|in inglese|formato|titolo|puntat|maiuscol|minuscol
    geen |zonder|alleen|slechts|, niet|zo kort|hoogstens|maximaal|woorden|zinnen|één zin|regels|emoji|lijst|opsomming|tabel|alinea|commentaar|opmerkingen|uitleg|in het nederlands|in het engels|formaat|titel|hoofdletter
    , nie |_bez |tylko|krótk|najwyżej|maksymalnie|słów|zdani|linijk|emot|emoji|list|tabel|akapit|komentarz|wyjaśnie|wykład|po polsku|po angielsku|format|nagłówk|wielkimi|punktor
    , а не|_без |только|покороче|кратко|коротк|не больше|не более|максимум|_слов|предложени|строк|эмодзи|смайл|список|списк|таблиц|абзац|комментари|объяснени|лекци|по-русски|на русском|на английском|формат|заголов|маркер|заглавн
    değil|olmadan|olmasın|sadece|yalnızca|kısa|en fazla|kelime|cümle|satır|emoji|liste|tablo|paragraf|yorumsuz|_yorum_|yorum satırı|açıklama|türkçe|ingilizce|biçim|başlık|madde|büyük harf|kullanma
    وليس|بدون|دون|_فقط|قصير|مختصر|على الأكثر|كحد أقصى|كلمة|كلمات|جملة|جملتين|جمل|أسطر|سطر|رموز|إيموجي|قائمة|جدول|فقرة|تعليقات|شرح|بالعربية|بالإنجليزية|تنسيق|عنوان|نقاط
    नहीं|बिना|सिर्फ|केवल|बस |छोटा|ज़्यादा से ज़्यादा|अधिकतम|शब्द|वाक्य|पंक्ति|लाइन|इमोजी|सूची|लिस्ट|तालिका|टेबल|पैराग्राफ|टिप्पणी|व्याख्या|समझाने|भाषण|हिंदी में|अंग्रेज़ी में|_मत_
    ไม่ใช่|ไม่เอา|ไม่ต้อง|อย่า|เท่านั้น|สั้น|ไม่เกิน|คำ |ประโยค|บรรทัด|อีโมจิ|รายการ|ตาราง|ย่อหน้า|คอมเมนต์|คำอธิบาย|ภาษาไทย|ภาษาอังกฤษ|หัวข้อ
    không phải|không dùng|ngắn gọn|một câu|dòng|emoji|danh sách|gạch đầu dòng|bảng|đoạn văn|chú thích|giải thích|tiếng việt|tiếng anh|định dạng|tiêu đề
    bukan|tanpa|jangan|_cuma|_hanya|_saja|singkat|pendek|maksimal|paling banyak|kalimat|_kata|baris|emoji|daftar|tabel|paragraf|komentar|penjelasan|ceramah|bahasa indonesia|bahasa inggris|format|judul
    不是|不要|不用|别用|只要|只给|简短|越短越好|最多|不超过|以内|个字|一句话|几行|表情|列表|表格|段落|注释|解释|用中文|用英文|格式|标题|讲解
    ではなく|じゃなく|なしで|なしと|だけ|のみ|短く|以内|文字|一文|一行|絵文字|箇条書き|表で|段落|コメント|説明|日本語で|英語で|形式|見出し|三つ|二つ|五つ|敬語
    말고|없이|빼고|만 |짧게|이내|글자|한 문장|한 줄|줄로|이모티콘|이모지|목록|표로|표는|문단|주석|설명|한국어로|영어로|형식|제목|존댓말|반말|두 개|세 개|세 줄
    """

  /// Again, or as before.
  private static let still = """
    _still |_still,|again with|again a |again an |yet another|yet again|schon wieder|immer noch|wieder mit|wieder ein|encore des|encore un|toujours des|toujours un|otra vez con|otra vez un|sigue habiendo|siguen|todavía hay|de novo com|outra vez|ainda tem|continua com|ancora con|ancora una|ancora degli|di nuovo|nog steeds|alweer|weer met|weer een|znowu|nadal |wciąż |znów |опять |снова |по-прежнему|всё ещё|все еще|_yine |hâlâ|hala |مرة أخرى|ما زال|لا يزال|ما زلت|फिर से|अब भी|अभी भी|फिर वही|อีกแล้ว|ยังมี|ก็ยัง|_vẫn_|lại dùng|lại có|masih |lagi-lagi|还是有|还是用|又是|又用|又写|又加|仍然|また|まだ|相変わらず|_또_|아직도|여전히
    """

  /// What some do not want in an answer.
  private static let signs = """
    emoji|bullet|exclamation|table|lecture|in english|explanation|paragraphs|too long|aufzählungspunkt|ausrufe|auf englisch|erklärung|zu lang|émojis|puces|en anglais|trop long|viñetas|en inglés|demasiado larg|marcadores|em inglês|muito long|elenchi|in inglese|troppo lung|opsomming|in het engels|te lang|emot|wypunktow|po angielsku|za dług|эмодзи|смайл|по-английски|на английском|слишком длин|madde|ingilizce|çok uzun|رموز|بالإنجليزية|طويل|इमोजी|अंग्रेज|बहुत लंब|อีโมจิ|ภาษาอังกฤษ|ยาวเกิน|gạch đầu dòng|tiếng anh|quá dài|bahasa inggris|terlalu panjang|表情|英文|列表|太长|绘文字|絵文字|箇条書き|英語|長すぎ|이모티콘|이모지|영어|너무 길
    """

  /// Who was asked by or asked somebody else, or wants something new.
  private static let others = """
    asked my|asked him|asked her|asked them|asked the|told my|told him|told her|told them|told the|my boss|my teacher|my professor|the customer|the client|wanted to|alleen vragen|voulais savoir|voulais demander|sormak iste|demek iste|أن أسأل|wanted you to know|i wanted to|to ask|refund|please add|could you|can you|would you|my landlord
    meinen|meinem|meine chef|mein chef|meine lehrer|mein lehrer|nur fragen|noch fragen|wissen, ob|der kunde|die kundin|kannst du|könntest du|mon chef|mon prof|ma prof|le client|la cliente|savoir si|demander si|peux-tu|pourrais-tu|pouvez-vous|mi jefe|mi jefa|mi profe|el cliente|saber si|preguntar si|puedes |podrías|meu chefe|minha chefe|meu professor|minha professora|o cliente|saber se|perguntar se|você pode|poderia|pode me
    il mio capo|la mia capa|il mio prof|la mia prof|il cliente|sapere se|chiedere se|puoi |potresti|mijn baas|mijn docent|mijn leraar|de klant|weten of|vragen of|kun je|kan je|mój szef|szefowa|moja szef|nauczyciel|klient|zapytać|czy możesz|możesz |начальник|учитель|преподаватель|заказчик|клиент|узнать|спросить|можешь |можете |patronum|öğretmen|müşteri|hocam|yapabilir misin|رئيسي|مديري|أستاذي|معلمي|الزبون|العميل|هل يمكن|बॉस|टीचर|शिक्षक|ग्राहक|क्या आप|เจ้านาย|หัวหน้า|อาจารย์|ลูกค้า|ช่วย|sếp |thầy |cô giáo|khách hàng|giúp |bos |atasan|dosen|guru|pelanggan|bisakah|tolong
    老板|老师|客户|领导|请你|能不能|可以帮|上司|先生|お客|顧客|くれますか|もらえますか|사장님|선생님|교수님|고객|팀장|해 주세요|주실 수
    """
}
