/// A body being sealed piece by piece: for input lines too long to be held in memory.
///
/// It works in its sealer's scratch memory, so the sealer must not be used for anything else
/// before `finish`.
public final class SealingStream {
  private let head: SealedReport
  private var writer: BodyWriter

  init(head: SealedReport, writer: BodyWriter) {
    self.head = head
    self.writer = writer
  }

  /// Takes more of the body; full chunks go to `emit`.
  public func append(
    _ bytes: UnsafeRawBufferPointer,
    emit: (UnsafeRawBufferPointer) throws(SealingError) -> Void
  ) throws(SealingError) {
    try writer.append(bytes, emit: emit)
  }

  /// Takes more of the body; full chunks go to `emit`.
  public func append(
    _ bytes: [UInt8], emit: (UnsafeRawBufferPointer) throws(SealingError) -> Void
  ) throws(SealingError) {
    try bytes.lend { buffer throws(SealingError) in
      try writer.append(buffer, emit: emit)
    }
  }

  /// Pads and ends the body. Returns header, wrap and commitment; the body went to `emit`.
  public func finish(
    emit: (UnsafeRawBufferPointer) throws(SealingError) -> Void
  ) throws(SealingError) -> SealedReport {
    try writer.finish(emit: emit)
    return head
  }
}
