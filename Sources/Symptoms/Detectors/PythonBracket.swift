/// An open bracket of Python's and what has been read of the item in it.
struct PythonBracket {
  var isBrace = false
  /// Whether the item has a colon, or may have more.
  var hasColon = false
  var isFree = false
  /// Whether arguments or parameters stand in it.
  var isCall = false
  /// Whether a lambda's parameters are being read, whose commas end no item.
  var isInLambda = false
  /// Whether an item before has a name and its value, and whether this one has.
  private var hadNamed = false
  private var isNamed = false
  private var isEmpty = true
  /// Whether an item begins with a star, behind which any order is right.
  private var isStarred = false

  /// Whether a plain item ends behind a named one.
  var isOutOfOrder: Bool {
    isCall && hadNamed && !isNamed && !isEmpty && !isStarred && !isInLambda
  }

  /// Takes in a token of the item: a sign, or anything else.
  mutating func take(_ sign: ByteView?) {
    guard isCall else { return }
    if isEmpty, let first = sign?.first, first == UInt8(ascii: "*") || first == UInt8(ascii: "/") {
      isStarred = isStarred || first == UInt8(ascii: "*")
      return
    }
    isEmpty = false
    guard !isInLambda, let sign, sign.first == UInt8(ascii: "=") else { return }
    isNamed = isNamed || sign.dropFirst().first != UInt8(ascii: "=")
  }

  mutating func endItem() {
    guard !isInLambda else { return }
    hadNamed = (hadNamed || isNamed) && !isStarred
    (hasColon, isFree, isNamed, isEmpty) = (false, false, false, true)
  }
}
