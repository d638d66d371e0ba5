import Lending
import TerminalKit

extension Quote {
  /// The cost disclosure form: what is lent, what it costs and who gets it, what a default costs, and
  /// that nothing else may be charged.
  ///
  /// - Source: 个人贷款业务明示综合融资成本规定, 金规〔2026〕2号, in force 2026-08-01 (`domain.md` 5).
  func costForm(_ words: any Strings) -> Leaf {
    var leaf = Leaf()
    let totals = schedule.totals
    let funder = offer.terms.funder
    leaf.text(words.costFormLead(funder), .muted)
    leaf.rule(words.costFormPrincipal)
    if offer.terms.discountFinanced {
      leaf.text(words.discountIsLoan(totals.principal), .warning)
    }
    leaf.pair(words.principal, words.money(totals.principal), .figure)
    leaf.pair(words.inCapitals, words.capitals(totals.principal))
    leaf.pair(
      words.tenor,
      words.tenorTold(
        schedule.instalments.count, schedule.instalments.last?.due ?? terms.freezeEnds))
    leaf.rule(words.costItems)
    leaf.pair(
      words.name(Component.interest),
      words.costItem(words.percent(terms.schedule.rate), totals.interest, funder))
    // Programmes charge no fee; should one come, the schedule carries it and this line shows it.
    leaf.pair(
      words.name(Component.fee),
      totals.fee == .zero ? words.noCharge : words.paidTo(words.money(totals.fee), funder))
    let payments = payments
    var each = words.instalmentsOf(schedule.instalments.count, payments.regular)
    if payments.last != payments.regular { each += words.lastDiffers(payments.last) }
    leaf.pair(words.eachInstalment, each, .figure)
    leaf.pair(words.totalToPay, words.money(totals.payment))
    leaf.pair(words.inCapitals, words.capitals(totals.payment))
    leaf.pair(words.annualRate, rate(words), .figure)
    leaf.rule(words.onDefault)
    if let penalty = penalty(words) {
      leaf.pair(words.name(Component.penalty), words.paidTo(penalty, funder))
    } else {
      leaf.pair(words.name(Component.penalty), words.noCharge)
    }
    leaf.pair(words.whenOverdue, words.overdueTold(terms.capture, offer.terms.owner))
    leaf.pair(
      words.whatIsFrozen,
      words.freezeTold(terms.freeze, offer.terms.owner, words.name(offer.terms.source)), .frozen)
    leaf.text(words.nothingElse, .warning)
    return leaf
  }
}
