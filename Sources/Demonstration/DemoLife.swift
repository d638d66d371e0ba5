import Lending
import LendingStore
import StoryKit

/// What happens in a demonstration when a key closes the next day or the next month.
///
/// Customers pay or do not, the day is closed, and the parties outside act: a day at each step.
package struct DemoLife {
  /// The last day to be closed.
  let through: Day
  /// The parties outside, as they stand after the days so far.
  private(set) var owner: SimulatedOwner
  /// How far it has come, in days.
  package private(set) var progress: BookProgress
  /// The clock after the last step.
  package private(set) var now: Moment
  private let seed: UInt64

  /// The days of `book` up to and with `through`.
  package init(
    of book: Book, through: Day, owner: SimulatedOwner, now: Moment, seed: UInt64 = 7
  ) throws {
    self.through = through
    self.owner = owner
    self.now = now
    self.seed = seed
    let first = try book.businessDay
    progress = BookProgress(done: 0, total: first.map { max(0, through - $0 + 1) } ?? 0)
  }

  /// Lives through the business day and closes it.
  ///
  /// - Returns: whether another day is left.
  package mutating func step(_ book: Book) throws -> Bool {
    guard let day = try book.businessDay, day <= through else { return false }
    var events = try repayments(book, on: day)
    events += try billsRepaid(book, on: day)
    let evening = max(now, Moment(day: day, secondOfDay: 72_000))
    let requests = events.map {
      Request(day: day, actor: "funder", role: .officer, event: $0, at: evening)
    }
    // What the door refuses, because a capture is in process for instance, is not paid.
    try book.record(requests, allOrNothing: false) { _, _ in }
    _ = try owner.act(on: book, now: evening)
    try book.closeDay(
      through: day, at: max(evening, Moment(day: day, secondOfDay: 84_600)))
    now = Moment(day: day.adding(days: 1), secondOfDay: 7_800)
    _ = try owner.act(on: book, now: now)
    now = Moment(day: day.adding(days: 1), secondOfDay: DemoBook.secondOfDay)
    progress = BookProgress(done: progress.done + 1, total: progress.total)
    return day < through
  }

  /// A number below a thousand that depends on the text alone, by FNV-1a and the mixing of `Dice`.
  static func chance(_ text: String, seed: UInt64) -> Int {
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 ^ seed) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    var dice = Dice(seed: hash)
    return dice.roll(0...999)
  }

  /// How many days after the due day an instalment is paid, or nil when it is left to be captured.
  private func daysLate(_ plan: Plan.Summary, due: Day) -> Int? {
    guard plan.breach == nil else { return nil }
    switch DemoLife.chance("\(plan.id)/\(due.text)", seed: seed) {
    case ..<905: return 0
    case ..<935: return 1
    case ..<955: return 2
    case ..<975: return 4
    default: return nil
    }
  }

  private func repayments(_ book: Book, on day: Day) throws -> [Event] {
    let query = PlanQuery {
      $0.stages = [.active]
      $0.nextDue = day.adding(days: -4)...day
    }
    return try book.plans(query, limit: 100_000).rows.compactMap { summary in
      guard let due = summary.nextDue, let late = daysLate(summary, due: due), day - due == late,
        let plan = try book.plan(summary.id), let terms = plan.terms,
        let instalment = plan.nextInstalment
      else { return nil }
      let owed = instalment.owed(on: day, terms).total
      guard owed > .zero else { return nil }
      return Event(
        RepaymentReceived(plan: plan.id, amount: owed) {
          $0.payer = plan.payer(of: instalment.number)
          $0.reference = "HK-\(plan.id)-\(day.text)"
        })
    }
  }

  /// Bills that fall due are repaid by two customers of three.
  private func billsRepaid(_ book: Book, on day: Day) throws -> [Event] {
    try book.bills(limit: 100_000).rows.compactMap { found in
      let cause = "\(found.plan)/\(found.item.instalment)/\(day.text)"
      guard found.item.due == day, DemoLife.chance(cause, seed: seed) < 667 else { return nil }
      return Event(
        BillRepaid(
          line: found.line, plan: found.plan, bill: found.item.id, amount: found.item.outstanding
        ) {
          $0.reference = "ZD-\(found.plan)-\(day.text)"
        })
    }
  }
}
