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
nonisolated struct CostForm {
  let schedule: Schedule
  /// Nil where no rate solves the payments.
  let cost: CostOfCredit?
  /// Nil in a quote that no programme stands behind: what it does not know stays blank.
  var agreement: Agreement?
  /// Nil before somebody signed.
  var signing: Signing?

  /// Who lends, and what holds beside the schedule.
  struct Agreement {
    let terms: PlanTerms
    let funder: String
    /// Whose quota is frozen, and what it is; nil of a drawing.
    let freeze: (owner: String, source: FreezeSource)?
    /// Whether the instant discount is what is lent.
    let discountFinanced: Bool

    init(_ terms: PlanTerms, under programme: ProgrammeTerms) {
      self.terms = terms
      funder = programme.funder
      freeze = (programme.owner, programme.source)
      discountFinanced = programme.discountFinanced
    }

    init(_ terms: PlanTerms, under product: ProductTerms) {
      self.terms = terms
      funder = product.lender
      freeze = nil
      discountFinanced = false
    }
  }

  /// What is known of the signature.
  struct Signing {
    let plan: ID<Plan>
    let day: Day
    let place: ConsentPlace
    let formNumber: String?
  }

  init(_ schedule: Schedule, cost: CostOfCredit?) {
    self.schedule = schedule
    self.cost = cost
  }

  /// The form of a schedule that is offered under `agreement`.
  init(_ schedule: Schedule, under agreement: Agreement) {
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
  init?(_ plan: Plan, under agreement: Agreement) {
    guard let signature = plan.signature else { return nil }
    self.init(signature.schedule, under: agreement)
    signing = Signing(
      plan: plan.id, day: signature.day, place: signature.place,
      formNumber: signature.formNumber)
  }

  /// The room of the text, in cells.
  static let printedColumns = 80

  /// The form as text to print: title, the lines of the screen, the rows, the place to sign.
  func text(_ words: Words) -> [String] {
    var page = leaf(words)
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
  func leaf(_ words: Words) -> Leaf {
    var leaf = Leaf()
    leaf.text(words.costFormLead(payee(words)), .muted)
    leaf.rule(words.costFormPrincipal)
    addPrincipal(to: &leaf, words)
    leaf.rule(words.costItems)
    addItems(to: &leaf, words)
    leaf.rule(words.onDefault)
    if let agreement {
      addContingent(agreement, to: &leaf, words)
    } else {
      for label in contingentLabels(words) { leaf.pair(label, words.leftBlank) }
    }
    leaf.text(words.nothingElse, .warning)
    return leaf
  }

  private func payee(_ words: Words) -> String { agreement?.funder ?? words.leftBlank }

  private func addPrincipal(to leaf: inout Leaf, _ words: Words) {
    let principal = schedule.totals.principal
    if agreement?.discountFinanced == true {
      leaf.text(words.discountIsLoan(principal), .warning)
    }
    leaf.pair(words.principal, words.money(principal), .figure)
    leaf.pair(words.inCapitals, words.capitals(principal))
    let fee = schedule.terms.upfrontFee
    if fee > .zero { leaf.pair(words.paidOut, words.money(schedule.terms.principal - fee)) }
    leaf.pair(
      words.tenor,
      words.tenorTold(
        schedule.instalments.count, schedule.instalments.last?.due ?? schedule.terms.start))
  }

  private func addItems(to leaf: inout Leaf, _ words: Words) {
    let totals = schedule.totals
    let terms = schedule.terms
    leaf.pair(
      words.name(Component.interest),
      words.costItem(
        "\(words.name(terms.method)), \(words.standard(terms))", totals.interest, payee(words)))
    if terms.upfrontFee > .zero {
      leaf.pair(
        words.upfrontFeeHead, words.paidTo(words.money(terms.upfrontFee), payee(words)))
    }
    leaf.pair(
      words.name(Component.fee),
      totals.fee == .zero
        ? words.noCharge
        : words.costItem(words.feeStandard(of: terms), totals.fee, payee(words)))
    let charges = totals.interest + totals.fee + terms.upfrontFee
    leaf.pair(words.chargesInAll, words.money(charges))
    leaf.pair(words.inCapitals, words.capitals(charges))
    leaf.pair(words.eachInstalment, words.payments(of: schedule), .figure)
    leaf.pair(words.totalToPay, words.money(totals.payment))
    leaf.pair(words.inCapitals, words.capitals(totals.payment))
    leaf.pair(words.annualRate, words.annualRate(of: cost), .figure)
    let years = schedule.yearsWithoutCalendar
    if !years.isEmpty { leaf.text(words.calendarUnknown(years), .warning) }
  }

  private func contingentLabels(_ words: Words) -> [String] {
    [
      words.name(Component.penalty), words.lateFee, words.earlyRepayment,
      words.name(Component.cost),
    ]
  }

  private func addContingent(
    _ agreement: Agreement, to leaf: inout Leaf, _ words: Words
  ) {
    let terms = agreement.terms
    let rules = terms.repayment
    func paid(_ text: String?) -> String {
      text.map { words.paidTo($0, agreement.funder) } ?? words.noCharge
    }
    let told = [
      words.penalty(of: terms),
      rules.lateFee > .zero
        ? words.lateFeeTold(rules.lateFee, rules.lateFeeBase, terms.graceDays) : nil,
      rules.prepaymentFee.map(words.prepaymentFeeTold),
      rules.charges.contains(.cost) ? words.recoveryTold : nil,
    ]
    for (label, text) in zip(contingentLabels(words), told) { leaf.pair(label, paid(text)) }
    let others = rules.charges.filter { $0 != .cost }.map { words.name($0) }
    if !others.isEmpty { leaf.pair(words.otherCharges, paid(words.otherChargesTold(others))) }
    leaf.pair(words.earlySettlement, words.settlementTold(rules.settlementInterest))
    guard let (owner, source) = agreement.freeze else { return }
    leaf.pair(words.whenOverdue, words.overdueTold(terms.capture, owner))
    leaf.pair(
      words.whatIsFrozen, words.freezeTold(terms.freeze, owner, words.name(source)), .frozen)
  }

  /// The rows of the schedule, columns as wide as their figures, without a fee that nobody pays.
  private func rows(_ words: Words) -> Leaf {
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
    let widths = heads.indices.map { column in
      all.map { TextWidth.columns(of: $0[column]) }.max() ?? 0
    }
    var leaf = Leaf()
    for cells in all {
      leaf.cells(
        zip(cells, widths).enumerated().map { index, cell in
          (cell.0, cell.1 + (index > 1 ? 1 : 0), index == 1 ? .left : .right)
        })
    }
    return leaf
  }

  private func signatureLines(_ words: Words) -> Leaf {
    var leaf = Leaf()
    if let signing { leaf.pair(words.plan, signing.plan.text) }
    leaf.pair(words.borrowersSignature, words.leftBlank)
    guard let signing else {
      leaf.pair(words.dateOfSignature, words.leftBlank)
      leaf.pair(words.numberOfForm, words.leftBlank)
      return leaf
    }
    leaf.pair(words.dateOfSignature, words.day(signing.day))
    leaf.pair(words.signaturePlace, words.placeTold(signing.place))
    leaf.pair(words.numberOfForm, signing.formNumber ?? words.leftBlank)
    return leaf
  }
}

nonisolated extension Book {
  /// What stands behind the cost form that was signed for `plan`, by the programme or product of the
  /// day of the signature; nil before that.
  func agreement(of plan: Plan) throws -> CostForm.Agreement? {
    guard let signature = plan.signature else { return nil }
    if let id = plan.application.programme {
      return try programme(id)?.terms(on: signature.day)
        .map { CostForm.Agreement(signature.terms, under: $0) }
    }
    return try plan.application.product.flatMap { try product($0) }?.terms(on: signature.day)
      .map { CostForm.Agreement(signature.terms, under: $0) }
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

nonisolated extension Words {
  /// The annual rate, both ways in which it is counted.
  func annualRate(of cost: CostOfCredit?) -> String {
    guard let cost else { return annualRateUnsolved }
    return nominalEffective(
      CostOfCredit.text(percent: cost.nominal, decimals: 2),
      CostOfCredit.text(percent: cost.effective, decimals: 2))
  }

  /// The contract rate, never a daily one without the yearly one beside it.
  func standard(_ terms: Schedule.Terms) -> String {
    guard terms.rateBasis == .daily else { return yearly(percent(terms.rate)) }
    let year = terms.rate.yearly(days: terms.dayCount == .actual360 ? 360 : 365)
    return daily(percent(terms.rate)) + " (\(yearly(year.map(percent) ?? "-")))"
  }

  /// The fee of each period with what it comes to in a year.
  func feeStandard(of terms: Schedule.Terms) -> String {
    let year =
      Double(terms.feePerPeriod.partsPerTenBillion) / Double(Rate.partsPerUnit) * 100
      * terms.frequency.periodsPerYear
    return eachPeriod(percent(terms.feePerPeriod), terms.feeBasis)
      + " (\(yearly("\(CostOfCredit.text(percent: year, decimals: 2))%")))"
  }

  /// The penalty, never a daily rate without the yearly one beside it.
  func penalty(of terms: PlanTerms) -> String? {
    guard terms.penaltyDailyRate > .zero else { return nil }
    guard let annual = terms.penaltyDailyRate.yearly(days: 365) else { return nil }
    return penaltyTold(
      terms.penaltyDailyRate, annual, terms.graceDays, terms.penaltyGrace)
  }

  /// What each instalment asks for: one amount, with the last one where only that differs, else the
  /// least and the most.
  func payments(of schedule: Schedule) -> String {
    let payments = schedule.instalments.map(\.payment)
    guard let first = payments.first, let last = payments.last else { return "" }
    guard payments.dropLast().allSatisfy({ $0 == first }) else {
      return instalmentsRange(
        payments.count, payments.min() ?? first, payments.max() ?? first)
    }
    return instalmentsOf(payments.count, first) + (last == first ? "" : lastDiffers(last))
  }
}
