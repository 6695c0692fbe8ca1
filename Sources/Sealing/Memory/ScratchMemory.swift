internal import CSodium

/// Writable locked memory for work in progress, wiped when released. For one thread.
final class ScratchMemory {
  let base: UnsafeMutableRawPointer
  let count: Int

  init(count: Int) throws(SealingError) {
    try Sodium.start()
    guard let base = sodium_malloc(count) else { throw .memoryUnavailable }
    self.base = base
    self.count = count
    sodium_memzero(base, count)
  }

  deinit {
    sodium_free(base)
  }

  func bytes(at offset: Int) -> UnsafeMutablePointer<UInt8> {
    (base + offset).assumingMemoryBound(to: UInt8.self)
  }

  func wipe() {
    sodium_memzero(base, count)
  }
}
