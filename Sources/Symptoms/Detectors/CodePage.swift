/// Text that was written in one code page and read in another: what no language puts next to each
/// other.
///
/// `GarbledTextDetector` tells UTF-8 that was read as Latin-1 by itself. Linear in the text.
enum CodePage {
  /// Whether a text shows it.
  static func isMistaken(_ text: ByteView) -> Bool {
    hasSignsInWords(text) || isCyrillicInverted(text) || hasStrangeRows(text)
      || hasTurkishLetters(text) || hasLinesInWords(text) || hasLostLetters(text)
  }

  /// Central European letters read as Western ones: signs in the middle of words, as in "mo¿na".
  private static func hasSignsInWords(_ text: ByteView) -> Bool {
    var (signs, others) = (0, 0)
    var index = text.next(0xC2)
    while index + 2 < text.count {
      defer { index = text.next(0xC2, from: index + 2) }
      guard isSign(text[index + 1]), index >= 2, isLetter(text, before: index),
        isLetter(text, at: index + 2), isLetter(text, before: index - 1)
      else { continue }
      signs += 1
      // A cubic metre may stand before a letter.
      if text[index + 1] != 0xB3 { others += 1 }
      if signs >= 3, others >= 1 { return true }
    }
    return false
  }

  /// The signs that stand for ą, ł, ż, ś, ź, ž, š, Ż, Ł, Ľ.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xB9, 0xB3, 0xBF, 0xB1, 0xB6, 0xBC, 0xBE, 0xAF, 0xA3, 0xA6, 0xA5: true
    default: false
    }
  }

  private static func isLetter(_ text: ByteView, before index: Int) -> Bool {
    // The second byte of an accented letter or of another such sign is no ASCII.
    Bytes.isLetter(text[index - 1]) || text[index - 1] >= 0x80
  }

  private static func isLetter(_ text: ByteView, at index: Int) -> Bool {
    Bytes.isLetter(text[index]) || 0xC2...0xC5 ~= text[index]
  }

  /// One Cyrillic code page read as another: a small letter before a capital, again and again.
  private static func isCyrillicInverted(_ text: ByteView) -> Bool {
    guard text.next(0xD0) < text.count else { return false }
    var (count, letters, index, isSmall) = (0, 0, 0, false)
    var (capitals, vowels) = (0, 0)
    while index + 1 < text.count {
      guard text[index] == 0xD0 || text[index] == 0xD1 else {
        (isSmall, index) = (false, index + 1)
        continue
      }
      let isCapital = text[index] == 0xD0 && 0x90...0xAF ~= text[index + 1]
      if isCapital {
        capitals += 1
        if isSmall { count += 1 }
        // А, Е, И, О, У, Ы, Э, Ю, Я.
        switch text[index + 1] {
        case 0x90, 0x95, 0x98, 0x9E, 0xA3, 0xAB, 0xAD, 0xAE, 0xAF: vowels += 1
        default: break
        }
      }
      letters += 1
      (isSmall, index) = (!isCapital, index + 2)
    }
    // Of a kilowatt alone there are many, not one in each word; nor is all in capitals without vowels.
    return (count >= 8 && count * 12 >= letters)
      || (capitals >= 24 && capitals * 2 > letters && vowels * 5 <= capitals)
  }

  /// Cyrillic, Greek or Chinese bytes read as Western letters: rows of accented letters and signs
  /// with no plain one among them, as in "Ïðèâåò"; UTF-8 of such scripts, as in "à¸ªà¸§".
  private static func hasStrangeRows(_ text: ByteView) -> Bool {
    var (strange, row, letters) = (0, 0, 0)
    var index = text.next(0xC3)
    while index + 1 < text.count {
      let byte = text[index]
      // Signs that Windows adds to Latin-1 lie elsewhere; they only go on with a row.
      let isWindows =
        row > 0
        && (byte == 0xC5 || byte == 0xC6 || byte == 0xCB
          || (byte == 0xE2 && (text[index + 1] == 0x80 || text[index + 1] == 0x84)))
      if byte == 0xC2 || byte == 0xC3 || isWindows {
        row += 1
        if byte == 0xC3 { letters += 1 }
        index += byte == 0xE2 ? 3 : 2
        continue
      }
      if row >= 4, letters >= 2 { strange += row }
      if strange >= 16 { return true }
      (row, letters) = (0, 0)
      index = text.next(0xC3, from: index)
    }
    return strange + (row >= 4 && letters >= 2 ? row : 0) >= 16
  }

  /// Turkish read as Western: three letters that Icelandic alone has, and its vowels nowhere.
  private static func hasTurkishLetters(_ text: ByteView) -> Bool {
    var (strange, turkish) = (0, 0)
    var index = text.next(0xC3)
    while index + 1 < text.count {
      switch text[index + 1] {
      case 0xB0, 0xBE, 0xBD: strange += 1
      case 0xB6, 0xBC, 0xA7: turkish += 1
      case 0xA1, 0xAD, 0xB3, 0xBA, 0xA6, 0xA9, 0x9A, 0x8D: return false
      default: break
      }
      index = text.next(0xC3, from: index + 2)
    }
    return strange >= 4 && turkish >= 2
  }

  /// Letters that a code page has not, each byte of which became a question mark, as in "mo??na".
  static func hasLostLetters(_ text: ByteView) -> Bool {
    var count = 0
    var index = text.next(0x3F, from: 1)
    while index + 2 < text.count {
      if text[index + 1] == 0x3F, Bytes.isLetter(text[index - 1]), Bytes.isLetter(text[index + 2]) {
        count += 1
        if count >= 2 { return true }
      }
      index = text.next(0x3F, from: index + 1)
    }
    return false
  }

  /// UTF-8 read as a console's code page or a Macintosh's: a line's corner or a root within a word.
  private static func hasLinesInWords(_ text: ByteView) -> Bool {
    var count = 0
    var index = text.next(0xE2)
    while index + 3 < text.count {
      let isCorner = text[index + 1] == 0x94 && text[index + 2] == 0x9C
      let isRoot = text[index + 1] == 0x88 && text[index + 2] == 0x9A
      if isCorner || isRoot, index > 0, Bytes.isLetter(text[index - 1]), text[index + 3] >= 0xC2 {
        count += 1
        if count >= 2 { return true }
      }
      index = text.next(0xE2, from: index + 3)
    }
    return false
  }
}
