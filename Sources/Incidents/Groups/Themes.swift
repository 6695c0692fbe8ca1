internal import Symptoms

/// Terms that make a pattern within a context: those that came up all at once among the signals
/// with its codes, and any among the signals without a code, which nothing else tells apart.
///
/// The everyday wording of a complaint is not a theme: it is as frequent as its code, every day.
struct Themes {
  /// A few terms that are used together.
  struct Theme {
    let context: Int32
    /// Numbers of terms, the naming one first.
    var terms: [Int32]
    /// Signals that use the naming one.
    var uses: Int
    /// Whether an earlier night knew it.
    let isKnown: Bool
  }

  private(set) var all: [Theme] = []
  /// For each row its theme; -1 for none.
  private(set) var ofRow: [Int32] = []

  /// Nats above chance at which a week of a term stands out.
  private static let leastNats = 10.0
  /// How much more frequent it must be in that week.
  private static let leastRise = 3.0
  /// Of signals without a code, a term in more than this share tells nothing.
  private static let mostUncoded = 0.25
  /// Share of the rarer term's uses that come with the other, for both to be one theme.
  private static let together = 0.5
  private static let most = 200

  /// O(signals · terms a signal).
  init(
    _ rows: GroupingRows, contexts: CodeContexts, home: [Int32], known: [KnownGroup], k: Int
  ) {
    let numbers = Dictionary(
      rows.terms.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: min)
    for group in known.sorted(by: { ($0.since, $0.id) < ($1.since, $1.id) }) {
      let terms = group.pattern.terms.compactMap { numbers[$0] }
      guard !terms.isEmpty, let context = contexts.context(of: group.pattern.codes) else {
        continue
      }
      // The same theme is known from several models.
      if let same = all.firstIndex(where: { $0.context == context && $0.terms[0] == terms[0] }) {
        all[same].terms += terms.filter { !all[same].terms.contains($0) }
      } else {
        all.append(Theme(context: Int32(context), terms: terms, uses: 0, isKnown: true))
      }
    }
    let candidates = ThemeCandidates(rows, home: home, contexts: contexts.masks.count, k: k)
    let chosen = candidates.all.filter { candidate in
      candidate.context == 0
        ? Double(candidate.uses) <= Self.mostUncoded * Double(candidates.total(0))
        : candidates.burst(candidate).map {
          $0.nats >= Self.leastNats + candidates.trials && $0.rise >= Self.leastRise
        } ?? false
    }
    join(chosen, candidates)
    ofRow = assign(rows, home: home)
  }

  /// Puts each term to the theme whose naming term it comes with, else makes it one; most used
  /// first, so that the naming one is the most used.
  private mutating func join(_ chosen: [ThemeCandidates.Candidate], _ candidates: ThemeCandidates) {
    let pairs = candidates.uses(together: chosen, themes: all)
    for candidate in chosen {
      if all.contains(where: {
        $0.context == candidate.context && $0.terms.contains(candidate.term)
      }) {
        continue
      }
      let near = all.indices.first { index in
        guard all[index].context == candidate.context else { return false }
        let lead = all[index].terms[0]
        let both = pairs[ThemeCandidates.pair(candidate.context, candidate.term, lead)] ?? 0
        let least = min(candidate.uses, candidates.uses(candidate.context, lead))
        return least > 0 && Double(both) >= Self.together * Double(least)
      }
      if let near {
        // A known theme keeps to its words: it must not grow into another one over the nights.
        if !all[near].isKnown { all[near].terms.append(candidate.term) }
      } else if all.count < Self.most {
        all.append(
          Theme(
            context: candidate.context, terms: [candidate.term], uses: candidate.uses,
            isKnown: false))
      }
    }
    for index in all.indices {
      all[index].uses = candidates.uses(all[index].context, all[index].terms[0])
    }
  }

  /// Each row to the rarest of the themes it uses terms of; known ones come first.
  private func assign(_ rows: GroupingRows, home: [Int32]) -> [Int32] {
    var themesOfTerm: [Int32: [Int32]] = [:]
    for (index, theme) in all.enumerated() {
      for term in theme.terms { themesOfTerm[term, default: []].append(Int32(index)) }
    }
    guard !all.isEmpty else { return [Int32](repeating: -1, count: rows.count) }
    func key(_ theme: Int32) -> (Int, Int, Int32) {
      (all[Int(theme)].isKnown ? 0 : 1, all[Int(theme)].uses, theme)
    }
    return (0..<rows.count).map { row in
      var best: Int32 = -1
      rows.forEachTerm(of: row) { term in
        for theme in themesOfTerm[term] ?? [] where all[Int(theme)].context == home[row] {
          if best < 0 || key(theme) < key(best) { best = theme }
        }
      }
      return best
    }
  }
}
