import Lending
import LendingStore
import StoryKit

/// The lives of many plans of one year, told to the write door day by day.
///
/// Every number begins with the book's code, so that the same lives of another book meet none of them.
struct Stories {
  /// How many plans there are in the end.
  let count: Int
  /// The last day, of which nothing but the filing of one paper is told.
  let today: Day
  var dice = Dice(seed: 7)
  private let first: Day
  private var day: Day
  private var seconds = 0
  private var opened = 0
  private var agenda: [Day: [(plan: ID<Plan>, act: Act)]] = [:]

  static let overdueDays = 30

  /// The lives of so many plans in the year before `today`.
  init(count: Int, today: Day) {
    self.count = count
    self.today = today
    first = today.adding(days: -365)
    day = first
  }

  /// What becomes of an instalment.
  private enum Act {
    case pay, capture, repayBills
  }

  @discardableResult
  mutating func tell(
    _ door: Recording, _ event: Event, on day: Day, _ role: Role = .supervisor
  ) throws -> Receipt {
    seconds = (seconds + 1) % 40_000
    return try door.record(
      Request(
        day: day, actor: "S1", role: role, event: event,
        at: Moment(day: day, secondOfDay: 30_000 + seconds)))
  }

  /// Tells of the next day.
  ///
  /// - Returns: whether another one is left.
  mutating func tellDay(_ door: Recording) throws -> Bool {
    if day == first { try begin(on: day, door) }
    guard day < today else {
      // The business day is the last one before anything else is told of it.
      let filed = Stories.evidence(.cleanRecord, until: day.adding(months: 24), door.device)
      try tell(door, filed, on: day)
      return false
    }
    for (plan, act) in agenda.removeValue(forKey: day) ?? [] {
      switch act {
      case .pay: try pay(plan, on: day, door)
      case .capture: try carryOut(plan, on: day, door)
      case .repayBills: try repayBills(plan, on: day, door)
      }
    }
    while opened < count * (day - first + 1) / (today - first) {
      let id = try open(opened, on: day, door)
      try plan(id, door)
      opened += 1
    }
    try door.closeDays(
      before: day.adding(days: 1), at: Moment(day: day, secondOfDay: 86_399))
    day = day.adding(days: 1)
    return true
  }

  /// Decides what becomes of each instalment of a plan.
  private mutating func plan(_ id: ID<Plan>, _ door: Recording) throws {
    // One plan in twenty stops being paid for good.
    let stops = dice.upTo(100) < 5 ? dice.upTo(12) + 1 : Int.max
    for instalment in try door.plan(id, on: day)?.instalments ?? [] {
      let due = instalment.due
      let captured = due.adding(days: Stories.overdueDays)
      switch instalment.number < stops ? dice.upTo(100) : 100 {
      case ..<88: note(.pay, id, due)
      case ..<96: note(.pay, id, due.adding(days: 1 + dice.upTo(9)))
      case ..<99: note(.pay, id, due.adding(days: 10 + dice.upTo(20)))
      case ..<100:
        note(.capture, id, captured)
        note(.repayBills, id, captured.adding(days: 30))
      default: note(.capture, id, captured)
      }
    }
  }

  private mutating func note(_ act: Act, _ plan: ID<Plan>, _ day: Day) {
    agenda[day, default: []].append((plan, act))
  }

  /// The customer pays the oldest unpaid instalment as far as it is due, and what that releases is
  /// released.
  mutating func pay(_ id: ID<Plan>, on day: Day, _ door: Recording) throws {
    guard let plan = try door.plan(id, on: day), plan.isActive, let terms = plan.terms,
      let next = plan.nextInstalment, next.due <= day, next.capturing == nil
    else { return }
    try tell(
      door,
      Event(
        RepaymentReceived(plan: id, amount: next.owed(on: day, terms).total)), on: day)
    try carryOut(id, on: day, door)
  }

  /// What is to be released or captured is asked for and done, and what was asked for is done.
  mutating func carryOut(_ id: ID<Plan>, on day: Day, _ door: Recording) throws {
    guard let plan = try door.plan(id, on: day) else { return }
    for operation in plan.operations where operation.isOpen {
      try answer(operation.id, of: id, on: day, door)
    }
    for operation in plan.pending {
      try tell(
        door,
        Event(
          OperationRequested(
            operation: operation.id, plan: id, kind: operation.kind, amount: operation.requested
          ) {
            $0.instalment = operation.instalment
          }), on: day)
      try answer(operation.id, of: id, on: day, door)
    }
  }

  mutating func answer(
    _ operation: ID<Operation>, of plan: ID<Plan>, on day: Day, _ door: Recording
  ) throws {
    let number = seconds
    try tell(
      door,
      Event(
        OperationAnswered(operation: operation, plan: plan, result: .done) {
          $0.authorisation = "AU-\(number)"
        }), on: day)
  }

  private mutating func repayBills(_ id: ID<Plan>, on day: Day, _ door: Recording) throws {
    guard let plan = try door.plan(id, on: day) else { return }
    for bill in plan.bills where bill.outstanding > .zero {
      try tell(
        door,
        Event(
          BillRepaid(line: plan.application.line, plan: id, bill: bill.id, amount: bill.outstanding)
        ), on: day)
    }
  }
}

extension Dice {
  /// A number below `limit`.
  mutating func upTo(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
}
