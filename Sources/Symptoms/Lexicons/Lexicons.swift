/// What users say, a lexicon a language; `Lexicon` describes the form.
enum Lexicons {
  /// Every language. English comes first: the others borrow from it.
  static let all = [
    english, german, french, spanish, portuguese, italian, dutch, polish, russian, turkish, arabic,
    hindi, thai, vietnamese, indonesian, chinese, japanese, korean,
  ]
}
