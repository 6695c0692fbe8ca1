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

/// What a reader of another version must not take for this one.
@Suite struct EnvelopeFormTests {
  @Test
  func `magic, version, kinds, flags and counts are what the format says, or nothing is read`()
    throws
  {
    try withFixture(custodians: 3, threshold: 2) { fixture in
      let sealed = try fixture.seal([1])
      for place in 0..<8 {
        for value in UInt8.min...UInt8.max where value != sealed.header[place] {
          var header = sealed.header
          header[place] = value
          let isRead = (try? EnvelopeHeader(parsing: header)) != nil
          let mayBe = (place == 5 && value == 2) || (place == 6 && value == 0)
          #expect(isRead == mayBe, "header \(place): \(value)")
        }
        for value in UInt8.min...UInt8.max where value != sealed.wrap[place] {
          var wrap = sealed.wrap
          wrap[place] = value
          let isRead = (try? EnvelopeWrap(parsing: wrap)) != nil
          #expect(isRead == (place == 6 && [1, 3].contains(value)), "wrap \(place): \(value)")
        }
      }
    }
  }
}
