/// Tells what looks like a secret from what looks like a placeholder or code.
enum ValueShape {
  typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  /// Whether a value stands for another: `YOUR_API_KEY`, `xxxx`, `${VAR}`, `<token>`, `example`.
  static func isPlaceholder(_ value: Bytes) -> Bool {
    guard let first = value.first, let last = value.last else { return true }
    if opener.contains(first) || last == UInt8(ascii: "}") || last == UInt8(ascii: "*") {
      return true
    }
    if first == UInt8(ascii: "%"), last == UInt8(ascii: "%") { return true }
    if distinct(value) < 4 { return true }
    if longestRun(value) * 2 > value.count || isSequence(value) { return true }
    let scan = Scan(bytes: UnsafeBufferPointer(rebasing: value.prefix(96)))
    return words.occurs(in: scan, 0..<scan.count)
  }

  /// Whether a token's body only fills its place: `xxxx`, `EXAMPLE`. Behind a beginning that is sure
  /// only a run of one character does.
  static func isFiller(_ value: Bytes, isSure: Bool) -> Bool {
    if isSure {
      return distinct(value) < 2 && [0x78, 0x58, 0x2A, 0x2E, 0x30].contains(value.first)
        || isSequence(value)
        || examples.occurs(
          in: Scan(bytes: UnsafeBufferPointer(rebasing: value.prefix(96))),
          0..<min(96, value.count))
    }
    let run = longestRun(value)
    if distinct(value) < 4 || run * 2 > value.count || run >= 9 || isSequence(value) {
      return true
    }
    let scan = Scan(bytes: UnsafeBufferPointer(rebasing: value.prefix(96)))
    return fillers.occurs(in: scan, 0..<scan.count)
  }

  private static let fillers = WordList(
    "example,your_,your-,xxxxx,placeholder,changeme,redacted,insert_,*****,.....,1234567890123,"
      + "abcdefghij")

  /// Words that documentation writes into tokens; by chance seven letters never come together.
  private static let examples = WordList("example,placeholder,redacted,changeme")

  /// Whether a value only counts: nearly every byte follows the byte before, as in `abcdefgh…` and
  /// `0123456789abcdef0123…`.
  static func isSequence(_ value: Bytes) -> Bool {
    guard value.count >= 8 else { return false }
    let value = UnsafeBufferPointer(rebasing: value)
    var (steps, pairs) = (0, 0)
    for place in 1..<min(value.count, 256) {
      let (left, right) = (value[place - 1], value[place])
      pairs += 1
      // From the last digit to a letter, and from the last letter to the first digit.
      let isTurn =
        left == UInt8(ascii: "9") && (right | 0x20 == 0x61 || right == 0x30)
        || right == 0x30 && (left | 0x20 == 0x66 || left | 0x20 == 0x7A)
      if right == left &+ 1 || isTurn { steps += 1 }
    }
    return steps * 10 >= pairs * 9
  }

  /// `<${[*`.
  private static let opener = ByteClass(
    low: 0x1000_0410_0000_0000, middle: 0x0800_0000_0800_0000)

  private static let words = WordList(
    "example,your_,your-,yourapi,yourtoken,yoursecret,yourpass,your ,xxxxx,placeholder,changeme,"
      + "change_me,change-me,insert,redacted,dummy,process.env,os.environ,getenv,sample,abcdefgh,"
      + "12345678901234567890,_here,-here,todo,env.,env[,*****,.....,<pass,<token,fake,notreal,"
      + "not-real,not_real,replace,enter your,enter-your,my-secret,my_secret,mysecret,secret_key,"
      + "secret-key,votre_,votre-,dein_,dein-,deine_,ihr_,tu_token,tu_clave,_aqui,-aqui,_ici,_hier,api_key,api-key,apikey,null,undefined,%s,%{,{{,#{,${,$("
  )

  /// How many different characters a value has; counted as far as 64 of either half of ASCII.
  static func distinct(_ value: Bytes) -> Int {
    var seen = (UInt64(0), UInt64(0))
    for byte in UnsafeBufferPointer(rebasing: value) {
      if byte < 64 { seen.0 |= 1 << UInt64(byte) } else { seen.1 |= 1 << UInt64(byte & 63) }
    }
    return seen.0.nonzeroBitCount + seen.1.nonzeroBitCount
  }

  private static func longestRun(_ value: Bytes) -> Int {
    guard let first = value.first else { return 0 }
    var (best, run, previous) = (1, 0, first)
    for byte in UnsafeBufferPointer(rebasing: value) {
      run = byte == previous ? run + 1 : 1
      previous = byte
      best = max(best, run)
    }
    return best
  }

  /// How many of each kind of character a value has.
  struct Mix {
    var digits = 0
    var uppers = 0
    var lowers = 0
    var others = 0

    var letters: Int { uppers + lowers }
  }

  static func mix(_ value: Bytes) -> Mix {
    var mix = Mix()
    // No branch depends on a byte: a loop that the compiler turns into vectors.
    for byte in UnsafeBufferPointer(rebasing: value) {
      mix.digits &+= byte &- 0x30 < 10 ? 1 : 0
      mix.uppers &+= byte &- 0x41 < 26 ? 1 : 0
      mix.lowers &+= byte &- 0x61 < 26 ? 1 : 0
    }
    mix.others = value.count - mix.digits - mix.letters
    return mix
  }

  /// Whether a value next to a telling name looks drawn by chance. What costs least is asked first.
  static func looksRandom(_ value: Bytes) -> Bool {
    guard value.count >= 8, value.count <= 8192 else { return false }
    return isDrawn(value) && !isPlaceholder(value)
  }

  private static func isDrawn(_ value: Bytes) -> Bool {
    let head = value.prefix(256)
    let mix = mix(head)
    if mix.letters == 0 {
      return mix.digits == value.count && value.count >= 15 && distinct(head) >= 5
        && !isCounting(head)
    }
    if mix.digits == 0 {
      // Words have no digits; only what reads like no word at all is drawn by chance.
      return value.count >= 16 && distinct(head) >= 8 && LetterPairs.wordiness(head) < -0.3
    }
    if distinct(head) < 5 { return false }
    if value.allSatisfy(ByteClass.hex.contains) {
      return mix.letters >= 2 || value.count >= 16
    }
    let most = value.count < 12 ? -0.7 : value.count < 20 ? -0.45 : -0.25
    return LetterPairs.wordiness(head) < most
  }

  /// Digits that only go up or down by one.
  private static func isCounting(_ value: Bytes) -> Bool {
    var steps = 0
    for (left, right) in zip(value, value.dropFirst()) {
      let step = (Int(right) - Int(left) + 20) % 10
      if step == 1 || step == 9 { steps += 1 }
    }
    return steps * 10 >= (value.count - 1) * 9
  }

  /// Whether a value is a UUID.
  static func isUUID(_ value: Bytes) -> Bool {
    guard value.count == 36 else { return false }
    for (place, byte) in value.enumerated() {
      let isDash = [8, 13, 18, 23].contains(place)
      guard isDash ? byte == UInt8(ascii: "-") : ByteClass.hex.contains(byte) else { return false }
    }
    return true
  }
}
