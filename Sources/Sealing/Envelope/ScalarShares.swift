internal import CSodium

/// Shamir's secret sharing over the scalars of ristretto255.
///
/// Source: A. Shamir, "How to share a secret", CACM 1979.
enum ScalarShares {
  /// Evaluates the polynomial whose coefficients lie one after the other, 32 bytes each, the secret
  /// first, at a small number. Horner's rule.
  static func evaluate(
    coefficients: UnsafeMutablePointer<UInt8>, count: Int, at number: Int,
    into output: UnsafeMutablePointer<UInt8>
  ) {
    var abscissa = scalar(number)
    output.update(from: coefficients + 32 * (count - 1), count: 32)
    for index in stride(from: count - 2, through: 0, by: -1) {
      crypto_core_ristretto255_scalar_mul(output, output, &abscissa)
      crypto_core_ristretto255_scalar_add(output, output, coefficients + 32 * index)
    }
  }

  /// Takes a mask off a share.
  static func unmask(_ masked: [UInt8], mask: [UInt8]) -> [UInt8] {
    var share = [UInt8](repeating: 0, count: 32)
    crypto_core_ristretto255_scalar_sub(&share, masked, mask)
    return share
  }

  /// The polynomial's value at zero from shares with distinct numbers, by Lagrange's formula.
  static func combine(_ shares: [(Int, [UInt8])], into output: UnsafeMutablePointer<UInt8>) {
    output.update(repeating: 0, count: 32)
    for (number, share) in shares {
      var numerator = scalar(1)
      var denominator = scalar(1)
      for (other, _) in shares where other != number {
        crypto_core_ristretto255_scalar_mul(&numerator, numerator, scalar(other))
        var difference = [UInt8](repeating: 0, count: 32)
        crypto_core_ristretto255_scalar_sub(&difference, scalar(other), scalar(number))
        crypto_core_ristretto255_scalar_mul(&denominator, denominator, difference)
      }
      var term = [UInt8](repeating: 0, count: 32)
      _ = crypto_core_ristretto255_scalar_invert(&term, denominator)
      crypto_core_ristretto255_scalar_mul(&term, term, numerator)
      crypto_core_ristretto255_scalar_mul(&term, term, share)
      crypto_core_ristretto255_scalar_add(output, output, term)
      Sodium.wipe(&term)
    }
  }

  static func scalar(_ number: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 32)
    bytes[0] = UInt8(number)
    return bytes
  }
}
