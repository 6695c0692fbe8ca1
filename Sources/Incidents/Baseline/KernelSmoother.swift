/// Gaussian smoothing of an evenly spaced series.
struct KernelSmoother: Sendable {
  private let kernel: [Double]

  /// A smoother with a standard deviation in steps; the kernel is cut at three of them.
  init(sigma: Double) {
    let reach = max(1, Int(3 * sigma))
    kernel = (-reach...reach).map { Exponential.value(-0.5 * Double($0 * $0) / (sigma * sigma)) }
  }

  /// Kernel sums; at the ends of the series they run over fewer steps. O(steps × reach).
  func sums(_ series: [Double]) -> [Double] {
    let reach = kernel.count / 2
    var result = [Double](repeating: 0, count: series.count)
    for (index, value) in series.enumerated() where value != 0 {
      let from = max(0, index - reach)
      let to = min(series.count - 1, index + reach)
      guard from <= to else { continue }
      for target in from...to { result[target] += value * kernel[target - index + reach] }
    }
    return result
  }
}
