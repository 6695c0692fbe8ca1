internal import Ledger
public import Sealing
public import Signals
internal import Storage
internal import Timelines

/// Opening one report: a request, grants by custodians, the ledger, and only then the text.
public enum BreakGlass {
  /// Makes a request about a signal, a quarantine entry, an incident, or all that must be rewrapped.
  public static func request(
    _ surroundings: Surroundings, subject: String, reason: String, ticket: String,
    requester: String
  ) throws -> OpenRequest {
    let workspace = try Workspace(surroundings)
    guard let current = workspace.policy.custodians else { throw WorkflowError.noCustodians }
    let store = try workspace.openForReading()
    let matter = try matter(subject, workspace, store, current)
    let request = try OpenRequest(
      kind: matter.kind, store: workspace.policy.store, custodians: matter.custodians,
      subject: matter.subject, items: matter.items, reason: reason, ticket: ticket,
      requester: requester, exemptReasons: workspace.policy.exemptReasons,
      now: surroundings.now)
    try GlassLog(workspace: workspace, keyRing: try workspace.keyRing).watching { matter in
      matter = request
      try request.check(now: surroundings.now)
    }
    let book = RequestBook(directory: workspace.directory)
    book.forget(before: surroundings.now)
    try book.keep(request)
    return request
  }

  /// What a request is about.
  private struct Matter {
    var kind: OpenRequest.Kind
    var subject = ""
    var items: [OpenRequest.Item] = []
    var custodians: Custodians
  }

  private static func matter(
    _ subject: String, _ workspace: Workspace, _ store: SQLiteStore, _ current: Custodians
  ) throws -> Matter {
    let book = CustodianBook(directory: workspace.directory)
    func custodians(of wrap: EnvelopeWrap) throws -> Custodians {
      if wrap.set == current.id { return current }
      guard let set = try book.custodians(wrap.set) else {
        throw SealingError.refused(.otherCustodians)
      }
      return set
    }
    // A signal may be called anything: one that is stored comes first.
    if try store.holds(signal: subject) {
      guard let sealed = try store.envelope(signal: subject) else {
        throw WorkflowError.nothingToOpen("signal")
      }
      let item = try OpenRequest.Item(signal: subject, header: sealed.header, wrap: sealed.wrap)
      return Matter(kind: .report, items: [item], custodians: try custodians(of: item.wrap))
    }
    if subject == "rewrap" {
      let items = try store.wraps().map {
        try OpenRequest.Item(signal: "", header: $0.sealed.header, wrap: $0.sealed.wrap)
      }.filter { $0.wrap.set != current.id }
      guard let first = items.first else { throw WorkflowError.nothingToOpen("rewrap") }
      return Matter(
        kind: .rewrap, subject: current.id.hex,
        items: Array(
          items.filter { $0.wrap.set == first.wrap.set }.prefix(OpenRequest.mostItems(.rewrap))),
        custodians: try custodians(of: first.wrap))
    }
    if subject == "quarantine" || subject.hasPrefix("q-") {
      let lines = try store.quarantine().filter { subject == "quarantine" || $0.id == subject }
      let items = try lines.compactMap { line in
        try line.sealed.map {
          try OpenRequest.Item(signal: line.id, header: $0.header, wrap: $0.wrap)
        }
      }
      guard let first = items.first else { throw WorkflowError.nothingToOpen("quarantine") }
      return Matter(
        kind: .quarantine,
        items: Array(
          items.filter { $0.wrap.set == first.wrap.set }
            .prefix(OpenRequest.mostItems(.quarantine))),
        custodians: try custodians(of: first.wrap))
    }
    if subject.hasPrefix("inc-") {
      let incident = try Triage.find(subject, in: try Triage.run(workspace.surroundings))
      return Matter(kind: .match, subject: incident.id, custodians: current)
    }
    throw WorkflowError.notFound("signal")
  }

  /// Whether a custodian's key file asks for a passphrase.
  public static func needsPassphrase(keyFile: String) throws -> Bool {
    try CustodianKeyPair.needsPassphrase(path: keyFile)
  }

  /// A custodian's answer.
  public struct Answer: Sendable {
    /// The signed yes or no.
    public let grant: Grant
    /// What was asked, for the custodian to read.
    public let summary: [String]
  }

  /// Answers a request as a custodian; needs nothing but the two files.
  public static func grant(
    requestFile: String, keyFile: String, passphrase: SecretBytes?, isApproval: Bool,
    now: Timestamp
  ) throws -> Answer {
    ProcessHardening.apply()
    let request = try OpenRequest(parsing: try SmallFile.read(requestFile))
    let key = try CustodianKeyPair.read(from: keyFile, passphrase: passphrase)
    let grant =
      isApproval
      ? try Grant.approve(request, as: key, now: now)
      : try Grant.deny(request, as: key, now: now)
    return Answer(grant: grant, summary: summary(of: request))
  }

  private static func summary(of request: OpenRequest) -> [String] {
    let what =
      switch request.kind {
      case .report: "open the report \(request.items.first?.signal ?? "")"
      case .quarantine: "read \(request.items.count) quarantined lines"
      case .match: "compare accounts with \(request.subject)"
      case .rewrap:
        "wrap \(request.items.count) records for the custodian set \(request.subject)"
      }
    var lines = [
      "\(request.requester) asks to \(what).",
      "Reason \(request.reason), ticket \(request.ticket), until \(request.expires.rfc3339).",
    ]
    if request.kind == .report, let item = request.items.first {
      lines.append(
        item.header.allowsTranscriptReview
          ? "The user allowed review."
          : "The user did NOT allow review. The request says that this reason needs no consent: "
            + "approve only if your policy says so too.")
    }
    return lines
  }

  /// Opens one report. The grants and the opening are in the ledger before anything is decrypted.
  public static func open(
    _ surroundings: Surroundings, requestFile: String, grantFiles: [String]
  ) throws -> SecretBytes {
    ProcessHardening.apply()
    let workspace = try Workspace(surroundings)
    let keyRing = try workspace.keyRing
    let log = GlassLog(workspace: workspace, keyRing: keyRing)
    return try log.watching { matter in
      let request = try OpenRequest(parsing: try SmallFile.read(requestFile))
      matter = request
      let grants = try GrantFiles.read(grantFiles)
      guard request.kind == .report, let item = request.items.first else {
        throw SealingError.refused(.wrongKind)
      }
      let granted = try log.verify(
        request, grants, custodians: try custodians(of: request, workspace))
      guard let sealed = try workspace.openForReading().envelope(signal: item.signal) else {
        throw WorkflowError.nothingToOpen("signal")
      }
      try Opening.check([sealed], granted: granted, keyRing: keyRing, now: surroundings.now)
      let proof = try log.enter(granted, as: .opening, counts: ["records": 1])
      return try Opening.open(
        sealed, granted: granted, keyRing: keyRing, now: surroundings.now, isLogged: proof)
    }
  }

  /// The set a request is for, if the store knows it as its own: the present one, or an earlier one
  /// to which a record is still sealed.
  static func custodians(of request: OpenRequest, _ workspace: Workspace) throws -> Custodians {
    guard let current = workspace.policy.custodians else { throw WorkflowError.noCustodians }
    let book = CustodianBook(directory: workspace.directory)
    return try book.custodians(request.custodians.id) ?? current
  }
}

/// Reads grants.
enum GrantFiles {
  static func read(_ paths: [String]) throws -> [Grant] {
    guard !paths.isEmpty else { throw SealingError.refused(.tooFewGrants) }
    return try paths.map { try Grant(parsing: try SmallFile.read($0)) }
  }
}
