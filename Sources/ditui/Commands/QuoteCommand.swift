import ArgumentParser
import Lending
import TerminalKit

/// `ditui quote`: a schedule and its cost, before anyone signs.
struct QuoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quote", abstract: Words.current.helpQuote)
  static var _errorPrefix: String { Words.current.errorLabel }

  @OptionGroup var options: GlobalOptions

  @Option(parsing: .unconditional, help: Words.help(\.helpPrincipal))
  var principal: String?
  @Option(parsing: .unconditional, help: Words.help(\.helpPeriods))
  var periods: String?
  @Option(help: Words.help(\.helpMethod))
  var method = Schedule.Method.equalInstalment.rawValue
  @Option(parsing: .unconditional, help: Words.help(\.helpAnnualRate))
  var annualRate: String?
  @Option(parsing: .unconditional, help: Words.help(\.helpDailyRate))
  var dailyRate: String?
  @Option(help: Words.help(\.helpStart))
  var start: String?
  @Option(help: Words.help(\.helpFirstDue))
  var firstDue: String?
  @Option(help: Words.help(\.helpDayCount))
  var dayCount: String?
  @Option(help: Words.help(\.helpRounding))
  var rounding = Rounding.halfUp.rawValue
  @Option(parsing: .unconditional, help: Words.help(\.helpMultiple))
  var instalmentMultiple: String?
  @Option(parsing: .unconditional, help: Words.help(\.helpUpfrontFee))
  var upfrontFee: String?
  @Option(parsing: .unconditional, help: Words.help(\.helpFeePerPeriod))
  var feePerPeriod: String?
  @Flag(help: Words.help(\.helpJSON))
  var json = false

  func validate() throws { _ = try terms() }

  func run() throws {
    do {
      let schedule = try Schedule(try terms())
      let cost = try CostOfCredit(schedule)
      if json {
        Output.json(schedule.json(cost))
      } else {
        for line in schedule.lines(cost, options.strings) { Output.line(line) }
      }
    } catch let refusal as Refusal {
      if json { Output.json(["ok": false, "reasons": refusal.json]) }
      throw Output.refused(refusal, options.strings)
    }
  }
}

// MARK: - What was typed

extension QuoteCommand {
  private func terms() throws -> Schedule.Terms {
    let (rate, basis) = try rateAndBasis()
    return Schedule.Terms(
      principal: try amount(try given(principal, "--principal"), "--principal"),
      periods: try count(try given(periods, "--periods"), "--periods"),
      method: try choice(method, "--method"), rate: rate, rateBasis: basis,
      start: try start.map { try day($0, "--start") } ?? options.today,
      firstDue: try firstDue.map { try day($0, "--first-due") },
      dayCount: try dayCount.map { try choice($0, "--day-count") },
      rounding: try choice(rounding, "--rounding"),
      instalmentMultiple: try instalmentMultiple.map {
        try amount($0, "--instalment-multiple")
      },
      upfrontFee: try upfrontFee.map { try amount($0, "--upfront-fee") } ?? .zero,
      feePerPeriod: try feePerPeriod.map { try percent($0, "--fee-per-period") } ?? .zero)
  }

  private func rateAndBasis() throws -> (Rate, Schedule.RateBasis) {
    switch (annualRate, dailyRate) {
    case (let annual?, nil): (try percent(annual, "--annual-rate"), .annual)
    case (nil, let daily?): (try percent(daily, "--daily-rate"), .daily)
    default:
      throw ValidationError(options.strings.eitherOption("--annual-rate", "--daily-rate"))
    }
  }

  private func given(_ text: String?, _ option: String) throws -> String {
    guard let text else { throw Usage.missing(option) }
    return text
  }

  private func amount(_ text: String, _ option: String) throws -> Money {
    if let money = Money(text: text) { return money }
    guard !text.isEmpty, text.allSatisfy(\.isWholeNumber) else {
      throw Usage.malformed(option, .amount)
    }
    return Money(fen: Money.ceiling.fen + 1)
  }

  private func count(_ text: String, _ option: String) throws -> Int {
    if let number = Int(text) { return number }
    guard !text.isEmpty, text.allSatisfy(\.isWholeNumber) else {
      throw Usage.malformed(option, .count)
    }
    return Int.max
  }

  private func percent(_ text: String, _ option: String) throws -> Rate {
    guard let rate = Rate(percent: text) else { throw Usage.malformed(option, .rate) }
    return rate
  }

  private func day(_ text: String, _ option: String) throws -> Day {
    guard let day = Day(text) else { throw Usage.malformed(option, .day) }
    return day
  }

  private func choice<C: Choice>(_ text: String, _ option: String) throws -> C {
    guard let value = C(rawValue: text) else { throw Usage.choices(option, C.choices) }
    return value
  }
}

// MARK: - What is answered

nonisolated extension Schedule {
  /// The schedule with its totals and rates, as scripts read it.
  fileprivate func json(_ cost: CostOfCredit) -> JSON {
    let rows = instalments.map { row -> JSON in
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
    let rates: JSON = [
      "irrMonthly": .string(cost.irrMonthlyText), "nominal": .string(cost.nominalText),
      "effective": .string(cost.effectiveText), "xirr": .string(cost.xirrText),
      "simple": .string(cost.simpleText),
    ]
    return ["instalments": .array(rows), "totals": sums, "rates": rates]
  }

  /// The schedule with its totals and rates, as people read it.
  fileprivate func lines(_ cost: CostOfCredit, _ strings: any Strings) -> [String] {
    var table = TextTable([
      .init(strings.periodHead, .right), .init(strings.dueHead), .init(strings.daysHead, .right),
      .init(strings.principalHead, .right), .init(strings.interestHead, .right),
      .init(strings.feeHead, .right), .init(strings.paymentHead, .right),
      .init(strings.balanceHead, .right),
    ])
    table.rows = instalments.map { row in
      [String(row.number), strings.day(row.due), String(row.days)]
        + [row.principal, row.interest, row.fee, row.payment, row.balance].map(strings.money)
    }
    table.rows.append(
      [strings.totalHead, "", ""]
        + [totals.principal, totals.interest, totals.fee, totals.payment].map(strings.money)
        + [""])
    var rates = TextTable([.init(""), .init("", .right)])
    if terms.upfrontFee > .zero {
      rates.rows.append([strings.upfrontFeeHead, strings.money(terms.upfrontFee)])
    }
    rates.rows += [
      [strings.nominalHead, "\(cost.nominalText)%"],
      [strings.irrMonthlyHead, "\(cost.irrMonthlyText)%"],
      [strings.effectiveHead, "\(cost.effectiveText)%"], [strings.xirrHead, "\(cost.xirrText)%"],
      [strings.simpleHead, "\(cost.simpleText)%"],
    ]
    return table.lines + rates.lines
  }
}
