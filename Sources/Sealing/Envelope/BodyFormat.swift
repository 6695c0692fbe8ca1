/// Constants of the encrypted body: padded plaintext is the body, zeros up to the Padmé length,
/// and the true length as a 64-bit little-endian number, cut into chunks.
enum BodyFormat {
  /// Plaintext bytes in every chunk but the last.
  static let chunk = 65_536
  /// What a chunk grows by.
  static let overhead = 17
  /// The stream's own header.
  static let streamHeader = 24
  /// The length at the end.
  static let trailer = 8
  /// Associated data of a chunk: header hash and chunk number.
  static let associatedData = 40

  /// Bytes on disk for a body of so many bytes.
  static func sealedCount(_ count: Int) -> Int {
    let padded = Padding.length(count) + trailer
    return streamHeader + padded + (padded + chunk - 1) / chunk * overhead
  }
}
