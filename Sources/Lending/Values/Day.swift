/// A calendar day from 1900-01-01 to 2199-12-31, without a clock or a time zone.
///
/// All arithmetic is on the Gregorian calendar and in integers. What would leave the range stops at
/// its first or last day. As JSON a day is a string such as `2026-01-15`.
package struct Day: Hashable, Sendable {
  /// Days since 1970-01-01, which is day 0.
  package let number: Int32

  /// 1900-01-01.
  package static let earliest = Day(unchecked: Day.number(year: 1900, month: 1, day: 1))

  /// 2199-12-31.
  package static let latest = Day(unchecked: Day.number(year: 2199, month: 12, day: 31))

  private init(unchecked number: Int) {
    self.number = Int32(number)
  }

  /// The day `number` days after 1970-01-01, or nil outside the years 1900 to 2199.
  package init?(number: Int) {
    guard (Int(Day.earliest.number)...Int(Day.latest.number)).contains(number) else { return nil }
    self.init(unchecked: number)
  }

  /// The day of a calendar date, or nil when there is none such from 1900 to 2199.
  ///
  /// - Example: 29 February 2024 exists, 29 February 2026 does not.
  package init?(year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(unchecked: Day.number(year: year, month: month, day: day))
  }

  /// Reads `2026-01-15`: four, two and two digits joined by hyphens, and nothing else.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: Ascii.minus, omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      let year = Ascii.number(parts[0]), let month = Ascii.number(parts[1]),
      let day = Ascii.number(parts[2])
    else { return nil }
    self.init(year: Int(year), month: Int(month), day: Int(day))
  }
}

// MARK: - Parts

extension Day {
  /// The year, 1900 to 2199.
  package var year: Int { civil.year }

  /// The month, 1 to 12.
  package var month: Int { civil.month }

  /// The day of the month, 1 to 31.
  package var day: Int { civil.day }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  ///
  /// - Source: ISO 8601.
  /// - Example: 2026-01-15 is a Thursday, 4.
  package var weekday: Int {
    let sinceMonday = (Int(number) + 3) % 7
    return (sinceMonday + 7) % 7 + 1
  }

  /// The day as `2026-01-15`.
  package var text: String {
    let (year, month, day) = civil
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The first day of the month.
  package var startOfMonth: Day {
    Day(unchecked: Int(number) - day + 1)
  }

  /// The last day of the month.
  package var endOfMonth: Day {
    let (year, month, day) = civil
    return Day(unchecked: Int(number) - day + Day.length(ofMonth: month, year: year))
  }

  /// The number of days of a month.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has a 29 February.
  static func isLeap(year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// Days since 1970-01-01, counting years from 1 March so that the leap day is the last.
  private static func number(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let marchMonth = (month + 9) % 12
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    return marchYear * 365 + leapDays + (marchMonth * 153 + 2) / 5 + day - 719_469
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let sinceMarchOfYear0 = Int(number) + 719_468
    let era = sinceMarchOfYear0 / 146_097
    let dayOfEra = sinceMarchOfYear0 % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}

// MARK: - Arithmetic

extension Day: Strideable {
  /// Whether the left day comes first.
  package static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  /// The days from `earlier` to `later`, negative when they are the other way round.
  ///
  /// - Example: 2026-03-01 minus 2026-02-01 is 28.
  package static func - (later: Day, earlier: Day) -> Int {
    Int(later.number) - Int(earlier.number)
  }

  /// The days from this day to `other`.
  package func distance(to other: Day) -> Int {
    other - self
  }

  /// The same as `adding(days:)`.
  package func advanced(by days: Int) -> Day {
    adding(days: days)
  }

  /// The day `days` days later, or earlier when negative; never past `earliest` and `latest`.
  package func adding(days: Int) -> Day {
    let (sum, isOver) = Int(number).addingReportingOverflow(days)
    if isOver { return days < 0 ? .earliest : .latest }
    return Day(number: sum) ?? (sum < 0 ? .earliest : .latest)
  }

  /// The day `months` months later, on `dayOfMonth` or on the month's last day when that is earlier.
  ///
  /// Without `dayOfMonth` it is this day's own. Count all due days from the first with its day, so
  /// that a short month does not move the later ones. Never past `earliest` and `latest`.
  ///
  /// - Source: Civil Code article 202: without a corresponding day, the last day of the month.
  /// - Example: 2026-01-31 plus one month is 2026-02-28, plus two months 2026-03-31.
  package func adding(months: Int, dayOfMonth: Int? = nil) -> Day {
    exactly(addingMonths: months, dayOfMonth: dayOfMonth) ?? (months < 0 ? .earliest : .latest)
  }

  /// The same as `adding(months:dayOfMonth:)`, but nil outside the years 1900 to 2199.
  func exactly(addingMonths months: Int, dayOfMonth: Int? = nil) -> Day? {
    let (year, month, day) = civil
    guard abs(months.clamped(to: -4_000...4_000)) < 4_000 else { return nil }
    let sinceYear0 = year * 12 + month - 1 + months
    let newYear = sinceYear0 / 12
    let newMonth = sinceYear0 % 12 + 1
    let length = Day.length(ofMonth: newMonth, year: newYear)
    return Day(
      year: newYear, month: newMonth, day: (dayOfMonth ?? day).clamped(to: 1...length))
  }
}

extension Comparable {
  /// The nearest value within `range`.
  func clamped(to range: ClosedRange<Self>) -> Self {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
