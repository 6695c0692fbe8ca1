extension Timeline.Evidence {
  /// What kind of word it is and the word itself, where it takes a sentence; nil for other kinds.
  public var sentence: (label: String, text: String)? {
    switch kind {
    case "evaluation":
      let failing = share ?? 0
      let usual = failing / max(lift ?? 1, 1e-9)
      let verdict = (nats ?? 0) > Self.leastTelling ? "" : ", no clear difference"
      return (
        "Evaluations",
        "\(suite ?? ""): \(Wording.percent(failing)) failed, usually \(Wording.percent(usual))"
          + verdict
      )
    case "latent_cause":
      return (
        "Latent cause",
        "\(removedBy ?? "") took away \(deploy ?? ""), which may have hidden what came out then"
      )
    default: return nil
    }
  }

  /// Nats from which on two shares count as different.
  private static let leastTelling = 3.0
}
