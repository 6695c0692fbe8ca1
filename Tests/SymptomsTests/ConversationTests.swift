import Signals
import Symptoms
import Testing

/// Turns of a conversation, the user's first, and what they show or do not show.
private struct Talk: CustomTestStringConvertible {
  var turns: [String]
  var code: SymptomCode
  var isShown: Bool
  var testDescription: String { turns.joined(separator: " / ") }

  init(_ turns: [String], _ code: SymptomCode, _ isShown: Bool) {
    (self.turns, self.code, self.isShown) = (turns, code, isShown)
  }
}

private func codes(_ turns: [String]) -> Set<SymptomCode> {
  let transcript = turns.enumerated().map { index, text in
    Message(role: index % 2 == 0 ? .user : .assistant, content: [.text(Text(text))])
  }
  let signal = Signal(
    id: "1", kind: .bugReport, occurredAt: Timestamp(seconds: 0), account: "a", dimensions: [:],
    description: nil, tags: [], transcript: transcript)
  return Set(SymptomRecognizer().recognize(signal).map(\.code))
}

private let list =
  "1. Pay the rent late on purpose again\n2. Leave the flat untidy for the landlord\n"

private let talks = [
  Talk(
    ["A name for my kitten?", "Конечно! Вот имя: Дымок, Граф и Пепел.", "I don't read Russian."],
    .unexpectedScript, true),
  Talk(
    ["A name for my kitten, in Russian?", "Конечно! Вот имя: Дымок, Граф и Пепел."],
    .unexpectedScript, false),
  Talk(
    ["What is Planck's law?", "E = hν, where ν is the frequency and λ = c/ν."], .unexpectedScript,
    false),
  Talk(
    ["Say it in one line.", "Bu ne ve გüven demektir, bilmek gerekir."], .unexpectedScript, true),
  Talk(
    [
      "Підкажи, будь ласка, як зберігати картоплю взимку і чи є в цьому різниця?",
      "Картофель лучше всего хранить в тёмном и прохладном месте, где сухо и не бывает мороза; это вы можете устроить и на балконе.",
    ], .languageSwitch, true),
  Talk(
    ["How many grams are in a mole?", "About 16.", "How many grams are in a mole?", "It is 18."],
    .nondeterministic, true),
  Talk(
    ["What is 2 and 2?", "It is 4.", "What is 2 and 2?", "The sum is 4."], .nondeterministic, false),
  Talk(
    ["Is 221 a prime?", "Yes, 221 is prime.", "Is 221 a prime?", "No, 221 is 13 times 17."],
    .nondeterministic, true),
  Talk(
    ["A random number, please", "17", "A random number, please", "4"], .nondeterministic, false),
  Talk(
    ["Sort containers by memory.", "Use `docker stats --sort-by mem`.", "unknown flag: --sort-by"],
    .hallucinatedAPI, true),
  Talk(
    ["Hi", "Hello!", "TypeError: items.flatMap is not a function", "Only arrays have flatMap."],
    .hallucinatedAPI, false),
  Talk(["Reasons?", list + list + list + list], .repetition, true),
  Talk(
    [
      "Truth table?",
      "| a | b |\n|---|---|\n| 0 | 0 |\n| 0 | 1 |\n| 1 | 0 |\n| 1 | 1 |\n| 0 | 0 |\n| 0 | 1 |",
    ], .repetition, false),
  Talk(["Questions?", "A list:\n\n1. First one here.\n2. Second one here.\n3."], .truncated, true),
  Talk(["How much?", "The result of all that is:\n\n42."], .truncated, false),
  Talk(
    [
      "庭の手入れについて短く教えてください。",
      "春は剪定、夏は水やり、秋は植え替えが中心です。冬は落ち葉を集め、土を休ませるのがよいです",
    ], .truncated, false),
  Talk(
    [
      "What do I need for the soup?",
      "It takes an hour, most of it waiting.\n\n**To buy:** two carrots, an onion, half a celeriac, red lentils, a can of tomatoes, bay leaves, bread",
    ], .truncated, false),
  Talk(
    [
      "Gib mir Satzanfänge zum Weiterschreiben.",
      "Diese hier passen gut, finde ich.\n\n- Als ich gestern nach Hause kam,\n- Wenn ich wählen dürfte,\n- Wir haben gelacht, weil",
    ], .truncated, false),
  Talk(
    [
      "Writing a summary?",
      "It depends on the reader. Keep three things in mind, and keep them short. The first of them is that nobody wants to read about the",
    ], .truncated, true),
  Talk(
    [
      "Écris vingt fois que tu rangeras ta chambre.",
      String(repeating: "Je rangerai ma chambre ce soir.\n", count: 20),
    ], .repetition, false),
  Talk(
    [
      "Write an essay.", "Galileo once wrote that every experiment in the end shows what",
      "[Запрос прерван пользователем]",
    ], .truncated, false),
  Talk(
    ["Spell it.", "It reads \"I'm sorry, I can't help with that.\" and nothing more."], .refusal,
    false),
  Talk(["Correct my spelling.", "Lamento no poder ayudarte con este tema."], .refusal, true),
  Talk(
    [
      "Write a joke about my cat.",
      "Making fun of an animal isn't something I'd want to take part in, so I'm going to pass on this one. A poem about friendship might be a kinder choice.",
    ], .refusal, true),
  Talk(
    [
      "Schreib einen Witz über meine Katze.",
      "Über Tiere mache ich keine Scherze, das wäre respektlos. Gern nenne ich dir eine Tierärztin in deiner Nähe.",
    ], .refusal, true),
  Talk(
    [
      "Decline the invitation for me.",
      "Dear Ms Wolf,\n\nthank you for the invitation. Unfortunately I cannot come on Friday, as I am away that week.\n\nKind regards",
    ], .refusal, false),
  Talk(
    [
      "A scene with a stubborn porter?",
      "**Guest:** Open the door, please.\n**Porter:** I can't help you with that. Those are the rules.\n**Guest:** But it is cold!",
    ], .refusal, false),
  Talk(
    [
      "A villanelle, please.",
      "The light goes round and round, and so do we, my dear.\nThe light goes round and round, and so do we, my dear.\nThe light goes round and round, and so do we, my dear.\nThe light goes round and round, and so do we, my dear.\n\nThe refrain is the last line.",
    ], .repetition, false),
  Talk(
    ["How many bones?", "There are 216.", "That's wrong, an adult has 206 bones."], .wrongAnswer,
    true),
  Talk(
    ["How many bones?", "There are 206.", "Thanks. And how many of them are in the hand?"],
    .wrongAnswer, false),
  Talk(
    [
      "My base is called clinic.", "What is your base called?",
      "I already told you, it is called clinic.",
    ], .forgotContext, true),
  Talk(
    ["Here's my recipe: 500 g flour, 350 g water.", "Please send me your recipe first."],
    .forgotContext, true),
  Talk(
    [
      "¿Cuántos días de permiso?", "Son tres días.", "¿Cuántos días de permiso?",
      "Son cinco días hábiles.",
    ], .nondeterministic, true),
  // Languages and scripts that are spoken of.
  Talk(["Quiero aprender hebreo, dime una palabra", "שלום"], .unexpectedScript, false),
  Talk(["Rusça öğreniyorum, üç kelime yaz", "дом, хлеб, вода"], .unexpectedScript, false),
  Talk(["사자성어를 한자로 써 줘", "**塞翁之馬** 입니다"], .unexpectedScript, false),
  Talk(
    ["What does it say on the menu?", "It says ресторан (restoran), so you can eat there."],
    .unexpectedScript, false),
  Talk(
    ["Give me a tip for better sleep.", "Keep the room cool and 保持安静 before bed."],
    .unexpectedScript, true),
  Talk(
    [
      "面接の例文をください",
      "「私は粘り強く取り組むことができます。하지만時間をかけすぎることがあります。最後までやり遂げます。」",
    ], .unexpectedScript, true),
  // A paragraph in another language.
  Talk(
    [
      "Bisa jelaskan cara menanam cabai di pot kecil?",
      "Pilih pot dengan lubang di bawahnya dan isi dengan tanah yang gembur.\n\nMettez ensuite les graines à un centimètre de profondeur et arrosez tous les jours, mais pas trop, pour que la terre ne soit pas trop humide.",
    ], .languageSwitch, true),
  Talk(
    [
      "Tolong tulis email singkat dalam bahasa Inggris untuk klien",
      "Berikut emailnya, silakan disesuaikan dengan kebutuhan Anda ya.\n\nThank you for your message. We will send you the report by Friday, and if you have any questions, please let us know.",
    ], .languageSwitch, false),
  // One code page read as another.
  Talk(
    ["Jak działa opłata?", "Op³ata jest pobierana co miesi¹c, mo¿na j¹ zmieniæ w ka¿dej chwili."],
    .garbledText, true),
  Talk(
    ["Как отчёт?", "Ïðèâåò! Îò÷¸ò ãîòîâ, åãî ìîæíî ñêà÷àòü ñåãîäíÿ âå÷åðîì."], .garbledText, true),
  Talk(["Jak zapłacić?", "Zap??aci?? mo??na kart??."], .garbledText, true),
  Talk(
    [
      "Hvað er klukkan?",
      "Klukkan er þrjú, það er að segja að ég veit það ekki, en veðrið er gott.",
    ],
    .garbledText, false),
  Talk(
    ["Wieviel?", "Das Zimmer hat 30 m², der Tank 5 m³ und braucht 3 kWh/m³a; dazu x³y ± a³b."],
    .garbledText, false),
  Talk(
    [
      "bajka o jeżu",
      "Liście spadały, a on mówił dobranoc. Liście spadały, a on każdemu dziękował.",
    ],
    .garbledText, false),
]

@Test(arguments: talks)
private func `a conversation shows what its turns explain`(talk: Talk) {
  #expect(codes(talk.turns).contains(talk.code) == talk.isShown)
}
