/// One line of a movement; the lines of a movement add up to zero.
package struct Posting: Hashable, Sendable {
  /// The entry that it follows from.
  package let cause: EntryID
  /// The day from which it counts.
  package let valueDay: Day
  /// The account.
  package let account: Account
  /// Positive for a debit, negative for a credit.
  package let amount: Money

  /// A line.
  package init(cause: EntryID, valueDay: Day, account: Account, amount: Money) {
    self.cause = cause
    self.valueDay = valueDay
    self.account = account
    self.amount = amount
  }
}

/// A posting as booked.
package struct BookedPosting: Hashable, Sendable {
  /// The day on which it was booked; later than the value day when the cause came late.
  package let booked: Day
  /// The line.
  package let posting: Posting
}

/// The ledger of one subject: what its folds want booked, only ever appended to.
///
/// When a late event changes what should have been booked, the difference is booked on the day on
/// which it became known, with the old value day.
struct Ledger {
  private struct Key: Hashable {
    let cause: EntryID
    let account: Account
    let valueDay: Day
  }

  private var booked: [Key: Money] = [:]
  private(set) var postings: [BookedPosting] = []

  /// Books what `wanted` has more or less than is booked so far.
  ///
  /// A movement is booked on its own value day, but never before `earliest`, the day on which a
  /// `late` entry became known; the difference that such an entry makes names it as its cause. Lines
  /// stand in the order of the days on which they were booked.
  mutating func book(_ wanted: [Posting], late: EntryID?, since earliest: Day) {
    var sums: [Key: Money] = [:]
    var order: [Key] = []
    for posting in wanted {
      let key = Key(
        cause: posting.cause, account: posting.account, valueDay: posting.valueDay)
      if sums[key] == nil { order.append(key) }
      sums[key, default: .zero] += posting.amount
    }
    let gone = booked.keys.filter { sums[$0] == nil && booked[$0] != .zero }.sorted {
      ($0.valueDay, $0.cause, $0.account) < ($1.valueDay, $1.cause, $1.account)
    }
    var lines: [BookedPosting] = []
    for key in gone + order {
      let difference = (sums[key] ?? .zero) - (booked[key] ?? .zero)
      guard difference != .zero else { continue }
      booked[key] = sums[key] ?? .zero
      lines.append(
        BookedPosting(
          booked: max(key.valueDay, earliest),
          posting: Posting(
            cause: key.valueDay < earliest ? late ?? key.cause : key.cause, valueDay: key.valueDay,
            account: key.account, amount: difference)))
    }
    let days = Set(lines.map(\.booked)).sorted()
    postings += days.flatMap { day in lines.filter { $0.booked == day } }
  }

  /// Books everything that `entries` tell of, taking them in the order in which they were recorded.
  ///
  /// Without a late one that is business order, and one `fold` does; from the first late one on,
  /// each late one is a fold over what was known until then.
  static func booked(
    _ entries: [Entry], asOf day: Day, fold: ([Entry], Day) -> [Posting]
  ) -> [BookedPosting] {
    let recorded = entries.sorted { $0.wasRecorded(before: $1) }
    var ledger = Ledger()
    var known = 0
    while known < recorded.count {
      let first = recorded[known]
      let isLate = known > 0 || first.day != first.booked
      known += 1
      while known < recorded.count, recorded[known].follows(recorded[known - 1]) { known += 1 }
      // What was recorded on a day that was opened again is booked on the day that is open.
      let until = known < recorded.count ? min(day, recorded[known].booked) : day
      ledger.book(
        fold(Array(recorded[..<known]), max(until, min(day, recorded[known - 1].booked))),
        late: isLate ? first.id : nil, since: isLate ? min(day, first.booked) : .earliest)
    }
    return ledger.postings
  }
}

extension Partner {
  /// Everything booked for the partner that `entries` tell of: its deposit is a liability.
  package static func postings(_ entries: [Entry], asOf day: Day) -> [BookedPosting] {
    Ledger.booked(entries, asOf: day) { entries, day in
      guard let partner = Partner(entries) else { return [] }
      return partner.movements.filter { $0.day <= day }.flatMap { movement in
        [
          Posting(
            cause: movement.entry, valueDay: movement.day,
            account: Account(.depositHeld, partner.id.text), amount: movement.amount),
          Posting(
            cause: movement.entry, valueDay: movement.day,
            account: Account(.depositOwed, partner.id.text), amount: -movement.amount),
        ]
      }
    }
  }
}

extension Entry {
  /// Whether it was recorded on its own day and comes after `other` in business order, so that
  /// what is booked already stays as it is.
  func follows(_ other: Entry) -> Bool {
    if isReversal { return false }
    return day == booked && other.precedes(self)
  }
}
