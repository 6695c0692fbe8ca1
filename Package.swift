// swift-tools-version: 6.3
import PackageDescription

/// One settings array for every room: strict Swift 6, no warning survives.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A room of the house: a target under `Sources/` that may import only the rooms listed for it.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// The tests of a room; they mirror `Sources/` one to one.
func tests(
  _ room: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: room + "Tests",
    dependencies: [.init(stringLiteral: room), "TestSupport"] + dependencies,
    exclude: exclude,
    swiftSettings: strict)
}

/// What CLexicons puts into the program.
let lexicons = [
  "Lexicons/English.lexicon", "Lexicons/German.lexicon", "Lexicons/French.lexicon",
  "Lexicons/Spanish.lexicon", "Lexicons/Portuguese.lexicon", "Lexicons/Italian.lexicon",
  "Lexicons/Dutch.lexicon", "Lexicons/Polish.lexicon", "Lexicons/Russian.lexicon",
  "Lexicons/Turkish.lexicon", "Lexicons/Arabic.lexicon", "Lexicons/Hindi.lexicon",
  "Lexicons/Thai.lexicon", "Lexicons/Vietnamese.lexicon", "Lexicons/Indonesian.lexicon",
  "Lexicons/Chinese.lexicon", "Lexicons/Japanese.lexicon", "Lexicons/Korean.lexicon",
  "Lexicons/Tags.lexicon", "Lexicons/Complaints.model", "Lexicons/Refusals.model",
  "Lexicons/Requests.model",
]

/// Swift's runtime and Foundation linked into a program: it runs where no Swift is installed, starts
/// sooner, and calls the runtime without a detour. What Foundation itself is made of has to be named,
/// since the rooms are compiled for either kind of linking.
let standalone: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-stdlib", "-lFoundation", "-lCoreFoundation", "-lFoundationInternationalization",
      "-lFoundationEssentials", "-l_FoundationICU", "-l_FoundationCShims",
      "-l_FoundationCollections", "-lswiftSynchronization", "-Xlinker", "--gc-sections",
    ], .when(platforms: [.linux]))
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "blindsift",
  products: [
    .executable(name: "blindsift", targets: ["blindsift"]),
    .library(name: "BlindsiftRooms", targets: ["Workflows", "Commands"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // System libraries, each from a Debian -dev package.
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CHyperscan", providers: [.apt(["libvectorscan-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", providers: [.apt(["libzstd-dev"])]),
    .target(
      name: "CSimdjson",
      cxxSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))],
      linkerSettings: [.linkedLibrary("simdjson")]),

    // The rooms, in the order data passes through them.
    room("Signals", ["CSimdjson", "CZlib", "CZstd"]),
    room("Redaction", ["Signals", "CHyperscan"]),
    .target(name: "CLexicons"),
    room("Symptoms", ["Signals", "CLexicons"], exclude: lexicons),
    room("Sealing", ["Signals", "CSodium"]),
    room("Ledger", ["Signals", "CSodium"]),
    room("Incidents", ["Signals", "Symptoms"]),
    room("Storage", ["Signals", "Symptoms", "Sealing", "Ledger", "Incidents", grdb, toml]),
    room("Timelines", ["Signals", "Symptoms", "Incidents"]),
    room(
      "Workflows",
      [
        "Signals", "Redaction", "Symptoms", "Sealing", "Ledger", "Incidents", "Storage",
        "Timelines",
      ]),
    room("Terminal", ["Signals", "Timelines"]),
    room(
      "Commands",
      [
        "Signals", "Redaction", "Sealing", "Ledger", "Incidents", "Storage", "Timelines",
        "Workflows", "Terminal", arguments,
      ]),
    .executableTarget(
      name: "blindsift", dependencies: ["Commands", arguments], swiftSettings: strict,
      linkerSettings: standalone),

    // Measured by `make benchmark`; `make build` leaves them out.
    .executableTarget(
      name: "sealing-benchmark", dependencies: ["Sealing", "Signals", "CSodium"],
      path: "Benchmarks/Sealing", swiftSettings: strict, linkerSettings: standalone),
    .executableTarget(
      name: "recognition-benchmark", dependencies: ["Redaction", "Signals", "Symptoms"],
      path: "Benchmarks/Recognition", swiftSettings: strict, linkerSettings: standalone),
    .executableTarget(
      name: "separation-benchmark",
      dependencies: ["Incidents", "Signals", "SyntheticTruth", arguments],
      path: "Benchmarks/Separation", swiftSettings: strict, linkerSettings: standalone),

    // `make train` learns the models again.
    .executableTarget(
      name: "model-trainer", dependencies: ["Signals", "Symptoms", "TestSupport"],
      path: "Training/Trainer", swiftSettings: strict),

    .target(
      name: "SyntheticTruth", dependencies: ["Incidents", "Signals", "Symptoms", "TestSupport"],
      path: "Tests/SyntheticTruth", swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["CSodium"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("Signals"),
    tests("Redaction", ["Signals"]),
    tests("Symptoms", ["Signals"], exclude: ["Labelled"]),
    tests("Sealing", ["Signals"], exclude: ["Vectors"]),
    tests("Ledger", ["Signals"]),
    tests("Incidents", ["Signals", "Symptoms", "SyntheticTruth"]),
    tests("Storage", ["Signals", "Symptoms", "Sealing", "Incidents"]),
    tests("Timelines", ["Signals", "Symptoms", "Incidents"]),
    tests(
      "Workflows",
      ["Signals", "Symptoms", "Incidents", "Storage", "Sealing", "Ledger", "Timelines"]),
    tests("Terminal", ["Timelines", "Signals"]),
    tests("Commands", [arguments]),
    // They run the program beside them, which `make test` builds first; as a dependency it would
    // pass its way of linking on to the tests.
    .testTarget(
      name: "EndToEndTests", dependencies: ["TestSupport", "Signals"],
      swiftSettings: strict),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
