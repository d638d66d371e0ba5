import Benchmark
import Foundation
import Lending
import LendingStore

/// What is read of a large book: each report by the questions that it puts to the store, and home.
func readingBenchmarks(_ large: LargeBook) {
  func read(_ name: String, _ body: @escaping (Book, Day) throws -> Void) {
    Benchmark.measure("read: \(name)", times: 20, of: large) {
      let book = try large.reading()
      return (book, try book.businessDay ?? LargeBook.today)
    } _: {
      try body($0, $1)
    }
  }
  func monthEnds(_ months: Int, _ day: Day) -> [Day] {
    Vintage.monthEnds(since: day.startOfMonth.adding(months: 1 - months), until: day)
  }
  read("report par, trend of 12 months") { book, day in
    blackHole(try book.ageings(on: [day]))
    blackHole(try book.ageings(on: monthEnds(12, day)))
  }
  read("report buckets") { book, day in blackHole(try book.ageings(on: [day])) }
  for measure in Measure.allCases {
    read("report vintage, 12 months, \(measure) compensation") { book, day in
      blackHole(try book.vintage(measure, months: 12, asOf: day))
    }
  }
  read("report roll-rate, 6 months") { book, day in
    let ends = monthEnds(8, day)
    blackHole(try book.ageings(on: ends))
    blackHole(try book.moves(.before, from: ends[ends.count - 2], to: ends[ends.count - 1]))
  }
  read("report first-payment-default") { book, day in
    blackHole(try book.firstPaymentDefault(asOf: day))
  }
  read("report book") { book, day in
    blackHole(try book.figures(asOf: day))
    blackHole(try book.ageings(on: [day]))
  }
  read("trial balance") { book, _ in blackHole(try book.trialBalance()) }
  read("trial balance through the day, by value") { book, day in
    blackHole(try book.trialBalance(LedgerCut(.value, through: day)))
  }
  read("totals of all") { book, _ in blackHole(try book.totals()) }
  read("totals of one agent") { book, _ in
    blackHole(try book.totals(agent: ID("\(book.device)-A1")))
  }
  Benchmark.measure("read: open the book, what home loads", times: 20, of: large) {
    try large.reading().path
  } _: {
    let book = try Book.open($0, .reading)
    try home(book)
    try book.close()
  }
}

/// The first screen of a supervisor.
private func home(_ book: Book) throws {
  let cases = try book.plans(.atCounter, limit: 200).rows
  blackHole(try book.persons(of: Set(cases.map(\.customer))))
  blackHole(try book.totals())
  blackHole(try book.differences(limit: 100).rows.count)
  let ending = PlanQuery {
    $0.stages = [.active]
    $0.freezeStates = [.frozen, .partial]
    $0.sort = .freezeEnds
  }
  blackHole(try book.plans(ending, limit: 3).rows)
}
