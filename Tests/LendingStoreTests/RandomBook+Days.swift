import Foundation
import Lending
import LendingStore
import StoryKit

extension RandomBook {
  // MARK: At the counter

  mutating func welcome(_ door: Recording) throws {
    customers += 1
    let number = customers
    let customer = ID<Customer>("T-K\(number)")
    let line = ID<Line>("T-L\(number)")
    let plan = ID<Plan>("T-\(number + 5000)")
    _ = try ask(
      door,
      Event(
        CustomerRegistered(
          customer: customer, agent: RandomBook.agent, partner: RandomBook.partner,
          outlet: RandomBook.outlet,
          person: CustomerPerson {
            $0.name = "张\(["三", "小四", "大伟"][number % 3])"
            $0.initials = ["ZS", "ZXS", "ZDW"][number % 3]
            $0.residentID = RandomBook.residentID(number)
            $0.mobile = "154" + String(100_000_000 + number).suffix(8)
          })), on: nil, .agent)
    _ = try ask(
      door,
      Event(
        ConsentGiven(
          customer: customer, purpose: .quotaFreeze, version: "1", place: .customerDevice)))
    _ = try ask(
      door,
      Event(
        LineGranted(line: line, customer: customer, owner: "微众银行", limit: Money(fen: 1_000_000)) {
          $0.source = .weilidai
        }))
    _ = try ask(
      door,
      Event(
        ApplicationOpened(
          plan: plan, programme: RandomBook.programme, customer: customer, line: line,
          agent: RandomBook.agent,
          partner: RandomBook.partner, outlet: RandomBook.outlet)))
    _ = try ask(
      door,
      Event(
        PrecheckAnswered(plan: plan, result: .passed) {
          $0.validUntil = Moment(day: today, secondOfDay: 86_399)
        }))
    plans.append(plan)
    guard signs, !dice.happens(5) else { return }
    try sign(plan, number, door)
  }

  private mutating func sign(_ plan: ID<Plan>, _ number: Int, _ door: Recording) throws {
    let phone = dice.one(RandomBook.terms.phones)
    let periods = dice.one(RandomBook.terms.periods)
    _ = try ask(
      door,
      Event(
        CostFormSigned(
          plan: plan, phone: phone.model, imei: RandomBook.imei(number), servicePlan: "128",
          monthlyFee: Money(fen: 12_800), serviceMonths: 24, listPrice: phone.price,
          periods: periods, place: .customerDevice)))
    _ = try ask(
      door,
      Event(
        ContractSigned(plan: plan, contract: "L-\(number)", place: .customerDevice)))
    let freeze = ID<Lending.Operation>("\(plan)-F")
    _ = try ask(
      door,
      Event(
        OperationRequested(operation: freeze, plan: plan, kind: .freeze, amount: phone.price)))
    if dice.happens(8) {
      let result: OperationResult = dice.happens(50) ? .failed : .unknown
      try answer(plan, freeze, result, door)
      return
    }
    try answer(plan, freeze, .done, door)
    guard !dice.happens(6) else {
      try attempt(door, Event(ApplicationEnded(plan: plan, outcome: .withdrawn)))
      return
    }
    for event: any EventBody in [
      CarrierContractSigned(plan: plan, contract: "M-\(number)"),
      PhoneHandedOver(plan: plan, imei: RandomBook.imei(number), receipt: "R-\(number)"),
      PlanDisbursed(plan: plan, amount: phone.price, reference: "D-\(number)"),
    ] {
      _ = try ask(door, Event(event))
    }
  }

  mutating func answer(
    _ plan: ID<Plan>, _ operation: ID<Lending.Operation>, _ result: OperationResult,
    _ door: Recording
  ) throws {
    operations += 1
    let number = operations
    let next = today.adding(days: 2)
    try attempt(
      door,
      Event(
        OperationAnswered(operation: operation, plan: plan, result: result) {
          if result == .done { $0.authorisation = "AU-\(number)" }
          if result == .failed { $0.failure = .maintenance; $0.nextAttempt = next }
        }))
  }

  // MARK: Every day

  mutating func live(_ door: Recording) throws {
    if dice.happens(arrivals) { try welcome(door) }
    if dice.happens(4), customers > 0 { try moveLine(door) }
    for id in plans {
      guard let plan = try door.plan(id, on: today) else { continue }
      try work(plan, door)
    }
  }

  /// The owner of a line tells of another limit or use of it, now and then days late, or closes it.
  private mutating func moveLine(_ door: Recording) throws {
    let line = ID<Line>("T-L\(Int.random(in: 1...customers, using: &dice))")
    guard let known = try door.line(line) else { return }
    let day = dice.happens(40) ? max(known.granted, today.adding(days: -4)) : today
    if dice.happens(25) {
      return try attempt(door, Event(LineClosed(line: line)), on: day)
    }
    let limit = Money(fen: dice.one([600_000, 1_200_000, 1_800_000]))
    let used = dice.happens(50) ? Money(fen: dice.one([0, 50_000, 120_000])) : nil
    try attempt(
      door,
      Event(
        LineChanged(line: line) {
          $0.limit = limit
          $0.used = used
        }), on: day)
  }

  /// Closes today and moves on to the next day.
  mutating func sleep(_ door: Recording) throws {
    clock = max(clock, Moment(day: today, secondOfDay: 80_000))
    _ = try door.closeDays(through: today, at: clock)
    today = today.adding(days: 1)
  }

  private mutating func work(_ plan: Plan, _ door: Recording) throws {
    for operation in plan.operations where operation.isOpen && dice.happens(60) {
      let result: OperationResult =
        dice.happens(80) ? .done : dice.happens(70) ? .failed : .unknown
      try answer(plan.id, operation.id, result, door)
    }
    for operation in plan.pending where operation.kind == .release && dice.happens(80) {
      try attempt(
        door,
        Event(
          OperationRequested(
            operation: operation.id, plan: plan.id, kind: .release, amount: operation.requested)))
    }
    for bill in plan.bills where bill.outstanding > .zero && dice.happens(10) {
      let half = Money(fen: max(1, bill.outstanding.fen / 2))
      let amount = dice.happens(50) ? bill.outstanding : half
      try attempt(
        door,
        Event(
          BillRepaid(line: plan.application.line, plan: plan.id, bill: bill.id, amount: amount)))
    }
    for difference in plan.differences where dice.happens(20) {
      try attempt(
        door,
        Event(
          DifferenceCorrected(
            plan: plan.id, difference: difference.id, amount: difference.amount, reference: "C-1")))
    }
    if plan.claim > .zero, dice.happens(5) { try recover(plan, door) }
    guard plan.isActive else { return }
    try pay(plan, door)
    if plan.daysPastDue(on: today) > losses { try lose(plan, door) }
  }

  private mutating func pay(_ plan: Plan, _ door: Recording) throws {
    if let payment = plan.payments.last, dice.happens(1) {
      try attempt(
        door,
        Event(
          EntryReversed(entry: payment.entry, reason: "returned")))
    }
    if dice.happens(1), let quote = plan.settlement(on: today) {
      try attempt(
        door,
        Event(
          SettlementReceived(plan: plan.id, amount: quote.total)))
      return
    }
    guard let next = plan.nextInstalment, let terms = plan.terms else { return }
    let isDue = next.due == today && !dice.happens(defaults)
    guard isDue || (next.due < today && dice.happens(6)) else { return }
    let owed = next.owed(on: today, terms).total
    let amount =
      dice.happens(8)
      ? Money(fen: max(1, owed.fen / 3)) : dice.happens(5) ? owed + Money(fen: 20_000) : owed
    let isLate = next.due < today && dice.happens(30)
    let day = isLate ? max(today.adding(days: -3), plan.disbursed ?? today) : today
    try attempt(
      door,
      Event(
        RepaymentReceived(plan: plan.id, amount: amount)),
      on: day)
  }

  // MARK: Losses

  /// Calls due what is long overdue and, the freeze being used, writes it off; now and then that was
  /// wrong.
  private mutating func lose(_ plan: Plan, _ door: Recording) throws {
    if plan.calledDue == nil, dice.happens(4) {
      try attempt(
        door,
        Event(
          PlanCalledDue(plan: plan.id, reason: "L")))
    }
    guard plan.capturable(on: today) == .zero, dice.happens(30) else { return }
    let day = dice.happens(20) ? today.adding(days: -2) : today
    let amount = try door.plan(plan.id, on: day)?.writeOffAmount(on: day) ?? .zero
    try attempt(
      door,
      Event(
        PlanWrittenOff(plan: plan.id, amount: amount, reason: "L", reference: "HX-1")), on: day)
  }

  /// A part of what was written off comes in, all of it, or more; now and then a few days late.
  private mutating func recover(_ plan: Plan, _ door: Recording) throws {
    let part = Money(fen: max(1, plan.claim.fen / 2))
    let day = dice.happens(20) ? today.adding(days: -3) : today
    let amount = dice.one([part, plan.claim, plan.claim + Money(fen: 500)])
    try attempt(
      door,
      Event(
        RepaymentReceived(plan: plan.id, amount: amount)), on: day)
  }

  /// A life whose first instalment is ten days past due on the day after the close.
  static func overdue(in folder: Folder, from first: Day) throws -> (
    book: Book, plan: ID<Plan>, day: Day
  ) {
    let book = try folder.book("overdue.db")
    var life = RandomBook(seed: 4, from: first)
    life.arrivals = 100
    life.defaults = 100
    try book.recording { door in
      try life.begin(door)
      for _ in 0..<8 { try life.welcome(door) }
    }
    let clock = Moment(day: Day("2026-06-01") ?? .earliest, secondOfDay: 36_000)
    var day = first
    while day < clock.day {
      let closed = try book.closeDay(through: day, at: clock)
      if let asked = closed.first?.asked.captures.first,
        let body = asked.event.body as? OperationRequested
      {
        return (book, body.plan, day)
      }
      day = day.adding(days: 1)
    }
    throw BookFailure.missing(path: "nothing fell due")
  }
}
