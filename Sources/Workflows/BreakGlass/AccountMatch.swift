internal import Ledger
internal import Sealing
internal import Signals
internal import Storage
internal import Timelines

/// Which accounts of a list an incident touched, under grants.
public enum AccountMatch {
  /// NDJSON with `account` and `probability`, in the list's order.
  public static func run(
    _ surroundings: Surroundings, accountsFile: String, incident: String, grantFiles: [String]
  ) throws -> [UInt8] {
    ProcessHardening.apply()
    let workspace = try Workspace(surroundings)
    // No record is opened here whose wrap would name its custodians: only the present set counts.
    guard let custodians = workspace.policy.custodians else { throw WorkflowError.noCustodians }
    let keyRing = try workspace.keyRing
    let text = String(decoding: try SmallFile.read(accountsFile), as: UTF8.self)
    let accounts = text.split(whereSeparator: \.isNewline).map(String.init)
    let log = GlassLog(workspace: workspace, keyRing: keyRing)
    return try log.watching { matter in
      let grants = try GrantFiles.read(grantFiles)
      let request = try RequestBook(directory: workspace.directory).request(of: grants)
      matter = request
      guard request.kind == .match else { throw SealingError.refused(.wrongKind) }
      let found = try Triage.find(incident, in: try Triage.run(surroundings))
      guard request.subject == found.id else { throw SealingError.refused(.otherRequest) }
      let granted = try log.verify(request, grants, custodians: custodians)
      try Opening.check([], granted: granted, keyRing: keyRing, now: surroundings.now)
      let probabilities = Dictionary(
        AffectedAccounts.rows(of: found.id, in: try Export.latest(surroundings).affected)
          .map { ($0.account, $0.probability) }, uniquingKeysWith: { first, _ in first })
      let proof = try log.enter(granted, as: .match, counts: ["accounts": accounts.count])
      let permission = try Opening.permitMatch(
        granted: granted, keyRing: keyRing, now: surroundings.now, isLogged: proof)
      let matches = try Pseudonyms(keyRing: keyRing).match(
        accounts: accounts, among: Set(probabilities.keys), permission: permission)
      return lines(matches, probabilities)
    }
  }

  private static func lines(
    _ matches: [(account: String, pseudonyms: [Pseudonym])], _ probabilities: [Pseudonym: Double]
  ) -> [UInt8] {
    var json = JSONWriter()
    for match in matches {
      let spared = match.pseudonyms.reduce(1.0) { $0 * (1 - (probabilities[$1] ?? 0)) }
      json.beginObject()
      json.member("account", match.account)
      json.key("probability")
      json.value(((1 - spared) * 10_000).rounded() / 10_000)
      json.endObject()
      json.newline()
    }
    return json.bytes
  }
}
