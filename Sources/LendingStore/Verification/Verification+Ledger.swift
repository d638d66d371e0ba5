import GRDB
import Lending

/// The ledger against the rows of plans, operations and lines.
extension Verification {
  func checkPostings() throws {
    let rows = try Row.fetchAll(
      book,
      sql: """
        SELECT subject, booked, value_day, SUM(amount) FROM posting
        GROUP BY subject, booked, value_day, cause HAVING SUM(amount) <> 0 LIMIT 10
        """)
    for row in rows {
      found.append(
        .unbalanced(subject: row[0], booked: row[1], valueDay: row[2], by: row[3]))
    }
  }

  /// What remains of each freeze in the ledger, in its row and by what was done outside: nothing where
  /// its owner has taken back the freeze itself.
  func checkFreezes() throws {
    let rows = try Row.fetchAll(
      book,
      sql: """
        SELECT * FROM (SELECT plan.id, IFNULL((SELECT SUM(amount) FROM posting
        WHERE subject = 'plan:' || plan.id
        AND account = 'quota:' || plan.line || ':frozen:' || plan.id), 0) AS ledger, remaining,
        IIF(EXISTS (SELECT 1 FROM operation WHERE operation.plan = plan.id
        AND operation.id = plan.freeze AND state <> 'done'), 0,
        IFNULL((SELECT SUM(CASE WHEN kind <> 'freeze' THEN -done WHEN id = plan.freeze THEN done
        ELSE 0 END) FROM operation WHERE operation.plan = plan.id AND state = 'done'), 0)) AS sum
        FROM plan WHERE freeze_state IS NOT NULL)
        WHERE ledger <> remaining OR sum <> remaining LIMIT 10
        """)
    for row in rows {
      found.append(
        .freezeDiffers(row[0], ledger: row[1], remaining: row[2], operations: row[3]))
    }
  }

  func checkPrincipal() throws {
    let rows = try Row.fetchAll(
      book,
      sql: """
        SELECT * FROM (SELECT plan.id, IFNULL((SELECT SUM(amount) FROM posting
        WHERE subject = 'plan:' || plan.id
        AND account = 'assets:plan:' || plan.id || ':principal'), 0) AS ledger,
        IIF(stage IN ('active', 'returning'), unpaid_principal, 0) AS unpaid_principal
        FROM plan WHERE stage IN ('active', 'returning', 'returned', 'written-off', 'recovered')) WHERE ledger <> unpaid_principal LIMIT 10
        """)
    for row in rows {
      found.append(.principalDiffers(row[0], ledger: row[1], unpaid: row[2]))
    }
  }

  /// Each line's accounts against its row.
  ///
  /// Left out is a line on which something was released or captured of a freeze that is not known
  /// yet: entries of another device arrive in any order. The cross join and the sign keep to the
  /// line's own plans and their operations.
  func checkLines() throws {
    func sum(_ family: Account.Family, _ range: String) -> String {
      """
      IFNULL((SELECT SUM(amount) FROM posting WHERE family = '\(family.rawValue)' AND \(range)), 0)
      """
    }
    let rows = try Row.fetchAll(
      book,
      sql: """
        SELECT * FROM (SELECT id, IIF(closed IS NULL, -credit, 0) AS line_limit,
        used_elsewhere + billed + drawn AS used, frozen,
        \(sum(.lineLimit, "account = 'quota:' || line.id || ':limit'")) AS a,
        \(sum(.lineUsed, "account = 'quota:' || line.id || ':used'")) AS b,
        \(sum(.lineFrozen, """
          account > 'quota:' || line.id || ':frozen:' AND account < 'quota:' || line.id || ':frozen;'
          """)) AS c,
        \(sum(.lineAvailable, "account = 'quota:' || line.id || ':available'")) AS d
        FROM line WHERE NOT EXISTS (SELECT 1 FROM plan CROSS JOIN operation ON operation.plan = plan.id
        WHERE plan.line = line.id AND freeze_state IS NULL AND kind <> 'freeze' AND +state = 'done'))
        WHERE a <> line_limit OR b <> used OR c <> frozen OR a + b + c + d <> 0 LIMIT 10
        """)
    for row in rows {
      let wanted: [Money] = [row[1], row[2], row[3]]
      let ledger: [Money] = [row[4], row[5], row[6], row[7]]
      let all = wanted + [-Money.sum(wanted)]
      let families: [Account.Family] = [.lineLimit, .lineUsed, .lineFrozen, .lineAvailable]
      guard let place = families.indices.first(where: { ledger[$0] != all[$0] }) else { continue }
      found.append(
        .lineDiffers(row[0], families[place], ledger: ledger[place], line: all[place]))
    }
  }
}
