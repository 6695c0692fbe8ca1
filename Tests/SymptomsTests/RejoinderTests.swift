import Signals
import Symptoms
import Testing

/// The codes that a user's turn behind an answer shows.
private func codes(_ turn: String) -> Set<SymptomCode> {
  func message(_ role: Message.Role, _ text: String) -> Message {
    Message(role: role, content: [.text(Text(text))])
  }
  let signal = Signal(
    id: "1", kind: .bugReport, occurredAt: Timestamp(seconds: 0), account: "a", dimensions: [:],
    description: nil, tags: [],
    transcript: [
      message(.user, "Plan 3 meals."), message(.assistant, "Pasta, 2 eggs, pie."),
      message(.user, turn),
    ])
  return Set(SymptomRecognizer().recognize(signal).map(\.code))
}

@Test(arguments: [
  "I've already given you the list, it has no meat in it.", "Again, I don't own a blender.",
  "It says so in my question: two adults and a dog.", "Das hatte ich doch oben angegeben.",
  "Hab ich dir doch vorhin erst gesagt, ohne Nüsse.", "Zoals ik al schreef heb ik geen oven.",
  "Je vous ai déjà indiqué que je suis végétarienne.", "Como te comenté, no tengo coche.",
  "Eu já te falei que sou celíaca.", "L'ho già scritto sopra, siamo in quattro.",
  "Przecież pisałam, że nie jem mięsa.", "Я же писала, что мяса не ем.",
  "Daha önce de belirttiğim gibi et yemiyorum.", "لقد ذكرت لك أنني لا آكل اللحم.",
  "मैंने पहले ही बताया था कि मेरे पास ओवन नहीं है।", "ตามที่บอกไปตอนแรก งบ 300 บาท",
  "Mình đã nói là mình không ăn thịt mà.", "Kan sudah saya kasih tahu, tidak ada oven.",
  "我前面说过不吃肉。", "最初に書いたとおり、予算は三千円です。", "오븐 없다고 말씀드렸는데요.",
])
func `who has to say it again has been forgotten`(turn: String) {
  #expect(codes(turn).contains(.forgotContext))
}

@Test(arguments: [
  "I've already tried that, it did not help.", "Das habe ich bereits versucht, ohne Erfolg.",
  "I already told my manager about it, please draft a follow-up.",
  "Je l'ai déjà dit à mon propriétaire. Que faire maintenant ?",
  "Ya se lo dije a mi jefe. ¿Y ahora?", "oh sorry, forgot it. Here it is: Name;Age",
  "Powtarzam materiał do matury, od czego zacząć?", "Ripeto l'esercizio tre volte, va bene?",
  "もう試しましたが、だめでした。", "이미 해봤는데 안 돼요.", "已经试过了，不行。",
])
func `who has done it, told another or forgot it himself has not`(turn: String) {
  #expect(!codes(turn).contains(.forgotContext))
}

@Test(arguments: [
  "Nope, that's incorrect, there are 12.", "Stimmt nicht. Es war 1848.",
  "Non, c'est faux, c'est 1789.", "No, eso no es correcto: son 12.",
  "Isso não está certo, são 12.", "No, non è corretto, sono 12.", "Nee, dat klopt niet, 12.",
  "To nieprawda, jest ich 12.", "Нет, это неверно, их 12.", "Hayır, bu yanlış, 12 tane.",
  "هذا غير صحيح، هم 12.", "यह गलत है, 12 हैं।", "ไม่ถูกต้อง มี 12", "Sai rồi, có 12.",
  "Itu salah, ada 12.", "不对，是12个。", "違います、12個です。", "틀렸어요, 12개예요.",
])
func `a turn that begins with a denial calls the answer wrong`(turn: String) {
  #expect(codes(turn).contains(.wrongAnswer))
}

@Test(arguments: [
  "Nein, lieber kürzer.", "No, not that one, the blue one.", "Don't worry, it's not wrong.",
  "这不对吗？", "C'est une erreur de ma part, merci.", "Es un error mío, gracias.",
  "To błąd po mojej stronie, już działa.",
])
func `a wish, a question and one's own mistake deny nothing`(turn: String) {
  #expect(!codes(turn).contains(.wrongAnswer))
}

@Test func `a spinner in the user's own program is no slowness of the model`() {
  #expect(!codes("and where would I put a loading spinner?").contains(.latency))
}
