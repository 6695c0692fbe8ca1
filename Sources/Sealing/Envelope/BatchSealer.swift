internal import CSodium

/// Seals the reports of one batch for a custodian set.
///
/// Making one costs a key pair and an agreement a custodian; its ephemeral secret is gone before
/// the first report. What stays until the sealer is released are the batch keys and the epoch's
/// secret, in locked memory. One thread uses it; each worker makes its own.
public final class BatchSealer {
  /// The epoch its reports need.
  public let epoch: SealingEpoch
  /// The store its reports belong to.
  public let store: StoreID
  private let custodians: Custodians
  private let wrapHead: [UInt8]
  private let scratch: ScratchMemory
  private let writing: ScratchMemory
  private let offset: Offset

  /// Where in the scratch memory the parts lie.
  private struct Offset {
    let batchKeys = 0
    let epochSecret: Int
    let dataKey: Int
    let wrappingKey: Int
    let share: Int
    let mask: Int
    let coefficients: Int
    let end: Int

    init(custodians: Custodians) {
      epochSecret = 32 * custodians.keys.count
      dataKey = epochSecret + 32
      wrappingKey = dataKey + 32
      share = wrappingKey + 32
      mask = share + 32
      coefficients = mask + 64
      end = coefficients + 64 * custodians.threshold
    }
  }

  /// A sealer with a fresh ephemeral key pair; makes the epoch's secret if there is none yet.
  public convenience init(
    custodians: Custodians, keyRing: KeyRing, epoch: SealingEpoch
  ) throws(SealingError) {
    try self.init(
      custodians: custodians, store: keyRing.store, epoch: epoch,
      epochSecret: keyRing.epochSecret(epoch))
  }

  init(
    custodians: Custodians, store: StoreID, epoch: SealingEpoch, epochSecret: SecretBytes
  ) throws(SealingError) {
    self.custodians = custodians
    self.store = store
    self.epoch = epoch
    self.offset = Offset(custodians: custodians)
    self.scratch = try ScratchMemory(count: offset.end)
    self.writing = try ScratchMemory(count: BodyWriter.scratchCount)
    let secret = scratch.base + offset.epochSecret
    epochSecret.withBytes { bytes in
      UnsafeMutableRawBufferPointer(start: secret, count: 32).copyMemory(from: bytes)
    }
    let ephemeral = try ScratchMemory(count: 64)
    var batchKey = [UInt8](repeating: 0, count: 32)
    randombytes_buf(ephemeral.base, 32)
    crypto_scalarmult_base(&batchKey, ephemeral.bytes(at: 0))
    for (index, key) in custodians.keys.enumerated() {
      guard
        crypto_scalarmult(ephemeral.bytes(at: 32), ephemeral.bytes(at: 0), key.agreementKey) == 0
      else { throw .invalidCustodians }
      ShareMask.batchKey(
        shared: ephemeral.bytes(at: 32), batch: batchKey, custodian: key.agreementKey,
        set: custodians.id.bytes, into: scratch.bytes(at: offset.batchKeys + 32 * index))
    }
    var head =
      EnvelopeWrap.magic + [1, UInt8(custodians.keys.count), UInt8(custodians.threshold), 0]
    head += LittleEndian.bytes(epoch.index)
    head += custodians.id.bytes
    head += batchKey
    self.wrapHead = head
  }

  /// Seals a redacted body. `signal` is the sender's identifier; only a hash of it is kept, so
  /// that a custodian sees which signal a request is about.
  public func seal(
    body: [UInt8], report: ReportID, signal: String, allowsTranscriptReview: Bool,
    kind: EnvelopeHeader.Kind = .report
  ) throws(SealingError) -> SealedReport {
    var sealed: [UInt8] = []
    sealed.reserveCapacity(BodyFormat.sealedCount(body.count))
    let emit: BodyWriter.Emit = { bytes throws(SealingError) in sealed.append(contentsOf: bytes) }
    let stream = try stream(
      report: report, signal: signal, allowsTranscriptReview: allowsTranscriptReview, kind: kind,
      emit: emit)
    try stream.append(body, emit: emit)
    let head = try stream.finish(emit: emit)
    return SealedReport(
      header: head.header, wrap: head.wrap, commitment: head.commitment, body: sealed)
  }

  /// Starts sealing a body that comes in pieces; one at a time. The stream's pieces go to `emit`
  /// in order and are, joined, the body of the sealed report.
  public func stream(
    report: ReportID, signal: String, allowsTranscriptReview: Bool = false,
    kind: EnvelopeHeader.Kind = .quarantine,
    emit: (UnsafeRawBufferPointer) throws(SealingError) -> Void
  ) throws(SealingError) -> SealingStream {
    let header = EnvelopeHeader(
      kind: kind, allowsTranscriptReview: allowsTranscriptReview, store: store, report: report,
      epoch: epoch, signal: signal)
    randombytes_buf(scratch.base + offset.dataKey, 32)
    let wrap = wrap(dataKey: scratch.bytes(at: offset.dataKey), header: header)
    let commitment = DataKey.commitment(
      key: scratch.bytes(at: offset.dataKey), header: header.bytes)
    defer { sodium_memzero(scratch.base + offset.dataKey, 32) }
    let writer = try BodyWriter(
      scratch: writing, key: scratch.bytes(at: offset.dataKey), headerHash: header.hash,
      emit: emit)
    return SealingStream(
      head: SealedReport(header: header.bytes, wrap: wrap, commitment: commitment, body: []),
      writer: writer)
  }

  /// Wraps a data key for this batch: a fresh scalar, shared among the custodians, and masks.
  func wrap(dataKey: UnsafePointer<UInt8>, header: EnvelopeHeader) -> [UInt8] {
    let coefficients = scratch.bytes(at: offset.coefficients)
    let threshold = custodians.threshold
    // Uniform 64-byte strings, reduced one by one into the first half.
    randombytes_buf(coefficients, 64 * threshold)
    for index in 0..<threshold {
      crypto_core_ristretto255_scalar_reduce(coefficients + 32 * index, coefficients + 64 * index)
    }
    var wrap = wrapHead
    wrap.reserveCapacity(EnvelopeWrap.count(custodians: custodians.keys.count) + 32)
    let share = scratch.bytes(at: offset.share)
    let mask = scratch.bytes(at: offset.mask)
    for number in 1...custodians.keys.count {
      ScalarShares.evaluate(
        coefficients: coefficients, count: threshold, at: number, into: share)
      ShareMask.mask(
        key: scratch.bytes(at: offset.batchKeys + 32 * (number - 1)), headerHash: header.hash,
        number: number, into: mask)
      crypto_core_ristretto255_scalar_add(share, share, mask)
      wrap.append(contentsOf: UnsafeBufferPointer(start: share, count: 32))
    }
    DataKey.wrappingKey(
      epochSecret: scratch.bytes(at: offset.epochSecret), scalar: coefficients,
      headerHash: header.hash, into: scratch.bytes(at: offset.wrappingKey))
    let wrapped = DataKey.wrap(
      key: dataKey, under: scratch.bytes(at: offset.wrappingKey), associated: wrap + header.hash)
    sodium_memzero(scratch.base + offset.wrappingKey, offset.end - offset.wrappingKey)
    return wrap + wrapped
  }
}
