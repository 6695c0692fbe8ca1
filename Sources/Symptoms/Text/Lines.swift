/// The lines of a text that are not empty, one at a time.
struct Lines: Sequence, IteratorProtocol {
  private let text: ArraySlice<UInt8>
  private var position: Int

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    position = text.startIndex
  }

  mutating func next() -> ArraySlice<UInt8>? {
    let first = text.startIndex
    let start = position - first
    let (begin, end) = text.withUnsafeBufferPointer { bytes in
      var begin = start
      while begin < bytes.count, bytes[begin] == 0x0A { begin += 1 }
      var end = begin
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      return (begin + first, end + first)
    }
    position = end
    return begin < end ? text[begin..<end] : nil
  }
}
