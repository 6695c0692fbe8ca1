internal import CLexicons

/// What users say, a file a language; `Lexicon` describes their form.
enum Lexicons {
  /// Every language. English comes first: the others borrow from it.
  static let all = (0..<bsl_languages()).map { text(bsl_language($0)) }
  /// Reasons ticked in a form: short names, which mean what they say without context.
  static let tags = text(bsl_tags())

  private static func text(_ file: bsl_text) -> [UInt8] {
    // The program's own bytes, which last as long as it runs.
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
