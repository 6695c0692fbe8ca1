internal import CSodium

/// Standard base64 with padding, in its one spelling.
enum Base64 {
  static func text(_ bytes: [UInt8]) -> String {
    let capacity = sodium_base64_encoded_len(bytes.count, sodium_base64_VARIANT_ORIGINAL)
    var text = [CChar](repeating: 0, count: capacity)
    sodium_bin2base64(
      &text, capacity, bytes, bytes.count, sodium_base64_VARIANT_ORIGINAL)
    return String(decoding: text.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func bytes(_ text: String) -> [UInt8]? {
    let input = text.utf8.map { CChar(bitPattern: $0) }
    var bytes = [UInt8](repeating: 0, count: input.count / 4 * 3 + 3)
    var count = 0
    guard
      sodium_base642bin(
        &bytes, bytes.count, input, input.count, nil, &count, nil, sodium_base64_VARIANT_ORIGINAL)
        == 0
    else { return nil }
    let result = Array(bytes[..<count])
    return Self.text(result) == text ? result : nil
  }
}
