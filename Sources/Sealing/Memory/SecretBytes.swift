internal import CSodium
internal import Synchronization

/// Bytes that must not leave this process: keys, and opened reports.
///
/// They live between guard pages in locked memory which nobody can read or write while nobody
/// uses them, are left out of core dumps, and are overwritten when released.
///
/// `@unchecked Sendable`: the contents never change after `init`, the page protection changes only
/// under the lock that counts readers, and the memory is freed only when the last reference goes.
public final class SecretBytes: @unchecked Sendable {
  /// How many bytes.
  public let count: Int
  private let base: UnsafeMutableRawPointer
  private let readers = Mutex(0)

  /// Locked memory which `fill` writes once, and nobody after it.
  public init(
    count: Int, _ fill: (UnsafeMutableRawBufferPointer) throws(SealingError) -> Void
  ) throws(SealingError) {
    try Sodium.start()
    guard let base = sodium_malloc(max(count, 1)) else { throw .memoryUnavailable }
    self.base = base
    self.count = count
    try fill(UnsafeMutableRawBufferPointer(start: base, count: count))
    sodium_mprotect_noaccess(base)
  }

  /// Fresh random bytes.
  public static func random(count: Int) throws(SealingError) -> SecretBytes {
    try SecretBytes(count: count) { buffer in
      if let base = buffer.baseAddress { randombytes_buf(base, buffer.count) }
    }
  }

  /// A copy of bytes the caller should wipe.
  public convenience init(copying bytes: UnsafeRawBufferPointer) throws(SealingError) {
    try self.init(count: bytes.count) { $0.copyMemory(from: bytes) }
  }

  deinit {
    sodium_free(base)
  }

  /// Lends the bytes for the length of a call; the pointer is worthless afterwards.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    beginReading()
    defer { endReading() }
    return try body(UnsafeRawBufferPointer(start: base, count: count))
  }

  /// Keeps the bytes readable until `endReading`, for a loop that would pay two system calls a
  /// turn. Calls nest.
  package func beginReading() {
    readers.withLock { count in
      if count == 0 { sodium_mprotect_readonly(base) }
      count += 1
    }
  }

  /// Takes back one `beginReading`.
  package func endReading() {
    readers.withLock { count in
      count -= 1
      if count == 0 { sodium_mprotect_noaccess(base) }
    }
  }

  /// The bytes of an open reading; only between `beginReading` and `endReading`.
  package var lent: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  /// Whether two hold the same bytes; as long for equal as for different ones of one length.
  public func isEqual(to other: SecretBytes) -> Bool {
    guard count == other.count else { return false }
    return withBytes { left in
      other.withBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return false }
        return sodium_memcmp(left, right, count) == 0
      }
    }
  }

  /// A copy in ordinary memory, for callers that must show what was opened.
  public func copy() -> [UInt8] { withBytes { Array($0) } }
}
