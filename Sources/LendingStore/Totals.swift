import GRDB
import Lending

/// What stands above the lists: counts and sums over all plans, or one agent's.
public struct Totals: Hashable, Sendable {
  /// How many plans there are in each stage; stages without one are left out.
  public var stages: [Plan.Stage: Int] = [:]
  /// Plans whose next unpaid instalment falls due on the day.
  public var dueToday = Sum()
  /// The same within the three days after it.
  public var dueSoon = Sum()
  /// Plans with an instalment due before the day and unpaid, before compensation: what captures
  /// settled counts as unpaid while its bill is.
  public var overdueBefore = Sum()
  /// Plans with instalments that captures settled and whose bills are not repaid; the amount is what
  /// the captures settled.
  public var compensated = Sum()
  /// Plans with an instalment due before the day and unpaid, after compensation.
  public var overdueAfter = Sum()
  /// Plans one to three days past due after compensation, which an agent may still remind: what was
  /// captured is nobody's to ask for.
  public var overdueUpToThreeDays = Sum()

  /// Plans and what of them is owed.
  public struct Sum: Hashable, Sendable {
    /// How many plans.
    public var count = 0
    /// How much: of the overdue what is due and unpaid, penalty left out; of the buckets the unpaid
    /// principal; of the due the next instalment.
    public var amount = Money.zero

    /// So many plans with so much.
    public init(count: Int = 0, amount: Money = .zero) {
      self.count = count
      self.amount = amount
    }
  }

  /// The plans by bucket; those that are running and not overdue are M0.
  public struct Buckets: Hashable, Sendable {
    /// Before compensation.
    public var before: [Bucket: Sum] = [:]
    /// After compensation.
    public var after: [Bucket: Sum] = [:]

    /// Nothing counted.
    public init() {}
  }

  /// Nothing counted.
  public init() {}
}

extension Book {
  /// The totals at the end of `day`, by default the business day, of one agent's plans or of all.
  ///
  /// Linear in the plans that are due or overdue, and in all of the agent's for their stages.
  public func totals(agent: ID<Agent>? = nil, on day: Day? = nil) throws -> Totals {
    try queue.read { db in
      guard let day = try day ?? BookDays(db).day else { return Totals() }
      var found = Totals()
      for cells in try db.rows(
        "SELECT stage, COUNT(*) FROM plan WHERE \(Totals.whose(agent)) GROUP BY stage",
        [day.databaseValue] + Totals.owner(agent))
      {
        if let stage = Plan.Stage.fromDatabaseValue(cells[0]) {
          found.stages[stage] = Int.fromDatabaseValue(cells[1])
        }
      }
      let due = try Totals.sums(
        db, day, agent, among: "next_due BETWEEN ?1 AND ?1 + 3",
        [("next_amount", "next_due = ?1"), ("next_amount", "next_due > ?1")])
      (found.dueToday, found.dueSoon) = (due[0], due[1])
      let overdue = try Totals.sums(
        db, day, agent, among: "oldest_unpaid_due_before < ?1",
        [
          ("due_unpaid + compensated_unpaid", "1"),
          ("compensated_unpaid", "compensated_unpaid > 0"),
          ("due_unpaid", "oldest_unpaid_due < ?1"),
          ("due_unpaid", "oldest_unpaid_due BETWEEN ?1 - 3 AND ?1 - 1"),
        ])
      (found.overdueBefore, found.compensated) = (overdue[0], overdue[1])
      (found.overdueAfter, found.overdueUpToThreeDays) = (overdue[2], overdue[3])
      return found
    }
  }

  /// The plans by bucket at the end of `day`, by default the business day, of one agent or all.
  ///
  /// Linear in the plans that are running.
  public func buckets(agent: ID<Agent>? = nil, on day: Day? = nil) throws -> Totals.Buckets {
    try queue.read { db in
      guard let day = try day ?? BookDays(db).day else { return Totals.Buckets() }
      func counted(by due: String) throws -> [Bucket: Totals.Sum] {
        let conditions = Bucket.allCases.map { bucket in
          let (first, last) = bucket.dueDays(on: day)
          return ("unpaid_principal", "\(due) BETWEEN \(first.number) AND \(last.number)")
        }
        let sums = try Totals.sums(db, day, agent, among: "\(due) IS NOT NULL", conditions)
        return Dictionary(uniqueKeysWithValues: zip(Bucket.allCases, sums))
      }
      var found = Totals.Buckets()
      found.before = try counted(by: "oldest_unpaid_due_before")
      found.after = try counted(by: "oldest_unpaid_due")
      return found
    }
  }
}

extension Totals {
  fileprivate static func whose(_ agent: ID<Agent>?) -> String {
    agent == nil ? "?1 = ?1" : "?1 = ?1 AND agent = ?2"
  }

  fileprivate static func owner(_ agent: ID<Agent>?) -> Cells {
    agent.map { [$0.databaseValue] } ?? []
  }

  /// How many plans fulfil each condition and what their amounts add up to, in one pass over those
  /// `among` which all of them are; `?1` is the day.
  fileprivate static func sums(
    _ db: Database, _ day: Day, _ agent: ID<Agent>?, among: String,
    _ wanted: [(amount: String, condition: String)]
  ) throws -> [Sum] {
    let columns = wanted.map { amount, condition in
      """
      COUNT(*) FILTER (WHERE \(condition)), IFNULL(SUM(\(amount)) FILTER (WHERE \(condition)), 0)
      """
    }
    let cells = try db.rows(
      """
      SELECT \(columns.joined(separator: ", ")) FROM plan
      WHERE \(among) AND \(whose(agent))
      """, [day.databaseValue] + owner(agent))
    guard let row = cells.first else { return wanted.map { _ in Sum() } }
    return wanted.indices.map { index in
      Sum(
        count: Int.fromDatabaseValue(row[2 * index]) ?? 0,
        amount: Money.fromDatabaseValue(row[2 * index + 1]) ?? .zero)
    }
  }
}

extension Bucket {
  /// The due days that lie in the bucket on `day`, the first and the last.
  func dueDays(on day: Day) -> (first: Day, last: Day) {
    switch self {
    case .m0: (day, .latest)
    case .m1: (day.adding(days: -30), day.adding(days: -1))
    case .m2: (day.adding(days: -60), day.adding(days: -31))
    case .m3: (day.adding(days: -90), day.adding(days: -61))
    case .m4: (day.adding(days: -120), day.adding(days: -91))
    case .m5: (day.adding(days: -150), day.adding(days: -121))
    case .m6: (day.adding(days: -180), day.adding(days: -151))
    case .m6plus: (.earliest, day.adding(days: -181))
    }
  }
}
