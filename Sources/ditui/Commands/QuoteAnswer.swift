import Lending
import TerminalKit

/// A schedule with its cost, as it is answered.
nonisolated struct QuoteAnswer {
  let schedule: Schedule
  /// Nil where no one rate solves the payments.
  let cost: CostOfCredit?
  /// What prepayments save of the interest.
  let saved: Money?
  let settlement: Settlement?

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
    return .object(members)
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
  func lines(_ strings: any Strings) -> [String] {
    var table = TextTable([
      .init(strings.periodHead, .right), .init(strings.dueHead), .init(strings.daysHead, .right),
      .init(strings.principalHead, .right), .init(strings.interestHead, .right),
      .init(strings.feeHead, .right), .init(strings.paymentHead, .right),
      .init(strings.balanceHead, .right),
    ])
    table.rows = schedule.instalments.map { row in
      [String(row.number), strings.day(row.due), String(row.days)]
        + [row.principal, row.interest, row.fee, row.payment, row.balance].map(strings.money)
    }
    table.rows.append(
      [strings.totalHead, "", ""]
        + [totals.principal, totals.interest, totals.fee, totals.payment].map(strings.money)
        + [""])
    var rates = TextTable([.init(""), .init("", .right)])
    let upfrontFee = schedule.terms.upfrontFee
    if upfrontFee > .zero {
      rates.rows.append([strings.upfrontFeeHead, strings.money(upfrontFee)])
    }
    rates.rows += cost.map { rateRows($0, strings) } ?? []
    if let saved { rates.rows.append([strings.interestSavedHead, strings.money(saved)]) }
    if let settlement {
      rates.rows.append([
        "\(strings.settlementHead) \(strings.day(settlement.day))",
        strings.money(settlement.total),
      ])
    }
    return table.lines + rates.lines
  }

  private func rateRows(_ cost: CostOfCredit, _ strings: any Strings) -> [[String]] {
    [
      [strings.nominalHead, "\(cost.nominalText)%"],
      [strings.irrMonthlyHead, "\(cost.irrMonthlyText)%"],
      [strings.effectiveHead, "\(cost.effectiveText)%"], [strings.xirrHead, "\(cost.xirrText)%"],
      [strings.simpleHead, "\(cost.simpleText)%"],
    ]
  }
}
