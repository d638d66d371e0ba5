import Lending
import Testing

/// What the write door refuses of operations, payments and settlements.
struct OperationAdmissionTests {
  static func overdue(_ day: String) -> CounterDesk {
    var counter = CounterDesk.threePaid()
    counter.day = day
    return counter
  }

  static let capture = CounterDesk.asked("C4", .capture, "499.92", instalment: 4)
  static let again = CounterDesk.asked("C5", .capture, "499.92", instalment: 4)

  @Test(arguments: [
    ("2026-11-14", [Reason.exceedsOught(field: "amount", most: .zero)]), ("2026-11-15", []),
  ])
  func `a capture waits for its days past due`(day: String, reasons: [Reason]) {
    #expect(
      OperationAdmissionTests.overdue(day).reasons(OperationAdmissionTests.capture) == reasons)
  }

  @Test func `a capture in process or of unknown result is not asked for again`() {
    var counter = OperationAdmissionTests.overdue("2026-11-15")
    counter.bring(OperationAdmissionTests.capture)
    #expect(
      counter.reasons(OperationAdmissionTests.again)
        == [.operationOpen(operation: "C4", state: .inProcess)])
    counter.bring(CounterDesk.answered("C4", .unknown))
    #expect(
      counter.reasons(OperationAdmissionTests.again)
        == [.operationOpen(operation: "C4", state: .unknown)])
    counter.bring(CounterDesk.answered("C4"))
    #expect(
      counter.reasons(OperationAdmissionTests.again)
        == [.exceedsOught(field: "amount", most: .zero)])
    #expect(
      counter.reasons(CounterDesk.answered("C4"))
        == [.operationEnded(operation: "C4", state: .done)])
  }

  @Test func `a capture names an instalment of the plan`() {
    let counter = OperationAdmissionTests.overdue("2026-11-15")
    #expect(
      counter.reasons(CounterDesk.asked("C4", .capture, "499.92"))
        == [.fieldMissing(field: "instalment")])
    #expect(
      counter.reasons(CounterDesk.asked("C4", .capture, "499.92", instalment: 13))
        == [.countAbove(field: "instalment", maximum: 12)])
  }

  @Test(arguments: [
    ("499.92", []),
    ("499.93", [Reason.exceedsOught(field: "amount", most: PlanLife.yuan("499.92"))]),
    ("0.00", [Reason.amountBelow(field: "amount", minimum: PlanLife.yuan("0.01"))]),
  ])
  func `a release is at most what ought to be released`(amount: String, reasons: [Reason]) {
    var counter = CounterDesk.after(9)
    counter.day = "2026-08-05"
    counter.bring(CounterDesk.paid("499.92"))
    #expect(counter.reasons(CounterDesk.asked("E1", .release, amount)) == reasons)
  }

  @Test func `a release in process is named when more is asked for`() {
    var counter = CounterDesk.after(9)
    counter.day = "2026-08-05"
    counter.bring(CounterDesk.paid("499.92"))
    counter.bring(CounterDesk.asked("E1", .release, "499.92"))
    #expect(
      counter.reasons(CounterDesk.asked("E2", .release, "499.92")) == [
        .operationOpen(operation: "E1", state: .inProcess),
        .exceedsOught(field: "amount", most: .zero),
      ])
  }

  @Test func `a settlement of another amount is told what it needs and the bills beside it`() {
    var counter = OperationAdmissionTests.overdue("2026-11-15")
    counter.bring(OperationAdmissionTests.capture)
    counter.bring(CounterDesk.answered("C4"))
    counter.day = "2026-11-23"
    let needs = Reason.settlementNeeds(
      amount: PlanLife.yuan("3999.32"), bills: PlanLife.yuan("499.92"))
    #expect(counter.reasons(CounterDesk.settled("3999.31")) == [needs])
    #expect(counter.reasons(CounterDesk.settled("4499.24")) == [needs])
    #expect(counter.reasons(CounterDesk.settled("3999.32")) == [])
  }

  @Test func `nothing is settled while a capture is in process`() {
    var counter = OperationAdmissionTests.overdue("2026-11-15")
    counter.bring(OperationAdmissionTests.capture)
    #expect(
      counter.reasons(CounterDesk.settled("4499.24"))
        == [.operationOpen(operation: "C4", state: .inProcess)])
  }

  @Test func `a freeze is of the amount signed and within the quota`() {
    var counter = CounterDesk.after(4)
    counter.bring(
      Event(
        LineChanged(line: "L1") {
          $0.limit = PlanLife.yuan("5000.00")
        }))
    #expect(
      counter.reasons(CounterDesk.asked("F1", .freeze, "5998.00")) == [
        .amountsDisagree(field: "amount", expected: PlanLife.yuan("5999.00")),
        .quotaInsufficient(leastDownPayment: PlanLife.yuan("999.00")),
      ])
  }

  @Test func `a freeze that is done has its authorisation and its whole amount`() {
    let counter = CounterDesk.after(5)
    let answer = CounterDesk.answered("F1") { $0.amount = PlanLife.yuan("5998.99") }
    #expect(
      counter.reasons(answer) == [
        .fieldMissing(field: "authorisation"),
        .amountBelow(field: "amount", minimum: PlanLife.yuan("5999.00")),
      ])
  }

  @Test func `a confirmation may take fifteen minutes`() throws {
    let admitted = try CounterDesk.asked("F1", .freeze, "5999.00")
      .admitted(in: CounterDesk.after(4).situation)
    guard let body = admitted.body as? OperationRequested else {
      Issue.record("another event came out")
      return
    }
    #expect(body.expires == Moment("2026-07-05T10:15:00"))
  }

  @Test func `a bill is repaid on its own line and for no more than it asks`() {
    var counter = OperationAdmissionTests.overdue("2026-11-15")
    counter.bring(OperationAdmissionTests.capture)
    counter.bring(CounterDesk.answered("C4"))
    func repaid(_ line: ID<Line>, _ bill: ID<Bill>, _ amount: String) -> Event {
      Event(
        BillRepaid(line: line, plan: PlanLife.plan, bill: bill, amount: PlanLife.yuan(amount)))
    }
    #expect(
      counter.reasons(repaid("L2", "C9-B", "0.00")) == [
        .amountBelow(field: "amount", minimum: PlanLife.yuan("0.01")),
        .unknown(field: "line", id: "L2"), .unknown(field: "bill", id: "C9-B"),
      ])
    #expect(
      counter.reasons(repaid("L1", "C4-B", "499.93"))
        == [.amountAbove(field: "amount", maximum: PlanLife.yuan("499.92"))])
    #expect(counter.reasons(repaid("L1", "C4-B", "499.92")) == [])
  }

  @Test func `what an owner did is not reversed by a key`() {
    var counter = OperationAdmissionTests.overdue("2026-11-15")
    let entries = counter.journal.entries
    counter.adjust = { situation in
      situation.reversed = entries.first { $0.event.kind == .operationAnswered }
    }
    let reversal = Event(EntryReversed(entry: EntryID(device: "", number: 0), reason: "录入两次"))
    #expect(counter.reasons(reversal) == [.notReversible(event: "operation-answered")])
  }

  @Test(arguments: [
    ("2026-11-21", [Reason.dayNotNext(expected: PlanLife.day("2026-11-22"))]), ("2026-11-22", []),
    ("2026-11-23", [Reason.dayNotNext(expected: PlanLife.day("2026-11-22"))]),
  ])
  func `days are closed one after the other`(day: String, reasons: [Reason]) {
    var counter = CounterDesk.nowhere(.officer)
    counter.day = "2026-11-22"
    #expect(
      counter.reasons(Event(DayClosed(closed: PlanLife.day(day)))) == reasons)
  }

  static let carrier = Event(
    CarrierRegistered(carrier: "CM", name: "中国移动"))

  @Test(arguments: [("2026-07-05", true), ("2026-07-06", false), ("2027-07-05", false)])
  func `an event of a day that is not open is refused, and only closing opens one`(
    day: String, isTaken: Bool
  ) {
    // The book stands at 2026-07-05; its clock is a year ahead.
    var counter = CounterDesk.nowhere(.supervisor)
    let told = PlanLife.day(day)
    let open = PlanLife.day("2026-07-05")
    counter.adjust = { situation in
      situation.day = told
      situation.businessDay = open
      situation.now = Moment(day: PlanLife.day("2027-07-05"), secondOfDay: 0)
    }
    let reasons = counter.reasons(OperationAdmissionTests.carrier)
    #expect(reasons == (isTaken ? [] : [.dayNotOpen(businessDay: open)]))
  }

  @Test(arguments: [("2026-07-05", true), ("2026-07-06", false)])
  func `the first event of a book and a close lie not beyond the clock's day`(
    day: String, isTaken: Bool
  ) {
    var counter = CounterDesk.nowhere(.supervisor)
    let told = PlanLife.day(day)
    let today = PlanLife.day("2026-07-05")
    counter.adjust = { situation in
      situation.day = told
      situation.businessDay = told
      situation.isFirst = true
      situation.now = Moment(day: today, secondOfDay: 0)
    }
    #expect(
      counter.reasons(OperationAdmissionTests.carrier)
        == (isTaken ? [] : [.dayAfter(field: "day", latest: today)]))
    counter.adjust = { situation in
      situation.day = told
      situation.businessDay = told
      situation.now = Moment(day: today, secondOfDay: 0)
    }
    #expect(
      counter.reasons(Event(DayClosed(closed: told)))
        == (isTaken ? [] : [.dayAfter(field: "closed", latest: today)]))
  }

  @Test func `a phone comes back step by step`() {
    var counter = CounterDesk.threePaid()
    let steps = CounterDesk.returnSteps
    #expect(counter.reasons(steps[1]) == [.notYet(.returnStep)])
    #expect(counter.reasons(steps[2]) == [.notYet(.returnStep)])
    #expect(
      counter.reasons(steps[3]) == [
        .notYet(.returnStep), .amountsDisagree(field: "amount", expected: .zero),
      ])
    #expect(steps.map { counter.bring($0) } == [[], [], [], []])
    #expect(counter.plan?.pending.map(\.requested) == [PlanLife.yuan("4499.24")])
  }
}
