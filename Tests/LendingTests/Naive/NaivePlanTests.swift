import Lending
import StoryKit
import Testing

/// Ten thousand random lives, each looked at on three days, and what follows for the ledger.
struct NaivePlanTests {
  private static func days(_ life: RandomLife, _ seed: UInt64) -> [Int] {
    var numbers = Dice(seed: seed ^ 0xC0FF_EE00)
    let last = life.world.today
    return ((0..<2).map { _ in Int.random(in: life.disbursed...last, using: &numbers) } + [last])
      .sorted()
  }

  @Test(arguments: 0..<20)
  func `a plan's life is what the naive model says`(batch: Int) throws {
    for seed in UInt64(batch * 500)..<UInt64(batch * 500 + 500) {
      let life = RandomLife(seed: seed)
      let days = NaivePlanTests.days(life, seed)
      let entries = NaiveEntries.told(life.terms, life.records)
      let told = NaivePlan.told(life.terms, life.records, on: days)
      for (day, naive) in zip(days, told) {
        let plan = try #require(Plan(entries, asOf: NaiveEntries.day(day)))
        try #require(
          NaiveFigures.of(plan, on: day) == NaiveFigures.of(naive),
          "seed \(seed), day \(day)\n\(life.terms)\n\(life.records)")
      }
    }
  }

  @Test(arguments: 0..<4)
  func `the order in which entries arrive changes nothing`(batch: Int) throws {
    for seed in UInt64(batch * 50)..<UInt64(batch * 50 + 50) {
      let life = RandomLife(seed: seed)
      let entries = NaiveEntries.told(life.terms, life.records)
      let last = NaiveEntries.day(life.world.today)
      var numbers = Dice(seed: seed)
      let shuffled = entries.shuffled(using: &numbers)
      try #require(Plan(shuffled, asOf: last) == Plan(entries, asOf: last), "seed \(seed)")
      try #require(
        Plan.postings(shuffled, asOf: last) == Plan.postings(entries, asOf: last), "seed \(seed)")
    }
  }

  @Test(arguments: 0..<4)
  func `a life told in order is booked by the fold that goes on`(batch: Int) throws {
    var booked = 0
    for seed in UInt64(batch * 50)..<UInt64(batch * 50 + 50) {
      let life = RandomLife(seed: seed)
      let last = NaiveEntries.day(life.world.today)
      let all = NaiveEntries.told(life.terms, life.records).sorted { $0.wasRecorded(before: $1) }
      // Up to the first that came late or was taken back.
      let entries = Array(all.prefix { $0.day == $0.booked && !$0.isReversal })
      var folding = try #require(IncrementalPlanFold(Array(entries.prefix(entries.count / 2))))
      for entry in entries.dropFirst(entries.count / 2) where !folding.take(entry) {
        folding = try #require(
          IncrementalPlanFold(entries.filter { !entry.wasRecorded(before: $0) }))
      }
      let postings = try #require(folding.postings(on: last))
      booked += 1
      try #require(postings == Plan.postings(entries, asOf: last), "seed \(seed)")
    }
    #expect(booked > 25)
  }

  private struct Movement: Hashable {
    let cause: EntryID
    let booked: Day
    let value: Day
  }

  @Test(arguments: 0..<2)
  func `every movement balances and the balances are the plan's figures`(batch: Int) throws {
    var putRight: Set<Int> = []
    for seed in UInt64(batch * 200)..<UInt64(batch * 200 + 200) {
      let life = RandomLife(seed: seed)
      let entries = NaiveEntries.told(life.terms, life.records)
      let last = NaiveEntries.day(life.world.today)
      for case .returnPutRight(let kind, _) in life.records.map(\.fact) { putRight.insert(kind) }
      let plan = try #require(Plan(entries, asOf: last))
      var movements: [Movement: Money] = [:]
      var balances: [String: Money] = [:]
      for line in Plan.postings(entries, asOf: last) {
        let movement = Movement(
          cause: line.posting.cause, booked: line.booked, value: line.posting.valueDay)
        movements[movement, default: .zero] += line.posting.amount
        balances[line.posting.account.path, default: .zero] += line.posting.amount
      }
      let unbalanced = movements.filter { $0.value != .zero }
      try #require(unbalanced.isEmpty, "seed \(seed): \(unbalanced)")
      let frozen = balances["quota:L1:frozen:K7QX-1043"] ?? .zero
      try #require(frozen == plan.freeze?.remaining, "seed \(seed)")
      let credit = balances["liabilities:plan:K7QX-1043:credit"] ?? .zero
      try #require(credit == -plan.credit, "seed \(seed)")
      let billed = Money.sum(plan.bills.map(\.outstanding))
      let bills = balances.filter { $0.key.hasPrefix("assets:bill:") }
      try #require(Money.sum(bills.values) == billed, "seed \(seed)")
      // In suspense is what waits for an answer and what the differences name, and nothing else.
      let named = plan.differences.reduce(Money.zero) { sum, difference in
        switch difference.kind {
        case .captureUndue, .doublePayment, .receiptTwice, .refundShort: sum - difference.amount
        case .shopRefundShort, .refundOver: sum + difference.amount
        default: sum
        }
      }
      let waiting = Money.sum(plan.instalments.map(\.held))
      // What was given back to the owner for a capture that it took back stands on the bill.
      let gone = life.records.reduce(0) { sum, record in
        guard case .captureRefunded(let request, let fen) = record.fact,
          life.world.requests.contains(where: { $0.number == request && !$0.isDone })
        else { return sum }
        return sum + fen
      }
      let suspense = balances["liabilities:plan:K7QX-1043:suspense"] ?? .zero
      try #require(suspense == named - waiting + Money(fen: Int64(gone)), "seed \(seed)")
      guard plan.isActive || plan.settled != nil else { continue }
      let principal = balances["assets:plan:K7QX-1043:principal"] ?? .zero
      try #require(principal == plan.unpaidPrincipal, "seed \(seed)")
    }
    // What the shop kept and what the customer had too little or too much was met.
    #expect(putRight == [4, 5, 6])
  }

  @Test(arguments: 0..<4)
  func `what was booked stays booked`(batch: Int) throws {
    for seed in UInt64(batch * 40)..<UInt64(batch * 40 + 40) {
      let life = RandomLife(seed: seed)
      let entries = NaiveEntries.told(life.terms, life.records)
      var numbers = Dice(seed: seed)
      let known = Int.random(in: RandomLife.firstNumber...entries.count, using: &numbers)
      // Up to the end of the day before the next entry is written down: what a close would book; never
      // before the day on which the last one was.
      let next = known < entries.count ? entries[known].booked : NaiveEntries.day(life.world.today)
      let before = Plan.postings(
        Array(entries[..<known]), asOf: max(next.adding(days: -1), entries[known - 1].booked))
      let all = Plan.postings(entries, asOf: NaiveEntries.day(life.world.today))
      try #require(Array(all.prefix(before.count)) == before, "seed \(seed), \(known) known")
    }
  }
}

extension Entry {
  fileprivate var isReversal: Bool {
    if event.body is EntryReversed { true } else { false }
  }
}
