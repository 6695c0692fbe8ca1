import Signals
import Symptoms
import Testing

private func message(_ role: Message.Role, _ text: String) -> Message {
  Message(role: role, content: [.text(Text(text))])
}

/// The codes that a user's turn shows behind an answer to a question.
private func codes(
  _ turn: String, behind question: String = "Plan a week, please.",
  _ answer: String = "Here is a plan for 5 days."
) -> Set<SymptomCode> {
  let signal = Signal(
    id: "1", kind: .bugReport, occurredAt: Timestamp(seconds: 0), account: "a", dimensions: [:],
    description: nil, tags: [],
    transcript: [message(.user, question), message(.assistant, answer), message(.user, turn)])
  return Set(SymptomRecognizer().recognize(signal).map(\.code))
}

@Test(arguments: [
  "We've been through this, the shop is closed on Mondays.",
  "My son is the one who can't swim, remember?", "It's literally in the first line: size 42.",
  "How many times do I have to tell you that I live in Graz?",
  "Did you even read my message? We are nine.",
  "Hast du vergessen, dass ich kein Auto habe?", "Das stand in meiner allerersten Zeile: neun.",
  "Tu as oublié que je n'ai pas de voiture ?", "Relis mon premier message, on est neuf.",
  "¿Ya se te olvidó que no tengo coche?", "Está en la primera línea de mi pregunta: nueve.",
  "Você esqueceu que eu não tenho carro?", "Era scritto nella prima riga: siamo in nove.",
  "Ben je vergeten dat ik geen auto heb?", "To było w pierwszym zdaniu: dziewięć osób.",
  "Ты забыл, что у меня нет машины?", "İlk satırda yazıyordu: dokuz kişiyiz.",
  "هذا مكتوب في أول سطر: نحن تسعة.", "क्या आप भूल गए कि मेरे पास कार नहीं है?",
  "อยู่ในข้อความแรกเลยค่ะ เก้าคน", "Bạn quên là tôi không có xe à?",
  "Ini sudah kita bahas, kami bersembilan.", "第一句话里就写了，一共九个人。",
  "最初の一文に書いてあります。九人です。", "첫 줄에 써 있잖아요. 아홉 명이라고.",
])
func `a reminder says that something was lost`(turn: String) {
  #expect(codes(turn).contains(.forgotContext))
}

@Test(arguments: [
  "I forgot to say that we are nine.", "Remember to put the date at the top.",
  "How many times do I have to water it a week?", "The first line should be bold.",
  "In my first draft I wrote 'colour', fix that.",
  "Ich habe vergessen zu sagen, dass wir neun sind.", "Die erste Zeile ist zu lang, kürze sie.",
  "N'oublie pas la date en haut.", "On en a déjà parlé avec ma femme.", "No olvides la fecha.",
  "Mi sono dimenticato di dire che siamo in nove.", "Не забудь дату вверху.",
  "ลืมบอกไปว่าพวกเรามีเก้าคน", "Saya lupa bilang kami bersembilan.", "我忘了说，一共九个人。",
  "九人だと言い忘れました。", "아홉 명이라는 걸 말하는 걸 깜빡했어요.",
])
func `one's own lapse, a wish and an edit remind of nothing`(turn: String) {
  #expect(!codes(turn).contains(.forgotContext))
}

@Test(arguments: [
  "I asked for two, not six.", "One sentence. That was the only requirement.",
  "I told you not to use bullets and there are eight of them.", "I said no tables.",
  "So kurz wie möglich, hatte ich gesagt.", "Ich wollte zwei Sätze, nicht sechs.",
  "Sans émojis, j'avais dit.", "No respetaste el límite de 80 palabras.",
  "Eu só queria o comando, não uma aula.", "Niente elenchi, avevo detto.",
  "Je hebt je niet aan de limiet gehouden.", "Nie trzymasz się limitu 80 słów.",
  "Мне нужна была только команда, без лекции.", "Emoji kullanma demiştim.",
  "قلت لك بدون رموز تعبيرية.", "मैंने कहा था इमोजी मत लगाना।", "บอกแล้วว่าไม่เอาอีโมจิ",
  "Tôi bảo không dùng emoji mà.", "Kan sudah kubilang jangan pakai emoji.", "说了不要表情符号。",
  "絵文字は使わないでと言ったはずです。", "명령어만 달라니까 설명이 왜 이렇게 길어요?",
])
func `a wish held up was passed over, and nothing was forgotten`(turn: String) {
  #expect(codes(turn).contains(.ignoredInstruction))
  #expect(!codes(turn).contains(.forgotContext))
}

@Test(arguments: [
  "Great, but now only two instead of six, please.", "Bitte ohne Emojis.",
  "The customer asked for two copies, not six, so change the invoice.",
  "I wanted to ask whether it also works with zsh.", "Mi jefa pidió dos copias, no seis.",
  "Начальник просил два варианта, а не шесть.", "Più corto, per favore, senza elenchi.",
  "もう少し短く、絵文字なしでお願いします。", "短一点，不要表情符号。",
])
func `a new wish and other people's are none`(turn: String) {
  #expect(!codes(turn).contains(.ignoredInstruction))
}

@Test(arguments: [
  "That took six minutes.", "I've been waiting since lunch for this answer.",
  "Six minutes of a blinking cursor, and then this.", "Warum brauchst du heute so lange?",
  "J'ai attendu une éternité pour ça.", "¿Por qué tardas tanto hoy?",
  "Por que você está tão lento hoje?", "Ci hai messo sei minuti.", "Dat duurde zes minuten.",
  "Dlaczego dziś tak wolno odpowiadasz?", "Это заняло шесть минут.",
  "Bu cevabı öğleden beri bekliyorum.", "لماذا أنت بطيء اليوم؟", "ทำไมวันนี้ตอบช้าจัง",
  "Sao hôm nay trả lời chậm thế?", "Saya menunggu jawaban ini lama sekali.",
  "这个回答我等了好久。", "この返事、ずいぶん待たされました。", "이 답을 한참 기다렸어요.",
])
func `who waited for the answer calls it slow`(turn: String) {
  #expect(codes(turn).contains(.latency))
}

@Test(arguments: [
  "My query took six minutes, can I add an index?",
  "I've been waiting since lunch for the plumber.",
  "The build takes forever on CI.", "Meine Abfrage dauert vier Minuten, hilft ein Index?",
  "J'attends une réponse de la mairie depuis trois semaines.", "La query ci mette sei minuti.",
  "Запрос выполняется шесть минут, поможет индекс?", "الاستعلام يستغرق أربع دقائق.",
  "这个查询要四分钟，加索引有用吗？", "クエリに四分かかります。", "쿼리가 4분 걸려요.",
])
func `who waits for a program or a plumber does not`(turn: String) {
  #expect(!codes(turn).contains(.latency))
}

@Test(arguments: [
  (
    "What is the capital of Australia?", "It is the city of Sydney, the capital.",
    "No, the capital is Canberra."
  ),
  ("Quelle est la capitale ?", "La capitale est Sydney.", "Non, la capitale c'est Canberra."),
  ("Какая столица Австралии?", "Столица Австралии Сидней.", "Нет, столица Канберра."),
  ("ما عاصمة أستراليا؟", "عاصمة أستراليا هي سيدني.", "لا، العاصمة هي كانبرا."),
  ("首都是哪里？", "首都是悉尼。", "不是，首都是堪培拉。"),
  ("When did it fall?", "The wall fell in 1991.", "It was 1989, not 1991."),
  ("What's 17 + 26?", "17 + 26 is 42.", "I get 43."),
  ("Who wrote it?", "Thomas Mann wrote it.", "You mixed up the two brothers."),
  ("Where is it?", "In Elm Street.", "That street does not exist."),
])
func `who puts what is right calls the answer wrong`(
  question: String, answer: String, turn: String
) {
  let codes = codes(turn, behind: question, answer)
  #expect(codes.contains(.wrongAnswer) && !codes.contains(.hallucinatedAPI))
}

@Test(arguments: [
  ("Plan a dinner for 5", "A plan for 5 guests with 3 courses.", "we are 6 now, not 5"),
  ("Suggest a name", "How about Mimi?", "No, something longer."),
  ("Plan a dinner.", "How many guests come?", "No, the guests come at 8."),
  ("What is the capital?", "The capital is Canberra.", "I always thought it was Sydney!"),
  ("Is 8 prime?", "No, 8 is divisible by 2.", "And 11? There are 2 divisors, right?"),
  ("Write a letter", "Dear Ms Ode, ...", "The folder does not exist yet, should I create it?"),
])
func `a change of mind, a wish and a question contradict nothing`(
  question: String, answer: String, turn: String
) {
  #expect(!codes(turn, behind: question, answer).contains(.wrongAnswer))
}

@Test func `characters said twice all over are garbled, reduplication is not`() {
  let question = "孩子发烧怎么办？"
  #expect(
    codes("好", behind: question, "先先看孩孩子的的精神态态，可以以喝喝水，再再量体体温温。如如果果高高烧，马马上就就医。")
      .contains(.garbledText))
  #expect(
    !codes("好", behind: question, "妈妈慢慢地看看孩子，天天量体温，多喝水，注意休息，如果三天以后还没有好转，请及时到医院就诊。")
      .contains(.garbledText))
}

@Test func `a foreign answer to a user of other letters is a switch`() {
  let german =
    """
    Das lohnt sich nicht, wenn die Berechnung billig ist oder sich die Werte bei jedem Mal ohnehin \
    ändern. Der Vergleich der Werte kostet selbst etwas Zeit, und der Code wird schwerer zu lesen. \
    Messen Sie zuerst und fügen Sie die Optimierung erst danach ein, wenn es nötig ist.
    """
  #expect(
    codes("tamam", behind: "useMemo ne zaman gereksiz olur, kısaca açıklar mısın?", german)
      .contains(.languageSwitch))
  #expect(!codes("ok", behind: "Wann ist useMemo nicht nötig?", german).contains(.languageSwitch))
}

@Test func `two invented options in a row are errors in a row, a mended one is not`() {
  func codes(_ results: [(text: String, isError: Bool)]) -> Set<SymptomCode> {
    var transcript = [message(.user, "Shrink the photos.")]
    for (index, result) in results.enumerated() {
      let call = Text("{\"command\": \"shrink --level\(index) 8\"}")
      transcript += [
        Message(role: .assistant, content: [.toolUse(id: "\(index)", name: "Bash", input: call)]),
        Message(
          role: .user,
          content: [
            .toolResult(id: "\(index)", content: Text(result.text), isError: result.isError)
          ]),
      ]
    }
    let signal = Signal(
      id: "1", kind: .bugReport, occurredAt: Timestamp(seconds: 0), account: "a", dimensions: [:],
      description: nil, tags: [], transcript: transcript)
    return Set(SymptomRecognizer().recognize(signal).map(\.code))
  }
  #expect(
    codes([("shrink: unknown option --level0", true), ("shrink: unknown option --level1", true)])
      .contains(.toolErrors))
  #expect(
    !codes([("shrink: unknown option --level0", true), ("done", false)]).contains(.toolErrors))
}
