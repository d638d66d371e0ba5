import Benchmark
import Lending

extension BenchmarkSuite {
  /// A suite whose figures are the median and the 95th percentile of one operation.
  convenience init(_ name: String, in unit: TimeUnit.Value) {
    self.init(
      name: name, settings: TimeUnit(unit),
      Columns(["name", "median", "p95", "min", "max", "iterations"]))
  }
}

/// Takes a result that nobody needs, so that it has to be made.
@inline(never) func keep<Result>(_ result: Result) {}

extension Day {
  /// A day that is written in the source.
  static func written(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("no day: \(text)") }
    return day
  }
}
