import GRDB
import Lending

/// The folds of one transaction: each subject is read once, folded when something asks for it, and
/// its rows are written once, at the end.
///
/// The journal's entries come from `journal`, the index of subjects and the caches stand in `tables`;
/// they are the same connection but for the check, which folds into another file.
final class FoldCache {
  let journal: Journal
  let tables: Database
  private(set) var calendar: BookDays
  /// The day at whose end folds look, by default the business day.
  private(set) var today: Day?
  /// In the tables of a past day the business day, through which all is known.
  let known: Day?
  var loaded: [Subject: CachedSubject] = [:]
  private var plansOnLine: [ID<Line>: Set<ID<Plan>>] = [:]
  /// The plans whose rows in the tables may be out of date.
  private(set) var changedPlans: Set<ID<Plan>> = []

  /// A subject with its entries and, once asked for, its fold.
  final class CachedSubject {
    var entries: [Entry]
    var value = Value.stale
    /// The day at whose end `value` looks: one made for another day is none of this day.
    var valueDay: Day?
    /// The last day of an entry.
    var lastDay: Day?
    var isDirty = false
    /// Whether nothing of it stood in the tables before this transaction.
    var isNew: Bool
    /// The lines that the applications of a plan name.
    var lines: Set<ID<Line>> = []
    /// What plans held on a line before this transaction.
    var uses: [ID<Plan>: Line.Holding]?
    /// A plan's fold, to go on with, and the business day when it was begun.
    var folding: IncrementalPlanFold?
    private var foldedThrough: Day?
    /// For a plan, while nothing has changed: from when on something may be captured.
    var captureFrom: Day?

    init(_ entries: [Entry], isNew: Bool) {
      self.entries = entries
      self.isNew = isNew
      lastDay = entries.map(\.day).max()
    }

    func append(_ entry: Entry) {
      entries.append(entry)
      lastDay = max(lastDay ?? entry.day, entry.day)
    }

    /// The entries up to the end of `day`, of those of days that are open at the end of `today`; what
    /// was taken back since then is taken back.
    func entries(through day: Day?, of today: Day?) -> [Entry] {
      guard let day, let lastDay, lastDay > day else { return entries }
      return entries.filter { entry in
        if entry.event.body is EntryReversed { return entry.day <= max(day, today ?? day) }
        return entry.day <= day
      }
    }

    /// The plan's fold to go on with, of the entries of days that are open at the end of `today`.
    func folding(of today: Day?) -> IncrementalPlanFold? {
      if let foldedThrough, let lastDay, foldedThrough != today,
        lastDay > min(foldedThrough, today ?? .latest)
      {
        folding = nil
      }
      if folding == nil {
        folding = IncrementalPlanFold(entries(through: today, of: today))
        foldedThrough = today
      }
      return folding
    }
  }

  /// A fold's result.
  indirect enum Value {
    case stale
    case absent
    case carrier(Carrier)
    case outlet(Outlet)
    case programme(Programme)
    case product(Product)
    case partner(Partner)
    case highRisk(HighRiskEntry)
    case customer(Customer)
    case plan(Plan)
    case line(Line)
  }

  init(_ db: Database, journal: Database? = nil, cache: EntryCache?) throws {
    tables = db
    self.journal = Journal(db: journal ?? db, cache: cache)
    calendar = try BookDays(db, codes: Meta.codes(journal ?? db))
    today = calendar.day
    known = try Meta.known.read(journal ?? db).flatMap { Day($0) }
  }

  /// Lets `body` look at the end of another day.
  func looking<Result>(at day: Day?, _ body: () throws -> Result) rethrows -> Result {
    let before = today
    today = day
    defer { today = before }
    return try body()
  }

  // MARK: Reading

  /// The plans that this transaction has read or changed.
  var loadedPlans: Set<ID<Plan>> {
    Set(loaded.keys.compactMap { if case .plan(let id) = $0 { id } else { nil } })
  }

  /// The entries indexed under `subject`, in business order.
  func entries(of subject: Subject) throws -> [Entry] {
    let key = subject.key
    let statement = try tables.bound(
      """
      SELECT device, number FROM subject WHERE kind = ? AND id = ?
      ORDER BY kind, id, day, rank, device, number
      """, [key.kind.databaseValue, key.id.databaseValue])
    let keys = try Row.fetchCursor(statement)
    var ids: [EntryID] = []
    while let row = try keys.next() { ids.append(EntryID(device: row[0], number: row[1])) }
    return try ids.compactMap { try journal.entry($0) }
  }

  func load(_ subject: Subject) throws -> CachedSubject {
    if let found = loaded[subject] { return found }
    let entries = try entries(of: subject) + later(subject)
    return load(subject, entries, isNew: entries.isEmpty)
  }

  private func load(_ subject: Subject, _ entries: [Entry], isNew: Bool) -> CachedSubject {
    let new = CachedSubject(entries, isNew: isNew)
    loaded[subject] = new
    for entry in entries { notice(entry, subject, new) }
    return new
  }

  /// Learns from a plan's own entries on which lines it may stand; its customer holds them too.
  private func notice(_ entry: Entry, _ subject: Subject, _ loaded: CachedSubject) {
    guard case .plan = subject, let body = Plan.Application(entry.event) else { return }
    loaded.lines.insert(body.line)
    plansOnLine[body.line, default: []].insert(body.plan)
  }

  // MARK: Changing

  /// Takes in an entry that was written: indexes it and marks what it touches.
  func add(_ entry: Entry) throws {
    let subjects = try FoldCache.index(entry, in: tables)
    try calendar.take(entry, journal, in: tables)
    today = calendar.day
    for subject in subjects {
      if subject.isIndexOnly { continue }
      if let today { try FoldCache.noteAhead(subject, entry, beyond: today, in: tables) }
      if let found = loaded[subject] {
        found.append(entry)
        if entry.day > today ?? entry.day || found.folding?.take(entry) == false {
          found.folding = nil
        }
        notice(entry, subject, found)
      } else {
        let entries = try entries(of: subject)
        _ = load(subject, entries, isNew: entries.count == 1)
      }
      try mark(subject)
    }
  }

  /// Writes the index of an entry and answers its subjects.
  @discardableResult
  static func index(_ entry: Entry, in tables: Database) throws -> Set<Subject> {
    let subjects = Set(entry.event.subjects)
    let rank = entry.event.rank.databaseValue
    for subject in subjects {
      let key = subject.key
      try tables.run(
        Table.subject.insert,
        [
          key.kind.databaseValue, key.id.databaseValue, entry.day.databaseValue, rank,
          entry.id.device.databaseValue, entry.id.number.databaseValue,
        ])
    }
    return subjects
  }

  /// Marks a subject, and the lines right of a plan, for a new fold and new rows.
  func mark(_ subject: Subject) throws {
    let found = try load(subject)
    found.value = .stale
    found.isDirty = true
    if case .plan(let plan) = subject { changedPlans.insert(plan) }
    for line in found.lines { try mark(.line(line)) }
  }

  /// Writes the rows of everything marked, and of what the business day has reached or left; of `only`
  /// these where it is given.
  func flush(only wanted: Set<Subject>? = nil) throws {
    try markReached()
    let marked = loaded.filter { $0.value.isDirty && wanted?.contains($0.key) ?? true }
    let dirty = marked.keys.sorted {
      ($0.rank, $0.key.id) < ($1.rank, $1.key.id)
    }
    for subject in dirty {
      let found = try load(subject)
      let value = try fold(subject, asOf: calendar.day)
      try tables.write(rows(of: subject, found, value), isNew: found.isNew)
      found.isDirty = false
      found.isNew = false
    }
    changedPlans = []
    try calendar.write(to: tables)
  }

  private func markReached() throws {
    guard let (from, day) = calendar.moved else { return }
    if let from, from > day { try markLeft(since: day) }
    for subject in loaded.keys {
      if case .plan(let plan)? = loaded[subject]?.value, let next = plan.nextChangeDay, next <= day
      {
        try mark(subject)
      }
    }
    let reached: [ID<Plan>] = try tables.ids(
      "SELECT id FROM plan WHERE attention <= ?", [day.databaseValue])
    for plan in reached where loaded[.plan(plan)]?.isDirty != true { try mark(.plan(plan)) }
    let opened = try tables.rows(
      "SELECT DISTINCT kind, id FROM ahead WHERE day <= ?", [day.databaseValue])
    for subject in opened.compactMap(Subject.init) { try mark(subject) }
    try tables.run("DELETE FROM ahead WHERE day <= ?", [day.databaseValue])
  }

  /// Marks what the days after `day` have changed, which are open no more: what was told on them, and every
  /// plan that runs, because time alone changes it.
  private func markLeft(since day: Day) throws {
    for subject in try FoldCache.noteAhead(of: day, journal, in: tables) { try mark(subject) }
    for cells in try tables.rows("SELECT id, stage FROM plan") {
      guard let id = ID<Plan>.fromDatabaseValue(cells[0]),
        let stage = Plan.Stage.fromDatabaseValue(cells[1]), stage == .settled || !stage.hasEnded
      else { continue }
      try mark(.plan(id))
    }
  }

  /// Notes every subject of an entry that was told on a day after `day`, or is of one, and answers them.
  @discardableResult
  static func noteAhead(
    of day: Day?, _ journal: Journal, in tables: Database
  ) throws -> Set<Subject> {
    guard let day else { return [] }
    var found: Set<Subject> = []
    let rows = try journal.db.rows(
      "SELECT device, number FROM entry WHERE day > ?1 OR booked > ?1", [day.databaseValue])
    for cells in rows {
      let id = EntryID(
        device: String.fromDatabaseValue(cells[0]) ?? "",
        number: Int.fromDatabaseValue(cells[1]) ?? 0)
      guard let entry = try journal.readable(id) else { continue }
      for subject in Set(entry.event.subjects) where !subject.isIndexOnly {
        try noteAhead(subject, entry, beyond: day, in: tables)
        found.insert(subject)
      }
    }
    return found
  }

  /// Notes the days on which the entry changes something more: its own, and the one on which it was told.
  private static func noteAhead(
    _ subject: Subject, _ entry: Entry, beyond day: Day, in tables: Database
  ) throws {
    let key = subject.key
    for later in Set([entry.day, entry.booked]) where later > day {
      try tables.run(
        "INSERT OR IGNORE INTO ahead VALUES (?, ?, ?)",
        [later.databaseValue, key.kind.databaseValue, key.id.databaseValue])
    }
  }

  // MARK: Folding

  /// The fold of `subject` at the end of `day`.
  func fold(_ subject: Subject, asOf day: Day?) throws -> Value {
    let found = try load(subject)
    if case .stale = found.value {
    } else if found.valueDay == day
      || !subject.changesByDay
        && found.lastDay ?? .earliest
          <= min(
            day ?? .latest, found.valueDay ?? .latest)
    {
      return found.value
    }
    let value = try value(of: subject, found, asOf: day)
    // What is looked at on a day of the past is no state of the book.
    guard day == today else { return value }
    (found.value, found.valueDay) = (value, day)
    if case .plan(let plan) = value { found.captureFrom = plan.captureFrom }
    return value
  }

  /// From when on something of the plan may be captured, folded anew only where it has changed or
  /// `day` is one that changes it.
  func captureFrom(of id: ID<Plan>, on day: Day) throws -> Day? {
    let found = try load(.plan(id))
    switch found.value {
    case .plan(let plan) where plan.asOf <= day && plan.nextChangeDay.map({ $0 > day }) ?? true:
      return found.captureFrom
    default:
      guard case .plan(let plan) = try fold(.plan(id), asOf: day) else { return nil }
      return plan.captureFrom
    }
  }

  private func value(of subject: Subject, _ loaded: CachedSubject, asOf day: Day?) throws -> Value {
    let entries = loaded.entries(through: day, of: calendar.day)
    switch subject {
    case .book, .company, .partnerCode: return .absent
    case .carrier: return Carrier(entries).map(Value.carrier) ?? .absent
    case .outlet: return Outlet(entries).map(Value.outlet) ?? .absent
    case .programme: return Programme(entries).map(Value.programme) ?? .absent
    case .product: return Product(entries).map(Value.product) ?? .absent
    case .partner: return Partner(entries).map(Value.partner) ?? .absent
    case .highRisk: return HighRiskEntry(entries).map(Value.highRisk) ?? .absent
    case .customer: return Customer(entries).map(Value.customer) ?? .absent
    case .plan:
      guard let day else { return .absent }
      let open = max(known ?? calendar.day ?? day, day)
      let plan =
        loaded.folding(of: open)?.plan(on: day)
        ?? Plan(loaded.entries(through: open, of: open), asOf: day)
      guard let plan else { return .absent }
      return .plan(
        day == open && loaded.lastDay ?? day > day ? plan.naming(ahead: loaded.entries) : plan)
    case .line(let id):
      return Line(entries, plans: try uses(of: id, loaded)).map(Value.line) ?? .absent
    }
  }

  private func uses(of line: ID<Line>, _ loaded: CachedSubject) throws -> [Line.Holding] {
    let before = try loaded.uses ?? storedUses(of: line)
    loaded.uses = before
    var uses = before.filter { self.loaded[.plan($0.key)] == nil }.map(\.value)
    for id in plansOnLine[line] ?? [] {
      if case .plan(let plan) = try fold(.plan(id), asOf: today),
        plan.application.line == line
      {
        uses.append(plan.use)
      }
    }
    return uses
  }

  private func storedUses(of line: ID<Line>) throws -> [ID<Plan>: Line.Holding] {
    var uses: [ID<Plan>: Line.Holding] = [:]
    let sql = """
      SELECT id, remaining + frozen_twice, freeze_pending, billed, drawn FROM plan WHERE line = ?
      """
    let rows = try Row.fetchCursor(tables.bound(sql, [line.databaseValue]))
    while let row = try rows.next() {
      uses[row[0]] = Line.Holding(
        frozen: row[1], pending: row[2], billed: row[3], drawn: row[4])
    }
    return uses
  }
}

extension Subject {
  /// Whether its fold may differ from day to day without an entry.
  fileprivate var changesByDay: Bool {
    switch self {
    case .plan, .line: true
    default: false
    }
  }

  /// The subject of an index row that begins with kind and identifier.
  init?(_ cells: Cells) {
    guard let kind = String.fromDatabaseValue(cells[0]),
      let id = String.fromDatabaseValue(cells[1]),
      let key = SubjectKey("\(kind):\(id)")
    else { return nil }
    self = key.subject
  }
}
