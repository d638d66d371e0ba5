import GRDB
import Lending

/// Something that a search has found.
package struct Found: Hashable, Sendable {
  /// What matched.
  package let by: FoundBy
  /// The plan, where it is one.
  package let plan: ID<Plan>?
  /// The customer, or the plan's customer.
  package let customer: ID<Customer>
}

extension Book {
  /// The customers and plans that `text` finds, at most `limit`, customers before plans among the
  /// first that match.
  ///
  /// A prefix of any of these finds it: the name or its initials from any character on; the mobile
  /// number, whole or its last four; the last four of the resident number, or the whole of it and no
  /// less; an IMEI, whole or its last six or four; the number of a customer, plan or freeze. Blanks,
  /// hyphens, dots, case and width play no part. With `agent` only this agent's customers and plans
  /// are found.
  package func find(_ text: String, agent: ID<Agent>? = nil, limit: Int) throws -> [Found] {
    let term: String
    switch SearchTerms.Typed(text) {
    case .residentID(let number): return try find(residentID: number, agent: agent, limit: limit)
    case .term(""): return []
    case .term(let typed): term = typed
    }
    return try queue.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT kind, plan, customer, MIN(term) AS least FROM (
          SELECT * FROM search WHERE term >= ?1 AND term < ?2 AND (?3 IS NULL
          OR (plan = '' AND EXISTS (SELECT 1 FROM customer
          WHERE customer.id = search.customer AND agent = ?3))
          OR (plan <> '' AND EXISTS (SELECT 1 FROM plan
          WHERE plan.id = search.plan AND agent = ?3)))
          ORDER BY term, subject, kind LIMIT 8 * ?4)
          GROUP BY subject ORDER BY plan <> '', least, subject LIMIT ?4
          """)
      let end = SearchTerms.end(of: term)
      return try Row.fetchAll(
        statement, arguments: [term, end, agent?.text, limit]
      ).map { row in
        let plan = try row.decode(ID<Plan>.self, atIndex: 1)
        return Found(
          by: try row.decode(FoundBy.self, atIndex: 0), plan: plan.text.isEmpty ? nil : plan,
          customer: try row.decode(ID<Customer>.self, atIndex: 2))
      }
    }
  }

  /// The customers with the whole resident id.
  private func find(residentID: String, agent: ID<Agent>?, limit: Int) throws -> [Found] {
    try queue.read { db in
      let customers: [ID<Customer>] = try db.ids(
        """
        SELECT id FROM customer WHERE resident_id = ?1 AND (?2 IS NULL OR agent = ?2)
        ORDER BY id LIMIT ?3
        """, [residentID.databaseValue, agent.cell, limit.databaseValue])
      return customers.map { Found(by: .residentID, plan: nil, customer: $0) }
    }
  }
}
