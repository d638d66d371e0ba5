import GRDB
import Lending

extension Book {
  /// The customers with this resident id or this mobile, whoever brought them in, by number.
  ///
  /// Each number may be spelled in any way; none is passed over, however many share its end.
  package func customers(residentID: String?, mobile: String?) throws -> [AdmissionContext
    .Duplicate]
  {
    try reading { folds in
      try folds.tables.customers(
        residentID: residentID.map(ResidentID.normalised), mobile: mobile.map(Mobile.normalised))
    }
  }

  /// Whether the person with this resident id, spelled in any way, stands on the high-risk list.
  package func isHighRisk(_ residentID: String) throws -> Bool {
    try queue.read { db in
      try !db.rows(
        "SELECT 1 FROM high_risk WHERE resident_id = ? AND listed LIMIT 1",
        [ResidentID.normalised(residentID).databaseValue]
      ).isEmpty
    }
  }
}

extension Database {
  fileprivate func customers(residentID: String?, mobile: String?) throws -> [AdmissionContext
    .Duplicate]
  {
    var found: [AdmissionContext.Duplicate] = []
    for (column, field, number) in [
      ("resident_id", "person.residentID", residentID), ("mobile", "person.mobile", mobile),
    ] {
      guard let number, !number.isEmpty else { continue }
      let same: [ID<Customer>] = try ids(
        "SELECT id FROM customer WHERE \(column) = ? ORDER BY id", [number.databaseValue])
      found += same.map { AdmissionContext.Duplicate(customer: $0, field: field) }
    }
    return found
  }
}

extension Recording {
  /// The partner that a company code, in the form in which it is kept, is registered to.
  func partner(registeredWith code: String) throws -> ID<Partner>? {
    for entry in try folds.entries(of: .partnerCode(code)).effective {
      if let body = entry.event.body as? PartnerRegistered { return body.partner }
    }
    return nil
  }

  /// Whether a customer's company stands in the book: a registration that was reversed does not count.
  func isRegistered(company code: String) throws -> Bool {
    try !folds.entries(of: .company(code)).effective.isEmpty
  }
}
