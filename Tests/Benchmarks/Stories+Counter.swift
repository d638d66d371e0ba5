import Lending
import LendingStore

extension Stories {
  /// From the customer's first visit to the disbursement, all on one day.
  mutating func open(_ number: Int, on day: Day, _ door: Recording) throws -> ID<Plan> {
    let code = door.device
    let (plan, line) = (ID<Plan>("\(code)-\(10_000 + number)"), ID<Line>("\(code)-L\(number)"))
    let customer = ID<Customer>("\(code)-K\(number)")
    let agent = ID<Agent>("\(code)-A\(number % Stories.agents)")
    let offer = Stories.terms.phones[dice.upTo(2)]
    let periods = Stories.terms.periods[dice.upTo(3)]
    let imei = Stories.imei(number)
    try tell(door, Stories.registration(customer, number, agent, code), on: day, .agent)
    let freeze = ID<Operation>("\(plan)-F")
    let before: [Event] = [
      Event(
        ConsentGiven {
          $0.customer = customer; $0.purpose = .quotaFreeze; $0.version = "1"
        }),
      Event(
        LineGranted {
          $0.line = line; $0.customer = customer; $0.source = .weilidai; $0.owner = "微众银行"
          $0.limit = Money(fen: 1_000_000)
        }),
      Event(
        ApplicationOpened {
          $0.plan = plan; $0.programme = ID("\(code)-G"); $0.customer = customer
          $0.line = line; $0.agent = agent; $0.partner = ID("\(code)-P")
          $0.outlet = ID("\(code)-O")
        }),
      Event(
        PrecheckAnswered {
          $0.plan = plan; $0.validUntil = Moment(day: day, secondOfDay: 86_399)
        }),
      Event(
        CostFormSigned {
          $0.plan = plan; $0.phone = offer.model; $0.imei = imei; $0.servicePlan = "128"
          $0.monthlyFee = Money(fen: 12_800); $0.serviceMonths = 24
          $0.listPrice = offer.price; $0.periods = periods
        }),
      Event(
        ContractSigned {
          $0.plan = plan; $0.contract = "L-\(number)"
        }),
      Event(
        OperationRequested {
          $0.operation = freeze; $0.plan = plan; $0.amount = offer.price
        }),
    ]
    for event in before { try tell(door, event, on: day) }
    try answer(freeze, of: plan, on: day, door)
    let after: [any EventBody] = [
      CarrierContractSigned {
        $0.plan = plan; $0.contract = "M-\(number)"
      },
      PhoneHandedOver {
        $0.plan = plan; $0.imei = imei; $0.receipt = "R-\(number)"
      },
      PlanDisbursed {
        $0.plan = plan; $0.amount = offer.price; $0.reference = "D-\(number)"
      },
    ]
    for event in after { try tell(door, Event(event), on: day) }
    return plan
  }

  private static func registration(
    _ customer: ID<Customer>, _ number: Int, _ agent: ID<Agent>, _ code: String
  ) -> Event {
    Event(
      CustomerRegistered {
        $0.customer = customer
        $0.agent = agent
        $0.partner = ID("\(code)-P")
        $0.outlet = ID("\(code)-O")
        $0.person = CustomerPerson {
          $0.name = "张\(["三", "小四", "大伟"][number % 3])"
          $0.initials = ["ZS", "ZXS", "ZDW"][number % 3]
          $0.residentID = residentID(number)
          $0.mobile = "154" + String(100_000_000 + number).suffix(8)
        }
      })
  }

  // MARK: Numbers that nobody has

  private static func residentID(_ number: Int) -> String {
    let born = Day.written("1970-01-01").adding(days: number / 900)
    let body = "339999" + born.text.replacing("-", with: "") + "\(100 + number % 900)"
    return completed(body, by: "0123456789X") {
      ResidentID.faults(in: $0, on: Day.written("2026-01-01")).isEmpty
    }
  }

  private static func imei(_ number: Int) -> String {
    completed("0010100\(1_000_000 + number)", by: "0123456789") { IMEI.faults(in: $0).isEmpty }
  }

  /// The body with the check character that makes it valid.
  private static func completed(
    _ body: String, by characters: String, _ isValid: (String) -> Bool
  ) -> String {
    characters.lazy.map { "\(body)\($0)" }.first(where: isValid) ?? body
  }

  // MARK: Before the first customer

  static let agents = 4

  mutating func begin(on day: Day, _ door: Recording) throws {
    let code = door.device
    for event in Stories.setting(since: day, code) { try tell(door, event, on: day) }
    for number in 0..<Stories.agents {
      let engaged = AgentEngaged {
        $0.partner = ID("\(code)-P")
        $0.agent = ID("\(code)-A\(number)")
        $0.outlets = [ID("\(code)-O")]
        $0.person.name = "王五"
      }
      try tell(door, Event(engaged), on: day)
    }
  }

  static func evidence(_ kind: EvidenceKind, until day: Day, _ code: String) -> Event {
    Event(
      EvidenceFiled {
        $0.partner = ID("\(code)-P"); $0.evidence = kind; $0.lapses = day
        $0.reference = "E-1"
      })
  }

  private static func setting(since day: Day, _ code: String) -> [Event] {
    let deposit = Money(fen: 300_000_000)
    return [
      Event(
        CarrierRegistered {
          $0.carrier = ID("\(code)-C"); $0.name = "中国移动"
        }),
      Event(
        OutletOpened {
          $0.outlet = ID("\(code)-O"); $0.carrier = ID("\(code)-C"); $0.name = "西湖营业厅"
          $0.province = ProvinceCode("33"); $0.city = "杭州"
        }),
      Event(
        ProgrammePublished {
          $0.from = day; $0.programme = ID("\(code)-G"); $0.terms = terms
          $0.terms.carrier = ID("\(code)-C")
        }),
      Event(
        PartnerRegistered {
          $0.partner = ID("\(code)-P"); $0.name = "诚信科技"
          $0.companyCode = "91350100M000100Y43"; $0.founded = day.adding(months: -30)
          $0.scopes = [.promotion]; $0.requiredDeposit = deposit
        }),
      Event(
        DepositPaidIn {
          $0.partner = ID("\(code)-P"); $0.amount = deposit; $0.reference = "B-1"
        }),
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
