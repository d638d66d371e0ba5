import ArgumentParser
import Lending
import Wording

extension QuoteCommand {
  func terms() throws -> Schedule.Terms {
    let (rate, basis) = try rateAndBasis()
    return Schedule.Terms(
      principal: try OptionValue.amount(
        try OptionValue.given(principal, "--principal"), "--principal"),
      periods: try OptionValue.count(try OptionValue.given(periods, "--periods"), "--periods"),
      frequency: try OptionValue.frequency(frequency, "--frequency"),
      method: try OptionValue.choice(method, "--method"), rate: rate,
      rateBasis: basis,
      start: try start.map { try OptionValue.day($0, "--start") } ?? options.today,
      firstDue: try firstDue.map { try OptionValue.day($0, "--first-due") },
      holidays: try OptionValue.choice(holidays, "--holidays"),
      dayCount: try dayCount.map { try OptionValue.choice($0, "--day-count") },
      partPeriods: try OptionValue.choice(partPeriods, "--part-periods"),
      rounding: try OptionValue.choice(rounding, "--rounding"),
      instalment: try instalment.map { try OptionValue.amount($0, "--instalment") },
      instalmentMultiple: try instalmentMultiple.map {
        try OptionValue.amount($0, "--instalment-multiple")
      },
      multipleRule: try OptionValue.choice(multipleRule, "--multiple-rule"),
      principalGrace: try principalGrace.map { try OptionValue.count($0, "--principal-grace") }
        ?? 0,
      interestDeferral: try interestDeferral.map {
        try OptionValue.count($0, "--interest-deferral")
      }
        ?? 0,
      interestFree: try interestFree.map { try OptionValue.count($0, "--interest-free") } ?? 0,
      upfrontFee: try upfrontFee.map { try OptionValue.amount($0, "--upfront-fee") } ?? .zero,
      feePerPeriod: try feePerPeriod.map { try OptionValue.percent($0, "--fee-per-period") }
        ?? .zero,
      feeBasis: try OptionValue.choice(feeBasis, "--fee-basis"))
  }

  private func rateAndBasis() throws -> (Rate, Schedule.RateBasis) {
    switch (annualRate, dailyRate) {
    case (let annual?, nil): (try OptionValue.percent(annual, "--annual-rate"), .annual)
    case (nil, let daily?): (try OptionValue.percent(daily, "--daily-rate"), .daily)
    default:
      throw ValidationError(options.words.eitherOption("--annual-rate", "--daily-rate"))
    }
  }
}
