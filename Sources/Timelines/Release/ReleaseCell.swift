/// A number of a public release: how many accounts did something. The order is that in which an
/// account's cells are counted until it has given all it may.
public enum ReleaseCell: Sendable, Hashable, Comparable {
  /// Sent anything that belongs to no incident.
  case everyday
  /// Was touched by the incident at this place of the list.
  case incident(Int)
  /// Showed a symptom of an incident: the places of both.
  case symptom(incident: Int, Int)
  /// Showed it every day.
  case everydaySymptom(incident: Int, Int)
  /// Was touched on a day: days since 1970.
  case day(incident: Int, Int)
}

/// What protects the numbers of a public release.
public struct ReleaseNoise: Sendable, Hashable, Decodable {
  /// The privacy loss ρ of zero-concentrated differential privacy, in thousandths.
  public var rhoThousandths: Int
  /// In how many cells one account is counted at most.
  public var contributions: Int

  enum CodingKeys: String, CodingKey {
    case contributions
    case rhoThousandths = "rho_thousandths"
  }

  /// Noise for a loss.
  public init(rhoThousandths: Int, contributions: Int) {
    precondition(rhoThousandths > 0 && contributions > 0, "a loss and a bound are positive")
    self.rhoThousandths = rhoThousandths
    self.contributions = contributions
  }

  /// The distribution. One account changes each of `contributions` cells by one at most, so the sum of
  /// squares by as many; ρ-zCDP needs a variance of that over 2ρ.
  public var distribution: DiscreteGaussian {
    DiscreteGaussian(
      numerator: UInt64(contributions) * 500, denominator: UInt64(rhoThousandths))
  }
}
