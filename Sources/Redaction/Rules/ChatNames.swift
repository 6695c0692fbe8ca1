/// Who speaks in a chat that was copied: `[19:05] 小林：`, `[18:33] Marta: `.
enum ChatNames {
  static let anchors = (0...59).map { ":\($0 / 10)\($0 % 10)] " }

  private static let kinds = WordList(
    "fehler,warnung,erreur,errore,erro,aviso,servidor,serveur,hinweis,meldung,"
      + "error,warning,info,debug,notice,server,client,system,build,note,bot,admin,user,assistant,status,"
      + "result,output,input,main,worker,job,task,step,test,http,fatal,trace,message,started,finished"
  )

  static func grow(_ scan: Scan, start: Int, end: Int) -> Finding? {
    guard ByteClass.digit.contains(scan[start - 1]) else { return nil }
    var stop = end
    while stop < end + 30, stop < scan.count, scan.bytes[stop] != UInt8(ascii: ":"),
      scan.bytes[stop] != 0x0A, !scan.has("：", at: stop)
    { stop += 1 }
    guard stop > end + 1, scan[stop] == UInt8(ascii: ":") || scan.has("：", at: stop),
      FieldKind.isPerson(scan, end..<stop, words: 1...2), !kinds.matchesWhole(scan, end..<stop)
    else { return nil }
    if scan[end] >= 0xE3 { return Finding(type: "PERSON", range: end..<stop) }
    // Logs have seconds; where they stand a name has to be known.
    let hasSeconds = scan[start - 3] == UInt8(ascii: ":") || scan[start - 2] == UInt8(ascii: ":")
    guard let word = CapitalWord.read(scan, at: end), !word.isShouted,
      word.facts.contains(.first)
        || !hasSeconds && !word.facts.contains(.ordinary) && word.range.count >= 3
    else { return nil }
    return Finding(type: "PERSON", range: end..<stop)
  }
}
