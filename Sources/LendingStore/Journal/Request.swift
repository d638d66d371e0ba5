import Lending

/// What somebody asks the write door to record.
package struct Request: Hashable, Sendable {
  /// The request's own name; the same one twice has one effect.
  ///
  /// Without it a fresh one is taken.
  package var request: String?
  /// The business day of the event.
  package var day: Day
  /// Who asks.
  package var actor: ID<Actor>
  /// In which role.
  package var role: Role
  /// What happened.
  package var event: Event
  /// The clock.
  package var at: Moment

  /// The request with the numbers and names of its event in the form in which they are kept.
  var normalised: Request {
    var request = self
    request.event = event.normalised
    return request
  }

  /// A request.
  package init(
    request: String? = nil, day: Day, actor: ID<Actor>, role: Role, event: Event, at: Moment
  ) {
    self.request = request
    self.day = day
    self.actor = actor
    self.role = role
    self.event = event
    self.at = at
  }
}

/// What the write door answers once the entry is written.
package struct Receipt: Hashable, Sendable {
  /// The entry.
  package let entry: EntryID
  /// The event as recorded, completed by the door.
  package let event: Event
  /// Whether it was recorded before, so that nothing was done now.
  package let isRepeat: Bool
}
