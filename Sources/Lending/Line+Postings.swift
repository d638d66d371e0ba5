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
      LineQuota.postings(entries.effective.filter { $0.day <= day })
    }
  }
}

/// The quota on a line as its own entries move it, one after the other.
private struct LineQuota {
  var line: ID<Line>?
  var limit = Money.zero
  var used = Money.zero
  var isClosed = false

  /// What is granted and not withdrawn.
  var standing: Money { isClosed ? .zero : limit }

  mutating func apply(_ event: LineEvent) {
    switch event {
    case .granted(let body):
      (line, limit, used, isClosed) = (body.line, body.limit, body.used, false)
    case .changed(let body):
      limit = body.limit ?? limit
      used = body.used ?? used
    case .closed: isClosed = true
    case .billRepaid: break
    }
  }

  /// None without a grant, as the line's own fold.
  static func postings(_ entries: [Entry]) -> [Posting] {
    var quota = LineQuota()
    var moves: [(entry: Entry, limit: Money, used: Money)] = []
    for entry in entries {
      guard case .line(let event) = entry.event else { continue }
      let before = quota
      quota.apply(event)
      moves.append((entry, quota.standing - before.standing, quota.used - before.used))
    }
    guard let line = quota.line?.text else { return [] }
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
