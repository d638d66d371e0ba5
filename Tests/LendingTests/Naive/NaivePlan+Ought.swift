extension NaivePlan {
  /// From which day on an instalment may be captured, or nil.
  func captureDay(_ row: Row) -> Int? {
    guard isAboveTolerance(row) else { return nil }
    var day = row.due + max(1, terms.overdueDays)
    let strict = reports.filter { terms.meanings[$0.report] >= 2 }
    if let since = strict.map(\.since).min() {
      day = max(row.due + 1, since)
    } else if terms.captureNeedsBreach, reports.isEmpty {
      return nil
    }
    if terms.noticeDays > 0 {
      let told = notices.first { notice in
        guard notice.day >= openedAgain[row.number] ?? notice.day else { return false }
        guard let instalment = notice.instalment else { return row.due <= notice.day }
        return instalment == row.number && (row.begins <= notice.day || row.due <= notice.day)
      }
      guard let told else { return nil }
      day = max(day, told.day + terms.noticeDays)
    }
    return max(day, row.notBefore ?? day, openedAgain[row.number] ?? day)
  }

  private func isAboveTolerance(_ row: Row) -> Bool {
    row.rest.sum >= terms.tolerance
  }

  var daysPastDue: Int {
    guard returnSteps < 3 else { return 0 }
    let oldest = rows.first { !$0.isSettled && isAboveTolerance($0) }
    return max(0, today - (oldest?.due ?? today))
  }

  /// The same as if captures were nothing until their bills are repaid.
  var daysPastDueBefore: Int {
    guard returnSteps < 3 else { return 0 }
    let oldest = rows.first { row in
      if row.paidOn != nil { return false }
      let isBilled = bills.contains {
        $0.isOwed && $0.instalment == row.number && $0.settledOn == nil
      }
      return isBilled || (row.compensatedOn == nil && isAboveTolerance(row))
    }
    return max(0, today - (oldest?.due ?? today))
  }

  var unpaidPrincipal: Int { rows.reduce(0) { $0 + $1.rest.principal } }

  var remaining: Int { terms.freeze - released - captured }

  var gap: Int { isActive ? max(0, unpaidPrincipal - remaining) : 0 }

  private var undueTaken: Int { undue.values.reduce(0, +) }
  private var undueReturned: Int {
    undue.keys.reduce(0) { $0 + undueRefunded[$1, default: 0] }
  }

  /// The share of the principal repaid, or all at the end; never what was rightly captured, and
  /// what was captured wrongly and refunded has gone back already.
  var oughtReleased: Int {
    let free = terms.freeze - (captured - undueTaken)
    var share = 0
    if returnSteps == 4 {
      share = free
    } else if settledOn != nil {
      share = free
    } else if !terms.releasesAtEnd {
      let repaid = rows.reduce(0) { $0 + $1.paid.principal }
      share = min(free, NaiveSchedule.nearest(terms.freeze * repaid, terms.principal))
    }
    return max(0, share - undueReturned)
  }

  /// What the customer is to have back when the phone is returned.
  var toRefund: Int {
    if let refundedToCustomer { return refundedToCustomer }
    return returnSteps == 0
      ? 0 : rows.reduce(credit) { $0 + $1.paid.sum }
  }

  struct Difference {
    /// 0 capture undue, 1 release undue, 2 double payment, 3 freeze ended, 4 the shop's refund short, 5 the
    /// customer's, 6 too much.
    let kind: Int
    let amount: Int
    let instalment: Int
    let request: Int
    let payment: Int
  }

  var differences: [Difference] {
    var found: [Difference] = []
    for request in requests {
      let left = undue[request.number, default: 0] - undueRefunded[request.number, default: 0]
      found.append(
        Difference(
          kind: 0, amount: left, instalment: request.instalment ?? 0, request: request.number,
          payment: 0))
    }
    for double in doublePayments {
      guard requests.contains(where: { $0.number == double.request && $0.isDone }) else { continue }
      let key = DoubleKey(payment: double.payment, instalment: double.instalment)
      found.append(
        Difference(
          kind: 2, amount: double.amount - doubleRefunded[key, default: 0],
          instalment: double.instalment, request: double.request, payment: double.payment))
    }
    found.append(
      Difference(
        kind: 1, amount: released - oughtReleased, instalment: 0, request: 0, payment: 0))
    for (kind, amount) in [(4, shopKept), (5, stillToRefund), (6, -stillToRefund)] {
      found.append(Difference(kind: kind, amount: amount, instalment: 0, request: 0, payment: 0))
    }
    if isActive, today >= terms.freezeEnds {
      found.append(
        Difference(kind: 3, amount: remaining, instalment: 0, request: 0, payment: 0))
    }
    return found.filter { $0.amount > 0 }
  }

  private var openRequests: Int {
    requests.filter(\.isOpen).reduce(0) { $0 + $1.amount }
  }

  /// What is to be released now: not what is asked for already, not in the place of a capture that
  /// has to be refunded first, not more than is frozen.
  ///
  /// Once the shop has refunded, the release comes last.
  var releaseToSend: Int {
    guard returnSteps != 3 else { return 0 }
    let openReleases = requests.filter { $0.isOpen && !$0.isCapture }.reduce(0) { $0 + $1.amount }
    let missing = oughtReleased - released - openReleases
    let heldBack = max(0, min(missing, undueTaken - undueReturned))
    return max(0, min(missing - heldBack, remaining - openRequests))
  }

  struct Capture {
    let instalment: Int
    let amount: Int
  }

  /// What is to be captured now, oldest instalment first, within what is frozen.
  var capturesToSend: [Capture] {
    guard isActive else { return [] }
    var room = remaining - openRequests - releaseToSend
    var found: [Capture] = []
    for row in rows where row.due < today && !row.isSettled && row.capturing == nil {
      // What was captured without being owed is set right first.
      let isUndue = requests.contains {
        $0.instalment == row.number
          && undue[$0.number, default: 0] > undueRefunded[$0.number, default: 0]
      }
      guard !isUndue else { continue }
      guard let day = captureDay(row), day <= today else { continue }
      let most = (terms.mostPerInstalment ?? Int.max) - row.captured.sum
      let amount = min(owed(row).sum, room, most)
      guard amount > 0 else { continue }
      room -= amount
      found.append(Capture(instalment: row.number, amount: amount))
    }
    return found
  }
}
