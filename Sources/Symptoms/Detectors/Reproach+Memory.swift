/// What people say who have to say again what they gave.
extension Reproach {
  static let memory: [Act] = [
    Act(.forgotContext, [reminders], unless: orders),
    Act(.forgotContext, [beginnings, stood], unless: orders),
    Act(.forgotContext, [forgets, mine], unless: orders),
    Act(.forgotContext, [tags]),
    Act(.forgotContext, [asks, again], unless: orders),
    Act(.forgotContext, [rereads, messages], unless: orders),
  ]
  static let memoryAnchors = [reminders, beginnings, forgets, tags, rereads, asks]

  /// Set words, each enough by itself.
  private static let reminders = """
    been through this|been over this|been through that already|went through this already|went over this already
    already discussed this|already discussed that|already talked about this|already talked about that|already covered this|we settled that|we settled this
    as we established|as established|as we discussed above|as discussed above|as discussed earlier|we agreed on that already
    did you even read|did you read my m|did you read my f|did you read what i|did you not read|didn't you read|have you read my m|have you even read
    read my first|read my message again|read my question again|read my original|reread my|re-read my|read what i wrote|read what i said|read what i sent
    times do i have to tell|times do i have to say|times do i have to repeat|times do i have to explain|times must i tell|times must i say|often do i have to tell|often do i have to say|many more times|lost the thread|losing the thread|paying attention to what i|pay attention to what i
    you asked me that|you asked that already|you already asked|you just asked me|asking me again|asking me that again|asking again for|are you asking for the
    i've told you|i have told you|told you twice|told you three times|already given you|already gave it|have it already, i
    first thing i typed|first thing i mentioned|first thing i gave|first thing i wrote|first thing i said|first thing i told|in my very first|very first message|my opening message|my earlier message|the message above
    messages ago|two messages up|i pasted the whole|already pasted|pasted it above|pasted above|posted above|wrote above|written above|listed above, i|given above
    das hatten wir schon|das hatten wir doch|hatten wir das nicht schon|darüber haben wir schon|darüber haben wir doch|haben wir doch schon besprochen|haben wir bereits besprochen|war das nicht klar
    nachricht überhaupt gelesen|nachricht gelesen|hast du überhaupt gelesen|haben sie überhaupt gelesen|lies bitte nochmal oben|lies nochmal oben|lies noch mal oben|lies meine erste|lies nochmal meine|lesen sie bitte nochmal oben|lies noch einmal, was ich
    wie oft soll ich das|wie oft soll ich noch|wie oft soll ich es|wie oft muss ich das noch|wie oft muss ich noch|wie oft muss ich es|wie oft denn noch|zum wiederholten mal|danach hast du schon gefragt|das hast du schon gefragt|das hast du mich schon|fragst du schon wieder|fragst du mich schon wieder
    on en a déjà parlé|on a déjà parlé de|nous en avons déjà parlé|on l'a déjà vu|as-tu lu mon|as-tu seulement lu|tu as lu mon|avez-vous lu mon
    fois faut-il que je répète|fois faut-il que je le|fois dois-je répéter|fois dois-je le dire|fois je dois le dire|tu me l'as déjà demandé|vous me l'avez déjà demandé|pourquoi me redemande|tu me redemandes|j'avais commencé par|j'ai commencé par dire
    eso ya lo hablamos|ya lo hablamos|ya hablamos de eso|ya lo vimos|ya quedamos en|leíste mi|leíste lo que|has leído mi|has leído lo que
    veces tengo que decir|veces tengo que repetir|veces te lo tengo|cuántas veces te|ya me lo preguntaste|ya me preguntaste|eso ya me lo|por qué me lo vuelves a|me vuelves a preguntar|si te puse|si ya te
    já conversamos sobre|já falamos sobre isso|já falamos disso|você leu a minha|você leu o que|chegou a ler|tenho que repetir|preciso repetir|vou ter que repetir|vezes tenho que dizer|vezes tenho que falar|vezes preciso dizer
    você já perguntou|você já me perguntou|já me perguntou isso|por que está perguntando de novo|perguntando de novo
    ne abbiamo già parlato|abbiamo già parlato di|l'abbiamo già detto|hai letto il mio|hai letto quello|hai letto la mia|volte devo ripet|volte devo dir|quante volte te lo|ho premesso|avevo premesso|me l'hai già chiesto|perché me lo richiedi|perché me lo chiedi di nuovo
    hebben we het al over gehad|hadden we al besproken|hebben we al besproken|dat hadden we al|heb je mijn bericht|heb je mijn vraag|heb je wel gelezen|hoe vaak moet ik nog|hoe vaak moet ik het|hoe vaak moet ik dat|dat vroeg je al|dat heb je al gevraagd|waarom vraag je dat weer|waarom vraag je dat nog
    już o tym rozmawialiśmy|już to ustaliliśmy|już to omówiliśmy|czytałeś moją|czytałaś moją|czytałeś w ogóle|razy mam powtarzać|razy mam mówić|razy mam to|ile razy jeszcze|już o to pytałeś|już o to pytałaś|znowu o to pytasz|znów o to pytasz
    мы это уже обсуждали|мы уже обсуждали|уже обсудили|мы это проходили|вы вообще читали|ты вообще читал|читал моё|прочитай моё первое|сколько раз повторять|сколько раз мне повтор|сколько раз мне говор|сколько можно повторять|ты это уже спрашивал|вы уже спрашивали|ты уже спрашивал|опять спрашиваешь|опять спрашиваете
    bunu konuşmuştuk|bunu zaten konuştuk|bunu daha önce konuş|mesajımı okudun mu|yazdığımı okudun mu|okumadın mı|kaç kere söyle|kaç kez söyle|kaç defa söyle|bunu zaten sordun|bunu daha önce sordun|yine mi soruyorsun|tekrar soruyorsun
    تحدثنا عن هذا|ناقشنا هذا|اتفقنا على ذلك|أعد قراءة رسالتي|هل قرأت رسالتي|هل قرأت ما|كم مرة يجب أن أقول|كم مرة يجب أن أكرر|كم مرة علي أن أ|كم مرة أكرر|سألتني هذا من قبل|لقد سألتني|تسألني مرة أخرى
    पहले ही बात कर चुके|पहले बात हो चुकी|बात कर चुके हैं|मेरा पहला संदेश|मेरा पहला मैसेज|मैसेज पढ़ा भी|संदेश पढ़ा भी|कितनी बार बता|कितनी बार कह|यह आप पहले पूछ चुके|फिर से पूछ रहे|दोबारा पूछ रहे|फिर वही पूछ
    คุยเรื่องนี้กันไปแล้ว|คุยกันไปแล้ว|คุยกันแล้วนะ|ตกลงกันไปแล้ว|อ่านข้อความแรก|กลับไปอ่าน|เลื่อนขึ้นไป|ได้อ่านที่|อ่านที่ฉัน|อ่านที่ผม|ต้องบอกกี่ครั้ง|ต้องบอกอีกกี่|บอกกี่รอบ|ถามไปแล้ว|ถามซ้ำ|ถามอีกแล้ว
    nói với nhau rồi|bàn rồi mà|nói chuyện này rồi|trao đổi rồi mà|bạn có đọc tin|có đọc kỹ|bao nhiêu lần nữa|phải nói bao nhiêu|phải nhắc bao nhiêu|bạn hỏi rồi|hỏi câu này rồi|sao lại hỏi lại|kéo lên trên
    sudah kita bahas|sudah kita bicarakan|kita sudah bahas|kan sudah dibahas|coba scroll ke atas|kamu baca pesan|anda membaca pesan|harus saya bilang|harus saya ulang|berapa kali lagi|sudah kamu tanyakan|tadi sudah ditanya|kenapa tanya lagi|kenapa nanya lagi
    刚才讨论过|我们讨论过|已经讨论过|之前聊过|说过多少遍|说了多少遍|要我说几遍|要说几遍|还要我说|往上翻|翻上去看|看看我上面|看看我的第一|你没看我|你看我发的|有没有看我|你问过了|你刚问过|怎么又问|又问一遍
    その話はもうしました|もう話しました|もう話したはず|さっき話した|ちゃんと読んで|読みましたか|何度言えば|何回言えば|何度も同じこと|さっき聞かれた|また聞くんですか|また同じことを聞
    벌써 했잖|이미 얘기했|얘기 끝난|읽긴 했|읽기는 했|읽어 봤어|몇 번을 말해|몇 번이나 말|몇 번 말해|아까 물어봤|이미 물어봤|또 물어보|왜 또 물
    """

  /// That the model asks him.
  private static let asks = """
    why you need my|why do you need my|why do you want my|why you want my|you keep asking|you're asking me|are you asking me|why do you ask|fragst du|frage nach|fragen sie|me demandes|me demandez|redemandes|me preguntas|me pregunta otra|me pides|me perguntando|me perguntas|me pergunta de|mi chiedi|mi chiede|vraag je|vraagt u|mnie pytasz|pytasz o|спрашиваешь|спрашиваете|soruyorsun|soruyorsunuz|تسألني|पूछ रहे|ถามอีก|ถามซ้ำ|hỏi lại|hỏi nữa|kamu tanya|tanya lagi|nanya lagi|又问|聞くんですか|聞かれても|물어보세요|물어봐요|물어보네
    """

  private static let again = """
    again|schon wieder|nochmal|noch mal|encore|de nouveau|otra vez|de nuevo|de novo|outra vez|di nuovo|ancora|alweer|_weer|znowu|znów|опять|снова|_yine|tekrar|مرة أخرى|مجددا|फिर|दोबारा|ถามอีก|ถามซ้ำ|hỏi lại|hỏi nữa|lagi|又问|また|何度|_또_|왜 또
    """

  /// That a message be read again.
  private static let rereads = """
    read my message again|read my question again|read it again|relis mon|relis ma|relis ce que|relisez mon|relisez ma|relisez ce que|lee otra vez|lee de nuevo|vuelve a leer|relee |leia de novo|leia novamente|releia|rileggi|rilegga|leggi di nuovo|lees mijn|lees nog eens|lees eerst|przeczytaj jeszcze raz|przeczytaj moją|przeczytaj moje|przeczytaj, co|перечитай|прочитай ещё раз|прочитай еще раз|прочти ещё раз|tekrar oku|bir daha oku|اقرأ رسالتي|اقرأ سؤالي|اقرأ ما|أعد قراءة|फिर से पढ़|दोबारा पढ़|อ่านข้อความ|อ่านคำถาม|อ่านที่|đọc lại|baca lagi|baca ulang|再看一遍|再看看|再读一遍|もう一度読|読み返|読み直|다시 읽
    """

  private static let messages = """
    message|ma question|ce que j'ai|mensaje|mi pregunta|lo que escrib|lo que puse|lo que dije|mensagem|minha pergunta|o que escrev|o que eu|messaggio|mia domanda|quello che ho|bericht|mijn vraag|wat ik schreef|wiadomoś|moje pytanie|co napisa|сообщени|мой вопрос|что я|mesajımı|sorumu|yazdıklarımı|رسالت|سؤالي|ما كتبت|संदेश|मैसेज|सवाल|ข้อความแรก|คำถาม|ที่พิมพ์|tin nhắn|tin đầu|câu hỏi|pesan|pertanyaan|消息|我的问题|我写的|我说的|メッセージ|質問|書いたこと|메시지|질문|제 글
    """

  /// The place in the conversation where something stands or was said.
  private static let beginnings = """
    in the first line|in the first sentence|in my first message|in my first line|in my first post|in my first question|in my first sentence|lines above|message from before|in my question|in the question|in my opening|my first line|my first sentence|my original|from the very start|at the very start
    at the very beginning|at the very top|from the outset|up there|right at the start|right at the top|in the prompt|in my prompt|two messages|in my request|further up
    meiner ersten|meiner allerersten|in der ersten zeile|in der ersten nachricht|im ersten satz|meinem ersten|im allerersten|in meiner frage|in der frage|zwei nachrichten|drei nachrichten|ganz oben|weiter oben|ganz am anfang
    gleich am anfang|gleich zu beginn|ganz zu anfang|ganz zu beginn|eingangs|von anfang an|doch oben|oben schon
    mon premier message|mon tout premier|ma première|première ligne|première phrase|ma question|tout à l'heure|dès le début|dès le départ|au tout début|depuis le début|d'entrée de jeu|deux messages|un peu plus haut
    mi primer mensaje|primer mensaje|primera línea|primera frase|mi pregunta|desde el principio|desde el inicio|desde el comienzo|al principio de todo|al empezar|nada más empezar|dos mensajes|hace un momento|un poco más arriba
    primeira mensagem|primeira linha|primeira frase|minha pergunta|desde o início|desde o começo|logo no início|logo de cara|duas mensagens|lá em cima|um pouco acima
    primo messaggio|prima riga|prima frase|mia domanda|mio messaggio|fin dall'inizio|sin dall'inizio|all'inizio|_subito|due messaggi|poco fa|più su|in partenza
    mijn eerste|eerste zin|eerste regel|eerste bericht|mijn vraag|helemaal bovenaan|aan het begin|vanaf het begin|in het begin|twee berichten|hierboven
    pierwszej wiadomości|pierwszym zdaniu|pierwszej linijce|pierwszej linii|moim pytaniu|w pytaniu|na samym początku|od początku|na początku|dwie wiadomości|na wstępie
    первом сообщении|первой строке|первой же строке|первом предложении|моём вопросе|моем вопросе|в самом начале|с самого начала|два сообщения|чуть выше|там выше|первым делом|первой фразе
    ilk mesaj|ilk satır|ilk cümle|sorumda|en başta|en başından|başından beri|iki mesaj|en baştan
    أول رسالة|رسالتي الأولى|أول سطر|السطر الأول|الجملة الأولى|أول جملة|في سؤالي|في السؤال|من البداية|منذ البداية|قبل رسالتين
    पहले संदेश|पहली पंक्ति|पहली लाइन|पहले वाक्य|पहले मैसेज|मेरे सवाल|सवाल में|सबसे पहल|शुरू में|शुरुआत में|ऊपर ही|ऊपर तो
    ข้อความแรก|บรรทัดแรก|ประโยคแรก|ในคำถาม|ตั้งแต่แรก|ตั้งแต่ต้น|ข้างบนแล้ว|สองข้อความก่อน
    tin đầu|tin nhắn đầu|dòng đầu|câu đầu|câu hỏi của tôi|câu hỏi của mình|trong câu hỏi|ngay từ đầu|ngay đầu|hai tin trước|ở trên rồi|phía trên rồi
    pesan pertama|kalimat pertama|baris pertama|pertanyaan saya|pertanyaanku|dari awal|sejak awal|di awal tadi|dua pesan
    第一句|第一条|第一行|一开头|开头就|一开始|最开始|前面就|上面就|问题里|最前面
    最初の一文に|最初のメッセージ|最初の行|最初の質問|一行目|一文目|冒頭|質問文に|質問の中に|さっきの|初めに|はじめに
    첫 메시지|첫 줄|첫 문장|첫마디|질문에|처음에|처음부터|맨 처음|맨 위|앞에서
    """

  /// That it stands there, or was said by the one who speaks.
  private static let stood = """
    it's literally|it's right|it's all|it was in|that was in|that's in|it's in|they're in|is in my|was in my|were in my|it says|says so|says it|written in|is written|i gave|i told|i wrote|i said|i pasted|i sent|i listed
    i posted|i typed|i put|i attached|i specified|i mentioned|i stated|i explained|i described|i've given|i had given|i had said|i'd said|i'd told|i had told|i'd written|literally in|is up there|was up there|it's up
    stand in|stand doch|stand schon|stand ja|stand im|stand ganz|steht doch|steht schon|steht ja|steht im|steht in|geschrieben|gesagt|genannt|erwähnt|angegeben|mitgeteilt|dazugesagt|dazugeschrieben|gegeben|geschickt|sagte ich|schrieb ich|ich dir
    c'était|c'est écrit|est écrit|était écrit|figure dans|figurait|je l'ai|j'ai dit|j'ai écrit|j'ai donné|j'ai précisé|j'ai mis|j'avais|je t'ai|je vous ai|je te l'ai|je vous l'ai
    está en|estaba en|lo dije|te dije|lo puse|te puse|lo escribí|te lo di|te di |lo mencioné|lo pone|lo decía|venía en|aparece en|te lo he|te he dicho|lo he puesto|lo indiqué|avisé
    está na|estava na|estava no|está no|está lá|eu disse|te disse|eu escrevi|escrevi isso|eu falei|te falei|coloquei|mencionei|avisei|passei|consta|te dei|já dei
    era scritto|era nel|era nella|è scritto|sta nel|sta scritto|c'era scritto|c'è scritto|è nel|è nella|te l'ho|l'ho scritto|l'ho detto|l'ho messo|gliel'ho|ti ho dato|ti ho detto|ti ho scritto|ho specificato|avevo|l'avevo
    stond in|stond gewoon|stond duidelijk|stond toch|stond al|staat in|staat toch|staat al|ik schreef|ik zei|geschreven|gezegd|genoemd|vermeld|aangegeven|gegeven|doorgegeven|gestuurd
    pisałem|pisałam|napisałem|napisałam|mówiłem|mówiłam|podałem|podałam|wspomniałem|wspomniałam|zaznaczyłem|zaznaczyłam|to było w|było w|jest w|stoi w|dałem|dałam|było napisane|jest napisane
    писал|говорил|сказал|указал|упомянул|упоминал|дал вам|дала вам|дал тебе|это было|было написано|написано|указано|есть в|стоит в|было в
    yazdım|yazmıştım|yazıyor|yazılı|söyledim|söylemiştim|dedim|demiştim|belirttim|belirtmiştim|verdim|vermiştim|duruyor|bahsettim
    قلت|كتبت|ذكرت|مكتوب|موجود|أعطيتك|ارسلت|أرسلت|أوضحت|أخبرتك|واضح
    लिखा था|लिखा है|लिखा तो|लिख दिया|लिख दी|लिख चुक|बताया|बता दिया|बता दी|कहा था|कह दिया|दिया था|दी थी|दे दिया|दे दी|भेजा था|भेज दिया
    บอก|เขียน|พิมพ์|อยู่ใน|ระบุ|แจ้ง|มีอยู่
    nói rồi|nói rõ|đã nói|viết rồi|đã viết|ghi rồi|ghi rõ|đã ghi|ghi ngay|viết ngay|nói ngay|đã nêu|nêu rõ|nằm ngay|nằm ở|nằm trong|có ngay|có trong|đưa rồi|đã đưa|đã gửi|gửi rồi
    bilang|tulis|sebut|kasih|berikan|jelaskan|itu ada|itu kan ada|sudah ada|tertulis|tertera
    就说|就写|说过的|早就|写着|写得|给了|给过|给你了|提过|提到|发了|讲了|讲过|交代
    書いてあ|書いてい|に書きました|書いたはず|書いた通|書いたとお|書いたの|書いておき|言いました|言ったはず|言ったよう|言った通|伝えました|伝えたはず|貼りました|載って|記載|あります|述べ
    말했|말씀드|썼는데|썼잖|써 있|써있|써 놨|적었|적혀|적어 |알려드|알려줬|드렸|있잖|나와 있|했잖
    """

  /// That the model forgot; of itself the user speaks with other words.
  private static let forgets = """
    you forget|you forgot|you've forgotten|you have forgotten|have you forgotten|did you forget|hast du vergessen|du hast vergessen|du vergisst|haben sie vergessen|sie haben vergessen|tu as oublié|tu oublies|as-tu oublié|vous avez oublié
    vous oubliez|avez-vous oublié|te olvidó|se le olvidó|olvidaste|has olvidado|ha olvidado|te olvidas|você esqueceu|esqueceste|você se esqueceu|se esqueceu|ti sei dimenticat|hai dimenticato|ti dimentichi|si è dimenticat|ha dimenticato|ben je vergeten|je bent vergeten|je vergeet|bent u vergeten
    zapomniałeś|zapomniałaś|zapominasz|ты забыл|вы забыли|забыли, что|ты забываешь|unuttun|unutmuşsun|unutuyorsun|هل نسيت|لقد نسيت|भूल गए|भूल गई|भूल रहे|ลืมแล้วเหรอ|ลืมไปแล้วเหรอ|ลืมหรือเปล่า|ลืมไปแล้วหรือ|คุณลืม|bạn quên|cậu quên|quên mất là|quên rồi à
    kamu lupa|anda lupa|kok lupa|lupa ya|你忘了|你忘记|你是不是忘|你又忘|您忘了|忘れましたか|忘れてませんか|忘れていませんか|忘れていますよ|忘れてますよ|お忘れ|忘れたんですか|잊었어요|잊으셨|잊었나|까먹었어요|까먹었나|까먹으셨|잊은 거
    """

  /// And that it is something of the user's.
  private static let mine = """
    that i|that i'm|that my|that we|what i|about my|_my_|_i'm_|i have|i don't|i can't|i told|, dass ich|, dass wir|, dass mein|was ich|dass meine|meinen|que je|que j'|que nous|que ma|que mon|qu'on|ce que j|que soy|que no tengo|que tengo|que estoy|que mi |que no |lo que te|lo que dije|que uso|que vivo|que somos
    que eu|que sou|que tenho|que estou|que não|que uso|que moro|que somos|o que eu|che sono|che ho|che non ho|che non|che uso|che abito|che siamo|che mio|che mia|quello che|dat ik|dat we|dat mijn|wat ik|że mam|że nie|że jestem|że mój|że moja|że u mnie|co pisa|że używam|że jest nas|że mieszkam
    что у меня|что я|что мы|что мой|что моя|что нас|что мне|olduğum|olmadığım|kullandığım|yaşadığım|söylediğim|yazdığım|أنني|أني|ان لدي|أن عندي|ما قلته|أنا |कि मेर|कि मैं|कि मुझ|कि हम|ว่าฉัน|ว่าผม|ว่าเรา|ที่ฉัน|ที่ผม|là tôi|là mình|là em|tôi không|mình không|điều tôi|tôi đã|kalau saya|bahwa saya|kalau aku|bahwa aku|kalau kami|saya tidak|aku tidak|yang saya
    我没|我有|我是|我不|我在|我说|我用|我们|我的|我家|我要|こと|って言|と言|内容|私|うち|다는 거|라는 거|다는 걸|라는 걸|다고 한|라고 한|제가|내가
    """

  /// A reminder at a sentence's end.
  private static let tags = """
    , remember?|, remember.|erinnerst du dich?|erinnern sie sich?|du erinnerst dich?|, tu te souviens ?|, tu te souviens?|, tu te rappelles|, vous vous souvenez|¿te acuerdas?|, ¿recuerdas?|, recuerdas?|, te acuerdas?
    , lembra?|, lembra-se?|, se lembra?|, ricordi?|, ti ricordi?|, si ricorda?|weet je nog?|, weet u nog?|, pamiętasz?|, pamięta pan|, помнишь?|, помните?|, hatırladın mı|, hatırlıyor musun|، هل تذكر|، أتذكر|، تتذكر|, याद है?|, याद है ना|, याद है न
    จำได้ไหม|จำได้มั้ย|, nhớ không?|, nhớ chứ?|, bạn nhớ không|, ingat kan?|, ingat?|, ingat ya?|，记得吗|，你记得吗|，还记得吗|覚えてますか|覚えていますか|覚えてますよね|기억나요?|기억하시죠|기억 안 나
    """

  /// Who wants something done to a line or a letter, or speaks of other people.
  private static let orders = """
    shorten|too long|check the|check my|translate|rephrase|rewrite|mention that|add that|write that|in the mail|in the email|in the letter|to the customer|to the client|with my|at school|at work|last week|yesterday|my mother|my father|my wife|my husband|my boss|typo|_comma_|commas|a good |great|sounds good
    kürze|zu lang|übersetz|tippfehler|in der schule|letzte woche|gestern|mit meine|raccourci|trop long|traduis|corrige|avec ma |avec mon|à l'école|la semaine dernière|más corta|traduce|con mi |_ayer_|mais curta|traduz|com minha|com meu|com a minha|ontem|accorcia|traduci|con mia|con mio|_ieri_
    inkorten|te lang|vertaal|met mijn|op school|gisteren|skróć|przetłumacz|_z moj|wczoraj|сократи|слишком длин|переведи|с женой|вчера|kısalt|çevir|_dün_|اختصر|ترجم|أمس|छोटा कर|अनुवाद|_कल_|แปล|สั้นลง|เมื่อวาน|rút ngắn|dịch sang|dịch giúp|hôm qua|persingkat|terjemah|kemarin|太长|改短|翻译|昨天|长了点|短く|長すぎ|訳して|昨日|짧게|번역|어제
    """
}
