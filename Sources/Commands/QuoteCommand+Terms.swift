import ArgumentParser
import Lending
import Wording

extension QuoteCommand {
  func terms() throws -> Schedule.Terms {
    let (rate, basis) = try rateAndBasis()
    return Schedule.Terms(
      principal: try Typed.amount(try Typed.given(principal, "--principal"), "--principal"),
      periods: try Typed.count(try Typed.given(periods, "--periods"), "--periods"),
      frequency: try Typed.frequency(frequency, "--frequency"),
      method: try Typed.choice(method, "--method"), rate: rate,
      rateBasis: basis, start: try start.map { try Typed.day($0, "--start") } ?? options.today,
      firstDue: try firstDue.map { try Typed.day($0, "--first-due") },
      holidays: try Typed.choice(holidays, "--holidays"),
      dayCount: try dayCount.map { try Typed.choice($0, "--day-count") },
      partPeriods: try Typed.choice(partPeriods, "--part-periods"),
      rounding: try Typed.choice(rounding, "--rounding"),
      instalment: try instalment.map { try Typed.amount($0, "--instalment") },
      instalmentMultiple: try instalmentMultiple.map {
        try Typed.amount($0, "--instalment-multiple")
      },
      multipleRule: try Typed.choice(multipleRule, "--multiple-rule"),
      principalGrace: try principalGrace.map { try Typed.count($0, "--principal-grace") } ?? 0,
      interestDeferral: try interestDeferral.map { try Typed.count($0, "--interest-deferral") }
        ?? 0,
      interestFree: try interestFree.map { try Typed.count($0, "--interest-free") } ?? 0,
      upfrontFee: try upfrontFee.map { try Typed.amount($0, "--upfront-fee") } ?? .zero,
      feePerPeriod: try feePerPeriod.map { try Typed.percent($0, "--fee-per-period") } ?? .zero,
      feeBasis: try Typed.choice(feeBasis, "--fee-basis"))
  }

  private func rateAndBasis() throws -> (Rate, Schedule.RateBasis) {
    switch (annualRate, dailyRate) {
    case (let annual?, nil): (try Typed.percent(annual, "--annual-rate"), .annual)
    case (nil, let daily?): (try Typed.percent(daily, "--daily-rate"), .daily)
    default:
      throw ValidationError(options.words.eitherOption("--annual-rate", "--daily-rate"))
    }
  }
}
