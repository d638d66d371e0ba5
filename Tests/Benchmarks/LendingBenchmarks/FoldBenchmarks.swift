import Benchmark
import Lending

/// One plan's life of sixty entries: folded whole, and one entry further.
func foldBenchmarks() {
  let life = PlanLife(payments: 18)
  let entries = life.entries
  let (before, last) = (Array(entries.dropLast()), entries.suffix(1))
  Benchmark("fold: a plan of \(entries.count) entries, whole") { _ in
    blackHole(Plan(entries, asOf: life.today))
  }
  Benchmark("fold: a folding of \(entries.count) entries, made") { _ in
    blackHole(IncrementalPlanFold(entries))
  }
  let folding = IncrementalPlanFold(before)
  Benchmark("fold: one entry more") { _ in
    var folding = folding
    for entry in last { blackHole(folding?.take(entry)) }
  }
  Benchmark("fold: one entry more, and the plan on its day") { _ in
    var folding = folding
    for entry in last { blackHole(folding?.take(entry)) }
    blackHole(folding?.plan(on: life.today))
  }
}

/// A plan over 24 months, paid and released month by month.
private struct PlanLife {
  private(set) var entries: [Entry] = []
  private(set) var today = Day.written("2026-01-15")
  private let plan: ID<Plan> = "B-1"

  init(payments: Int) {
    open()
    for _ in 0..<payments {
      today = today.adding(months: 1)
      let amount = Plan(entries, asOf: today)?.nextInstalment?.scheduled.total ?? .zero
      record(
        Event(
          RepaymentReceived(plan: plan, amount: amount)))
      for operation in Plan(entries, asOf: today)?.pending ?? [] {
        carryOut(operation.id, operation.kind, operation.requested)
      }
    }
  }

  private mutating func open() {
    let price = Money(fen: 599_900)
    record(
      Event(
        ApplicationOpened(
          plan: plan, programme: "", customer: "", line: "B-L", agent: "", partner: "", outlet: ""))
    )
    record(
      Event(
        CostFormSigned(
          plan: plan, phone: "", imei: "", servicePlan: "", monthlyFee: .zero, serviceMonths: 0,
          listPrice: .zero, periods: 24, place: .customerDevice
        ) {
          $0.terms = PlanTerms {
            $0.schedule = Schedule.Terms(
              principal: price, periods: 24, rate: Rate(partsPerTenBillion: 1_460_000_000),
              start: today)
            $0.freeze = price
            $0.freezeEnds = today.adding(months: 27)
            $0.capture.overdueDays = 30
          }
        }))
    record(Event(ContractSigned(plan: plan, contract: "", place: .customerDevice)))
    carryOut("B-F", .freeze, price)
    record(Event(PhoneHandedOver(plan: plan, imei: "", receipt: "")))
    record(
      Event(
        PlanDisbursed(plan: plan, amount: price, reference: "")))
  }

  private mutating func carryOut(
    _ id: ID<Operation>, _ kind: OperationKind, _ amount: Money
  ) {
    record(
      Event(
        OperationRequested(operation: id, plan: plan, kind: kind, amount: amount)))
    record(
      Event(
        OperationAnswered(operation: id, plan: plan, result: .done) {
          $0.authorisation = "AU-1"
        }))
  }

  private mutating func record(_ event: Event) {
    let number = entries.count + 1
    entries.append(
      Entry(
        id: EntryID(device: "B7QX", number: number), day: today, booked: today,
        at: Moment(day: today, secondOfDay: number), actor: "B-S", role: .supervisor,
        request: "b-\(number)", event: event))
  }
}
