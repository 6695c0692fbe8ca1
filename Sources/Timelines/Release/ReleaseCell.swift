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
  /// How often one account is counted at most, over all cells.
  public var contributions: Int
  /// How many pseudonyms one account may have in the window: one a quarter. Nil for one.
  public var pseudonyms: Int?

  enum CodingKeys: String, CodingKey {
    case contributions, pseudonyms
    case rhoThousandths = "rho_thousandths"
  }

  /// Noise for a loss.
  public init(rhoThousandths: Int, contributions: Int, pseudonyms: Int = 1) {
    precondition(
      rhoThousandths > 0 && pseudonyms > 0 && contributions >= pseudonyms,
      "a loss and a bound are positive")
    self.rhoThousandths = rhoThousandths
    self.contributions = contributions
    self.pseudonyms = pseudonyms > 1 ? pseudonyms : nil
  }

  /// In how many cells one pseudonym is counted at most.
  public var cellsOfPseudonym: Int { contributions / (pseudonyms ?? 1) }

  /// The distribution. A pseudonym changes each of its cells by one at most. An account with one
  /// pseudonym changes the sum of squares by `contributions` at most; with `m` of them, each in at most
  /// `contributions / m` cells, some of which may be the same, by `m² · contributions / m` (the triangle
  /// inequality). ρ-zCDP needs a variance of that over 2ρ.
  public var distribution: DiscreteGaussian {
    DiscreteGaussian(
      numerator: UInt64(contributions * (pseudonyms ?? 1)) * 500,
      denominator: UInt64(rhoThousandths))
  }
}
