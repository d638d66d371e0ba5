/// A plan's fold that goes on, with its books: an entry that comes last in business order costs one step,
/// and not all of them again; the answer to a capture as many as there were since its request.
///
/// When an entry changes what should have been booked, because it came late, takes something back or
/// tells of days before its own, what was wanted until then is booked first.
package struct IncrementalPlanFold: Sendable {
  /// The entries, in the order in which they were recorded.
  private var known: [Entry] = []
  /// Their fold; nil without an application among them.
  private var fold: PlanFold?
  /// The last of them in business order.
  private var last: Entry?
  private var reopenings = PlanFold.Reopenings()
  private var ledger = Ledger()
  /// The last entry that changed what was booked.
  private var change: Entry?
  /// The day up to which something is booked.
  private let day: Day

  /// The fold of `entries`, or nil without an application.
  package init?(_ entries: [Entry]) {
    self.init(entries, asOf: .latest)
    guard fold != nil else { return nil }
  }

  /// The same of what is booked up to the end of `day`.
  init(_ entries: [Entry], asOf day: Day) {
    self.day = day
    for entry in entries.sorted(by: { $0.wasRecorded(before: $1) }) { tell(entry) }
  }

  /// Takes `entry`, which was recorded last.
  ///
  /// - Returns: false where it came late, takes another one back or tells of what was given back; then all
  ///   entries are to be folded anew.
  package mutating func take(_ entry: Entry) -> Bool {
    guard let before = known.last, before.wasRecorded(before: entry), follows(entry) else {
      return false
    }
    tell(entry)
    return true
  }

  private mutating func tell(_ entry: Entry) {
    guard let before = known.last else {
      if entry.day != entry.booked { change = entry }
      known = [entry]
      return foldAgain()
    }
    guard follows(entry), entry.follows(before) else {
      book(fold, until: entry.booked)
      change = entry
      known.append(entry)
      return foldAgain()
    }
    let seen = isAnswerToCapture(entry) ? fold : nil
    known.append(entry)
    guard fold != nil else { return foldAgain() }
    fold?.take(entry)
    last = entry
    guard var seen else { return }
    seen.advance(to: entry.booked)
    let now = fold?.postings ?? []
    let isSame =
      now.starts(with: seen.postings)
      && now.dropFirst(seen.postings.count).allSatisfy { $0.valueDay >= entry.booked }
    guard !isSame else { return }
    book(seen, after: before, until: entry.booked)
    change = entry
  }

  private mutating func foldAgain() {
    let effective = known.effective
    fold = PlanFold(opening: effective, reopenings: reopenings.found(in: known))
    for entry in effective { fold?.take(entry) }
    last = effective.last
  }

  /// Whether `entry` leaves what was told before as it is, and comes behind it.
  private func follows(_ entry: Entry) -> Bool {
    guard !entry.isReversal, !entry.isCorrection, !takesBackCapture(entry), let last else {
      return false
    }
    return last.precedes(entry)
  }

  private func isAnswerToCapture(_ entry: Entry) -> Bool {
    guard let body = entry.event.body as? OperationAnswered, body.result != .unknown else {
      return false
    }
    let known = fold?.plan.operations.first { $0.id == body.operation }?.kind
    return known ?? body.kind == .capture
  }

  private func takesBackCapture(_ entry: Entry) -> Bool {
    guard let body = entry.event.body as? OperationAnswered, body.result == .failed else {
      return false
    }
    return fold?.plan.operations.contains {
      $0.id == body.operation && $0.kind == .capture && $0.state == .done
    } ?? false
  }

  /// The plan at the end of `day`, the same as a fold of all entries makes; nil before the last
  /// entry's day, where that has to be asked.
  package func plan(on day: Day) -> Plan? {
    guard var fold, let last, day >= last.day else { return nil }
    fold.end(on: day)
    var plan = fold.plan
    plan.nextChangeDay = fold.nextChangeDay
    return plan
  }

  /// Everything booked for the plan up to the end of `day`, the same as `Plan.postings` makes of all
  /// entries; nil before the last entry's day, where that has to be asked.
  package func postings(on day: Day) -> [BookedPosting]? {
    guard let last, day >= last.day else { return nil }
    return booked(until: day)
  }

  /// The same, on any day.
  func booked(until day: Day) -> [BookedPosting] {
    var whole = self
    whole.book(fold, until: day)
    return whole.ledger.postings
  }

  /// Books what `fold` wants of the entries known, up to the end of the day that ends with `next`; never
  /// before the day on which the last one was recorded.
  private mutating func book(_ fold: PlanFold?, after last: Entry? = nil, until next: Day) {
    let recorded = (last ?? known.last)?.booked ?? .earliest
    let end = max(min(day, next), min(day, recorded))
    ledger.book(
      wanted(of: fold, on: end), late: change?.id,
      since: change.map { min(day, $0.booked) } ?? .earliest)
  }

  private func wanted(of fold: PlanFold?, on end: Day) -> [Posting] {
    guard var fold else { return [] }
    if fold.plan.asOf > end { return PlanFold(known, asOf: end)?.postings ?? [] }
    fold.end(on: end)
    return fold.postings
  }
}

extension Plan {
  /// Everything booked for the plan that `entries` tell of, up to the end of `day`.
  package static func postings(_ entries: [Entry], asOf day: Day) -> [BookedPosting] {
    IncrementalPlanFold(entries, asOf: day).booked(until: day)
  }
}
