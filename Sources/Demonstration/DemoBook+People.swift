import Lending
import StoryKit

/// A customer of the demonstration with the line granted, ready for a plan.
struct DemoCustomer {
  let id: ID<Customer>
  let line: ID<Line>
  let agent: DemoAgent
  let programme: DemoProgramme
  let residentID: String
  /// The clock after the visit so far.
  let clock: Moment
}

extension DemoBook {
  /// What is told of a customer beyond what chance decides.
  struct Person {
    var name: DemoName?
    /// The last eight digits of the mobile number.
    var mobile: Int?
    /// The running number of the phone.
    var phone: Int?
    var onPaper = false
    /// The least limit of the line.
    var limit = Money.yuan(8_000)
    var extraConsents: [ConsentPurpose] = []
  }

  /// Registers a customer at the counter: identity, consents, and the line granted before.
  mutating func welcome(
    _ agent: DemoAgent, _ programme: DemoProgramme, at start: Moment, _ person: Person = Person()
  ) -> DemoCustomer {
    let count = nextPerson()
    let customer: ID<Customer> = number()
    let line: ID<Line> = number()
    let details = details(person, count)
    var clock = start
    func tell(_ event: Event) { journal.note(event, at: clock, by: agent.hand) }
    tell(
      Event(
        CustomerRegistered(
          customer: customer, agent: agent.id, partner: agent.partner, outlet: agent.outlet,
          person: details)))
    if let told = description(count) {
      let (id, at) = (customer, clock.adding(seconds: 30))
      journal.note(
        Event(
          CustomerDescribed(customer: id, person: told)), at: at, by: agent.hand)
    }
    clock = clock.adding(seconds: 55)
    for purpose in DemoProgramme.purposes + person.extraConsents {
      clock = clock.adding(seconds: 20)
      tell(Event(consent(customer, purpose, person.onPaper, count, clock)))
    }
    clock = clock.adding(seconds: 40)
    let limit = max(person.limit, .yuan(Int64(dice.roll(80...400)) * 100))
    let used = dice.chance(perThousand: 200) ? Money.yuan(Int64(dice.roll(5...30)) * 100) : .zero
    tell(
      Event(
        LineGranted(
          line: line, customer: customer, owner: programme.terms.owner, limit: limit + used
        ) {
          $0.source = programme.terms.source
          $0.used = used
        }))
    return DemoCustomer(
      id: customer, line: line, agent: agent, programme: programme,
      residentID: details.residentID, clock: clock.adding(seconds: 70))
  }

  /// Provinces that people come from.
  private static let homes = "13 33 34 36 41 42 43 44 45 50 51 52".split(separator: " ").map(
    String.init)

  private mutating func details(_ person: Person, _ count: Int) -> CustomerPerson {
    let name = person.name ?? DemoName.made(&dice)
    let province = dice.pick(DemoBook.homes)
    // Nobody with the same sequence has the same birthday.
    let born = day(-dice.roll(19 * 23...58 * 22) * 16 - count / 879 % 16)
    // Numbers by chance stand apart from those told: 7,919 shares no factor with eight digits.
    let mobile = person.mobile ?? 10_000_000 + count * 7_919 % 80_000_000
    return CustomerPerson {
      $0.name = name.text
      $0.initials = name.initials
      $0.residentID = MadeUpIdentity.residentID(
        province: province, born: born, sequence: count % 879 + 1)
      $0.mobile = MadeUpIdentity.mobile(mobile)
      if count.isMultiple(of: 3) { $0.card = MadeUpIdentity.card(count * 104_729 % 1_000_000_000) }
    }
  }

  /// Work and schooling as the lender's own figures share them out: 77 of 100 do no office work, 80
  /// have no more than a college behind them (domain reference 8.1); one of ten does not tell.
  private func description(_ count: Int) -> PersonDescription? {
    guard !count.isMultiple(of: 10) else { return nil }
    func pick<Value>(_ shares: [(Value, Int)], _ place: Int) -> Value {
      var left = place
      for (value, share) in shares {
        left -= share
        if left < 0 { return value }
      }
      return shares[0].0
    }
    return PersonDescription {
      $0.trade = pick(
        [
          (Trade.services, 38), (.manufacturing, 32), (.office, 23), (.selfEmployed, 4),
          (.farming, 2), (.other, 1),
        ], count * 37 % 100)
      $0.schooling = pick(
        [
          (Schooling.college, 34), (.highSchool, 28), (.middleSchool, 18), (.bachelor, 17),
          (.postgraduate, 3),
        ], count * 61 % 100)
    }
  }

  private func consent(
    _ customer: ID<Customer>, _ purpose: ConsentPurpose, _ onPaper: Bool, _ count: Int,
    _ clock: Moment
  ) -> ConsentGiven {
    ConsentGiven(
      customer: customer, purpose: purpose, version: DemoProgramme.consentVersion,
      place: onPaper ? .paper : .customerDevice
    ) {
      if onPaper { $0.formNumber = "ZZ-\(count)-\(purpose.rawValue)" }
      $0.given = clock
    }
  }

  /// The application of a customer, still to be told.
  mutating func story(_ customer: DemoCustomer) -> PlanStory {
    PlanStory(
      journal, plan: number(), customer: customer.id, line: customer.line, agent: customer.agent,
      programme: customer.programme, offer: customer.programme.terms, clock: customer.clock)
  }

  func purchase(
    _ programme: DemoProgramme, _ model: String, periods: Int, fee: Int64 = 129,
    months: Int = 24, firstDue: Day? = nil, number: Int
  ) -> PlanStory.Purchase {
    let terms = programme.terms
    let phone = terms.phones.first { $0.model == model } ?? terms.phones[0]
    let plan = terms.servicePlans.first { $0.monthlyFee == .yuan(fee) && $0.months == months }
    return PlanStory.Purchase(
      phone: phone, servicePlan: plan ?? terms.servicePlans[0], periods: periods,
      firstDue: firstDue, phoneNumber: number)
  }

  /// A plan that was told up to the disbursement, its instalment `number` due so many days from
  /// today.
  mutating func bought(
    _ agent: DemoAgent, _ programme: DemoProgramme, _ model: String, periods: Int,
    instalment number: Int, due days: Int, _ person: Person = Person(), fee: Int64 = 129,
    authorisation: String? = nil
  ) -> PlanStory {
    let start = DemoStart(instalment: number, due: day(days))
    let at = Moment(day: start.signed, secondOfDay: dice.roll(34_000...59_000))
    let customer = welcome(agent, programme, at: at, person)
    var story = story(customer)
    var purchase = purchase(
      programme, model, periods: periods, fee: fee, firstDue: start.firstDue,
      number: person.phone ?? people)
    if person.onPaper {
      purchase.place = .paper
      purchase.formNumber = "ZF-\(people)"
    }
    story.buy(purchase, authorisation: authorisation)
    return story
  }
}
