import Lending
import StoryKit

extension DemoBook {
  /// How a customer pays.
  private enum Temper {
    /// On the due day, or so many days before it.
    case steady(early: Int)
    /// Now and then a few days late.
    case careless
    /// Left one instalment to be captured and repaid the bill.
    case slipped(at: Int)
    /// Settles early, after so many instalments.
    case settles(after: Int)
  }

  /// Customers by chance, more of them the nearer today.
  mutating func tellCustomers() {
    var arrivals: [(Moment, DemoAgent)] = []
    let agents = DemoAgent.all.filter { $0.share > 0 }
    while people + arrivals.count < size {
      let agent = dice.pick(weighted: agents.map { ($0, $0.share) })
      let days = -1 - arrivalAge()
      guard agent.active.contains(days), isBusy(day(days)) else { continue }
      arrivals.append((Moment(day: day(days), secondOfDay: dice.roll(33_000...62_000)), agent))
    }
    for (at, agent) in arrivals.sorted(by: { $0.0 < $1.0 }) { tellCustomer(agent, at) }
  }

  /// Days ago, by the square of a fraction: half of the customers came within a quarter of the year.
  private mutating func arrivalAge() -> Int {
    let fraction = dice.roll(0...999)
    return 355 * fraction * fraction / 998_001
  }

  /// Weekends bring two fifths more, the days of the Spring Festival three tenths of the usual.
  private mutating func isBusy(_ day: Day) -> Bool {
    let isFestival = (day.month == 2 && day.day < 20) && !HolidayCalendar.isWorkday(day)
    let share = isFestival ? 210 : day.weekday > 5 ? 1000 : 714
    return dice.chance(perThousand: share)
  }

  private mutating func tellCustomer(_ agent: DemoAgent, _ at: Moment) {
    let programme = programme(of: agent)
    let (model, price) = model(for: programme)
    let customer = welcome(
      agent, programme, at: at, Person(onPaper: dice.chance(perThousand: 60), limit: price))
    if dice.chance(perThousand: 30) { return }
    var story = story(customer)
    if dice.chance(perThousand: 45) {
      story.open()
      story.wait(minutes: 5)
      story.precheck(.insufficient)
      story.wait(minutes: 5)
      story.end(dice.chance(perThousand: 500) ? .insufficient : .withdrawn, "额度不足")
      return
    }
    let periods = periods(of: programme)
    let fee = dice.pick(weighted: [(59, 10), (89, 20), (129, 35), (159, 20), (199, 10), (239, 5)])
    let months = dice.pick(weighted: [(12, 15), (24, 75), (36, 10)])
    story.buy(
      purchase(programme, model, periods: periods, fee: Int64(fee), months: months, number: people))
    let temper = temper()
    let second = dice.roll(33_000...72_000)
    var chance = dice
    story.live(until: until(temper, story)) { number in
      conduct(temper, number, second, programme, &chance)
    }
    dice = chance
    finish(temper, &story)
  }

  private mutating func programme(of agent: DemoAgent) -> DemoProgramme {
    switch agent.carrier {
    case "CT": .telecom
    case "CU": .yuebao
    default: dice.chance(perThousand: 200) ? .huabei : .weilidai
    }
  }

  /// A phone of the programme by how often its price is bought, with what has to be free on a line.
  private mutating func model(for programme: DemoProgramme) -> (String, Money) {
    let offered = programme.terms.phones
    let choices = DemoProgramme.pricesOfPhones.filter { phone in
      offered.contains { $0.model == phone.0 }
    }
    let (model, price) = dice.pick(weighted: choices.map { (($0.0, $0.1), $0.2) })
    return (model, .yuan(price / 100 * 100 + 1_000))
  }

  private mutating func periods(of programme: DemoProgramme) -> Int {
    switch programme {
    case .weilidai: dice.pick(weighted: [(12, 30), (24, 70)])
    case .telecom: dice.pick(weighted: [(6, 5), (12, 20), (24, 75)])
    case .yuebao: dice.pick(weighted: [(3, 15), (6, 25), (12, 60)])
    case .huabei, .broadnet: 24
    }
  }

  private mutating func temper() -> Temper {
    dice.pick(weighted: [
      (.steady(early: 0), 520), (.steady(early: dice.roll(1...4)), 300), (.careless, 110),
      (.slipped(at: dice.roll(1...4)), 12), (.settles(after: dice.roll(2...5)), 40),
    ])
  }

  private func until(_ temper: Temper, _ story: PlanStory) -> Moment {
    guard case .settles(let after) = temper, story.offer.payer == .customer else { return now }
    let stop = story.clock.day.adding(months: after).adding(days: 3)
    return min(now, Moment(day: stop, secondOfDay: 0))
  }

  private func conduct(
    _ temper: Temper, _ number: Int, _ second: Int, _ programme: DemoProgramme, _ dice: inout Dice
  ) -> Conduct {
    if programme == .huabei { return .paid(after: 0, second: 36_000) }
    switch temper {
    case .steady(let early): return .paid(after: -early, second: second)
    case .settles: return .paid(after: 0, second: second)
    case .careless:
      let after = dice.pick(weighted: [(0, 850), (1, 80), (2, 40), (4, 20), (7, 10)])
      return .paid(after: after, second: second)
    case .slipped(let at):
      return number == at ? .captured(billRepaidAfter: 24) : .paid(after: 0, second: second)
    }
  }

  private func finish(_ temper: Temper, _ story: inout PlanStory) {
    guard case .settles = temper, story.offer.payer == .customer else { return }
    let until = until(temper, story)
    guard until < now, until.day > story.clock.day else { return }
    story.turn(to: until.day, 9, 15)
    story.settle()
  }
}
