import Lending
import LendingStore
import Reporting
import TerminalKit
import Wording

/// One customer: identity masked, consents, lines, applications and plans.
struct CustomerScreen: Screen {
  let id: ID<Customer>
  private var customer: Customer?
  private(set) var lines: [Line] = []
  /// What the products of the lines are called.
  private var products: [ID<Product>: String] = [:]
  private var plans: [Plan.Summary] = []
  private var agent = ""
  private var outlet = ""
  private var cursor = ListCursor<ID<Plan>>()
  var extent = Extent()
  private var seesAmounts = false

  init(_ id: ID<Customer>) {
    self.id = id
  }

  func title(_ words: Words) -> String {
    guard let customer else { return words.section(.customers) }
    return "\(words.section(.customers)) \(Masking.name(customer.person.name))"
  }

  mutating func load(_ session: Session, size: Size) throws {
    seesAmounts = session.visibility.sees(.lineAmounts)
    guard let customer = try session.book.customer(id) else {
      throw Refusal(.unknown(field: "customer", id: id.text))
    }
    self.customer = customer
    lines = try session.book.lines(of: id)
    for product in Set(lines.compactMap(\.grant.product)) {
      products[product] = try session.book.product(product)?.latest.name
    }
    plans = try session.book.plans(of: id)
    agent = try session.book.agent(customer.agent)?.agent.name ?? customer.agent.text
    outlet = try session.book.outlet(customer.outlet)?.name ?? customer.outlet.text
    cursor.reload(plans.map(\.id))
  }

  func bindings(_ session: Session) -> [Binding] {
    [
      Binding(.open, .enter, refusal: plans.isEmpty ? session.words.noPlansYet : nil),
      Binding(.newCase, .character("n")),
      Binding(.grantLine, .character("a"), refusal: session.mayOnly(.lineGranted)),
      Binding(
        .draw, .character("b"),
        refusal: lines.contains { $0.grant.product != nil && $0.closed == nil }
          ? nil : session.words.noLineToDraw),
      Binding(.registerCompany, .character("c")),
      Binding(.describe, .character("o")),
      Binding(.unmask, .character("v")),
      Binding(
        .withdrawConsent, .character("w"),
        refusal: customer?.consents.contains { $0.withdrawn == nil } == true
          ? nil : session.words.nothingHere, isDangerous: true),
    ]
  }

  mutating func perform(_ command: Command, _ session: Session) throws -> Step {
    switch command {
    case .open:
      guard let plan = plans.first(where: { $0.id == cursor.selected }) else { return .stay }
      return .push(session.screen(for: plan, among: plans.map(\.id)))
    case .newCase: return try session.newCase(for: id)
    case .grantLine: return try customer.map { try granting($0, session) } ?? .stay
    case .draw: return try drawing(session)
    case .describe: return .overlay(descriptionForm(session.words))
    case .registerCompany: return .overlay(companyForm(session.words))
    case .unmask: return .overlay(unmasking(session.words))
    case .withdrawConsent: return .overlay(withdrawal(session.words))
    default: return .stay
    }
  }

  mutating func take(_ key: Key, _ session: Session) throws -> Step? {
    guard let move = ListCursor<ID<Plan>>.Move(key) else { return nil }
    cursor.move(move, height: extent.page)
    return .stay
  }

  /// The name as it is shown.
  var shownName: String { customer.map { Masking.name($0.person.name) } ?? id.text }

  /// The day of the registration, on an empty book the first there is.
  var registeredDay: Day { customer?.registered ?? .earliest }

  private func unmasking(_ words: Words) -> FormOverlay {
    let kinds = MaskedField.allCases.filter { $0 != .card || customer?.person.card != nil }
    let form = InputForm([
      .choice("field", "", kinds) { words.name($0) }, .text("reason", words.reason),
    ])
    let (id, person) = (id, customer?.person)
    return FormOverlay(title: words.name(.unmask), form: form) { form, session in
      let body = try NumberUnmasked(form, ["customer": id.text])
      let kind = body.field
      try session.record(Event(body))
      let value =
        switch kind {
        case .mobile: person?.mobile
        case .residentID: person?.residentID
        case .card: person?.card
        }
      let words = session.words
      return .overlay(
        TextOverlay(
          title: words.unmaskTitle(words.name(kind)),
          lines: [words.unmasked(words.name(kind), value ?? "")]))
    }
  }

  private func withdrawal(_ words: Words) -> ChoiceOverlay {
    let held = ConsentPurpose.allCases.filter { customer?.consent(to: $0) != nil }
    let id = id
    return ChoiceOverlay(
      title: words.name(.withdrawConsent), options: held.map { words.name($0) }
    ) { index, session in
      let purpose = held[index]
      return .overlay(
        ConfirmOverlay(
          title: session.words.name(.withdrawConsent), lines: [session.words.name(purpose)]
        ) { session in
          try session.recorded(
            Event(
              ConsentWithdrawn(customer: id, purpose: purpose)))
        })
    }
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard let customer else { return }
    let words = canvas.words
    let person = customer.person
    canvas.rule(
      area, area.row, title: "\(Masking.name(person.name))  \(customer.id)",
      trailing: "\(words.registeredOn) \(words.day(customer.registered))")
    canvas.pairs(
      [
        (words.residentID, Masking.residentID(person.residentID)),
        (words.mobileNumber, Masking.mobile(person.mobile)),
        (words.bankCard, person.card.map { "****" + Masking.tail($0) } ?? "-"),
      ], area, area.row + 1)
    let told = [
      customer.description.trade.map { (words.name(ReportWord.trade), words.name($0)) },
      customer.description.schooling.map { (words.name(ReportWord.schooling), words.name($0)) },
    ].compactMap { $0 }
    canvas.pairs(
      [(words.broughtInBy, agent), (words.outlet, outlet)] + told, area, area.row + 2)
    var rest = area.splitTop(4).rest
    drawConsents(customer, on: &canvas, &rest)
    drawCompanies(customer, on: &canvas, &rest)
    drawLines(on: &canvas, &rest)
    drawPlans(on: &canvas, rest)
  }

  private func drawConsents(_ customer: Customer, on canvas: inout Canvas, _ rest: inout Rect) {
    let words = canvas.words
    canvas.rule(rest, rest.row, title: words.consents)
    rest = rest.splitTop(1).rest
    // Lines and plans come first: consents have what they leave, the last ones.
    let below =
      lines.count * 2 + (customer.companies.isEmpty ? 0 : customer.companies.count + 1) + 7
    for consent in customer.consents.suffix(max(1, rest.rows - below)) {
      var text = "\(words.name(consent.purpose))   \(words.consentVersion(consent.version))   "
      text += "\(words.day(consent.day))   \(words.name(consent.place))"
      if let number = consent.formNumber { text += "   " + words.formNumber(number) }
      if let day = consent.withdrawn { text += "   " + words.withdrawn(day) }
      canvas.put(
        TextWidth.clipped(text, to: rest.columns - 2, ellipsis: canvas.look.glyphs.ellipsis),
        rest.column + 1, rest.row, consent.withdrawn == nil ? .body : .muted)
      rest = rest.splitTop(1).rest
    }
    if customer.consents.isEmpty {
      canvas.put(words.nothingHere, rest.column + 1, rest.row, .muted)
      rest = rest.splitTop(1).rest
    }
  }

  private func drawCompanies(_ customer: Customer, on canvas: inout Canvas, _ rest: inout Rect) {
    guard !customer.companies.isEmpty else { return }
    let words = canvas.words
    canvas.rule(rest, rest.row, title: words.companies)
    rest = rest.splitTop(1).rest
    for company in customer.companies {
      let record = company.isClear ? words.clearRecord : words.onRecord
      canvas.put(
        "\(company.name)  \(company.code)   \(record) \(words.day(company.checked))",
        rest.column + 1, rest.row, company.isClear ? .body : .warning, limit: rest.columns - 2)
      rest = rest.splitTop(1).rest
    }
  }

  private func drawLines(on canvas: inout Canvas, _ rest: inout Rect) {
    let words = canvas.words
    canvas.rule(rest, rest.row, title: words.lines)
    rest = rest.splitTop(1).rest
    if lines.isEmpty {
      canvas.put(words.notInvitedYet, rest.column + 1, rest.row, .warning)
      rest = rest.splitTop(1).rest
    }
    for line in lines {
      let figures =
        !seesAmounts
        ? words.lineInvited
        : line.grant.product == nil
          ? words.lineFigures(line.limit, line.used, line.frozen + line.pending, line.available)
          : words.lineDrawn(line.limit, line.used, line.frozen + line.pending, line.available)
      let name =
        line.grant.product.flatMap { products[$0] }
        .map { words.productLine($0, line.grade ?? "") } ?? words.source(line)
      let text = "\(name)  \(line.grant.owner)   \(figures)"
      for part in TextWidth.wrapped(text, to: rest.columns - 2) {
        canvas.put(part, rest.column + 1, rest.row, line.closed == nil ? .body : .muted)
        rest = rest.splitTop(1).rest
      }
    }
  }

  private func drawPlans(on canvas: inout Canvas, _ area: Rect) {
    let words = canvas.words
    canvas.rule(area, area.row, title: words.plansOf)
    let rest = area.splitTop(1).rest
    guard !plans.isEmpty else {
      canvas.put(words.noPlansYet, rest.column + 1, rest.row, .muted)
      return
    }
    let table = Table([
      .init(words.plan, 12), .init(words.phoneOrPurpose, 14, minimum: 8),
      .init(words.principal, 10, alignment: .right),
      .init(words.remainingShort, 10, alignment: .right),
      .init(words.stage, 16, minimum: 8, grows: true),
    ])
    table.draw(on: &canvas, rest, cursor: cursor) { id in
      guard let plan = plans.first(where: { $0.id == id }) else { return [] }
      return [
        .init(plan.id.text), .init(words.what(plan)), .init(words.money(plan.principal)),
        .init(words.money(plan.remaining), .frozen), .init(words.name(plan.stage)),
      ]
    }
  }
}
