/// Decides whether concepts that were hit make a pattern, and whether a negation takes it back.
struct PatternJudge {
  /// Whose tables are searched: one reference, where the tables are two dozen.
  let matcher: ComplaintMatcher
  let text: ComplaintText
  let hits: ConceptHits

  /// Words between neighbours of a pattern; the lexicon says how many scalars of searched text.
  private static let wordWindow: Int32 = 6
  private static let orderedWordWindow: Int32 = 4

  @inline(__always)
  private var tables: LexiconTables { matcher.tables }

  /// Whether all elements of a pattern were hit somewhere.
  @inline(__always)
  func mayMatch(_ pattern: LexiconTables.Pattern) -> Bool {
    pattern.elements.dropFirst().allSatisfy { !hits[$0].isEmpty }
  }

  /// Nil where the pattern does not match; else whether a typing error was let through.
  func matches(_ pattern: LexiconTables.Pattern) -> Bool? {
    guard let first = pattern.elements.first else { return nil }
    for hit in hits[first] {
      guard let chosen = complete(pattern, from: hit),
        !isExcluded(pattern, hit), !isNegated(pattern, chosen)
      else { continue }
      return chosen.contains(where: \.isFuzzy)
    }
    return nil
  }

  private func complete(
    _ pattern: LexiconTables.Pattern, from first: ComplaintMatcher.Hit
  ) -> [ComplaintMatcher.Hit]? {
    let isText = tables.isText[Int(pattern.language)]
    let window = isText ? tables.windows[Int(pattern.language)] : Self.wordWindow
    var orderedWindow = isText ? window * 3 / 4 : Self.orderedWordWindow
    if pattern.isWide { orderedWindow *= 5 }
    // What stands in other sentences must stand close to be meant.
    if pattern.reach > 0 { orderedWindow += orderedWindow / 2 }
    var chosen = [first]
    for (previous, element) in zip(pattern.elements, pattern.elements.dropFirst()) {
      var best: (hit: ComplaintMatcher.Hit, distance: Int32)?
      for hit in hits[element] where reaches(pattern, first, hit) {
        let overlaps = chosen.contains { $0.start < hit.end && hit.start < $0.end }
        guard !overlaps else { continue }
        if pattern.isDistinct, chosen.contains(where: { isSame($0, hit, isText) }) { continue }
        let distance: Int32
        if pattern.isOrdered {
          guard let last = chosen.last, hit.start >= last.end else { continue }
          distance = hit.start - last.end
          // A negation ends with its clause.
          if tables.roles[Int(previous)] == .not, last.clause != hit.clause { continue }
          guard distance <= orderedWindow else { continue }
        } else {
          distance =
            chosen.map { hit.start >= $0.end ? hit.start - $0.end : $0.start - hit.end }.min() ?? 0
          guard distance <= window else { continue }
        }
        if distance < best?.distance ?? .max { best = (hit, distance) }
      }
      guard let best else { return nil }
      chosen.append(best.hit)
    }
    return chosen
  }

  private func isExcluded(
    _ pattern: LexiconTables.Pattern, _ hit: ComplaintMatcher.Hit
  ) -> Bool {
    pattern.excluded.contains { concept in
      hits[concept].contains { reaches(pattern, hit, $0) }
    }
  }

  /// Whether a hit is near enough to the first of a pattern, in sentences.
  @inline(__always)
  private func reaches(
    _ pattern: LexiconTables.Pattern, _ first: ComplaintMatcher.Hit, _ hit: ComplaintMatcher.Hit
  ) -> Bool {
    hit.sentence >= first.sentence && hit.sentence <= first.sentence + pattern.reach
  }

  /// Whether the same word stands in both places.
  private func isSame(
    _ left: ComplaintMatcher.Hit, _ right: ComplaintMatcher.Hit, _ isText: Bool
  ) -> Bool {
    bytes(of: left, isText).elementsEqual(bytes(of: right, isText))
  }

  private func bytes(of hit: ComplaintMatcher.Hit, _ isText: Bool) -> ArraySlice<UInt8> {
    let last = Int(hit.end) - 1
    guard isText else {
      return text.bytes[Int(text.tokens[Int(hit.start)].start)..<Int(text.tokens[last].end)]
    }
    let end = last + 1 < text.scalars.count ? Int(text.scalars[last + 1].start) : text.bytes.count
    return text.bytes[Int(text.scalars[Int(hit.start)].start)..<end]
  }

  /// Whether a negation reaches a part of the pattern that is not one itself.
  private func isNegated(
    _ pattern: LexiconTables.Pattern, _ chosen: [ComplaintMatcher.Hit]
  ) -> Bool {
    let isText = tables.isText[Int(pattern.language)]
    for (element, hit) in zip(pattern.elements, chosen) {
      guard tables.roles[Int(element)] == .bad else { continue }
      if isText
        ? isNegatedText(hit, pattern.language, chosen)
        : isNegatedWord(hit, chosen)
      {
        return true
      }
    }
    return false
  }

  /// Negators of all languages in question count: "no" takes back "lento" whosever word it is.
  private func isNegatedWord(
    _ hit: ComplaintMatcher.Hit, _ chosen: [ComplaintMatcher.Hit]
  ) -> Bool {
    func belongs(_ position: Int) -> Bool {
      chosen.contains { Int($0.start) <= position && position < Int($0.end) }
    }
    var position = Int(hit.start) - 1
    while position >= 0, text.tokens[position].clause == hit.clause {
      if belongs(position) { break }
      if hits.marks[position].negators != 0 { return hits.marks[position + 1].onlys == 0 }
      guard hits.marks[position].throughs != 0 else { break }
      position -= 1
    }
    position = Int(hit.end)
    while position < text.tokens.count, text.tokens[position].clause == hit.clause {
      if belongs(position) { return false }
      if hits.marks[position].negatorsAfter != 0 {
        return position + 1 >= text.tokens.count || hits.marks[position + 1].onlys == 0
      }
      guard hits.marks[position].throughs != 0 else { return false }
      position += 1
    }
    return false
  }

  /// In text a negator touches the complaint, but for words it reaches through.
  private func isNegatedText(
    _ hit: ComplaintMatcher.Hit, _ language: UInt8, _ chosen: [ComplaintMatcher.Hit]
  ) -> Bool {
    func list(_ concepts: [Int32]) -> [ComplaintMatcher.Hit] {
      guard case let concept = concepts[Int(language)], concept >= 0 else { return [] }
      return hits[concept].filter { one in
        one.sentence == hit.sentence
          && !chosen.contains { $0.start <= one.start && one.end <= $0.end }
      }
    }
    let negators = list(tables.negators)
    let throughs = negators.isEmpty ? [] : list(tables.reachedThrough)
    var edge = hit.start
    for _ in 0..<4 where !negators.isEmpty {
      if edge > 0, text.bytes[Int(text.scalars[Int(edge) - 1].start)] == 0x20 { edge -= 1 }
      if let negator = negators.first(where: { $0.end == edge }) {
        return !list(tables.onlys).contains { $0.start == negator.end }
      }
      guard let through = throughs.first(where: { $0.end == edge }) else { break }
      edge = through.start
    }
    return list(tables.negatorsBehind).contains { (hit.end...hit.end + 2).contains($0.start) }
  }
}
