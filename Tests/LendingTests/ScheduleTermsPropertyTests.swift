import Lending
import StoryKit
import Testing

/// Every convention of schedules at random: a schedule that holds together, or a clear refusal.
struct ScheduleTermsPropertyTests {
  /// What is tried over every number of periods.
  struct Kind: CustomTestStringConvertible, Sendable {
    let method: Schedule.Method
    let rounding: Rounding
    let unit: Frequency.Unit
    var testDescription: String { "\(method.rawValue) \(rounding.rawValue) \(unit.rawValue)" }

    static let all = Schedule.Method.allCases.flatMap { method in
      Rounding.allCases.flatMap { rounding in
        Frequency.Unit.allCases.map { Kind(method: method, rounding: rounding, unit: $0) }
      }
    }
  }

  // MARK: Terms at random

  /// Terms within what `Terms.check()` lets pass, every convention drawn.
  private func terms(
    _ kind: Kind, periods: Int, _ numbers: inout Dice
  ) throws -> Schedule.Terms {
    func chance(_ percent: Int) -> Bool { Int.random(in: 1...100, using: &numbers) <= percent }
    func count(_ most: Int) -> Int {
      chance(50) ? 0 : Int.random(in: 0...most, using: &numbers)
    }
    let isDaily = chance(40)
    let highest = isDaily ? Schedule.Terms.highestDailyRate : Schedule.Terms.highestAnnualRate
    let size = Int.random(in: 0...10, using: &numbers)
    let most = (0..<size).reduce(Int64(100)) { value, _ in value * 10 }
    let principal = Money(fen: Int64.random(in: 1...most, using: &numbers))
    let start = Day.earliest.adding(days: Int.random(in: 0...80_000, using: &numbers))
    let units = [Frequency.Unit.day: 92, .week: 13, .month: 3][kind.unit] ?? 1
    var terms = Schedule.Terms(
      principal: principal, periods: periods,
      frequency: try #require(
        Frequency(every: Int.random(in: 1...units, using: &numbers), kind.unit)),
      method: kind.method,
      rate: Rate(
        partsPerTenBillion: chance(10)
          ? 0
          : Int64.random(
            in: 0...highest.partsPerTenBillion / (chance(80) ? 4 : 1), using: &numbers)),
      rateBasis: isDaily ? .daily : .annual, start: start)
    if chance(40) {
      terms.firstDue = start.adding(days: Int.random(in: 1...150, using: &numbers))
    }
    if kind.unit == .month, chance(30) { terms.holidays = .nextWorkday }
    terms.dayCount = Schedule.DayCount.allCases.randomElement(using: &numbers) ?? .thirty360
    terms.partPeriods = Schedule.PartPeriods.allCases.randomElement(using: &numbers) ?? .days360
    terms.rounding = kind.rounding
    if chance(40) {
      terms.instalmentMultiple = Money(fen: Int64.random(in: 1...20_000, using: &numbers))
      terms.multipleRule = Schedule.MultipleRule.allCases.randomElement(using: &numbers) ?? .up
    }
    if kind.method == .equalInstalment, chance(10) {
      terms.instalment = Money(fen: Int64.random(in: 1...most, using: &numbers))
    }
    terms.principalGrace = count(periods - 1)
    terms.interestDeferral = count(periods - 1)
    terms.interestFree = count(periods)
    if chance(30) {
      terms.upfrontFee = Money(fen: Int64.random(in: 0..<principal.fen, using: &numbers))
    }
    if chance(50) {
      terms.feePerPeriod = Rate(
        partsPerTenBillion: Int64.random(in: 0...500_000_000, using: &numbers))
      terms.feeBasis = Schedule.FeeBasis.allCases.randomElement(using: &numbers) ?? .principal
    }
    return terms
  }

  /// The schedule; where the agreed instalment is none, the reason's limits are, and without it there is a
  /// schedule.
  private func tried(_ terms: Schedule.Terms) throws -> Schedule {
    do {
      return try Schedule(terms)
    } catch let refusal {
      guard
        case .instalmentOutside("instalment", let asked, let least, let most) =
          refusal.reasons[0], refusal.reasons.count == 1
      else { throw refusal }
      try #require(asked == terms.instalment && !(least <= asked && asked <= most), "\(terms)")
      var terms = terms
      for (fen, isOffered) in [
        (least.fen, true), (most.fen, true), (least.fen - 1, false), (most.fen + 1, false),
      ] where least <= most && fen > 0 && fen <= Money.ceiling.fen {
        terms.instalment = Money(fen: fen)
        guard isOffered else {
          #expect(throws: Refusal.self, "\(terms)") { try Schedule(terms) }
          continue
        }
        let paying = max(terms.interestDeferral, terms.principalGrace)
        for row in try Schedule(terms).instalments.suffix(from: paying) {
          try #require(row.principal + row.interest > .zero, "\(terms)")
        }
      }
      terms.instalment = nil
      return try Schedule(terms)
    }
  }

  // MARK: What holds

  /// What holds of every schedule, however it came about.
  private func check(_ schedule: Schedule) throws {
    let terms = schedule.terms
    let drawn = Money.sum(schedule.movements.map(\.amount))
    var paid = Money.zero
    var day = terms.start
    for (index, row) in schedule.instalments.enumerated() {
      try #require(row.number == index + 1, "\(terms)")
      try #require(row.principal >= .zero && row.interest >= .zero && row.fee >= .zero, "\(terms)")
      try #require(row.balance >= .zero, "\(terms)")
      try #require(row.due > day, "\(terms)")
      try #require(row.payment == row.principal + row.interest + row.fee)
      paid += row.principal
      day = row.due
    }
    try #require(schedule.instalments.last?.balance == .zero, "\(terms)")
    try #require(paid == terms.principal + drawn, "\(terms)")
    try #require(schedule.totals.principal == paid, "\(terms)")
    try #require(
      schedule.totals.payment
        == schedule.totals.principal + schedule.totals.interest + schedule.totals.fee, "\(terms)")
  }

  /// What the terms say of a schedule that nothing has changed.
  private func checkConventions(_ schedule: Schedule) throws {
    let terms = schedule.terms
    let rows = schedule.instalments
    try #require(rows.count == terms.periods)
    var balance = terms.principal
    for row in rows {
      try #require(row.balance == balance - row.principal, "\(terms)")
      balance = row.balance
    }
    for row in rows.prefix(min(terms.principalGrace, terms.periods - 1)) {
      try #require(row.principal == .zero, "\(terms)")
    }
    for row in rows.prefix(min(terms.interestDeferral, terms.periods - 1)) {
      try #require(row.interest == .zero, "\(terms)")
    }
    for row in rows.prefix(terms.interestFree) { try #require(row.interest == .zero, "\(terms)") }
    if terms.holidays == .nextWorkday {
      for row in rows { try #require(HolidayCalendar.isWorkday(row.due) || row.due == .latest) }
    }
    for row in rows {
      let base = terms.feeBasis == .principal ? terms.principal : row.principal + row.interest
      try #require(
        row.fee == (base.portion(terms.feePerPeriod, rounding: terms.rounding) ?? .zero),
        "\(terms)")
    }
    try checkMultiple(schedule)
    guard terms.method == .interestFirst else { return }
    for row in rows.dropLast() { try #require(row.principal == .zero, "\(terms)") }
  }

  /// A regular payment, or the part of the principal where that is regular, is a whole multiple; not
  /// in rows that pay only interest or only what is left, nor with what was deferred on top.
  private func checkMultiple(_ schedule: Schedule) throws {
    let terms = schedule.terms
    guard let multiple = terms.instalmentMultiple, terms.instalment == nil,
      terms.method != .interestFirst, terms.interestDeferral == 0
    else { return }
    for row in schedule.instalments.dropLast().dropFirst(terms.principalGrace) {
      guard row.principal > .zero, row.balance > .zero else { continue }
      let regular = terms.method == .equalPrincipal ? row.principal : row.principal + row.interest
      try #require(regular.fen.isMultiple(of: multiple.fen), "\(terms)")
    }
  }

  // MARK: The proofs

  /// 24 kinds over 36 numbers of periods, twenty each: 17,280 schedules.
  @Test(arguments: Kind.all)
  func `a schedule of any conventions holds together`(kind: Kind) throws {
    var numbers = Dice(seed: 20_260_816)
    var made = 0
    for periods in 1...36 {
      for _ in 0..<20 {
        let schedule = try tried(terms(kind, periods: periods, &numbers))
        try check(schedule)
        try checkConventions(schedule)
        made += 1
      }
    }
    #expect(made == 720)
  }

  /// A drawing, a prepayment or other terms at a random place leave a schedule that holds together, or
  /// are refused with reasons that name a field.
  @Test(arguments: Kind.all)
  func `a schedule that is changed holds together`(kind: Kind) throws {
    var numbers = Dice(seed: 20_261_231)
    var changed = 0
    for round in 0..<150 {
      let periods = Int.random(in: 1...36, using: &numbers)
      var schedule = try tried(terms(kind, periods: periods, &numbers))
      for _ in 0..<4 {
        do {
          schedule = try change(schedule, round, &numbers)
          try check(schedule)
          changed += 1
        } catch let refusal as Refusal {
          #expect(refusal.reasons.allSatisfy { $0.field != nil }, "\(refusal.reasons)")
        }
        let day = schedule.terms.start.adding(days: Int.random(in: -5...2_000, using: &numbers))
        try #require(schedule.owed(on: day) >= .zero)
        try #require(schedule.accrued(on: day) >= .zero)
        try #require(schedule.accrued(throughPeriodOf: day) >= .zero)
      }
    }
    #expect(changed > 150)
  }

  private func change(
    _ schedule: Schedule, _ round: Int, _ numbers: inout Dice
  ) throws(Refusal) -> Schedule {
    let last = schedule.instalments.last?.due ?? schedule.terms.start
    let length = max(1, last - schedule.terms.start)
    let day = schedule.terms.start.adding(days: Int.random(in: -3...length + 3, using: &numbers))
    let fen = Int64.random(in: -10...schedule.terms.principal.fen, using: &numbers)
    let amount = Money(fen: fen / (round.isMultiple(of: 3) ? 1 : 20))
    switch Int.random(in: 0...2, using: &numbers) {
    case 0: return try schedule.drawing(amount, on: day)
    case 1:
      return try schedule.prepaying(
        amount, on: day, keeping: round.isMultiple(of: 2) ? .term : .instalment)
    default:
      var change = Schedule.Rescheduling()
      change.from = Int.random(in: 0...schedule.instalments.count + 1, using: &numbers)
      if round.isMultiple(of: 2) {
        change.firstDue = last.adding(days: Int.random(in: -60...200, using: &numbers))
      }
      if round.isMultiple(of: 3) { change.periods = Int.random(in: 0...40, using: &numbers) }
      if round.isMultiple(of: 5) {
        change.rate = Rate(
          partsPerTenBillion: Int64.random(in: -1...100_000_000, using: &numbers))
      }
      if round.isMultiple(of: 7) { change.frequency = Frequency(every: 2, .week) }
      change.principalGrace = round % 4
      change.interestDeferral = round % 3
      return try schedule.rescheduled(change)
    }
  }

  /// Terms with some figures far outside: a schedule all the same, or reasons that name the field.
  @Test(arguments: Kind.all)
  func `terms out of bounds are refused and never trap`(kind: Kind) throws {
    var numbers = Dice(seed: 20_270_101)
    let amounts: [Int64] = [
      .min, -1, 0, 1, Money.ceiling.fen, Money.ceiling.fen + 1, .max,
    ]
    let counts = [Int.min, -1, 0, 1, 36, 37, 360, 361, .max]
    var (made, refused) = (0, 0)
    for _ in 0..<400 {
      var terms = try terms(kind, periods: Int.random(in: 1...36, using: &numbers), &numbers)
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let money = Money(fen: amounts.randomElement(using: &numbers) ?? 0)
        let count = counts.randomElement(using: &numbers) ?? 0
        let rate = Rate(partsPerTenBillion: amounts.randomElement(using: &numbers) ?? 0)
        let day = [Day.earliest, .latest, terms.start].randomElement(using: &numbers) ?? .latest
        switch Int.random(in: 0...12, using: &numbers) {
        case 0: terms.principal = money
        case 1: terms.periods = count
        case 2: terms.rate = rate
        case 3: terms.start = day
        case 4: terms.firstDue = day
        case 5: terms.instalment = money
        case 6: terms.instalmentMultiple = money
        case 7: terms.principalGrace = count
        case 8: terms.interestDeferral = count
        case 9: terms.interestFree = count
        case 10: terms.upfrontFee = money
        case 11: terms.feePerPeriod = rate
        default:
          terms.frequency = try #require(Frequency(every: 366, kind.unit))
        }
      }
      _ = terms.lastDueDay
      do {
        try check(Schedule(terms))
        made += 1
      } catch let refusal as Refusal {
        #expect(!refusal.reasons.isEmpty && refusal.reasons.allSatisfy { $0.field != nil })
        refused += 1
      }
    }
    #expect(made > 20 && refused > 100, "\(made) \(refused)")
  }

  /// The end of the calendar: the last due day is 31 December 2199, a Tuesday.
  @Test func `a schedule may end on the last day there is`() throws {
    let terms = Schedule.Terms(
      principal: Money(fen: 1_200), periods: 12, rate: .zero, start: Day.latest.adding(days: -365),
      holidays: .nextWorkday)
    let schedule = try Schedule(terms)
    #expect(schedule.instalments.last?.due == .latest)
    try check(schedule)
  }
}
