import ArgumentParser
import Lending
import LendingStore
import Reporting
import Wording

/// `ditui show`: one thing with all its figures.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: Words.current.helpShow)
  static var _errorPrefix: String { Words.current.errorLabel }

  @OptionGroup var options: GlobalOptions

  @Argument(help: Words.help(\.helpShowID))
  var id: String
  @Option(name: .customLong("on"), help: Words.help(\.helpOn))
  var onText: String?
  @Flag(help: Words.help(\.helpJSON))
  var json = false
  @Flag(help: Words.help(\.helpShowCostForm))
  var costForm = false

  func validate() throws {
    if let onText, Day(onText) == nil { throw WrongUsage.malformed("--on", .day) }
    if json, costForm {
      throw ValidationError(options.words.notTogether("--json", "--cost-form"))
    }
  }

  func run() throws {
    try options.withBook(.reading) { book in
      let (past, day) = try options.standing(book, on: onText.flatMap { Day($0) })
      if costForm { return try printCostForm(past, day) }
      let viewer = Viewer(words: options.words, day: day, visibility: try options.visibility)
      let reader = DetailQuery(book: past, viewer: viewer)
      guard let detail = try reader.detail(of: Spelling.identifier(id)) else {
        CommandOutput.error(options.words.nothingCalled(id))
        throw ExitCode(1)
      }
      if json {
        CommandOutput.json(detail.json)
      } else {
        for line in detail.sheet.text { CommandOutput.line(line) }
      }
      try options.tellDaysOpen(book)
    }
  }

  private func printCostForm(_ book: Book, _ day: Day) throws {
    let plan = try book.plan(ID(Spelling.identifier(id)), on: day)
    let scope = try options.visibility.scope
    guard let plan, scope == nil || plan.application.agent == scope else {
      CommandOutput.error(options.words.nothingCalled(id))
      throw ExitCode(1)
    }
    guard let agreement = try book.agreement(of: plan),
      let form = CostForm(plan, under: agreement)
    else {
      CommandOutput.error(options.words.notSignedForm)
      throw ExitCode(1)
    }
    for line in form.text(options.words) { CommandOutput.line(line) }
  }
}

/// A thing that was found, and what it is.
struct Detail {
  let kind: String
  let sheet: FactSheet
  /// What else scripts read, behind the figures.
  var more: [JSON.Member] = []

  var json: JSON {
    guard case .object(let members) = sheet.json else { return sheet.json }
    return .object([JSON.Member("kind", .string(kind))] + members + more)
  }
}

/// Finds the thing with a number, of whatever kind it is.
struct DetailQuery {
  let book: Book
  let viewer: Viewer

  func detail(of id: String) throws -> Detail? {
    if let plan = try book.plan(ID(id), on: viewer.day) {
      guard isSeen(plan.application.agent) else { return nil }
      return Detail(kind: "plan", sheet: viewer.detail(plan))
    }
    if let customer = try book.customer(ID(id)) {
      guard isSeen(customer.agent) else { return nil }
      return Detail(kind: "customer", sheet: try detail(customer))
    }
    if let partner = try book.partner(ID(id)) {
      return Detail(kind: "partner", sheet: viewer.detail(partner))
    }
    if let line = try book.line(ID(id)) {
      guard isSeen(try book.customer(line.grant.customer)?.agent) else { return nil }
      return Detail(kind: "line", sheet: try detail(line))
    }
    if let entry = try EntryID(id).flatMap({ try book.entry($0, seenBy: viewer.visibility) }) {
      return detail(entry)
    }
    return try catalogueDetail(id) ?? partDetail(id)
  }

  /// Whether who looks sees this agent's customers.
  private func isSeen(_ agent: ID<Agent>?) -> Bool {
    viewer.visibility.scope.map { $0 == agent } ?? true
  }

  private func catalogueDetail(_ id: String) throws -> Detail? {
    if let programme = try book.programme(ID(id)) {
      let terms = (programme.terms(on: viewer.day) ?? programme.latest)
      let published = Event(
        ProgrammePublished(from: .earliest, programme: programme.id, terms: terms))
      let shown = viewer.visibility.fields(of: published).filter { $0.name == "terms" }
      return Detail(kind: "programme", sheet: viewer.sheet(programme), more: shown)
    }
    if let product = try book.product(ID(id)) {
      let published = Event(
        ProductPublished(
          from: .earliest, product: product.id,
          terms: product.terms(on: viewer.day) ?? product.latest))
      let shown = viewer.visibility.fields(of: published).filter { $0.name == "terms" }
      return Detail(kind: "product", sheet: viewer.detail(product), more: shown)
    }
    if let outlet = try book.outlet(ID(id)) {
      return Detail(kind: "outlet", sheet: viewer.sheet(outlet))
    }
    if let (agent, partner) = try book.agent(ID(id)) {
      return Detail(kind: "agent", sheet: viewer.sheet(agent, of: partner))
    }
    if let carrier = try book.carrier(ID(id)) {
      var sheet = FactSheet(viewer.words)
      sheet.add("id", carrier.id)
      sheet.add("name", carrier.name)
      return Detail(kind: "carrier", sheet: sheet)
    }
    if let row = try book.highRiskEntries().first(where: { $0.id.text == id }) {
      var sheet = FactSheet(viewer.words)
      sheet.add("id", row.id)
      sheet.add("residentID", Masking.residentID(row.residentID))
      sheet.add("reason", row.reason)
      sheet.add("listed", .flag(row.isListed))
      return Detail(kind: "high-risk", sheet: sheet)
    }
    return nil
  }

  /// An operation, bill, difference or freeze, through the plan that it belongs to.
  private func partDetail(_ id: String) throws -> Detail? {
    var found: Detail?
    let reader = ListQuery(book: book, viewer: viewer, conditions: [])
    for (kind, name) in [
      (ListKind.operations, "operation"), (.bills, "bill"), (.differences, "difference"),
    ] {
      try reader.each(kind) { sheet in
        if found == nil, sheet["id"]?.raw == id { found = Detail(kind: name, sheet: sheet) }
      }
      if found != nil { break }
    }
    return found
  }

  private func detail(_ customer: Customer) throws -> FactSheet {
    var sheet = viewer.sheet(customer)
    sheet.add("card", customer.person.card.map { "****\($0.suffix(4))" })
    sheet.add(part: "consents", customer.consents.map { viewer.sheet($0) })
    sheet.add(part: "companies", customer.companies.map { viewer.sheet($0) })
    sheet.add(part: "lines", try book.lines(of: customer.id).map { viewer.sheet($0) })
    let plans = try customer.plans.compactMap { try book.summary(of: $0) }
    sheet.add(part: "plans", plans.map { viewer.sheet($0) })
    return sheet
  }

  private func detail(_ line: Line) throws -> FactSheet {
    var sheet = viewer.sheet(line)
    let query = PlanQuery { $0.line = line.id }
    let plans = try book.plans(query, limit: 1000).rows
    sheet.add(part: "plans", plans.map { viewer.sheet($0) })
    return sheet
  }

  /// An entry with the fields of its event that are seen.
  private func detail(_ entry: Entry) -> Detail {
    Detail(
      kind: "entry", sheet: viewer.sheet(entry),
      more: [JSON.Member("fields", .object(viewer.visibility.fields(of: entry.event)))])
  }
}
