/// A rate of interest or of a fee, exact to a hundred-millionth of a percent.
///
/// What it applies to (a year, a day, a period) is said where it is used. As JSON it is a string of
/// percent.
///
/// - Example: 14.6% is 1,460,000,000 parts per ten billion.
package struct Rate: Comparable, Hashable, Sendable {
  /// The rate in parts per ten billion: 1% is 100,000,000.
  package let partsPerTenBillion: Int64

  /// The rate of so many parts per ten billion.
  package init(partsPerTenBillion: Int64) {
    self.partsPerTenBillion = partsPerTenBillion
  }

  /// No interest.
  package static let zero = Rate(partsPerTenBillion: 0)

  /// The parts of 100%.
  package static let partsPerUnit: Int64 = 10_000_000_000

  static let partsPerPercent: Int64 = 100_000_000

  /// Whether the left rate is the smaller one.
  package static func < (left: Rate, right: Rate) -> Bool {
    left.partsPerTenBillion < right.partsPerTenBillion
  }

  /// Reads a percentage: optional minus, digits, and at most eight decimals after a point.
  ///
  /// Nil for any other form and beyond 99,999,999%. Nothing is rounded.
  ///
  /// - Example: `0.05` is five ten-thousandths; `5%`, `.5` and `5.` are not read.
  package init?(percent text: String) {
    var bytes = Array(text.utf8)
    let isNegative = bytes.first == Ascii.minus
    if isNegative { bytes.removeFirst() }
    let parts = bytes.split(separator: Ascii.point, omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].count <= 8, let whole = Ascii.number(parts[0]) else {
      return nil
    }
    var decimals: Int64 = 0
    if parts.count == 2 {
      let missing = 8 - parts[1].count
      guard missing >= 0, let read = Ascii.number(parts[1]) else { return nil }
      decimals = (0..<missing).reduce(read) { value, _ in value * 10 }
    }
    let parsed = whole * Rate.partsPerPercent + decimals
    self.init(partsPerTenBillion: isNegative ? -parsed : parsed)
  }

  /// The rate of a year of `days` days, without interest on interest, where this is the rate of one;
  /// nil without room.
  ///
  /// - Example: 0.035% a day is 12.6% over 360 days and 12.775% over 365.
  package func yearly(days: Int) -> Rate? {
    let (parts, isOver) = partsPerTenBillion.multipliedReportingOverflow(by: Int64(days))
    return isOver ? nil : Rate(partsPerTenBillion: parts)
  }

  /// The rate in percent with no more decimals than it has, for instance `14.6`.
  package var percent: String {
    let (whole, rest) = partsPerTenBillion.magnitude.quotientAndRemainder(
      dividingBy: UInt64(Rate.partsPerPercent))
    let sign = partsPerTenBillion < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    var decimals = String(String(rest + UInt64(Rate.partsPerPercent)).dropFirst())
    while decimals.last == "0" { decimals.removeLast() }
    return "\(sign)\(whole).\(decimals)"
  }
}
