import Lending
import LendingStore
import StoryKit

/// The parties outside of a demonstration: the owner of the lines, the organiser and the funder.
///
/// They answer by recording events through the same door as anybody.
/// What was open when the demonstration began stands still for its first day, so that it can be shown;
/// what is asked for afterwards, and everything once a day was closed, is answered.
package struct SimulatedOwner {
  /// How the owner answers a freeze.
  package enum Manner: String, CaseIterable {
    /// Confirmed at once.
    case prompt
    /// Confirmed after twenty seconds.
    case late
    /// Declined.
    case refuse
    /// Never answered, so that it times out.
    case silent
  }

  let manner: Manner
  private let began: Moment
  private var noticed: Day?

  /// An owner who begins at the clock of the demonstration.
  package init(_ manner: Manner, began: Moment) {
    self.manner = manner
    self.began = began
  }

  /// Answers what is open and does what follows; as many times as wished.
  ///
  /// - Returns: how many events were recorded.
  package mutating func act(on book: Book, now: Moment) throws -> Int {
    guard let day = try book.businessDay else { return 0 }
    var desk = Desk(book: book, day: day, now: now, began: began)
    try answerOpen(&desk)
    if manner != .silent {
      try sendReleases(&desk)
      try disburse(&desk)
    }
    if noticed.map({ $0 < day }) ?? (day > began.day) {
      noticed = day
      try giveNotices(&desk)
    }
    return desk.count
  }

  /// Answers an operation whose result nobody knows, because somebody asks.
  ///
  /// - Returns: whether there is an answer now.
  package func resolve(
    _ operation: ID<Operation>, of plan: ID<Plan>, on book: Book, now: Moment
  ) throws -> Bool {
    guard manner != .silent, let day = try book.businessDay,
      let found = try book.plan(plan)?.operations.first(where: { $0.id == operation }),
      found.isOpen, try isReady(found, on: book, now: now)
    else { return false }
    var desk = Desk(book: book, day: day, now: now, began: began)
    try desk.record(answer(found, of: plan, now: now, day: day, isSure: true))
    return desk.count == 1
  }

  /// What the parties see of the book at one moment.
  private struct Desk {
    let book: Book
    let day: Day
    let now: Moment
    let began: Moment
    var count = 0

    /// Whether the entry was made after the demonstration began, or a day was closed since.
    func concerns(_ entry: EntryID) throws -> Bool {
      if day > began.day { return true }
      return try book.entry(entry).map { $0.at >= began } ?? false
    }

    mutating func record(_ event: Event, by actor: ID<Actor> = "owner") throws {
      let request = Request(day: day, actor: actor, role: .officer, event: event, at: now)
      // What the door refuses was settled otherwise in the meantime.
      try book.record([request], allOrNothing: false) { _, answer in
        if case .success = answer { count += 1 }
      }
    }
  }
}

// MARK: - Answers

extension SimulatedOwner {
  private func answerOpen(_ desk: inout Desk) throws {
    // The oldest first, as they were asked for.
    let query = OperationQuery {
      $0.states = [.inProcess]
      $0.isDescending = false
    }
    for found in try desk.book.operations(query, limit: 10_000).rows {
      let operation = found.item
      if let expires = operation.expires, expires <= desk.now {
        try desk.record(failed(operation, of: found.plan, .timedOut, at: desk.now))
        continue
      }
      guard manner != .silent, try desk.concerns(operation.entry) else { continue }
      guard try isReady(operation, on: desk.book, now: desk.now) else { continue }
      try desk.record(
        answer(operation, of: found.plan, now: desk.now, day: desk.day, isSure: false))
    }
  }

  /// Whether the time has come to answer: a late owner takes twenty seconds over a freeze.
  private func isReady(_ operation: Operation, on book: Book, now: Moment) throws -> Bool {
    guard manner == .late, operation.kind == .freeze else { return true }
    return now - (try book.entry(operation.entry)?.at ?? now) >= 20
  }

  /// Now and then a capture fails or its result gets lost, always the same ones.
  private func answer(
    _ operation: Operation, of plan: ID<Plan>, now: Moment, day: Day, isSure: Bool
  ) -> Event {
    // Not by the request's number: that names an entry, and with it the book's device.
    let cause = "\(plan)/\(operation.instalment ?? 0)/\(operation.day.text)"
    let chance = isSure ? 1000 : DemoLife.chance(cause, seed: 3)
    switch operation.kind {
    case .freeze where manner == .refuse: return failed(operation, of: plan, .declined, at: now)
    case .capture where manner == .refuse || chance < 60:
      return failed(operation, of: plan, .refused, at: now, again: day.adding(days: 3))
    case .capture where chance < 80:
      return answered(operation, of: plan, at: now) { $0.result = .unknown }
    case .freeze:
      let number = DemoLife.chance(plan.text, seed: 5) * 10_007
      return answered(operation, of: plan, at: now) {
        $0.authorisation = "20800000" + MadeUpIdentity.padded(number % 100_000_000, 8)
      }
    case .capture:
      return answered(operation, of: plan, at: now) { $0.billDue = day.adding(months: 1) }
    case .release: return answered(operation, of: plan, at: now) { _ in }
    }
  }

  private func failed(
    _ operation: Operation, of plan: ID<Plan>, _ failure: OperationFailure, at: Moment,
    again: Day? = nil
  ) -> Event {
    answered(operation, of: plan, at: at) {
      $0.result = .failed
      $0.failure = failure
      $0.nextAttempt = again
    }
  }

  private func answered(
    _ operation: Operation, of plan: ID<Plan>, at: Moment,
    _ fill: (inout OperationAnswered) -> Void
  ) -> Event {
    var body = OperationAnswered(operation: operation.id, plan: plan, result: .done) {
      $0.at = at
    }
    fill(&body)
    return Event(body)
  }
}

// MARK: - What follows

extension SimulatedOwner {
  private func sendReleases(_ desk: inout Desk) throws {
    let query = OperationQuery {
      $0.states = [.toSend]
      $0.kind = .release
      $0.isDescending = false
    }
    for found in try desk.book.operations(query, limit: 10_000).rows {
      let operation = found.item
      guard try desk.concerns(operation.entry) else { continue }
      try desk.record(
        Event(
          OperationRequested(
            operation: operation.id, plan: found.plan, kind: .release, amount: operation.requested)),
        by: "organiser")
      try desk.record(answered(operation, of: found.plan, at: desk.now) { _ in })
    }
  }

  private func disburse(_ desk: inout Desk) throws {
    let query = PlanQuery { $0.stages = [.handedOver] }
    for plan in try desk.book.plans(query, limit: 10_000).rows {
      guard desk.day > began.day || plan.stageSince >= began else { continue }
      try desk.record(
        Event(
          PlanDisbursed(plan: plan.id, amount: plan.principal, reference: "FK-\(plan.id)")),
        by: "funder")
    }
  }

  /// Tells customers of captures to come, where the programme asks for a notice.
  private func giveNotices(_ desk: inout Desk) throws {
    for summary in try desk.book.plans(.overdue(on: desk.day), limit: 10_000).rows {
      guard summary.captureFrom == nil, let plan = try desk.book.plan(summary.id),
        let rule = plan.terms?.capture, rule.noticeDays > 0,
        rule.trigger == .overdue || plan.breach != nil,
        let instalment = plan.instalments.first(where: { !$0.isSettled }),
        desk.day - instalment.due >= max(1, rule.overdueDays - rule.noticeDays)
      else { continue }
      try desk.record(
        Event(
          CaptureNoticeGiven(plan: plan.id, way: .textMessage)), by: "organiser")
    }
  }
}
