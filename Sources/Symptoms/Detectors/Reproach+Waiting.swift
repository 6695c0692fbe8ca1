/// What people say who have waited for an answer.
extension Reproach {
  static let waiting: [Act] = [
    Act(.latency, [spans, waits], unless: ownMatter),
    Act(.latency, [slow, addressed], unless: ownMatter),
  ]
  static let waitingAnchors = [waits, addressed]

  /// Whether a turn that sounds like a complaint is about something else than the answer.
  static func excuses(_ code: SymptomCode, _ words: [UInt8]) -> Bool {
    switch code {
    case .latency: own.stands(in: words) && !answered.stands(in: words)
    case .wrongAnswer: Contradiction.isOwn(words)
    case .forgotContext: lapses.stands(in: words)
    case .ignoredInstruction: isNewWish(words)
    default: false
    }
  }

  private static let own = needles(ownMatter)
  private static let lapses = needles(
    """
    i forgot|we talked about this at|keeps forgetting|vergessen zu sagen|vergessen zu erwähnen|vergessen dazuzu|vergeten te zeggen|ik was vergeten|oublié de|забыл сказать|забыла сказать|забыл добавить|نسيت أن أ|बताना भूल|कहना भूल|लिखना भूल|ลืมบอก|ลืมพิมพ์|ลืมเขียน|quên nói|quên ghi|quên không|lupa bilang|lupa menye|忘了说|忘记说|忘了写|言い忘れ|書き忘れ|말하는 걸|말하는 것을|remember to|as i said, great|it would work
    """)

  /// A time, or that it was long.
  private static let spans = """
    minute|second|_secs|_mins|_hour|half an hour|forever|_ages|eternity|an age |so long|long enough|since lunch|since this morning|since breakfast|a while|make coffee|make tea|made tea|made coffee|a coffee|of tea
    minuten|sekunden|stunde|hat jetzt aber|hat aber gedauert|ewig|so lang|seit dem|seit heute|zu lange|halbe stunde|kaffee|seconde|demi-heure|_heure|éternité|si longtemps|aussi longtemps|longtemps|depuis ce matin|un café|minuto|segundo|media hora|_horas|eternidad|tanto tiempo|tanto hoy|desde la comida|desde esta mañana|eternidade|meia hora|desde manhã|desde o almoço
    minuti|secondi|mezz'ora|_ore_|eternità|così tanto|tanto tempo|da stamattina|minuut|half uur|_uur|eeuw|zo lang|sinds vanmorgen|minut|sekund|godzin|wieki|wieczność|tak długo|od rana|минут|секунд|полчаса|_час|вечност|целую веч|так долго|с утра|с обеда
    dakika|saniye|_saat|bu kadar uzun|sonsuz|öğleden beri|sabahtan beri|uzun sür|دقيق|دقائق|ثاني|ثوان|ساعة|ساعات|دهر|طويلا|كل هذا الوقت|منذ الصباح|मिनट|सेकंड|सेकेंड|घंट|कब से|इतनी देर|बहुत देर|सुबह से|นาที|วินาที|ชั่วโมง|นานมาก|ตั้งนาน|นานจัง|นานขนาด|phút|giây|tiếng đồng hồ|nửa tiếng|lâu lắm|rất lâu|lâu thế|lâu vậy|mãi mới|menit|detik|setengah jam|_jam_|lama sekali|lama banget|selama ini|selama itu
    分钟|秒钟|小时|半天|好久|很久|这么久|那么久|半个钟|几分|好几秒|分も|分近く|分以上|分待|秒も|秒以上|秒待|時間も|ずいぶん|いつまで|長いこと|長い間|いつになったら|1분|2분|3분|4분|5분|6분|7분|8분|9분|0분|몇 분|초나|0초|5초|시간이나|한참|오래|한나절
    """

  /// That the model took it, or that the user sat before it.
  private static let waits = """
    that took|this took|it took you|took you|you took|you needed|you were thinking|you thought for|you've been thinking|it thought|this answer|this reply|this response|your answer|your reply|your response|your replies|your answers|waiting for this|waiting for that|waiting for you|waited for this|waited for that|waited for you|spinner|spinning|blinking|cursor|staring at|stared at|loading dots|typing dots|to answer|to reply|to respond|to come up with|for one word|for one line|for one sentence|for a yes|for a one|for this?|for that?|before this appeared|before anything came|before it answered|before you answered|every reply|every answer|each reply|each answer|really?|in the meantime|watching the dots|watching dots
    das hat jetzt|das hat aber|hat das gedauert|das hat ja|gedauert|brauchst du|hast du gebraucht|gebraucht|auf die antwort|auf diese antwort|auf deine antwort|auf ihre antwort|auf eine antwort von dir|ladekreis|ladebalken|vor dem cursor|cursor|rödeln|für einen einzigen|für einen satz|für ein wort|für eine antwort|für so eine|für das hier|bis da was kam|bis was kam|bis etwas kam|in der zeit|zum antworten
    ça a pris|ça a mis|tu as mis|vous avez mis|tu mets|vous mettez|tu prends|cette réponse|ta réponse|votre réponse|pour ça|pour une phrase|pour un mot|pour répondre|pour me répondre|sablier|curseur|à regarder|avant que ça|avant d'avoir une réponse|il a fallu
    eso tardó|esto tardó|tardaste|has tardado|ha tardado|tardó en|tardas|esta respuesta|tu respuesta|su respuesta|para una frase|para una palabra|para esto|para eso|en contestar|en responder|para responder|para contestar|mirando el cursor|ruedecita|girando|círculo de carga
    demorou|levaste|você levou|você demora|demoraste|tu demora|essa resposta|esta resposta|sua resposta|tua resposta|por essa|por esta|para responder|pra responder|para uma frase|pra uma frase|bolinha girar|olhando o cursor|olhando a tela|rodinha
    ci hai messo|ci ha messo|hai impiegato|ci metti|questa risposta|la tua risposta|la sua risposta|per una frase|per una parola|per questo|per rispondere|a rispondere|rotellina|fissare il cursore|a guardare il cursore
    dat duurde|dit duurde|duurde het|heb je erover gedaan|deed je erover|doe je erover|op dit antwoord|op je antwoord|op uw antwoord|op antwoord van jou|voor één zin|voor één woord|voor een zin|om te antwoorden|draaiend|laadicoon|naar de cursor|zandloper
    zajęło ci|to zajęło|zajęło to|na tę odpowiedź|na odpowiedź od ciebie|na twoją odpowiedź|odpowiadasz|odpowiadałeś|myślałeś|myślałaś|kółko|kółeczko|kursor|na jedno zdanie|za jedno zdanie|na jedno słowo|trwało to|trwała odpowiedź|czekałem na to|czekałam na to
    это заняло|заняло у тебя|заняло у вас|этого ответа|твоего ответа|вашего ответа|на этот ответ|этот ответ|ждал ответ|ждала ответ|отвечаешь|отвечаете|думал над|ты думал|вы думали|крутилось|крутился|крутилась|кружочек|курсор|на одно слово|на одну фразу|ради одн|ради этого
    bu cevap|bu yanıt|cevabı bekle|yanıtı bekle|cevap için|cevap vermen|yanıt vermen|cevap verme|düşündün|imleç|yükleniyor|dönen|tek cümle için|tek kelime için|bunun için
    لكنه استغرق|هذا الرد|هذا الجواب|هذه الإجابة|هذا النص|ردك|جوابك|إجابتك|استغرق هذا|استغرق الرد|استغرقت الإجابة|استغرقت في الرد|حتى ترد|حتى رددت|حتى ظهر|للرد|كي ترد|لكي ترد|لجملة واحدة|لكلمة واحدة|المؤشر
    इस जवाब|जवाब के लिए|जवाब आने|जवाब देने|आपके जवाब|आपने लगा|जवाब में|एक वाक्य के लिए|एक शब्द के लिए|इतने से|घूमता रहा|कर्सर|लोडिंग|इसमें चार|इसमें पाँच|इसमें दो|इसमें तीन
    กว่าจะตอบ|คำตอบนี้|รอคำตอบ|ตอบช้า|กว่าจะได้คำตอบ|คุณใช้เวลา|ใช้เวลาตั้ง|หมุน|เคอร์เซอร์|แค่ประโยคเดียว|แค่คำเดียว|รอคุณ
    mới trả lời|câu trả lời này|để trả lời|trả lời tôi|chờ bạn|đợi bạn|chờ câu trả lời|đợi câu trả lời|mới có câu trả lời|vòng xoay|con trỏ|cho một câu|chỉ một câu|mới ra
    jawabanmu|jawaban ini|jawabannya|untuk menjawab|buat jawab|baru jawab|baru keluar|baru muncul|menunggumu|nungguin|menunggu kamu|kursor|muter-muter|cuma buat satu|hanya untuk satu|cuma satu kalimat
    才出来|才回|才答|这个回答|这回答|你的回答|你的回复|等你|等了|你想了|你花了|转圈|光标|一句话|一个字
    待ってこれ|この返事|この回答|返事が|回答が|返信が|答えが|待たされ|待ちました|待った|答えるのに|返すのに|一言|一文に|一語|カーソル|くるくる|ぐるぐる|かかりました
    답 하나|답 나오|이 답|답변|대답|답을 기다|기다렸|한 줄에|한마디|한 마디|커서|빙글|돌기만|걸렸어요
    """

  private static let slow = """
    slow|sluggish|crawling|any faster|laggy|snail|langsam|lahm|schneller|_lent|trop lent|traîne|rapide|lento|lenta|más rápido|mais rápido|devagar|lenta|più veloce|traag|langzaam|sneller|wolno|powoli|ślamazar|медленн|тормоз|быстрее|yavaş|ağır|بطيء|البطء|بطء|بطيئ|धीम|सुस्त|ช้า|อืด|chậm|lề mề|lambat|lemot|lelet|太慢|好慢|这么慢|那么慢|真慢|遅い|遅く|遅かった|のろい|느려|느린|느리|늦게
    """

  private static let addressed = """
    are you so|are you slow|you're slow|you are slow|so slow today|been this slow|you slow|could you be|your answer|your repl|your respon|replies are|answers are|bist du|du so|so langsam heute|deine antwort|ihre antwort|antwortest|antworten sie|antworten heute|es-tu|tu es |êtes-vous|tes réponses|vos réponses|ta réponse|réponds|eres tan|estás tan|estás lento|tus respuestas|tu respuesta|respondes|contestas|você está|está tão|suas respostas|sua resposta|responde tão|sei così|è così lent|sei lent|le tue risposte|la tua risposta|rispondi|ben je|je bent|je antwoord|antwoord je|uw antwoord|reageer je|odpowiadasz|jesteś|twoje odpowiedzi|отвечаешь|отвечаете|ты сегодня|вы сегодня|твои ответ|ваши ответ|тормозишь|тормозите|yavaşsın|yavaşsınız|yavaşladın|cevapların|yanıtların|cevap veriyor|أنت بط|أنت اليوم|ردودك|ردك|إجاباتك|ترد |جوابك|الرد اليوم|आप इतने|आपका जवाब|आपके जवाब|जवाब इतन|जवाब इतने|आज इतना|ตอบช้า|คุณช้า|ตอบอืด|trả lời chậm|bạn chậm|phản hồi chậm|jawabnya|jawabanmu|kamu lambat|kamu lemot|lambat sekali jawab|你今天|你怎么|回答太慢|回复太慢|回答好慢|回复好慢|今天怎么|回答得|回得|反应|返事|返信|回答|応答|今日は|답변|대답|답이|오늘 왜|왜 이렇게
    """

  /// The answer itself, which the rest cannot take back.
  private static let answered = needles(
    """
    your answer|your repl|your respon|you took|took you|that took|this took|deine antwort|deiner antwort|brauchst du|ta réponse|tu as mis|tu respuesta|has tardado|tardaste|sua resposta|você demor|tua risposta|ci hai messo|je antwoord|zajęło ci|твоего ответа|твой ответ|ваш ответ|отвечаешь|cevabın|ردك|आपके जवाब|กว่าจะตอบ|mới trả lời|jawabanmu|你的回答|你的回复|返事|답변
    """)

  /// Programs, machines, people and dishes that one waits for, and who asks what would speed them up.
  private static let ownMatter = """
    query|queries|database|the build|my build|_script|pipeline|page load|website|my site|_server|_request|_tests|deploy|docker|install|download|upload|_loop|_function|my program|my app|the app |laptop|my computer|my pc|my phone|i'll wait|i will wait|ноутбук|мой телефон|mi móvil|mi teléfono|celular|portátil|mio telefono|cellulare|mijn telefoon|mój telefon|手机|スマホ|핸드폰|_폰이|ponsel|điện thoại|โทรศัพท์|लैपटॉप|kilómetro|kilometer|kilomet|internet|wi-fi|wifi|_train|_bus |_plane|flight|doctor|dentist|plumber|dough|bread|_oven|_bake|_boil|_cook|simmer|delivery|_parcel|package|passport|_visa|_bank|landlord|_speech|_rows|_records|_index|_cache|endpoint|compile|_render|startup|cold start|batch job|cron|_api_|how long does|how do i|how can i|can i |as you said|your version|for the speech|put a loading|my boss
    abfrage|datenbank|skript|webseite|_seite |_server|der build|mein build|programm|rechner|handy|mit dem zug|_zug|_bus |vom amt|_amt_|_arzt|handwerker|klempner|_teig|_brot|backofen|lieferung|paket|vermieter|wie lange dauert|wie kann ich|_index
    requête|base de données|la page|le site|serveur|programme|ordinateur|_train|la mairie|médecin|plombier|la pâte|le four|livraison|colis|la banque|propriétaire|combien de temps|comment faire
    consulta|base de datos|la página|servidor|programa|ordenador|_tren|médico|fontanero|la masa|horno|entrega|paquete|banco|casero|cuánto tarda|índice|computador|_trem|comboio|a massa|forno|encomenda|quanto tempo|a página
    la pagina|il sito|computer|_treno|medico|idraulico|impasto|consegna|pacco|_banca|quanto tempo ci|come posso|indice|_site|trein|dokter|loodgieter|deeg|levering|pakket|hoe lang duurt
    zapytanie|_baz|skrypt|stron|serwer|program|komputer|pociąg|lekarz|hydraulik|ciast|piekarnik|dostaw|paczk|urząd|ile trwa|запрос|базы|скрипт|страниц|сервер|программ|компьютер|поезд|врач|сантехник|тесто|духовк|доставк|посылк|_банк|посольств|как ускорить|сборк
    sorgu|veritaban|betik|sayfa|sunucu|bilgisayar|_tren |doktor|tesisat|hamur|fırın|teslimat|kargo|ne kadar sürer|استعلام|قاعدة البيانات|سكربت|الصفحة|الخادم|البرنامج|الحاسوب|القطار|الطبيب|السباك|العجين|الفرن|التوصيل|الطرد|البنك|كم يستغرق|क्वेरी|डेटाबेस|स्क्रिप्ट|सर्वर|प्रोग्राम|कंप्यूटर|ट्रेन|डॉक्टर|आटा|ओवन|डिलीवरी|_बैंक|कितना समय लगता|คิวรี|ฐานข้อมูล|สคริปต์|หน้าเว็บ|เซิร์ฟเวอร์|โปรแกรม|คอมพิวเตอร์|รถไฟ|คุณหมอ|แป้ง|เตาอบ|ธนาคาร|ใช้เวลาเท่าไ
    truy vấn|cơ sở dữ liệu|trang web|máy chủ|chương trình|máy tính|_tàu_|bác sĩ|lò nướng|giao hàng|ngân hàng|mất bao lâu|kueri|basis data|skrip|halaman|komputer|kereta|dokter|adonan|berapa lama|查询|数据库|脚本|页面|网页|服务器|程序|电脑|火车|医生|面团|烤箱|快递|银行|编译|构建|要多久|クエリ|データベース|スクリプト|ページ|サーバ|プログラム|パソコン|電車|医者|生地|オーブン|配達|銀行|ビルド|どのくらい|쿼리|데이터베이스|스크립트|페이지|서버|프로그램|컴퓨터|기차|의사|반죽|오븐|배송|은행|빌드|얼마나 걸
    """
}
