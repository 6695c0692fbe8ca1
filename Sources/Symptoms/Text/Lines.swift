/// The lines of a text that are not empty, one at a time.
struct Lines: Sequence, IteratorProtocol {
  private let text: ByteView
  private var position = 0

  init(_ text: ByteView) {
    self.text = text
  }

  mutating func next() -> ByteView? {
    while position < text.count {
      let start = position
      let end = text.next(0x0A, from: start)
      position = end + 1
      if end > start { return text.part(start..<end) }
    }
    return nil
  }
}
