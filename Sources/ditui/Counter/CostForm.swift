import Lending
import TerminalKit

extension Quote {
  /// The cost disclosure form: what is lent, what it costs and who gets it, what a default costs, and
  /// that nothing else may be charged.
  ///
  /// - Source: 个人贷款业务明示综合融资成本规定, 金规〔2026〕2号, in force 2026-08-01 (`domain.md` 5).
  func costForm(_ words: any Strings) -> Sheet {
    var sheet = Sheet()
    let totals = schedule.totals
    let funder = offer.terms.funder
    sheet.text(words.costFormLead(funder), .muted)
    sheet.rule(words.costFormPrincipal)
    if offer.terms.discountFinanced {
      sheet.text(words.discountIsLoan(totals.principal), .warning)
    }
    sheet.pair(words.principal, words.money(totals.principal), .figure)
    sheet.pair(words.inCapitals, words.capitals(totals.principal))
    sheet.pair(
      words.tenor,
      words.tenorTold(schedule.instalments.count, schedule.instalments.last?.due ?? terms.freezeEnds))
    sheet.rule(words.costItems)
    sheet.pair(
      words.name(Component.interest),
      words.costItem(words.percent(terms.schedule.rate), totals.interest, funder))
    sheet.pair(
      words.name(Component.fee), words.costItem(words.noCharge, totals.fee, funder))
    let payments = payments
    var each = words.instalmentsOf(schedule.instalments.count, payments.regular)
    if payments.last != payments.regular { each += words.lastDiffers(payments.last) }
    sheet.pair(words.eachInstalment, each, .figure)
    sheet.pair(words.totalToPay, words.money(totals.payment))
    sheet.pair(words.inCapitals, words.capitals(totals.payment))
    sheet.pair(words.annualRate, rate(words), .figure)
    sheet.rule(words.onDefault)
    if let penalty = penalty(words) {
      sheet.pair(words.name(Component.penalty), words.paidTo(penalty, funder))
    } else {
      sheet.pair(words.name(Component.penalty), words.noCharge)
    }
    sheet.pair(words.whenOverdue, words.overdueTold(terms.capture, offer.terms.owner))
    sheet.pair(
      words.whatIsFrozen,
      words.freezeTold(terms.freeze, offer.terms.owner, words.name(offer.terms.source)), .frozen)
    sheet.text(words.nothingElse, .warning)
    return sheet
  }
}
