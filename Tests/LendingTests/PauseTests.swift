import Lending
import Testing

/// Days that do not count against a customer.
struct PauseTests {
  private var rows: [Day] {
    ["2023-10-01", "2023-10-16", "2023-10-31", "2023-11-15"].map(PlanLife.day)
  }

  @Test func `a pause stops the count and not the days past due`() throws {
    let vector = try Vectors.schedule(id: "DLQ-04")
    let inputs = vector["inputs"]
    #expect(inputs["rows"].list.compactMap { $0["due"].text } == rows.map(\.text))
    let pause = Grace.Pause(
      from: PlanLife.day(inputs["pause"]["from"].text ?? ""),
      through: PlanLife.day(inputs["pause"]["to"].text ?? ""))
    let grace = Grace(days: try #require(inputs["grace_days"].count), pauses: [pause])
    for row in vector["expected"]["by_date"].list {
      let day = PlanLife.day(row["date"].text ?? "")
      let due = rows[0]
      #expect(Plan.daysPastDue(since: due, on: day) == row["past_due_days"].count)
      #expect(grace.delinquentDays(since: due, on: day) == row["delinquent_days"].count)
      let amount = rows.filter { $0 < day }.count * 250
      #expect("\(amount).00" == row["amount"].text)
      let days = grace.delinquentDays(since: due, on: day)
      let band = BucketScale.byDays.band(ofDaysPastDue: days)
      #expect(days == 0 || band?.label == row["loan_range"].text)
      #expect(pause.lasts(on: day) == (row["pause"].text == "active"))
    }
  }

  @Test func `a pause resumed early ends on that day`() throws {
    let vector = try Vectors.schedule(id: "DLQ-05")
    var life = PlanLife.disbursed(
      "2023-09-01", price: "1000.00", periods: 4, firstDue: "2023-10-01"
    ) { terms in
      terms.schedule.frequency = Frequency(text: "15 days") ?? .monthly
      terms.graceDays = 3
      terms.freezeEnds = .latest
    }
    let inputs = vector["inputs"]
    life.record(
      "2023-10-15",
      Event(
        DelinquencyPaused(
          plan: PlanLife.plan, from: PlanLife.day(inputs["pause"]["from"].text ?? ""),
          through: PlanLife.day(inputs["pause"]["to"].text ?? ""), reason: "vector")))
    life.record(
      inputs["resume_on"].text ?? "",
      Event(DelinquencyResumed(plan: PlanLife.plan)))
    for row in vector["expected"]["by_date"].list {
      let day = row["date"].text ?? ""
      let plan = life.plan(day)
      #expect(plan.daysPastDue(on: PlanLife.day(day)) == row["past_due_days"].count)
      #expect(plan.daysPastGrace(on: PlanLife.day(day)) == row["delinquent_days"].count)
      #expect(plan.overdue(on: PlanLife.day(day)).total.text == row["amount"].text)
    }
    let pause = life.plan("2023-10-26").pauses
    let effective = vector["expected"]["effective_pause"]
    #expect(pause.map(\.from.text) == [effective["from"].text].compactMap(\.self))
    #expect(pause.map(\.through.text) == [effective["to"].text].compactMap(\.self))
  }

  /// DLQ-07, its rules in order: a start on either side of the business day but not before the
  /// disbursement, no two at once, nothing to resume without one that lasts, only running plans.
  @Test func `pauses are refused where they have no place`() {
    var counter = CounterDesk.after(9)
    let day = PlanLife.day(counter.day)
    func pause(_ from: Int, _ through: Int) -> Event {
      Event(
        DelinquencyPaused(
          plan: PlanLife.plan, from: day.adding(days: from), through: day.adding(days: through),
          reason: "test"))
    }
    let resume = Event(DelinquencyResumed(plan: PlanLife.plan))
    #expect(counter.reasons(resume) == [.notYet(.pause)])
    #expect(counter.reasons(pause(-400, 0)) == [.dayBefore(field: "from", earliest: day)])
    #expect(
      counter.reasons(pause(5, 4)) == [.dayBefore(field: "through", earliest: day.adding(days: 5))])
    #expect(counter.reasons(pause(3, 9)).isEmpty)
    #expect(counter.bring(pause(0, 9)).isEmpty)
    #expect(
      counter.reasons(pause(9, 12))
        == [.pausesOverlap(from: day, through: day.adding(days: 9))])
    #expect(counter.reasons(pause(10, 12)).isEmpty)
    #expect(counter.reasons(resume).isEmpty)
  }
}
