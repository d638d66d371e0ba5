import Lending
import LendingStore
import Reporting
import TerminalKit
import Wording

extension Listing {
  /// Up to `limit` rows, and whether there are more.
  func rows(_ session: Session, limit: Int) throws -> (rows: [Row], hasMore: Bool) {
    let words = session.words
    switch self {
    case .customers: return try customers(session, words, limit)
    case .freezes:
      var query = PlanQuery.freezes
      query.agent = session.scope
      return try plans(query, session, limit, freezeCells)
    case .plans:
      let query = PlanQuery {
        $0.agent = session.scope
        $0.sort = .opened
        $0.isDescending = true
      }
      return try plans(query, session, limit, planCells)
    case .behind(_, let sets):
      let query = PlanQuery {
        $0.agent = session.scope
        $0.sets = sets
      }
      return try plans(query, session, limit, planCells)
    case .cases:
      var query = PlanQuery.atCounter
      query.agent = session.scope
      let page = try session.book.plans(query, limit: limit)
      let persons = try session.book.persons(of: Set(page.rows.map(\.customer)))
      return (CaseRow.rows(page.rows, persons, session), page.next != nil)
    case .partners: return (try partners(session, words), false)
    case .corrections: return try corrections(session, words, limit)
    case .journal: return try journal(session, words, limit)
    case .ledger, .accounts, .register: return try ledgerRows(session, limit: limit)
    }
  }

  private func customers(
    _ session: Session, _ words: Words, _ limit: Int
  ) throws -> (rows: [Row], hasMore: Bool) {
    let page = try session.book.customers(
      CustomerQuery { $0.agent = session.scope }, limit: limit)
    var outlets: [ID<Outlet>: String] = [:]
    for outlet in try session.book.outlets() { outlets[outlet.id] = outlet.name }
    let agents = try session.agentNames()
    let rows = page.rows.map { customer in
      Row(
        id: customer.id.text,
        cells: [
          .init(Masking.name(customer.person.name)),
          .init(Masking.mobile(customer.person.mobile)),
          .init(Masking.tail(customer.person.residentID)), .init(words.day(customer.registered)),
          .init(String(customer.plans.count)),
          .init(agents[customer.agent] ?? customer.agent.text),
          .init(outlets[customer.outlet] ?? customer.outlet.text, .label),
        ], thing: .customer(customer.id))
    }
    return (rows, page.next != nil)
  }

  private func plans(
    _ query: PlanQuery, _ session: Session, _ limit: Int,
    _ cells: (Plan.Summary, String, Session) -> [Table.Text]
  ) throws -> (rows: [Row], hasMore: Bool) {
    let page = try session.book.plans(query, limit: limit)
    let persons = try session.book.persons(of: Set(page.rows.map(\.customer)))
    let rows = page.rows.map { plan in
      let name = persons[plan.customer].map { Masking.name($0.name) } ?? plan.customer.text
      return Row(id: plan.id.text, cells: cells(plan, name, session), thing: .plan(plan))
    }
    return (rows, page.next != nil)
  }

  private func freezeCells(
    _ plan: Plan.Summary, _ name: String, _ session: Session
  ) -> [Table.Text] {
    let words = session.words
    let state =
      plan.freezeState.map { words.name($0) }
      ?? plan.freezeRequest.map { words.name($0) } ?? "-"
    return [
      .init(plan.freeze?.text ?? "-"), .init(name), .init(words.money(plan.frozen)),
      .init(words.money(plan.released), .paid),
      .init(words.money(plan.captured), plan.captured > .zero ? .captured : .muted),
      .init(words.money(plan.remaining), .frozen),
      .init(words.money(plan.gap), plan.gap > .zero ? .warning : .muted),
      .init(plan.freezeEnds.map { words.day($0) } ?? "-"), .init(state),
    ]
  }

  private func planCells(
    _ plan: Plan.Summary, _ name: String, _ session: Session
  ) -> [Table.Text] {
    let words = session.words
    return [
      .init(plan.id.text), .init(name), .init(words.what(plan)),
      .init(words.money(plan.principal)), .init(words.money(plan.unpaidPrincipal)),
      .init(plan.periods == 0 ? "-" : "\(plan.paidCount)/\(plan.periods)"),
      .init(plan.nextDue.map { words.day($0) } ?? "-"),
      .init(plan.nextDue == nil ? "-" : words.money(plan.nextAmount)),
      .init(words.name(plan.stage), plan.oldestUnpaidDueBefore == nil ? .body : .notice),
    ]
  }

  private func partners(_ session: Session, _ words: Words) throws -> [Row] {
    let day = try session.day()
    return try session.book.partners().map { partner in
      let required = partner.registration.requiredDeposit
      let reasons = partner.intakeReasons(
        on: day, required: required, stopPercent: Partner.usualStopPercent)
      let isHidden = !session.visibility.sees(.partnerFigures)
      let standing = partner.standing()
      let tone: Tone =
        switch standing {
        case .active: .paid
        case .topUp: .warning
        case .stopped: .overdue
        case .left: .muted
        }
      return Row(
        id: partner.id.text,
        cells: [
          .init(partner.id.text), .init(partner.registration.name),
          .init(isHidden ? "-" : words.name(standing), isHidden ? .muted : tone),
          .init(isHidden ? "-" : words.money(partner.deposit)),
          .init(isHidden ? "-" : Bar.percent(partner.deposit, of: required)),
          .init(
            reasons.isEmpty ? words.open : words.closedShort, reasons.isEmpty ? .paid : .overdue),
        ], thing: .partner(partner.id))
    }
  }

  private func corrections(
    _ session: Session, _ words: Words, _ limit: Int
  ) throws -> (rows: [Row], hasMore: Bool) {
    let page = try session.book.differences(agent: session.scope, limit: limit)
    let persons = try session.book.persons(of: Set(page.rows.map(\.customer)))
    let rows = page.rows.map { row in
      let difference = row.item
      let name = persons[row.customer].map { Masking.name($0.name) } ?? row.customer.text
      return Row(
        id: difference.id.text,
        cells: [
          .init(words.day(difference.since)), .init(row.plan.text), .init(name),
          .init(words.name(difference.kind), .warning), .init(words.money(difference.amount)),
          .init(words.advice(difference.kind), .label),
        ], thing: .difference(row.plan, difference))
    }
    return (rows, page.next != nil)
  }

  func open(_ row: Row, among rows: [Row], _ session: Session) throws -> Step {
    switch row.thing {
    case .customer(let id): return .push(CustomerScreen(id))
    case .partner(let id): return .push(PartnerScreen(id))
    case .difference(let plan, _): return .push(PlanScreen(plan))
    case .plan(let plan):
      let ids = rows.compactMap { row -> ID<Plan>? in
        if case .plan(let plan) = row.thing, !plan.stage.isAtCounter { plan.id } else { nil }
      }
      return .push(session.screen(for: plan, among: ids))
    case .entry(let entry): return .overlay(overlay(entry, session))
    case .family(let family): return .push(ListScreen(.accounts(family, cut ?? LedgerCut())))
    case .account(let account): return .push(ListScreen(.register(account, cut ?? LedgerCut())))
    case .posting(let cause):
      guard let entry = try session.book.entry(cause) else { return .stay }
      return .overlay(overlay(entry, session))
    }
  }
}

extension Session {
  /// The names of all agents.
  func agentNames() throws -> [ID<Agent>: String] {
    var names: [ID<Agent>: String] = [:]
    for partner in try book.partners() {
      for agent in partner.agents { names[agent.id] = agent.name }
    }
    return names
  }
}
