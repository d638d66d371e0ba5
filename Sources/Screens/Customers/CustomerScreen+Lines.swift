import Lending
import LendingStore
import TerminalKit
import Wording

extension CustomerScreen {
  /// The products that are offered on the business day.
  static func offers(_ session: Session) throws -> [(id: ID<Product>, terms: ProductTerms)] {
    let day = try session.day()
    return try session.book.products().compactMap { product in
      product.terms(on: day).map { (product.id, $0) }
    }
  }

  // MARK: Work and schooling

  func descriptionForm(_ words: Words) -> FormOverlay {
    let untold = words.name(ReportWord.untold)
    let form = InputForm([
      .choice("person.trade", words.name(ReportWord.trade), Trade.allCases, none: untold) {
        words.name($0)
      },
      .choice(
        "person.schooling", words.name(ReportWord.schooling), Schooling.allCases, none: untold
      ) { words.name($0) },
    ])
    let id = id
    return FormOverlay(title: words.name(.describe), lead: [words.describeLead], form: form) {
      form, session in
      try session.recorded(CustomerDescribed(form, ["customer": id.text]))
    }
  }

  // MARK: A company

  /// A company that the customer represents, with what the registers say.
  func companyForm(_ words: Words) -> FormOverlay {
    func register(_ name: String, _ label: String) -> InputForm.Field {
      .options(name, label, [(words.found, "false"), (words.noneFound, "true")])
    }
    let form = InputForm([
      .text("company", words.companyCode, filter: .code, limit: 18),
      .text("name", words.companyNameLabel),
      register("noEnforcement", words.noEnforcementLabel),
      register("noDishonesty", words.noDishonestyLabel),
      register("noPenalty", words.noPenaltyLabel),
    ])
    let id = id
    return FormOverlay(
      title: words.name(.registerCompany), lead: [words.legalRepresentative], form: form
    ) { form, session in
      var body = try CompanyRegistered(
        form, ["customer": id.text, "checked": try session.day().text])
      body.company = body.company.uppercased()
      return try session.recorded(body)
    }
  }

  // MARK: A line

  /// The product first, then the lender's decision under it.
  func granting(_ customer: Customer, _ session: Session) throws -> Step {
    let offers = try CustomerScreen.offers(session)
    guard !offers.isEmpty else { return .say(.refused(session.words.noProducts)) }
    return .overlay(
      ChoiceOverlay(title: session.words.grantUnder, options: offers.map(\.terms.name)) {
        index, session in
        let (product, terms) = offers[index]
        if terms.borrower == .company, customer.companies.isEmpty {
          return .say(.refused(session.words.noCompanyYet))
        }
        return .overlay(grantForm(customer, product, terms, session.words))
      })
  }

  private func grantForm(
    _ customer: Customer, _ product: ID<Product>, _ terms: ProductTerms, _ words: Words
  ) -> FormOverlay {
    let grades = terms.grades.map { step in
      (
        text: "\(step.grade)  \(words.percentFigure(terms.annualRate(of: step)))%",
        value: step.grade
      )
    }
    var fields: [InputForm.Field] = [
      .options("grade", words.gradeLabel, grades),
      .text("limit", words.lineLimitLabel, filter: .decimal, limit: 14),
    ]
    if terms.borrower == .company {
      fields.append(
        .options("company", words.companyLabel, customer.companies.map { ($0.name, $0.code) }))
    }
    return FormOverlay(
      title: "\(words.name(.grantLine)): \(terms.name)", lead: [words.grantLead],
      form: InputForm(fields)
    ) { form, session in
      // Its number is the book's next one, taken when it is recorded.
      let body = try LineGranted(
        form,
        [
          "line": "next", "customer": customer.id.text, "owner": terms.lender,
          "product": product.text,
        ])
      guard let grade = body.grade else { throw Refusal(.fieldMissing(field: "grade")) }
      let limit = body.limit
      let words = session.words
      let asked = words.grantAsked(shownName, words.productLine(terms.name, grade), limit)
      return .ask(
        ConfirmOverlay(title: words.name(.grantLine), lines: [asked]) { session in
          let receipt = try session.book.recording { recording in
            var body = body
            body.line = ID(try recording.nextID())
            return try recording.record(
              session.request(Event(body), recording.businessDay ?? registeredDay))
          }
          return .say(.done(session.words.recorded("\(receipt.entry)")))
        })
    }
  }

  // MARK: A drawing

  /// The lines that can be drawn on, with the terms that their products have today.
  func drawable(_ session: Session) throws -> [(line: Line, terms: ProductTerms)] {
    let day = try session.day()
    return try lines.filter { $0.closed == nil }.compactMap { line in
      guard let product = line.grant.product,
        let terms = try session.book.product(product)?.terms(on: day)
      else { return nil }
      return (line, terms)
    }
  }

  func drawing(_ session: Session) throws -> Step {
    let lines = try drawable(session)
    guard let first = lines.first else { return .say(.refused(session.words.noLineToDraw)) }
    let words = session.words
    guard lines.count > 1 else {
      return .overlay(try drawingForm(first.line, first.terms, session))
    }
    let options = lines.map { words.productLine($0.terms.name, $0.line.grade ?? "") }
    return .overlay(
      ChoiceOverlay(title: words.drawOn, options: options) { index, session in
        .overlay(try drawingForm(lines[index].line, lines[index].terms, session))
      })
  }

  private func drawingFields(
    _ terms: ProductTerms, _ words: Words
  ) -> [InputForm.Field] {
    func text(_ name: String, _ label: String, hint: String = "") -> InputForm.Field {
      .text(name, label, limit: 30, hint: hint)
    }
    func amount(_ name: String, _ label: String) -> InputForm.Field {
      .text(name, label, filter: .decimal, limit: 14)
    }
    var fields = [
      amount("amount", words.amount),
      .options(
        "periods", words.periodsColumn,
        terms.periods.map { (words.instalments($0), String($0)) }),
      .choice("method", words.methodsLabel, terms.methods) { words.name($0) },
      .choice("purpose", words.purposeLabel, terms.purposes) { words.name($0) },
    ]
    if terms.forVehicle {
      fields += [
        .text("vehicle.vin", words.vinLabel, filter: .code, limit: 17),
        text("vehicle.plate", words.plateLabel), amount("vehicle.price", words.vehiclePrice),
      ]
    }
    switch terms.payout {
    case .card: fields.append(.text("card", words.cardToPayOff, filter: .digits, limit: 19))
    case .account where !terms.forVehicle:
      fields += [
        text("payment.merchant", words.merchantLabel, hint: words.onlyDuringPayment),
        text("payment.reference", words.paymentReference, hint: words.onlyDuringPayment),
      ]
    case .account: break
    }
    return fields
  }

  private func drawingForm(
    _ line: Line, _ terms: ProductTerms, _ session: Session
  ) throws -> FormOverlay {
    let fields = drawingFields(terms, session.words)
    let title = session.words.productLine(terms.name, line.grade ?? "")
    let (who, customer) = (shownName, id)
    let (today, step) = (try session.day(), line.grade.flatMap(terms.step))
    return FormOverlay(title: title, form: InputForm(fields)) { form, session in
      // Its number is the book's next one, taken when it is recorded.
      var body = try DrawingRequested(
        form, ["plan": "next", "customer": customer.text, "line": line.id.text])
      body.at = Clock.now()
      var missing: [Reason] = []
      if terms.forVehicle, body.vehicle == nil {
        missing += ["vehicle.vin", "vehicle.price"].map { .fieldMissing(field: $0) }
      }
      if terms.payout == .card, body.card == nil { missing.append(.fieldMissing(field: "card")) }
      if let refusal = Refusal(missing) { throw refusal }
      try within(terms, line, body.amount, session)
      let words = session.words
      var told = [words.drawingAsked(body.amount, body.periods, who)]
      if let step {
        told += try costs(terms.terms(for: body, step, signed: today, firstDue: nil), words)
      }
      return .ask(
        ConfirmOverlay(title: title, lines: told) { session in try record(body, session) })
    }
  }

  /// What can be said of an amount before anybody is asked; the door says it again.
  private func within(
    _ terms: ProductTerms, _ line: Line, _ amount: Money, _ session: Session
  ) throws {
    if amount < terms.leastAmount {
      throw Refusal(.amountBelow(field: "amount", minimum: terms.leastAmount))
    }
    guard session.visibility.sees(.lineAmounts) || amount > terms.mostAmount else {
      if amount > line.available { throw Refusal(.lineShort) }
      return
    }
    let most =
      session.visibility.sees(.lineAmounts)
      ? min(terms.mostAmount, max(.zero, line.available)) : terms.mostAmount
    if amount > most { throw Refusal(.amountAbove(field: "amount", maximum: most)) }
  }

  /// What the drawing would cost, before anybody signs.
  private func costs(_ terms: PlanTerms, _ words: Words) throws -> [String] {
    let schedule = try Schedule(terms.schedule)
    return [
      words.drawingCosts(
        schedule.instalments.first?.payment ?? .zero, schedule.totals.interest,
        schedule.nominalTold)
    ]
  }

  private func record(_ body: DrawingRequested, _ session: Session) throws -> Step {
    let plan = try session.book.recording { recording in
      var body = body
      body.plan = ID(try recording.nextID())
      _ = try recording.record(
        session.request(
          Event(body), recording.businessDay ?? registeredDay))
      return body.plan
    }
    return .push(CaseScreen(plan))
  }
}

nonisolated extension ProductTerms {
  /// What a drawing under the product can be for, the likeliest first.
  var purposes: [LoanPurpose] {
    if payout == .card { return [.cardBalance] }
    if forVehicle { return [.vehicle] }
    if borrower == .company { return [.business] }
    return LoanPurpose.allCases.filter { ![.cardBalance, .business].contains($0) }
  }
}
