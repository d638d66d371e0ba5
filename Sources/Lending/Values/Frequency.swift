/// How far apart the due days of a plan are.
///
/// As text it is a number and a unit, `1 month`, `2 weeks`, `15 days`; one of a unit is written in the
/// singular.
///
/// - Example: fortnights from 1 January fall due on 15 and 29 January.
package struct Frequency: Hashable, Sendable {
  /// How many units, from 1 to 366.
  package let count: Int
  /// What is counted.
  package let unit: Unit

  /// What a frequency counts.
  package enum Unit: String, CaseIterable, Hashable, Sendable {
    /// Calendar days.
    case day
    /// Seven days each.
    case week
    /// Calendar months; the day of the month is kept.
    case month
  }

  /// The most units between two due days.
  package static let mostUnits = 366

  /// The usual one.
  package static let monthly = Frequency(1, .month)

  private init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// So many units, or nil outside 1 to 366.
  package init?(every count: Int, _ unit: Unit) {
    guard 1...Frequency.mostUnits ~= count else { return nil }
    self.init(count, unit)
  }

  /// Reads `text`, nil for any other form.
  package init?(text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count <= 3,
      let count = Ascii.number(Array(parts[0].utf8)),
      let unit = Unit.allCases.first(where: { parts[1] == $0.rawValue + (count == 1 ? "" : "s") })
    else { return nil }
    self.init(every: Int(count), unit)
  }

  /// As in `1 month` or `2 weeks`.
  package var text: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }

  /// Periods in a year: twelve months, 52 weeks or 365 days over the count.
  package var periodsPerYear: Double {
    let units: Double =
      switch unit {
      case .day: 365
      case .week: 52
      case .month: 12
      }
    return units / Double(count)
  }

  /// The most periods between the first and the last day that there are.
  var mostPeriods: Int {
    let days = Day.latest - Day.earliest
    return switch unit {
    case .day: days / count
    case .week: days / (7 * count)
    case .month: ((Day.latest.year - Day.earliest.year + 1) * 12 - 1) / count
    }
  }

  /// Months between two due days, nil where days are counted.
  var months: Int? { unit == .month ? count : nil }

  /// The due day `index` periods after `first`, in months on `dayOfMonth` where that exists.
  func day(_ index: Int, after first: Day, dayOfMonth: Int) -> Day {
    switch unit {
    case .day: first.adding(days: index * count)
    case .week: first.adding(days: index * count * 7)
    case .month: first.adding(months: index * count, dayOfMonth: dayOfMonth)
    }
  }
}

extension Frequency: FieldValue {
  /// Free text, as in `1 month`.
  package static var form: Form { .frequency }
  /// A JSON string such as `1 month`.
  package init?(json: JSON) {
    guard let text = json.string else { return nil }
    self.init(text: text)
  }
  /// A JSON string such as `1 month`.
  package var json: JSON { .string(text) }
}
