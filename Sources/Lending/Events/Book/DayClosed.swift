/// The end of a business day: the next one has begun.
package struct DayClosed: EventBody {
  /// `day-closed`.
  package static let kind = Event.Kind.dayClosed
  package static let rank = 9
  package static let roles = Role.closers
  package static let isReversible = false

  /// The day that ended.
  package var closed = Day.earliest

  package init(unfilled: Unfilled) {}

  package init(closed: Day, _ fill: (inout DayClosed) -> Void = { _ in }) {
    self.closed = closed
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("closed", &closed)
  }

  /// The book.
  package var subjects: [Subject] { [.book] }
}

extension DayClosed {
  package func reasons(in situation: AdmissionContext) -> [Reason] {
    let next = situation.businessDay
    if closed != next { return [.dayNotNext(expected: next)] }
    if situation.day != closed { return [.dayBefore(field: "day", earliest: closed)] }
    return situation.isDemonstration || closed <= situation.now.day
      ? [] : [.dayAfter(field: "closed", latest: situation.now.day)]
  }
}

extension DayClosed {
  package static let examples = [
    #"""
    {"request":"x-64","day":"2026-04-01","actor":"S1","event":"day-closed",
    "closed":"2026-04-01"}
    """#
  ]
}
