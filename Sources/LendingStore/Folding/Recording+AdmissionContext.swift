import GRDB
import Lending

extension Recording {
  /// What was recorded in this transaction and does not stand in the tables yet.
  struct PendingIndex {
    private var newThings: Set<String> = []
    private var people: [String: Set<ID<Customer>>] = [:]
    private var listed: [String: Set<ID<HighRiskEntry>>] = [:]
    private var phones: [String: Set<ID<Plan>>] = [:]
    /// Whether the list stood empty before this transaction, once somebody has asked.
    var isListEmpty: Bool?
    var hasNoListings: Bool { listed.isEmpty }

    mutating func note(_ event: Event) {
      let named = event.references
      if let new = named.new { newThings.insert("\(new.kind):\(new.id)") }
      if let plan = named.plan {
        for imei in named.imeis { phones[imei, default: []].insert(plan) }
      }
      switch event.body {
      case let body as CustomerRegistered:
        people[body.person.residentID, default: []].insert(body.customer)
        people[body.person.mobile, default: []].insert(body.customer)
      case let body as HighRiskListed:
        listed[body.person.residentID, default: []].insert(body.listing)
      default: break
      }
    }

    func isNew(_ kind: String, _ id: String) -> Bool { newThings.contains("\(kind):\(id)") }
    func customers(_ number: String) -> Set<ID<Customer>> { people[number] ?? [] }
    func listings(_ number: String) -> Set<ID<HighRiskEntry>> { listed[number] ?? [] }
    func plans(holding imei: String) -> Set<ID<Plan>> { phones[imei] ?? [] }
  }

  /// What the book knows of what the request's event names, `open` being the business day.
  func situation(of request: Request, open: Day) throws -> AdmissionContext {
    let named = request.event.references
    var found = AdmissionContext(
      day: request.day, businessDay: open, now: request.at,
      role: request.role, isDemonstration: isDemonstration)
    found.isFirst = businessDay == nil
    found.actor = request.actor
    found.lastClosed = lastClosed
    found.carrier = try named.carrier.flatMap { try carrier($0) }
    found.outlet = try named.outlet.flatMap { try outlet($0) }
    found.partner = try named.partner.flatMap { try partner($0) }
    found.plan = try named.plan.flatMap { try plan($0, on: open) }
    let application = found.plan?.application
    found.programme = try (named.programme ?? application?.programme).flatMap { try programme($0) }
    found.customer = try (named.customer ?? application?.customer).flatMap { try customer($0) }
    found.line = try (named.line ?? application?.line).flatMap { try line($0) }
    found.product = try (named.product ?? found.line?.grant.product).flatMap { try product($0) }
    if request.day < open { found.earlier = try earlier(found, on: request.day) }
    if let listing = named.listing,
      case .highRisk(let row) = try folds.fold(.highRisk(listing), asOf: folds.today)
    {
      found.listing = row
    }
    found.reversed = try named.entry.flatMap { try folds.journal.entry($0) }
    if let reversed = found.reversed, let subject = reversed.event.subjects.first {
      let entries = try folds.load(subject).entries
      found.isReversed = entries.reversed.contains(reversed.id)
      let (told, standsAgain) = try concerned(by: reversed)
      if standsAgain {
        found.restoring = try reasons(
          againstRestoring: told, goneBy: reversed, at: request.at, open: open)
      } else {
        found.paidBack = try told.event.subjects.first
          .flatMap { try folds.load($0).entries.effective.buildingOn(told) }
        found.restoring = try reasons(againstGoing: told, open: open)
      }
      if let closing = reversed.event.body as? DayClosed {
        let isOwn = try Meta.codes(db).contains { $0.holds(reversed.id) }
        found.isLastClosing = isOwn && closing.closed == lastClosed
      }
    }
    if let new = named.new { found.isTaken = try isTaken(new.kind, new.id) }
    if let number = named.residentID ?? found.customer?.person.residentID {
      found.isHighRisk = try isListed(number)
    }
    found.duplicates = try duplicates(named)
    found.codeHolder = try named.companyCode.flatMap { try partner(registeredWith: $0) }
    var imeis = named.imeis
    // Two devices may have signed for one phone: it is looked up again before money is paid out.
    if named.asksForPhone { imeis = found.plan?.imeis ?? [] }
    found.phoneHolders = try holders(of: imeis)
    if named.asksForOpenPlans, let partner = named.partner {
      found.openPlans = try openPlans(of: partner)
    }
    return found
  }

  /// What a reversal of `entry` is about in the end, and whether that stands again by it: a reversal may
  /// itself be reversed.
  private func concerned(by entry: Entry) throws -> (told: Entry, standsAgain: Bool) {
    var (told, standsAgain) = (entry, false)
    while let body = told.event.body as? EntryReversed,
      let next = try folds.journal.entry(body.entry)
    {
      (told, standsAgain) = (next, !standsAgain)
    }
    return (told, standsAgain)
  }

  /// Why `told` cannot stand again: it is judged as if it were told anew.
  ///
  /// Money that came in for a plan is a fact. What was told of its subjects before it was gone by `reversal`
  /// stood beside it, so that only others may stand in its way since. What was given back or came back is
  /// measured now and on its own day by what there is to set right.
  private func reasons(
    againstRestoring told: Entry, goneBy reversal: Entry, at now: Moment, open: Day
  ) throws -> [Reason] {
    let isAsItWas = try told.event.subjects.allSatisfy { subject in
      try folds.load(subject).entries.allSatisfy { !reversal.wasRecorded(before: $0) }
    }
    if told.isPayment { return [] }
    guard let body = told.event.body as? DifferenceCorrected, !isAsItWas else {
      let again = Request(
        day: told.day, actor: told.actor, role: told.role, event: told.event, at: now)
      var found = try situation(of: again, open: open)
      // Its own number is taken by itself; a company's code by whoever registered it since.
      if told.event.kind != .companyRegistered { found.isTaken = false }
      let reasons = told.event.reasons(in: found)
      return isAsItWas ? reasons.filter(\.liesWithOthers) : reasons
    }
    let entries = try folds.load(.plan(body.plan)).entries
    if let gone = entries.missing(whatFor: told) { return [gone] }
    for day in [open, told.day] {
      if let gone = try plan(body.plan, on: day)?.lacks(whatFor: body) { return [gone] }
    }
    return []
  }

  /// Why `told` cannot go: the phone that its plan holds again then is another plan's.
  ///
  /// A payment that bounced is a fact, whoever holds the phone since.
  private func reasons(againstGoing told: Entry, open: Day) throws -> [Reason] {
    guard !told.isPayment, case .plan(let id)? = told.event.subjects.first else { return [] }
    let rest = try folds.load(.plan(id)).entries.filter { $0.id != told.id }
    guard let plan = Plan(rest, asOf: open), !plan.stage.hasEnded else { return [] }
    for imei in plan.imeis {
      if let holder = try holders(of: [imei]).first(where: { $0 != id }) {
        return [.phoneTaken(imei: imei, plan: holder.text)]
      }
    }
    return []
  }

  /// What the event names as it stood at the end of `day`.
  private func earlier(_ found: AdmissionContext, on day: Day) throws -> AdmissionContext.Earlier {
    var earlier = AdmissionContext.Earlier()
    if let id = found.partner?.id,
      case .partner(let partner) = try folds.fold(.partner(id), asOf: day)
    {
      earlier.partner = partner
    }
    if let id = found.customer?.id,
      case .customer(let customer) = try folds.fold(.customer(id), asOf: day)
    {
      earlier.customer = customer
    }
    if let id = found.plan?.id { earlier.plan = try plan(id, on: day) }
    return earlier
  }

  private func isTaken(_ kind: String, _ id: String) throws -> Bool {
    if kind == "company" { return try isRegistered(company: id) }
    if noted.isNew(kind, id) { return true }
    let cell = id.databaseValue
    switch kind {
    case "operation":
      return try !db.rows(
        "SELECT 1 FROM operation WHERE id = ? AND state <> 'to-send' LIMIT 1", [cell]
      ).isEmpty
    case "agent": return try !db.rows("SELECT 1 FROM agent WHERE id = ? LIMIT 1", [cell]).isEmpty
    default:
      return try !db.rows(
        "SELECT 1 FROM subject WHERE kind = ? AND id = ? LIMIT 1", [kind.databaseValue, cell]
      ).isEmpty
    }
  }

  private func isListed(_ residentID: String) throws -> Bool {
    if noted.hasNoListings {
      let isEmpty = try noted.isListEmpty ?? db.rows("SELECT 1 FROM high_risk LIMIT 1").isEmpty
      noted.isListEmpty = isEmpty
      if isEmpty { return false }
    }
    let stored: [ID<HighRiskEntry>] = try db.ids(
      "SELECT id FROM high_risk WHERE resident_id = ?", [residentID.databaseValue])
    for id in noted.listings(residentID).union(stored) {
      if case .highRisk(let row) = try folds.fold(.highRisk(id), asOf: folds.today), row.isListed,
        row.residentID == residentID
      {
        return true
      }
    }
    return false
  }

  private func duplicates(_ named: References) throws -> [AdmissionContext.Duplicate] {
    var found: [AdmissionContext.Duplicate] = []
    if let number = named.residentID {
      let stored: [ID<Customer>] = try db.ids(
        "SELECT id FROM customer WHERE resident_id = ?", [number.databaseValue])
      for id in noted.customers(number).union(stored).sorted()
      where try customer(id)?.person.residentID == number {
        found.append(AdmissionContext.Duplicate(customer: id, field: "person.residentID"))
      }
    }
    if let number = named.mobile {
      let stored: [ID<Customer>] = try db.ids(
        "SELECT id FROM customer WHERE mobile = ?", [number.databaseValue])
      for id in noted.customers(number).union(stored).sorted()
      where try customer(id)?.person.mobile == number {
        found.append(AdmissionContext.Duplicate(customer: id, field: "person.mobile"))
      }
    }
    return found
  }

  private func holders(of imeis: [String]) throws -> [ID<Plan>] {
    let new = imeis.reduce(into: Set<ID<Plan>>()) { $0.formUnion(noted.plans(holding: $1)) }
    return try folds.holders(of: imeis, or: new)
  }

  /// The tables know the plans that this transaction has not touched, the folds the others.
  private func openPlans(of partner: ID<Partner>) throws -> Int {
    var open = 0
    let kept = folds.loadedPlans
    for id in kept {
      if let plan = try plan(id), plan.application.partner == partner, !plan.stage.hasEnded {
        open += 1
      }
    }
    let rows = try db.rows(
      "SELECT id, stage FROM plan WHERE partner = ?", [partner.databaseValue])
    for cells in rows {
      guard let id = ID<Plan>.fromDatabaseValue(cells[0]), !kept.contains(id),
        let stage = Plan.Stage.fromDatabaseValue(cells[1])
      else { continue }
      if !stage.hasEnded { open += 1 }
    }
    return open
  }
}

extension Reason {
  /// Whether it lies with others than the event's subjects: their plans, phones, companies.
  fileprivate var liesWithOthers: Bool {
    switch self {
    case .plansOpen, .phoneTaken, .taken: true
    default: false
    }
  }
}

extension Plan.Stage {
  /// Whether nothing more comes of the plan.
  var hasEnded: Bool {
    switch self {
    case .settled, .recovered, .returned, .declined, .withdrawn, .timedOut, .insufficient: true
    default: false
    }
  }
}

extension FoldCache {
  /// The plans that hold a phone with one of `imeis` and have not ended, of those in the tables and
  /// `others`.
  func holders(of imeis: [String], or others: Set<ID<Plan>> = []) throws -> [ID<Plan>] {
    var candidates = others
    for imei in imeis {
      let cell = imei.databaseValue
      candidates.formUnion(try tables.ids("SELECT id FROM plan WHERE imei = ?", [cell]))
      candidates.formUnion(try tables.ids("SELECT id FROM plan WHERE second_imei = ?", [cell]))
    }
    return try candidates.sorted().filter { id in
      guard case .plan(let plan) = try fold(.plan(id), asOf: today) else { return false }
      let summary = plan.summary
      return !summary.stage.hasEnded
        && imeis.contains { $0 == summary.imei || $0 == summary.secondIMEI }
    }
  }
}
