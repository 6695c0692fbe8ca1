/// The kinds of tables that localisation is measured on.
package enum TableKind: String, CaseIterable {
  case clean = "three overlapping, clean"
  case overdispersed = "three overlapping, overdispersed"
  case low = "three overlapping, low counts"
  case threeAxes = "three dimensions, one to four subsets"
  case falls = "rises and falls"
  case noisyFalls = "rises and falls, overdispersed"
  case multiplied = "lifts multiply"
  case several = "several values a dimension"
  case severalNoisy = "several values, overdispersed"
  case apart = "not overlapping on purpose"
  case missing = "a tenth of the values missing"
  case zeros = "a fifth predicted zero"
  case amounts = "9 600 amounts, relative errors"
  case large = "31 104 cells, six dimensions"
  case shapeS = "48 000 cells, five dimensions"
  case shapeSNoisy = "48 000 cells, overdispersed, rises and falls"
  case shapeL = "36 000 cells, lifts multiply"
  case hundred = "100 000 cells, overdispersed"
  case sparse = "9 600 cells, nine in ten empty"
  case sparseNoisy = "9 600 cells, nine in ten empty, overdispersed"
  case small = "60 cells, one or two subsets"
  case smallNoisy = "60 cells, one or two subsets, overdispersed"
  case quiet = "nothing, clean"
  case quietNoisy = "nothing, overdispersed"
  case quietSmall = "nothing, 60 cells, overdispersed"

  package var options: DrawnTable.Options {
    var options = DrawnTable.Options()
    switch self {
    case .clean: break
    case .overdispersed: options.noise = 6
    case .low: options.volume = 2_000
    case .threeAxes:
      options.sizes = [6, 8, 5]
      options.subsets = 1...4
    case .falls: options.falls = 0.5
    case .noisyFalls:
      options.falls = 0.5
      options.noise = 10
      options.volume = 12_000
    case .multiplied:
      options.multiplies = true
      options.falls = 0.3
    case .several: options.values = 3
    case .severalNoisy:
      options.values = 3
      options.noise = 10
    case .apart:
      options.overlaps = false
      options.subsets = 1...4
    case .missing: options.missing = 0.1
    case .zeros: options.zeros = 0.2
    case .amounts:
      options.sizes = [10, 12, 10, 8]
      options.volume = 960_000
      options.subsets = 1...3
      options.relativeError = 0.15
      options.falls = 0.5
      options.overlaps = false
    case .large:
      options.sizes = [6, 6, 6, 6, 6, 4]
      options.volume = 100_000
      options.subsets = 1...4
      options.noise = 10
      options.clearness = 60
    case .shapeS, .shapeSNoisy:
      options.sizes = [10, 12, 10, 8, 5]
      options.volume = 150_000
      options.subsets = 1...3
      options.overlaps = false
      if self == .shapeSNoisy {
        options.noise = 6
        options.falls = 0.5
      }
    case .shapeL:
      options.sizes = [10, 24, 10, 15]
      options.volume = 100_000
      options.subsets = 1...3
      options.overlaps = false
      options.falls = 0.5
      options.multiplies = true
    case .hundred:
      options.sizes = [10, 10, 10, 10, 10]
      options.volume = 300_000
      options.noise = 8
      options.falls = 0.3
    case .sparse, .sparseNoisy:
      options.sizes = [10, 12, 10, 8]
      options.volume = 6_000
      options.subsets = 1...3
      options.zeros = 0.8
      if self == .sparseNoisy { options.noise = 4 }
    case .small, .smallNoisy:
      options.sizes = [5, 4, 3]
      options.volume = 2_000
      options.subsets = 1...2
      options.values = 2
      options.overlaps = false
      options.noise = self == .small ? nil : 25
    case .quietSmall:
      options.sizes = [5, 4, 3]
      options.volume = 2_000
      options.subsets = 0...0
      options.noise = 10
    case .quiet: options.subsets = 0...0
    case .quietNoisy:
      options.subsets = 0...0
      options.noise = 6
    }
    return options
  }

  /// Tables that are measured; a large one takes as long to draw as to separate.
  package var tables: Int {
    switch self {
    case .amounts, .sparse, .sparseNoisy: 20
    case .large, .shapeS, .shapeSNoisy, .shapeL, .hundred: 10
    case .quiet, .quietNoisy, .quietSmall: 100
    default: 40
    }
  }
}
