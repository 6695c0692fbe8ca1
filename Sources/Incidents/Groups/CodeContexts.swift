internal import Symptoms

/// The sets of codes that make patterns: single codes, and pairs that come together far more often
/// than chance would have it.
struct CodeContexts {
  /// Masks by context; the first stands for signals without a code.
  let masks: [UInt32]
  private let pairs: [(mask: UInt32, context: Int)]
  private let single: [Int]

  /// How much more often than by chance a pair must come, and in which share of its rarer code.
  private static let (leastLift, leastShare) = (2.0, 0.2)
  /// More codes than these of a signal make no pattern of their own.
  private static let most = 24
  /// "It has become worse" says nothing beside a code that does.
  private static let vague = SymptomCode.generalQuality

  /// Learns the pairs; those of earlier nights stay. O(signals · codes²).
  init(_ rows: GroupingRows, known: [KnownGroup], k: Int) {
    let codes = SymptomCode.allCases
    var masks: [UInt32] = [0] + codes.map { 1 << UInt32($0.rawValue) }
    var single = [Int](repeating: 0, count: 32)
    for (index, code) in codes.enumerated() { single[Int(code.rawValue)] = index + 1 }

    var counts: [UInt32: Int] = [:]
    var accounts: [UInt32: CappedAccounts] = [:]
    for row in 0..<rows.count {
      let own = Self.bits(rows.masks[row])
      for (place, first) in own.enumerated() {
        counts[UInt32(1) << first, default: 0] += 1
        for second in own[(place + 1)...] where second != UInt32(Self.vague.rawValue) {
          let pair = UInt32(1) << first | UInt32(1) << second
          counts[pair, default: 0] += 1
          accounts[pair, default: CappedAccounts(bound: 2 * k)].insert(rows.table.accounts[row])
        }
      }
    }
    var lifts: [UInt32: Double] = [:]
    for (pair, seen) in accounts where seen.isFull {
      let ends = Self.bits(pair).map { Double(counts[UInt32(1) << $0] ?? 0) }
      let both = Double(counts[pair] ?? 0)
      let lift = both * Double(rows.count) / (ends[0] * ends[1])
      if lift >= Self.leastLift, both >= Self.leastShare * min(ends[0], ends[1]) {
        lifts[pair] = lift
      }
    }
    let learned = lifts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.most)
    // Known pairs first: a signal that was counted under one last night is again.
    var order = Set(known.map { Self.mask($0.pattern.codes) }.filter { $0.nonzeroBitCount == 2 })
      .sorted()
    order += learned.map(\.key).filter { !order.contains($0) }
    pairs = order.enumerated().map { ($1, masks.count + $0) }
    masks += order
    self.masks = masks
    self.single = single
  }

  /// The context a signal belongs to before all others.
  func first(of mask: UInt32) -> Int {
    mask == 0 ? 0 : options(of: mask).first ?? 0
  }

  /// The contexts a signal may belong to, best first.
  func options(of mask: UInt32) -> [Int] {
    pairs.filter { mask & $0.mask == $0.mask }.map(\.context)
      + Self.bits(mask).map { single[Int($0)] }
  }

  /// The codes of a context.
  func codes(_ context: Int) -> [SymptomCode] {
    Self.bits(masks[context]).compactMap { SymptomCode(rawValue: UInt8($0)) }
  }

  /// The context of some codes; nil where they make none.
  func context(of codes: [SymptomCode]) -> Int? { masks.firstIndex(of: Self.mask(codes)) }

  private static func mask(_ codes: [SymptomCode]) -> UInt32 {
    codes.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }

  /// The codes of a mask, in the vocabulary's order: what is seen in an answer comes before what is
  /// only said, the vague ones last.
  private static func bits(_ mask: UInt32) -> [UInt32] {
    var (rest, bits) = (mask, [UInt32]())
    while rest != 0 {
      bits.append(UInt32(rest.trailingZeroBitCount))
      rest &= rest - 1
    }
    return bits
  }
}
