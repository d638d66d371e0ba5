import Lending
import Testing

/// What is judged by now and what by the event's day, where the two differ.
struct ToldLateTests {
  /// The counter with `day` as the business day, at which something of an earlier day is told.
  private func late(_ counter: CounterDesk, _ event: Event, of day: String) -> [Reason] {
    var counter = counter
    let told = PlanLife.day(day)
    let entries = counter.journal.entries
    let then = entries.filter { $0.day <= told }
    counter.adjust = { situation in
      situation.day = told
      var earlier = AdmissionContext.Earlier()
      earlier.partner = Partner(then)
      earlier.customer = Customer(then)
      earlier.plan = Plan(entries, asOf: told)
      situation.earlier = earlier
    }
    return counter.reasons(event)
  }

  private func closedOn(_ day: String, _ counter: CounterDesk) -> CounterDesk {
    var counter = counter
    counter.day = day
    return counter
  }

  private let withdrawn = Event(
    ApplicationEnded(plan: PlanLife.plan, outcome: .withdrawn))

  @Test func `a running plan is not ended as withdrawn by an event of the day before`() {
    let counter = closedOn("2026-07-06", .after(9))
    #expect(late(counter, withdrawn, of: "2026-07-05") == [.tooLate(stage: .active)])
  }

  @Test func `no second freeze is asked for by an event of an earlier day`() {
    var counter = CounterDesk.after(4)
    #expect(counter.bring(CounterDesk.asked("F1", .freeze, "5999.00")) == [])
    counter.day = "2026-07-06"
    let second = CounterDesk.asked("F2", .freeze, "5999.00")
    #expect(
      late(counter, second, of: "2026-07-05") == [
        .operationOpen(operation: "F1", state: .inProcess)
      ])
    #expect(counter.bring(CounterDesk.frozen) == [])
    #expect(late(counter, second, of: "2026-07-05") == [.tooLate(stage: .frozen)])
  }

  @Test func `another cost form does not take the place of the one that was signed since`() {
    var counter = CounterDesk.after(2)
    counter.day = "2026-07-06"
    counter.bring(
      Event(
        PrecheckAnswered(plan: PlanLife.plan, result: .passed) {
          $0.validUntil = Moment("2026-07-06T18:00:00")
        }))
    #expect(counter.bring(CounterDesk.signed()) == [])
    #expect(
      late(counter, CounterDesk.signed { $0.periods = 24 }, of: "2026-07-05")
        == [.tooLate(stage: .signed)])
  }

  @Test func `another cost form does not come to stand under a contract of its own day`() {
    let counter = closedOn("2026-07-06", .after(4))
    #expect(
      late(counter, CounterDesk.signed { $0.periods = 24 }, of: "2026-07-05")
        == [.tooLate(stage: .contracted)])
  }

  @Test func `a release runs once, whatever day it bears`() {
    var counter = CounterDesk.after(9)
    counter.day = "2026-08-05"
    counter.bring(CounterDesk.paid("499.92"))
    counter.day = "2026-08-06"
    counter.bring(CounterDesk.asked("E1", .release, "499.92"))
    counter.bring(CounterDesk.answered("E1"))
    // On the 5th 499.92 ought to be released and nothing was; now nothing ought to be.
    #expect(
      late(counter, CounterDesk.asked("E2", .release, "499.92"), of: "2026-08-05")
        == [.exceedsOught(field: "amount", most: .zero)])
  }

  @Test func `a settlement told late costs what it cost on its day`() {
    var counter = CounterDesk.threePaid()
    counter.day = "2026-10-20"
    // 5,999.00 less three of 499.92.
    #expect(late(counter, CounterDesk.settled("4499.24"), of: "2026-10-10") == [])
    counter.bring(CounterDesk.paid("499.92"))
    #expect(late(counter, CounterDesk.settled("4499.24"), of: "2026-10-10") == [])
    #expect(
      late(counter, CounterDesk.settled("3999.32"), of: "2026-10-10")
        == [.settlementNeeds(amount: PlanLife.yuan("4499.24"), bills: .zero)])
  }

  @Test func `what has to come first had to be there on the event's day`() {
    var counter = CounterDesk.after(6)
    counter.day = "2026-07-06"
    counter.bring(CounterDesk.carrierContract)
    // Signed on the 6th, so that nobody handed over on the 5th.
    #expect(
      late(counter, CounterDesk.handedOver(), of: "2026-07-05") == [.notYet(.carrierContract)])
    #expect(counter.reasons(CounterDesk.handedOver()) == [])
  }

  @Test func `a deposit that was paid in since was not there, a stop since stands`() {
    var counter = CounterDesk.ready(skipping: [.depositPaidIn, .customerRegistered])
    counter.day = "2026-07-06"
    counter.bring(CounterDesk.deposit("3000000.00"))
    let customer = CounterDesk.customer()
    #expect(
      late(counter, customer, of: "2026-07-05") == [.depositShort(by: PlanLife.yuan("3000000.00"))])
    #expect(counter.reasons(customer) == [])
    counter.bring(
      Event(
        PartnerReviewed(partner: "PA", verdict: .stopped, reason: "飞单")))
    counter.day = "2026-07-07"
    #expect(late(counter, customer, of: "2026-07-06") == [.intakeStopped(reason: "飞单")])
  }

  @Test func `an answer that is put right bears no day before the one it puts right`() {
    var counter = CounterDesk.after(5)
    counter.day = "2026-07-06"
    counter.bring(CounterDesk.answered("F1", .failed))
    let done = CounterDesk.frozen
    #expect(
      late(counter, done, of: "2026-07-05")
        == [.dayBefore(field: "day", earliest: PlanLife.day("2026-07-06"))])
    #expect(counter.reasons(done) == [])
  }
}
