internal import Glibc
internal import Sealing
internal import Signals
internal import Storage

/// The requests made here, kept until they expire, so that a grant finds its own.
struct RequestBook {
  let directory: StoreDirectory

  /// Remembers a request under its hash.
  func keep(_ request: OpenRequest) throws {
    try OutputFile.replace(path(request.hash), request.bytes, mode: 0o600)
  }

  /// The request that grants are for; all must be for the same.
  func request(of grants: [Grant]) throws -> OpenRequest {
    guard let first = grants.first else { throw SealingError.refused(.tooFewGrants) }
    guard grants.allSatisfy({ $0.request == first.request }) else {
      throw SealingError.refused(.otherRequest)
    }
    guard access(path(first.request), R_OK) == 0 else { throw WorkflowError.unknownRequest }
    return try OpenRequest(parsing: try SmallFile.read(path(first.request)))
  }

  /// Forgets requests that are past, or all: they name signals.
  func forget(before now: Timestamp?) {
    guard let stream = opendir(directory.requests) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasSuffix(".json") else { continue }
      let path = directory.requests + "/" + name
      let request = (try? SmallFile.read(path)).flatMap { try? OpenRequest(parsing: $0) }
      if let now, let request, request.expires >= now { continue }
      unlink(path)
    }
  }

  private func path(_ hash: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let name = String(
      decoding: hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    return directory.requests + "/" + name + ".json"
  }
}

/// Custodian sets of the past, public keys only: what was sealed for them opens with them alone
/// until it is rewrapped.
struct CustodianBook {
  let directory: StoreDirectory

  /// Remembers a set.
  func keep(_ custodians: Custodians) throws {
    let lines = ["threshold \(custodians.threshold)"] + custodians.keys.map(\.line)
    try OutputFile.replace(
      path(custodians.id), Array((lines.joined(separator: "\n") + "\n").utf8), mode: 0o600)
  }

  /// A set by its identifier; nil where it is not known here.
  func custodians(_ id: Custodians.SetID) throws -> Custodians? {
    guard access(path(id), R_OK) == 0 else { return nil }
    let text = String(decoding: try SmallFile.read(path(id), limit: 1 << 16), as: UTF8.self)
    let lines = text.split(separator: "\n")
    guard let head = lines.first, let threshold = Int(head.dropFirst("threshold ".count)) else {
      throw WorkflowError.unexpectedContent(path: path(id))
    }
    let set = try Custodians(
      keys: try lines.dropFirst().map { try CustodianPublicKey(line: String($0)) },
      threshold: threshold)
    return set.id == id ? set : nil
  }

  private func path(_ id: Custodians.SetID) -> String {
    directory.path + "/custodians-" + id.hex + ".txt"
  }
}
