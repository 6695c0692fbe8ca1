/// What conversations are about: a request and a sound answer.
struct Topic {
  /// Language of the conversation.
  var language: String
  /// What the user asks.
  var request: String
  /// What the user brings along, pasted below the request.
  var material: String = ""
  /// Sentences of a sound answer.
  var answer: [String]
  /// Language of the code, where the answer has a block of it.
  var codeLanguage: String?
  /// The code.
  var code: String = ""

  /// All topics of a language; English where there is none.
  static func all(language: String) -> [Topic] {
    let own = table.filter { $0.language == language }
    return own.isEmpty ? table.filter { $0.language == "en" } : own
  }

  private static let table: [Topic] = [
    Topic(
      language: "en", request: "Write a function that merges overlapping intervals.",
      answer: [
        "Sort the intervals by their start and walk through them once.",
        "Whenever the next one begins before the current one ends, extend the current one.",
        "The cost is that of sorting.",
      ], codeLanguage: "python",
      code: """
        def merge(intervals):
            merged = []
            for start, end in sorted(intervals):
                if merged and start <= merged[-1][1]:
                    merged[-1][1] = max(merged[-1][1], end)
                else:
                    merged.append([start, end])
            return merged
        """),
    Topic(
      language: "en", request: "This loop is slow, can you make it faster?",
      material:
        "for (const a of left) { for (const b of right) { if (a.id === b.id) out.push(a) } }",
      answer: [
        "The inner loop makes this quadratic.", "A set of the identifiers removes it.",
        "The result keeps the order of the left list.",
      ], codeLanguage: "javascript",
      code: """
        function common(left, right) {
          const known = new Set(right.map((item) => item.id));
          return left.filter((item) => known.has(item.id));
        }
        """),
    Topic(
      language: "en", request: "How do I read a file line by line in Go?",
      answer: [
        "Use a scanner over the open file.", "Remember to check its error at the end.",
        "Lines longer than the buffer need a larger one.",
      ], codeLanguage: "go",
      code: """
        func readLines(path string) ([]string, error) {
        \tfile, err := os.Open(path)
        \tif err != nil {
        \t\treturn nil, err
        \t}
        \tdefer file.Close()
        \tvar lines []string
        \tscanner := bufio.NewScanner(file)
        \tfor scanner.Scan() {
        \t\tlines = append(lines, scanner.Text())
        \t}
        \treturn lines, scanner.Err()
        }
        """),
    Topic(
      language: "en", request: "Give me a debounce helper for this search box.",
      answer: [
        "A timer that every key press restarts does it.",
        "The helper below waits until the typing stops.", "Three hundred milliseconds feel right.",
      ], codeLanguage: "javascript",
      code: """
        function debounce(action, delay) {
          let timer = null;
          return (...values) => {
            clearTimeout(timer);
            timer = setTimeout(() => action(...values), delay);
          };
        }
        """),
    Topic(
      language: "en", request: "Turn this configuration into a dataclass.",
      material: "host: localhost\\nport: 8080\\nretries: 3",
      answer: [
        "Each key becomes a field with its type.", "Defaults stay as they were.",
        "Reading it is one call.",
      ], codeLanguage: "python",
      code: """
        from dataclasses import dataclass

        @dataclass
        class Settings:
            host: str = "localhost"
            port: int = 8080
            retries: int = 3

            def address(self):
                return f"{self.host}:{self.port}"
        """),
    Topic(
      language: "en", request: "Write a struct for a bounded stack in Swift.",
      answer: [
        "The stack keeps its elements in an array.", "Pushing on a full stack returns false.",
      ], codeLanguage: "swift",
      code: """
        struct BoundedStack<Element> {
          private var elements: [Element] = []
          let capacity: Int

          mutating func push(_ element: Element) -> Bool {
            guard elements.count < capacity else { return false }
            elements.append(element)
            return true
          }
        }
        """),
    Topic(
      language: "en", request: "Explain why the sky is blue to a ten year old.",
      answer: [
        "Sunlight looks white but it is made of all the colours of the rainbow.",
        "When it passes through the air, tiny particles bounce the blue light around much more than the red.",
        "So blue reaches your eyes from every direction, and the whole sky looks blue.",
        "In the evening the light has a longer way, most of the blue is gone, and we see red.",
      ]),
    Topic(
      language: "en", request: "Help me write a polite reminder about an unpaid invoice.",
      answer: [
        "Here is a draft you can adapt.",
        "I hope you are well. Our invoice from the beginning of the month seems to be still open.",
        "Could you let me know when we can expect the payment?",
        "If it is already on its way, please ignore this message.",
      ]),
    Topic(
      language: "en", request: "What should I see in Lisbon in two days?",
      answer: [
        "On the first day walk through the old town and ride the tram up the hill.",
        "Have lunch at the market by the river and watch the sunset from one of the terraces.",
        "On the second day take the train to the monastery and try the pastries next door.",
        "Wear good shoes, because the streets are steep.",
      ]),
    Topic(
      language: "en", request: "Summarise the discussion below in three sentences.",
      material:
        "The team looked at the budget for the next quarter. Travel was cut by half. The new tool was approved.",
      answer: [
        "The team reviewed the budget for the coming quarter.", "Travel spending is halved.",
        "The purchase of the new tool was approved.",
      ]),
    Topic(
      language: "en", request: "Compare a heat pump with a gas boiler for an old house.",
      answer: [
        "A heat pump needs less energy for the same warmth, but the house should lose little of it.",
        "A boiler is cheaper to buy and works with old radiators.",
        "Over fifteen years the pump usually costs less if the roof and the windows are in order.",
        "An energy adviser can tell you what your walls allow.",
      ]),
    Topic(
      language: "de", request: "Schreibe eine kurze Einladung zu einem Sommerfest.",
      answer: [
        "Liebe Nachbarn, am Samstag feiern wir unser Sommerfest im Hof.",
        "Es gibt Kuchen, Musik und etwas vom Grill.", "Bringt gerne einen Salat mit.",
      ]),
    Topic(
      language: "fr", request: "Écris une invitation courte à une fête d'été.",
      answer: [
        "Chers voisins, nous faisons la fête samedi dans la cour.",
        "Il y aura de la musique et des gâteaux.", "Vous pouvez apporter une salade.",
      ]),
    Topic(
      language: "es", request: "Escribe una invitación corta para una fiesta de verano.",
      answer: [
        "Queridos vecinos, el sábado celebramos una fiesta en el patio.",
        "Habrá música y pasteles para todos.", "Podéis traer una ensalada.",
      ]),
    Topic(
      language: "pt", request: "Escreva um convite curto para uma festa de verão.",
      answer: [
        "Caros vizinhos, no sábado fazemos uma festa no pátio.",
        "Haverá música e bolos para todos.", "Podem trazer uma salada.",
      ]),
    Topic(
      language: "it", request: "Scrivi un breve invito a una festa d'estate.",
      answer: [
        "Cari vicini, sabato facciamo una festa nel cortile.", "Ci saranno musica e dolci.",
        "Potete portare un'insalata.",
      ]),
    Topic(
      language: "ru", request: "Напиши короткое приглашение на летний праздник.",
      answer: [
        "Дорогие соседи, в субботу мы устраиваем праздник во дворе.",
        "Будет музыка и пироги.", "Приносите салат.",
      ]),
    Topic(
      language: "ja", request: "夏祭りの短い招待状を書いてください。",
      answer: ["土曜日に中庭で夏祭りを開きます。", "音楽とお菓子があります。", "ぜひお越しください。"]),
    Topic(
      language: "zh", request: "写一份夏日聚会的简短邀请。",
      answer: ["亲爱的邻居们,星期六我们在院子里举办聚会。", "有音乐和蛋糕。", "欢迎大家参加。"]),
    Topic(
      language: "ko", request: "여름 축제 초대장을 짧게 써 주세요.",
      answer: ["토요일에 마당에서 여름 축제를 엽니다.", "음악과 케이크가 있습니다.", "많이 와 주세요."]),
  ]
}
