import Lending
import Reporting
import TerminalKit
import Wording

extension Quote {
  /// What the customer asks: how much, to whom, what is frozen, what happens when overdue.
  func facts(_ words: Words) -> TextPage {
    var content = TextPage()
    let totals = schedule.totals
    content.pair(words.listPrice, words.money(form.listPrice))
    if form.instantDiscount > .zero {
      content.pair(words.discount, words.money(form.instantDiscount))
    }
    if offer.terms.discountFinanced {
      content.pair(words.paidAtTill, words.money(form.downPayment))
      content.pair(words.behindDiscount, words.money(totals.principal), .figure)
    } else {
      content.pair(words.downPayment, words.money(form.downPayment))
      content.pair(words.principal, words.money(totals.principal), .figure)
    }
    content.pair(words.eachInstalment, words.payments(of: schedule), .figure)
    content.pair(words.totalToPay, words.ofWhichCharges(totals.payment, charges))
    content.pair(words.annualRate, words.annualRate(of: cost), .figure)
    let years = schedule.yearsWithoutCalendar
    if !years.isEmpty { content.text(words.calendarUnknown(years), .warning) }
    content.pair(words.whoPays, words.payerText(terms.payer))
    if terms.payer == .carrier, let rest = terms.restPayer, form.periods > form.serviceMonths {
      content.pair("", words.restPayerText(form.serviceMonths, rest))
    }
    content.pair(words.toFreeze, words.money(terms.freeze), .frozen)
    let source = words.name(offer.terms.source)
    content.pair(
      words.whatIsFrozen, words.freezeText(terms.freeze, offer.terms.owner, source), .frozen)
    content.pair(words.whenItComesBack, words.releaseText(terms.release, terms.freezeEnds))
    content.pair(words.whenOverdue, words.overdueText(terms.capture, offer.terms.owner))
    if let penalty = words.penalty(of: terms) { content.pair("", penalty) }
    if let spend = form.monthlyFee.times(form.serviceMonths) {
      content.pair(
        words.serviceTotal, words.serviceSpend(form.monthlyFee, form.serviceMonths, spend))
    }
    return content
  }

  /// The rows of the schedule.
  func rows(_ words: Words) -> TextPage {
    let layout = ColumnLayout([
      .init(ideal: 3, alignment: .right), .init(ideal: 10), .init(ideal: 10, alignment: .right),
      .init(ideal: 10, alignment: .right), .init(ideal: 8, alignment: .right),
      .init(ideal: 10, alignment: .right),
    ])
    var content = TextPage()
    content.cells(
      [
        words.periodColumn, words.dueColumn, words.askedColumn, words.principalColumn,
        words.interestColumn, words.balanceColumn,
      ], layout, .label)
    for row in schedule.instalments {
      content.cells(
        [
          String(row.number), words.day(row.due), words.money(row.payment),
          words.money(row.principal), words.money(row.interest + row.fee),
          words.money(row.balance),
        ], layout)
    }
    return content
  }
}

extension Quote {
  /// The form that the customer would sign.
  var costForm: CostForm {
    var form = CostForm(schedule, cost: cost)
    form.agreement = CostForm.Agreement(terms, under: offer.terms)
    return form
  }
}
