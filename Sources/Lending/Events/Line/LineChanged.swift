/// The owner reported another limit, or another use of it.
package struct LineChanged: LineEventBody {
  package static let kind = Event.Kind.lineChanged
  package static let version = 2
  package static let rank = 3
  package static let roles = Role.supervisors
  package static let isReversible = true

  /// The line.
  package var line = ID<Line>("")
  /// The new limit.
  package var limit: Money?
  /// What is drawn on it, without anything of this book.
  package var used: Money?
  /// Another grade of the borrower.
  package var grade: String?

  package init(unfilled: Unfilled) {}

  package init(line: ID<Line>, _ fill: (inout LineChanged) -> Void = { _ in }) {
    self.line = line
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("line", &line)
    fields("limit", &limit)
    fields("used", &used)
    fields("grade", &grade)
  }

  package var subjects: [Subject] { [.line(line)] }
}

extension LineChanged {
  package func reasons(in situation: AdmissionContext) -> [Reason] {
    let isEmpty = limit == nil && used == nil && grade == nil
    return situation.required(situation.line != nil, "line", line.text)
      + (isEmpty ? [.fieldMissing(field: "limit")] : [])
      + situation.notNegative(limit ?? .zero, "limit")
      + situation.notNegative(used ?? .zero, "used")
      + productReasons(situation)
  }

  /// What the product says against another limit or grade of its line.
  private func productReasons(_ situation: AdmissionContext) -> [Reason] {
    guard let line = situation.line else { return [] }
    guard line.grant.product != nil, let terms = situation.product?.terms(on: situation.day) else {
      return grade == nil ? [] : [.notOffered(field: "grade")]
    }
    guard let step = (grade ?? line.grade).flatMap(terms.step) else {
      return [.notOffered(field: "grade")]
    }
    return limit.map { situation.atMost($0, step.limit, "limit") } ?? []
  }

  package func apply(to fold: inout LineFold, _ entry: Entry) {
    fold.limit = limit ?? fold.limit
    fold.used = used ?? fold.used
    fold.grade = grade ?? fold.grade
  }
}

extension LineChanged {
  package static let examples = [
    #"""
    {"request":"x-22","day":"2026-01-06","actor":"S1","event":"line-changed",
    "line":"L-1001","limit":"21000.00"}
    """#
  ]
}
