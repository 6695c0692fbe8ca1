import Testing

/// The rooms in the order data passes through them, and what each may import besides the standard
/// library. A line here is a decision: widen it only together with ARCHITECTURE.md. Foundation is
/// there for its JSON decoder (scenarios, stored timelines) and for `Data` at the database, Dispatch for
/// the statistics' independent pieces of work on all cores.
private let allowed: [String: Set<String>] = [
  "Signals": ["CSimdjson", "CZlib", "CZstd", "Glibc"],
  "Redaction": ["Signals", "CHyperscan", "Glibc", "Synchronization"],
  "Symptoms": ["Signals", "CLexicons", "Glibc"],
  "Sealing": ["Signals", "CSodium", "Glibc", "Synchronization"],
  "Ledger": ["Signals", "CSodium", "Glibc"],
  "Incidents": ["Signals", "Symptoms", "Glibc", "Foundation", "Dispatch"],
  "Storage": [
    "Signals", "Symptoms", "Sealing", "Ledger", "Incidents", "GRDB", "GRDBSQLite", "TOMLKit",
    "Glibc", "Foundation", "Synchronization",
  ],
  "Timelines": ["Signals", "Symptoms", "Incidents", "Foundation"],
  "Workflows": [
    "Signals", "Redaction", "Symptoms", "Sealing", "Ledger", "Incidents", "Storage", "Timelines",
    "Glibc", "Synchronization",
  ],
  "Terminal": ["Signals", "Timelines", "Glibc", "Synchronization"],
  "Commands": [
    "ArgumentParser", "Signals", "Redaction", "Symptoms", "Sealing", "Ledger", "Incidents",
    "Storage", "Timelines", "Workflows", "Terminal", "Glibc",
  ],
  "blindsift": ["ArgumentParser", "Commands"],
]

@Test(arguments: allowed.keys.sorted())
func `a room imports only what lies above it`(room: String) throws {
  let files = SourceTree.swiftFiles(under: "Sources/" + room)
  #expect(!files.isEmpty, "no sources in \(room)")
  for file in files {
    let foreign = Set(try SourceTree.imports(of: file)).subtracting(allowed[room] ?? [])
    #expect(foreign.isEmpty, "\(file) imports \(foreign.sorted().joined(separator: ", "))")
  }
}

@Test func `only Storage knows SQL`() throws {
  for file in SourceTree.swiftFiles(under: "Sources") where !file.contains("Sources/Storage/") {
    let imports = try SourceTree.imports(of: file)
    #expect(!imports.contains("GRDB"), "\(file) imports GRDB")
  }
}

@Test func `the statistics read no clock and no file`() throws {
  let forbidden = ["clock_gettime", "gettimeofday", "fopen(", "getenv(", "SystemRandomNumberGen"]
  for file in SourceTree.swiftFiles(under: "Sources/Incidents") {
    let text = try SourceTree.text(file)
    for word in forbidden {
      #expect(!text.contains(word), "\(file) uses \(word)")
    }
  }
}
