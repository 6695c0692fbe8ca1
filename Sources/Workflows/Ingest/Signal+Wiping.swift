internal import Sealing
internal import Signals

extension Signal {
  /// Overwrites people's words in the buffers that this value alone has.
  mutating func wipe() {
    description?.bytes.wipe()
    description = nil
    for message in transcript.indices {
      for block in transcript[message].content.indices {
        // Out of the value first, so that its storage is held once when it is overwritten.
        let taken = transcript[message].content[block]
        transcript[message].content[block] = .image
        Self.wipe(taken)
      }
    }
    transcript = []
  }

  private static func wipe(_ block: consuming ContentBlock) {
    switch consume block {
    case .text(var text), .thinking(var text): text.bytes.wipe()
    case .toolUse(_, _, var input): input.bytes.wipe()
    case .toolResult(_, var content, _): content.bytes.wipe()
    case .image, .unknown: break
    }
  }
}

extension LineBatch {
  /// Overwrites the lines in the buffer that this value alone has.
  mutating func wipe() {
    bytes.wipe()
    lines = []
  }
}
