import Lending
import TerminalKit
import Wording

extension CatalogueItemScreen {
  /// The terms, the steps of price, what follows once it runs, and the publications.
  func content(_ words: Words) -> TextPage {
    var content = TextPage()
    if let product {
      tell(product.terms(on: day) ?? product.latest, &content, words)
      let told = product.publications.map { ($0.from, prices($0.terms, words)) }
      publications(told, &content, words)
    } else if let programme {
      tell(programme.terms(on: day) ?? programme.latest, &content, words)
      let told = programme.publications.map { publication in
        let terms = publication.terms
        return (
          publication.from,
          "\(words.rates(terms.yearlyRate...terms.yearlyRate))   \(words.mostColumn) "
            + words.money(terms.mostPrincipal)
        )
      }
      publications(told, &content, words)
    }
    return content
  }

  private func tell(_ terms: ProductTerms, _ content: inout TextPage, _ words: Words) {
    content.pair(words.lenderColumn, terms.lender)
    let vehicle = terms.forVehicle ? ", " + words.forAVehicle : ""
    content.pair(words.whoBorrows, words.name(terms.borrower) + vehicle)
    content.pair(words.whereItGoes, words.name(terms.payout))
    content.pair(words.howQuotaIsUsed, words.name(terms.quota))
    content.pair(
      words.drawnAtOnce, "\(words.money(terms.leastAmount)) - \(words.money(terms.mostAmount))")
    content.pair(words.periodsColumn, words.counts(terms.periods))
    content.pair(words.methodsLabel, terms.methods.map { words.name($0) }.joined(separator: ", "))
    content.pair(
      words.rateRange,
      words.rates(terms.leastAnnualRate...max(terms.leastAnnualRate, terms.mostAnnualRate)),
      .figure)
    if let cap = RateCap.holding(for: terms.lenderKind, on: day) {
      let isAbove = terms.grades.contains { terms.annualRate(of: $0) > cap.rate }
      content.pair(
        words.ceilingLabel, words.ceilingText(cap.rate, cap.from),
        isAbove ? .warning : .body)
    }
    conventions(terms.conventions, &content, words)
    content.rule(words.gradesTitle)
    grades(terms, &content, words)
    content.rule(words.servicingTitle)
    servicing(terms.servicing, &content, words)
    consents(terms.consents, &content, words)
  }

  private func grades(_ terms: ProductTerms, _ content: inout TextPage, _ words: Words) {
    let isDaily = terms.rateBasis == .daily
    let layout = ColumnLayout(
      [(10, TextWidth.Alignment.left), (14, .right), (17, .right), (14, .right)].map {
        .init(ideal: $0, alignment: $1)
      })
    func row(_ texts: [String], _ tone: Tone) { content.cells(texts, layout, tone) }
    row(
      [
        words.gradeLabel, words.lineLimitLabel,
        words.rateRange + (isDaily ? " x\(terms.daysInYear)" : ""),
      ]
        + (isDaily ? [words.dailyRateLabel] : []), .label)
    for step in terms.grades {
      let year = words.percentFigure(terms.annualRate(of: step)) + "%"
      row(
        [step.grade, words.money(step.limit), year]
          + (isDaily ? [words.percentFigure(step.rate) + "%"] : []), .body)
    }
  }

  private func conventions(
    _ conventions: LoanConventions, _ content: inout TextPage, _ words: Words
  ) {
    if conventions.interestFree > 0 {
      content.pair(words.interestFreeLabel, words.periodsFree(conventions.interestFree))
    }
    let fees = [conventions.upfrontFee, conventions.feePerPeriod].filter { $0 > .zero }
    if conventions.holidays != .keep {
      content.pair(
        words.name(TermField.holidays),
        words.calendarsKnown(HolidayCalendar.known.map(\.year)))
    }
    if !fees.isEmpty {
      content.pair(
        words.feesLabel, fees.map { words.percentFigure($0) + "%" }.joined(separator: " + "))
    }
  }

  private func servicing(_ servicing: Servicing, _ content: inout TextPage, _ words: Words) {
    content.pair(words.graceLabel, words.daysOfGrace(servicing.graceDays))
    // A daily rate never stands without the annual one.
    let daily = servicing.penaltyDailyRate
    let annual = Rate(partsPerTenBillion: daily.partsPerTenBillion * 365)
    content.pair(
      words.penaltyLabel,
      daily == .zero
        ? words.noPenaltyRate
        : "\(words.percentFigure(annual))%  (\(words.dailyRateLabel) \(words.percentFigure(daily))%)"
    )
    if servicing.graceDays > 0, daily > .zero {
      content.pair(words.name(TermField.penaltyGrace), words.name(servicing.penaltyGrace))
    }
    if servicing.tolerance > .zero {
      content.pair(words.name(TermField.tolerance), words.money(servicing.tolerance))
    }
    let rules = servicing.repayment
    if rules.lateFee > .zero {
      content.pair(
        words.lateFee, words.lateFeeText(rules.lateFee, rules.lateFeeBase, servicing.graceDays))
    }
    content.pair(
      words.orderLabel,
      servicing.allocation.map { words.name($0) }.joined(separator: " > "))
  }

  private func consents(
    _ demands: [ConsentDemand], _ content: inout TextPage, _ words: Words
  ) {
    let told = demands.map { "\(words.name($0.purpose)) (\($0.version))" }
    content.pair(words.consentsAsked, told.joined(separator: ", "))
  }

  private func tell(_ terms: ProgrammeTerms, _ content: inout TextPage, _ words: Words) {
    content.pair(words.lenderColumn, terms.funder)
    content.pair(words.ownerLabel, "\(terms.owner)  \(words.name(terms.source))")
    content.pair(words.organiserLabel, terms.organiser)
    content.pair(
      words.provincesLabel, terms.provinces.map { words.name($0) }.joined(separator: ", "))
    content.pair(
      words.drawnAtOnce,
      "\(words.money(terms.leastPrincipal)) - \(words.money(terms.mostPrincipal))")
    content.pair(words.periodsColumn, words.counts(terms.periods))
    content.pair(words.methodsLabel, words.name(terms.method))
    content.pair(words.rateRange, words.rates(terms.yearlyRate...terms.yearlyRate), .figure)
    conventions(terms.conventions, &content, words)
    if terms.payer == .carrier { content.pair(words.whoPays, words.payerText(terms.payer)) }
    if let rest = terms.restPayer {
      content.pair(words.name(TermField.restPayer), words.payerText(rest))
    }
    content.pair(words.freezeRule, words.name(terms.freeze.basis))
    content.pair(words.releaseRule, words.name(terms.release))
    content.rule(words.phonesTitle)
    for phone in terms.phones { content.pair(phone.model, words.money(phone.price)) }
    for plan in terms.servicePlans {
      content.pair(plan.name, words.servicePlan(plan.monthlyFee, plan.months))
    }
    content.rule(words.servicingTitle)
    servicing(terms.servicing, &content, words)
    consents(terms.consents, &content, words)
  }

  /// What each grade pays a year and may hold, as in `A 7.20% 200,000.00`.
  private func prices(_ terms: ProductTerms, _ words: Words) -> String {
    terms.grades.map { step in
      "\(step.grade) \(words.percentFigure(terms.annualRate(of: step)))% \(words.money(step.limit))"
    }.joined(separator: "   ")
  }

  private func publications(
    _ publications: [(from: Day, told: String)], _ content: inout TextPage, _ words: Words
  ) {
    content.rule(words.termsOverTime)
    let current = publications.last { $0.from <= day }?.from
    for publication in publications.reversed() {
      content.pair(
        words.day(publication.from),
        publication.told,
        publication.from == current ? .figure : .muted)
    }
  }
}
