import Glibc

/// The few transcendental functions the statistics need.
enum Exponential {
  /// e to a power.
  @inline(__always)
  static func value(_ x: Double) -> Double { exp(x) }

  /// Natural logarithm.
  @inline(__always)
  static func log(_ x: Double) -> Double { _log(x) }

  /// log(1 + x), exact for small x.
  @inline(__always)
  static func log1p(_ x: Double) -> Double { _log1p(x) }

  /// A power.
  @inline(__always)
  static func power(_ x: Double, _ y: Double) -> Double { pow(x, y) }
}

@inline(__always)
private func _log(_ x: Double) -> Double { log(x) }

@inline(__always)
private func _log1p(_ x: Double) -> Double { log1p(x) }
