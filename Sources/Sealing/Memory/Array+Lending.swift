extension [UInt8] {
  /// Lends the bytes for the length of a call, with this room's typed errors.
  func lend<Result>(
    _ body: (UnsafeRawBufferPointer) throws(SealingError) -> Result
  ) throws(SealingError) -> Result {
    try withUnsafeBufferPointer { buffer throws(SealingError) in
      try body(UnsafeRawBufferPointer(buffer))
    }
  }
}
