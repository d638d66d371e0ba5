extension Plan {
  /// One instalment of a plan with what has become of it.
  package struct Instalment: Hashable, Sendable {
    /// The number, from 1.
    package let number: Int
    /// The day on which it falls due.
    package internal(set) var due: Day
    /// The day after which it is the next to be paid: the due day before it, or the disbursement.
    package let begins: Day
    /// What the schedule asks for; less once the plan was settled early.
    package internal(set) var scheduled: Amounts
    /// What the customer, or the carrier's rebate, paid.
    package internal(set) var paid = Amounts.zero
    /// What captures settled.
    package internal(set) var captured = Amounts.zero
    /// What was charged beside the schedule, late fees too, and what an instalment before carried over.
    package internal(set) var charged = Amounts.zero
    /// The rest that the tolerance forgives here and that the next instalment asks for.
    package internal(set) var carried = Amounts.zero
    /// What was forgiven.
    package internal(set) var waived = Amounts.zero
    /// When the customer had paid all of it, or nil.
    package internal(set) var paidOn: Day?
    /// When a capture settled the rest, or nil.
    package internal(set) var compensatedOn: Day?
    /// The capture that is asked for and not answered; until then it takes no other debit.
    package internal(set) var capturing: ID<Operation>?
    /// What was paid meanwhile and belongs to nobody yet.
    package internal(set) var held = Money.zero
    /// The captures that settled some of it.
    package internal(set) var captures: [ID<Operation>] = []
    /// What the last capture answered, when it failed.
    package internal(set) var retry: Retry?

    /// How often other rows have taken the place of the first ones.
    var generation = 0
    /// Whether the phone came back.
    var isReturned = false
    /// The overdue principal that bore penalty, as far as it is counted.
    var borne: [Span] = []
    var countedTo: Day
    /// What was charged on it beside the schedule, by the days.
    var raised: [Raised] = []
    var penaltyPosted = Money.zero
    var hasFallenDue = false
    var isLate = false
    /// The last day for which penalty interest runs, once the plan is written off.
    var penaltyEnds: Day?

    /// One charge.
    struct Raised: Hashable, Sendable {
      let day: Day
      let component: Component
      let amount: Money
    }

    /// Overdue principal from the end of one day to the end of another.
    struct Span: Hashable, Sendable {
      let from: Day
      let to: Day
      let principal: Money
    }

    /// When a failed capture may be asked for again.
    package struct Retry: Hashable, Sendable {
      /// The first day.
      package let from: Day
      /// The entry of the answer.
      package let cause: EntryID
    }

    init(_ row: Schedule.Instalment, begins: Day) {
      number = row.number
      due = row.due
      self.begins = begins
      countedTo = row.due
      scheduled = Amounts {
        $0.principal = row.principal
        $0.interest = row.interest
        $0.fee = row.fee
      }
    }

    /// The rows of `schedule` from the one at `index` on, the first beginning on `begins`.
    static func rows(_ schedule: Schedule, from index: Int, begins: Day) -> [Plan.Instalment] {
      var begins = begins
      return schedule.instalments.dropFirst(index).map { row in
        defer { begins = row.due }
        return Plan.Instalment(row, begins: begins)
      }
    }

    /// What is unpaid but for penalty interest.
    package var unpaid: Amounts {
      var rest = scheduled + charged - taken
      rest.penalty = .zero
      return rest
    }

    /// The principal that is unpaid.
    package var unpaidPrincipal: Money {
      scheduled.principal + charged.principal - paid.principal - captured.principal
        - carried.principal
    }

    /// What the customer, captures and waivers took off, and what went over to the next instalment.
    private var taken: Amounts { paid + captured + waived + carried }

    /// Penalty interest that has run up, with what was charged as penalty, to the end of `day`, rounded once over all its days.
    ///
    /// On overdue principal, instead of the normal rate; a product without a penalty rate has none. The
    /// days of grace bear none, nor does what was paid within them; whether they count once they have
    /// passed says `penaltyGrace`. A rest below the tolerance bears none.
    ///
    /// - Source: domain reference 3.7.
    /// - Example: 170.23 at 0.06% a day is 0.92 after 9 days and 1.02 after 10; 1,000.00 at 0.1% a day
    ///   with 3 free days of grace is 0.00 after 3 days and 1.00 after 4.
    package func penalty(on day: Day, _ terms: PlanTerms) -> Money {
      guard terms.penaltyDailyRate > .zero else { return charged.penalty }
      let accrued = Money(fen: counted(to: day, terms) + fenDays(to: day, terms))
        .portion(terms.penaltyDailyRate, rounding: terms.schedule.rounding)
      return charged.penalty + (accrued ?? .zero)
    }

    /// The fen that bore penalty times their days, as far as they were counted and to the end of `day`.
    private func counted(to day: Day, _ terms: PlanTerms) -> Int64 {
      guard day - due > terms.graceDays else { return 0 }
      return borne.reduce(0) {
        $0 + $1.principal.fen * Int64(max(0, min($1.to, day) - $1.from))
      }
    }

    /// From the end of which day on it bears penalty that is not counted.
    private func bearsFrom(_ terms: PlanTerms) -> Day {
      switch terms.penaltyGrace {
      case .free: max(countedTo, due.adding(days: terms.graceDays))
      case .fromDue: countedTo
      }
    }

    /// The fen that bear penalty times the days since they were last counted, to the end of `day`.
    private func fenDays(to day: Day, _ terms: PlanTerms) -> Int64 {
      let day = min(day, penaltyEnds ?? day)
      guard day - due > terms.graceDays, isAboveTolerance(terms) else { return 0 }
      let from = bearsFrom(terms)
      return day > from ? unpaidPrincipal.fen * Int64(day - from) : 0
    }

    /// Everything that is asked for it by the end of `day`, paid or not: schedule, charges and penalty, what
    /// the instalment before carried over, without what went over to the next.
    package func asked(on day: Day, _ terms: PlanTerms) -> Money {
      scheduled.total + charged.total - charged.penalty - carried.total + penalty(on: day, terms)
    }

    /// Everything that is owed for it at the end of `day`, due or not; nothing once the phone is back.
    package func owed(on day: Day, _ terms: PlanTerms) -> Amounts {
      guard !isReturned else { return .zero }
      var owed = unpaid
      owed.penalty = penalty(on: day, terms) - taken.penalty
      return owed
    }

    /// What was owed for it at the end of `day` and still is: what was charged later was not there.
    func stood(on day: Day, _ terms: PlanTerms) -> Amounts {
      raised.filter { $0.day > day }.reduce(into: owed(on: day, terms)) { owed, later in
        owed[later.component] = max(.zero, owed[later.component] - later.amount)
      }
    }

    /// What a payment on `day` covers before anything that is not due: all of an instalment that has
    /// fallen due, of the others what was charged beside the schedule.
    func dueParts(on day: Day, _ terms: PlanTerms) -> Amounts {
      let owed = owed(on: day, terms)
      guard due > day else { return owed }
      return Amounts { parts in
        for component in Component.allCases {
          let open = charged[component] - taken[component]
          parts[component] = max(.zero, min(owed[component], open))
        }
      }
    }

    /// Whether nothing is owed for it, but for what the tolerance forgives.
    package var isSettled: Bool { paidOn != nil || compensatedOn != nil }

    /// Whether what is unpaid, penalty left out, is more than the terms forgive: a rest below the
    /// tolerance is not overdue.
    ///
    /// - Source: domain reference 3.7.
    func isAboveTolerance(_ terms: PlanTerms) -> Bool { unpaid.total >= terms.tolerance }

    mutating func count(to day: Day, _ terms: PlanTerms) {
      let day = min(day, penaltyEnds ?? day)
      // Within the days of grace nothing is counted: what is paid then never bears penalty.
      guard day > countedTo, day - due > terms.graceDays else { return }
      let from = bearsFrom(terms)
      if day > from, isAboveTolerance(terms) {
        borne.append(Span(from: from, to: day, principal: unpaidPrincipal))
      }
      countedTo = day
    }

    /// Where the instalment stands on `day`.
    package func state(on day: Day, _ terms: PlanTerms) -> State {
      if paidOn != nil { return .paid }
      if compensatedOn != nil { return .compensated }
      if capturing != nil { return .beingCaptured }
      if isReturned { return .returned }
      if due < day { return isAboveTolerance(terms) ? .overdue : .partlyPaid }
      if due == day { return .dueToday }
      return paid.total > .zero ? .partlyPaid : .notDue
    }

    /// Where an instalment stands.
    package enum State: String, CaseIterable, Sendable {
      /// Not due yet.
      case notDue = "not-due"
      /// Due on this day.
      case dueToday = "due-today"
      /// Paid by the customer or the carrier's rebate.
      case paid
      /// Paid in part: not due yet, or the tolerance forgives the rest.
      case partlyPaid = "partly-paid"
      /// Unpaid after its due day.
      case overdue
      /// A capture is asked for and not answered.
      case beingCaptured = "being-captured"
      /// Settled by a capture, not by the customer.
      case compensated
      /// Taken back with the phone.
      case returned
    }
  }
}

extension Plan {
  /// The instalment with this number, or nil.
  func instalment(_ number: Int) -> Instalment? { instalments.first { $0.number == number } }
}
