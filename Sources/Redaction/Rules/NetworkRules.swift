/// Addresses of machines on a network.
enum NetworkRules {
  private static let versionWords = WordList("version,release,v ,ver.,build ,firmware,sdk ")
  private static let addressWords = WordList(
    "ip ,ip:,ip=,address,host,server,peer,client,from ,addr")

  /// Four dotted numbers below 256 that stand for somebody's machine.
  static func internetAddress(_ run: NumberRun, _ scan: Scan) -> Finding? {
    guard run.groups.count >= 4, run.groups.prefix(4).allSatisfy({ $0 <= 3 }) else { return nil }
    // A port may follow, after a colon; nothing else.
    guard
      run.separators == .dot || run.separators == [.dot, .colon] && run.groups.count == 5
        || run.separators == [.dot, .slash] && run.groups.count == 5
    else { return nil }
    var position = 0
    var parts: [Int] = []
    for length in run.groups.prefix(4) {
      parts.append(run.value(position..<position + length))
      position += length
    }
    var end = run.range.upperBound
    if run.groups.count == 5 {
      while end > run.range.lowerBound, ByteClass.digit.contains(scan[end - 1]) { end -= 1 }
      end -= 1
      guard scan[end] == UInt8(ascii: ":") || scan[end] == UInt8(ascii: "/") else { return nil }
    } else if run.groups.count != 4 {
      return nil
    }
    guard parts.allSatisfy({ $0 < 256 }), !isNobody(parts) else { return nil }
    let start = run.range.lowerBound
    if scan.context(before: start, reach: 16, versionWords) { return nil }
    // Small numbers are sections and versions far more often than they are class A networks.
    if parts.allSatisfy({ $0 < 32 }), !scan.context(before: start, addressWords) { return nil }
    return Finding(type: "IP", range: start..<end)
  }

  /// This network, loopback, broadcast, multicast, masks and the ranges kept for documentation.
  private static func isNobody(_ parts: [Int]) -> Bool {
    let three = [parts[0], parts[1], parts[2]]
    return [0, 127, 255].contains(parts[0]) || (224...239).contains(parts[0])
      || parts[0] < 10 && parts[1] == 0 && parts[2] == 0
      || [[192, 0, 2], [203, 0, 113], [198, 51, 100]].contains(three)
      || parts == [8, 8, 8, 8] || parts == [8, 8, 4, 4] || parts == [1, 1, 1, 1]
  }

  private static let hexColon = ByteClass("0123456789abcdefABCDEF:")

  /// A MAC address or an IPv6 address around a colon.
  static func colonAddress(_ scan: Scan, at colon: Int) -> Finding? {
    let next = scan[colon + 1]
    guard ByteClass.hex.contains(next) || next == UInt8(ascii: ":") else { return nil }
    let before = scan[colon - 1]
    guard ByteClass.hex.contains(before) else { return nil }
    let start = scan.start(of: .hex, before: colon, limit: 5)
    guard colon - start <= 4, !scan.isWord(at: start - 1), scan[start - 1] != UInt8(ascii: ":")
    else { return nil }
    let end = scan.end(of: hexColon, from: colon, limit: 48)
    guard !scan.isWord(at: end), end - start >= 6 else { return nil }
    var (groups, gaps, filled, longest, pairs) = (1, 0, 0, 0, 0)
    var length = 0
    for index in start...end {
      if index < end, scan.bytes[index] != UInt8(ascii: ":") {
        length += 1
        continue
      }
      if length == 0 { gaps += 1 } else { filled += 1 }
      if length == 2 { pairs += 1 }
      longest = max(longest, length)
      length = 0
      if index < end { groups += 1 }
    }
    guard longest <= 4, groups <= 8 else { return nil }
    if (groups == 6 || groups == 8), pairs == groups {
      return isNoDevice(scan, start..<end) || scan.context(before: start, reach: 16, serials)
        ? nil : Finding(type: "MAC", range: start..<end)
    }
    let isWhole = gaps == 0 && filled == 8
    let isShortened = (gaps == 1 || gaps == 2 && scan.has("::", at: end - 2)) && filled >= 2
    guard isWhole || isShortened && scan.hasDouble(start..<end) else { return nil }
    if scan.hasFolded("2001:db8", at: start) || scan.hasFolded("ff0", at: start) { return nil }
    // C++ scopes and times have no digits and letters enough.
    guard filled >= 3 || end - start >= 8, mixes(scan, start..<end) else { return nil }
    return Finding(type: "IP.v6", range: start..<end)
  }

  private static let serials = WordList("serial,fingerprint,sha1,md5,digest,keyid,key id")

  /// All zeros and all ones are no device; nor are those kept for documentation (RFC 7042).
  private static func isNoDevice(_ scan: Scan, _ range: Range<Int>) -> Bool {
    if scan.hasFolded("00:00:5e:00:53", at: range.lowerBound)
      || scan.hasFolded("aa:bb:cc:dd:ee:ff", at: range.lowerBound)
    {
      return true
    }
    let first = scan.folded(range.lowerBound)
    return range.allSatisfy { scan.folded($0) == first || scan.bytes[$0] == UInt8(ascii: ":") }
  }

  private static func mixes(_ scan: Scan, _ range: Range<Int>) -> Bool {
    range.contains { ByteClass.digit.contains(scan.bytes[$0]) }
  }

  /// What stands before a device's address in another form than with colons.
  static let deviceWords = [
    "mac ", "mac: ", "mac:", "mac=", "mac\": \"", "mac-address", "mac address", "mac_address",
    "hwaddr ",
    "bssid", "physical address", "cisco", "adresse mac", "dirección mac", "ethernet ", "device ",
  ]

  private static let deviceBody = ByteClass("0123456789abcdefABCDEF.-")

  /// `7c1d.04ea.b352`, `d8-3a-44-91-0e-b7`, `9f21c04ad7e8` behind a word for it.
  static func namedDevice(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard !ByteClass.letter.contains(scan[start - 1]) else { return nil }
    var index = end
    let limit = min(scan.count, end + 28)
    while index < limit, scan.bytes[index] != 0x0A {
      guard ByteClass.hex.contains(scan.bytes[index]), !scan.isWord(at: index - 1) else {
        index += 1
        continue
      }
      var stop = scan.end(of: deviceBody, from: index, limit: 18)
      if scan[stop - 1] == UInt8(ascii: ".") { stop -= 1 }
      let text = scan.bytes[index..<stop]
      let (dots, dashes) = (text.count { $0 == 0x2E }, text.count { $0 == 0x2D })
      let isDevice =
        text.count == 14 && dots == 2 && scan[index + 4] == 0x2E && scan[index + 9] == 0x2E
        || text.count == 17 && dashes == 5
          && stride(from: 2, to: 17, by: 3).allSatisfy {
            scan[index + $0] == 0x2D
          }
        || text.count == 12 && dots + dashes == 0 && ValueShape.mix(text).letters > 0
      if isDevice, !scan.isWord(at: stop), ValueShape.distinct(text) > 3 {
        return Finding(type: "MAC", range: index..<stop)
      }
      index = max(stop, index + 1)
    }
    return nil
  }

  /// A MAC address in dashes.
  static func dashedDevice(_ scan: Scan, at start: Int) -> Finding? {
    guard scan[start + 2] == UInt8(ascii: "-"), scan[start + 14] == UInt8(ascii: "-"),
      !scan.isWord(at: start + 17), scan[start - 1] != UInt8(ascii: "-"),
      scan[start + 17] != UInt8(ascii: "-")
    else { return nil }
    for place in 0..<17 {
      let byte = scan[start + place]
      let isRight = place % 3 == 2 ? byte == UInt8(ascii: "-") : ByteClass.hex.contains(byte)
      guard isRight else { return nil }
    }
    return scan.hasFolded("00-00-5e-00-53", at: start)
      ? nil : Finding(type: "MAC", range: start..<(start + 17))
  }
}

extension Scan {
  /// Whether two colons stand together in a range.
  fileprivate func hasDouble(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { bytes[$0] == 0x3A && bytes[$0 - 1] == 0x3A }
  }
}
