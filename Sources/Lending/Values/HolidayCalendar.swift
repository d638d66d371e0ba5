/// The days off and the working weekends of one year, as the State Council announced them.
///
/// A calendar is data per year and never follows from weekdays. A year without data counts Monday to
/// Friday; ask `isKnown(year:)` and say so on screen.
///
/// - Source: State Council notices for 2025 and 2026; domain reference 2.7.
/// - Example: Sunday 2026-01-04 is a workday, Monday 2026-04-06 is not.
package struct HolidayCalendar: Hashable, Sendable {
  /// The year.
  package let year: Int

  /// The blocks of days off, first and last day included.
  package let holidays: [ClosedRange<Day>]

  /// The Saturdays and Sundays that are worked.
  package let workedWeekendDays: Set<Day>

  /// The years that were announced.
  package static let known: [HolidayCalendar] = [
    HolidayCalendar(
      year: 2025,
      holidays: [
        (101, 101), (128, 204), (404, 406), (501, 505), (531, 602), (1001, 1008),
      ],
      worked: [126, 208, 427, 928, 1011]),
    HolidayCalendar(
      year: 2026,
      holidays: [
        (101, 103), (215, 223), (404, 406), (501, 505), (619, 621), (925, 927), (1001, 1007),
      ],
      worked: [104, 214, 228, 509, 920, 1010]),
  ]

  /// A year with days written as month x 100 + day.
  private init(year: Int, holidays: [(Int, Int)], worked: [Int]) {
    func day(_ monthAndDay: Int) -> Day {
      guard let day = Day(year: year, month: monthAndDay / 100, day: monthAndDay % 100) else {
        preconditionFailure("\(monthAndDay) is no day of \(year)")
      }
      return day
    }
    self.year = year
    self.holidays = holidays.map { day($0.0)...day($0.1) }
    workedWeekendDays = Set(worked.map(day))
  }

  /// Whether the year's days off are known.
  package static func isKnown(year: Int) -> Bool {
    known.contains { $0.year == year }
  }

  /// Whether `day` is worked: as announced, otherwise Monday to Friday.
  package static func isWorkday(_ day: Day) -> Bool {
    let calendar = known.first { $0.year == day.year }
    if calendar?.workedWeekendDays.contains(day) == true { return true }
    return day.weekday <= 5 && calendar?.holidays.contains { $0.contains(day) } != true
  }

  /// The first workday that is `day` or later, at the latest `Day.latest`.
  ///
  /// - Example: for 2026-02-15 it is 2026-02-24, after the Spring Festival.
  package static func nextWorkday(onOrAfter day: Day) -> Day {
    var candidate = day
    while candidate < .latest, !isWorkday(candidate) {
      candidate = candidate.adding(days: 1)
    }
    return candidate
  }
}
