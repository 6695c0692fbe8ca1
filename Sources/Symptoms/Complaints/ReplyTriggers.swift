/// Tells turns of a conversation in which no pattern can match, which most are, from those that have
/// to be searched. It decides nothing: a turn it lets through is searched like any other text.
///
/// Every pattern that counts in a turn needs all its elements. Elements that a common word stands
/// for are taken as met; the others have words that few turns have, and a turn is let through when
/// some pattern has all of those, wherever they stand and whatever the language. Linear in the text
/// for given lexicons.
struct ReplyTriggers: Sendable {
  private var ways = WayTable()
  /// By one element of a pattern, the other elements that it needs.
  private var others: [[[Int32]]] = []

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
    /// The length of each way's rarest word, the shortest first.
    func rarities(_ concept: Int32) -> [Int32] {
      phrases[Int(concept)].map { $0.map { tables.rarities[Int($0)] }.max() ?? 0 }.sorted()
    }
    var elements: [Int32: Int32] = [:]
    func number(_ concept: Int32) -> Int32 {
      let number = elements[concept] ?? Int32(elements.count)
      elements[concept] = number
      if Int(number) == others.count { others.append([]) }
      return number
    }
    for pattern in tables.patterns.joined()
    where ReplyRules.mayCount(pattern) && !tables.isText[Int(pattern.language)] {
      let concepts = pattern.elements + ReplyRules.address(of: pattern, tables)
      // What nothing stands for is never met.
      guard concepts.allSatisfy({ $0 >= 0 && !phrases[Int($0)].isEmpty }) else { continue }
      let rare = concepts.filter { rarities($0).first ?? 0 > 0 }
      let needed = rare.isEmpty ? concepts : rare
      let numbers = Set(needed).sorted().map(number)
      others[Int(numbers[0])].append(Array(numbers.dropFirst()))
    }
    return elements
  }

  /// Whether a text of ASCII may complain.
  func mayComplain(plain text: ByteView) -> Bool {
    let edges = WordEdges(text)
    let tokens = [Range<Int>](unsafeUninitializedCapacity: edges.count) { tokens, filled in
      // As many words come as the edges have counted.
      edges.forEach { start, end in
        tokens.initializeElement(at: filled, to: start..<end)
        filled += 1
      }
    }
    return mayComplain(text, tokens)
  }

  /// Whether a text may complain; always where its script is searched as text.
  func mayComplain(_ text: ComplaintText) -> Bool {
    if text.isSearchedAsText { return true }
    return text.bytes.withUnsafeBufferPointer { bytes in
      mayComplain(bytes, text.tokens.map { Int($0.start)..<Int($0.end) })
    }
  }

  private func mayComplain(_ text: ByteView, _ tokens: [Range<Int>]) -> Bool {
    // A letter held down may stand for one or two: not read here, but searched.
    if Elongation.mayStand(in: text) { return true }
    let size = (others.count + 63) / 64
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: size) { isMet in
      isMet.initialize(repeating: 0)
      // Elements are numbered from zero below the number of lists, a bit for each.
      var met: [Int32] = []
      ways.forEach(in: text, tokens) { element in
        let bit: UInt64 = 1 << UInt64(element & 63)
        if isMet[Int(element >> 6)] & bit == 0 { met.append(element) }
        isMet[Int(element >> 6)] |= bit
      }
      return met.contains { element in
        others[Int(element)].contains {
          $0.allSatisfy { isMet[Int($0 >> 6)] >> UInt64($0 & 63) & 1 != 0 }
        }
      }
    }
  }
}
