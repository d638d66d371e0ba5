/// The tables that are caches of folds: each row follows from entries, and all are dropped and made
/// anew when their version differs.
enum Table: String, CaseIterable {
  case subject
  case calendar
  case closedDay = "closed_day"
  /// The subjects of entries whose day is not open yet.
  case ahead
  case carrier
  case outlet
  case programme
  case product
  case partner
  case agent
  case highRisk = "high_risk"
  case customer
  case plan
  case exposure
  case operation
  case bill
  case difference
  case line
  case posting
  case search

  /// The version of the tables, kept as the file's `user_version`.
  static let version = 4

  /// The columns that make the primary key, the first of the table.
  var key: [String] {
    switch self {
    case .subject: ["kind", "id", "day", "rank", "device", "number"]
    case .closedDay: ["day", "device", "number"]
    case .ahead: ["day", "kind", "id"]
    case .agent: ["partner", "id"]
    case .operation, .bill, .difference: ["plan", "id"]
    case .exposure: ["plan", "from_day"]
    case .posting: ["subject", "sequence"]
    case .search: ["term", "subject", "kind"]
    default: ["id"]
    }
  }

  /// The column by which the rows of one subject are found.
  var owner: String {
    switch self {
    case .agent: "partner"
    case .operation, .bill, .difference, .exposure: "plan"
    case .posting, .search: "subject"
    default: "id"
    }
  }

  /// How many columns there are.
  var width: Int {
    switch self {
    case .subject: 6
    case .calendar: 4
    case .closedDay, .ahead: 3
    case .carrier: 2
    case .outlet: 6
    case .programme: 4
    case .product: 4
    case .partner: 7
    case .agent: 6
    case .highRisk: 3
    case .customer: 12
    case .plan: 55
    case .exposure: 8
    case .operation: 21
    case .bill: 12
    case .difference: 10
    case .line: 14
    case .posting: 8
    case .search: 5
    }
  }

  var select: String { "SELECT * FROM \(rawValue) WHERE \(owner) = ?" }

  var insert: String {
    let marks = Array(repeating: "?", count: width).joined(separator: ", ")
    return "INSERT INTO \(rawValue) VALUES (\(marks))"
  }

  var replace: String { insert.replacing("INSERT INTO", with: "REPLACE INTO") }

  var delete: String {
    let terms = key.map { "\($0) = ?" }.joined(separator: " AND ")
    return "DELETE FROM \(rawValue) WHERE \(terms)"
  }

  var drop: String { "DROP TABLE IF EXISTS \(rawValue)" }

  var scan: String { "SELECT * FROM \(rawValue) ORDER BY \(key.joined(separator: ", "))" }
}
