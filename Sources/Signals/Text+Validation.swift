internal import CSimdjson

extension Text {
  /// Bytes that are UTF-8; nil where they are not. Linear in their number, and copies none.
  public init?(validating bytes: [UInt8]) {
    guard bsj_is_utf8(bytes, bytes.count) else { return nil }
    self.init(bytes: bytes)
  }
}
