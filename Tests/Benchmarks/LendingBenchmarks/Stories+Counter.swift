import Lending
import LendingStore
import StoryKit

extension Stories {
  /// From the customer's first visit to the disbursement, all on one day.
  mutating func open(_ number: Int, on day: Day, _ door: Recording) throws -> ID<Plan> {
    let code = door.device
    let (plan, line) = (ID<Plan>("\(code)-\(10_000 + number)"), ID<Line>("\(code)-L\(number)"))
    let customer = ID<Customer>("\(code)-K\(number)")
    let agent = ID<Agent>("\(code)-A\(number % Stories.agents)")
    let offer = Stories.terms.phones[dice.upTo(2)]
    let periods = Stories.terms.periods[dice.upTo(3)]
    let imei = MadeUpIdentity.imei(number)
    try tell(door, Stories.registration(customer, number, agent, code), on: day, .agent)
    let freeze = ID<Operation>("\(plan)-F")
    let before: [Event] = [
      Event(
        ConsentGiven(
          customer: customer, purpose: .quotaFreeze, version: "1", place: .customerDevice)),
      Event(
        LineGranted(line: line, customer: customer, owner: "微众银行", limit: Money(fen: 1_000_000)) {
          $0.source = .weilidai
        }),
      Event(
        ApplicationOpened(
          plan: plan, programme: ID("\(code)-G"), customer: customer, line: line, agent: agent,
          partner: ID("\(code)-P"), outlet: ID("\(code)-O"))),
      Event(
        PrecheckAnswered(plan: plan, result: .passed) {
          $0.validUntil = Moment(day: day, secondOfDay: 86_399)
        }),
      Event(
        CostFormSigned(
          plan: plan, phone: offer.model, imei: imei, servicePlan: "128",
          monthlyFee: Money(fen: 12_800), serviceMonths: 24, listPrice: offer.price,
          periods: periods, place: .customerDevice)),
      Event(
        ContractSigned(plan: plan, contract: "L-\(number)", place: .customerDevice)),
      Event(
        OperationRequested(operation: freeze, plan: plan, kind: .freeze, amount: offer.price)),
    ]
    for event in before { try tell(door, event, on: day) }
    try answer(freeze, of: plan, on: day, door)
    let after: [any EventBody] = [
      CarrierContractSigned(plan: plan, contract: "M-\(number)"),
      PhoneHandedOver(plan: plan, imei: imei, receipt: "R-\(number)"),
      PlanDisbursed(plan: plan, amount: offer.price, reference: "D-\(number)"),
    ]
    for event in after { try tell(door, Event(event), on: day) }
    return plan
  }

  private static func registration(
    _ customer: ID<Customer>, _ number: Int, _ agent: ID<Agent>, _ code: String
  ) -> Event {
    Event(
      CustomerRegistered(
        customer: customer, agent: agent, partner: ID("\(code)-P"), outlet: ID("\(code)-O"),
        person: CustomerPerson {
          $0.name = "张\(["三", "小四", "大伟"][number % 3])"
          $0.initials = ["ZS", "ZXS", "ZDW"][number % 3]
          $0.residentID = MadeUpIdentity.residentID(
            province: "33", born: Day.written("1970-01-01").adding(days: number / 900),
            sequence: 100 + number % 900)
          $0.mobile = "154" + String(100_000_000 + number).suffix(8)
        }))
  }

  // MARK: Before the first customer

  static let agents = 4

  mutating func begin(on day: Day, _ door: Recording) throws {
    let code = door.device
    for event in Stories.setting(since: day, code) { try tell(door, event, on: day) }
    for number in 0..<Stories.agents {
      let engaged = AgentEngaged(
        partner: ID("\(code)-P"), agent: ID("\(code)-A\(number)"), outlets: [ID("\(code)-O")],
        person: AgentPerson {
          $0.name = "王五"
        })
      try tell(door, Event(engaged), on: day)
    }
  }

  static func evidence(_ kind: EvidenceKind, until day: Day, _ code: String) -> Event {
    Event(
      EvidenceFiled(partner: ID("\(code)-P"), evidence: kind, lapses: day, reference: "E-1"))
  }

  private static func setting(since day: Day, _ code: String) -> [Event] {
    let deposit = Money(fen: 300_000_000)
    return [
      Event(
        CarrierRegistered(carrier: ID("\(code)-C"), name: "中国移动")),
      Event(
        OutletOpened(
          outlet: ID("\(code)-O"), carrier: ID("\(code)-C"), name: "西湖营业厅",
          province: ProvinceCode("33"), city: "杭州")),
      Event(
        ProgrammePublished(from: day, programme: ID("\(code)-G"), terms: terms) {
          $0.terms.carrier = ID("\(code)-C")
        }),
      Event(
        PartnerRegistered(
          partner: ID("\(code)-P"), name: "诚信科技", companyCode: "91350100M000100Y43",
          founded: day.adding(months: -30), scopes: [.promotion], requiredDeposit: deposit)),
      Event(
        DepositPaidIn(partner: ID("\(code)-P"), amount: deposit, reference: "B-1")),
    ] + EvidenceKind.allCases.map { evidence($0, until: day.adding(months: 36), code) }
  }

  static let terms = ProgrammeTerms {
    $0.name = "微粒贷信用购机"
    $0.owner = "微众银行"
    $0.organiser = "O"
    $0.funder = "F"
    $0.provinces = [ProvinceCode("33")]
    $0.phones = [("P60", 599_900), ("P40", 250_000)].map { (model: String, price: Int64) in
      PhoneOffer {
        $0.model = model; $0.price = Money(fen: price)
      }
    }
    $0.servicePlans = [
      ServicePlanOffer {
        $0.name = "128"; $0.monthlyFee = Money(fen: 12_800); $0.months = 24
      }
    ]
    $0.periods = [6, 12, 24]
    $0.annualRate = Rate(partsPerTenBillion: 1_460_000_000)
    $0.leastPrincipal = Money(fen: 10_000)
    $0.mostPrincipal = Money(fen: 2_000_000)
    $0.freezeExtraDays = 60
    $0.capture.overdueDays = overdueDays
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
