import GRDB
import Lending

/// What stands above the lists: counts and sums over all plans, or one agent's.
public struct Totals: Hashable, Sendable {
  /// How many plans there are in each stage; stages without one are left out.
  public var stages: [Plan.Stage: Int] = [:]
  /// Plans with an instalment due before the day and unpaid, before compensation: what captures
  /// settled counts as unpaid while its bill is.
  public var overdueBefore = Sum()
  /// Plans with instalments that captures settled and whose bills are not repaid; the amount is what
  /// the captures settled.
  public var compensated = Sum()
  /// Plans with an instalment due before the day and unpaid, after compensation.
  public var overdueAfter = Sum()
  /// The same by bucket, before compensation; plans that are running and not overdue are M0.
  public var bucketsBefore: [Bucket: Sum] = [:]
  /// The same by bucket, after compensation.
  public var bucketsAfter: [Bucket: Sum] = [:]
  /// Plans whose next unpaid instalment falls due on the day.
  public var dueToday = Sum()
  /// The same within the three days after it.
  public var dueSoon = Sum()
  /// Plans one to three days past due after compensation, which an agent may still remind: what was
  /// captured is nobody's to ask for.
  public var overdueUpToThreeDays = Sum()
  /// What remains frozen, over the plans that have something frozen.
  public var frozen = Sum()
  /// Bills not repaid.
  public var billed = Sum()

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

  /// Nothing counted.
  public init() {}
}

extension Book {
  /// The totals at the end of `day`, by default the business day, of one agent's plans or of all.
  public func totals(agent: ID<Agent>? = nil, on day: Day? = nil) throws -> Totals {
    try queue.read { db in
      guard let day = try day ?? BookDays(db).day else { return Totals() }
      var found = Totals()
      let owner: Cells = agent.map { [$0.databaseValue] } ?? []
      let mine = agent == nil ? "" : " AND agent = ?"
      for cells in try db.rows(
        "SELECT stage, COUNT(*) FROM plan WHERE 1 = 1\(mine) GROUP BY stage", owner)
      {
        if let stage = Plan.Stage.fromDatabaseValue(cells[0]) {
          found.stages[stage] = Int.fromDatabaseValue(cells[1])
        }
      }
      func sum(_ amount: PlanColumn, _ condition: String, _ days: Day...) throws -> Totals.Sum {
        let cells = try db.rows(
          "SELECT COUNT(*), IFNULL(SUM(\(amount.rawValue)), 0) FROM plan WHERE \(condition)\(mine)",
          days.map(\.databaseValue) + owner)
        return Totals.Sum(
          count: cells.first.flatMap { Int.fromDatabaseValue($0[0]) } ?? 0,
          amount: cells.first.flatMap { Money.fromDatabaseValue($0[1]) } ?? .zero)
      }
      found.overdueBefore = try sum(.dueUnpaid, "oldest_unpaid_due_before < ?", day)
      found.overdueBefore.amount += try sum(
        .compensatedUnpaid, "oldest_unpaid_due_before < ?", day
      ).amount
      found.overdueAfter = try sum(.dueUnpaid, "oldest_unpaid_due < ?", day)
      found.compensated = try sum(.compensatedUnpaid, "compensated_unpaid > 0")
      found.dueToday = try sum(.nextAmount, "next_due = ?", day)
      found.dueSoon = try sum(
        .nextAmount, "next_due BETWEEN ? AND ?", day.adding(days: 1), day.adding(days: 3))
      found.overdueUpToThreeDays = try sum(
        .dueUnpaid, "oldest_unpaid_due BETWEEN ? AND ?", day.adding(days: -3),
        day.adding(days: -1))
      found.frozen = try sum(.remaining, "freeze IS NOT NULL AND remaining > 0")
      found.billed = try sum(.billed, "billed > 0")
      for bucket in Bucket.allCases {
        let (first, last) = bucket.dueDays(on: day)
        found.bucketsBefore[bucket] = try sum(
          .unpaidPrincipal, "oldest_unpaid_due_before BETWEEN ? AND ?", first, last)
        found.bucketsAfter[bucket] = try sum(
          .unpaidPrincipal, "oldest_unpaid_due BETWEEN ? AND ?", first, last)
      }
      return found
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
