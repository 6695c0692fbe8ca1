/// A few letters of a foreign script in a complaint that says nothing else: the user shows what he
/// saw ("suddenly there was a 的 in it").
enum QuotedLetters {
  /// More than so many letters are a text of their own, which he may have asked for.
  private static let most = 6
  /// Fewer letters of his own script than these are no complaint.
  private static let least = 10

  static func areShown(in complaint: ComplaintText) -> Bool {
    let scripts = complaint.scripts
    let main = Script.allCases.max { scripts[$0] < scripts[$1] } ?? .latin
    guard scripts[main] >= least, !complaint.bytes.contains(UInt8(ascii: "?")) else { return false }
    let foreign = Script.allCases.reduce(0) { sum, script in
      // Latin words are borrowed everywhere, and East Asian scripts by each other.
      let isOwn =
        script == main || script == .latin || script == .greek
        || (script == .han && [.kana, .hangul].contains(main))
        || (script == .kana && main == .han)
      return isOwn ? sum : sum + scripts[script]
    }
    return (1...most).contains(foreign)
  }
}
