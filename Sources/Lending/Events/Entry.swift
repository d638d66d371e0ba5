/// One entry of the journal: an event with where, when, by whom and at whose request it was recorded.
package struct Entry: Hashable, Sendable {
  /// The device and its number.
  package let id: EntryID
  /// The business day of the event, which may lie before the day on which it was recorded.
  package let day: Day
  /// The book's business day when it was recorded, never before `day`.
  package let booked: Day
  /// The clock when it was recorded.
  package let at: Moment
  /// Who recorded it.
  package let actor: ID<Actor>
  /// In which role.
  package let role: Role
  /// The request: the same one twice has one effect.
  package let request: String
  /// What happened.
  package let event: Event
  /// The event's place among those of one day; sorting asks for it often.
  let rank: Int

  /// An entry.
  package init(
    id: EntryID, day: Day, booked: Day, at: Moment, actor: ID<Actor>, role: Role, request: String,
    event: Event
  ) {
    self.id = id
    self.day = day
    self.booked = booked
    self.at = at
    self.actor = actor
    self.role = role
    self.request = request
    self.event = event
    rank = event.rank
  }

  /// Whether this entry stands before `other` in business order: business day, then what the trade
  /// puts first, then device and number.
  package func precedes(_ other: Entry) -> Bool {
    if day != other.day { return day < other.day }
    if rank != other.rank { return rank < other.rank }
    return id < other.id
  }

  /// Whether this entry was recorded before `other`: booking day, then clock, then device and number.
  package func wasRecorded(before other: Entry) -> Bool {
    if booked != other.booked { return booked < other.booked }
    if at != other.at { return at < other.at }
    return id < other.id
  }
}

extension Sequence where Element == Entry {
  /// The entries that have an effect, in business order: neither reversals nor what they reverse.
  ///
  /// A reversal that is itself reversed has none. Linear but for the sorting.
  package var effective: [Entry] {
    let all = inBusinessOrder
    let reversals = reversals
    guard !reversals.isEmpty else { return all }
    let undone = undone(by: reversals)
    return all.filter { reversals[$0.id] == nil && !undone.contains($0.id) }
  }

  /// The entries that stand reversed: by a reversal that was not reversed in its turn.
  package var reversed: Set<EntryID> { undone(by: reversals) }

  private var reversals: [EntryID: EntryID] {
    var reversals: [EntryID: EntryID] = [:]
    for entry in self {
      if let reversal = entry.event.body as? EntryReversed {
        reversals[entry.id] = reversal.entry
      }
    }
    return reversals
  }

  /// The latest reversal decides: one that was reversed in its turn reverses nothing.
  private func undone(by reversals: [EntryID: EntryID]) -> Set<EntryID> {
    var undone: Set<EntryID> = []
    for reversal in reversals.keys.sorted(by: >) where !undone.contains(reversal) {
      if let target = reversals[reversal] { undone.insert(target) }
    }
    return undone
  }

  /// As they are where they stand so already, which is the rule.
  private var inBusinessOrder: [Entry] {
    let all = Array(self)
    let isSorted = all.indices.dropFirst().allSatisfy { !all[$0].precedes(all[$0 - 1]) }
    return isSorted ? all : all.sorted { $0.precedes($1) }
  }
}
