import Lending
import LendingStore
import StoryKit
import Testing

/// Reports from the tables against what the plans' own folds say, day by day.
struct ReportTests {
  let folder: Folder
  let start = Day("2026-01-05") ?? .earliest

  init() throws { folder = try Folder() }

  private func live(_ seed: UInt64, days: Int, losses: Int = 5) throws -> Book {
    let book = try folder.book("life-\(seed).db")
    var life = RandomBook(seed: seed, from: start)
    life.arrivals = 25
    life.defaults = 45
    life.losses = losses
    try book.recording { try life.begin($0) }
    for _ in 0..<days {
      try book.recording { door in
        try life.live(door)
        try life.sleep(door)
      }
    }
    return book
  }

  /// What a plan owes on a day by the fold of its entries up to that day, and for how long.
  private struct Stand {
    var principal = Money.zero
    var days = 0
    var oldest: Day?
    var isWrittenOff = false
    var isOwed: Bool { principal > .zero || oldest != nil }

    init(_ plan: Plan?, _ measure: Measure, _ day: Day) {
      guard let plan, plan.disbursed != nil, plan.returning == nil else { return }
      isWrittenOff = plan.writtenOff != nil
      let open = Set(plan.bills.filter { $0.settled == nil }.map(\.operation))
      for row in plan.instalments {
        principal += row.scheduled.principal - row.paid.principal - row.captured.principal
        if measure == .before, !open.isDisjoint(with: row.captures) {
          principal += row.captured.principal
        }
      }
      days = measure == .before ? plan.daysPastDueBefore(on: day) : plan.daysPastDue(on: day)
      oldest = measure == .before ? plan.oldestUnpaidDueBefore : plan.oldestUnpaidDue
    }
  }

  /// Every plan's stand on every day up to `last`, by the slow way.
  private struct Slow {
    let plans: [Plan]
    var stands: [Measure: [[Day: Stand]]] = [:]

    init(_ book: Book, _ start: Day, _ last: Day) throws {
      plans = try book.plans(PlanQuery(), limit: 1_000).rows.compactMap {
        try book.plan($0.id, on: last)
      }
      var found: [Measure: [[Day: Stand]]] = [.before: [], .after: []]
      for plan in plans {
        var days: [Measure: [Day: Stand]] = [:]
        for day in start...last {
          let then = try book.plan(plan.id, on: day)
          for measure in Measure.allCases {
            days[measure, default: [:]][day] = Stand(then, measure, day)
          }
        }
        for measure in Measure.allCases { found[measure]?.append(days[measure] ?? [:]) }
      }
      stands = found
    }

    func ageing(_ measure: Measure, _ day: Day) -> [Int: Tally] {
      (stands[measure] ?? []).reduce(into: [:]) { tallies, days in
        guard let stand = days[day], stand.isOwed, !stand.isWrittenOff else { return }
        tallies[stand.days, default: Tally()] += Tally(count: 1, amount: stand.principal)
      }
    }

    func moves(_ measure: Measure, _ from: Day, _ to: Day) -> [RollMatrix.Move: Tally] {
      (stands[measure] ?? []).reduce(into: [:]) { moves, days in
        guard let one = days[from], one.isOwed, !one.isWrittenOff, let other = days[to] else {
          return
        }
        moves[.init(from: one.days, to: other.days), default: Tally()] +=
          Tally(count: 1, amount: one.principal)
      }
    }

    /// By month of disbursement: over 30 days at `day`, and on any day up to it.
    func over(_ measure: Measure, _ day: Day, isEver: Bool) -> [Day: Tally] {
      var tallies: [Day: Tally] = [:]
      for (plan, days) in zip(plans, stands[measure] ?? []) {
        let looked = isEver ? days.keys.filter { $0 <= day }.sorted() : [day]
        guard let month = plan.disbursed?.startOfMonth,
          let stand = looked.compactMap({ days[$0] }).first(where: { $0.days > 30 })
        else { continue }
        tallies[month, default: Tally()] += Tally(count: 1, amount: stand.principal)
      }
      return tallies
    }

    /// Plans whose first instalment was `days` late by `day`, and those old enough: on the day before
    /// it would be late it is still what days past due are counted from.
    func late(_ days: Int, _ day: Day) -> (mature: Int, late: Int) {
      let mature = zip(plans, stands[.before] ?? []).filter { plan, _ in
        plan.instalments.first.map { $0.due.adding(days: days) <= day } ?? false
      }
      let late = mature.filter { plan, stands in
        stands[plan.instalments[0].due.adding(days: days - 1)]?.oldest == plan.instalments[0].due
      }
      return (mature.count, late.count)
    }
  }

  @Test(arguments: [21, 22] as [UInt64])
  func `a report of any day is what the folds of that day say`(seed: UInt64) throws {
    let book = try live(seed, days: 190)
    let last = start.adding(days: 200)
    let slow = try Slow(book, start, last)
    #expect(slow.plans.count > 25)
    #expect(slow.plans.contains { $0.writtenOff != nil })
    for day in stride(from: start, through: last, by: 17) {
      let ageings = try book.ageings(on: day)
      for measure in Measure.allCases {
        try #require(ageings[measure].tallies == slow.ageing(measure, day), "\(day.text)")
        let provision = Provision(ageings[measure])
        #expect(provision.nonPerforming == ageings[measure].tally(Ageing.atRisk(over: 90)))
        #expect(provision.plans == ageings[measure].total)
        let later = min(last, day.adding(days: 31))
        try #require(
          book.moves(measure, from: day, to: later) == slow.moves(measure, day, later))
      }
    }
    let over = try book.ageings(on: last).before.tally(Ageing.atRisk(over: 30))
    #expect(over.count > 0)
    for measure in Measure.allCases { try expectVintage(book, slow, measure, last) }
    for rate in try book.firstPaymentDefault(asOf: last).rates {
      let expected = slow.late(rate.days, last)
      #expect(rate.mature.count == expected.mature)
      #expect(rate.late.count == expected.late, "\(rate.days) days")
      #expect(rate.late.count > 0)
    }
  }

  private func expectVintage(_ book: Book, _ slow: Slow, _ measure: Measure, _ last: Day) throws {
    let table = try book.vintage(measure, months: 12, asOf: last)
    var hasEver = false
    for cohort in table.cohorts {
      for age in cohort.current.indices {
        let end = cohort.monthEnd(age)
        let now = slow.over(measure, end, isEver: false)[cohort.month] ?? Tally()
        let ever = slow.over(measure, end, isEver: true)[cohort.month] ?? Tally()
        #expect(cohort.current[age] == now, "\(cohort.month.text) at \(end.text)")
        #expect(cohort.ever[age] == ever, "\(cohort.month.text) ever by \(end.text)")
        #expect(now.count <= ever.count && now.amount <= ever.amount)
        hasEver = hasEver || now != ever
        let month = PlanSet.disbursed(cohort.month...cohort.month.endOfMonth)
        let sets: [(PlanSet, Tally)] = [
          (.bad(measure, Ageing.atRisk(over: 30), on: end), now),
          (.everOver(measure, 30, by: end), ever),
        ]
        for (set, tally) in sets {
          #expect(try book.count(PlanQuery { $0.sets = [month, set] }) == tally.count)
        }
      }
    }
    // After compensation nothing stays overdue long enough here.
    #expect(hasEver || measure == .after)
  }

  @Test func `the plans behind a figure are as many as it says`() throws {
    let book = try live(23, days: 160)
    let day = try #require(try book.businessDay)
    let ageings = try book.ageings(on: day)
    func count(_ sets: PlanSet...) throws -> Int { try book.count(PlanQuery { $0.sets = sets }) }
    for measure in Measure.allCases {
      for band in BucketScale.usual.bands {
        #expect(
          try count(.aged(measure, band.days, on: day)) == ageings[measure].tally(band.days).count)
      }
      let before = day.adding(days: -31)
      let matrix = RollMatrix(.usual, try book.moves(measure, from: before, to: day))
      for (from, one) in BucketScale.usual.bands.enumerated() {
        for (to, other) in BucketScale.usual.bands.enumerated() {
          let target: [PlanSet] =
            other.days.lowerBound == 0
            ? [.atMost(measure, other.days.upperBound, on: day)]
            : [.aged(measure, other.days, on: day)]
          let sets = [PlanSet.aged(measure, one.days, on: before)] + target
          #expect(
            try book.count(PlanQuery { $0.sets = sets }) == matrix.cells[from][to].count)
        }
      }
    }
    for rate in try book.firstPaymentDefault(asOf: day).rates {
      #expect(try count(.mature(rate.days, by: day)) == rate.mature.count)
      #expect(
        try count(.mature(rate.days, by: day), .late(rate.days, by: day)) == rate.late.count)
    }
    let figures = try book.figures(asOf: day)
    #expect(try count(.disbursed(.earliest...day)) == figures.disbursed.count)
    #expect(try count(.settled(by: day)) == figures.settled.count)
    let cheap = PlanSet.interestBelow(BookFigures.littleInterest)
    #expect(try count(.settled(by: day), cheap) == figures.cheap.count)
    #expect(try count(.running(on: day)) == figures.running.count)
    #expect(figures.settled.count > 0 && figures.cheap.count < figures.settled.count)
  }

  @Test func `buckets, overdue list and reports of a day add up to the same`() throws {
    let book = try live(24, days: 120, losses: .max)
    let day = try #require(try book.businessDay)
    let buckets = try book.buckets()
    let ageings = try book.ageings(on: day)
    let overdue = Ageing.atRisk(over: 0)
    for (sums, ageing) in [(buckets.before, ageings.before), (buckets.after, ageings.after)] {
      #expect(sums.values.reduce(Tally(), +) == ageing.total)
      let late = sums.filter { $0.key > .m0 }.values.reduce(Tally(), +)
      #expect(late == ageing.tally(overdue))
    }
    let totals = try book.totals()
    #expect(totals.overdueBefore.count == ageings.before.tally(overdue).count)
    #expect(totals.overdueAfter.count == ageings.after.tally(overdue).count)
    #expect(try book.count(.overdue(on: day)) == ageings.before.tally(overdue).count)
    #expect(ageings.before.tally(overdue).count > ageings.after.tally(overdue).count)
  }

  @Test func `entries in any order make the same reports`() throws {
    let book = try live(25, days: 120)
    let entries = try book.storedEntries(limit: 100_000)
    var dice = Dice(seed: 25)
    let other = try folder.book("shuffled.db")
    try other.importEntries(entries.shuffled(using: &dice))
    let day = try #require(try book.businessDay)
    for past in [day, day.adding(days: -40), day.adding(days: -80)] {
      #expect(try other.ageings(on: past) == book.ageings(on: past))
      #expect(
        try other.vintage(.before, months: 6, asOf: past)
          == book.vintage(.before, months: 6, asOf: past))
      #expect(try other.figures(asOf: past) == book.figures(asOf: past))
      #expect(
        try other.firstPaymentDefault(asOf: past).rates.map(\.late)
          == book.firstPaymentDefault(asOf: past).rates.map(\.late))
    }
    #expect(try other.verify() == [])
  }
}
