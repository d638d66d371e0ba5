import Benchmark
import Lending
import LendingStore

/// What is recorded in a large book, each commit on the disk.
func workSuite(_ large: LargeBook) -> BenchmarkSuite {
  let suite = BenchmarkSuite("record", in: .ms)
  var payers: [ID<Plan>] = []
  let repayments = Iterations(max(2, large.plans / 500))
  suite.benchmark("a repayment and its commit", settings: repayments) { state in
    let book = try large.opened()
    guard let day = try book.businessDay else { return }
    if payers.isEmpty { payers = try due(book, on: day) }
    guard let plan = payers.popLast(), let owed = try book.summary(of: plan)?.nextAmount
    else { return }
    let event = RepaymentReceived(plan: plan, amount: owed)
    let request = Request(
      day: day, actor: "S1", role: .officer, event: Event(event),
      at: Moment(day: day, secondOfDay: 40_000))
    state.start()
    try book.record(request)
    try state.end()
  }
  var stories = Stories(count: large.plans, today: LargeBook.today)
  var asked: [ID<Plan>] = []
  suite.benchmark("the close of a day", settings: Iterations(20)) { state in
    let book = try large.opened()
    guard let day = try book.businessDay else { return }
    try live(day, book, asked, &stories)
    state.start()
    let closed = try book.closeDay(
      through: day, at: Moment(day: day, secondOfDay: 80_000))
    try state.end()
    asked = closed.flatMap(\.asked.captures).compactMap { receipt in
      if let body = receipt.event.body as? OperationRequested { body.plan } else { nil }
    }
    state.increment(counter: "captures", by: Double(asked.count))
  }
  return suite
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
