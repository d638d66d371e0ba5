import GRDB
import Lending

extension Book {
  /// Reads within one moment of the book: what is read together fits together.
  func reading<Result>(_ body: (FoldCache) throws -> Result) throws -> Result {
    try queue.read { try body(FoldCache($0, cache: entryCache)) }
  }

  /// The plan folded from its entries at the end of `day`, by default the business day; nil without
  /// its application.
  package func plan(_ id: ID<Plan>, on day: Day? = nil) throws -> Plan? {
    try reading { folds in
      guard case .plan(let plan) = try folds.fold(.plan(id), asOf: day ?? folds.calendar.day)
      else { return nil }
      return plan
    }
  }

  /// The plans that hold the phone with this IMEI, spelled in any way, and have not ended, by number.
  package func holders(of imei: String) throws -> [ID<Plan>] {
    try reading { try $0.holders(of: [IMEI.normalised(imei)]) }
  }

  /// The customer folded from its entries.
  package func customer(_ id: ID<Customer>) throws -> Customer? {
    try reading { try $0.customer(id) }
  }

  /// The partner folded from its entries, its agents with it.
  package func partner(_ id: ID<Partner>) throws -> Partner? {
    try reading { try $0.partner(id) }
  }

  /// The line with what plans hold on it.
  package func line(_ id: ID<Line>) throws -> Line? {
    try reading { try $0.line(id) }
  }

  /// The product.
  package func product(_ id: ID<Product>) throws -> Product? {
    try reading { try $0.product(id) }
  }

  /// Every product, by number.
  package func products() throws -> [Product] {
    try all("SELECT id FROM product ORDER BY id") { try $0.product($1) }
  }

  /// The programme.
  package func programme(_ id: ID<Programme>) throws -> Programme? {
    try reading { try $0.programme(id) }
  }

  /// The outlet.
  package func outlet(_ id: ID<Outlet>) throws -> Outlet? {
    try reading { try $0.outlet(id) }
  }

  /// The carrier.
  package func carrier(_ id: ID<Carrier>) throws -> Carrier? {
    try reading { try $0.carrier(id) }
  }

  /// Every programme, by number.
  package func programmes() throws -> [Programme] {
    try all("SELECT id FROM programme ORDER BY id") { try $0.programme($1) }
  }

  /// The programmes of one carrier, by number.
  package func programmes(of carrier: ID<Carrier>) throws -> [Programme] {
    try all(
      "SELECT id FROM programme WHERE carrier = ? ORDER BY id", [carrier.databaseValue]
    ) { try $0.programme($1) }
  }

  /// Every outlet, closed ones too, by number.
  package func outlets() throws -> [Outlet] {
    try all("SELECT id FROM outlet ORDER BY id") { try $0.outlet($1) }
  }

  /// Every carrier, by number.
  package func carriers() throws -> [Carrier] {
    try all("SELECT id FROM carrier ORDER BY id") { try $0.carrier($1) }
  }

  /// Every partner, by number, those that left too.
  package func partners() throws -> [Partner] {
    try all("SELECT id FROM partner ORDER BY id") { try $0.partner($1) }
  }

  /// The partners that engaged the agent, by number, those that it left too.
  package func partners(engaging agent: ID<Agent>) throws -> [Partner] {
    try all("SELECT partner FROM agent WHERE id = ? ORDER BY partner", [agent.databaseValue]) {
      try $0.partner($1)
    }
  }

  /// Every row of the high-risk list, by number, those taken off too.
  package func highRiskEntries() throws -> [HighRiskEntry] {
    try all("SELECT id FROM high_risk ORDER BY id") { try $0.highRisk($1) }
  }

  /// The lines granted to a customer, in business order.
  package func lines(of id: ID<Customer>) throws -> [Line] {
    try reading { folds in try folds.customer(id)?.lines.compactMap { try folds.line($0) } ?? [] }
  }

  /// The agent and the partner that engaged the agent; of several partners the first by number.
  package func agent(_ id: ID<Agent>) throws -> (agent: Agent, partner: ID<Partner>)? {
    for partner in try partners(engaging: id) {
      if let agent = partner.agent(id) { return (agent, partner.id) }
    }
    return nil
  }

  private func all<Thing, Subject>(
    _ sql: String, _ cells: Cells = [], _ fold: (FoldCache, ID<Subject>) throws -> Thing?
  ) throws -> [Thing] {
    try reading { folds in
      let ids: [ID<Subject>] = try folds.tables.ids(sql, cells)
      return try ids.compactMap { try fold(folds, $0) }
    }
  }
}

// MARK: - The journal

extension Book {
  /// The entries indexed under `subject`, in business order, reversed ones and reversals too.
  package func entries(of subject: Subject) throws -> [Entry] {
    try reading { try $0.entries(of: subject) }
  }

  /// The entry, or nil where there is none that `visibility` sees.
  package func entry(_ id: EntryID, seenBy visibility: Visibility = .everything) throws -> Entry? {
    try queue.read { db in
      let seen = visibility.journal
      let stored = try StoredEntry.fetchOne(
        db, sql: "SELECT * FROM entry WHERE device = ? AND number = ? AND \(seen.condition)",
        arguments: StatementArguments(
          [id.device.databaseValue, id.number.databaseValue] + seen.cells))
      return try stored?.entry()
    }
  }

  /// The latest moment at which something was recorded, by the clock; nil while the book is empty.
  package var lastRecorded: Moment? {
    get throws { try queue.read { try Moment.fetchOne($0, sql: "SELECT MAX(at) FROM entry") } }
  }

  /// Up to `limit` entries that `visibility` sees, the newest by the clock first, after `last`.
  package func journal(
    seenBy visibility: Visibility = .everything, after last: Entry? = nil, limit: Int
  ) throws -> [Entry] {
    try queue.read { db in
      let seen = visibility.journal
      var conditions = [seen.condition]
      var cells = seen.cells
      if let last {
        conditions.append("(at, device, number) < (?, ?, ?)")
        cells += [
          last.at.databaseValue, last.id.device.databaseValue, last.id.number.databaseValue,
        ]
      }
      let stored = try StoredEntry.fetchAll(
        db,
        sql: """
          SELECT * FROM entry WHERE \(conditions.joined(separator: " AND "))
          ORDER BY at DESC, device DESC, number DESC LIMIT ?
          """,
        arguments: StatementArguments(cells + [limit.databaseValue]))
      return try stored.map { try $0.entry() }
    }
  }

  /// Everything booked for a plan, a partner or a line, in the order booked.
  package func postings(of subject: Subject) throws -> [BookedPosting] {
    try reading { folds in
      guard let day = folds.calendar.day else { return [] }
      let entries = try folds.entries(of: subject)
      return switch subject {
      case .plan: Plan.postings(entries, asOf: day)
      case .partner: Partner.postings(entries, asOf: day)
      case .line: Line.postings(entries, asOf: day)
      default: []
      }
    }
  }
}

extension FoldCache {
  func customer(_ id: ID<Customer>) throws -> Customer? {
    if case .customer(let customer) = try fold(.customer(id), asOf: today) { customer } else { nil }
  }

  func partner(_ id: ID<Partner>) throws -> Partner? {
    if case .partner(let partner) = try fold(.partner(id), asOf: today) { partner } else { nil }
  }

  func line(_ id: ID<Line>) throws -> Line? {
    if case .line(let line) = try fold(.line(id), asOf: today) { line } else { nil }
  }

  func product(_ id: ID<Product>) throws -> Product? {
    if case .product(let found) = try fold(.product(id), asOf: today) { found } else { nil }
  }

  func programme(_ id: ID<Programme>) throws -> Programme? {
    if case .programme(let found) = try fold(.programme(id), asOf: today) { found } else { nil }
  }

  func outlet(_ id: ID<Outlet>) throws -> Outlet? {
    if case .outlet(let outlet) = try fold(.outlet(id), asOf: today) { outlet } else { nil }
  }

  func carrier(_ id: ID<Carrier>) throws -> Carrier? {
    if case .carrier(let carrier) = try fold(.carrier(id), asOf: today) { carrier } else { nil }
  }

  func highRisk(_ id: ID<HighRiskEntry>) throws -> HighRiskEntry? {
    if case .highRisk(let row) = try fold(.highRisk(id), asOf: today) { row } else { nil }
  }
}

extension Visibility {
  /// Which entries of the journal are seen: all, or those about customers and plans, one agent's alone
  /// where the agent is known.
  fileprivate var journal: (condition: String, cells: Cells) {
    if sees(.everyCustomer) { return ("TRUE", []) }
    let kinds = ["customer", "plan"]
    let about = kinds.map { kind in
      let own = scope == nil ? "" : " AND id IN (SELECT id FROM \(kind) WHERE agent = ?)"
      return "SELECT device, number FROM subject WHERE kind = '\(kind)'\(own)"
    }
    let cells = scope.map { scope in kinds.map { _ in scope.databaseValue } } ?? []
    return ("(device, number) IN (\(about.joined(separator: " UNION ")))", cells)
  }
}
