import Lending
import TerminalKit

extension Quote {
  /// What the customer asks: how much, to whom, what is frozen, what happens when overdue.
  func facts(_ words: any Strings) -> Sheet {
    var sheet = Sheet()
    let totals = schedule.totals
    sheet.pair(words.listPrice, words.money(form.listPrice))
    if form.instantDiscount > .zero {
      sheet.pair(words.discount, words.money(form.instantDiscount))
    }
    if offer.terms.discountFinanced {
      sheet.pair(words.paidAtTill, words.money(form.downPayment))
      sheet.pair(words.behindDiscount, words.money(totals.principal), .figure)
    } else {
      sheet.pair(words.downPayment, words.money(form.downPayment))
      sheet.pair(words.principal, words.money(totals.principal), .figure)
    }
    let payments = payments
    var each = words.instalmentsOf(schedule.instalments.count, payments.regular)
    if payments.last != payments.regular { each += words.lastDiffers(payments.last) }
    sheet.pair(words.eachInstalment, each, .figure)
    sheet.pair(words.totalToPay, words.ofWhichCharges(totals.payment, charges))
    sheet.pair(words.annualRate, rate(words), .figure)
    sheet.pair(words.whoPays, words.payerTold(terms.payer))
    sheet.pair(words.frozenAmount, words.money(terms.freeze), .frozen)
    let source = words.name(offer.terms.source)
    sheet.pair(
      words.whatIsFrozen, words.freezeTold(terms.freeze, offer.terms.owner, source), .frozen)
    sheet.pair(words.whenItComesBack, words.releaseTold(terms.release, terms.freezeEnds))
    sheet.pair(words.whenOverdue, words.overdueTold(terms.capture, offer.terms.owner))
    if let penalty = penalty(words) { sheet.pair("", penalty) }
    if let spend = form.monthlyFee.times(form.serviceMonths) {
      sheet.pair(
        words.serviceTotal, words.serviceSpend(form.monthlyFee, form.serviceMonths, spend))
    }
    return sheet
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
  func rows(_ words: any Strings) -> Sheet {
    var sheet = Sheet()
    sheet.cells(
      [
        (words.periodColumn, 3, .right), (words.dueColumn, 10, .left),
        (words.askedColumn, 10, .right), (words.principalColumn, 10, .right),
        (words.interestColumn, 8, .right), (words.balanceColumn, 10, .right),
      ], .label)
    for row in schedule.instalments {
      sheet.cells(
        [
          (String(row.number), 3, .right), (words.day(row.due), 10, .left),
          (words.money(row.payment), 10, .right), (words.money(row.principal), 10, .right),
          (words.money(row.interest + row.fee), 8, .right), (words.money(row.balance), 10, .right),
        ])
    }
    return sheet
  }
}
