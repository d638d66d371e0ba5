import Lending
import LendingStore

extension Session {
  /// Records an event of today, or of an earlier business day.
  ///
  /// - Throws: a `Refusal` with every reason, or the library's own error when the book fails.
  @discardableResult
  func record(_ event: Event, on day: Day? = nil) throws -> Receipt {
    try book.record(
      Request(
        request: nil, day: day ?? self.day(), actor: person.actor, role: person.role,
        event: event, at: Clock.now()))
  }

  /// The sentence why only an officer or supervisor may do this, or nil when the person may.
  func mayOnly(_ kind: Event.Kind) -> String? {
    Rights.roles(for: kind).contains(person.role)
      ? nil : words.roleMayNot(person.role, kind.rawValue)
  }

  /// The sentence why the person may not read it, or nil when the person may.
  func mayNotRead(_ reading: Rights.Reading) -> String? {
    Rights.readers(of: reading).contains(person.role) ? nil : words.notForAgents
  }
}
