import GRDB
import Lending

/// The rows that one subject has in one table.
struct Rows {
  let table: Table
  /// The cell in the table's owner column.
  let owner: DatabaseValue
  let cells: [Cells]
}

extension Database {
  /// Makes the tables hold exactly these rows of their owners, touching only what differs.
  func write(_ rows: [Rows], isNew: Bool) throws {
    for rows in rows {
      let table = rows.table
      if isNew {
        for cells in rows.cells { try run(table.insert, cells) }
        continue
      }
      let width = table.key.count
      var present: [Cells: Cells] = [:]
      for cells in try self.rows(table.select, [rows.owner]) {
        present[Array(cells.prefix(width))] = cells
      }
      var wanted: [Cells] = []
      for cells in rows.cells {
        let before = present.removeValue(forKey: Array(cells.prefix(width)))
        if before != cells { wanted.append(cells) }
      }
      for key in present.keys { try run(table.delete, key) }
      for cells in wanted { try run(table.replace, cells) }
    }
  }
}

extension FoldCache {
  /// The rows of `subject` in every table that can hold some.
  func rows(of subject: Subject, _ cached: CachedSubject, _ value: Value) -> [Rows] {
    let id = subject.key.id.databaseValue
    let owner = SubjectKey(subject).text.databaseValue
    func one(_ table: Table, _ cells: Cells?) -> Rows {
      Rows(table: table, owner: id, cells: cells.map { [$0] } ?? [])
    }
    switch subject {
    case .book, .company, .partnerCode: return []
    case .carrier: return [one(.carrier, value.carrierCells)]
    case .outlet: return [one(.outlet, value.outletCells)]
    case .programme: return [one(.programme, value.programmeCells)]
    case .product: return [one(.product, value.productCells)]
    case .highRisk: return [one(.highRisk, value.highRiskCells)]
    case .line:
      return [
        one(.line, value.lineCells),
        Rows(table: .posting, owner: owner, cells: postings(of: subject, cached)),
      ]
    case .partner:
      return [
        one(.partner, value.partnerCells),
        Rows(table: .agent, owner: id, cells: value.agentCells),
        Rows(table: .posting, owner: owner, cells: postings(of: subject, cached)),
      ]
    case .customer:
      return [
        one(.customer, value.customerCells),
        Rows(table: .search, owner: owner, cells: value.searchCells(owner)),
      ]
    case .plan:
      return planRows(id, owner, value) + [
        Rows(table: .posting, owner: owner, cells: postings(of: subject, cached)),
        Rows(table: .search, owner: owner, cells: value.searchCells(owner)),
      ]
    }
  }

  private func planRows(_ id: DatabaseValue, _ owner: DatabaseValue, _ value: Value) -> [Rows] {
    var (plans, operations, bills, differences) = ([Cells](), [Cells](), [Cells](), [Cells]())
    var exposures: [Cells] = []
    if case .plan(let plan) = value {
      plans = [plan.summary.cells]
      exposures = plan.exposureCells
      // What may be captured depends on the day by its penalty, so that it is not kept.
      let toSend = plan.pending.filter { $0.kind == .release }
      operations = (plan.operations + toSend).map { PlanItem(plan, $0).cells }
      bills = plan.bills.map { PlanItem(plan, $0).cells }
      differences = plan.differences.map { PlanItem(plan, $0).cells }
    }
    return [
      Rows(table: .plan, owner: id, cells: plans),
      Rows(table: .exposure, owner: id, cells: exposures),
      Rows(table: .operation, owner: id, cells: operations),
      Rows(table: .bill, owner: id, cells: bills),
      Rows(table: .difference, owner: id, cells: differences),
    ]
  }

  private func postings(of subject: Subject, _ cached: CachedSubject) -> [Cells] {
    guard let day = calendar.day else { return [] }
    let open = max(known ?? day, day)
    let entries = cached.entries(through: open, of: open)
    let booked: [BookedPosting] =
      switch subject {
      case .plan: cached.folding(of: open)?.postings(on: day) ?? Plan.postings(entries, asOf: day)
      case .partner: Partner.postings(entries, asOf: day)
      case .line: Line.postings(entries, asOf: day)
      default: []
      }
    let owner = SubjectKey(subject).text.databaseValue
    return booked.enumerated().map { index, booked in
      [
        owner, (index + 1).databaseValue, booked.booked.databaseValue,
        booked.posting.valueDay.databaseValue,
        booked.posting.account.family.rawValue.databaseValue,
        booked.posting.account.path.databaseValue, booked.posting.amount.databaseValue,
        booked.posting.cause.description.databaseValue,
      ]
    }
  }
}

extension FoldCache.Value {
  fileprivate var carrierCells: Cells? {
    guard case .carrier(let carrier) = self else { return nil }
    return [carrier.id.databaseValue, carrier.name.databaseValue]
  }

  fileprivate var outletCells: Cells? {
    guard case .outlet(let outlet) = self else { return nil }
    return [
      outlet.id.databaseValue, outlet.carrier.databaseValue, outlet.name.databaseValue,
      outlet.province.text.databaseValue, outlet.city.databaseValue, outlet.closed.cell,
    ]
  }

  fileprivate var programmeCells: Cells? {
    guard case .programme(let programme) = self else { return nil }
    let latest = programme.latest
    return [
      programme.id.databaseValue, latest.carrier.databaseValue, latest.name.databaseValue,
      programme.publications[0].from.databaseValue,
    ]
  }

  fileprivate var productCells: Cells? {
    guard case .product(let product) = self else { return nil }
    return [
      product.id.databaseValue, product.latest.name.databaseValue,
      product.latest.lender.databaseValue, product.publications[0].from.databaseValue,
    ]
  }

  fileprivate var highRiskCells: Cells? {
    guard case .highRisk(let entry) = self else { return nil }
    return [entry.id.databaseValue, entry.residentID.databaseValue, entry.isListed.databaseValue]
  }

  fileprivate var lineCells: Cells? {
    guard case .line(let line) = self else { return nil }
    return [
      line.id.databaseValue, line.grant.customer.databaseValue,
      (line.grant.source?.rawValue).cell, line.grant.owner.databaseValue,
      line.grant.product.cell, line.grade.cell,
      line.granted.databaseValue, line.limit.databaseValue, line.usedElsewhere.databaseValue,
      line.billed.databaseValue, line.drawn.databaseValue, line.frozen.databaseValue,
      line.pending.databaseValue,
      line.closed.cell,
    ]
  }

  fileprivate var partnerCells: Cells? {
    guard case .partner(let partner) = self else { return nil }
    return [
      partner.id.databaseValue, partner.registration.name.databaseValue,
      partner.registered.databaseValue, partner.registration.requiredDeposit.databaseValue,
      partner.deposit.databaseValue, partner.standing().rawValue.databaseValue,
      partner.left.cell,
    ]
  }

  fileprivate var agentCells: [Cells] {
    guard case .partner(let partner) = self else { return [] }
    return partner.agents.map { agent in
      let outlets = agent.outlets.map(\.text).joined(separator: " ")
      return [
        partner.id.databaseValue, agent.id.databaseValue, agent.name.databaseValue,
        outlets.databaseValue, agent.engaged.databaseValue, agent.dismissed.cell,
      ]
    }
  }

  fileprivate var customerCells: Cells? {
    guard case .customer(let customer) = self else { return nil }
    let person = customer.person
    return [
      customer.id.databaseValue, person.name.databaseValue, person.initials.cell,
      person.residentID.databaseValue, person.mobile.databaseValue, person.card.cell,
      customer.agent.databaseValue, customer.partner.databaseValue,
      customer.outlet.databaseValue, customer.registered.databaseValue,
      (customer.description.trade?.rawValue).cell, (customer.description.schooling?.rawValue).cell,
    ]
  }
}
