import Lending
import StoryKit

/// One plan's life, told event by event; what is to be released or captured is asked of the fold.
struct PlanStory {
  typealias Recorder = DemoJournal.Recorder

  let journal: DemoJournal
  let plan: ID<Plan>
  let customer: ID<Customer>
  let line: ID<Line>
  let agent: DemoAgent
  let programme: DemoProgramme
  let offer: ProgrammeTerms
  /// The clock of the next event.
  var clock: Moment
  private(set) var entries: [Entry] = []
  private(set) var terms: PlanTerms?
  private(set) var form: CostFormSigned?
  private(set) var operations: [OperationKind: Int] = [:]
  /// Whether nothing has happened but whole instalments paid and released.
  var isPlain = true
  var repaid = Money.zero
  var released = Money.zero

  init(
    _ journal: DemoJournal, plan: ID<Plan>, customer: ID<Customer>, line: ID<Line>,
    agent: DemoAgent, programme: DemoProgramme, offer: ProgrammeTerms, clock: Moment
  ) {
    self.journal = journal
    self.plan = plan
    self.customer = customer
    self.line = line
    self.agent = agent
    self.programme = programme
    self.offer = offer
    self.clock = clock
  }

  /// What the customer buys.
  struct Purchase {
    var phone: PhoneOffer
    var servicePlan: ServicePlanOffer
    var periods: Int
    var firstDue: Day?
    var place = ConsentPlace.customerDevice
    var formNumber: String?
    /// The phone, by its running number.
    var phoneNumber: Int
  }

  /// The plan at the end of `day`, by what has been told so far.
  func folded(on day: Day) -> Plan? { Plan(entries, asOf: day) }

  /// Tells an event at the clock, of an earlier `day` when it comes late.
  @discardableResult
  mutating func tell(_ event: Event, by hand: Recorder, of day: Day? = nil) -> EntryID {
    let entry = journal.note(event, at: clock, by: hand, day: day)
    entries.append(entry)
    isPlain = isPlain && day == nil && PlanStory.isPlain(event)
    return entry.id
  }

  private static func isPlain(_ event: Event) -> Bool {
    switch event.body {
    case let body as OperationRequested: body.kind != .capture
    case let body as OperationAnswered: body.result == .done
    case is SettlementReceived, is ChargeRaised, is RepaymentReceived,
      is CarrierEventReported, is PlanCalledDue, is PlanWrittenOff, is ReturnStarted,
      is ApplicationEnded, is DayClosed, is EntryReversed:
      false
    default: true
    }
  }

  mutating func wait(minutes: Int, seconds: Int = 0) {
    clock = clock.adding(seconds: minutes * 60 + seconds)
  }

  mutating func turn(to day: Day, _ hour: Int, _ minute: Int, _ second: Int = 0) {
    clock = Moment(day: day, secondOfDay: hour * 3600 + minute * 60 + second)
  }

  mutating func number(_ kind: OperationKind) -> ID<Operation> {
    let count = operations[kind, default: 0] + 1
    operations[kind] = count
    let letter =
      switch kind {
      case .freeze: "F"
      case .release: "R"
      case .capture: "C"
      }
    return ID("\(plan)-\(letter)\(count)")
  }
}

// MARK: - At the counter

extension PlanStory {
  mutating func open(queue: String? = nil) {
    tell(
      Event(
        ApplicationOpened(
          plan: plan, programme: programme.id, customer: customer, line: line, agent: agent.id,
          partner: agent.partner, outlet: agent.outlet
        ) {
          $0.queueNumber = queue
          $0.at = clock
        }), by: agent.hand)
  }

  mutating func precheck(
    _ result: PrecheckResult = .passed, until: Moment? = nil,
    _ fill: (inout PrecheckAnswered) -> Void = { _ in }
  ) {
    var body = PrecheckAnswered(plan: plan, result: result)
    if result == .passed {
      body.validUntil = until ?? Moment(day: clock.day.adding(days: 1), secondOfDay: 18 * 3600)
    }
    fill(&body)
    tell(Event(body), by: agent.hand)
  }

  mutating func signCostForm(_ purchase: Purchase) {
    var form = CostFormSigned(
      plan: plan, phone: purchase.phone.model, imei: MadeUpIdentity.imei(purchase.phoneNumber * 2),
      servicePlan: purchase.servicePlan.name, monthlyFee: purchase.servicePlan.monthlyFee,
      serviceMonths: purchase.servicePlan.months, listPrice: purchase.phone.price,
      periods: purchase.periods, place: purchase.place
    ) {
      $0.secondIMEI = MadeUpIdentity.imei(purchase.phoneNumber * 2 + 1)
      $0.instantDiscount = purchase.phone.instantDiscount ?? .zero
      $0.firstDue = purchase.firstDue
      $0.formNumber = purchase.formNumber
    }
    if offer.discountFinanced { form.downPayment = form.listPrice - form.instantDiscount }
    let terms = offer.terms(for: form, signed: clock.day)
    form.terms = terms
    self.terms = terms
    self.form = form
    tell(Event(form), by: agent.hand)
  }

  mutating func signContract() {
    tell(
      Event(
        ContractSigned(plan: plan, contract: "HT-\(plan)", place: form?.place ?? .customerDevice) {
          $0.formNumber = form?.formNumber
        }), by: agent.hand)
  }

  @discardableResult
  mutating func askFreeze() -> ID<Operation> {
    let operation = number(.freeze)
    tell(
      Event(
        OperationRequested(
          operation: operation, plan: plan, kind: .freeze, amount: terms?.freeze ?? .zero
        ) {
          $0.expires = clock.adding(seconds: offer.confirmationMinutes * 60)
        }), by: agent.hand)
    return operation
  }

  mutating func answer(
    _ operation: ID<Operation>, _ result: OperationResult = .done,
    _ fill: (inout OperationAnswered) -> Void = { _ in }
  ) {
    var body = OperationAnswered(operation: operation, plan: plan, result: result) {
      $0.at = clock
    }
    fill(&body)
    tell(Event(body), by: .owner)
  }

  /// The customer confirmed the freeze, which the owner answers with its authorisation number.
  mutating func confirm(_ freeze: ID<Operation>, _ given: String? = nil) {
    let number = given ?? authorisation
    answer(freeze) { $0.authorisation = number }
  }

  /// The owner's authorisation number: its last four digits are told on the telephone.
  var authorisation: String {
    let digits = plan.text.split(separator: "-").last.flatMap { Int($0) } ?? 0
    return "2080" + MadeUpIdentity.padded(digits * 7_919 % 100_000_000, 8)
      + MadeUpIdentity.padded(digits * 31 % 10_000, 4)
  }

  mutating func signCarrierContract() {
    tell(
      Event(
        CarrierContractSigned(plan: plan, contract: "TC-\(plan)")), by: agent.hand)
  }

  mutating func handOver() {
    tell(
      Event(
        PhoneHandedOver(plan: plan, imei: form?.imei ?? "", receipt: "SJ-\(plan)") {
          $0.secondIMEI = form?.secondIMEI
          $0.at = clock
        }), by: agent.hand)
  }

  mutating func disburse() {
    tell(
      Event(
        PlanDisbursed(
          plan: plan, amount: terms?.schedule.principal ?? .zero, reference: "FK-\(plan)")),
      by: .funder)
  }

  mutating func end(_ outcome: ApplicationOutcome, _ reason: String) {
    tell(
      Event(
        ApplicationEnded(plan: plan, outcome: outcome) {
          $0.reason = reason
        }), by: agent.hand)
  }

  /// The pre-check and the two signatures.
  mutating func sign(_ purchase: Purchase) {
    precheck()
    wait(minutes: 6)
    signCostForm(purchase)
    wait(minutes: 3)
    signContract()
    wait(minutes: 2)
  }

  /// Everything from the application to the disbursement, within some two hours.
  mutating func buy(
    _ purchase: Purchase, authorisation number: String? = nil, disbursedAfter delay: Int = 71
  ) {
    open()
    wait(minutes: 4)
    sign(purchase)
    let freeze = askFreeze()
    wait(minutes: 2, seconds: 11)
    confirm(freeze, number)
    wait(minutes: 3)
    signCarrierContract()
    wait(minutes: 7)
    handOver()
    wait(minutes: delay)
    disburse()
  }
}
