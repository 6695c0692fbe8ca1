import Testing

@Test func `no forced unwrapping, no forced try, no assumed Sendable without its proof`() throws {
  for file in SourceTree.swiftFiles(under: "Sources") {
    let lines = try SourceTree.lines(file)
    for (index, line) in lines.enumerated() where !line.contains("//") {
      #expect(!line.contains("try!"), "\(file):\(index + 1)")
      guard line.contains("@unchecked Sendable") else { continue }
      let before = lines[max(0, index - 14)..<index].joined()
      #expect(before.contains("`@unchecked Sendable`"), "\(file):\(index + 1) states no proof")
    }
  }
}

@Test func `a source file stays readable in one sitting`() throws {
  for file in SourceTree.swiftFiles(under: "Sources") {
    // Tables of data (rules, lexicons, gazetteers) may be as long as the world is wide.
    if ["/Rules/", "/Lexicons/", "/Gazetteers/"].contains(where: file.contains) { continue }
    let count = try SourceTree.lines(file).count
    #expect(count <= 320, "\(file) has \(count) lines")
  }
}

@Test func `every folder of sources is named in ARCHITECTURE.md`() throws {
  let map = try SourceTree.text("ARCHITECTURE.md")
  let rooms = Set(
    SourceTree.files(under: "Sources").compactMap {
      $0.split(separator: "/").dropFirst().first.map(String.init)
    })
  for room in rooms.sorted() {
    #expect(map.contains("`\(room)`"), "\(room) is not on the map")
  }
}

@Test func `every schema is valid JSON of draft 2020-12 with an identifier and a title`() throws {
  let schemas = SourceTree.files(under: "Schemas").filter { $0.hasSuffix(".json") }
  #expect(!schemas.isEmpty)
  for path in schemas {
    let text = try SourceTree.text(path)
    #expect(text.contains("https://json-schema.org/draft/2020-12/schema"), "\(path)")
    #expect(text.contains("\"$id\""), "\(path)")
    #expect(text.contains("\"title\""), "\(path)")
  }
}
