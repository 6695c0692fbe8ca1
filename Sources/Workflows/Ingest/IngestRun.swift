internal import Ledger
internal import Redaction
internal import Sealing
internal import Signals
internal import Storage

/// One run of ingest on an open store: reads, hands out work, commits in the input's order.
///
/// Memory is bounded by the work in flight. A batch is one transaction; the summary counts it after
/// its commit.
struct IngestRun {
  let workspace: Workspace
  let keyRing: KeyRing
  let store: SQLiteStore
  let workers: [IngestWorker]
  let options: IngestOptions
  let setup: IngestWorker.Setup
  var summary = IngestSummary()
  private var isUnsettled = 0

  /// After how many batches the ledger gets its entries.
  private static let settleEvery = 32

  init(
    workspace: Workspace, keyRing: KeyRing, store: SQLiteStore, options: IngestOptions
  ) throws {
    self.workspace = workspace
    self.keyRing = keyRing
    self.store = store
    self.options = options
    setup = IngestWorker.Setup(
      policy: workspace.policy, keyRing: keyRing,
      rules: try Rules.compile(workspace.policy), kind: options.kind,
      now: workspace.surroundings.now)
    let setup = setup
    workers = try (0..<workspace.surroundings.workers).map { _ in
      try IngestWorker(setup, store: store)
    }
    summary.discardsTexts = workspace.policy.custodians == nil
  }

  /// Reads one source to its end.
  mutating func take(_ source: InputSource, advance: (Int) -> Void) async throws {
    let reader = LineReader(try source.open())
    if options.format == .claudeCode { return try await takeSession(reader, advance: advance) }
    var isDone = false
    while !isDone {
      // A long line is dealt with between two stretches of ordinary work.
      let longLine = try await takeBatches(reader, advance: advance)
      if let longLine {
        try seal(longLine, reader)
        advance(reader.consumed)
      } else {
        isDone = true
      }
    }
  }

  /// Takes batches until the end, or until a long line begins, whose place it returns.
  private mutating func takeBatches(
    _ reader: LineReader, advance: (Int) -> Void
  ) async throws -> LinePosition? {
    var (issued, committed) = (0, 0)
    var finished: [Int: ProcessedBatch] = [:]
    var longLine: LinePosition?
    var isAtEnd = false
    try await withThrowingTaskGroup(of: (Int, ProcessedBatch).self) { group in
      while true {
        while !isAtEnd, issued - committed < workers.count + 1 {
          switch try reader.next() {
          case .batch(let lines)?:
            let (number, worker) = (issued, workers[issued % workers.count])
            group.addTask { (number, try await worker.process(.lines(lines))) }
            issued += 1
          case .longLine(let position)?:
            longLine = position
            isAtEnd = true
          case nil: isAtEnd = true
          case .piece?, .endOfLongLine?: break
          }
        }
        guard let (number, done) = try await group.next() else { break }
        finished[number] = done
        while let next = finished.removeValue(forKey: committed) {
          try commit(next)
          committed += 1
        }
        advance(reader.consumed)
      }
    }
    return longLine
  }

  /// A file of session transcripts: whole sessions, one signal each. Lines that are none go into
  /// quarantine while it is read, so that only the sessions are held.
  private mutating func takeSession(_ reader: LineReader, advance: (Int) -> Void) async throws {
    let decoder = ClaudeCodeDecoder(
      defaults: .init(account: options.account ?? "unknown"))
    guard let worker = workers.first else { return }
    while let event = try reader.next() {
      switch event {
      case .batch(let lines):
        let rejected = Self.rejected(lines, by: decoder)
        if !rejected.isEmpty {
          try commit(try await worker.process(.signals([], rejected: rejected)))
        }
      case .longLine(let position): try seal(position, reader)
      case .piece, .endOfLongLine: break
      }
      advance(reader.consumed)
    }
    let signals = decoder.finish()
    for start in stride(from: 0, to: signals.count, by: 64) {
      let part = Array(signals.dropFirst(start).prefix(64))
      try commit(try await worker.process(.signals(part, rejected: [])))
    }
  }

  /// Gives lines to a decoder of sessions; returns those it does not take.
  private static func rejected(
    _ lines: LineBatch, by decoder: ClaudeCodeDecoder
  ) -> [RejectedLine] {
    var rejected: [RejectedLine] = []
    lines.bytes.withUnsafeBufferPointer { buffer in
      for (range, position) in lines.lines {
        do throws(Rejection) {
          try decoder.add(UnsafeBufferPointer(rebasing: buffer[range]))
        } catch {
          rejected.append(
            RejectedLine(bytes: Array(buffer[range]), position: position, reason: error.reason))
        }
      }
    }
    return rejected
  }

  /// Stores a batch and its ledger entry in one transaction.
  private mutating func commit(_ done: ProcessedBatch) throws {
    let outcome =
      options.isDryRun
      ? pretend(done.batch)
      : try store.store(done.batch) {
        try LedgerEntry.ingest(of: done.batch, $0, at: setup.now)?.bytes
      }
    let new = outcome.isNew.count { $0 }
    summary.read += done.read
    summary.accepted["signals", default: 0] += new
    summary.accepted["deploys", default: 0] += outcome.newDeploys
    summary.accepted["traffic", default: 0] += outcome.newTraffic
    summary.accepted["evals", default: 0] += outcome.newEvals
    summary.duplicates +=
      done.duplicates + done.batch.signals.count - new + done.batch.deploys.count
      - outcome.newDeploys
      + done.batch.traffic.count - outcome.newTraffic + done.batch.evals.count - outcome.newEvals
    for (reason, count) in done.quarantinedByReason {
      summary.quarantinedByReason[reason, default: 0] += count
    }
    summary.unknownKeys += done.unknownKeys
    for (type, count) in done.redacted { summary.redacted[type, default: 0] += count }
    isUnsettled += 1
    if isUnsettled >= Self.settleEvery { try settle() }
  }

  /// Gives the ledger what waits for it.
  mutating func settle() throws {
    if !options.isDryRun { try workspace.settle(store, keyRing) }
    isUnsettled = 0
  }

  /// What storing would do, as far as identifiers tell: a batch holds no signal that is there already.
  private func pretend(_ batch: StoreBatch) -> BatchOutcome {
    var outcome = BatchOutcome()
    outcome.isNew = batch.signals.map { _ in true }
    outcome.newDeploys = batch.deploys.count
    outcome.newTraffic = batch.traffic.count
    outcome.newEvals = batch.evals.count
    outcome.isNewQuarantine = batch.quarantined.map { _ in true }
    return outcome
  }
}

extension IngestRun {
  /// Seals a line longer than may be, piece by piece, so that memory does not grow with it.
  private mutating func seal(_ position: LinePosition, _ reader: LineReader) throws {
    summary.read += 1
    summary.quarantinedByReason[RejectionReason.lineTooLong.rawValue, default: 0] += 1
    guard !options.isDryRun, let custodians = setup.policy.custodians else {
      return try skip(reader)
    }
    let sealer = try BatchSealer(
      custodians: custodians, keyRing: keyRing, epoch: keyRing.sealingEpoch(at: setup.now))
    var fingerprint = LineFingerprint(try LedgerCommitments(keyRing: keyRing), position: position)
    // The name cannot follow from the content here: it is needed before the content is known.
    let id = "q-" + (try ReportID.random().hex)
    let isNew = try store.storeLongLine(
      { emit in
        let stream = try sealer.stream(report: try ReportID.random(), signal: id) {
          (piece) throws(SealingError) in try Self.forward(piece, to: emit)
        }
        var block: [UInt8] = []
        reading: while let event = try reader.next() {
          guard case .piece(let piece) = event else { break reading }
          block += piece
          while block.count >= Self.blockBytes {
            fingerprint = fingerprint.adding(Array(block[..<Self.blockBytes]))
            block.removeFirst(Self.blockBytes)
          }
          try stream.append(piece) { (part) throws(SealingError) in
            try Self.forward(part, to: emit)
          }
        }
        fingerprint = fingerprint.adding(block)
        let sealed = try stream.finish { (part) throws(SealingError) in
          try Self.forward(part, to: emit)
        }
        return QuarantineRecord(
          id: id, fingerprint: fingerprint.bytes, reason: RejectionReason.lineTooLong.rawValue,
          recordKind: setup.kind.rawValue, position: position, receivedAt: setup.now,
          sealed: sealed)
      }, entry: { try LedgerEntry.ingest(ofLine: $0, at: setup.now).bytes })
    if isNew { try settle() }
  }

  /// Blocks of a long line's fingerprint, whatever pieces it comes in.
  private static let blockBytes = 1 << 20

  private static func forward(
    _ piece: UnsafeRawBufferPointer, to emit: ([UInt8]) throws -> Void
  ) throws(SealingError) {
    do {
      try emit(Array(piece))
    } catch {
      throw SealingError.system(call: "write", path: "store", code: 28)
    }
  }

  private func skip(_ reader: LineReader) throws {
    while let event = try reader.next() {
      guard case .piece = event else { return }
    }
  }
}
