import Lending
import LendingStore
import Testing

@testable import Demonstration

@MainActor struct DemoBookTests {
  @Test func `the same day makes the same book, another day or seed another`() {
    let today = DemoShelf.today
    let first = DemoBook.requests(today: today, size: 200)
    #expect(first == DemoBook.requests(today: today, size: 200))
    #expect(first != DemoBook.requests(today: today, size: 200, seed: 8))
    #expect(first != DemoBook.requests(today: today.adding(days: 1), size: 200))
  }

  @Test func `the same day makes the same entries, hash by hash`() throws {
    let hashes = try (0..<2).map { _ in
      let shelf = try DemoShelf(today: DemoShelf.today)
      return try shelf.book.storedEntries(limit: 100_000).map(\.hash)
    }
    #expect(hashes[0].count > 1_000)
    #expect(hashes[0] == hashes[1])
  }

  @Test func `the write door refuses nothing, and the check finds nothing`() throws {
    let shelf = try DemoShelf.full()
    #expect(shelf.refused == [])
    #expect(try shelf.book.businessDay == DemoShelf.today)
    #expect(try shelf.book.lastClosed == DemoShelf.today.adding(days: -1))
    #expect(try shelf.book.verify() == [])
  }

  @Test(arguments: ["2026-02-28", "2027-01-01", "2028-02-29", "2026-03-31", "2027-07-31"])
  func `another day works as well`(today: String) throws {
    let shelf = try DemoShelf(today: DemoShelf.day(today))
    #expect(shelf.refused == [])
    let plan = try shelf.plan(mobile: "15400010322")
    #expect(plan.overdue(on: plan.asOf).total.text == "223.04")
    #expect(DemoShelf.figures(try shelf.plan(mobile: "15400000001")).hasSuffix("3999.32 0.00"))
  }

  @Test(arguments: ["2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24", "2027-02-28"])
  func `nothing happens later than now, in the order of the clock, within opening hours`(
    today: String
  ) {
    let today = DemoShelf.day(today)
    let requests = DemoBook.requests(today: today)
    let now = Moment(day: today, secondOfDay: DemoBook.secondOfDay)
    #expect(zip(requests, requests.dropFirst()).allSatisfy { $0.at <= $1.at })
    let early = requests.filter { $0.at > now || $0.day > $0.at.day }
    #expect(early.map { "\($0.at.text) \($0.event.kind)" } == [])
    let atCounter = requests.filter { $0.role == .agent }
    #expect(atCounter.allSatisfy { ("07:40"..."21:00").contains($0.at.clock) })
  }

  @Test func `every identity is one that belongs to nobody`() {
    var wrong: [String] = []
    for request in DemoBook.requests(today: DemoShelf.today) {
      switch request.event.body {
      case let body as CustomerRegistered:
        let person = body.person
        let isMade =
          person.residentID.dropFirst(2).hasPrefix("9999") && person.mobile.hasPrefix("154")
          && person.card?.hasPrefix("629999") != false
        let faults =
          ResidentID.faults(in: person.residentID, on: request.day)
          + Mobile.faults(in: person.mobile) + (person.card.map(BankCard.faults) ?? [])
        if !isMade || !faults.isEmpty { wrong.append(person.residentID) }
      case let body as HighRiskListed:
        if !body.person.residentID.dropFirst(2).hasPrefix("9999") { wrong.append("listed") }
      case let body as PartnerRegistered:
        let isMade = body.companyCode.dropFirst(4).hasPrefix("9999DEM")
        if !isMade || !CompanyCode.faults(in: body.companyCode).isEmpty {
          wrong.append(body.companyCode)
        }
      case let body as CostFormSigned:
        for imei in [body.imei, body.secondIMEI ?? ""] {
          let isMade = imei.hasPrefix("00101000") || imei.hasPrefix("00440000")
          if !isMade || !IMEI.faults(in: imei).isEmpty { wrong.append(imei) }
        }
      default: break
      }
    }
    #expect(wrong == [])
  }
}

// MARK: - The stories

@MainActor extension DemoBookTests {
  @Test func `story A has three repaid and the fourth captured`() throws {
    let plan = try DemoShelf.full().plan(mobile: "15400000001")
    #expect(DemoShelf.figures(plan) == "5999.00 1499.76 499.92 3999.32 0.00")
    #expect(plan.instalments.prefix { $0.paidOn != nil }.count == 3)
    #expect(plan.bills.map(\.outstanding.text) == ["499.92"])
    #expect(plan.daysPastDue(on: plan.asOf) == 0)
    #expect(plan.daysPastDueBefore(on: plan.asOf) == 18)
    #expect(plan.settlement(on: plan.asOf)?.total.text == "3999.32")
    #expect(plan.freeze?.authorisation.hasSuffix("8475") == true)
  }

  @Test func `story B is paid by the carrier's rebate until a telephone bill is unpaid`() throws {
    let plan = try DemoShelf.full().plan(mobile: "15400010356")
    #expect(plan.terms?.schedule.principal.text == "1200.00")
    #expect(plan.signature?.form?.downPayment.text == "1799.00")
    #expect(Set(plan.instalments.map(\.scheduled.total.text)) == ["50.00"])
    #expect(plan.breach?.report == .arrears)
    #expect(plan.payments.allSatisfy { $0.payer == .carrier })
    #expect(DemoShelf.figures(plan) == "1200.00 250.00 0.00 950.00 0.00")
    #expect(plan.captureFrom == plan.asOf.adding(days: 1))
  }

  @Test func `closing the day captures case G and leaves a gap`() throws {
    let shelf = try DemoShelf(today: DemoShelf.today)
    let before = try shelf.plan(mobile: "15400010322")
    #expect(DemoShelf.figures(before) == "4599.00 334.36 0.00 4264.64 0.00")
    #expect(before.daysPastDue(on: before.asOf) == 9)
    #expect(before.overdue(on: before.asOf).total.text == "223.04")
    let closed = try shelf.book.closeDay(
      through: DemoShelf.today, at: Moment(day: DemoShelf.today, secondOfDay: 84_000))
    #expect(closed.flatMap { Array($0.asked.refused.values) } == [])
    var owner = SimulatedOwner(
      .prompt, began: Moment(day: DemoShelf.today, secondOfDay: DemoBook.secondOfDay))
    let night = Moment(day: DemoShelf.today.adding(days: 1), secondOfDay: 7_800)
    #expect(try owner.act(on: shelf.book, now: night) > 0)
    let after = try shelf.plan(mobile: "15400010322")
    #expect(DemoShelf.figures(after) == "4599.00 334.36 223.14 4041.50 52.91")
  }

  @Test func `five cases are in progress with the agent of the home screen`() throws {
    let shelf = try DemoShelf.full()
    let query = PlanQuery {
      $0.agent = "A7"
      $0.stages = Set(Plan.Stage.allCases.filter(\.isAtCounter))
      $0.sort = .stageSince
    }
    let rows = try shelf.book.plans(query, limit: 20).rows
    #expect(
      rows.map { "\($0.queueNumber ?? "") \($0.stage.step) \($0.stageSince.clock)" } == [
        "A031 7 08:32", "A035 6 10:00", "A029 5 10:18", "A037 5 10:33", "A038 3 10:37",
      ])
    #expect(rows.compactMap(\.freezeRequest) == [.done, .done, .unknown, .inProcess])
    #expect(rows[3].holdsUntil?.text == "2026-11-23T10:48:12")
    #expect(rows[4].holdsUntil?.text == "2026-11-23T18:00:00")
  }
}
