import Lending
import TerminalKit
import Wording

extension Quote {
  /// What the customer asks: how much, to whom, what is frozen, what happens when overdue.
  func facts(_ words: Words) -> Leaf {
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
    leaf.pair(words.eachInstalment, words.payments(of: schedule), .figure)
    leaf.pair(words.totalToPay, words.ofWhichCharges(totals.payment, charges))
    leaf.pair(words.annualRate, words.annualRate(of: cost), .figure)
    let years = schedule.yearsWithoutCalendar
    if !years.isEmpty { leaf.text(words.calendarUnknown(years), .warning) }
    leaf.pair(words.whoPays, words.payerTold(terms.payer))
    if terms.payer == .carrier, let rest = terms.restPayer, form.periods > form.serviceMonths {
      leaf.pair("", words.restPayerTold(form.serviceMonths, rest))
    }
    leaf.pair(words.toFreeze, words.money(terms.freeze), .frozen)
    let source = words.name(offer.terms.source)
    leaf.pair(
      words.whatIsFrozen, words.freezeTold(terms.freeze, offer.terms.owner, source), .frozen)
    leaf.pair(words.whenItComesBack, words.releaseTold(terms.release, terms.freezeEnds))
    leaf.pair(words.whenOverdue, words.overdueTold(terms.capture, offer.terms.owner))
    if let penalty = words.penalty(of: terms) { leaf.pair("", penalty) }
    if let spend = form.monthlyFee.times(form.serviceMonths) {
      leaf.pair(
        words.serviceTotal, words.serviceSpend(form.monthlyFee, form.serviceMonths, spend))
    }
    return leaf
  }

  /// The rows of the schedule.
  func rows(_ words: Words) -> Leaf {
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
