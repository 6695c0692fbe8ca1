extension [UInt8] {
  /// Overwrites the bytes and lets them go. Only where nobody else has the same storage: of shared
  /// storage a copy would be overwritten, to no use.
  public mutating func wipe() {
    Sodium.wipe(&self)
    self = []
  }
}
