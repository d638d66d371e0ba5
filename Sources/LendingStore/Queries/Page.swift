import GRDB
import Lending

/// Some rows of a list, and where it goes on.
package struct Page<Row: Sendable>: Sendable {
  /// The rows.
  package let rows: [Row]
  /// What to ask for the next page with; nil at the end.
  package let next: PageKey?
}

/// The place of a row in a sorted list: its value in the column sorted by, and its number.
package struct PageKey: Hashable, Sendable {
  let value: DatabaseValue
  let id: String
}

/// A list in SQL: what it selects from, which conditions hold, how it is sorted.
///
/// Names of tables and columns come from enums and literals only; every value is bound.
struct ListSQL {
  let table: Table
  var conditions: [String] = []
  var cells: Cells = []
  let column: String
  let descending: Bool

  mutating func require(_ condition: String, _ cells: DatabaseValue...) {
    require(condition, cells)
  }

  mutating func require(_ condition: String, _ cells: Cells) {
    conditions.append(condition)
    self.cells += cells
  }

  mutating func require(_ column: String, among values: [DatabaseValue]) {
    let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
    conditions.append("\(column) IN (\(marks))")
    cells += values
  }

  /// A page of rows; those without a value in the column sorted by stand at the end.
  func page<Item>(
    _ db: Database, after key: PageKey?, limit: Int, read: (Row) throws -> Item
  ) throws -> Page<Item> {
    var items: [Item] = []
    var last: PageKey?
    for isEmpty in [false, true] where items.count <= limit {
      if let key, key.value.isNull, !isEmpty { continue }
      let (sql, cells) = statement(isEmpty, after: key, limit: limit + 1 - items.count)
      let rows = try Row.fetchCursor(
        db.cachedStatement(sql: sql), arguments: StatementArguments(cells))
      while let row = try rows.next() {
        guard items.count < limit else { return Page(rows: items, next: last) }
        items.append(try read(row))
        last = PageKey(
          value: isEmpty ? .null : try row.decode(DatabaseValue.self, forColumn: column),
          id: try row.decode(String.self, forColumn: "id"))
      }
    }
    return Page(rows: items, next: nil)
  }

  private func statement(
    _ isEmpty: Bool, after key: PageKey?, limit: Int
  ) -> (sql: String, cells: Cells) {
    var conditions = conditions
    var cells = cells
    conditions.append(isEmpty ? "\(column) IS NULL" : "\(column) IS NOT NULL")
    if let key, key.value.isNull == isEmpty {
      let sign = descending ? "<" : ">"
      if isEmpty {
        conditions.append("id \(sign) ?")
        cells.append(key.id.databaseValue)
      } else {
        conditions.append("(\(column), id) \(sign) (?, ?)")
        cells += [key.value, key.id.databaseValue]
      }
    }
    let direction = descending ? "DESC" : "ASC"
    let order = isEmpty ? "id \(direction)" : "\(column) \(direction), id \(direction)"
    let sql = """
      SELECT * FROM \(table.rawValue) WHERE \(conditions.joined(separator: " AND "))
      ORDER BY \(order) LIMIT ?
      """
    return (sql, cells + [limit.databaseValue])
  }

  func ids<Subject>(_ db: Database) throws -> [ID<Subject>] {
    try db.ids("SELECT id FROM \(table.rawValue)\(filter) ORDER BY id", cells)
  }

  private var filter: String {
    conditions.isEmpty ? "" : " WHERE \(conditions.joined(separator: " AND "))"
  }

  func count(_ db: Database) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT COUNT(*) FROM \(table.rawValue)\(filter)")
    return try Int.fetchOne(statement, arguments: StatementArguments(cells)) ?? 0
  }
}
