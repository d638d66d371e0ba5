import Lending
import Reporting
import TerminalKit
import Wording

/// A schedule with its cost, as it is answered.
struct QuoteAnswer {
  let schedule: Schedule
  /// Nil where no one rate solves the payments.
  let cost: CostOfCredit?
  /// What prepayments save of the interest.
  let saved: Money?
  let settlement: Settlement?
  /// The kind of lender whose ceiling is shown beside the rate.
  var lender: LenderKind?

  /// What settling everything on a day takes, all rows paid on their due days until then.
  struct Settlement {
    let day: Day
    let principal: Money
    let interest: Money

    var total: Money { principal + interest }
  }

  /// The schedule with its totals and rates, as scripts read it.
  var json: JSON {
    let rows = schedule.instalments.map { row -> JSON in
      [
        "number": .number(String(row.number)), "due": row.due.json,
        "days": .number(String(row.days)), "principal": row.principal.json,
        "interest": row.interest.json, "fee": row.fee.json, "payment": row.payment.json,
        "balance": row.balance.json,
      ]
    }
    let sums: JSON = [
      "principal": totals.principal.json, "interest": totals.interest.json,
      "fee": totals.fee.json, "payment": totals.payment.json,
    ]
    var members = [
      JSON.Member("instalments", .array(rows)), JSON.Member("totals", sums),
      JSON.Member("rates", cost.map(rates) ?? .null),
    ]
    if let saved { members.append(JSON.Member("interestSaved", saved.json)) }
    if let settlement {
      members.append(
        JSON.Member(
          "settlement",
          [
            "day": settlement.day.json, "principal": settlement.principal.json,
            "interest": settlement.interest.json, "total": settlement.total.json,
          ]))
    }
    let years = schedule.yearsWithoutCalendar
    if !years.isEmpty {
      members.append(
        JSON.Member("yearsWithoutCalendar", .array(years.map { .number(String($0)) })))
    }
    if lender != nil {
      members.append(JSON.Member("ceiling", ceiling.map(self.json) ?? .null))
    }
    return .object(members)
  }

  /// The ceiling that holds on the first day, or nil where none is known.
  private var ceiling: RateCap? {
    lender.flatMap { RateCap.holding(for: $0, on: schedule.terms.start) }
  }

  private func json(_ ceiling: RateCap) -> JSON {
    [
      "lender": .string(ceiling.lender.rawValue),
      "rate": .string(QuoteAnswer.percent(ceiling.rate)), "from": ceiling.from.json,
      "nominal": cost.map { .string($0.nominalText) } ?? .null,
      "effective": cost.map { .string($0.effectiveText) } ?? .null,
      "exceeded": cost.map { .bool(ceiling.isExceeded(byPercent: $0.nominal)) } ?? .null,
    ]
  }

  /// A rate as answers write it, with four decimals.
  private static func percent(_ rate: Rate) -> String {
    CostOfCredit.text(
      percent: Double(rate.partsPerTenBillion) / Double(Rate.partsPerUnit) * 100)
  }

  private var totals: Schedule.Totals { schedule.totals }

  private func rates(_ cost: CostOfCredit) -> JSON {
    [
      "irrMonthly": .string(cost.irrMonthlyText), "nominal": .string(cost.nominalText),
      "effective": .string(cost.effectiveText), "xirr": .string(cost.xirrText),
      "simple": .string(cost.simpleText),
    ]
  }

  /// The schedule with its totals and rates, as people read it.
  func lines(_ words: Words) -> [String] {
    var table = TextTable([
      .init(words.periodHead, .right), .init(words.dueHead), .init(words.daysHead, .right),
      .init(words.principalHead, .right), .init(words.interestHead, .right),
      .init(words.feeHead, .right), .init(words.paymentHead, .right),
      .init(words.balanceHead, .right),
    ])
    table.rows = schedule.instalments.map { row in
      [String(row.number), words.day(row.due), String(row.days)]
        + [row.principal, row.interest, row.fee, row.payment, row.balance].map(words.money)
    }
    table.rows.append(
      [words.totalHead, "", ""]
        + [totals.principal, totals.interest, totals.fee, totals.payment].map(words.money)
        + [""])
    var rates = TextTable([.init(""), .init("", .right)])
    let upfrontFee = schedule.terms.upfrontFee
    if upfrontFee > .zero {
      rates.rows.append([words.upfrontFeeHead, words.money(upfrontFee)])
    }
    rates.rows += cost.map { rateRows($0, words) } ?? []
    if let saved { rates.rows.append([words.interestSavedHead, words.money(saved)]) }
    if let settlement {
      rates.rows.append([
        "\(words.settlementHead) \(words.day(settlement.day))",
        words.money(settlement.total),
      ])
    }
    let years = schedule.yearsWithoutCalendar
    let note = years.isEmpty ? [] : ["", words.calendarUnknown(years)]
    return table.lines + rates.lines + note + ceilingLines(words)
  }

  /// The ceiling beside the rate both ways, and what is to be done about a rate above it.
  func ceilingLines(_ words: Words) -> [String] {
    guard let lender else { return [] }
    let head = words.ceilingHead(lender)
    guard let ceiling else {
      return ["", "\(head): \(words.ceilingUnknown(schedule.terms.start))"]
    }
    var lines = [
      "", "\(head): \(words.ceilingText(ceiling.rate, ceiling.from))",
      "\(words.annualRate): \(words.annualRate(of: cost))",
    ]
    if let cost, ceiling.isExceeded(byPercent: cost.nominal) {
      let nominal = CostOfCredit.text(percent: cost.nominal, decimals: 2)
      lines.append(words.aboveCeiling(nominal, ceiling.rate))
    }
    return lines
  }

  private func rateRows(_ cost: CostOfCredit, _ words: Words) -> [[String]] {
    [
      [words.nominalHead, "\(cost.nominalText)%"],
      [words.irrMonthlyHead, "\(cost.irrMonthlyText)%"],
      [words.effectiveHead, "\(cost.effectiveText)%"], [words.xirrHead, "\(cost.xirrText)%"],
      [words.simpleHead, "\(cost.simpleText)%"],
    ]
  }
}
