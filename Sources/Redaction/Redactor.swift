internal import CHyperscan
public import Signals

/// Finds and replaces what must not be kept. One thread uses a redactor; it owns the engine's
/// scratch memory and its buffers.
public final class Redactor {
  private let rules: RuleSet
  private var scratch: OpaquePointer?
  private var hits: [Hit] = []
  private var found: [Finding] = []

  /// An anchor's or user pattern's hit: its number and its span's ends.
  private struct Hit {
    var identifier: Int
    var start: Int
    var end: Int
  }

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
    found.removeAll(keepingCapacity: true)
    text.bytes.withUnsafeBufferPointer { bytes in
      let scan = Scan(bytes: bytes)
      grow(scan)
      NumberRules.scan(scan, into: &found)
      CapitalPass.scan(scan, into: &found)
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
      output.append(contentsOf: "<\(type)_\(number)>".utf8)
      position = finding.range.upperBound
    }
    output.append(contentsOf: text.bytes[position...])
    return Text(bytes: output)
  }

  private func grow(_ scan: Scan) {
    hits.removeAll(keepingCapacity: true)
    collect(rules.database, scan)
    // Inside what a finding covers nothing else need be grown.
    var covered = 0
    for hit in hits {
      let (length, action) = rules.actions[hit.identifier]
      let start = hit.end - length
      if start < covered { continue }
      let finding: Finding? =
        switch action {
        case .token(let rule): rule.grow(scan, start: start, end: hit.end)
        case .assignment: AssignmentRule.grow(scan, start: start, end: hit.end)
        case .span(let grow): grow(scan, start, hit.end)
        case .user: nil
        }
      if let finding {
        found.append(finding)
        if finding.type.hasPrefix("SECRET") { covered = finding.range.upperBound }
      }
    }
    guard let user = rules.userDatabase else { return }
    hits.removeAll(keepingCapacity: true)
    collect(user, scan)
    for hit in hits where hit.end > hit.start {
      found.append(
        Finding(type: rules.userRules[hit.identifier].type, range: hit.start..<hit.end))
    }
  }

  private func collect(_ database: OpaquePointer, _ scan: Scan) {
    guard let base = scan.bytes.baseAddress, scan.count > 0 else { return }
    let context = Unmanaged.passUnretained(self).toOpaque()
    base.withMemoryRebound(to: CChar.self, capacity: scan.count) { text in
      _ = hs_scan(
        database, text, UInt32(clamping: scan.count), 0, scratch,
        { identifier, from, to, _, context in
          guard let context else { return 1 }
          Unmanaged<Redactor>.fromOpaque(context).takeUnretainedValue().hits
            .append(Hit(identifier: Int(identifier), start: Int(from), end: Int(to)))
          return 0
        }, context)
    }
  }

  /// Orders findings and lets of two that overlap the earlier stand, the longer where both begin
  /// together; what of the later reaches beyond is kept as a finding of its own.
  static func resolve(_ found: [Finding]) -> [Finding] {
    guard found.count > 1 else { return found }
    let sorted = found.sorted {
      ($0.range.lowerBound, -$0.range.upperBound, $0.type)
        < ($1.range.lowerBound, -$1.range.upperBound, $1.type)
    }
    var kept: [Finding] = []
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

/// One pass over capital letters and colons: names of people, IBANs, MAC and IPv6 addresses.
enum CapitalPass {
  static func scan(_ scan: Scan, into findings: inout [Finding]) {
    var index = 0
    let count = scan.count
    while index < count {
      let byte = scan.bytes[index]
      if byte == UInt8(ascii: ":") {
        if ByteClass.hex.contains(scan[index + 1]) || scan[index + 1] == UInt8(ascii: ":"),
          let finding = IdentifierRules.colonAddress(scan, at: index)
        {
          findings.append(finding)
          index = finding.range.upperBound
          continue
        }
      } else if ByteClass.upper.contains(byte) || byte == 0xC3 {
        if !scan.isWord(at: index - 1) {
          if ByteClass.digit.contains(scan[index + 2]),
            let iban = IdentifierRules.iban(scan, start: index)
          {
            findings.append(iban)
            index = iban.range.upperBound
            continue
          }
          let end = NameRules.wordEnd(scan, from: index)
          if end - index >= 3, let name = NameRules.full(scan, start: index, wordEnd: end) {
            findings.append(name)
            index = name.range.upperBound
            continue
          }
          index = max(end, index + 1)
          continue
        }
      }
      index += 1
    }
  }
}
