internal import CHyperscan
public import Signals

/// Finds and replaces what must not be kept. One thread uses a redactor; it owns the engine's
/// scratch memory and its buffers.
public final class Redactor {
  private let rules: RuleSet
  private var scratch: OpaquePointer?
  private var hits = HitList()
  private var spareRun = NumberRun()
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
  }

  /// Everything that has to go, in order, without overlaps. Linear in the text.
  public func findings(in text: Text) -> [Finding] {
    var found: [Finding] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      let scan = Scan(bytes: bytes)
      growAnchors(scan, into: &found)
      walkLandmarks(scan, into: &found)
      Placeholder.drop(&found, in: scan)
    }
    return Self.resolve(found)
  }

  /// The text with placeholders in place of what was found, numbered within a report.
  public func redact(
    _ text: Text, numbering: inout Numbering, findings: inout [Finding]
  ) -> Text {
    let found = self.findings(in: text)
    findings += found
    return Self.replace(found, in: text, numbering: &numbering)
  }

  /// Puts placeholders in place of findings that are in order and do not overlap.
  static func replace(
    _ findings: [Finding], in text: Text, numbering: inout Numbering
  ) -> Text {
    guard !findings.isEmpty else { return text }
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var position = 0
    for finding in findings {
      output.append(contentsOf: text.bytes[position..<finding.range.lowerBound])
      let type = finding.coarseType
      let number = numbering.number(of: text.bytes[finding.range], type: type)
      output.append(UInt8(ascii: "<"))
      output.append(contentsOf: type.utf8)
      output.append(UInt8(ascii: "_"))
      output.append(contentsOf: String(number).utf8)
      output.append(UInt8(ascii: ">"))
      position = finding.range.upperBound
    }
    output.append(contentsOf: text.bytes[position...])
    return Text(bytes: output)
  }

  /// What begins at a fixed text: secrets above all.
  private func growAnchors(_ scan: Scan, into found: inout [Finding]) {
    var last = 0
    var hits = takeHits()
    defer { self.hits = hits }
    hits.collect(rules.database, scan, scratch: scratch)
    // Inside what a finding covers nothing else need be grown.
    var covered = 0
    var spans = [SpanCover](repeating: SpanCover(), count: RuleSet.groups.count)
    var memory = AssignmentRule.Memory()
    var looked = 0
    for hit in hits.entries {
      let end = Int(hit.end)
      let start = end - rules.lengths[Int(hit.identifier)]
      // Another rule may take more from the same beginning.
      if start < covered, start != last { continue }
      let finding: Finding? =
        switch rules.actions[Int(hit.identifier)] {
        case .token(let rule): rule.grow(scan, start: start, end: end)
        case .assignment(let kind):
          AssignmentRule.grow(scan, start: start, end: end, kind: kind, memory: &memory)
        case .span(let group, let grow):
          Self.grow(scan, start..<end, after: &spans[group], grow)
        case .webToken:
          StructuredSecretRules.webToken(scan, start: start, end: end)
            ?? (isInside || start < looked ? nil : wrapped(scan, start: start, looked: &looked))
        case .wrapped: isInside ? nil : wrapped(scan, start: start, looked: &looked)
        }
      if let finding {
        found.append(finding)
        if finding.isSecret {
          covered = max(covered, finding.range.upperBound)
          last = start
        }
      }
    }
    guard let user = rules.userDatabase else { return }
    hits.collect(user, scan, scratch: scratch)
    for hit in hits.entries where hit.end > hit.start {
      found.append(
        Finding(
          type: rules.userRules[Int(hit.identifier)].type, range: Int(hit.start)..<Int(hit.end)))
    }
  }

  /// What spans of one group have covered.
  private struct SpanCover {
    var end = 0
    /// How many were grown from within.
    var inner = 0
    /// Where the last anchor ended, and how many stood in a row up to it.
    var anchorEnd = -1
    var row = 0

    /// Anchors in a row with nothing between them; more are nobody's titles or firm's forms.
    static let longestRow = 8
  }

  /// Grows a span. A few may begin within another of their group and take it further; where anchors
  /// stand one at the other, the rest are passed, so that no piece of text is read for each.
  @inline(__always)
  private static func grow(
    _ scan: Scan, _ anchor: Range<Int>, after cover: inout SpanCover,
    _ grow: (Scan, Int, Int) -> Finding?
  ) -> Finding? {
    cover.row = anchor.lowerBound <= cover.anchorEnd ? cover.row + 1 : 0
    cover.anchorEnd = anchor.upperBound
    if cover.row > SpanCover.longestRow { return nil }
    if anchor.lowerBound < cover.end {
      guard cover.inner < 3 else { return nil }
      cover.inner += 1
    } else {
      cover.inner = 0
    }
    let finding = grow(scan, anchor.lowerBound, anchor.upperBound)
    if let finding { cover.end = max(cover.end, finding.range.upperBound) }
    return finding
  }

  /// Moves the buffer out, so that a text within the text has one of its own.
  private func takeHits() -> HitList {
    let taken = hits
    hits = HitList()
    return taken
  }

  /// The whole run of base64 around an anchor, where what it holds has a secret in it.
  private func wrapped(_ scan: Scan, start: Int, looked: inout Int) -> Finding? {
    guard let (range, inner) = WrappedText.unwrap(scan, start: start, looked: &looked) else {
      return nil
    }
    isInside = true
    defer { isInside = false }
    var found: [Finding] = []
    inner.withUnsafeBufferPointer { growAnchors(Scan(bytes: $0), into: &found) }
    guard found.contains(where: { $0.isSecret || $0.type == "URL_CREDENTIAL" }) else { return nil }
    return Finding(type: "SECRET.base64", range: range)
  }

  /// What begins at a word: numbers, names, identifiers; and what lies around `@` and `:`.
  private func walkLandmarks(_ scan: Scan, into found: inout [Finding]) {
    guard let base = scan.bytes.baseAddress else { return }
    var scanner = LandmarkScanner()
    // Kept from text to text, but used from the stack.
    var run = spareRun
    spareRun = NumberRun()
    defer { spareRun = run }
    var (skip, covered) = (0, 0)
    var block = 0
    while block < scan.count {
      let marks: Landmarks
      if block + 64 <= scan.count {
        marks = scanner.next(UnsafeRawPointer(base + block))
      } else {
        marks = withUnsafeTemporaryAllocation(byteCount: 64, alignment: 8) { padded in
          padded.initializeMemory(as: UInt8.self, repeating: 0)
          padded.copyMemory(
            from: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(scan.bytes)[block...]))
          guard let start = padded.baseAddress else { return Landmarks() }
          return scanner.next(start)
        }
      }
      var bits = marks.wordStarts | marks.ats | marks.colons
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        bits &= bits &- 1
        let index = block + bit
        let mask = UInt64(1) << UInt64(bit)
        if marks.wordStarts & mask != 0 {
          if index < skip { continue }
          let count = found.count
          skip = growWord(scan, at: index, run: &run, into: &found)
          if found.count > count { covered = skip }
        } else if index >= covered,
          let finding = marks.ats & mask != 0
            ? ContactRules.email(scan, at: index) : NetworkRules.colonAddress(scan, at: index)
        {
          found.append(finding)
          covered = finding.range.upperBound
          skip = max(skip, covered)
        }
      }
      block += 64
    }
  }

  /// Judges the word that begins at an index; returns where the next look is worth while.
  @inline(__always)
  private func growWord(
    _ scan: Scan, at index: Int, run: inout NumberRun, into found: inout [Finding]
  ) -> Int {
    let byte = scan.bytes[index]
    if ByteClass.digit.contains(byte) {
      let (finding, next) = NumberRules.grow(scan, at: index, run: &run)
      if let finding = finding ?? NationalTokens.leadingDigit(scan, at: index, end: next)
        ?? NetworkRules.dashedDevice(scan, at: index)
      {
        found.append(finding)
        return max(finding.range.upperBound, index + 1)
      }
      return next
    }
    return WordRules.grow(scan, at: index, into: &found)
  }

  /// Findings by their beginnings, the longest first, then by type. Most lists are in order already.
  private static func inOrder(_ found: [Finding]) -> [Finding] {
    func precedes(_ left: Finding, _ right: Finding) -> Bool {
      if left.range.lowerBound != right.range.lowerBound {
        return left.range.lowerBound < right.range.lowerBound
      }
      if left.range.upperBound != right.range.upperBound {
        return left.range.upperBound > right.range.upperBound
      }
      return left.type < right.type
    }
    let isOrdered = (1..<found.count).allSatisfy { !precedes(found[$0], found[$0 - 1]) }
    return isOrdered ? found : found.sorted(by: precedes)
  }

  /// Orders findings; two that overlap become one, of the earlier's type.
  static func resolve(_ found: [Finding]) -> [Finding] {
    guard found.count > 1 else { return found }
    let sorted = inOrder(found)
    var kept: [Finding] = []
    kept.reserveCapacity(sorted.count)
    for finding in sorted {
      guard let last = kept.last, finding.range.lowerBound < last.range.upperBound else {
        kept.append(finding)
        continue
      }
      if finding.range.upperBound > last.range.upperBound {
        // One thing with two descriptions: all of it goes.
        kept[kept.count - 1].range = last.range.lowerBound..<finding.range.upperBound
      }
    }
    return kept
  }
}

/// The hits of a scan, in a buffer that is kept from text to text.
struct HitList {
  /// An anchor's or a user's pattern's hit: its number and its span's ends.
  struct Entry {
    var identifier: UInt32
    var start: UInt32
    var end: UInt32
  }

  private(set) var entries: [Entry] = []

  /// Scans a text of less than 4 GiB; what lies beyond is not scanned, and never comes that far.
  mutating func collect(_ database: OpaquePointer, _ scan: Scan, scratch: OpaquePointer?) {
    entries.removeAll(keepingCapacity: true)
    guard let base = scan.bytes.baseAddress, scan.count > 0 else { return }
    withUnsafeMutablePointer(to: &entries) { entries in
      base.withMemoryRebound(to: CChar.self, capacity: scan.count) { text in
        _ = hs_scan(
          database, text, UInt32(clamping: scan.count), 0, scratch,
          { identifier, from, to, _, context in
            guard let context else { return 1 }
            context.assumingMemoryBound(to: [Entry].self).pointee.append(
              Entry(
                identifier: identifier, start: UInt32(truncatingIfNeeded: from),
                end: UInt32(truncatingIfNeeded: to)))
            return 0
          }, entries)
      }
    }
  }
}
