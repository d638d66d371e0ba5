import Foundation
import Lending
import LendingStore

/// Numbers that are the same for the same seed.
struct Dice: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
  mutating func one<T>(_ items: [T]) -> T { items[Int.random(in: items.indices, using: &self)] }
}

/// A made-up life of a book, lived through the write door: what is recorded is valid by itself.
struct Life {
  var dice: Dice
  var today: Day
  private(set) var plans: [ID<Plan>] = []
  private(set) var customers = 0
  private var clock: Moment
  private var operations = 0
  /// How often a customer comes in a day, and how often an instalment is not paid, in percent.
  var arrivals = 60
  var defaults = 25
  /// Whether customers sign anything.
  var signs = true

  static let agent: ID<Agent> = "T-A1"
  static let partner: ID<Partner> = "T-P1"
  static let outlet: ID<Outlet> = "T-O1"
  static let programme: ID<Programme> = "T-G1"

  init(seed: UInt64, from day: Day) {
    dice = Dice(seed)
    today = day
    clock = Moment(day: day, secondOfDay: 9 * 3600)
  }

  mutating func ask(
    _ door: Recording, _ event: Event, on day: Day? = nil, _ role: Role = .supervisor
  ) throws -> Receipt {
    clock = max(clock.adding(seconds: 1), Moment(day: today, secondOfDay: 9 * 3600))
    return try door.record(
      Request(day: day ?? today, actor: "T-1", role: role, event: event, at: clock))
  }

  /// Records, and passes over what the door refuses: a life meets refusals.
  mutating func attempt(_ door: Recording, _ event: Event, on day: Day? = nil) throws {
    do {
      _ = try ask(door, event, on: day)
    } catch is Refusal {
      return
    }
  }

  // MARK: Before the first customer

  mutating func begin(_ door: Recording) throws {
    let code = "91350100M000100Y43"
    var events: [Event] = [
      .catalogue(
        .carrierRegistered(
          CarrierRegistered {
            $0.carrier = "T-C1"; $0.name = "中国移动"
          })),
      .catalogue(
        .outletOpened(
          OutletOpened {
            $0.outlet = Life.outlet
            $0.carrier = "T-C1"
            $0.name = "西湖营业厅"
            $0.province = ProvinceCode("33")
            $0.city = "杭州"
          })),
      .catalogue(
        .programmePublished(
          ProgrammePublished {
            $0.from = today
            $0.programme = Life.programme
            $0.terms = Life.terms
          })),
      .partner(
        .registered(
          PartnerRegistered {
            $0.partner = Life.partner
            $0.name = "诚信科技"
            $0.companyCode = code
            $0.founded = today.adding(months: -30)
            $0.scopes = [.promotion]
            $0.requiredDeposit = Money(fen: 300_000_000)
          })),
    ]
    events += EvidenceKind.allCases.map { kind in
      .partner(
        .evidenceFiled(
          EvidenceFiled {
            $0.partner = Life.partner
            $0.evidence = kind
            $0.lapses = today.adding(months: 24)
            $0.reference = "E-1"
          }))
    }
    events.append(
      .partner(
        .depositPaidIn(
          DepositPaidIn {
            $0.partner = Life.partner
            $0.amount = Money(fen: 300_000_000)
            $0.reference = "B-1"
          })))
    events.append(
      .partner(
        .agentEngaged(
          AgentEngaged {
            $0.partner = Life.partner
            $0.agent = Life.agent
            $0.outlets = [Life.outlet]
            $0.person = AgentPerson { $0.name = "王五" }
          })))
    for event in events { _ = try ask(door, event) }
  }

  static var terms: ProgrammeTerms {
    ProgrammeTerms {
      $0.name = "微粒贷信用购机"
      $0.carrier = "T-C1"
      $0.owner = "微众银行"
      $0.organiser = "O"
      $0.funder = "F"
      $0.provinces = [ProvinceCode("33")]
      $0.phones = [
        PhoneOffer {
          $0.model = "P60"; $0.price = Money(fen: 599_900)
        },
        PhoneOffer {
          $0.model = "P40"; $0.price = Money(fen: 250_000)
        },
      ]
      $0.servicePlans = [
        ServicePlanOffer {
          $0.name = "128"; $0.monthlyFee = Money(fen: 12_800); $0.months = 24
        }
      ]
      $0.periods = [3, 6, 12]
      $0.annualRate = Rate(partsPerTenBillion: 1_460_000_000)
      $0.leastPrincipal = Money(fen: 10_000)
      $0.mostPrincipal = Money(fen: 2_000_000)
      $0.freeze = FreezeRule { $0.basis = .price }
      $0.freezeExtraDays = 60
      $0.capture = CaptureRule { $0.overdueDays = 10 }
      $0.penaltyDailyRate = Rate(partsPerTenBillion: 6_000_000)
      $0.consents = [
        ConsentDemand {
          $0.purpose = .quotaFreeze; $0.version = "1"
        }
      ]
      $0.requiredDeposit = Money(fen: 300_000_000)
      $0.intakeStopsBelowPercent = 80
    }
  }

  static func residentID(_ number: Int) -> String {
    let day = 1 + number / 900 % 28
    let text = "33999919\(80 + number / 25_200)01" + String(100 + day).suffix(2)
    let digits = Array((text + String(1000 + number % 900).suffix(3)).utf8).map { Int($0) - 48 }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
    return digits.map(String.init).joined() + Array("10X98765432").map(String.init)[sum]
  }

  static func imei(_ number: Int) -> String {
    let body = "00101000" + String(1_000_000 + number).suffix(6)
    let sum = body.utf8.enumerated().reduce(0) { sum, item in
      let digit = Int(item.element) - 48
      let double = digit * (item.offset % 2 == 1 ? 2 : 1)
      return sum + double / 10 + double % 10
    }
    return body + String((10 - sum % 10) % 10)
  }
}

extension Life {
  // MARK: At the counter

  mutating func welcome(_ door: Recording) throws {
    customers += 1
    let number = customers
    let customer = ID<Customer>("T-K\(number)")
    let line = ID<Line>("T-L\(number)")
    let plan = ID<Plan>("T-\(number + 5000)")
    _ = try ask(
      door,
      .customer(
        .registered(
          CustomerRegistered {
            $0.customer = customer
            $0.agent = Life.agent
            $0.partner = Life.partner
            $0.outlet = Life.outlet
            $0.person = CustomerPerson {
              $0.name = "张\(["三", "小四", "大伟"][number % 3])"
              $0.initials = ["ZS", "ZXS", "ZDW"][number % 3]
              $0.residentID = Life.residentID(number)
              $0.mobile = "154" + String(100_000_000 + number).suffix(8)
            }
          })), on: nil, .agent)
    _ = try ask(
      door,
      .customer(
        .consentGiven(
          ConsentGiven {
            $0.customer = customer; $0.purpose = .quotaFreeze; $0.version = "1"
          })))
    _ = try ask(
      door,
      .line(
        .granted(
          LineGranted {
            $0.line = line
            $0.customer = customer
            $0.owner = "微众银行"
            $0.limit = Money(fen: 1_000_000)
          })))
    _ = try ask(
      door,
      .plan(
        .opened(
          ApplicationOpened {
            $0.plan = plan
            $0.programme = Life.programme
            $0.customer = customer
            $0.line = line
            $0.agent = Life.agent
            $0.partner = Life.partner
            $0.outlet = Life.outlet
          })))
    _ = try ask(
      door,
      .plan(
        .precheckAnswered(
          PrecheckAnswered {
            $0.plan = plan
            $0.validUntil = Moment(day: today, secondOfDay: 86_399)
          })))
    plans.append(plan)
    guard signs, !dice.happens(5) else { return }
    try sign(plan, number, door)
  }

  private mutating func sign(_ plan: ID<Plan>, _ number: Int, _ door: Recording) throws {
    let phone = dice.one(Life.terms.phones)
    let periods = dice.one(Life.terms.periods)
    _ = try ask(
      door,
      .plan(
        .costFormSigned(
          CostFormSigned {
            $0.plan = plan
            $0.phone = phone.model
            $0.imei = Life.imei(number)
            $0.servicePlan = "128"
            $0.monthlyFee = Money(fen: 12_800)
            $0.serviceMonths = 24
            $0.listPrice = phone.price
            $0.periods = periods
          })))
    _ = try ask(
      door,
      .plan(
        .contractSigned(
          ContractSigned {
            $0.plan = plan; $0.contract = "L-\(number)"
          })))
    let freeze = ID<Lending.Operation>("\(plan)-F")
    _ = try ask(
      door,
      .operation(
        .requested(
          OperationRequested {
            $0.operation = freeze
            $0.plan = plan
            $0.amount = phone.price
          })))
    if dice.happens(8) {
      let result: OperationResult = dice.happens(50) ? .failed : .unknown
      try answer(plan, freeze, result, door)
      return
    }
    try answer(plan, freeze, .done, door)
    guard !dice.happens(6) else {
      try attempt(door, .plan(.applicationEnded(ApplicationEnded { $0.plan = plan })))
      return
    }
    for event in [
      PlanEvent.carrierContractSigned(
        CarrierContractSigned {
          $0.plan = plan; $0.contract = "M-\(number)"
        }),
      .phoneHandedOver(
        PhoneHandedOver {
          $0.plan = plan; $0.imei = Life.imei(number); $0.receipt = "R-\(number)"
        }),
      .disbursed(
        PlanDisbursed {
          $0.plan = plan; $0.amount = phone.price; $0.reference = "D-\(number)"
        }),
    ] {
      _ = try ask(door, .plan(event))
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
      .operation(
        .answered(
          OperationAnswered {
            $0.operation = operation
            $0.plan = plan
            $0.result = result
            if result == .done { $0.authorisation = "AU-\(number)" }
            if result == .failed { $0.failure = .maintenance; $0.nextAttempt = next }
          })))
  }

  // MARK: Every day

  mutating func live(_ door: Recording) throws {
    if dice.happens(arrivals) { try welcome(door) }
    for id in plans {
      guard let plan = try door.plan(id, on: today) else { continue }
      try work(plan, door)
    }
  }

  /// Closes today and moves on to the next day.
  mutating func sleep(_ door: Recording) throws {
    _ = try door.closeDays(through: today, actor: "T-1", role: .supervisor, at: clock)
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
        .operation(
          .requested(
            OperationRequested {
              $0.operation = operation.id
              $0.plan = plan.id
              $0.kind = .release
              $0.amount = operation.requested
            })))
    }
    for bill in plan.bills where bill.outstanding > .zero && dice.happens(10) {
      let half = Money(fen: max(1, bill.outstanding.fen / 2))
      let amount = dice.happens(50) ? bill.outstanding : half
      try attempt(
        door,
        .line(
          .billRepaid(
            BillRepaid {
              $0.line = plan.application.line
              $0.plan = plan.id
              $0.bill = bill.id
              $0.amount = amount
            })))
    }
    for difference in plan.differences where dice.happens(20) {
      try attempt(
        door,
        .plan(
          .differenceCorrected(
            DifferenceCorrected {
              $0.plan = plan.id
              $0.difference = difference.id
              $0.amount = difference.amount
              $0.reference = "C-1"
            })))
    }
    guard plan.isActive else { return }
    try pay(plan, door)
  }

  private mutating func pay(_ plan: Plan, _ door: Recording) throws {
    if let payment = plan.payments.last, dice.happens(1) {
      try attempt(
        door,
        .book(
          .entryReversed(
            EntryReversed {
              $0.entry = payment.entry; $0.reason = "returned"
            })))
    }
    if dice.happens(1), let quote = plan.settlement(on: today) {
      try attempt(
        door,
        .plan(
          .settlementReceived(
            SettlementReceived {
              $0.plan = plan.id; $0.amount = quote.total
            })))
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
      .plan(
        .repaymentReceived(
          RepaymentReceived {
            $0.plan = plan.id; $0.amount = amount
          })),
      on: day)
  }
}
