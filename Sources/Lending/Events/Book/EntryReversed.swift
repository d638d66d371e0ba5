/// A correction: the entry named has no effect any more, from its own day on.
package struct EntryReversed: EventBody {
  /// `entry-reversed`.
  package static let kind = Event.Kind.entryReversed
  package static let rank = 5
  package static let roles = Role.officers
  package static let isReversible = true

  /// The entry that is reversed.
  package var entry = EntryID(device: "", number: 0)
  /// The subjects of that entry, filled in by the write door so that this one is indexed under them.
  package var touched: [SubjectKey] = []
  /// Why.
  package var reason = ""

  package init(unfilled: Unfilled) {}

  package init(entry: EntryID, reason: String, _ fill: (inout EntryReversed) -> Void = { _ in }) {
    self.entry = entry
    self.reason = reason
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("entry", &entry)
    fields.list("touched", &touched, isOptional: true)
    fields("reason", &reason)
  }

  /// What the reversed entry touches.
  package var subjects: [Subject] { touched.map(\.subject) }
}

extension EntryReversed {
  package func name(_ found: inout References) { found.entry = entry }

  /// Under the subjects of the entry that it reverses.
  package func completed(in situation: AdmissionContext) -> EntryReversed {
    situation.reversed.map { naming($0) } ?? self
  }

  /// The same, indexed under the subjects of `reversed`.
  package func naming(_ reversed: Entry) -> EntryReversed {
    var body = self
    body.touched = reversed.event.subjects.map(SubjectKey.init)
    return body
  }

  package func reasons(in situation: AdmissionContext) -> [Reason] {
    guard let reversed = situation.reversed else {
      return [.unknown(field: "entry", id: "\(entry)")]
    }
    if situation.isReversed { return [.alreadyReversed(entry: reversed.id)] }
    if let paidBack = situation.paidBack { return [.paidBack(entry: paidBack)] }
    if !situation.restoring.isEmpty { return situation.restoring }
    if situation.day < reversed.day { return [.dayBefore(field: "day", earliest: reversed.day)] }
    let notReversible = [Reason.notReversible(event: reversed.event.kind.rawValue)]
    switch reversed.event.body {
    case is DayClosed:
      return situation.isLastClosing ? [] : [.closingNotLatest(lastClosed: situation.lastClosed)]
    // A day opened again is closed again, by an entry of its own.
    case let earlier as EntryReversed where earlier.touched.contains { $0.subject == .book }:
      return notReversible
    default: return reversed.event.kind.isReversible ? [] : notReversible
    }
  }
}

extension EntryReversed {
  package static let examples = [
    #"""
    {"request":"x-59","day":"2026-03-20","actor":"S1","event":"entry-reversed",
    "entry":"K7QX#10","reason":"扣减录错"}
    """#
  ]
}
