/// What entries tell of others before them.
extension Collection<Entry> {
  /// The answers *done* to captures which an answer *failed* takes back, by the entry of that one; of
  /// entries in business order.
  ///
  /// Once the second one is known the first one is folded as if it had said *failed*, on every day that is
  /// looked at: what the customer paid meanwhile counts from its own day.
  package var answersTakenBack: [EntryID: EntryID] {
    var kinds: [ID<Operation>: OperationKind] = [:]
    var done: [ID<Operation>: EntryID] = [:]
    var found: [EntryID: EntryID] = [:]
    for entry in self {
      switch entry.event.body {
      case let body as OperationRequested:
        kinds[body.operation] = kinds[body.operation] ?? body.kind
      case let body as OperationAnswered:
        kinds[body.operation] = kinds[body.operation] ?? body.kind
        guard kinds[body.operation] == .capture else { continue }
        switch body.result {
        case .done: done[body.operation] = done[body.operation] ?? entry.id
        case .failed: found[entry.id] = done.removeValue(forKey: body.operation)
        case .unknown: continue
        }
      default: continue
      }
    }
    return found
  }
}

extension Collection<Entry> {
  /// The entry to be reversed before `told` is: it tells that money of the payment was paid back, alone, with
  /// one of the same receipt or with everything when the phone came back, or it is a later step of the
  /// return or sets right what was left of it; of entries that stand the first.
  package func buildingOn(_ told: Entry) -> EntryID? {
    if told.event.kind == .planDisbursed {
      return first { $0.givesBack || $0.returnStep ?? 0 > 2 }?.id
    }
    // A deposit goes back after a clean exit alone.
    if told.event.kind == .partnerLeft, !contains(where: { $0.leaves && $0.id != told.id }) {
      return first { $0.event.kind == .depositReturned && told.wasRecorded(before: $0) }?.id
    }
    // A line of a company stands on what was registered of it.
    if let company = told.event.body as? CompanyRegistered {
      let others = contains { entry in
        entry.id != told.id
          && (entry.event.body as? CompanyRegistered)?.company == company.company
      }
      if others { return nil }
      return first { ($0.event.body as? LineGranted)?.company == company.company }?.id
    }
    if let step = told.returnStep { return first { $0.stepBehind ?? 0 >= step }?.id }
    guard told.isPayment, case .plan(let plan)? = told.event.subjects.first else { return nil }
    // One with the receipt of another one stands beside the plan, and went back with nothing.
    let isSuspect = contains { $0.isPayment && $0.precedes(told) && $0.isReceiptTwice(of: told) }
    let refund = first {
      guard let body = $0.event.body as? CustomerRefunded else { return false }
      return body.amount > .zero && told.wasRecorded(before: $0)
    }
    if let refund, !isSuspect { return refund.id }
    let later = first { $0.correctsRefund(of: plan) && told.wasRecorded(before: $0) }
    if let later, !isSuspect { return later.id }
    let same = filter { $0.isPayment && ($0.id == told.id || $0.isReceiptTwice(of: told)) }
    return first { entry in
      guard let body = entry.event.body as? DifferenceCorrected else { return false }
      return same.contains { body.difference == Difference.receiptTwice(plan, $0.id) }
        || body.difference.text.hasPrefix(Difference.doublePayment(plan, told.id))
    }?.id
  }

  /// Why that is gone of which `told` says that money was given back: the payment was reversed since, or
  /// the capture has failed; of entries in business order.
  package func missing(whatFor told: Entry) -> Reason? {
    guard let body = told.event.body as? DifferenceCorrected else { return nil }
    let reversed = reversed
    let payment = first { entry in
      reversed.contains(entry.id) && entry.isPayment
        && (body.difference == Difference.receiptTwice(body.plan, entry.id)
          || body.difference.text.hasPrefix(Difference.doublePayment(body.plan, entry.id)))
    }
    if let payment { return .alreadyReversed(entry: payment.id) }
    let answers = effective.compactMap { entry -> OperationAnswered? in
      guard let answer = entry.event.body as? OperationAnswered, answer.result != .unknown,
        body.difference == Difference.captureUndue(answer.operation)
      else { return nil }
      return answer
    }
    guard let last = answers.last, last.result == .failed else { return nil }
    return .operationEnded(operation: last.operation.text, state: .failed)
  }
}

extension Difference {
  /// How the identifiers of what a payment paid twice begin, before the number of the instalment.
  static func doublePayment(_ plan: ID<Plan>, _ payment: EntryID) -> String {
    "\(plan.text)/double-payment/\(payment)/"
  }

  /// The identifier of what is left of a return.
  static func ofReturn(_ plan: ID<Plan>, _ kind: Kind) -> ID<Difference> {
    ID("\(plan.text)/\(kind.rawValue)")
  }

  /// The identifier of what a capture took without its being owed.
  static func captureUndue(_ operation: ID<Operation>) -> ID<Difference> {
    ID("\(operation.text)/capture-undue")
  }

  /// The identifier of a payment that was told with the receipt of another one.
  static func receiptTwice(_ plan: ID<Plan>, _ payment: EntryID) -> ID<Difference> {
    ID("\(receiptsTwice(plan))\(payment)")
  }

  /// How the identifiers of those begin, before the payment.
  static func receiptsTwice(_ plan: ID<Plan>) -> String { "\(plan.text)/receipt-twice/" }
}

extension Entry {
  /// Whether it takes another entry back as a whole.
  var isReversal: Bool { event.kind == .entryReversed }

  /// Whether it tells that something was given back.
  var isCorrection: Bool { event.kind == .differenceCorrected }

  /// From which day on it may open instalments again: as the reversal of a payment among `entries`, or
  /// as the answer that takes another back.
  func opensAgain(from entries: [Entry], _ takenBack: [EntryID: EntryID]) -> Day? {
    if takenBack[id] != nil { return Swift.max(day, booked) }
    guard let body = event.body as? EntryReversed,
      let payment = entries.first(where: { $0.id == body.entry }), payment.isPayment,
      payment.day <= day
    else { return nil }
    return Swift.max(day, booked)
  }

  /// Whether it bears the receipt of `other`, with the same amount.
  fileprivate func isReceiptTwice(of other: Entry) -> Bool {
    guard let mine = receipt, let its = other.receipt else { return false }
    return mine == its
  }

  private var receipt: PlanFold.Receipt? {
    guard let payment = event.body.payment, let reference = payment.reference else { return nil }
    return PlanFold.Receipt(reference: Spelling.receipt(reference), amount: payment.amount)
  }

  /// Whether it tells that money of the plan was given back or came back.
  fileprivate var givesBack: Bool {
    guard let body = event.body as? DifferenceCorrected else { return false }
    return !body.difference.text.hasSuffix("/\(Difference.Kind.frozenTwice.rawValue)")
  }

  /// Whether it tells that a partner left.
  fileprivate var leaves: Bool { event.kind == .partnerLeft }

  /// Which step of a return it tells of, from 1.
  fileprivate var returnStep: Int? { type(of: event.body).returnStep }

  /// The step of a return without which it cannot stand: the one before, or of what sets a difference right
  /// the one that left it.
  fileprivate var stepBehind: Int? {
    if let returnStep { return returnStep - 1 }
    guard let body = event.body as? DifferenceCorrected else { return nil }
    switch body.difference {
    case Difference.ofReturn(body.plan, .shopRefundShort): return 3
    case Difference.ofReturn(body.plan, .refundShort), Difference.ofReturn(body.plan, .refundOver):
      return 4
    default: return nil
    }
  }

  /// Whether it tells that the customer of `plan` was paid what the refund had left out.
  fileprivate func correctsRefund(of plan: ID<Plan>) -> Bool {
    guard let body = event.body as? DifferenceCorrected else { return false }
    return body.difference == Difference.ofReturn(plan, .refundShort)
  }

  /// Whether it tells of money for a plan.
  package var isPayment: Bool { event.body.payment != nil }
}
