import Signals
import TestSupport
import Testing
import Timelines

private let k = 10

/// A night of one incident with one symptom and five days, released with noisy numbers of one's choice;
/// those that are not chosen are far above `k`.
private func released(_ chosen: [ReleaseCell: Int]) throws -> Timeline {
  let night = try #require(Timeline(json: timelineDocument))
  var counts = Dictionary(uniqueKeysWithValues: night.releaseCells.map { ($0, 100) })
  counts.merge(chosen) { $1 }
  return night.released(
    counts, noise: ReleaseNoise(rhoThousandths: 500, contributions: 24),
    cells: SmallCells(k: k))
}

/// A document for everybody leaves out what its noisy numbers say is fewer than k people's.
@Suite struct ReleaseTests {
  @Test func `an incident is released from k noisy accounts on`() throws {
    let few = try released([.incident(0): k - 1])
    #expect(few.incidents.isEmpty)
    // Nor is what only it would name.
    #expect(few.deploys.isEmpty)
    #expect(try released([.incident(0): k]).incidents.map(\.accounts.estimate) == [k])
  }

  @Test func `a symptom is released from k noisy accounts on`() throws {
    #expect(try released([.symptom(incident: 0, 0): k - 1]).incidents[0].symptoms.isEmpty)
    let shown = try released([.symptom(incident: 0, 0): k]).incidents[0].symptoms
    #expect(shown.map(\.code) == ["unexpected_script"] && shown.map(\.share) == [0.1])
  }

  @Test func `a day is released from k noisy accounts on`() throws {
    let first = try #require(Timeline(json: timelineDocument)).incidents[0].daily.from.dayIndex
    let days = try released([
      .day(incident: 0, first): k - 1, .day(incident: 0, first + 1): k,
      .day(incident: 0, first + 2): 0, .day(incident: 0, first + 3): -3,
    ]).incidents[0].daily.accounts
    #expect(days == [nil, k, nil, nil, 100])
  }
}
