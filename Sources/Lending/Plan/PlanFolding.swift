/// A plan's fold that goes on: an entry that comes last in business order costs one step, and not all
/// of them again; the answer to a capture as many as there were since its request.
public struct PlanFolding: Sendable {
  private var fold: PlanFold
  private var last: Entry
  /// Whether every entry was recorded on its own day and in business order, none taken back, nothing given
  /// back.
  private var isInOrder = true
  private let reversed: Set<EntryID>
  /// What was booked before the last answer to a capture, which changes what ought to have been.
  private var ledger = Ledger()
  private var answer: Entry?

  /// The fold of `entries`, or nil without an application.
  public init?(_ entries: [Entry]) {
    let effective = entries.effective
    guard
      let fold = PlanFold(opening: effective, reopenings: PlanFold.reopenings(entries)),
      let first = effective.first
    else { return nil }
    self.fold = fold
    last = first
    isInOrder =
      effective.count == entries.count && fold.answersTakenBack.isEmpty && fold.givenBack.isEmpty
    reversed = Set(
      entries.compactMap {
        if case .book(.entryReversed(let body)) = $0.event { body.entry } else { nil }
      })
    for (place, entry) in effective.enumerated() { go(on: entry, isFirst: place == 0) }
  }

  /// Takes `entry` where it follows everything taken so far.
  ///
  /// - Returns: false where it does not, or where it changes what others did; then all entries are to be
  ///   folded anew.
  public mutating func take(_ entry: Entry) -> Bool {
    guard !entry.isReversal, !entry.isCorrection, !takesBackCapture(entry) else { return false }
    guard last.precedes(entry), !reversed.contains(entry.id) else { return false }
    go(on: entry, isFirst: false)
    return true
  }

  private mutating func go(on entry: Entry, isFirst: Bool) {
    isInOrder =
      isInOrder && entry.day == entry.booked && (isFirst || last.wasRecorded(before: entry))
    if isInOrder, answersCapture(entry) {
      book(on: entry.booked, in: &ledger)
      answer = entry
    }
    fold.take(entry)
    last = entry
  }

  private func answersCapture(_ entry: Entry) -> Bool {
    guard case .operation(.answered(let body)) = entry.event, body.result != .unknown else {
      return false
    }
    let known = fold.plan.operations.first { $0.id == body.operation }?.kind
    return known ?? body.kind == .capture
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
  /// entries; nil where that has to be asked, because something came late, was taken back or given back.
  public func postings(on day: Day) -> [BookedPosting]? {
    guard isInOrder, day >= last.day else { return nil }
    var ledger = ledger
    book(on: day, in: &ledger)
    return ledger.postings
  }

  private func book(on day: Day, in ledger: inout Ledger) {
    var fold = fold
    fold.end(on: day)
    ledger.book(fold.postings, late: answer?.id, since: answer?.booked ?? .earliest)
  }
}
