internal import Foundation
internal import Glibc

/// A process's memory, by default this one's own, searched for bytes that the search itself must not hold: needles come and
/// stay exclusive-or `mask`.
public struct ProcessMemory {
  /// What a needle's bytes are masked with.
  public static let mask: UInt8 = 0xA5
  private static let masks: UInt32 = 0xA5A5_A5A5

  /// Where something was found.
  public struct Place: Sendable, Hashable {
    /// The address.
    public var address: UInt
    /// The region's permissions, as `rw-p`.
    public var permissions: String
    /// The kernel's flags of the region: `lo` for locked, `dd` for left out of dumps.
    public var flags: [String]
  }

  private struct Region {
    var range: Range<UInt>
    var permissions: String
    var flags: [String] = []
  }

  private let descriptor: Int32
  private let base: UnsafeMutableRawPointer
  private let size = block + longest
  private static let block = 1 << 20
  /// The longest needle; blocks overlap by as much.
  private static let longest = 64

  private let process: String

  /// Opens a process's memory; nil where the system does not let it be read, as that of another which
  /// may not be dumped, but by root.
  public init?(of process: Int32? = nil) {
    self.process = process.map(String.init) ?? "self"
    // A process that may not be dumped belongs to root; only while the file is opened it may.
    let isDumpable = Self.control(3)
    if isDumpable == 0 { _ = Self.control(4, 1) }
    descriptor = open("/proc/\(self.process)/mem", O_RDONLY | O_CLOEXEC)
    if isDumpable == 0 { _ = Self.control(4, 0) }
    guard descriptor >= 0,
      let base = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      base != MAP_FAILED
    else { return nil }
    self.base = base
  }

  /// Gives the descriptor and the buffer back.
  public func close() {
    munmap(base, size)
    Glibc.close(descriptor)
  }

  /// Random bytes, masked.
  public static func marker(count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255) }
  }

  /// Every place of every needle, by the needle's number. Regions that nobody may read are read too.
  public func places(of needles: [[UInt8]]) -> [[Place]] {
    precondition(needles.allSatisfy { (16...Self.longest).contains($0.count) }, "needles' lengths")
    var found = [[Place]](repeating: [], count: needles.count)
    var byHead: [UInt32: [Int]] = [:]
    for (number, needle) in needles.enumerated() {
      byHead[needle.withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }, default: []]
        .append(number)
    }
    // A table says of almost every place that nothing begins there.
    var heads = [Bool](repeating: false, count: 1 << 16)
    for head in byHead.keys { heads[Int(head & 0xFFFF)] = true }
    for region in regions() { search(region, needles, byHead, heads, &found) }
    memset(base, 0, size)
    return found
  }

  private func search(
    _ region: Region, _ needles: [[UInt8]], _ byHead: [UInt32: [Int]], _ heads: [Bool],
    _ found: inout [[Place]]
  ) {
    var start = region.range.lowerBound
    while start < region.range.upperBound {
      let wanted = min(size, Int(region.range.upperBound - start))
      let got = pread(descriptor, base, wanted, off_t(start))
      if got <= 0 {
        // A page that is not there, as in a hole of a file: on with the next block.
        start += UInt(Self.block)
        continue
      }
      let end = max(0, min(got, Self.block) - 3)
      heads.withUnsafeBufferPointer { heads in
        for index in 0..<end {
          let head = base.loadUnaligned(fromByteOffset: index, as: UInt32.self) ^ Self.masks
          guard heads[Int(head & 0xFFFF)], let numbers = byHead[head] else { continue }
          for number in numbers where isHere(needles[number], index, got) {
            found[number].append(
              Place(
                address: start + UInt(index), permissions: region.permissions,
                flags: region.flags))
          }
        }
      }
      start += UInt(Self.block)
    }
  }

  /// Whether a needle stands at a place of the buffer, which itself is not searched, and wiped.
  private func isHere(_ needle: [UInt8], _ index: Int, _ got: Int) -> Bool {
    index + needle.count <= got
      && needle.indices.allSatisfy {
        base.load(fromByteOffset: index + $0, as: UInt8.self) ^ Self.mask == needle[$0]
      }
  }

  /// All regions of private memory but the search's own buffer, and but what a file holds as well.
  private func regions() -> [Region] {
    let text = String(decoding: Self.content("/proc/\(process)/smaps"), as: UTF8.self)
    var regions: [Region] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.first == "VmFlags:" {
        let flags = words.dropFirst().map(String.init)
        if !regions.isEmpty { regions[regions.count - 1].flags = flags }
        continue
      }
      let ends = words[0].split(separator: "-")
      guard words.count >= 5, ends.count == 2, let low = UInt(ends[0], radix: 16),
        let high = UInt(ends[1], radix: 16)
      else { continue }
      regions.append(Region(range: low..<high, permissions: String(words[1])))
    }
    let own = process == "self" ? UInt(bitPattern: base) : 0
    return regions.filter {
      ($0.permissions.hasPrefix("rw") || $0.permissions.hasPrefix("---"))
        && $0.permissions.hasSuffix("p") && !$0.range.contains(own) && !$0.flags.contains("io")
        && $0.range.lowerBound < UInt(Int.max)
    }
  }

  /// A file of the kernel's, which says how long it is only by ending.
  private static func content(_ path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { Glibc.close(descriptor) }
    var content: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &piece, piece.count)
      guard count > 0 else { return content }
      content += piece[..<count]
    }
  }

  /// `prctl`, which takes variable arguments: 3 asks whether the process may be dumped, 4 says so.
  private static func control(_ option: Int32, _ value: UInt = 0) -> Int32 {
    typealias Control = @convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32
    guard let symbol = dlsym(nil, "prctl") else { return -1 }
    return unsafeBitCast(symbol, to: Control.self)(option, value, 0, 0, 0)
  }
}
