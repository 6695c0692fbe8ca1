internal import CSodium

/// Sixteen bytes compared and hashed as two words.
public struct Bytes16: Sendable, Hashable {
  var high: UInt64
  var low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The first sixteen bytes behind a pointer.
  init(loading pointer: UnsafeRawPointer) {
    high = UInt64(bigEndian: pointer.loadUnaligned(as: UInt64.self))
    low = UInt64(bigEndian: pointer.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
  }

  func store(to pointer: UnsafeMutableRawPointer) {
    pointer.storeBytes(of: high.bigEndian, as: UInt64.self)
    pointer.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
  }
}

/// A sixteen-byte identifier with a type of its own.
public protocol Identifier: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The bytes.
  var raw: Bytes16 { get }
  /// An identifier of these bytes.
  init(raw: Bytes16)
}

extension Identifier {
  /// A fresh random identifier.
  public static func random() throws(SealingError) -> Self {
    try Sodium.start()
    var words: (UInt64, UInt64) = (0, 0)
    randombytes_buf(&words, 16)
    return Self(raw: Bytes16(high: words.0, low: words.1))
  }

  /// An identifier of exactly sixteen bytes.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    let copy = Array(bytes)
    self.init(raw: copy.withUnsafeBytes { Bytes16(high: Self.word($0, 0), low: Self.word($0, 8)) })
  }

  /// An identifier of 32 lower-case hexadecimal digits.
  public init?(hex: String) {
    guard let bytes = Hexadecimal.bytes(hex) else { return nil }
    self.init(bytes: bytes)
  }

  /// The sixteen bytes.
  public var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 16) { buffer, initialized in
      if let base = buffer.baseAddress { raw.store(to: base) }
      initialized = 16
    }
  }

  /// 32 lower-case hexadecimal digits.
  public var hex: String { Hexadecimal.text(bytes) }

  /// The hexadecimal digits.
  public var description: String { hex }

  /// Orders as the bytes do.
  public static func < (left: Self, right: Self) -> Bool {
    (left.raw.high, left.raw.low) < (right.raw.high, right.raw.low)
  }

  private static func word(_ buffer: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(bigEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

/// Which store something belongs to; random, public, written in the policy.
public struct StoreID: Identifier {
  /// The bytes.
  public let raw: Bytes16
  /// A store identifier of these bytes.
  public init(raw: Bytes16) { self.raw = raw }
}

/// A sealed report's or quarantine entry's own random identifier.
public struct ReportID: Identifier {
  /// The bytes.
  public let raw: Bytes16
  /// A report identifier of these bytes.
  public init(raw: Bytes16) { self.raw = raw }
}

/// What is stored in place of an account or conversation.
public struct Pseudonym: Identifier {
  /// The bytes.
  public let raw: Bytes16
  /// A pseudonym of these bytes.
  public init(raw: Bytes16) { self.raw = raw }
}
