/// A few letters of a foreign script in a complaint that says nothing else: the user shows what he
/// saw ("suddenly there was a 的 in it").
enum QuotedLetters {
  /// More than so many letters are a text of their own, which he may have asked for.
  private static let most = 6
  /// Fewer letters of his own script than these are no complaint.
  private static let least = 10

  static func areShown(in complaint: ComplaintText) -> Bool {
    var scripts = [Int](repeating: 0, count: Script.allCases.count)
    for script in Script.allCases { scripts[script.rawValue] = complaint.scripts[script] }
    // ASCII is not counted there.
    scripts[Script.latin.rawValue] += complaint.bytes.count(where: Bytes.isLetter)
    let main = Script.allCases.max { scripts[$0.rawValue] < scripts[$1.rawValue] } ?? .latin
    guard scripts[main.rawValue] >= least, !complaint.bytes.contains(UInt8(ascii: "?")) else {
      return false
    }
    let foreign = Script.allCases.reduce(0) { sum, script in
      // Latin words are borrowed everywhere, and East Asian scripts by each other.
      let isOwn =
        script == main || script == .latin || script == .greek
        || (script == .han && [.kana, .hangul].contains(main))
        || (script == .kana && main == .han)
      return isOwn ? sum : sum + scripts[script.rawValue]
    }
    return (1...most).contains(foreign)
  }
}
