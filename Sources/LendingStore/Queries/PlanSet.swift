import GRDB
import Lending

/// The plans behind a figure of a report.
package enum PlanSet: Hashable, Sendable {
  /// So many days past due at the end of the day, both ends included, of those that owe anything and
  /// are not written off.
  case aged(Measure, ClosedRange<Int>, on: Day)
  /// The same with those written off, which were as bad.
  case bad(Measure, ClosedRange<Int>, on: Day)
  /// At most so many days past due at the end of the day, those that owe nothing too.
  case atMost(Measure, Int, on: Day)
  /// Disbursed on one of these days.
  case disbursed(ClosedRange<Day>)
  /// More than so many days past due on any day up to this one.
  case everOver(Measure, Int, by: Day)
  /// The first instalment due so many days before the day or earlier.
  case mature(Int, by: Day)
  /// The first instalment paid so many days late or more, or unpaid that long at the end of the day.
  case late(Int, by: Day)
  /// Settled by the end of the day.
  case settled(by: Day)
  /// With less interest than this.
  case interestBelow(Money)
  /// Written off by the end of the day.
  case writtenOff(by: Day)
  /// With something that came in after the write-off, by the end of the day.
  case recovering(by: Day)
  /// Owing anything at the end of the day after compensation, and not written off.
  case running(on: Day)

  func narrow(_ list: inout ListSQL) {
    switch self {
    case .aged(let measure, let days, let day):
      let (condition, cells) = PlanSet.due(measure, days, on: day)
      list.require(
        """
        id IN (SELECT plan FROM exposure WHERE from_day <= ? AND until_day > ?
        AND NOT written_off AND \(measure.isOwed) AND \(condition))
        """, [day.databaseValue, day.databaseValue] + cells)
    case .bad(let measure, let days, let day):
      let (condition, cells) = PlanSet.due(measure, days, on: day)
      list.require(
        """
        id IN (SELECT plan FROM exposure WHERE from_day <= ? AND until_day > ?
        AND \(measure.isOwed) AND \(condition))
        """, [day.databaseValue, day.databaseValue] + cells)
    case .atMost(_, .max, _): break
    case .atMost(let measure, let most, let day):
      let (condition, cells) = PlanSet.due(measure, most + 1 ... .max, on: day)
      list.require(
        """
        id NOT IN (SELECT plan FROM exposure WHERE from_day <= ? AND until_day > ?
        AND \(condition))
        """, [day.databaseValue, day.databaseValue] + cells)
    case .disbursed(let days):
      list.require(
        "disbursed BETWEEN ? AND ?", days.lowerBound.databaseValue, days.upperBound.databaseValue)
    case .everOver(let measure, let days, let day):
      list.require(
        """
        id IN (SELECT plan FROM exposure
        WHERE MAX(from_day, \(measure.oldestDue) + ? + 1) < MIN(until_day, ? + 1))
        """, days.databaseValue, day.databaseValue)
    case .mature(let days, let day):
      list.require("first_due + ? <= ?", days.databaseValue, day.databaseValue)
    case .late(let days, let day):
      list.require(
        "MIN(IFNULL(first_paid, ?), ?) - first_due >= ?", day.databaseValue, day.databaseValue,
        days.databaseValue)
    case .settled(let day): list.require("settled <= ?", day.databaseValue)
    case .writtenOff(let day): list.require("written_off <= ?", day.databaseValue)
    case .recovering(let day):
      list.require(
        """
        'plan:' || id IN (SELECT subject FROM posting WHERE family = ? AND value_day <= ?
        GROUP BY subject HAVING SUM(amount) <> 0)
        """, Account.Family.recoveryIncome.rawValue.databaseValue, day.databaseValue)
    case .interestBelow(let amount): list.require("interest < ?", amount.databaseValue)
    case .running(let day):
      list.require(
        """
        id IN (SELECT plan FROM exposure WHERE from_day <= ? AND until_day > ?
        AND NOT written_off AND \(Measure.after.isOwed))
        """, day.databaseValue, day.databaseValue)
    }
  }

  /// The condition on the oldest due day for so many days past due; 0 takes in what is not due.
  private static func due(
    _ measure: Measure, _ days: ClosedRange<Int>, on day: Day
  ) -> (condition: String, cells: Cells) {
    let column = measure.oldestDue
    let earliest = days.upperBound == .max ? Day.earliest : day.adding(days: -days.upperBound)
    guard days.lowerBound > 0 else {
      return ("(\(column) IS NULL OR \(column) >= ?)", [earliest.databaseValue])
    }
    let latest = day.adding(days: -days.lowerBound)
    return ("\(column) BETWEEN ? AND ?", [earliest.databaseValue, latest.databaseValue])
  }
}
