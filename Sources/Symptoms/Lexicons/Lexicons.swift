/// What users say, a lexicon a language.
///
/// A line is `code: phrase | phrase …`; the line `not:` holds the words that take a complaint back.
/// `*` ends a word that may go on, `..` lets up to three words stand between.
enum Lexicons {
  static let all = [
    english, german, french, spanish, portuguese, italian, dutch, polish, russian, turkish, arabic,
    hindi, thai, vietnamese, indonesian, chinese, japanese, korean,
  ]
}
