import Lending

/// A plan's life told event by event, as the journal would hold it.
struct PlanLife {
  static let plan: ID<Plan> = "K7QX-1043"
  private(set) var entries: [Entry] = []
  private var booked = PlanLife.day("2026-01-01")

  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  static func yuan(_ text: String) -> Money {
    guard let money = Money(exactText: text) else { preconditionFailure("no amount: \(text)") }
    return money
  }

  /// Records an event on its day; the booking day never goes back.
  @discardableResult
  mutating func record(_ day: String, _ event: Event) -> EntryID {
    let day = PlanLife.day(day)
    booked = max(booked, day)
    let id = EntryID(device: "K7QX", number: entries.count + 1)
    entries.append(
      Entry(
        id: id, day: day, booked: booked,
        at: Moment(seconds: Int64(entries.count)), actor: "tester", role: .supervisor,
        request: "r\(entries.count)", event: event))
    return id
  }

  func plan(_ day: String) -> Plan {
    guard let plan = Plan(entries, asOf: PlanLife.day(day)) else { preconditionFailure("no plan") }
    return plan
  }

  /// Application, signature, freeze, hand-over and disbursement, all on `day`.
  static func disbursed(
    _ day: String, price: String, periods: Int, percent: String = "0", firstDue: String,
    adjust: (inout PlanTerms) -> Void = { _ in }
  ) -> PlanLife {
    var life = PlanLife()
    life.record(
      day,
      Event(
        ApplicationOpened(
          plan: plan, programme: "", customer: "", line: "L1", agent: "", partner: "", outlet: "")))
    var terms = PlanTerms {
      $0.schedule = Schedule.Terms(
        principal: yuan(price), periods: periods, rate: Rate(percent: percent) ?? .zero,
        start: PlanLife.day(day), firstDue: PlanLife.day(firstDue))
      $0.freeze = yuan(price)
      $0.freezeEnds = PlanLife.day(firstDue).adding(months: periods + 1)
      $0.capture.overdueDays = 10
    }
    adjust(&terms)
    life.record(
      day,
      Event(
        CostFormSigned(
          plan: plan, phone: "", imei: "", servicePlan: "", monthlyFee: .zero, serviceMonths: 0,
          listPrice: .zero, periods: periods, place: .customerDevice
        ) {
          $0.terms = terms
        }))
    life.ask("F1", .freeze, terms.freeze, on: day)
    life.answer("F1", on: day) { $0.authorisation = "8475" }
    life.record(day, Event(PhoneHandedOver(plan: plan, imei: "", receipt: "")))
    life.record(
      day,
      Event(
        PlanDisbursed(plan: plan, amount: terms.schedule.principal, reference: "")))
    return life
  }

  mutating func ask(
    _ id: String, _ kind: OperationKind, _ amount: Money, instalment: Int? = nil, on day: String
  ) {
    record(
      day,
      Event(
        OperationRequested(operation: ID(id), plan: PlanLife.plan, kind: kind, amount: amount) {
          $0.instalment = instalment
        }))
  }

  mutating func answer(
    _ id: String, on day: String, _ fill: (inout OperationAnswered) -> Void = { _ in }
  ) {
    var body = OperationAnswered(operation: ID(id), plan: PlanLife.plan, result: .done)
    fill(&body)
    record(day, Event(body))
  }

  @discardableResult
  mutating func pay(_ amount: String, on day: String) -> EntryID {
    record(
      day,
      Event(
        RepaymentReceived(plan: PlanLife.plan, amount: PlanLife.yuan(amount))))
  }

  mutating func reverse(_ entry: EntryID, on day: String) {
    record(
      day,
      Event(
        EntryReversed(entry: entry, reason: "typed twice") {
          $0.touched = [SubjectKey(.plan(PlanLife.plan))]
        }))
  }

  /// Asks for every operation to send on `day` and has it done at once.
  mutating func carryOut(on day: String) {
    for operation in plan(day).pending {
      ask(
        operation.id.text, operation.kind, operation.requested, instalment: operation.instalment,
        on: day)
      answer(operation.id.text, on: day)
    }
  }
}
