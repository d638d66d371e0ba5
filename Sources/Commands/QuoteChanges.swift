import ArgumentParser
import Lending
import Reporting
import Wording

/// Changes of the plan in a quote: drawings, prepayments, other terms from an instalment on.
struct QuoteChanges: ParsableArguments {
  @Option(help: Words.help(\.helpDraw))
  var draw: [String] = []
  @Option(help: Words.help(\.helpPrepay))
  var prepay: [String] = []
  @Option(help: Words.help(\.helpKeep))
  var keep = Schedule.Keeping.term.rawValue
  @Option(parsing: .unconditional, help: Words.help(\.helpRescheduleFrom))
  var rescheduleFrom: String?
  @Option(help: Words.help(\.helpNewFirstDue))
  var newFirstDue: String?
  @Option(parsing: .unconditional, help: Words.help(\.helpNewPeriods))
  var newPeriods: String?
  @Option(parsing: .unconditional, help: Words.help(\.helpNewRate))
  var newRate: String?
  @Option(help: Words.help(\.helpSettle))
  var settle: String?

  /// What was typed, in the order of the days.
  func read() throws -> WantedChanges {
    var wanted = WantedChanges()
    wanted.keeping = try OptionValue.choice(keep, "--keep")
    wanted.movements =
      try draw.map { try movement($0, "--draw", isPrepaid: false) }
      + prepay.map { try movement($0, "--prepay", isPrepaid: true) }
    wanted.movements.sort { $0.day < $1.day }
    wanted.settle = try settle.map { try OptionValue.day($0, "--settle") }
    guard let rescheduleFrom else {
      for (value, option) in [
        (newFirstDue, "--new-first-due"), (newPeriods, "--new-periods"), (newRate, "--new-rate"),
      ] where value != nil {
        throw WrongUsage.missing("--reschedule-from (\(option))")
      }
      return wanted
    }
    var change = Schedule.Rescheduling()
    change.from = try OptionValue.count(rescheduleFrom, "--reschedule-from")
    change.firstDue = try newFirstDue.map { try OptionValue.day($0, "--new-first-due") }
    change.periods = try newPeriods.map { try OptionValue.count($0, "--new-periods") }
    change.rate = try newRate.map { try OptionValue.percent($0, "--new-rate") }
    wanted.rescheduling = change
    return wanted
  }

  private func movement(
    _ text: String, _ option: String, isPrepaid: Bool
  ) throws -> WantedChanges.Movement {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw WrongUsage.malformed(option, .day) }
    return WantedChanges.Movement(
      day: try OptionValue.day(String(parts[0]), option),
      amount: try OptionValue.amount(String(parts[1]), option), isPrepaid: isPrepaid)
  }
}

/// The changes that a quote is asked for.
struct WantedChanges {
  /// In the order of the days.
  var movements: [Movement] = []
  var keeping = Schedule.Keeping.term
  var rescheduling: Schedule.Rescheduling?
  var settle: Day?

  /// An amount drawn later or repaid early.
  struct Movement {
    let day: Day
    let amount: Money
    let isPrepaid: Bool
  }

  /// The plan after them; other terms apply before what is drawn or prepaid.
  func applied(to schedule: Schedule) throws(Refusal) -> Schedule {
    var schedule = schedule
    if let rescheduling { schedule = try schedule.rescheduled(rescheduling) }
    for movement in movements {
      schedule =
        movement.isPrepaid
        ? try schedule.prepaying(movement.amount, on: movement.day, keeping: keeping)
        : try schedule.drawing(movement.amount, on: movement.day)
    }
    return schedule
  }

  /// How much less interest `changed` costs where only prepayments changed it.
  func saved(_ plain: Schedule, _ changed: Schedule) -> Money? {
    guard rescheduling == nil, !movements.isEmpty, movements.allSatisfy(\.isPrepaid)
    else { return nil }
    return plain.totals.interest - changed.totals.interest
  }

  /// What settling everything on the day asked for takes.
  func settlement(of schedule: Schedule) throws(Refusal) -> QuoteAnswer.Settlement? {
    guard let settle else { return nil }
    let latest = (schedule.instalments.last?.due ?? settle).adding(days: -1)
    var reasons: [Reason] = []
    if settle < schedule.terms.start {
      reasons.append(.dayBefore(field: "settle", earliest: schedule.terms.start))
    }
    if settle > latest { reasons.append(.dayAfter(field: "settle", latest: latest)) }
    if let refusal = Refusal(reasons) { throw refusal }
    return QuoteAnswer.Settlement(
      day: settle, principal: schedule.owed(on: settle), interest: schedule.accrued(on: settle))
  }
}
