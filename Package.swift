// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

/// For what tests do ten thousand times: optimised in a debug build too.
let quick: [SwiftSetting] = house + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "ditui",
  products: [.executable(name: "ditui", targets: ["ditui"])],
  dependencies: [
    .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .target(
      name: "Lending", dependencies: [.product(name: "BigInt", package: "BigInt")],
      swiftSettings: quick),
    .target(
      name: "LendingStore",
      dependencies: [
        "COpenSSL", "Lending", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: quick),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "StoryKit", dependencies: ["Lending"], swiftSettings: house),
    .target(
      name: "Demonstration", dependencies: ["Lending", "LendingStore", "StoryKit"],
      swiftSettings: house),
    .target(name: "Wording", dependencies: ["Lending"], swiftSettings: house),
    .systemLibrary(
      name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(
      name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .target(
      name: "TerminalKit",
      dependencies: ["CNcurses", .product(name: "TOMLKit", package: "TOMLKit")],
      swiftSettings: quick),
    .target(
      name: "Reporting",
      dependencies: [
        "Lending", "LendingStore", "TerminalKit", "Wording",
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: house),
    .target(
      name: "Commands",
      dependencies: [
        "Lending", "LendingStore", "Reporting", "TerminalKit", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .target(
      name: "Screens",
      dependencies: [
        "CQRencode", "Demonstration", "Lending", "LendingStore", "Reporting", "TerminalKit",
        "Wording",
      ],
      swiftSettings: house + [.defaultIsolation(MainActor.self)]),
    .executableTarget(
      name: "ditui",
      dependencies: [
        "Commands", "Demonstration", "Lending", "LendingStore", "Reporting", "Screens",
        "TerminalKit", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house + [.defaultIsolation(MainActor.self)],
      // A hundred thousand relative relocations, packed: the program starts sooner.
      linkerSettings: [
        .unsafeFlags([
          "-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs", "-Xlinker",
          "--no-export-dynamic",
        ])
      ]),
    .testTarget(
      name: "LendingTests", dependencies: ["Lending", "StoryKit"],
      resources: [.copy("Vectors"), .copy("Golden")], swiftSettings: house),
    .testTarget(
      name: "LendingStoreTests",
      dependencies: [
        "Lending", "LendingStore", "StoryKit", "ditui",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: house),
    .target(name: "TerminalHarness", path: "Tests/TerminalHarness", swiftSettings: house),
    .testTarget(
      name: "TerminalKitTests", dependencies: ["TerminalKit", "CNcurses", "TerminalHarness"],
      swiftSettings: house),
    .testTarget(
      name: "dituiTests",
      dependencies: [
        "Commands", "Demonstration", "ditui", "Lending", "LendingStore", "Reporting", "Screens",
        "StoryKit", "TerminalKit", "TerminalHarness", "Wording",
      ],
      exclude: ["Cases", "Snapshots"], swiftSettings: house),
    .testTarget(name: "HouseTests", swiftSettings: house),
    .executableTarget(
      name: "LendingBenchmarks",
      dependencies: [
        "Lending", "LendingStore", "StoryKit",
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Tests/Benchmarks/LendingBenchmarks", swiftSettings: house),
  ]
)
