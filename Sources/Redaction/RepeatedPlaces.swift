internal import Glibc

/// What was found at the last places of a text, for places shortly behind them that look the same.
///
/// What begins at a place is told by what stands near it. Where the bytes around two places of one
/// rule are the same, the second gives what the first gave, moved along. A rule that looks farther
/// than those bytes looks over several periods of them: it stops within the first, or what it gives
/// is too long to be kept. So the farthest distance has to stay well below the bytes behind.
///
/// A line of one pattern repeated has a hundred thousand such places; other texts have next to
/// none, and are told by the first bytes compared. Constant work a place.
struct RepeatedPlaces {
  /// What a place gave.
  struct Outcome {
    var finding: Finding?
    /// Where the next look is worth while, for a walk.
    var next = 0
  }

  private struct Entry {
    var key: UInt64 = 0
    var start = -1
    var gap = 0
    var outcome = Outcome()
  }

  /// Bytes around a place that have to be the same, and how far apart two places may be.
  private static let (before, behind, farthest) = (256, 512, 256)
  /// What a place gives lies this near it, or is not kept.
  static let reach = 192

  /// Two neighbours share what has the same beginning, so that two places that stand side by side
  /// again and again do not take each other's.
  private static let count = 128
  private var entries: [Entry] = []
  /// The keys last met: what a place gave is kept from the second time on, so that texts that
  /// repeat nothing cost little.
  private var met: [UInt64] = []
  /// Bytes that were compared with those a distance before them, and were the same.
  private var same = 0..<0
  private var distance = 0
  /// Whether anything was kept: of most texts nothing is.
  private var holds = false

  /// Forgets a text.
  mutating func begin() {
    if entries.isEmpty {
      entries = Array(repeating: Entry(), count: Self.count)
      met = Array(repeating: 0, count: Self.count)
    }
    same = 0..<0
    guard holds else { return }
    holds = false
    for index in entries.indices where entries[index].start >= 0 { entries[index].start = -1 }
  }

  /// A place in a text, with a number for what asks there and the bytes next to it.
  struct Place {
    let start: Int
    fileprivate let key: UInt64
    /// How far before the place the last finding of the rule's group ended; beyond what any rule
    /// looks at it is as far as any.
    fileprivate let gap: Int

    @inline(__always)
    fileprivate var slot: Int {
      // The rule's bits begin at the twelfth.
      Int(truncatingIfNeeded: key ^ key >> 12 ^ key >> 20) & (RepeatedPlaces.count - 2)
    }

    /// A place of a rule; nil near the text's ends, where nothing is kept.
    @inline(__always)
    init?(_ scan: Scan, at start: Int, rule: Int) {
      guard start >= RepeatedPlaces.before, start + RepeatedPlaces.behind <= scan.count,
        let base = UnsafeRawPointer(scan.bytes.baseAddress)
      else { return nil }
      self.start = start
      gap = max(-RepeatedPlaces.before, min(start - scan.settled, RepeatedPlaces.before))
      let here = base.loadUnaligned(fromByteOffset: start, as: UInt64.self)
      let ago = base.loadUnaligned(fromByteOffset: start - 8, as: UInt64.self)
      let mixed = (here ^ ago &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
      key = (mixed ^ mixed >> 32) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(rule << 12 ^ (gap & 0xFFF))
    }
  }

  /// What a place gives, where it looks like the last one with its key; nil where it has to be
  /// looked at.
  @inline(__always)
  mutating func outcome(_ scan: Scan, at place: Place?) -> Outcome? {
    guard let place else { return nil }
    guard let slot = metSlot(place) else { return nil }
    let (key, start) = entries.withUnsafeBufferPointer { ($0[slot].key, $0[slot].start) }
    // Places are asked for in order; one that were not must not be compared beyond the text.
    let distance = place.start - start
    guard key == place.key, start >= Self.before, (0...Self.farthest).contains(distance),
      isRepeated(scan, at: place.start, distance: distance)
    else { return nil }
    return outcome(entries[slot], at: place)
  }

  /// Which of its two slots a place has, if it was met lately.
  @inline(__always)
  private func metSlot(_ place: Place) -> Int? {
    met.withUnsafeBufferPointer { met in
      let slot = place.slot
      if met[slot] == place.key { return slot }
      return met[slot + 1] == place.key ? slot + 1 : nil
    }
  }

  /// Whether the bytes around a place are those around the place a distance before it. Where one
  /// place after the other asks at the same distance, each byte is compared once.
  private mutating func isRepeated(_ scan: Scan, at start: Int, distance: Int) -> Bool {
    let window = start - Self.before..<start + Self.behind
    let isNext =
      distance == self.distance && same.lowerBound <= window.lowerBound
      && same.upperBound > window.lowerBound
    let rest = isNext ? min(same.upperBound, window.upperBound)..<window.upperBound : window
    guard let base = scan.bytes.baseAddress,
      memcmp(
        base + rest.lowerBound, base + rest.lowerBound - distance, rest.count) == 0
    else { return false }
    same = (isNext ? same.lowerBound : window.lowerBound)..<window.upperBound
    self.distance = distance
    return true
  }

  private func outcome(_ entry: Entry, at place: Place) -> Outcome? {
    guard entry.gap == place.gap else { return nil }
    var outcome = entry.outcome
    let step = place.start - entry.start
    outcome.next += step
    if let range = outcome.finding?.range {
      outcome.finding?.range = range.lowerBound + step..<range.upperBound + step
    }
    return outcome
  }

  /// Keeps what a place gave.
  @inline(__always)
  mutating func keep(_ outcome: Outcome, at place: Place?) {
    guard let place else { return }
    guard let slot = metSlot(place) else {
      // Either is as good; which one must not be the same each time for two that take turns.
      met[place.slot + (place.start >> 3 ^ place.start) & 1] = place.key
      return
    }
    guard outcome.next <= place.start + Self.reach else { return }
    if let range = outcome.finding?.range,
      range.lowerBound < place.start - Self.reach || range.upperBound > place.start + Self.reach
    {
      return
    }
    holds = true
    entries[slot] = Entry(
      key: place.key, start: place.start, gap: place.gap, outcome: outcome)
  }
}
