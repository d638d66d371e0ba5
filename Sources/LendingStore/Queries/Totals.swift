import GRDB
import Lending

/// What stands above the lists: counts and sums over all plans, or one agent's.
package struct Totals: Hashable, Sendable {
  /// How many plans there are in each stage; stages without one are left out.
  package var stages: [Plan.Stage: Int] = [:]
  /// Plans whose next unpaid instalment falls due on the day.
  package var dueToday = Sum()
  /// The same within the three days after it.
  package var dueSoon = Sum()
  /// Plans with an instalment due before the day and unpaid, before compensation: what captures
  /// settled counts as unpaid while its bill is.
  package var overdueBefore = Sum()
  /// Plans with instalments that captures settled and whose bills are not repaid; the amount is what
  /// the captures settled.
  package var compensated = Sum()
  /// Plans with an instalment due before the day and unpaid, after compensation.
  package var overdueAfter = Sum()
  /// Plans one to three days past due after compensation, which an agent may still remind: what was
  /// captured is nobody's to ask for.
  package var overdueUpToThreeDays = Sum()

  /// Plans and what of them is owed: of the overdue what is due and unpaid, penalty left out; of the
  /// buckets the unpaid principal; of the due the next instalment.
  package typealias Sum = Tally

  /// The plans by bucket; those that are running and not overdue are M0.
  package struct Buckets: Hashable, Sendable {
    /// Before compensation.
    package var before: [Bucket: Sum] = [:]
    /// After compensation.
    package var after: [Bucket: Sum] = [:]

    /// Nothing counted.
    package init() {}
  }

  /// Nothing counted.
  package init() {}
}

extension Book {
  /// The totals at the end of `day`, by default the business day, of one agent's plans or of all.
  ///
  /// Linear in the plans that are due or overdue, and in all of the agent's for their stages.
  package func totals(agent: ID<Agent>? = nil, on day: Day? = nil) throws -> Totals {
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

  /// The plans by bucket at the end of `day`, by default the business day, of one agent or all: what
  /// every report of that day adds up to.
  ///
  /// Linear in the plans that are running.
  package func buckets(agent: ID<Agent>? = nil, on day: Day? = nil) throws -> Totals.Buckets {
    let ageings = try ageings(agent: agent, on: day)
    func counted(_ measure: Measure) -> [Bucket: Totals.Sum] {
      Dictionary(
        uniqueKeysWithValues: Bucket.allCases.map { ($0, ageings[measure].tally($0.days)) })
    }
    var found = Totals.Buckets()
    found.before = counted(.before)
    found.after = counted(.after)
    return found
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
