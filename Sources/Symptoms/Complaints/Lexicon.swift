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
/// ` >>> ` (in this order, fairly near each other, over at most three sentences); `!entry` must not
/// stand in the sentence; `~entry` must be another word than those before: "three" and "ten", not
/// "three" and "three"; a leading `?` makes it weak: it counts where nothing else is said.
struct Lexicon {
  /// A piece of a lexicon's bytes: what it means is looked for by bytes, since characters of scripts
  /// that join would have to be told apart first.
  typealias Entry = ArraySlice<UInt8>

  /// One line of the data.
  struct Line {
    var key: String
    var entries: Entry
  }

  var language = ""
  var isText = false
  /// Scalars between neighbours of a pattern, where stems are searched as text.
  var window: Int32 = 16
  var lines: [Line] = []

  init(_ data: [UInt8]) {
    for raw in data.split(separator: 0x0A) {
      if raw.first == UInt8(ascii: "#") { continue }
      if raw.first == 0x20, let last = lines.indices.last {
        lines[last].entries += [0x20] + raw.drop { $0 == 0x20 }
        continue
      }
      guard let colon = raw.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let key = String(decoding: raw[..<colon], as: UTF8.self)
      let entries = raw[(colon + 1)...].drop { $0 == 0x20 }
      switch key {
      case "language": language = String(decoding: entries, as: UTF8.self)
      case "mode":
        isText = entries.starts(with: "text".utf8)
        let last = entries.split(separator: 0x20).last ?? []
        window = Int32(String(decoding: last, as: UTF8.self)) ?? 16
      case let key where key.hasPrefix("yes ") || key.hasPrefix("no "): continue
      default: lines.append(Line(key: key, entries: entries))
      }
    }
  }
}
