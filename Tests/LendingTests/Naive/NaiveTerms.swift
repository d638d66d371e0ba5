import Foundation
import StoryKit

/// The terms of a plan in the naive model's own units: fen, days counted from 2024-01-01, hundredths
/// of a percent a year, millionths a day.
struct NaiveTerms: Hashable, Sendable {
  var principal = 0
  var periods = 1
  var yearlyHundredths = 0
  var start = 0
  var firstDue: Int?
  var freeze = 0
  var freezeEnds = 0
  var releasesAtEnd = false
  var overdueDays = 10
  var noticeDays = 0
  var captureNeedsBreach = false
  var mostPerInstalment: Int?
  var grace = 0
  /// Whether days of grace bear penalty once they have passed.
  var graceCounts = false
  var tolerance = 0
  var penaltyMillionths = 0
  /// Components in the order in which money covers them: 0 cost, 1 fee, 2 penalty, 3 interest,
  /// 4 principal.
  var order = [0, 1, 2, 3, 4]
  /// What each of the five reports means: 0 nothing, 1 rebate stops, 2 notice then capture,
  /// 3 remaining due.
  var meanings = [0, 0, 0, 0, 0]
}

/// A calendar of its own, which steps through years and months.
enum NaiveDay {
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func length(_ year: Int, _ month: Int) -> Int {
    if month == 2 { return isLeap(year) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  static func parts(_ day: Int) -> (year: Int, month: Int, day: Int) {
    var (year, left) = (2024, day)
    while left >= (isLeap(year) ? 366 : 365) {
      left -= isLeap(year) ? 366 : 365
      year += 1
    }
    var month = 1
    while left >= length(year, month) {
      left -= length(year, month)
      month += 1
    }
    return (year, month, left + 1)
  }

  static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let years = (2024..<year).reduce(0) { $0 + (isLeap($1) ? 366 : 365) }
    return (1..<month).reduce(years) { $0 + length(year, $1) } + day - 1
  }

  /// So many months later, on `dayOfMonth` or the month's last day.
  static func months(_ count: Int, after day: Int, dayOfMonth: Int? = nil) -> Int {
    let from = parts(day)
    let months = from.year * 12 + from.month - 1 + count
    let (year, month) = (months / 12, months % 12 + 1)
    return number(year, month, min(dayOfMonth ?? from.day, length(year, month)))
  }
}

/// A schedule of its own: the level payment by decimals, interest row by row.
struct NaiveSchedule {
  struct Row {
    let due: Int
    let principal: Int
    let interest: Int
  }

  let rows: [Row]

  init(_ terms: NaiveTerms) {
    let start = terms.start
    let first = terms.firstDue ?? NaiveDay.months(1, after: start)
    let dayOfMonth = NaiveDay.parts(terms.firstDue ?? start).day
    // Interest of a period is the rate x above / (120,000 x below).
    var shares = [(above: Int, below: Int)](repeating: (1, 1), count: terms.periods)
    shares[0] = NaiveSchedule.months(from: start, to: first)
    let payment = NaiveSchedule.level(terms, shares)
    var balance = terms.principal
    rows = (0..<terms.periods).map { index in
      let due = NaiveDay.months(index, after: first, dayOfMonth: dayOfMonth)
      let share = shares[index]
      let interest = NaiveSchedule.nearest(
        balance * terms.yearlyHundredths * share.above, 120_000 * share.below)
      let isLast = index == terms.periods - 1
      let principal = isLast ? balance : max(0, min(balance, payment - interest))
      balance -= principal
      return Row(due: due, principal: principal, interest: interest)
    }
  }

  /// `above / below` to the nearest whole number, a half upwards; neither is negative.
  static func nearest(_ above: Int, _ below: Int) -> Int { (2 * above + below) / (2 * below) }

  /// The months of a first period: whole ones back from the due day, and of the days before them
  /// their share of that month.
  private static func months(from start: Int, to first: Int) -> (above: Int, below: Int) {
    for count in 1...4 where NaiveDay.months(count, after: start) == first { return (count, 1) }
    var whole = 0
    while NaiveDay.months(-whole - 1, after: first) >= start { whole += 1 }
    let reached = NaiveDay.months(-whole, after: first)
    let length = reached - NaiveDay.months(-whole - 1, after: first)
    return (whole * length + reached - start, length)
  }

  private static func level(_ terms: NaiveTerms, _ shares: [(above: Int, below: Int)]) -> Int {
    var discount = Decimal(1)
    var sum = Decimal(0)
    for share in shares {
      let below = 120_000 * share.below
      let above = below + terms.yearlyHundredths * share.above
      discount = discount * Decimal(below) / Decimal(above)
      sum += discount
    }
    var exact = Decimal(terms.principal) / sum
    var rounded = Decimal()
    NSDecimalRound(&rounded, &exact, 0, .plain)
    return NSDecimalNumber(decimal: rounded).intValue
  }
}

/// An amount split into components.
struct NaiveParts: Hashable, Sendable {
  var cost = 0
  var fee = 0
  var penalty = 0
  var interest = 0
  var principal = 0

  var sum: Int { cost + fee + penalty + interest + principal }

  /// By the numbers that `NaiveTerms.order` uses.
  subscript(component: Int) -> Int {
    get { [cost, fee, penalty, interest, principal][component] }
    set {
      switch component {
      case 0: cost = newValue
      case 1: fee = newValue
      case 2: penalty = newValue
      case 3: interest = newValue
      default: principal = newValue
      }
    }
  }

  static func + (a: NaiveParts, b: NaiveParts) -> NaiveParts {
    NaiveParts(
      cost: a.cost + b.cost, fee: a.fee + b.fee, penalty: a.penalty + b.penalty,
      interest: a.interest + b.interest, principal: a.principal + b.principal)
  }

  static func - (a: NaiveParts, b: NaiveParts) -> NaiveParts {
    NaiveParts(
      cost: a.cost - b.cost, fee: a.fee - b.fee, penalty: a.penalty - b.penalty,
      interest: a.interest - b.interest, principal: a.principal - b.principal)
  }

  static func += (a: inout NaiveParts, b: NaiveParts) { a = a + b }
}
