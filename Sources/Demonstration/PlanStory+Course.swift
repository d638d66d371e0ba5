import Lending

/// What comes of one instalment.
enum Conduct {
  /// Paid so many days after the due day, or before it, at that second of the day.
  case paid(after: Int, second: Int)
  /// Captured on its day; the bill repaid so many days later, or not.
  case captured(billRepaidAfter: Int?)
  /// The owner refuses every attempt to capture; the next one is so many days later.
  case blocked(retryAfter: Int)
  /// Nothing happens.
  case unpaid
}

extension PlanStory {
  /// The plan's course from the disbursement to `now`, instalment by instalment.
  mutating func live(until now: Moment, _ conduct: (Int) -> Conduct) {
    guard let plan = folded(on: clock.day) else { return }
    for instalment in plan.instalments where instalment.due.adding(days: -20) <= now.day {
      let due = instalment.due
      switch conduct(instalment.number) {
      case .paid(let after, let second):
        let at = Moment(day: due.adding(days: after), secondOfDay: second)
        guard at <= now else { continue }
        clock = at
        let wasPlain = isPlain
        pay(after > 0 ? nil : instalment.scheduled.total, instalment.number)
        isPlain = wasPlain
        repaid += instalment.scheduled.principal
        release()
      case .captured(let repaidAfter):
        let day = due.adding(days: captureDays)
        guard noticeOfCapture(on: day) <= now else { continue }
        notify(instalment.number, on: day)
        guard Moment(day: day, secondOfDay: 10_800) <= now else { continue }
        capture(instalment.number, on: day)
        guard let repaidAfter else { continue }
        turn(to: day.adding(days: repaidAfter), 11, 20)
        if clock <= now { repayBill() }
      case .blocked(let retryAfter):
        var day = due.adding(days: captureDays)
        notify(instalment.number, on: day)
        while Moment(day: day, secondOfDay: 10_800) <= now {
          let next = day.adding(days: retryAfter)
          capture(instalment.number, on: day) { body in
            body.result = .failed
            body.failure = .refused
            body.nextAttempt = next
          }
          day = next
        }
      case .unpaid: continue
      }
    }
  }

  /// Days past due on which the programme captures.
  var captureDays: Int { max(1, offer.capture.overdueDays) }

  /// When the notice of a capture on `day` is given.
  private func noticeOfCapture(on day: Day) -> Moment {
    Moment(day: day.adding(days: -offer.capture.noticeDays - 1), secondOfDay: 34_200)
  }

  /// A notice in time for a capture on `day`, where the programme asks for one.
  mutating func notify(_ instalment: Int?, on day: Day, _ way: NoticeWay = .textMessage) {
    guard offer.capture.noticeDays > 0 else { return }
    clock = noticeOfCapture(on: day)
    tell(
      Event(
        CaptureNoticeGiven(plan: plan, way: way) {
          $0.instalment = instalment
        }), by: .organiser)
  }

  /// A repayment of `amount`, or of everything that is owed for the instalment on the clock's day.
  @discardableResult
  mutating func pay(_ amount: Money?, _ instalment: Int = 0, of day: Day? = nil) -> EntryID {
    var owed = amount ?? .zero
    if amount == nil, let terms, let plan = folded(on: day ?? clock.day) {
      owed = plan.instalments[instalment - 1].owed(on: day ?? clock.day, terms).total
    }
    let payer = offer.payer == .carrier && !hasLostRebate ? Payer.carrier : .customer
    return tell(
      Event(
        RepaymentReceived(plan: plan, amount: owed) {
          $0.payer = payer
          $0.reference = "HK-\(plan)-\(entries.count)"
        }), by: .funder, of: day)
  }

  private var hasLostRebate: Bool {
    entries.contains {
      if $0.event.body is CarrierEventReported { true } else { false }
    }
  }

  /// Asks for the release that ought to be, and has it answered two minutes later.
  mutating func release(
    _ result: OperationResult? = .done, _ fill: (inout OperationAnswered) -> Void = { _ in }
  ) {
    let amount = amountToRelease
    guard amount > .zero else { return }
    wait(minutes: 2)
    let operation = number(.release)
    ask(operation, .release, amount)
    released += amount
    guard let result else { return }
    wait(minutes: 2)
    answer(operation, result, fill)
  }

  /// While a plan takes its plain course this is its share by arithmetic, as a fold of every payment
  /// of every plan would take the most of the time; otherwise the fold says.
  private var amountToRelease: Money {
    guard isPlain, let terms else {
      let pending = folded(on: clock.day)?.pending.first { $0.kind == .release }
      return pending?.requested ?? .zero
    }
    if terms.release == .atEnd, repaid < terms.schedule.principal { return .zero }
    return terms.freeze.share(of: repaid, in: terms.schedule.principal) - released
  }

  /// Asks in the night for the capture that ought to be, and has it answered.
  @discardableResult
  mutating func capture(
    _ instalment: Int, on day: Day,
    _ fill: ((inout OperationAnswered) -> Void)? = { _ in }
  ) -> ID<Operation>? {
    let pending = folded(on: day)?.pending
    guard
      let due = pending?.first(where: { $0.kind == .capture && $0.instalment == instalment })
    else { return nil }
    turn(to: day, 2, 5)
    let operation = number(.capture)
    ask(operation, .capture, due.requested, instalment)
    guard let fill else { return operation }
    wait(minutes: 5)
    answer(operation) { body in
      body.billDue = day.adding(months: 1)
      fill(&body)
      if body.result != .done { body.billDue = nil }
    }
    return operation
  }

  mutating func ask(
    _ operation: ID<Operation>, _ kind: OperationKind, _ amount: Money, _ instalment: Int? = nil
  ) {
    tell(
      Event(
        OperationRequested(operation: operation, plan: plan, kind: kind, amount: amount) {
          $0.instalment = instalment
        }), by: .organiser)
  }

  /// The oldest open bill, repaid to the line's owner.
  mutating func repayBill(_ part: Money? = nil) {
    let open = folded(on: clock.day)?.bills.first { $0.outstanding > .zero }
    guard let open else { return }
    tell(
      Event(
        BillRepaid(line: line, plan: plan, bill: open.id, amount: part ?? open.outstanding) {
          $0.reference = "ZD-\(plan)-\(entries.count)"
        }), by: .owner)
  }

  mutating func settle() {
    guard let quote = folded(on: clock.day)?.settlement(on: clock.day) else { return }
    tell(
      Event(
        SettlementReceived(plan: plan, amount: quote.total) {
          $0.reference = "JQ-\(plan)"
        }), by: .funder)
    release()
  }

  /// A letter charged and forgiven, a prepayment, and the last due day moved by a week.
  mutating func changeCourse(from day: Day) {
    turn(to: day, 10, 5)
    guard let next = folded(on: clock.day)?.nextInstalment?.number else { return }
    tell(
      Event(
        ChargeRaised(plan: plan, component: .cost, amount: .yuan(20), reason: "催收律师函") {
          $0.instalment = next
        }), by: .organiser)
    wait(minutes: 30)
    tell(
      Event(
        ChargeWaived(
          plan: plan, instalment: next, component: .cost, amount: .yuan(20), reason: "寄送有误")),
      by: .organiser)
    turn(to: day.adding(days: 1), 11, 40)
    tell(
      Event(
        PrepaymentReceived(plan: plan, amount: .yuan(500)) {
          $0.reference = "TQ-\(plan)"
        }), by: .funder)
    release()
    tell(
      Event(
        DelinquencyPaused(plan: plan, from: day, through: day.adding(days: 30), reason: "客户住院")),
      by: .organiser)
    guard let last = folded(on: clock.day)?.instalments.last else { return }
    turn(to: day.adding(days: 2), 9, 10)
    tell(
      Event(
        DelinquencyResumed(plan: plan) {
          $0.reason = "已出院"
        }), by: .organiser)
    tell(
      Event(
        PlanRescheduled(plan: plan, from: last.number, reason: "客户改还款日") {
          $0.firstDue = last.due.adding(days: 7)
        }), by: .organiser)
  }

  mutating func report(_ report: CarrierReport) {
    tell(
      Event(
        CarrierEventReported(plan: plan, report: report) {
          $0.reference = "YY-\(plan)"
        }), by: .carrier)
  }
}
