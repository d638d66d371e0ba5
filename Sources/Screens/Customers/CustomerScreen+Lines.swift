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
    let (trades, schoolings) = (Trade.allCases, Schooling.allCases)
    let untold = words.name(ReportWord.untold)
    let form = InputForm([
      .init(
        name: "trade", label: words.name(ReportWord.trade),
        input: .choice([untold] + trades.map { words.name($0) }, 0)),
      .init(
        name: "schooling", label: words.name(ReportWord.schooling),
        input: .choice([untold] + schoolings.map { words.name($0) }, 0)),
    ])
    let id = id
    return FormOverlay(title: words.name(.describe), lead: [words.describeLead], form: form) {
      form, session in
      let (trade, schooling) = (form.choice("trade"), form.choice("schooling"))
      let receipt = try session.record(
        Event(
          CustomerDescribed(
            customer: id,
            person: PersonDescription {
              $0.trade = trade > 0 ? trades[trade - 1] : nil
              $0.schooling = schooling > 0 ? schoolings[schooling - 1] : nil
            })))
      return .say(.done(session.words.recorded("\(receipt.entry)")))
    }
  }

  // MARK: A company

  /// A company that the customer represents, with what the registers say.
  func companyForm(_ words: Words) -> FormOverlay {
    func register(_ name: String, _ label: String) -> InputForm.Field {
      .init(name: name, label: label, input: .choice([words.found, words.noneFound], 0))
    }
    let form = InputForm([
      .init(
        name: "company", label: words.companyCode,
        input: .text(TextField(filter: .code, limit: 18))),
      .init(name: "name", label: words.companyNameLabel, input: .text(TextField())),
      register("noEnforcement", words.noEnforcementLabel),
      register("noDishonesty", words.noDishonestyLabel),
      register("noPenalty", words.noPenaltyLabel),
    ])
    let id = id
    return FormOverlay(
      title: words.name(.registerCompany), lead: [words.legalRepresentative], form: form
    ) { form, session in
      let code = try form.required("company")
      let name = try form.required("name")
      let checked = try session.day()
      let receipt = try session.record(
        Event(
          CompanyRegistered(
            customer: id, company: code.uppercased(), name: name, checked: checked,
            noEnforcement: form.choice("noEnforcement") == 1,
            noDishonesty: form.choice("noDishonesty") == 1, noPenalty: form.choice("noPenalty") == 1
          )))
      return .say(.done(session.words.recorded("\(receipt.entry)")))
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
      "\(step.grade)  \(words.percentFigure(terms.annualRate(of: step)))%"
    }
    var fields: [InputForm.Field] = [
      .init(name: "grade", label: words.gradeLabel, input: .choice(grades, 0)),
      .init(
        name: "limit", label: words.lineLimitLabel,
        input: .text(TextField(filter: .decimal, limit: 14))),
    ]
    if terms.borrower == .company {
      fields.append(
        .init(
          name: "company", label: words.companyLabel,
          input: .choice(customer.companies.map(\.name), 0)))
    }
    return FormOverlay(
      title: "\(words.name(.grantLine)): \(terms.name)", lead: [words.grantLead],
      form: InputForm(fields)
    ) { form, session in
      let limit = try form.amount("limit")
      guard terms.grades.indices.contains(form.choice("grade")) else {
        throw Refusal(.fieldMissing(field: "grade"))
      }
      let grade = terms.grades[form.choice("grade")].grade
      let body = LineGranted(line: "", customer: customer.id, owner: terms.lender, limit: limit) {
        $0.product = product
        $0.grade = grade
        if terms.borrower == .company {
          $0.company = customer.companies[form.choice("company")].code
        }
      }
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
    _ terms: ProductTerms, _ purposes: [LoanPurpose], _ words: Words
  ) -> [InputForm.Field] {
    func text(_ name: String, _ label: String, hint: String = "") -> InputForm.Field {
      .init(name: name, label: label, input: .text(TextField(limit: 30)), hint: hint)
    }
    func amount(_ name: String, _ label: String) -> InputForm.Field {
      .init(name: name, label: label, input: .text(TextField(filter: .decimal, limit: 14)))
    }
    var fields = [
      amount("amount", words.amount),
      .init(
        name: "periods", label: words.periodsColumn,
        input: .choice(terms.periods.map { words.instalments($0) }, 0)),
      .init(
        name: "method", label: words.methodsLabel,
        input: .choice(terms.methods.map { words.name($0) }, 0)),
      .init(
        name: "purpose", label: words.purposeLabel,
        input: .choice(purposes.map { words.name($0) }, 0)),
    ]
    if terms.forVehicle {
      fields += [
        .init(
          name: "vin", label: words.vinLabel,
          input: .text(TextField(filter: .code, limit: 17))),
        text("plate", words.plateLabel), amount("price", words.vehiclePrice),
      ]
    }
    switch terms.payout {
    case .card:
      fields.append(
        .init(
          name: "card", label: words.cardToPayOff,
          input: .text(TextField(filter: .digits, limit: 19))))
    case .account where !terms.forVehicle:
      fields += [
        text("merchant", words.merchantLabel, hint: words.onlyDuringPayment),
        text("payment", words.paymentReference, hint: words.onlyDuringPayment),
      ]
    case .account: break
    }
    return fields
  }

  private func drawingForm(
    _ line: Line, _ terms: ProductTerms, _ session: Session
  ) throws -> FormOverlay {
    let purposes = terms.purposes
    let fields = drawingFields(terms, purposes, session.words)
    let title = session.words.productLine(terms.name, line.grade ?? "")
    let (who, customer) = (shownName, id)
    let (today, step) = (try session.day(), line.grade.flatMap(terms.step))
    return FormOverlay(title: title, form: InputForm(fields)) { form, session in
      var body = DrawingRequested(
        plan: "", customer: customer, line: line.id, amount: try form.amount("amount"),
        periods: terms.periods[form.choice("periods")], purpose: purposes[form.choice("purpose")]
      ) {
        $0.method = terms.methods[form.choice("method")]
        $0.at = Clock.now()
      }
      try within(terms, line, body.amount, session)
      if terms.forVehicle {
        let (vin, price) = (try form.required("vin"), try form.amount("price"))
        body.vehicle = VehicleRecord {
          $0.vin = vin.uppercased()
          $0.plate = form.optional("plate")
          $0.price = price
        }
      }
      if terms.payout == .card { body.card = try form.required("card") }
      if let merchant = form.optional("merchant") {
        let reference = try form.required("payment")
        body.payment = DrawnPayment {
          $0.merchant = merchant
          $0.reference = reference
        }
      }
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
