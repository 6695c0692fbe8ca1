internal import Signals

extension Timeline {
  /// The cells a public release of this document has, in order.
  public var releaseCells: [ReleaseCell] {
    var cells: [ReleaseCell] = [.everyday]
    for (place, incident) in incidents.enumerated() {
      cells.append(.incident(place))
      cells += incident.symptoms.indices.flatMap {
        [.symptom(incident: place, $0), .everydaySymptom(incident: place, $0)]
      }
      let first = incident.daily.from.dayIndex
      cells += incident.daily.accounts.indices.map { .day(incident: place, first + $0) }
    }
    return cells.sorted()
  }

  /// The document for everybody: each number of people is the noisy one, what rests on fewer than *k*
  /// of them is out, and so is all that is exact and not needed: terms, scores, surges, outages.
  ///
  /// `counts` are noisy already; everything here is computed from them. What is listed, its scope and
  /// its dates come from the night and carry no noise.
  public func released(
    _ counts: [ReleaseCell: Int], noise: ReleaseNoise, cells: SmallCells
  ) -> Timeline {
    var released = self
    released.apart = []
    released.noise = noise
    released.incidents = incidents.enumerated().compactMap { place, incident in
      incident.released(place, counts, noise: noise, cells: cells)
    }
    let named = Set(
      released.incidents.flatMap(\.events).flatMap {
        $0.candidates.compactMap(\.deploy) + [$0.deploy].compactMap(\.self)
      })
    released.deploys = deploys.filter { named.contains($0.id) }
    return released
  }
}

extension Timeline.Incident {
  fileprivate func released(
    _ place: Int, _ counts: [ReleaseCell: Int], noise: ReleaseNoise, cells: SmallCells
  ) -> Self? {
    let people = counts[.incident(place)] ?? 0
    guard cells.shows(accounts: people) else { return nil }
    let reach = 1.645 * noise.distribution.deviation
    func interval(_ value: Int, _ reach: Double) -> [Int] {
      [max(0, value - Int(reach.rounded(.up))), value + Int(reach.rounded(.up))]
    }
    var released = self
    // What engineers call it among themselves is theirs.
    released.name = nil
    released.accounts = .init(estimate: people, interval: interval(people, reach))
    let days = daily.accounts.indices.map {
      counts[.day(incident: place, daily.from.dayIndex + $0)] ?? 0
    }
    released.daily.accounts = days.map { cells.shows(accounts: $0) ? $0 : nil }
    let total = max(people, days.reduce(0, +))
    released.signals = .init(
      attributed: total, interval: interval(total, reach * Double(max(1, days.count)).squareRoot()))
    let everyday = Double(max(1, counts[.everyday] ?? 0))
    released.symptoms = symptoms.enumerated().compactMap { index, symptom in
      let showing = counts[.symptom(incident: place, index)] ?? 0
      guard cells.shows(accounts: showing) else { return nil }
      let share = min(1, Double(showing) / Double(people))
      let usual = Double(max(1, counts[.everydaySymptom(incident: place, index)] ?? 0)) / everyday
      var released = symptom
      released.share = (share * 100).rounded() / 100
      released.lift = cells.ratio(share / usual)
      return released
    }
    released.evidence = evidence.filter { $0.kind == "indistinguishable" || $0.kind == "merged" }
    released.events = events.map(\.coarse)
    return released
  }
}

extension Timeline.Event {
  /// To the hour, and probabilities to the tenth.
  fileprivate var coarse: Self {
    func hour(_ time: Timestamp) -> Timestamp {
      Timestamp(milliseconds: time.milliseconds - time.milliseconds % Timestamp.hour)
    }
    var event = self
    event.at = hour(at)
    event.interval = interval.map(hour)
    event.probability = (probability * 10).rounded() / 10
    event.candidates = candidates.map {
      Timeline.Candidate(deploy: $0.deploy, probability: ($0.probability * 10).rounded() / 10)
    }
    return event
  }
}
