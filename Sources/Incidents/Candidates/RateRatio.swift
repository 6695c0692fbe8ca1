/// How clearly a part of a count differs from its due.
enum RateRatio {
  /// Log likelihood ratio of two Poisson rates against one, conditional on the total (Kulldorff
  /// 1997); in either direction.
  static func nats(inside: Double, due: Double, total: Double) -> Double {
    part(inside, due) + part(total - inside, total - due)
  }

  private static func part(_ seen: Double, _ due: Double) -> Double {
    seen > 0 && due > 0 ? seen * Exponential.log(seen / due) : 0
  }
}
