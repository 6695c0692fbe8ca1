internal import CHyperscan
public import Signals

/// Finds and replaces what must not be kept. One thread uses a redactor; it owns the engine's
/// scratch memory and its buffers.
public final class Redactor {
  private let rules: RuleSet
  private var scratch: OpaquePointer?
  private var hits = HitList()
  private var spareGrowth = AnchorGrowth()
  private var spareRun = NumberRun()
  private var sparePlaces = RepeatedPlaces()
  private let memory = ScanMemory.allocate()
  /// The same for a text within the text.
  private let innerMemory = ScanMemory.allocate()
  /// Whether the text being scanned was unwrapped from another; such a text is not unwrapped again.
  private var isInside = false

  /// A redactor of some rules.
  public init(_ rules: RuleSet) throws(RedactionError) {
    self.rules = rules
    guard hs_alloc_scratch(rules.database, &scratch) == HS_SUCCESS else {
      throw .engineUnavailable
    }
    if let user = rules.userDatabase {
      guard hs_alloc_scratch(user, &scratch) == HS_SUCCESS else { throw .engineUnavailable }
    }
  }

  deinit {
    hs_free_scratch(scratch)
    memory.deallocate()
    innerMemory.deallocate()
  }

  /// Everything that has to go, in order, without overlaps. Linear in the text.
  public func findings(in text: Text) -> [Finding] {
    var (grown, walked): ([Finding], [Finding]) = ([], [])
    text.bytes.withUnsafeBufferPointer { bytes in
      memory.clear()
      let scan = Scan(bytes: bytes, memory: memory)
      growAnchors(scan, into: &grown)
      walkLandmarks(scan, into: &walked)
      Self.clamp(&grown, to: bytes.count)
      Self.clamp(&walked, to: bytes.count)
      Placeholder.drop(&grown, in: scan)
      Placeholder.drop(&walked, in: scan)
    }
    return Self.resolve(grown, walked)
  }

  /// The text with placeholders in place of what was found, numbered within a report.
  public func redact(
    _ text: Text, numbering: inout Numbering, findings: inout [Finding]
  ) -> Text {
    let found = self.findings(in: text)
    if findings.isEmpty { findings = found } else { findings += found }
    return Self.replace(found, in: text, numbering: &numbering)
  }

  /// What begins at a fixed text: secrets above all.
  private func growAnchors(_ scan: Scan, into found: inout [Finding]) {
    // Moved out, so that a text within the text has ones of its own.
    var (hits, growth) = (HitList(), AnchorGrowth())
    swap(&hits, &self.hits)
    swap(&growth, &spareGrowth)
    growth.begin()
    defer {
      swap(&hits, &self.hits)
      swap(&growth, &spareGrowth)
    }
    growFirst(scan, &growth, into: &found)
    // Block by block: so the hits of a long text fill no memory, and what they stand in is still
    // at hand.
    var start = 0
    while start < scan.count {
      let end = min(scan.count, start + Self.block)
      // An anchor may begin in the block before.
      let begin = max(0, start - rules.longest + 1)
      hits.collect(rules.database, scan, begin..<end, scratch: scratch)
      for hit in hits.entries where begin + Int(hit.end) > start {
        grow(scan, hit, from: begin, &growth, into: &found)
      }
      start = end
      Self.makeRoom(in: &found, scan, upTo: end)
    }
    guard let user = rules.userDatabase else { return }
    hits.collect(user, scan, 0..<scan.count, scratch: scratch)
    for hit in hits.entries where hit.end > hit.start {
      found.append(
        Finding(
          type: rules.userRules[Int(hit.identifier)].type, range: Int(hit.start)..<Int(hit.end)))
    }
  }

  /// A text may begin with a word that is an anchor only behind a blank.
  private func growFirst(
    _ scan: Scan, _ growth: inout AnchorGrowth, into found: inout [Finding]
  ) {
    for word in AssignmentKeywords.briefPasswords where scan.hasFolded(word, at: 0) {
      guard
        let finding = AssignmentRule.grow(
          scan, start: 0, end: word.utf8CodeUnitCount, kind: .password, memory: &growth.memory,
          &growth.repeated)
      else { continue }
      found.append(finding)
      (growth.coveredStart, growth.covered) = (finding.range.lowerBound, finding.range.upperBound)
      return
    }
  }

  /// Bytes whose anchors are searched for together.
  private static let block = 1 << 15

  /// Makes room for as many findings as a long text will have if it goes on as it began: else a list
  /// of very many is copied again and again.
  private static func makeRoom(in found: inout [Finding], _ scan: Scan, upTo end: Int) {
    guard found.count > 1 << 10, found.capacity - found.count < found.count / 2 else { return }
    found.reserveCapacity(Int(Double(found.count) * Double(scan.count) / Double(end) * 1.05))
  }

  /// Grows what begins at an anchor, whose end is counted from `origin`.
  @inline(__always)
  private func grow(
    _ scan: Scan, _ hit: HitList.Entry, from origin: Int, _ growth: inout AnchorGrowth,
    into found: inout [Finding]
  ) {
    let end = origin + Int(hit.end)
    let start = end - rules.lengths[Int(hit.identifier)]
    // Another rule may take more from the same beginning.
    if start < growth.covered, start != growth.last,
      start >= growth.coveredStart || rules.actions[Int(hit.identifier)].isName
    {
      return
    }
    let finding: Finding? =
      switch rules.actions[Int(hit.identifier)] {
      case .token(let rule):
        rule._withUnsafeGuaranteedRef {
          $0.grow(scan, start: start, end: end, &growth.tokens, &growth.repeated)
        }
      case .assignment(let kind):
        AssignmentRule.grow(
          scan, start: start, end: end, kind: kind, memory: &growth.memory, &growth.repeated)
      case .span(let rule):
        growth.grow(scan, start..<end, rule)
      case .webToken:
        StructuredSecretRules.webToken(scan, start: start, end: end)
          ?? (isInside || start < growth.looked
            ? nil : wrapped(scan, start: start, looked: &growth.looked))
      case .table:
        table(scan, start: start, &growth, into: &found)
      case .wrapped: isInside ? nil : wrapped(scan, start: start, looked: &growth.looked)
      }
    if finding == nil, case .assignment(let kind) = rules.actions[Int(hit.identifier)] {
      DataTables.grow(
        scan, secretName: start, end: end, kind: kind, &growth.tables, into: &found)
    }
    guard let finding, !finding.isSecret || !PublishedKeys.hold(scan, finding.range) else { return }
    found.append(finding)
    if finding.isSecret {
      if finding.range.upperBound > growth.covered {
        growth.coveredStart = finding.range.lowerBound
        growth.covered = finding.range.upperBound
      }
      growth.last = start
    }
  }

  /// All that is found in the table of a heading is added at once.
  private func table(
    _ scan: Scan, start: Int, _ growth: inout AnchorGrowth, into found: inout [Finding]
  ) -> Finding? {
    DataTables.grow(scan, heading: start, &growth.tables, into: &found)
    return nil
  }

  /// The whole run of base64 around an anchor, where what it holds has a secret in it.
  private func wrapped(_ scan: Scan, start: Int, looked: inout Int) -> Finding? {
    guard let (range, inner) = WrappedText.unwrap(scan, start: start, looked: &looked) else {
      return nil
    }
    isInside = true
    defer { isInside = false }
    var found: [Finding] = []
    innerMemory.clear()
    inner.withUnsafeBufferPointer {
      growAnchors(Scan(bytes: $0, memory: innerMemory), into: &found)
    }
    guard found.contains(where: { $0.isSecret || $0.type == "URL_CREDENTIAL" }) else { return nil }
    return Finding(type: "SECRET.base64", range: range)
  }

  /// What begins at a word: numbers, names, identifiers; and what lies around `@` and `:`.
  private func walkLandmarks(_ scan: Scan, into found: inout [Finding]) {
    guard let base = scan.bytes.baseAddress else { return }
    let raw = UnsafeRawPointer(base)
    // Kept from text to text, but used from the stack.
    var run = NumberRun()
    swap(&run, &spareRun)
    defer { swap(&run, &spareRun) }
    var walk = Walk()
    swap(&walk.places, &sparePlaces)
    walk.places.begin()
    defer { swap(&walk.places, &sparePlaces) }
    var lane = 0
    let width = Landmarks.width
    while lane < scan.count {
      if lane > 0, lane + width <= scan.count {
        look(scan, Landmarks(raw + lane), at: lane, &walk, run: &run, into: &found)
      } else {
        // At the text's ends, as if zeros stood around it.
        let landmarks = withUnsafeTemporaryAllocation(byteCount: width + 1, alignment: 16) { edge in
          edge.initializeMemory(as: UInt8.self, repeating: 0)
          let start = max(0, lane - 1)
          let count = min(scan.count, lane + width) - start
          edge.baseAddress?.advanced(by: start + 1 - lane).copyMemory(
            from: raw + start, byteCount: count)
          return edge.baseAddress.map { Landmarks($0 + 1) }
        }
        if let landmarks { look(scan, landmarks, at: lane, &walk, run: &run, into: &found) }
      }
      lane += width
      if lane % Self.block == 0 { Self.makeRoom(in: &found, scan, upTo: lane) }
    }
  }

  /// How far the walk over landmarks has come.
  private struct Walk {
    /// No word before this is worth a look.
    var skip = 0
    /// Nothing around `@` and `:` before this is, either.
    var covered = 0
    var places = RepeatedPlaces()
  }

  /// Looks at the landmarks of some bytes.
  @inline(__always)
  private func look(
    _ scan: Scan, _ marks: Landmarks, at lane: Int, _ walk: inout Walk, run: inout NumberRun,
    into found: inout [Finding]
  ) {
    var bits = marks.bits
    while bits != 0 {
      let index = lane + bits.trailingZeroBitCount
      bits &= bits &- 1
      let byte = scan.bytes[index]
      if byte != UInt8(ascii: "@"), byte != UInt8(ascii: ":") {
        if index < walk.skip {
          // What both have passed is passed at once, as a clock is.
          let passed = min(walk.skip, walk.covered) - lane
          if passed > 0 { bits &= passed < Landmarks.width ? ~0 &<< UInt64(passed) : 0 }
          continue
        }
        growWord(scan, at: index, &walk, run: &run, into: &found)
      } else if index >= walk.covered,
        let finding = byte == UInt8(ascii: "@")
          ? ContactRules.email(scan, at: index) ?? AccountNames.handle(scan, at: index)
          : NetworkRules.colonAddress(scan, at: index)
      {
        found.append(finding)
        walk.covered = finding.range.upperBound
        walk.skip = max(walk.skip, walk.covered)
      }
    }
  }

  /// Judges a word that is no number; returns where the next look is worth while.
  @inline(__always)
  private func growName(
    _ scan: Scan, at index: Int, _ repeated: inout RepeatedPlaces, into found: inout [Finding]
  ) -> Int {
    let place = RepeatedPlaces.Place(scan, at: index, rule: 3 << 20)
    if let same = repeated.outcome(scan, at: place) {
      if let finding = same.finding { found.append(finding) }
      return same.next
    }
    let count = found.count
    let next = WordRules.grow(scan, at: index, into: &found)
    if found.count <= count + 1 {
      repeated.keep(
        RepeatedPlaces.Outcome(finding: found.count > count ? found[count] : nil, next: next),
        at: place)
    }
    return next
  }

  /// Judges the word that begins at an index, and moves the walk to where the next look is worth
  /// while.
  @inline(__always)
  private func growWord(
    _ scan: Scan, at index: Int, _ walk: inout Walk, run: inout NumberRun,
    into found: inout [Finding]
  ) {
    guard ByteClass.digit.contains(scan.bytes[index]) else {
      let count = found.count
      walk.skip = growName(scan, at: index, &walk.places, into: &found)
      if found.count > count { walk.covered = walk.skip }
      return
    }
    if let end = NumberRules.clockEnd(scan, at: index) {
      walk.skip = end
      // Its own colons are no address's.
      if scan[index + 19] != UInt8(ascii: ":") { walk.covered = max(walk.covered, end) }
      return
    }
    let (finding, next) = NumberRules.grow(scan, at: index, run: &run, &walk.places)
    if let finding = finding ?? NationalTokens.leadingDigit(scan, at: index, end: next)
      ?? (scan[index + 2] == UInt8(ascii: "-")
        ? NetworkRules.dashedDevice(scan, at: index) : nil)
    {
      found.append(finding)
      walk.skip = max(finding.range.upperBound, index + 1)
      walk.covered = walk.skip
    } else {
      walk.skip = next
    }
  }
}
