import Lending
import TerminalKit

extension Quote {
  /// What the customer asks: how much, to whom, what is frozen, what happens when overdue.
  func facts(_ words: any Strings) -> Leaf {
    var leaf = Leaf()
    let totals = schedule.totals
    leaf.pair(words.listPrice, words.money(form.listPrice))
    if form.instantDiscount > .zero {
      leaf.pair(words.discount, words.money(form.instantDiscount))
    }
    if offer.terms.discountFinanced {
      leaf.pair(words.paidAtTill, words.money(form.downPayment))
      leaf.pair(words.behindDiscount, words.money(totals.principal), .figure)
    } else {
      leaf.pair(words.downPayment, words.money(form.downPayment))
      leaf.pair(words.principal, words.money(totals.principal), .figure)
    }
    let payments = payments
    var each = words.instalmentsOf(schedule.instalments.count, payments.regular)
    if payments.last != payments.regular { each += words.lastDiffers(payments.last) }
    leaf.pair(words.eachInstalment, each, .figure)
    leaf.pair(words.totalToPay, words.ofWhichCharges(totals.payment, charges))
    leaf.pair(words.annualRate, rate(words), .figure)
    leaf.pair(words.whoPays, words.payerTold(terms.payer))
    leaf.pair(words.toFreeze, words.money(terms.freeze), .frozen)
    let source = words.name(offer.terms.source)
    leaf.pair(
      words.whatIsFrozen, words.freezeTold(terms.freeze, offer.terms.owner, source), .frozen)
    leaf.pair(words.whenItComesBack, words.releaseTold(terms.release, terms.freezeEnds))
    leaf.pair(words.whenOverdue, words.overdueTold(terms.capture, offer.terms.owner))
    if let penalty = penalty(words) { leaf.pair("", penalty) }
    if let spend = form.monthlyFee.times(form.serviceMonths) {
      leaf.pair(
        words.serviceTotal, words.serviceSpend(form.monthlyFee, form.serviceMonths, spend))
    }
    return leaf
  }

  /// The annual rate, both ways in which it is counted.
  func rate(_ words: any Strings) -> String {
    guard let cost else { return words.annualRateUnsolved }
    return words.nominalEffective(
      CostOfCredit.text(percent: cost.nominal, decimals: 2),
      CostOfCredit.text(percent: cost.effective, decimals: 2))
  }

  /// The penalty, never a daily rate without the yearly one beside it.
  func penalty(_ words: any Strings) -> String? {
    guard terms.penaltyDailyRate > .zero else { return nil }
    let (parts, isTooLarge) = terms.penaltyDailyRate.partsPerTenBillion
      .multipliedReportingOverflow(by: 365)
    guard !isTooLarge else { return nil }
    return words.penaltyTold(
      terms.penaltyDailyRate, Rate(partsPerTenBillion: parts), terms.graceDays)
  }

  /// The rows of the schedule.
  func rows(_ words: any Strings) -> Leaf {
    var leaf = Leaf()
    leaf.cells(
      [
        (words.periodColumn, 3, .right), (words.dueColumn, 10, .left),
        (words.askedColumn, 10, .right), (words.principalColumn, 10, .right),
        (words.interestColumn, 8, .right), (words.balanceColumn, 10, .right),
      ], .label)
    for row in schedule.instalments {
      leaf.cells(
        [
          (String(row.number), 3, .right), (words.day(row.due), 10, .left),
          (words.money(row.payment), 10, .right), (words.money(row.principal), 10, .right),
          (words.money(row.interest + row.fee), 8, .right), (words.money(row.balance), 10, .right),
        ])
    }
    return leaf
  }
}
