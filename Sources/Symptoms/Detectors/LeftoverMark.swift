/// Marks of a version control's conflict that nobody took out of a file.
enum LeftoverMark {
  /// Which kinds of mark stand at lines' beginnings.
  struct Kinds: OptionSet {
    let rawValue: UInt8
    static let ours = Kinds(rawValue: 1)
    static let theirs = Kinds(rawValue: 2)
  }

  static func kinds(in code: ByteView) -> Kinds {
    var kinds: Kinds = []
    if stands("<<<<<<< ", in: code) { kinds.insert(.ours) }
    if stands(">>>>>>> ", in: code) { kinds.insert(.theirs) }
    return kinds
  }

  /// Whether a conflict was half resolved: who shows a conflict shows all its marks.
  static func isLeft(in code: ByteView) -> Bool {
    let kinds = kinds(in: code)
    return kinds == .ours || kinds == .theirs
  }

  private static func stands(_ mark: StaticString, in code: ByteView) -> Bool {
    var index = 0
    while let found = code.first(mark, from: index) {
      if found == 0 || code[found - 1] == 0x0A { return true }
      // Behind a mark that was no line's beginning there is none within it.
      index = found + 1
    }
    return false
  }
}
