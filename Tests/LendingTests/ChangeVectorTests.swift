import Testing

import Lending

/// Drawings, prepayments and other terms from an instalment on, against figures of other systems.
struct ChangeVectorTests {
  private func amount(_ fact: Fact) throws -> Money {
    try #require(fact.text.flatMap(Money.init(text:)))
  }

  private func day(_ fact: Fact) throws -> Day {
    try #require(fact.text.flatMap(Day.init))
  }

  @Test(arguments: ["AMT-10", "AMT-11"])
  func `a second drawing spreads the rows anew`(id: String) throws {
    let vector = try Vectors.schedule(id: id)
    let drawings = vector["inputs"]["disbursements"].list
    let terms = Schedule.Terms(
      principal: try amount(drawings[0]["amount"]), periods: 6,
      rate: try #require(Rate(percent: "9.4822")), start: try day(drawings[0]["date"]),
      partPeriods: .calendar, rounding: .halfEven)
    let schedule = try Schedule(terms).drawing(
      amount(drawings[1]["amount"]), on: day(drawings[1]["date"]))
    let rows = vector["expected"]["rows"].list
    try #require(rows.count == schedule.instalments.count)
    for (row, expected) in zip(schedule.instalments, rows) { row.expect(expected) }
  }

  /// What is paid beyond the instalment on its due day is a prepayment.
  ///
  /// The peer solves its first instalment over months of 30 days of 365, which gives 862; over the real
  /// days it is 862.57. The instalment is given here, the later ones are solved.
  @Test(arguments: ["PRE-01", "PRE-04", "PRE-05", "PRE-07", "PRE-08"])
  func `an excess on the due day spreads the rows anew`(id: String) throws {
    let vector = try Vectors.schedule(id: id)
    var terms = try vector.scheduleTerms()
    terms.dayCount = .actual365
    terms.instalmentMultiple = Money(fen: 100)
    terms.instalment = Money(fen: 86_200)
    let keeping: Schedule.Keeping =
      vector["inputs"]["prepayment_strategy"].text == "reduce number of instalments"
      ? .instalment : .term
    var schedule = try Schedule(terms)
    for payment in vector["inputs"]["payments"].list {
      let due = try day(payment["date"])
      let row = try #require(schedule.instalments.first { $0.due == due })
      let excess = try amount(payment["amount"]) - row.payment
      guard excess > .zero else { continue }
      schedule = try schedule.prepaying(excess, on: due, keeping: keeping)
    }
    let rows = vector["expected"]["rows"].list
    try #require(rows.count == schedule.instalments.count)
    for (row, expected) in zip(schedule.instalments, rows) {
      // The peer counts what was prepaid on the due day into the principal of the row.
      let prepaid = -Money.sum(
        schedule.movements.filter { $0.day == row.due }.map(\.amount))
      #expect(row.due.text == expected["due"].text)
      #expect(row.days == expected["days"].count)
      #expect((row.principal + prepaid).text == expected["principal"].text)
      #expect(row.interest.text == expected["interest"].text)
      #expect((row.payment + prepaid).text == expected["total"].text)
      #expect(row.balance.text == expected["balance"].text)
    }
    #expect(schedule.totals.interest.text == vector["expected"]["total_interest"].text)
  }

  /// The rows that the peers draw after a pay-off spread what was paid over the old due days; here
  /// the pay-off is one sum on its day.
  @Test(arguments: [("PRE-10", false), ("PRE-11", true)])
  func `a pay-off needs principal and interest`(id: String, wholePeriod: Bool) throws {
    let vector = try Vectors.schedule(id: id)
    var terms = try vector.scheduleTerms()
    terms.partPeriods = .calendar
    let schedule = try Schedule(terms)
    let payOff = vector["expected"]["payoff"]
    let on = try day(vector["inputs"]["payments"].list[1]["date"])
    let interest =
      wholePeriod
      ? schedule.accrued(throughPeriodOf: on) : schedule.accrued(on: on)
    #expect(schedule.owed(on: on).text == payOff["principal"].text)
    #expect(interest.text == payOff["interest"].text)
    #expect((schedule.owed(on: on) + interest).text == payOff["amount"].text)
  }

  @Test(arguments: [("keep_term", Schedule.Keeping.term), ("keep_payment", .instalment)])
  func `case I has its rows both ways`(name: String, keeping: Schedule.Keeping) throws {
    let vector = try Vectors.domain("schedules")["I_partial_prepayment"]
    let terms = Schedule.Terms(
      principal: Money(fen: 800_000), periods: 12, rate: try #require(Rate(percent: "12")),
      start: try #require(Day("2026-01-15")))
    let schedule = try Schedule(terms).prepaying(
      Money(fen: 200_000), on: try #require(Day("2026-05-15")), keeping: keeping)
    let rows = vector[name]["rows"].list
    let rest = schedule.instalments.dropFirst(4)
    try #require(rest.count == rows.count)
    for (row, expected) in zip(rest, rows) {
      #expect(row.due.text == expected["due"].text)
      #expect(Int(row.principal.fen) == expected["principal"].count)
      #expect(Int(row.interest.fen) == expected["interest"].count)
      #expect(Int(row.payment.fen) == expected["payment"].count)
      #expect(Int(row.balance.fen) == expected["balance"].count)
    }
  }

  @Test func `case J settles 12 days after the third due day`() throws {
    let terms = Schedule.Terms(
      principal: Money(fen: 800_000), periods: 12, rate: try #require(Rate(percent: "12")),
      start: try #require(Day("2026-01-15")))
    let schedule = try Schedule(terms)
    let on = try #require(Day("2026-04-27"))
    #expect(schedule.owed(on: on).text == "6088.64")
    #expect(schedule.accrued(on: on).text == "24.35")
    // The same rate over 365 days: 6,088.64 x 12% x 12/365.
    let period = AccrualProbe(base: schedule.owed(on: on), days: 12)
    #expect(try period.interest(percent: "12", .actual365).text == "24.02")
  }

  @Test(arguments: ["RSC-01", "RSC-02", "RSC-04"])
  func `other terms from an instalment on have the rows of the peer`(id: String) throws {
    let vector = try Vectors.schedule(id: id)
    let inputs = vector["inputs"]
    var terms = try vector.scheduleTerms()
    terms.method = .flat
    var change = Schedule.Rescheduling()
    change.from = 2
    change.firstDue = inputs["new_due"].text.flatMap(Day.init)
    change.periods = inputs["extra_terms"].count.map { $0 + 2 }
    change.rate = inputs["new_rate_percent"].text.flatMap(Rate.init(percent:))
    let schedule = try Schedule(terms).rescheduled(change)
    let rows = vector["expected"]["rows"].list
    try #require(rows.count == schedule.instalments.count)
    for (row, expected) in zip(schedule.instalments, rows) { row.expect(expected) }
  }

  /// The down payment of the peer goes to the shop here and is no row; its unpaid old rows, set to
  /// zero there, are replaced.
  @Test func `arrears are spread over new months`() throws {
    let vector = try Vectors.schedule(id: "RSC-05")
    let inputs = vector["inputs"]
    var terms = try vector.scheduleTerms()
    terms.principal = try amount(inputs["principal"]) - amount(inputs["down_payment"])
    var change = Schedule.Rescheduling()
    change.firstDue = try day(inputs["new_start"])
    change.periods = inputs["new_instalments"].count
    change.frequency = .monthly
    let schedule = try Schedule(terms).rescheduled(change)
    let rows = vector["expected"]["rows"].list.dropFirst(4)
    try #require(rows.count == schedule.instalments.count)
    for (row, expected) in zip(schedule.instalments, rows) {
      #expect(row.due.text == expected["due"].text)
      #expect(row.payment.text == expected["total"].text)
      #expect(row.balance.text == expected["balance"].text)
    }
  }

  @Test func `fees at the start and with each instalment are shares`() throws {
    let first = try Vectors.schedule(id: "CHG-01")
    let share = try #require(first["inputs"]["fee_percent"].text.flatMap(Rate.init(percent:)))
    let principal = try amount(first["inputs"]["principal"])
    let fee = try #require(principal.portion(share))
    #expect(fee.text == first["expected"]["fee_paid_at_disbursement"].text)
    var single = try first.scheduleTerms()
    single.frequency = try #require(Frequency(text: "30 days"))
    single.upfrontFee = fee
    for (row, expected) in zip(
      try Schedule(single).instalments, first["expected"]["rows"].list)
    {
      row.expect(expected)
    }
    let second = try Vectors.schedule(id: "CHG-02")
    var terms = try second.scheduleTerms()
    terms.method = .flat
    terms.feePerPeriod = try #require(
      second["inputs"]["fee_percent"].text.flatMap(Rate.init(percent:)))
    terms.feeBasis = .instalment
    let schedule = try Schedule(terms)
    for (row, expected) in zip(schedule.instalments, second["expected"]["rows"].list) {
      row.expect(expected)
    }
    #expect(schedule.totals.fee.text == second["expected"]["fee_total"].text)
  }

  @Test func `penal interest on interest is that formula`() throws {
    let vector = try Vectors.schedule(id: "CHG-05")
    let month = AccrualProbe(base: Money(fen: 100_000_000), days: 30)
    let accrued = try month.interest(percent: "13.5", .actual365)
    #expect(accrued.text == vector["expected"]["accrued_interest"].text)
    let half = AccrualProbe(base: Money(fen: accrued.fen / 2), days: 26)
    #expect(
      try half.interest(percent: "25", .actual365).text == vector["expected"]["penalty"].text)
  }
}

/// The interest of one amount over some days, asked for as a plan of one row.
struct AccrualProbe {
  let base: Money
  let days: Int

  func interest(percent: String, _ dayCount: Schedule.DayCount) throws -> Money {
    let start = Day(year: 2019, month: 10, day: 1) ?? .earliest
    return try Schedule(
      Schedule.Terms(
        principal: base, periods: 1, rate: try #require(Rate(percent: percent)), start: start,
        firstDue: start.adding(days: days), dayCount: dayCount, rounding: .halfEven)
    ).totals.interest
  }
}
