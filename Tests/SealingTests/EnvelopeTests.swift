import Sealing
import Signals
import TestSupport
import Testing

@Suite struct EnvelopeTests {
  @Test(arguments: [0, 1, 4095, 4096, 4097, 8192, 65_527, 65_528, 65_536, 65_537, 131_072, 300_000])
  func opensWhatItSealed(count: Int) throws {
    try withFixture { fixture in
      let body = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let sealed = try fixture.seal(body)
      let request = try fixture.request(sealed)
      let grants = try fixture.grants(request, by: [2, 0])
      #expect(try fixture.open(sealed, request, grants) == body)
    }
  }
}
