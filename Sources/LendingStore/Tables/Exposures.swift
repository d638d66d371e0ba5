import GRDB
import Lending

extension Plan {
  /// The rows of the plan's exposures: each from a day until the one before which the next begins;
  /// times in which nothing is owed have none.
  var exposureCells: [Cells] {
    exposures.indices.compactMap { index in
      let exposure = exposures[index]
      guard !exposure.isNothing else { return nil }
      let until = index + 1 < exposures.count ? exposures[index + 1].from : nil
      return [
        id.databaseValue, exposure.from.databaseValue,
        until?.databaseValue ?? Exposure.never.databaseValue,
        exposure.after.principal.databaseValue, exposure.before.principal.databaseValue,
        exposure.after.oldestDue.cell, exposure.before.oldestDue.cell,
        exposure.isWrittenOff.databaseValue,
      ]
    }
  }
}

extension Plan.Exposure {
  /// The day before which the last exposure lasts: after every day there is.
  fileprivate static let never = Int(Day.latest.number) + 1
}

extension Measure {
  /// The column of the oldest unpaid due day.
  var oldestDue: String {
    switch self {
    case .before: "oldest_due_before"
    case .after: "oldest_due"
    }
  }

  /// The column of the unpaid principal.
  var principal: String {
    switch self {
    case .before: "principal_before"
    case .after: "principal"
    }
  }

  /// Whether anything is owed.
  var isOwed: String { "(\(principal) > 0 OR \(oldestDue) IS NOT NULL)" }
}

/// The unpaid principal by days past due in both views.
package struct Ageings: Hashable, Sendable {
  /// Before compensation.
  package var before = Ageing([:])
  /// After compensation.
  package var after = Ageing([:])

  /// Nothing lent.
  package init() {}

  /// The view of one measure.
  package subscript(measure: Measure) -> Ageing {
    switch measure {
    case .before: before
    case .after: after
    }
  }
}

extension Book {
  /// The unpaid principal of all plans, or one agent's, by days past due at the end of `day`, by
  /// default the business day; what was recorded for later days plays no part, nor do plans written
  /// off.
  ///
  /// Linear in the exposures that last beyond the day.
  package func ageings(agent: ID<Agent>? = nil, on day: Day? = nil) throws -> Ageings {
    try queue.read { db in
      guard let day = try day ?? BookDays(db).day else { return Ageings() }
      return try Ageings(db, agent, on: day)
    }
  }
}

extension Ageings {
  init(_ db: Database, _ agent: ID<Agent>? = nil, on day: Day) throws {
    let whose = agent == nil ? "" : "AND plan IN (SELECT id FROM plan WHERE agent = ?2)"
    let views = Measure.allCases
    let sums = views.map { "COUNT(*) FILTER (WHERE \($0.isOwed)), SUM(\($0.principal))" }
    let rows = try db.rows(
      """
      SELECT \(views.map(\.oldestDue).joined(separator: ", ")), \(sums.joined(separator: ", "))
      FROM exposure WHERE from_day <= ?1 AND until_day > ?1 AND NOT written_off \(whose)
      GROUP BY 1, 2
      """, [day.databaseValue] + (agent.map { [$0.databaseValue] } ?? []))
    var tallies = [[Int: Tally]](repeating: [:], count: views.count)
    for row in rows {
      for view in views.indices {
        let tally = Tally(row, at: views.count + 2 * view)
        guard tally.count > 0 else { continue }
        let days = Plan.daysPastDue(since: Day.fromDatabaseValue(row[view]), on: day)
        tallies[view][days, default: Tally()] += tally
      }
    }
    (before, after) = (Ageing(tallies[0]), Ageing(tallies[1]))
  }
}
