/// German umlauts as people type them without the keys for it.
enum Umlaut {
  static func spelled(_ stem: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var walk = ScalarWalk(stem)
    while let (scalar, _) = walk.next() {
      switch scalar {
      case 0xE4: result += "ae".utf8
      case 0xF6: result += "oe".utf8
      case 0xFC: result += "ue".utf8
      case 0xDF: result += "ss".utf8
      default: UTF8Bytes.append(scalar, to: &result)
      }
    }
    return result
  }
}
