import Lending
import LendingStore
import Wording

/// Makes the sheets of what the book holds, for one day, in one language, for who sees them.
struct Viewer {
  let words: Words
  let day: Day
  let visibility: Visibility

  func sheet(_ customer: Customer) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("id", customer.id)
    sheet.add("name", Masking.name(customer.person.name))
    sheet.add("mobile", Masking.mobile(customer.person.mobile))
    sheet.add("residentID", Masking.residentID(customer.person.residentID))
    sheet.add("registered", customer.registered)
    sheet.add("agent", customer.agent)
    sheet.add("partner", customer.partner)
    sheet.add("outlet", customer.outlet)
    sheet.add("trade", customer.description.trade, brief: false, words.name)
    sheet.add("schooling", customer.description.schooling, brief: false, words.name)
    return sheet
  }

  func sheet(_ partner: Partner) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("id", partner.id)
    sheet.add("name", partner.registration.name)
    if visibility.sees(.partnerFigures) {
      sheet.add("standing", partner.standing(), words.name)
    }
    sheet.add(
      "intake",
      intake(partner).first.map { .word($0.code, shown: words.sentence($0)) } ?? .nothing)
    if visibility.sees(.partnerFigures) {
      sheet.add("requiredDeposit", partner.registration.requiredDeposit)
      sheet.add("deposit", partner.deposit)
      sheet.add(
        "shortfall", partner.shortfall(against: partner.registration.requiredDeposit))
      sheet.add("companyCode", partner.registration.companyCode, brief: false)
      sheet.add("founded", partner.registration.founded, brief: false)
      sheet.add("contractEnds", partner.registration.contractEnds, brief: false)
    }
    sheet.add("registered", partner.registered, brief: false)
    return sheet
  }

  /// Why the partner may not bring in anybody, as the role is told.
  func intake(_ partner: Partner) -> [Reason] {
    visibility.reasons(
      partner.intakeReasons(
        on: day, required: partner.registration.requiredDeposit,
        stopPercent: Partner.usualStopPercent))
  }

  func sheet(_ agent: Agent, of partner: ID<Partner>) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("id", agent.id)
    sheet.add("name", agent.name)
    sheet.add("partner", partner)
    sheet.add("outlets", .texts(agent.outlets.map(\.text)))
    sheet.add("engaged", agent.engaged)
    sheet.add("dismissed", agent.dismissed)
    return sheet
  }

  func sheet(_ outlet: Outlet) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("id", outlet.id)
    sheet.add("name", outlet.name)
    sheet.add("carrier", outlet.carrier)
    sheet.add(
      "province", .word(outlet.province.text, shown: words.name(outlet.province)))
    sheet.add("city", outlet.city)
    sheet.add("closed", outlet.closed)
    return sheet
  }

  func sheet(_ programme: Programme) -> FactSheet {
    let terms = programme.terms(on: day) ?? programme.latest
    var sheet = FactSheet(words)
    sheet.add("id", programme.id)
    sheet.add("name", terms.name)
    sheet.add("carrier", terms.carrier)
    sheet.add("source", terms.source, words.name)
    sheet.add("from", programme.publications.last { $0.from <= day }?.from)
    sheet.add("owner", terms.owner)
    sheet.add("funder", terms.funder)
    sheet.add("annualRate", .rate(terms.yearlyRate))
    sheet.add("method", terms.method, words.name)
    sheet.add("periods", .texts(terms.periods.map(String.init)))
    add(terms.servicing, to: &sheet)
    return sheet
  }

  /// What overdue money costs; a product without a penalty rate says so.
  private func add(_ servicing: Servicing, to sheet: inout FactSheet) {
    let daily = servicing.penaltyDailyRate
    sheet.add(
      "penaltyDailyRate",
      daily > .zero ? .rate(daily) : .word(daily.percent, shown: words.noPenaltyRate),
      brief: false)
    sheet.add("graceDays", servicing.graceDays, brief: false)
    let rule = servicing.graceDays > 0 ? servicing.penaltyGrace : nil
    sheet.add("penaltyGrace", rule, brief: false, words.name)
    sheet.add("tolerance", servicing.tolerance, brief: false)
  }

  func sheet(_ product: Product) -> FactSheet {
    let terms = product.terms(on: day) ?? product.latest
    var sheet = FactSheet(words)
    sheet.add("id", product.id)
    sheet.add("name", terms.name)
    sheet.add("lender", terms.lender)
    sheet.add("borrower", terms.borrower, words.name)
    sheet.add("from", product.publications.last { $0.from <= day }?.from)
    sheet.add("leastAmount", terms.leastAmount)
    sheet.add("mostAmount", terms.mostAmount)
    sheet.add("leastAnnualRate", .rate(terms.leastAnnualRate))
    sheet.add("mostAnnualRate", .rate(terms.mostAnnualRate))
    sheet.add("periods", .texts(terms.periods.map(String.init)))
    sheet.add("methods", .texts(terms.methods.map { words.name($0) }))
    add(terms.servicing, to: &sheet)
    return sheet
  }

  func sheet(_ company: Customer.Company) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("company", company.code)
    sheet.add("name", company.name)
    sheet.add("checked", company.checked)
    sheet.add("noRecord", .flag(company.isClear))
    return sheet
  }

  func sheet(_ line: Line) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("id", line.id)
    sheet.add("customer", line.grant.customer)
    sheet.add("source", line.grant.source, words.name)
    sheet.add("product", line.grant.product)
    sheet.add("grade", line.grade)
    sheet.add("company", line.grant.company)
    sheet.add("owner", line.grant.owner)
    sheet.add("granted", line.granted)
    if visibility.sees(.lineAmounts) {
      sheet.add("limit", line.limit)
      sheet.add("used", line.used)
      sheet.add("frozen", line.frozen)
      sheet.add("drawn", line.drawn)
      sheet.add("pending", line.pending)
      sheet.add("available", line.available)
      sheet.add("billed", line.billed, brief: false)
    }
    sheet.add("closed", line.closed)
    return sheet
  }

  func sheet(_ row: Balance<Account>) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("account", row.of.path)
    sheet.add("family", row.of.family, words.name)
    sheet.add("kind", row.of.family.kind, brief: false, words.name)
    sheet.add("debits", row.debits)
    sheet.add("credits", row.credits)
    sheet.add("balance", row.balance)
    return sheet
  }

  func sheet(_ line: RegisterLine) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("booked", line.booked)
    sheet.add("valueDay", line.posting.valueDay)
    sheet.add("entry", line.posting.cause.description)
    sheet.add("event", line.event, words.name)
    sheet.add("subject", line.subject)
    sheet.add("account", line.posting.account.path)
    sheet.add("amount", line.posting.amount)
    sheet.add("balance", line.balance)
    return sheet
  }

  func sheet(_ entry: Entry) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("id", entry.id.description)
    sheet.add("day", entry.day)
    sheet.add("event", entry.event.kind, words.name)
    sheet.add("actor", entry.actor)
    sheet.add("role", entry.role, words.name)
    sheet.add("at", entry.at)
    sheet.add("booked", entry.booked, brief: false)
    sheet.add("request", entry.request, brief: false)
    return sheet
  }
}
