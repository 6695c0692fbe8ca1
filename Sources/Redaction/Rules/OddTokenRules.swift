/// Tokens whose telling part is not at their beginning.
enum OddTokenRules {
  /// Azure's client secret: three characters, a digit, `Q~`, 31 to 34 characters.
  static func azure(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard ByteClass.digit.contains(scan[start - 1]) else { return nil }
    let begin = scan.start(of: azureBody, before: start - 1, limit: 4)
    let stop = scan.end(of: azureBody, from: end, limit: 36)
    guard start - 1 - begin >= 3, (31...34).contains(stop - end),
      !ValueShape.isFiller(scan.bytes[end..<stop], isSure: false)
    else { return nil }
    return Finding(type: "SECRET.azure.client", range: (start - 4)..<stop)
  }

  private static let azureBody = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.~-")

  /// Keys of Azure with a product's signature at a fixed place of their base64 (the common annotated
  /// security key and its forerunners): so much before it, so much in all.
  static func azureSigned(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let begin = scan.start(of: signedBody, before: start, limit: 80)
    guard let whole = signedLengths[start - begin] else { return nil }
    let stop = scan.end(of: signedBody, from: end, limit: 40)
    guard whole.contains(stop - begin),
      !ValueShape.isFiller(scan.bytes[begin..<start], isSure: false)
    else { return nil }
    return Finding(
      type: "SECRET.azure.signed",
      range: begin..<scan.end(of: ByteClass("="), from: stop, limit: 2))
  }

  private static let signedBody = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/_-")

  /// By what stands before the signature, the lengths without padding.
  private static let signedLengths: [Int: [Int]] = [
    33: [43], 42: [52], 44: [53, 54], 52: [84], 76: [84, 86],
  ]

  /// A token of HCP Terraform: 14 characters, `.atlasv1.`, 60 to 70 characters.
  static func terraform(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let begin = scan.start(of: .alphanumeric, before: start, limit: 15)
    let stop = scan.end(of: .wordDash, from: end, limit: 80)
    guard start - begin == 14, (58...72).contains(stop - end) else { return nil }
    return Finding(type: "SECRET.terraform", range: begin..<stop)
  }

  /// Mailchimp's key: 32 hexadecimal digits before `-us` and a number.
  static func mailchimp(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let begin = scan.start(of: .hex, before: start, limit: 33)
    let stop = scan.end(of: .digit, from: end, limit: 3)
    guard start - begin == 32, (1...2).contains(stop - end), !scan.isWord(at: stop) else {
      return nil
    }
    return Finding(type: "SECRET.mailchimp", range: begin..<stop)
  }

  /// Telegram's bot token: a number, `:A`, 34 characters.
  static func telegram(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let begin = scan.start(of: .digit, before: start, limit: 17)
    let stop = scan.end(of: .wordDash, from: start + 1, limit: 40)
    guard (5...16).contains(start - begin), stop - start == 36,
      !ByteClass.digit.contains(scan[begin - 1]),
      !ByteClass.alphanumeric.contains(scan[begin - 1]) || scan.hasFolded("bot", at: begin - 3)
    else { return nil }
    return Finding(type: "SECRET.telegram.bot", range: begin..<stop)
  }

  /// 1Password's secret key: `A3-` and groups of capitals and digits.
  static func onePassword(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !scan.isWord(at: start - 1), scan[end + 6] == UInt8(ascii: "-") else { return nil }
    var index = end
    var groups: [Int] = []
    while groups.count < 7 {
      let stop = scan.end(of: .upperAlphanumeric, from: index, limit: 12)
      guard stop > index else { break }
      groups.append(stop - index)
      index = stop
      guard scan[stop] == UInt8(ascii: "-") else { break }
      index += 1
    }
    guard groups == [6, 6, 5, 5, 5, 5] || groups == [6, 11, 5, 5, 5], !scan.isWord(at: index) else {
      return nil
    }
    let mix = ValueShape.mix(scan.bytes[end..<index])
    guard mix.digits >= 2 else { return nil }
    return Finding(type: "SECRET.onepassword.key", range: start..<index)
  }

  /// Facebook's application token: a number of 15 or 16 digits, `|`, 27 characters.
  static func facebook(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let begin = scan.start(of: .digit, before: start + 1, limit: 18)
    let stop = scan.end(of: .wordDash, from: end, limit: 30)
    guard (14...17).contains(start + 1 - begin), (26...28).contains(stop - end) else { return nil }
    return Finding(type: "SECRET.facebook.app", range: begin..<stop)
  }

  private static let contribsysGap = ByteClass(" :=\"'")

  /// Contributed Systems' credentials: two words of hexadecimal digits for a package server.
  static func contribsys(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var index = end
    while index < end + 8, contribsysGap.contains(scan[index]) { index += 1 }
    let colon = scan.end(of: .hex, from: index, limit: 16)
    guard colon - index >= 8, scan[colon] == UInt8(ascii: ":") else { return nil }
    let stop = scan.end(of: .hex, from: colon + 1, limit: 16)
    guard stop - colon >= 8 else { return nil }
    return Finding(type: "SECRET.contribsys", range: index..<stop)
  }

  /// Akamai's tokens: `akab-`, 16 characters, a dash, 16 more. A host of theirs begins alike.
  static func akamai(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let middle = scan.end(of: .lowerAlphanumeric, from: end, limit: 17)
    let stop = scan.end(of: .lowerAlphanumeric, from: middle + 1, limit: 17)
    guard middle - end == 16, scan[middle] == UInt8(ascii: "-"), stop - middle == 17,
      !scan.isWord(at: start - 1), !scan.has(".luna.", at: stop), !scan.isWord(at: stop)
    else { return nil }
    return Finding(type: "SECRET.akamai.edgegrid", range: start..<stop)
  }

  /// Discord's bot token: an account's number in base64, a time, a signature.
  static func discord(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !ByteClass.wordDash.contains(scan[start - 1]), scan[start - 1] != UInt8(ascii: ".") else {
      return nil
    }
    let first = scan.end(of: .wordDash, from: start, limit: 30)
    guard (24...28).contains(first - start), scan[first] == UInt8(ascii: ".") else { return nil }
    let second = scan.end(of: .wordDash, from: first + 1, limit: 8)
    let third = scan.end(of: .wordDash, from: second + 1, limit: 44)
    guard second - first == 7, scan[second] == UInt8(ascii: "."),
      (27...40).contains(third - second - 1)
    else { return nil }
    return Finding(type: "SECRET.discord.bot", range: start..<third)
  }

  /// MaxMind's licence key: it ends in `_mmk`.
  static func maxmind(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let begin = scan.start(of: .word, before: start, limit: 40)
    guard start - begin == 36, scan[begin + 6] == UInt8(ascii: "_"), !scan.isWord(at: end) else {
      return nil
    }
    return Finding(type: "SECRET.maxmind", range: begin..<end)
  }

  private static let bearerBody = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%")

  /// Tokens that begin with bytes of zero in base64: Twitter's bearers (22 times `A` and 80 to 100
  /// characters), Firebase's server keys (`AAAA`, 7 characters, a colon, 140 characters). They are
  /// looked for at words' beginnings, since the text they begin with overlaps itself.
  static func zeroBytes(_ scan: Scan, at start: Int) -> Finding? {
    let run = scan.end(of: ByteClass(low: 0, middle: 2), from: start, limit: 40)
    if run - start >= 21 {
      let stop = scan.end(of: bearerBody, from: run, limit: 160)
      guard (60...140).contains(stop - run), ValueShape.distinct(scan.bytes[run..<stop]) >= 12
      else {
        return nil
      }
      return Finding(type: "SECRET.twitter.bearer", range: start..<stop)
    }
    let colon = scan.end(of: .wordDash, from: start, limit: 12)
    guard colon - start == 11, scan[colon] == UInt8(ascii: ":") else { return nil }
    let stop = scan.end(of: .wordDash, from: colon + 1, limit: 160)
    guard (130...150).contains(stop - colon) else { return nil }
    return Finding(type: "SECRET.firebase", range: start..<stop)
  }

  private static let manifest = WordList("kind: secret,kind: \"secret\",\"kind\": \"secret\"")

  /// The values of a Kubernetes secret: from the first to the last of its `data`.
  static func manifestData(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard scan[start - 1] == 0x0A || start == 0 else { return nil }
    var index = end
    var range: Range<Int>?
    for _ in 0..<40 {
      guard scan[index] == 0x0A else { break }
      let name = scan.end(of: .blank, from: index + 1, limit: 16)
      guard name > index + 1 else { break }
      let colon = scan.end(of: .wordDashDotName, from: name, limit: 64)
      guard colon > name, scan[colon] == UInt8(ascii: ":") else { break }
      var value = scan.end(of: .blank, from: colon + 1, limit: 8)
      if scan[value] == UInt8(ascii: "\"") || scan[value] == UInt8(ascii: "'") { value += 1 }
      let stop = scan.end(of: .base64, from: value, limit: 8192)
      // Fewer than seven bytes are a setting rather than a secret.
      if stop - value >= 10, !ValueShape.isFiller(scan.bytes[value..<stop], isSure: true) {
        range = (range?.lowerBound ?? value)..<stop
      }
      index = stop
      while index < stop + 64, index < scan.count, scan.bytes[index] != 0x0A { index += 1 }
    }
    // Whose data it is is asked last: it may be said far away.
    // Both sides together first: what is remembered of them goes on from anchor to anchor.
    guard let range,
      manifest.occurs(in: scan, max(0, start - 600)..<min(scan.count, end + 600)),
      scan.context(before: start, reach: 600, manifest)
        || scan.context(behind: end, reach: 600, manifest)
    else { return nil }
    return Finding(type: "SECRET.kubernetes", range: range)
  }
}
