import Lending
import LendingStore
import Wording

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

  /// Records an event as `record` does, and says under which number.
  func recorded(_ body: some EventBody, on day: Day? = nil) throws -> Step {
    try recorded(Event(body), on: day)
  }

  /// Records an event as `record` does, and says under which number.
  func recorded(_ event: Event, on day: Day? = nil) throws -> Step {
    let receipt = try record(event, on: day)
    return .say(.done(words.recorded("\(receipt.entry)")))
  }

  /// What `read` finds in the book after an event of today, or of an earlier business day, that is
  /// not kept: what a question is answered with before it is asked.
  ///
  /// - Throws: the `Refusal` that recording it would meet.
  func rehearsed<Result>(
    _ event: Event, on day: Day? = nil, _ read: (Recording) throws -> Result
  ) throws -> Result {
    var found: Result?
    let request = request(event, try day ?? self.day())
    do {
      try book.recording { recording in
        _ = try recording.record(request)
        found = try read(recording)
        throw Undone()
      }
    } catch is Undone {
      // Everything was taken back, as was meant.
    }
    guard let found else { preconditionFailure("a rehearsal read nothing") }
    return found
  }

  private struct Undone: Error {}

  /// The sentence why only an officer or supervisor may do this, or nil when the person may.
  func mayOnly(_ kind: Event.Kind) -> String? {
    kind.roles.contains(person.role)
      ? nil : words.roleMayNot(person.role, kind.rawValue)
  }

  /// What the person sees of the book.
  var visibility: Visibility { Visibility(person.role, agent: person.agent) }

  /// The sentence why the person does not see it, or nil when the person does.
  func mayNotSee(_ matter: Visibility.Matter) -> String? {
    visibility.sees(matter) ? nil : words.notForAgents
  }
}
