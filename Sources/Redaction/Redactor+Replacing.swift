internal import Signals

extension Redactor {
  /// Puts placeholders in place of findings that are in order and do not overlap.
  static func replace(
    _ findings: [Finding], in text: Text, numbering: inout Numbering
  ) -> Text {
    guard !findings.isEmpty else { return text }
    return Text(bytes: replace(findings[...], in: text, 0..<text.count, numbering: &numbering))
  }

  /// The same for a part of a text, with all the findings in it.
  static func replace(
    _ findings: ArraySlice<Finding>, in text: Text, _ part: Range<Int>, numbering: inout Numbering
  ) -> [UInt8] {
    let longest = findings.reduce(0) { max($0, $1.type.utf8.count) }
    // More than is ever written; what is not touched costs nothing.
    let most = part.count + findings.count * (longest + Placeholder.overhead)
    return text.bytes.withUnsafeBytes { bytes in
      [UInt8](unsafeUninitializedCapacity: most) { output, count in
        guard var next = UnsafeMutableRawPointer(output.baseAddress) else { return }
        func keep(_ range: Range<Int>) {
          guard !range.isEmpty, let base = bytes.baseAddress else { return }
          next.copyMemory(from: base + range.lowerBound, byteCount: range.count)
          next += range.count
        }
        var position = part.lowerBound
        // Of many findings most are of the same type as the one before.
        var (fine, type, head) = ("", "", [UInt8]())
        for finding in findings {
          keep(position..<finding.range.lowerBound)
          if finding.type != fine {
            (fine, type) = (finding.type, finding.coarseType)
            head = Placeholder.head(type)
          }
          let value = UnsafeRawBufferPointer(rebasing: bytes[finding.range])
          next = Placeholder.write(head, numbering.number(of: value, type: type), to: next)
          position = finding.range.upperBound
        }
        keep(position..<part.upperBound)
        count = next - UnsafeMutableRawPointer(output.baseAddress.unsafelyUnwrapped)
      }
    }
  }

  /// Whether a finding comes first: by its beginning, the longer one, then by type.
  @inline(__always)
  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.range.lowerBound != right.range.lowerBound {
      return left.range.lowerBound < right.range.lowerBound
    }
    if left.range.upperBound != right.range.upperBound {
      return left.range.upperBound > right.range.upperBound
    }
    return left.type < right.type
  }

  /// Findings in order; most lists are already.
  private static func inOrder(_ found: [Finding]) -> [Finding] {
    for place in found.indices.dropFirst() where precedes(found[place], found[place - 1]) {
      return found.sorted(by: precedes)
    }
    return found
  }

  private static func isApart(_ found: [Finding]) -> Bool {
    for place in found.indices.dropFirst()
    where found[place - 1].range.upperBound > found[place].range.lowerBound { return false }
    return true
  }

  /// Ends findings with the text: where a character is cut in half there, a rule may have counted all of
  /// it.
  static func clamp(_ findings: inout [Finding], to count: Int) {
    for index in findings.indices where findings[index].range.upperBound > count {
      let start = min(findings[index].range.lowerBound, count)
      findings[index].range = start..<count
    }
  }

  /// Both lists as one in order; two findings that overlap become one, of the earlier's type.
  static func resolve(_ left: [Finding], _ right: [Finding]) -> [Finding] {
    let (left, right) = (inOrder(left), inOrder(right))
    if right.isEmpty, isApart(left) { return left }
    if left.isEmpty, isApart(right) { return right }
    var kept: [Finding] = []
    kept.reserveCapacity(left.count + right.count)
    var (leftPlace, rightPlace) = (0, 0)
    while leftPlace < left.count || rightPlace < right.count {
      let finding: Finding
      if rightPlace == right.count
        || leftPlace < left.count && !precedes(right[rightPlace], left[leftPlace])
      {
        finding = left[leftPlace]
        leftPlace += 1
      } else {
        finding = right[rightPlace]
        rightPlace += 1
      }
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
