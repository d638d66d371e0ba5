import Lending
import LendingStore
import TerminalKit
import Wording

/// The cost disclosure form: what is lent, what it costs and who gets it, what a default costs, and
/// that nothing else may be charged.
///
/// The screen, the text to print and the commands all show these lines.
///
/// - Source: 个人贷款业务明示综合融资成本规定, 金规〔2026〕2号, in force 2026-08-01 (`domain.md` 5).
package struct CostForm {
  package let schedule: Schedule
  /// Nil where no rate solves the payments.
  package let cost: CostOfCredit?
  /// Nil in a quote that no programme stands behind: what it does not know stays blank.
  package var agreement: Agreement?
  /// Nil before somebody signed.
  package var signing: Signing?

  /// Who lends, and what holds beside the schedule.
  package struct Agreement {
    package let terms: PlanTerms
    package let funder: String
    /// Whose quota is frozen, and what it is; nil of a drawing.
    package let freeze: (owner: String, source: FreezeSource)?
    /// Whether the instant discount is what is lent.
    package let discountFinanced: Bool

    package init(_ terms: PlanTerms, under programme: ProgrammeTerms) {
      self.terms = terms
      funder = programme.funder
      freeze = (programme.owner, programme.source)
      discountFinanced = programme.discountFinanced
    }

    package init(_ terms: PlanTerms, under product: ProductTerms) {
      self.terms = terms
      funder = product.lender
      freeze = nil
      discountFinanced = false
    }
  }

  /// What is known of the signature.
  package struct Signing {
    package let plan: ID<Plan>
    package let day: Day
    package let place: ConsentPlace
    package let formNumber: String?
  }

  package init(_ schedule: Schedule, cost: CostOfCredit?) {
    self.schedule = schedule
    self.cost = cost
  }

  /// The form of a schedule that is offered under `agreement`.
  package init(_ schedule: Schedule, under agreement: Agreement) {
    self.schedule = schedule
    do {
      cost = try CostOfCredit(schedule)
    } catch {
      // Shown as a rate that nothing solves.
      cost = nil
    }
    self.agreement = agreement
  }

  /// The form that was signed for `plan`, or nil before that.
  package init?(_ plan: Plan, under agreement: Agreement) {
    guard let signature = plan.signature else { return nil }
    self.init(signature.schedule, under: agreement)
    signing = Signing(
      plan: plan.id, day: signature.day, place: signature.place,
      formNumber: signature.formNumber)
  }

  /// The room of the text, in cells.
  package static let printedColumns = 80

  /// The form as text to print: title, the lines of the screen, the rows, the place to sign.
  package func text(_ words: Words) -> [String] {
    var page = content(words)
    page.rule(words.scheduleTitle)
    page.append(rows(words))
    page.rule(words.signature)
    page.append(signatureLines(words))
    let title = TextWidth.padded(
      words.costFormTitle, to: CostForm.printedColumns, alignment: .center)
    return [String(title.reversed().drop { $0 == " " }.reversed()), ""]
      + page.text(columns: CostForm.printedColumns)
  }

  /// The form as a screen shows it.
  package func content(_ words: Words) -> TextPage {
    var content = TextPage()
    content.text(words.costFormLead(payee(words)), .muted)
    content.rule(words.costFormPrincipal)
    addPrincipal(to: &content, words)
    content.rule(words.costItems)
    addItems(to: &content, words)
    content.rule(words.onDefault)
    if let agreement {
      addContingent(agreement, to: &content, words)
    } else {
      for label in contingentLabels(words) { content.pair(label, words.leftBlank) }
    }
    content.text(words.nothingElse, .warning)
    return content
  }

  private func payee(_ words: Words) -> String { agreement?.funder ?? words.leftBlank }

  private func addPrincipal(to content: inout TextPage, _ words: Words) {
    let principal = schedule.totals.principal
    if agreement?.discountFinanced == true {
      content.text(words.discountIsLoan(principal), .warning)
    }
    content.pair(words.principal, words.money(principal), .figure)
    content.pair(words.inCapitals, words.capitals(principal))
    let fee = schedule.terms.upfrontFee
    if fee > .zero { content.pair(words.paidOut, words.money(schedule.terms.principal - fee)) }
    content.pair(
      words.tenor,
      words.tenorText(
        schedule.instalments.count, schedule.instalments.last?.due ?? schedule.terms.start))
  }

  private func addItems(to content: inout TextPage, _ words: Words) {
    let totals = schedule.totals
    let terms = schedule.terms
    content.pair(
      words.name(Component.interest),
      words.costItem(
        "\(words.name(terms.method)), \(words.standard(terms))", totals.interest, payee(words)))
    if terms.upfrontFee > .zero {
      content.pair(
        words.upfrontFeeHead, words.paidTo(words.money(terms.upfrontFee), payee(words)))
    }
    content.pair(
      words.name(Component.fee),
      totals.fee == .zero
        ? words.noCharge
        : words.costItem(words.feeStandard(of: terms), totals.fee, payee(words)))
    let charges = totals.interest + totals.fee + terms.upfrontFee
    content.pair(words.chargesInAll, words.money(charges))
    content.pair(words.inCapitals, words.capitals(charges))
    content.pair(words.eachInstalment, words.payments(of: schedule), .figure)
    content.pair(words.totalToPay, words.money(totals.payment))
    content.pair(words.inCapitals, words.capitals(totals.payment))
    content.pair(words.annualRate, words.annualRate(of: cost), .figure)
    let years = schedule.yearsWithoutCalendar
    if !years.isEmpty { content.text(words.calendarUnknown(years), .warning) }
  }

  private func contingentLabels(_ words: Words) -> [String] {
    [
      words.name(Component.penalty), words.lateFee, words.earlyRepayment,
      words.name(Component.cost),
    ]
  }

  private func addContingent(
    _ agreement: Agreement, to content: inout TextPage, _ words: Words
  ) {
    let terms = agreement.terms
    let rules = terms.repayment
    func paid(_ text: String?) -> String {
      text.map { words.paidTo($0, agreement.funder) } ?? words.noCharge
    }
    let told = [
      words.penalty(of: terms),
      rules.lateFee > .zero
        ? words.lateFeeText(rules.lateFee, rules.lateFeeBase, terms.graceDays) : nil,
      rules.prepaymentFee.map(words.prepaymentFeeText),
      rules.charges.contains(.cost) ? words.recoveryText : nil,
    ]
    for (label, text) in zip(contingentLabels(words), told) { content.pair(label, paid(text)) }
    let others = rules.charges.filter { $0 != .cost }.map { words.name($0) }
    if !others.isEmpty { content.pair(words.otherCharges, paid(words.otherChargesText(others))) }
    content.pair(words.earlySettlement, words.settlementText(rules.settlementInterest))
    guard let (owner, source) = agreement.freeze else { return }
    content.pair(words.whenOverdue, words.overdueText(terms.capture, owner))
    content.pair(
      words.whatIsFrozen, words.freezeText(terms.freeze, owner, words.name(source)), .frozen)
  }

  /// The rows of the schedule, columns as wide as their figures, without a fee that nobody pays.
  private func rows(_ words: Words) -> TextPage {
    let hasFee = schedule.totals.fee > .zero
    func row(_ first: [String], _ amounts: [String], _ fee: String, _ balance: String) -> [String] {
      first + amounts + (hasFee ? [fee] : []) + [balance]
    }
    let totals = schedule.totals
    let heads = row(
      [words.periodHead, words.dueHead],
      [words.paymentHead, words.principalHead, words.interestHead], words.feeHead,
      words.balanceHead)
    let body = schedule.instalments.map { line in
      row(
        [String(line.number), words.day(line.due)],
        [line.payment, line.principal, line.interest].map(words.money), words.money(line.fee),
        words.money(line.balance))
    }
    let last = row(
      [words.totalHead, ""], [totals.payment, totals.principal, totals.interest].map(words.money),
      words.money(totals.fee), "")
    let all = [heads] + body + [last]
    var layout = ColumnLayout(
      showing: all, heads.indices.map { $0 == 1 ? .left : .right })
    for column in layout.columns.indices.dropFirst(2) { layout.columns[column].ideal += 1 }
    var content = TextPage()
    for cells in all { content.cells(cells, layout) }
    return content
  }

  private func signatureLines(_ words: Words) -> TextPage {
    var content = TextPage()
    if let signing { content.pair(words.plan, signing.plan.text) }
    content.pair(words.borrowersSignature, words.leftBlank)
    guard let signing else {
      content.pair(words.dateOfSignature, words.leftBlank)
      content.pair(words.numberOfForm, words.leftBlank)
      return content
    }
    content.pair(words.dateOfSignature, words.day(signing.day))
    content.pair(words.signaturePlace, words.placeText(signing.place))
    content.pair(words.numberOfForm, signing.formNumber ?? words.leftBlank)
    return content
  }
}

extension Book {
  /// What stands behind the cost form that was signed for `plan`, by the programme or product of the
  /// day of the signature; nil before that.
  package func agreement(of plan: Plan) throws -> CostForm.Agreement? {
    guard let signature = plan.signature else { return nil }
    if let id = plan.application.programme {
      return try programme(id)?.terms(on: signature.day)
        .map { CostForm.Agreement(signature.terms, under: $0) }
    }
    return try plan.application.product.flatMap { try product($0) }?.terms(on: signature.day)
      .map { CostForm.Agreement(signature.terms, under: $0) }
  }
}

extension Words {
  /// The annual rate, both ways in which it is counted.
  package func annualRate(of cost: CostOfCredit?) -> String {
    guard let cost else { return annualRateUnsolved }
    return nominalEffective(
      CostOfCredit.text(percent: cost.nominal, decimals: 2),
      CostOfCredit.text(percent: cost.effective, decimals: 2))
  }

  /// The contract rate, never a daily one without the yearly one beside it.
  package func standard(_ terms: Schedule.Terms) -> String {
    guard terms.rateBasis == .daily else { return yearly(percent(terms.rate)) }
    let year = terms.rate.yearly(days: terms.dayCount == .actual360 ? 360 : 365)
    return daily(percent(terms.rate)) + " (\(yearly(year.map(percent) ?? "-")))"
  }

  /// The fee of each period with what it comes to in a year.
  package func feeStandard(of terms: Schedule.Terms) -> String {
    let year =
      Double(terms.feePerPeriod.partsPerTenBillion) / Double(Rate.partsPerUnit) * 100
      * terms.frequency.periodsPerYear
    return eachPeriod(percent(terms.feePerPeriod), terms.feeBasis)
      + " (\(yearly("\(CostOfCredit.text(percent: year, decimals: 2))%")))"
  }

  /// The penalty, never a daily rate without the yearly one beside it.
  package func penalty(of terms: PlanTerms) -> String? {
    guard terms.penaltyDailyRate > .zero else { return nil }
    guard let annual = terms.penaltyDailyRate.yearly(days: 365) else { return nil }
    return penaltyText(
      terms.penaltyDailyRate, annual, terms.graceDays, terms.penaltyGrace)
  }

  /// What each instalment asks for: one amount, with the last one where only that differs, else the
  /// least and the most.
  package func payments(of schedule: Schedule) -> String {
    let payments = schedule.instalments.map(\.payment)
    guard let first = payments.first, let last = payments.last else { return "" }
    guard payments.dropLast().allSatisfy({ $0 == first }) else {
      return instalmentsRange(
        payments.count, payments.min() ?? first, payments.max() ?? first)
    }
    return instalmentsOf(payments.count, first) + (last == first ? "" : lastDiffers(last))
  }
}
