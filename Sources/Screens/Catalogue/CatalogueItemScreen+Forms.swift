import Lending
import LendingStore
import TerminalKit
import Wording

extension InputForm {
  /// The rate in percent typed into the field called `name`.
  ///
  /// - Throws: `.fieldMissing` or `.fieldMalformed`.
  func rate(_ name: String) throws(Refusal) -> Rate {
    let text = try required(name)
    guard let rate = Rate(percent: text) else {
      throw Refusal(.fieldMalformed(field: name, expected: .rate))
    }
    return rate
  }
}

extension CatalogueItemScreen {
  /// Limits and prices of a product from a day on, or of a new product like this one.
  func publication(
    of product: Product, asNew: Bool, _ words: Words
  ) -> FormOverlay {
    let terms = product.latest
    let from = proposed(after: product.publications.last?.from)
    var fields: [InputForm.Field] = []
    if asNew {
      fields.append(.text("product", words.newProductNumber, filter: .code, limit: 32))
    }
    fields += [
      .text("terms.name", words.productColumn, terms.name),
      .text("from", words.publishFrom, from.text),
      .text(
        "terms.leastAmount", words.name(ProductField.leastAmount), terms.leastAmount.text,
        filter: .decimal),
      .text(
        "terms.mostAmount", words.name(ProductField.mostAmount), terms.mostAmount.text,
        filter: .decimal),
      .text(
        "terms.leastAnnualRate", words.name(ProductField.leastAnnualRate) + " %",
        terms.leastAnnualRate.percent, filter: .decimal),
      .text(
        "terms.mostAnnualRate", words.name(ProductField.mostAnnualRate) + " %",
        terms.mostAnnualRate.percent, filter: .decimal),
    ]
    let rateLabel = terms.rateBasis == .daily ? words.dailyRateLabel : words.rateRange
    for (index, step) in terms.grades.enumerated() {
      let grade = "\(words.gradeLabel) \(step.grade)"
      fields += [
        .text(
          "terms.grades[\(index)].limit", "\(grade) \(words.lineLimitLabel)", step.limit.text,
          filter: .decimal),
        .text(
          "terms.grades[\(index)].rate", "\(grade) \(rateLabel) %", step.rate.percent,
          filter: .decimal),
      ]
    }
    return FormOverlay(
      title: words.name(asNew ? .copyProduct : .publishTerms), form: InputForm(fields),
      notes: { CatalogueItemScreen.notes(on: $0, of: terms, $1.words) }
    ) { form, session in
      var changed = terms
      changed.name = try form.required("terms.name")
      changed.leastAmount = try form.amount("terms.leastAmount")
      changed.mostAmount = try form.amount("terms.mostAmount")
      changed.leastAnnualRate = try form.rate("terms.leastAnnualRate")
      changed.mostAnnualRate = try form.rate("terms.mostAnnualRate")
      for index in changed.grades.indices {
        changed.grades[index].limit = try form.amount("terms.grades[\(index)].limit")
        changed.grades[index].rate = try form.rate("terms.grades[\(index)].rate")
      }
      let id = asNew ? ID<Product>(try form.required("product")) : product.id
      if asNew, try session.book.product(id) != nil {
        throw Refusal(.taken(field: "product", id: id.text))
      }
      let from = try form.day("from")
      let body = ProductPublished(from: from, product: id, terms: changed)
      return try CatalogueItemScreen.asking(
        changed.name, from, changed.servicing, Event(body), session)
    }
  }

  /// Tomorrow, or the day of terms that are to come, which the new ones replace.
  private func proposed(after last: Day?) -> Day { max(day.adding(days: 1), last ?? day) }

  /// Rate and limits of a programme from a day on.
  func publication(of programme: Programme, _ words: Words) -> FormOverlay {
    let terms = programme.latest
    let from = proposed(after: programme.publications.last?.from)
    let form = InputForm([
      .text("from", words.publishFrom, from.text),
      .text("terms.annualRate", words.rateRange + " %", terms.annualRate.percent, filter: .decimal),
      .text(
        "terms.leastPrincipal", words.name(TermField.leastPrincipal), terms.leastPrincipal.text,
        filter: .decimal),
      .text(
        "terms.mostPrincipal", words.name(TermField.mostPrincipal), terms.mostPrincipal.text,
        filter: .decimal),
    ])
    return FormOverlay(title: words.name(.publishTerms), form: form) { form, session in
      var changed = terms
      changed.annualRate = try form.rate("terms.annualRate")
      changed.leastPrincipal = try form.amount("terms.leastPrincipal")
      changed.mostPrincipal = try form.amount("terms.mostPrincipal")
      let from = try form.day("from")
      let body = ProgrammePublished(from: from, programme: programme.id, terms: changed)
      return try CatalogueItemScreen.asking(
        changed.name, from, changed.servicing, Event(body), session)
    }
  }

  /// Which of the rates typed lie above the ceiling of the lender on the day they would hold from.
  ///
  /// Such a ceiling refuses nothing: a person looks at it.
  private static func notes(
    on form: InputForm, of terms: ProductTerms, _ words: Words
  ) -> [String: String] {
    guard let from = Day(form["from"]),
      let cap = RateCap.holding(for: terms.lenderKind, on: from)
    else { return [:] }
    let ofYear = ["terms.leastAnnualRate", "terms.mostAnnualRate"].map { ($0, false) }
    let ofGrades = terms.grades.indices.map { ("terms.grades[\($0)].rate", true) }
    var notes: [String: String] = [:]
    for (name, isOfGrade) in ofYear + ofGrades {
      guard let rate = Rate(percent: form[name]) else { continue }
      var step = GradeStep()
      step.rate = rate
      let annual = isOfGrade ? terms.annualRate(of: step) : rate
      if annual > cap.rate {
        notes[name] = words.aboveCeiling(words.percentFigure(annual), cap.rate)
      }
    }
    return notes
  }

  /// Asks before the terms are published, and says where nothing overdue will bear penalty; what the
  /// door would refuse is told before the question.
  private static func asking(
    _ name: String, _ from: Day, _ servicing: Servicing, _ event: Event, _ session: Session
  ) throws -> Step {
    let words = session.words
    try session.rehearsed(event) { _ in }
    let note =
      servicing.penaltyDailyRate == .zero ? ["\(words.penaltyLabel): \(words.noPenaltyRate)"] : []
    return .ask(
      ConfirmOverlay(
        title: words.name(.publishTerms), lines: [words.publishedAsked(name, from)] + note
      ) { session in
        try session.recorded(event)
      })
  }
}
