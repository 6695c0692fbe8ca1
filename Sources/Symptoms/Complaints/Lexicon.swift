/// What people of one language say when something is wrong, read from its data.
///
/// A line is `key: entries`; a line that begins with a space goes on with the one before; `#`
/// begins a comment. Keys:
///
/// | key | entries |
/// |---|---|
/// | `language` | its ISO 639-1 code |
/// | `mode` | `words` where spaces part words, `text` where stems are searched as text; a number
/// behind it is how many scalars may stand between neighbours of a pattern, 16 otherwise |
/// | `words` | frequent function words, by which a language in Latin script is known |
/// | `not` / `not-after` | words before or after a complaint that take it back |
/// | `not-inside` | what, behind a stem in the same word, keeps the word from being one of its forms:
/// a language that negates its verbs from within has it |
/// | `through` | words over which `not` reaches |
/// | `only` | words after a negator that keep it from taking anything back: "not only" |
/// | `%name` | a neutral concept: negation beside it means nothing |
/// | `@name` | a concept that negation takes back |
/// | a code's name | patterns, separated by `\|` |
/// | `yes` and a code's name, `no` and a code's name | something that users may say, which complains of
/// that or does not; tests ask the recogniser |
///
/// An entry of a concept is a word, a stem `stem*`, part of a compound `*stem*`, words in a row
/// `two_words`, or another concept. A pattern is entries joined by ` + ` (near each other in any
/// order), ` > ` (in this order, near each other), ` >> ` (in this order, in one sentence) or
/// ` >>> ` (in this order, fairly near each other, over at most three sentences); `!entry` must not stand in the sentence;
/// `~entry` must be another word than those before: "three" and "ten", not "three" and "three"; a
/// leading `?` makes it weak: it counts where nothing else is said.
struct Lexicon {
  /// One line of the data.
  struct Line {
    var key: String
    var entries: String
  }

  var language = ""
  var isText = false
  /// Scalars between neighbours of a pattern, where stems are searched as text.
  var window: Int32 = 16
  var lines: [Line] = []

  init(_ data: String) {
    for raw in data.split(separator: "\n") {
      if raw.first == "#" { continue }
      if raw.first == " ", let last = lines.indices.last {
        lines[last].entries += " " + raw.drop { $0 == " " }
        continue
      }
      guard let colon = raw.firstIndex(of: ":") else { continue }
      let key = String(raw[..<colon])
      let entries = String(raw[raw.index(after: colon)...].drop { $0 == " " })
      switch key {
      case "language": language = entries
      case "mode":
        isText = entries.hasPrefix("text")
        window = entries.split(separator: " ").last.flatMap { Int32($0) } ?? 16
      case let key where key.hasPrefix("yes ") || key.hasPrefix("no "): continue
      default: lines.append(Line(key: key, entries: entries))
      }
    }
  }
}
