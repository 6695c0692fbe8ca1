/// Keys that their owners print for everybody: of emulators, in samples and documentation.
///
/// They guard nothing, stand in thousands of programs, and tell an engineer that somebody works with an
/// emulator or has not put his own key in. Each is in the source named beside it.
enum PublishedKeys {
  /// Whether a secret's span is one of them, or a setting's name and one of them. Constant.
  static func hold(_ scan: Scan, _ range: Range<Int>) -> Bool {
    all.contains { key in
      let count = key.utf8CodeUnitCount
      let start = range.upperBound - count
      guard start >= range.lowerBound, isNoneOrName(scan, range.lowerBound..<start) else {
        return false
      }
      return (0..<count).allSatisfy { scan[start + $0] == key.utf8Start[$0] }
    }
  }

  /// Whether a span is empty, or a short name and the sign behind it.
  private static func isNoneOrName(_ scan: Scan, _ name: Range<Int>) -> Bool {
    name.isEmpty || name.count <= 16 && scan[name.upperBound - 1] == UInt8(ascii: "=")
  }

  private static let all: [StaticString] = emulators + samples

  /// The storage emulator's account and the Cosmos DB emulator's: learn.microsoft.com, "Use the Azurite
  /// emulator" and "Azure Cosmos DB emulator".
  private static let emulators: [StaticString] = [
    "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
    "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==",
  ]

  /// docs.stripe.com, and github.com/firebase/firebase-android-sdk, whose samples and tests carry Google's.
  private static let samples: [StaticString] = [
    "sk_test_4eC39HqLyjWDarjtT1zdp7dc", "AIzaSyabcdefghijklmnopqrstuvwxyz1234567",
    "AIzaSyAnLA7NfeLquW1tJFpx_eQCxoX-oo6YyIs", "AIzaSyCkEhVjf3pduRDt6d1yKOMitrUEke8agEM",
    "AIzaSyDMAScliyLx7F0NPDEJi1QmyCgHIAODrlU", "AIzaSyD3asb-2pEZVqMkmL6M9N6nHZRR_znhrh0",
    "AIzayDNSXIbFmlXbIE6mCzDLQAqITYefhixbX4A", "AIzaSyAdOS2zB6NCsk1pCdZ4-P6GBdi_UUPwX7c",
    "AIzaSyASWm6HmTMdYWpgMnjRBjxcQ9CKctWmLd4", "AIzaSyANUvH9H9BsUccjsu2pCmEkOPjjaXeDQgY",
    "AIzaSyA5_iVawFQ8ABuTZNUdcwERLJv_a_p4wtM", "AIzaSyA4UrcGxgwQFTfaI3no3t7Lt1sjmdnP5sQ",
    "AIzaSyDSb51JiIcB6OJpwwMicseKRhhrOq1cS7g", "AIzaSyBF2RrAIm4a0mO64EShQfqfd2AFnzAvvuU",
    "AIzaSyBcE-OOIbhjyR83gm4r2MFCu4MJmprNXsw", "AIzaSyB8qGxt4ec15vitgn44duC5ucxaOi4FmqE",
    "AIzaSyA8vmApnrHNFE0bApF4hoZ11srVL_n0nvY",
  ]
}
