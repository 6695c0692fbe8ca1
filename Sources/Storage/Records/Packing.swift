internal import Sealing
internal import Signals
internal import Symptoms

/// How rows' packed columns are laid out.
enum Packing {
  /// Kinds of signals as stored.
  static let kinds: [SignalKind] = [.bugReport, .thumbsDown, .thumbsUp]

  /// Three bytes a finding: code, source, strength in 255ths.
  static func findings(_ findings: [SymptomFinding]) -> [UInt8] {
    findings.flatMap { finding in
      [
        finding.code.rawValue, finding.source.rawValue,
        UInt8(max(0, min(255, (finding.strength * 255).rounded()))),
      ]
    }
  }

  static func findings(_ bytes: UnsafeRawBufferPointer) -> [SymptomFinding] {
    stride(from: 0, to: bytes.count - bytes.count % 3, by: 3).compactMap { index in
      guard let code = SymptomCode(rawValue: bytes[index]),
        let source = SymptomFinding.Source(rawValue: bytes[index + 1])
      else { return nil }
      return SymptomFinding(code: code, source: source, strength: Double(bytes[index + 2]) / 255)
    }
  }

  /// Forty-eight bytes a use of a term: tag, abscissa, ordinate.
  static func terms(_ terms: [TermUse]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(48 * terms.count)
    for use in terms {
      for part in [use.tag.bytes, use.x.bytes, use.y.bytes] { bytes.append(contentsOf: part) }
    }
    return bytes
  }

  /// Dimensions as `name=value` lines in order of name: one spelling for one cell.
  static func cell(_ dimensions: [String: String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (name, value) in dimensions.sorted(by: { $0.key < $1.key }) {
      bytes += Array(name.utf8) + [0x3D] + Array(value.utf8) + [0x0A]
    }
    return bytes
  }

  static func dimensions(_ bytes: some Sequence<UInt8>) -> [String: String] {
    var dimensions: [String: String] = [:]
    for line in Array(bytes).split(separator: 0x0A) {
      guard let split = line.firstIndex(of: 0x3D) else { continue }
      dimensions[String(decoding: line[..<split], as: UTF8.self)] = String(
        decoding: line[(split + 1)...], as: UTF8.self)
    }
    return dimensions
  }
}
