import Benchmark
import Lending

// swift package benchmark [--filter REGEX]
//
// BENCH_PLANS says how many plans the large book has, 100000 by default; BENCH_BOOK names a file in
// which it is kept for the next run.

// The package's own build plugin would write this type, and cost every build its tools.
@main struct LendingBenchmarks: BenchmarkRunnerHooks {
  static func registerBenchmarks() {
    Benchmark.defaultConfiguration = Benchmark.Configuration(
      metrics: [.wallClock], warmupIterations: 1, maxDuration: .seconds(2), maxIterations: 10_000)
    scheduleBenchmarks()
    foldBenchmarks()
    let large = LargeBook()
    readingBenchmarks(large)
    recordingBenchmarks(large)
  }
}

extension Benchmark {
  /// Does `body` as often as asked, beginning to measure after `prepare`; what of `large` was opened
  /// is closed in the end.
  static func measure<Prepared>(
    _ name: String, times: Int? = nil, of large: LargeBook? = nil,
    _ prepare: @escaping () throws -> Prepared?, _ body: @escaping (Prepared) throws -> Void
  ) {
    var configuration = Benchmark.defaultConfiguration
    if let times {
      configuration.maxIterations = times
      configuration.maxDuration = .seconds(600)
      configuration.warmupIterations = 0
    }
    Benchmark(
      name, configuration: configuration,
      closure: { benchmark in
        guard let prepared = try prepare() else { return }
        benchmark.startMeasurement()
        try body(prepared)
        benchmark.stopMeasurement()
      }, teardown: { try large?.close() })
  }
}

extension Day {
  /// A day that is written in the source.
  static func written(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("no day: \(text)") }
    return day
  }
}
