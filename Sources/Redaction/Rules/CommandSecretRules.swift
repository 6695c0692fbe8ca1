/// Passwords given to programs on their command line.
enum CommandSecretRules {
  private static let programs = WordList(
    "mysql,mariadb,psexec,sshpass,docker login,podman login,smbclient,sqlcmd,bcp ,ldapsearch,xfreerdp"
  )

  /// `mysql -pS3cret`, `psexec … -p S3cret`, `sshpass -p 'S3cret'`.
  static func option(_ scan: Scan, start: Int, end: Int) -> Finding? {
    // Most options are not followed by what looks chosen, whatever the program.
    guard let value = chosen(scan, from: scan.end(of: .blank, from: end, limit: 4)),
      scan.lineContext(before: start, reach: 120, programs)
    else { return nil }
    return value
  }

  /// `ConvertTo-SecureString "S3cret" -AsPlainText`.
  static func secureString(_ scan: Scan, start: Int, end: Int) -> Finding? {
    var index = scan.end(of: .blank, from: end, limit: 4)
    if scan.hasFolded("-string ", at: index) {
      index = scan.end(of: .blank, from: index + 8, limit: 4)
    }
    guard scan[index] == UInt8(ascii: "\"") || scan[index] == UInt8(ascii: "'") else { return nil }
    return chosen(scan, from: index)
  }

  /// `IDENTIFIED BY 'S3cret'`.
  static func databaseUser(_ scan: Scan, start: Int, end: Int) -> Finding? {
    chosen(scan, from: end - 1)
  }

  /// `echo 'S3cret' | sudo -S`: what is written to the program's input.
  static func sudo(_ scan: Scan, start: Int, end: Int) -> Finding? {
    let floor = max(0, start - 80)
    var index = start
    while index > floor, scan.bytes[index - 1] != 0x0A, scan.bytes[index - 1] != UInt8(ascii: "|") {
      index -= 1
      guard scan.has("echo ", at: index), !scan.isWord(at: index - 1) else { continue }
      guard let value = chosen(scan, from: scan.end(of: .blank, from: index + 5, limit: 4)),
        scan.end(of: .blank, from: value.range.upperBound + 1, limit: 4) >= start - 1
      else { return nil }
      return value
    }
    return nil
  }

  /// The word at an index, if it looks chosen: letters with a digit or a mark.
  private static func chosen(_ scan: Scan, from start: Int) -> Finding? {
    let quote = scan[start]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let begin = isQuoted ? start + 1 : start
    var stop = begin
    let limit = min(scan.count, begin + 128)
    while stop < limit, !ByteClass.space.contains(scan.bytes[stop]),
      !isQuoted || scan.bytes[stop] != quote
    {
      stop += 1
    }
    let text = scan.bytes[begin..<stop]
    let mix = ValueShape.mix(text)
    guard text.count >= 4, mix.letters > 0, mix.digits > 0 || mix.others > 0, text.first != 0x2D,
      !ValueShape.isPlaceholder(text)
    else { return nil }
    return Finding(type: "SECRET.password", range: begin..<stop)
  }
}
