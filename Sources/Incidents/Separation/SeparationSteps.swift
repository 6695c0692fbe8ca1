/// Steps of the separation that can be left out, to measure what each is worth.
///
/// Nothing else is a reason to leave one out; `docs/statistics.md` has the table.
public struct SeparationSteps: OptionSet, Sendable {
  /// A bit for each step.
  public let rawValue: UInt16

  /// The steps of some bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  private init(_ place: UInt16) { rawValue = 1 << place }

  /// All components are fitted again, each given the others; without it each stays as it was found.
  public static let jointFit = Self(0)
  /// Places are exchanged between components.
  public static let exchange = Self(1)
  /// Components that say the same are made one.
  public static let merging = Self(2)
  /// A component that describes two causes is divided.
  public static let splitting = Self(3)
  /// A new component's scope is told by its feature alone.
  public static let featureScope = Self(4)
  /// Texts are compared with the same scope before and after, not during.
  public static let cleanContrast = Self(5)
  /// Texts are scored by what the other half of the accounts taught.
  public static let heldOutText = Self(6)
  /// A change just after a deploy that fits costs less.
  public static let deployPrices = Self(7)
  /// What is there nearly always, or comes and goes far below its peak, is no component.
  public static let steadyCourses = Self(8)
  /// Two components must be worth more than one by a share of what they explain.
  public static let distinction = Self(9)
  /// A refit stays only where the whole does not lose by it.
  public static let guardedRefits = Self(10)
  /// Courses are fitted to the hour once more at the end.
  public static let sharpening = Self(11)
  /// Staircases that a ramp or a rollout describes as well are one change.
  public static let ramps = Self(12)
  /// A component is also divided by the values at which it shows different things.
  public static let placeDivision = Self(13)

  /// Every step by name.
  public static let named: [(name: String, step: SeparationSteps)] = [
    ("joint-fit", .jointFit), ("exchange", .exchange), ("merging", .merging),
    ("splitting", .splitting), ("feature-scope", .featureScope),
    ("clean-contrast", .cleanContrast), ("held-out-text", .heldOutText),
    ("deploy-prices", .deployPrices), ("steady-courses", .steadyCourses),
    ("distinction", .distinction), ("guarded-refits", .guardedRefits),
    ("sharpening", .sharpening), ("ramps", .ramps), ("place-division", .placeDivision),
  ]
  /// All of them.
  public static let all = SeparationSteps(named.map(\.step))
}
