/// Figures of the things that lists show.
package enum FigureKey: String, CaseIterable {
  case id, state, stage, standing, since, opened, registered, frozen, released, captured
  case remaining, original, gap, unpaidPrincipal, principalRepaid, nextDue, nextAmount
  case daysPastDue, daysPastDueBefore, bucket, bucketBefore, riskClass, disbursed, settled
  case requested, done, answered, deposit, shortfall, available, pending, billed, due, repaid
  case outstanding, role, booked, intake, filed, granted, dismissed, engaged, balance, number
  case family, debits, credits, subject
}

/// Figures that only details show, and the parts of a detail.
package enum DetailKey: String, CaseIterable {
  case paid, owed, credit, overdue, total, comingPrincipal, accruedInterest, bills, settlement
  case instalments, operations, differences, payments, advice, agents, movements, lines, plans
  case entries, listed, withdrawn, captureFrom, dueUnpaid, breach, ends, oughtReleased
  case customerName, compensated, steps, toRefund, returning, notices, penaltyDue
  case failureCause, device, fields, postings, account, closed, freeze, code, intakeReasons
  case left, valueDay, daysPastGrace, daysPastGraceBefore, riskClassBefore, bucketStays
  case measure, entered, calledDue, writtenOff, writtenOffAmount, recovered, claim, earned
  case paidAhead, charged, carriedOn
}

extension Words {
  /// The words for a figure, as JSON names it.
  package func heading(_ key: String) -> String {
    if let figure = FigureKey(rawValue: key) { return name(figure) }
    if let detail = DetailKey(rawValue: key) { return name(detail) }
    let words = field(key)
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
