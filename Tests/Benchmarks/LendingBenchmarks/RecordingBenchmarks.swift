import Benchmark
import Lending
import LendingStore
import StoryKit

/// What is recorded in a large book, each commit on the disk.
func recordingBenchmarks(_ large: LargeBook) {
  var payers: [ID<Plan>] = []
  Benchmark.measure(
    "record: a repayment and its commit", times: max(2, large.plans / 500), of: large
  ) { () -> (Book, Request)? in
    let book = try large.writing()
    guard let day = try book.businessDay else { return nil }
    if payers.isEmpty { payers = try due(book, on: day) }
    guard let plan = payers.popLast(), let owed = try book.summary(of: plan)?.nextAmount
    else { return nil }
    return (
      book,
      Request(
        day: day, actor: "S1", role: .officer,
        event: Event(RepaymentReceived(plan: plan, amount: owed)),
        at: Moment(day: day, secondOfDay: 40_000))
    )
  } _: {
    try $0.record($1)
  }
  var stories = Stories(count: large.plans, today: LargeBook.today)
  var asked: [ID<Plan>] = []
  Benchmark.measure("record: the close of a day", times: 20, of: large) { () -> (Book, Day)? in
    let book = try large.writing()
    guard let day = try book.businessDay else { return nil }
    try live(day, book, asked, &stories)
    return (book, day)
  } _: { book, day in
    let closed = try book.closeDay(through: day, at: Moment(day: day, secondOfDay: 80_000))
    asked = closed.flatMap(\.asked.captures).compactMap { receipt in
      if let body = receipt.event.body as? OperationRequested { body.plan } else { nil }
    }
  }
}

private func due(_ book: Book, on day: Day) throws -> [ID<Plan>] {
  try book.ids(PlanQuery { $0.nextDue = day...day })
}

/// What a day brings before it is closed: yesterday's captures are answered, and all but three in a
/// hundred of the instalments that are due are paid.
private func live(
  _ day: Day, _ book: Book, _ asked: [ID<Plan>], _ stories: inout Stories
) throws {
  let payers = try due(book, on: day)
  try book.recording { door in
    for plan in asked { try stories.carryOut(plan, on: day, door) }
    for plan in payers where stories.dice.upTo(100) >= 3 {
      try stories.pay(plan, on: day, door)
    }
  }
}
