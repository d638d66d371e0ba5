/// A plan's fold that goes on: an entry that comes last in business order costs one step, and not all
/// of them again.
public struct PlanFolding: Sendable {
  private var fold: PlanFold
  private var last: Entry
  /// Whether every entry was recorded on its own day and in business order, none taken back, so that
  /// what was booked stays as it is.
  private var isInOrder: Bool
  private let reversed: Set<EntryID>

  /// The fold of `entries`, or nil without an application.
  public init?(_ entries: [Entry]) {
    let effective = entries.effective
    guard let fold = PlanFold(opening: effective), let last = effective.last else { return nil }
    self.fold = fold
    self.last = last
    isInOrder =
      effective.count == entries.count && fold.answersTakenBack.isEmpty
      && effective.allSatisfy { $0.day == $0.booked }
      && zip(effective, effective.dropFirst()).allSatisfy { $0.wasRecorded(before: $1) }
    reversed = Set(
      entries.compactMap {
        if case .book(.entryReversed(let body)) = $0.event { body.entry } else { nil }
      })
    self.fold.reopenings = PlanFold.reopenings(entries)
    for entry in effective { self.fold.take(entry) }
  }

  /// Takes `entry` where it follows everything taken so far.
  ///
  /// - Returns: false where it does not, or where it takes another one back; then all entries are to be
  ///   folded anew.
  public mutating func take(_ entry: Entry) -> Bool {
    guard !entry.isReversal, !takesBackCapture(entry) else { return false }
    guard last.precedes(entry), !reversed.contains(entry.id) else { return false }
    isInOrder =
      isInOrder && entry.day == entry.booked && last.wasRecorded(before: entry)
    fold.take(entry)
    last = entry
    return true
  }

  private func takesBackCapture(_ entry: Entry) -> Bool {
    guard case .operation(.answered(let body)) = entry.event, body.result == .failed else {
      return false
    }
    return fold.plan.operations.contains {
      $0.id == body.operation && $0.kind == .capture && $0.state == .done
    }
  }

  /// The plan at the end of `day`, the same as a fold of all entries makes; nil before the last
  /// entry's day, where that has to be asked.
  public func plan(on day: Day) -> Plan? {
    guard day >= last.day else { return nil }
    var fold = fold
    fold.end(on: day)
    var plan = fold.plan
    plan.attention = fold.attention
    return plan
  }

  /// Everything booked for the plan up to the end of `day`, the same as `Plan.postings` makes of all
  /// entries; nil where that has to be asked, because something came late or was taken back.
  public func postings(on day: Day) -> [BookedPosting]? {
    guard isInOrder, day >= last.day else { return nil }
    var fold = fold
    fold.end(on: day)
    var ledger = Ledger()
    ledger.book(fold.postings, late: nil, since: .earliest)
    return ledger.postings
  }
}
