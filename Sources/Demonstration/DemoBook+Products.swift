import Lending
import StoryKit

extension DemoBook {
  /// A line under a product, told up to its grant.
  private struct DemoLine {
    let id: ID<Line>
    let owner: DemoCustomer
    let product: DemoProduct
    let step: GradeStep
  }

  /// How far the story of a drawing goes.
  private enum Course {
    case requested, signed, contracted, withdrawn
    /// Paid out, and so many instalments paid on their due days.
    case paid(Int)
    /// Paid off early on a day, counted from today.
    case settled(on: Int)
  }

  /// The loan products from a year ago on, 微粒贷 a little cheaper since half a year.
  func publishProducts() {
    for product in DemoProduct.allCases {
      var terms = product.terms
      if product == .weilidai {
        terms.grades[0].limit = .yuan(150_000)
        publish(product, terms, on: -365, from: -365)
        terms = product.terms
        publish(product, terms, on: -190, from: -180)
      } else {
        publish(product, terms, on: -365, from: -365)
      }
    }
  }

  private func publish(_ product: DemoProduct, _ terms: ProductTerms, on days: Int, from: Int) {
    supervise(
      Event(
        ProductPublished(from: day(from), product: product.id, terms: terms)), days, 9, 4)
  }

  /// Lines and drawings of every product, of customers who buy no phone.
  mutating func tellProducts() {
    let home = [(-150, 701), (-140, 702)].map { invite(DemoAgent.home, $0.0, mobile: $0.1) }
    let others = [
      DemoAgent.neighbour, .canton, .harbour, .south, .plain, .north, .lake, .coast,
    ].enumerated().map { invite($0.element, -160 - $0.offset * 5, mobile: 703 + $0.offset) }
    var line = grant(.weilidai, "B", 60_000, to: home[0], -120)
    draw(line, 8_000, 12, -118, .travel, .paid(3))
    draw(line, 3_000, 6, -40, .payment, .paid(1), merchant: "良渚家电城")
    line = grant(.weilidai, "D", 20_000, to: home[1], -90)
    draw(line, 2_500, 5, -75, .consumption, .paid(0))
    line = grant(.weilidai, "A", 200_000, to: others[0], -140)
    draw(line, 50_000, 36, -139, .education, .paid(4), .equalInstalment)
    line = grant(.goose, "B", 8_000, to: others[1], -80)
    draw(line, 1_200, 3, -79, .consumption, .settled(on: -30))
    draw(line, 900, 3, -2, .payment, .signed, merchant: "体育西便利店")
    line = grant(.weibo, "B", 15_000, to: others[2], -100)
    draw(line, 6_000, 6, -95, .health, .paid(3))
    line = grant(.help, "B", 50_000, to: others[3], -110)
    draw(line, 12_000, 6, -109, .education, .paid(3))
    line = grant(.cards, "B", 30_000, to: others[4], -70)
    draw(line, 9_999, 12, -69, .cardBalance, .paid(2), .equalInstalment)
    register(others[5], 41, "湖畔二号贸易有限公司", -135)
    line = grant(.business, "C", 400_000, to: others[5], -130)
    draw(line, 300_000, 12, -129, .business, .paid(4), .equalInstalment)
    register(others[6], 42, "河西三号运输有限公司", -130)
    line = grant(.vehicle, "B", 260_000, to: others[6], -125)
    draw(line, 240_000, 36, -124, .vehicle, .paid(4), .equalInstalment)
    line = grant(.goose, "A", 30_000, to: others[7], -3)
    draw(line, 10_000, 12, -1, .travel, .requested)
    draw(line, 5_000, 6, -1, .furnishing, .contracted)
    draw(line, 2_000, 6, -2, .consumption, .withdrawn)
  }

  private mutating func invite(
    _ agent: DemoAgent, _ days: Int, mobile: Int
  ) -> DemoCustomer {
    welcome(agent, .weilidai, at: moment(days, 10, 20), Person(mobile: mobile))
  }

  private func company(_ number: Int) -> String {
    MadeUpIdentity.companyCode(province: "33", number: number)
  }

  private mutating func register(
    _ customer: DemoCustomer, _ number: Int, _ name: String, _ days: Int
  ) {
    let (code, checked) = (company(number), day(days))
    journal.note(
      Event(
        CompanyRegistered(
          customer: customer.id, company: code, name: name, checked: checked,
          noEnforcement: true, noDishonesty: true, noPenalty: true)), at: moment(days, 14, 0),
      by: customer.agent.hand)
    companies[customer.id] = code
  }

  private mutating func grant(
    _ product: DemoProduct, _ grade: String, _ limit: Int64, to customer: DemoCustomer, _ days: Int
  ) -> DemoLine {
    let line: ID<Line> = number()
    let code = product.terms.borrower == .company ? companies[customer.id] : nil
    journal.note(
      Event(
        LineGranted(
          line: line, customer: customer.id, owner: product.terms.lender, limit: .yuan(limit)
        ) {
          $0.product = product.id
          $0.grade = grade
          $0.company = code
        }), at: moment(days, 15, 0), by: .owner)
    let step = product.terms.step(of: grade) ?? product.terms.grades[0]
    return DemoLine(id: line, owner: customer, product: product, step: step)
  }

  private mutating func draw(
    _ line: DemoLine, _ amount: Int64, _ periods: Int, _ days: Int, _ purpose: LoanPurpose,
    _ course: Course, _ method: Schedule.Method? = nil, merchant: String? = nil
  ) {
    let plan: ID<Plan> = number()
    let serial = plan.text.suffix(4)
    var clock = moment(days, 16, 10, (Int(serial) ?? 0) % 60)
    let at = clock
    let request = DrawingRequested(
      plan: plan, customer: line.owner.id, line: line.id, amount: .yuan(amount), periods: periods,
      purpose: purpose
    ) {
      $0.method = method
      $0.at = at
      if line.product.terms.forVehicle {
        $0.vehicle = VehicleRecord {
          // All ones satisfy the check and belong to no maker.
          $0.vin = "11111111111111111"
          $0.plate = "浙A00000"
          $0.price = .yuan(amount / 8 * 10)
        }
      }
      if line.product.terms.payout == .card { $0.card = MadeUpIdentity.card(4_711) }
      if let merchant {
        $0.payment = DrawnPayment {
          $0.merchant = merchant
          $0.reference = "ZF\(serial)"
        }
      }
    }
    func tell(_ event: any EventBody, by hand: DemoJournal.Recorder) {
      journal.note(Event(event), at: clock, by: hand)
      clock = clock.adding(seconds: 50)
    }
    tell(request, by: line.owner.agent.hand)
    switch course {
    case .requested: return
    case .withdrawn:
      tell(
        ApplicationEnded(plan: plan, outcome: .withdrawn), by: line.owner.agent.hand)
      return
    default: break
    }
    tell(DrawingSigned(plan: plan, place: .customerDevice), by: line.owner.agent.hand)
    if case .signed = course { return }
    tell(
      ContractSigned(plan: plan, contract: "JK\(serial)", place: .customerDevice),
      by: line.owner.agent.hand)
    if case .contracted = course { return }
    tell(
      PlanDisbursed(plan: plan, amount: .yuan(amount), reference: "FK\(serial)"), by: .funder)
    repay(plan, line, request, signed: at.day, course)
  }

  /// The instalments that the customer paid when they were due, or all of it on one day.
  private func repay(
    _ plan: ID<Plan>, _ line: DemoLine, _ request: DrawingRequested, signed: Day, _ course: Course
  ) {
    let terms = line.product.terms.terms(
      for: request, line.step, signed: signed, firstDue: nil)
    guard let schedule = DemoBook.schedule(terms) else { return }
    func received(_ amount: Money, on day: Day, _ number: Int) {
      journal.note(
        Event(
          RepaymentReceived(plan: plan, amount: amount) {
            $0.reference = "HK\(plan.text.suffix(4))-\(number)"
          }), at: Moment(day: day, secondOfDay: 40_000), by: .funder)
    }
    switch course {
    case .paid(let count):
      for row in schedule.instalments.prefix(count) where row.due < today {
        received(row.payment, on: row.due, row.number)
      }
    case .settled(let days):
      let due = schedule.instalments.filter { $0.due <= day(days) }
      for row in due { received(row.payment, on: row.due, row.number) }
      let owed = schedule.owed(on: day(days)) + schedule.accrued(on: day(days))
      journal.note(
        Event(
          SettlementReceived(plan: plan, amount: owed) {
            $0.reference = "JQ\(plan.text.suffix(4))"
          }), at: moment(days, 11, 0), by: .funder)
    default: break
    }
  }

  private static func schedule(_ terms: PlanTerms) -> Schedule? {
    do {
      return try Schedule(terms.schedule)
    } catch {
      // The write door refuses the signature of terms that make none.
      return nil
    }
  }
}
