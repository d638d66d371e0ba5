import Benchmark
import Foundation
import Lending
import LendingStore

/// What is read of a large book: each report by the questions that it puts to the store, and home.
func reportSuite(_ large: LargeBook) -> BenchmarkSuite {
  let suite = BenchmarkSuite("read", in: .ms)
  func read(_ name: String, _ body: @escaping (Book, Day) throws -> Void) {
    suite.benchmark(name, settings: Iterations(20)) { state in
      let book = try large.opened()
      let day = try book.businessDay ?? LargeBook.today
      state.start()
      try body(book, day)
      try state.end()
    }
  }
  func monthEnds(_ months: Int, _ day: Day) -> [Day] {
    Vintage.monthEnds(since: day.startOfMonth.adding(months: 1 - months), until: day)
  }
  read("report par, trend of 12 months") { book, day in
    keep(try book.ageings(on: [day]))
    keep(try book.ageings(on: monthEnds(12, day)))
  }
  read("report buckets") { book, day in keep(try book.ageings(on: [day])) }
  for measure in Measure.allCases {
    read("report vintage, 12 months, \(measure) compensation") { book, day in
      keep(try book.vintage(measure, months: 12, asOf: day))
    }
  }
  read("report roll-rate, 6 months") { book, day in
    let ends = monthEnds(8, day)
    keep(try book.ageings(on: ends))
    keep(try book.moves(.before, from: ends[ends.count - 2], to: ends[ends.count - 1]))
  }
  read("report first-payment-default") { book, day in
    keep(try book.firstPaymentDefault(asOf: day))
  }
  read("report book") { book, day in
    keep(try book.figures(asOf: day))
    keep(try book.ageings(on: [day]))
  }
  read("trial balance") { book, _ in keep(try book.trialBalance()) }
  read("trial balance through the day, by value") { book, day in
    keep(try book.trialBalance(LedgerCut(.value, through: day)))
  }
  read("totals of all") { book, _ in keep(try book.totals()) }
  read("totals of one agent") { book, _ in keep(try book.totals(agent: ID("\(book.device)-A1"))) }
  suite.benchmark("open the book, what home loads", settings: Iterations(20)) { state in
    _ = try large.opened()
    state.start()
    let book = try Book.open(large.path)
    try home(book)
    try state.end()
    try book.close()
  }
  return suite
}

/// The first screen of a supervisor.
private func home(_ book: Book) throws {
  let cases = try book.plans(.atCounter, limit: 200).rows
  keep(try book.persons(of: Set(cases.map(\.customer))))
  keep(try book.totals())
  keep(try book.differences(limit: 100).rows.count)
  let ending = PlanQuery {
    $0.stages = [.active]
    $0.freezeStates = [.frozen, .partial]
    $0.sort = .freezeEnds
  }
  keep(try book.plans(ending, limit: 3).rows)
}
