import GRDB
import Lending

extension Book {
  /// The unpaid principal by days past due at the end of each of `days`, in their order, without what
  /// was written off by then.
  package func ageings(on days: [Day]) throws -> [(day: Day, ageings: Ageings)] {
    try queue.read { db in try days.map { ($0, try Ageings(db, on: $0)) } }
  }

  /// The plans by month of disbursement at the end of `day`: the last `months` months of them; those
  /// written off count as they were, with what was not recovered.
  ///
  /// Linear in the exposures, once and once more for each month end.
  package func vintage(_ measure: Measure, months: Int, asOf day: Day) throws -> Vintage {
    let first = day.startOfMonth.adding(months: 1 - months)
    return try queue.read { db in
      let (from, until) = (first.databaseValue, day.databaseValue)
      var disbursed: [Day: Tally] = [:]
      for row in try db.rows(
        """
        SELECT disbursed, COUNT(*), SUM(principal) FROM plan
        WHERE disbursed BETWEEN ? AND ? GROUP BY 1
        """, [from, until])
      {
        guard let month = Day.fromDatabaseValue(row[0])?.startOfMonth else { continue }
        disbursed[month, default: Tally()] += Tally(row, at: 1)
      }
      var current: [Vintage.Place: Tally] = [:]
      for end in Vintage.monthEnds(since: first, until: day) {
        for row in try db.rows(
          """
          SELECT disbursed, COUNT(*), SUM(exposure.\(measure.principal))
          FROM exposure CROSS JOIN plan ON plan.id = exposure.plan
          WHERE from_day <= ?1 AND until_day > ?1 AND exposure.\(measure.oldestDue) < ?1 - ?2
          AND disbursed BETWEEN ?3 AND ?1 GROUP BY 1
          """, [end.databaseValue, Vintage.daysPastDue.databaseValue, from])
        {
          guard let lent = Day.fromDatabaseValue(row[0]) else { continue }
          current[Vintage.Place(disbursed: lent, day: end), default: Tally()] += Tally(row, at: 1)
        }
      }
      var newlyOver: [Vintage.Place: Tally] = [:]
      for row in try db.rows(Book.newlyOver(measure), [from, until]) {
        guard let lent = Day.fromDatabaseValue(row[0]), let over = Day.fromDatabaseValue(row[1])
        else { continue }
        newlyOver[Vintage.Place(disbursed: lent, day: over), default: Tally()] += Tally(row, at: 2)
      }
      return Vintage(asOf: day, disbursed: disbursed, current: current, newlyOver: newlyOver)
    }
  }

  /// The first day on which each plan was over the days that vintages count, and what was unpaid
  /// then: of a group SQLite answers the principal of the row that has the least day.
  private static func newlyOver(_ measure: Measure) -> String {
    """
    SELECT disbursed, over, COUNT(*), SUM(unpaid) FROM (
    SELECT plan, MIN(MAX(from_day, \(measure.oldestDue) + \(Vintage.daysPastDue) + 1)) AS over,
    \(measure.principal) AS unpaid FROM exposure
    WHERE until_day > \(measure.oldestDue) + \(Vintage.daysPastDue) + 1 GROUP BY plan)
    CROSS JOIN plan ON plan.id = plan
    WHERE disbursed BETWEEN ?1 AND ?2 AND over <= ?2 GROUP BY 1, 2
    """
  }

  /// How the plans that owed anything at the end of `from` stood at the end of `to`.
  ///
  /// Those written off by `from` are left out; one written off between is no cure and counts by the
  /// days past due that it would have.
  package func moves(
    _ measure: Measure, from: Day, to: Day
  ) throws -> [RollMatrix.Move: Tally] {
    try queue.read { db in
      let oldest = measure.oldestDue
      let rows = try db.rows(
        """
        SELECT one.\(oldest), other.\(oldest), COUNT(*), SUM(one.\(measure.principal))
        FROM exposure AS one LEFT JOIN exposure AS other
        ON other.plan = one.plan AND other.from_day <= ?2 AND other.until_day > ?2
        WHERE one.from_day <= ?1 AND one.until_day > ?1 AND NOT one.written_off
        AND (one.\(measure.principal) > 0 OR one.\(oldest) IS NOT NULL) GROUP BY 1, 2
        """, [from.databaseValue, to.databaseValue])
      return rows.reduce(into: [:]) { moves, row in
        let before = Plan.daysPastDue(since: Day.fromDatabaseValue(row[0]), on: from)
        let after = Plan.daysPastDue(since: Day.fromDatabaseValue(row[1]), on: to)
        moves[RollMatrix.Move(from: before, to: after), default: Tally()] += Tally(row, at: 2)
      }
    }
  }

  /// The first-payment defaults at the end of `day`.
  ///
  /// Linear in the plans disbursed.
  package func firstPaymentDefault(asOf day: Day) throws -> FirstPaymentDefault {
    try queue.read { db in
      let rows = try db.rows(
        """
        SELECT first_due, first_paid, COUNT(*), SUM(principal) FROM plan
        WHERE disbursed <= ? AND first_due IS NOT NULL GROUP BY 1, 2
        """, [day.databaseValue])
      var plans: [FirstPaymentDefault.First: Tally] = [:]
      for row in rows {
        guard let due = Day.fromDatabaseValue(row[0]) else { continue }
        plans[.init(due: due, paid: Day.fromDatabaseValue(row[1])), default: Tally()] +=
          Tally(row, at: 2)
      }
      return FirstPaymentDefault(asOf: day, plans)
    }
  }

  /// How many customers of each trade and schooling there are, registered by the end of `day`; nil is
  /// what nobody told.
  ///
  /// What a customer tells later counts for all days. Linear in the customers.
  package func people(asOf day: Day) throws -> (
    trades: [Trade?: Int], schoolings: [Schooling?: Int]
  ) {
    try queue.read { db in
      var found = (trades: [Trade?: Int](), schoolings: [Schooling?: Int]())
      let rows = try db.rows(
        """
        SELECT trade, schooling, COUNT(*) FROM customer WHERE registered <= ?
        GROUP BY trade, schooling
        """, [day.databaseValue])
      for row in rows {
        let count = Int.fromDatabaseValue(row[2]) ?? 0
        let trade = String.fromDatabaseValue(row[0]).flatMap(Trade.init(rawValue:))
        let schooling = String.fromDatabaseValue(row[1]).flatMap(Schooling.init(rawValue:))
        found.trades[trade, default: 0] += count
        found.schoolings[schooling, default: 0] += count
      }
      return found
    }
  }

  /// The book's own figures at the end of `day`.
  ///
  /// Linear in the plans disbursed.
  package func figures(asOf day: Day) throws -> BookFigures {
    try queue.read { db in
      let rows = try db.rows(
        """
        SELECT COUNT(*), SUM(principal),
        COUNT(*) FILTER (WHERE settled <= ?1), SUM(principal) FILTER (WHERE settled <= ?1),
        SUM(settled - disbursed) FILTER (WHERE settled <= ?1),
        COUNT(*) FILTER (WHERE settled <= ?1 AND interest < ?2),
        SUM(principal) FILTER (WHERE settled <= ?1 AND interest < ?2)
        FROM plan WHERE disbursed <= ?1
        """, [day.databaseValue, BookFigures.littleInterest.databaseValue])
      let running = try db.rows(
        """
        SELECT COUNT(*), SUM(plan.principal), SUM(?1 - disbursed)
        FROM exposure CROSS JOIN plan ON plan.id = exposure.plan
        WHERE from_day <= ?1 AND until_day > ?1 AND NOT exposure.written_off
        AND (exposure.principal > 0 OR exposure.oldest_due IS NOT NULL)
        """, [day.databaseValue])
      let lost = try db.rows(
        "SELECT COUNT(*), SUM(written_off_amount) FROM plan WHERE written_off <= ?1",
        [day.databaseValue])
      var figures = BookFigures()
      if let row = lost.first { figures.writtenOff = Tally(row, at: 0) }
      figures.recovered = try Tally.recovered(db, by: day)
      guard let row = rows.first, let other = running.first else { return figures }
      (figures.disbursed, figures.settled) = (Tally(row, at: 0), Tally(row, at: 2))
      figures.daysToSettlement = Int.fromDatabaseValue(row[4]) ?? 0
      figures.cheap = Tally(row, at: 5)
      figures.running = Tally(other, at: 0)
      figures.daysRunning = Int.fromDatabaseValue(other[2]) ?? 0
      return figures
    }
  }
}

extension Tally {
  /// What came in after write-offs up to the end of `day`, and of how many plans, by value day.
  fileprivate static func recovered(_ db: Database, by day: Day) throws -> Tally {
    let rows = try db.rows(
      """
      SELECT COUNT(*), SUM(amount) FROM (SELECT -SUM(amount) AS amount FROM posting
      WHERE family = ? AND value_day <= ? GROUP BY subject HAVING SUM(amount) <> 0)
      """, [Account.Family.recoveryIncome.rawValue.databaseValue, day.databaseValue])
    return rows.first.map { Tally($0, at: 0) } ?? Tally()
  }

  /// A count and, in the column behind it, an amount.
  init(_ cells: Cells, at column: Int) {
    self.init(
      count: Int.fromDatabaseValue(cells[column]) ?? 0,
      amount: Money.fromDatabaseValue(cells[column + 1]) ?? .zero)
  }
}
