internal import Redaction
internal import Sealing
internal import Signals
internal import Storage
internal import Symptoms

/// A line that could not be read, on its way to quarantine.
struct RejectedLine: Sendable {
  var bytes: [UInt8]
  var position: LinePosition
  var reason: RejectionReason
}

/// What a worker made of a batch.
struct ProcessedBatch: Sendable {
  var batch = StoreBatch()
  var read = 0
  /// Signals that were there already, here or earlier in the batch; they are not in it.
  var duplicates = 0
  var unknownKeys = 0
  var redacted: [String: Int] = [:]
  var quarantinedByReason: [String: Int] = [:]
}

/// What a worker is to do.
enum IngestWork: Sendable {
  /// Lines of records.
  case lines(LineBatch)
  /// Signals that are decoded already, and lines that were not.
  case signals([Signal], rejected: [RejectedLine])
}

/// Decodes, redacts, recognises and seals: everything between a line and the database.
///
/// Each worker has its own parser, matcher scratch, sealer and keys, so that workers share nothing.
/// A signal exists in the clear only inside `process`.
actor IngestWorker {
  /// What workers are made of.
  struct Setup: Sendable {
    var policy: Policy
    var keyRing: KeyRing
    var rules: RuleSet
    var kind: RecordKind
    var now: Timestamp
  }

  private let setup: Setup
  /// Tells which signals are there already.
  private let store: SQLiteStore
  private let decoder: RecordDecoder
  private let redactor: Redactor
  private let recognizer = SymptomRecognizer()
  private let pseudonyms: Pseudonyms
  private let terms: TermSealer
  private var sealer: BatchSealer?
  private let fingerprints: LedgerCommitments

  init(_ setup: Setup, store: SQLiteStore) throws {
    self.setup = setup
    self.store = store
    decoder = RecordDecoder(kind: setup.kind, knownAttributes: Set(setup.policy.attributes))
    redactor = try Redactor(setup.rules)
    pseudonyms = Pseudonyms(keyRing: setup.keyRing)
    terms = try TermSealer(keyRing: setup.keyRing, k: setup.policy.k)
    fingerprints = try LedgerCommitments(keyRing: setup.keyRing)
  }

  /// Does the work. Linear in the bytes.
  func process(_ work: IngestWork) throws -> ProcessedBatch {
    var done = ProcessedBatch()
    // Keys of its own for each batch, so that memory never holds those of earlier reports.
    sealer = try setup.policy.custodians.map {
      try BatchSealer(
        custodians: $0, keyRing: setup.keyRing, epoch: setup.keyRing.sealingEpoch(at: setup.now))
    }
    defer { sealer = nil }
    switch work {
    case .lines(let lines): try process(lines, into: &done)
    case .signals(var signals, let rejected):
      done.read = signals.count + rejected.count
      try add(&signals, to: &done)
      for line in rejected { try quarantine(line, into: &done) }
    }
    return done
  }

  private func process(_ lines: LineBatch, into done: inout ProcessedBatch) throws {
    let before = decoder.unknownKeys
    var signals: [Signal] = []
    try lines.bytes.withUnsafeBufferPointer { buffer in
      for (range, position) in lines.lines {
        done.read += 1
        let record: DecodedRecord
        do throws(Rejection) {
          record = try decoder.decode(UnsafeBufferPointer(rebasing: buffer[range]))
        } catch {
          try quarantine(
            RejectedLine(bytes: Array(buffer[range]), position: position, reason: error.reason),
            into: &done)
          continue
        }
        switch record {
        case .signal(let signal): signals.append(signal)
        case .deploy(let event): done.batch.deploys.append(event)
        case .traffic(let count): done.batch.traffic.append(count)
        case .eval(let result): done.batch.evals.append(result)
        }
      }
    }
    try add(&signals, to: &done)
    done.unknownKeys += decoder.unknownKeys - before
  }

  /// Adds what is new: a duplicate is told by its identifier, before redaction and sealing cost
  /// anything. What another batch stores meanwhile shows when this one is stored.
  private func add(_ signals: inout [Signal], to done: inout ProcessedBatch) throws {
    defer { for index in signals.indices { signals[index].wipe() } }
    let isKnown = try store.holds(signals: signals.map(\.id))
    // Bytes, as the store compares them: equal strings may be spelt in different ones.
    var seen: Set<[UInt8]> = []
    for (index, isKnown) in isKnown.enumerated() {
      if !isKnown, seen.insert(Array(signals[index].id.utf8)).inserted {
        try add(signals[index], to: &done)
      } else {
        done.duplicates += 1
      }
    }
  }

  private func add(_ signal: Signal, to done: inout ProcessedBatch) throws {
    let findings = recognizer.recognize(signal)
    var redacted = redactor.redact(report: signal)
    defer {
      redacted.body.wipe()
      redacted.description?.bytes.wipe()
    }
    for (type, count) in redacted.counts { done.redacted[type, default: 0] += count }
    let hasText = signal.description != nil || !signal.transcript.isEmpty || !signal.tags.isEmpty
    let sealed =
      hasText
      ? try sealer?.seal(
        body: redacted.body, report: ReportID.random(), signal: signal.id,
        allowsTranscriptReview: signal.allowsTranscriptReview) : nil
    let account = try pseudonyms.account(signal.account, at: signal.occurredAt)
    let candidates = redacted.description.map(recognizer.terms) ?? []
    var dimensions = signal.dimensions
    if let tokens = signal.contextTokens {
      dimensions[Dimension.contextTokens] = Dimension.contextBucket(tokens)
    }
    done.batch.signals.append(
      SignalRecord(
        id: signal.id, kind: signal.kind, occurredAt: signal.occurredAt,
        receivedAt: setup.now, account: account,
        conversation: try signal.conversation.map {
          try pseudonyms.conversation($0, at: signal.occurredAt)
        }, dimensions: dimensions, hasDescription: signal.description != nil,
        hasTranscript: !signal.transcript.isEmpty, findings: findings,
        terms: try candidates.map {
          try terms.seal(term: $0, account: signal.account, at: signal.occurredAt)
        },
        sealed: sealed))
  }

  private func quarantine(
    _ line: consuming RejectedLine, into done: inout ProcessedBatch
  ) throws {
    done.quarantinedByReason[line.reason.rawValue, default: 0] += 1
    defer { line.bytes.wipe() }
    let fingerprint = LineFingerprint(fingerprints, position: line.position).adding(line.bytes)
    let id = fingerprint.id
    done.batch.quarantined.append(
      QuarantineRecord(
        id: id, fingerprint: fingerprint.bytes, reason: line.reason.rawValue,
        recordKind: setup.kind.rawValue, position: line.position, receivedAt: setup.now,
        sealed: try sealer?.seal(
          body: line.bytes, report: ReportID.random(), signal: id,
          allowsTranscriptReview: false, kind: .quarantine)))
  }
}

/// A keyed hash of a line's place and content, so that the same line is not kept twice.
struct LineFingerprint {
  private let commitments: LedgerCommitments
  private(set) var bytes: [UInt8]

  init(_ commitments: LedgerCommitments, position: LinePosition) {
    self.commitments = commitments
    bytes = Array("\(position.line):\(position.offset)".utf8)
  }

  /// With the next block of the line; blocks of a long line are chained.
  func adding(_ block: [UInt8]) -> LineFingerprint {
    var next = self
    next.bytes = commitments.commit(
      field: "quarantine", value: bytes + block, nonce: [UInt8](repeating: 0, count: 16))
    return next
  }

  /// The entry's name.
  var id: String {
    let digits = Array("0123456789abcdef".utf8)
    return "q-"
      + String(
        decoding: bytes.prefix(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
        as: UTF8.self)
  }
}
