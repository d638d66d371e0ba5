extension Line {
  /// Everything booked for the line that `entries` tell of: what its owner granted, changed, closed.
  ///
  /// With what plans freeze, release and capture the accounts of a line add up to zero: the limit
  /// stands against what is available, frozen and used. A closed line has no limit any more, so that
  /// what is available stays below zero until everything has come back.
  ///
  /// - Example: 20,000.00 granted with 3,000.00 used is -20,000.00 of limit, 3,000.00 used and
  ///   17,000.00 available.
  package static func postings(_ entries: [Entry], asOf day: Day) -> [BookedPosting] {
    Ledger.booked(entries, asOf: day) { entries, day in
      LineFold.postings(entries.effective.filter { $0.day <= day })
    }
  }
}

extension LineFold {
  /// None without a grant, as the line's own fold.
  static func postings(_ entries: [Entry]) -> [Posting] {
    var quota = LineFold()
    var moves: [(entry: Entry, limit: Money, used: Money)] = []
    for entry in entries {
      guard entry.event.body is any LineEventBody else { continue }
      let before = quota
      entry.event.body.fold(into: &quota, entry)
      moves.append((entry, quota.standing - before.standing, quota.used - before.used))
    }
    guard let line = quota.grant?.line.text else { return [] }
    return moves.flatMap { move in
      let legs: [(Account.Family, Money)] = [
        (.lineLimit, -move.limit), (.lineUsed, move.used), (.lineAvailable, move.limit - move.used),
      ]
      return legs.filter { $0.1 != .zero }.map { family, amount in
        Posting(
          cause: move.entry.id, valueDay: move.entry.day, account: Account(family, line),
          amount: amount)
      }
    }
  }
}
