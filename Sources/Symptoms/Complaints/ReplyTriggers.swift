/// Tells turns of a conversation in which no pattern can match, which most are, from those that have
/// to be searched. It decides nothing: a turn it lets through is searched like any other text.
///
/// Every pattern that counts in a turn needs all its elements. Elements that a common word stands
/// for are taken as met; the others have words that few turns have, and a turn is let through when
/// some pattern has all of those, wherever they stand and whatever the language. Linear in the text
/// for given lexicons.
struct ReplyTriggers: Sendable {
  private var ways = WayTable()
  /// The other elements that each pattern of an element needs, behind each pattern a number below
  /// zero; a pattern stands with the element that fewest texts have.
  private var others: [Int32] = []
  /// Where the patterns of each element begin among them, and the end.
  private var starts: [Int32] = []

  init(_ tables: LexiconTables) {
    var phrases = [[[Int32]]](repeating: [], count: tables.roles.count)
    for (first, list) in tables.phrases.enumerated() {
      for phrase in list {
        let rest = tables.rests[Int(phrase.rest.lowerBound)..<Int(phrase.rest.upperBound)]
        phrases[Int(phrase.concept)].append([Int32(first)] + rest)
      }
    }
    for (concept, element) in addPatterns(tables, phrases) {
      for words in phrases[Int(concept)] { ways.add(words, element, tables) }
    }
    ways.close(tables)
  }

  /// Numbers the concepts that patterns need.
  private mutating func addPatterns(
    _ tables: LexiconTables, _ phrases: [[[Int32]]]
  ) -> [Int32: Int32] {
    /// The length of each concept's commonest way's rarest word.
    let rarities = phrases.map { ways in
      ways.map { $0.map { tables.rarities[Int($0)] }.max() ?? 0 }.min() ?? 0
    }
    /// About how often one of a concept's ways stands in a text.
    let frequencies = phrases.map { ways in
      ways.reduce(0) { $0 + $1.reduce(1) { $0 * tables.frequencies[Int($1)] } }
    }
    var elements: [Int32: Int32] = [:]
    var patterns: [[[Int32]]] = []
    func number(_ concept: Int32) -> Int32 {
      let number = elements[concept] ?? Int32(elements.count)
      elements[concept] = number
      if Int(number) == patterns.count { patterns.append([]) }
      return number
    }
    for pattern in tables.patterns.joined()
    where ReplyRules.mayCount(pattern) && !tables.isText[Int(pattern.language)] {
      let concepts = pattern.elements + ReplyRules.address(of: pattern, tables)
      // What nothing stands for is never met.
      guard concepts.allSatisfy({ $0 >= 0 && !phrases[Int($0)].isEmpty }) else { continue }
      let rare = concepts.filter { rarities[Int($0)] > 0 }
      let needed = Set(rare.isEmpty ? concepts : rare)
        .sorted { (frequencies[Int($0)], $0) < (frequencies[Int($1)], $1) }
      let numbers = needed.map(number)
      patterns[Int(numbers[0])].append(Array(numbers.dropFirst()))
    }
    for list in patterns {
      starts.append(Int32(others.count))
      for needed in list { others += needed + [-1] }
    }
    starts.append(Int32(others.count))
    return elements
  }

  /// Whether a text of ASCII may complain.
  func mayComplain(plain text: ByteView) -> Bool {
    WordEdges(text).edges.withUnsafeBufferPointer { mayComplain(text, $0) }
  }

  /// Whether a text may complain; always where its script is searched as text.
  func mayComplain(_ text: ComplaintText) -> Bool {
    if text.isSearchedAsText { return true }
    let edges = text.tokens.flatMap {
      [UInt32(truncatingIfNeeded: $0.start), UInt32(truncatingIfNeeded: $0.end)]
    }
    return text.bytes.withUnsafeBufferPointer { bytes in
      edges.withUnsafeBufferPointer { mayComplain(bytes, $0) }
    }
  }

  /// Where words begin and end in turn.
  private func mayComplain(_ text: ByteView, _ edges: UnsafeBufferPointer<UInt32>) -> Bool {
    // A letter held down may stand for one or two: not read here, but searched.
    if Elongation.mayStand(in: text) { return true }
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: (starts.count + 63) / 64) {
      // A bit for each element, numbered from zero.
      $0.initialize(repeating: 0)
      ways.find(in: text, edges, $0)
      return isAnyMet(UnsafeBufferPointer($0))
    }
  }

  /// Whether all elements of some pattern are met.
  private func isAnyMet(_ met: UnsafeBufferPointer<UInt64>) -> Bool {
    starts.withUnsafeBufferPointer { starts in
      others.withUnsafeBufferPointer { others in
        for (index, bits) in met.enumerated() {
          var rest = bits
          while rest != 0 {
            let element = index &* 64 &+ rest.trailingZeroBitCount
            rest &= rest &- 1
            // Only elements are met, and each has a start and an end.
            var isAll = true
            for other in others[Int(starts[element])..<Int(starts[element &+ 1])] {
              if other < 0 {
                if isAll { return true }
                isAll = true
              } else if met[Int(other &>> 6)] &>> UInt64(truncatingIfNeeded: other) & 1 == 0 {
                isAll = false
              }
            }
          }
        }
        return false
      }
    }
  }
}
