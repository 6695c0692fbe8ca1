internal import Symptoms

/// Gives groups the identifiers they had.
///
/// A group is its model, platform, codes and naming term. Those of earlier nights are searched for
/// again as they were, so what has the same is the same, however much it has grown.
struct GroupIdentities {
  private struct Key: Hashable {
    let model: String
    let platform: String
    let codes: [SymptomCode]
    let lead: String?

    init(_ pattern: SymptomPattern) {
      (model, platform, codes) = (pattern.model, pattern.platform, pattern.codes)
      lead = pattern.terms.first
    }
  }

  private var known: [Key: KnownGroup] = [:]
  private var taken: Set<String>

  init(known groups: [KnownGroup]) {
    taken = Set(groups.map(\.id))
    for group in groups.sorted(by: { ($0.since, $0.id) < ($1.since, $1.id) }) {
      let key = Key(group.pattern)
      if known[key] == nil { known[key] = group }
    }
  }

  /// The group with its identifier and its earliest day.
  mutating func settle(_ group: SymptomGroup) -> SymptomGroup {
    var group = group
    if let earlier = known[Key(group.pattern)] {
      group.id = earlier.id
      group.since = min(group.since, earlier.since)
    } else {
      var salt = 0
      repeat {
        group.id = Self.identifier(group.pattern, salt: salt)
        salt += 1
      } while !taken.insert(group.id).inserted
    }
    return group
  }

  /// `grp-` and eight digits of the pattern's FNV-1a hash, spread by MurmurHash3's finalizer.
  private static func identifier(_ pattern: SymptomPattern, salt: Int) -> String {
    let names = pattern.codes.map(\.name).joined(separator: "+")
    let text = [pattern.model, pattern.platform, names, pattern.terms.first ?? "", "\(salt)"]
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.joined(separator: "|").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    hash ^= hash >> 33
    let digits = String(hash, radix: 16)
    return "grp-" + (String(repeating: "0", count: 16 - digits.count) + digits).suffix(8)
  }
}
