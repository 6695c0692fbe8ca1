/// A text with signatures, after C2SP signed-note.
public struct SignedNote: Sendable, Hashable {
  /// One signature line.
  public struct Signature: Sendable, Hashable {
    /// The key's name.
    public let name: String
    /// Key identifier and signature.
    public let bytes: [UInt8]
  }

  /// The longest note read.
  public static let longest = 65_536
  /// The most signatures read.
  public static let mostSignatures = 32

  /// The signed text, with its last line end.
  public let text: [UInt8]
  /// The signatures, checked or not.
  public let signatures: [Signature]

  /// A text signed by one key.
  init(text: [UInt8], key: LedgerKey, signature: [UInt8]) {
    self.text = text
    self.signatures = [Signature(name: key.name, bytes: key.id + signature)]
  }

  /// Reads a note; no signature is checked.
  public init(parsing bytes: [UInt8]) throws(LedgerError) {
    guard bytes.count <= Self.longest, String(validating: bytes, as: UTF8.self) != nil,
      bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }), bytes.last == 0x0A,
      let split = (1..<max(1, bytes.count)).last(where: {
        bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A
      })
    else { throw .malformed("note") }
    self.text = Array(bytes[..<split])
    var signatures: [Signature] = []
    for line in bytes[(split + 1)...].dropLast().split(
      separator: 0x0A, omittingEmptySubsequences: false)
    {
      let words = String(decoding: line, as: UTF8.self).split(
        separator: " ", omittingEmptySubsequences: false)
      guard words.count == 3, words[0] == "\u{2014}", LedgerKey.isName(String(words[1])),
        let bytes = Base64.bytes(String(words[2])), bytes.count > 4,
        signatures.count < Self.mostSignatures
      else { throw .malformed("note") }
      signatures.append(Signature(name: String(words[1]), bytes: bytes))
    }
    self.signatures = signatures
  }

  /// The note's bytes.
  public var bytes: [UInt8] {
    var bytes = text + [0x0A]
    for signature in signatures {
      bytes += Array("\u{2014} \(signature.name) \(Base64.text(signature.bytes))\n".utf8)
    }
    return bytes
  }

  /// Checks that the key signed the text: a signature under its name and identifier exists, and
  /// every one of them holds. Signatures of other keys are ignored.
  public func check(signedBy key: LedgerKey) throws(LedgerError) {
    let own = signatures.filter { $0.name == key.name && $0.bytes.starts(with: key.id) }
    guard !own.isEmpty,
      own.allSatisfy({ key.verifies(Array($0.bytes[4...]), of: text) })
    else { throw .notSigned }
  }
}
