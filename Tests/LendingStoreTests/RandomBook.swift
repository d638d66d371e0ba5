import Foundation
import Lending
import LendingStore
import StoryKit

extension Dice {
  mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
  mutating func one<T>(_ items: [T]) -> T { items[Int.random(in: items.indices, using: &self)] }
}

/// A made-up life of a book, lived through the write door: what is recorded is valid by itself.
struct RandomBook {
  var dice: Dice
  var today: Day
  var plans: [ID<Plan>] = []
  var customers = 0
  var clock: Moment
  var operations = 0
  /// How often a customer comes in a day, and how often an instalment is not paid, in percent.
  var arrivals = 60
  var defaults = 25
  /// After how many days past due a plan is given up, now and then.
  var losses = 5
  /// Whether customers sign anything.
  var signs = true

  static let agent: ID<Agent> = "T-A1"
  static let partner: ID<Partner> = "T-P1"
  static let outlet: ID<Outlet> = "T-O1"
  static let programme: ID<Programme> = "T-G1"

  init(seed: UInt64, from day: Day) {
    dice = Dice(seed: seed)
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
      Event(
        CarrierRegistered(carrier: "T-C1", name: "中国移动")),
      Event(
        OutletOpened(
          outlet: RandomBook.outlet, carrier: "T-C1", name: "西湖营业厅", province: ProvinceCode("33"),
          city: "杭州")),
      Event(
        ProgrammePublished(from: today, programme: RandomBook.programme, terms: RandomBook.terms)),
      Event(
        PartnerRegistered(
          partner: RandomBook.partner, name: "诚信科技", companyCode: code,
          founded: today.adding(months: -30), scopes: [.promotion],
          requiredDeposit: Money(fen: 300_000_000))),
    ]
    events += EvidenceKind.allCases.map { kind in
      Event(
        EvidenceFiled(
          partner: RandomBook.partner, evidence: kind, lapses: today.adding(months: 24),
          reference: "E-1")
      )
    }
    events.append(
      Event(
        DepositPaidIn(
          partner: RandomBook.partner, amount: Money(fen: 300_000_000), reference: "B-1")))
    events.append(
      Event(
        AgentEngaged(
          partner: RandomBook.partner, agent: RandomBook.agent, outlets: [RandomBook.outlet],
          person: AgentPerson { $0.name = "王五" })))
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
      $0.shares = [
        RevenueShare {
          $0.party = .organiser; $0.percent = Rate(partsPerTenBillion: 3_333_000_000)
        },
        RevenueShare {
          $0.party = .partner; $0.percent = Rate(partsPerTenBillion: 500_000_000)
        },
      ]
    }
  }

  static func residentID(_ number: Int) -> String {
    let born = Day(
      String(1980 + number / 25_200) + "-01-" + String(100 + 1 + number / 900 % 28).suffix(2))
    return MadeUpIdentity.residentID(
      province: "33", born: born ?? .earliest, sequence: number % 900)
  }

  static func imei(_ number: Int) -> String { MadeUpIdentity.imei(2 * number) }
}
