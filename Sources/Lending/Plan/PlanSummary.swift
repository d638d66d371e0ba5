extension Plan {
  /// What lists keep of a plan: nothing in it changes by the day alone, but on the days that
  /// `nextChangeDay` names.
  package struct Summary: Hashable, Sendable {
    /// The plan.
    package var id: ID<Plan>
    /// Under which programme, of a phone purchase.
    package var programme: ID<Programme>?
    /// Under which product, of a drawing.
    package var product: ID<Product>?
    /// Whose plan.
    package var customer = ID<Customer>("")
    /// Whose agents brought the customer in.
    package var partner = ID<Partner>("")
    /// Who.
    package var agent = ID<Agent>("")
    /// Where.
    package var outlet = ID<Outlet>("")
    /// The line that the freeze is on.
    package var line = ID<Line>("")
    /// The number of the slip that the customer holds.
    package var queueNumber: String?
    /// The business day of the application.
    package var opened = Day.earliest
    /// Where it stands.
    package var stage = Stage.applied
    /// Since when.
    package var stageSince = Moment(seconds: 0)
    /// Until when something at the counter holds: the pre-check, or the customer's confirmation.
    package var holdsUntil: Moment?
    /// The phone model.
    package var phone: String?
    /// The IMEI of the phone handed over, before that of the one signed for.
    package var imei: String?
    /// Its second IMEI.
    package var secondIMEI: String?
    /// What the money is for, of a drawing.
    package var purpose: LoanPurpose?
    /// The principal signed.
    package var principal = Money.zero
    /// What is to be frozen.
    package var freezeAmount = Money.zero
    /// The freeze's request number, once it is asked for.
    package var freeze: ID<Operation>?
    /// How far the request for the freeze has come.
    package var freezeRequest: Operation.State?
    /// Where the freeze stands, once it is done.
    package var freezeState: Freeze.State?
    /// What was frozen.
    package var frozen = Money.zero
    /// What went back.
    package var released = Money.zero
    /// What became bills.
    package var captured = Money.zero
    /// The last day of the freeze.
    package var freezeEnds: Day?
    /// What is frozen a second time beside it.
    package var frozenTwice = Money.zero
    /// What of `pending` a freeze asked for and not answered holds.
    package var freezePending = Money.zero
    /// Principal that nobody has settled.
    package var unpaidPrincipal = Money.zero
    /// What the remaining freeze does not cover.
    package var gap = Money.zero
    /// How many instalments there are.
    package var periods = 0
    /// How many the customer paid.
    package var paidCount = 0
    /// How many a capture settled.
    package var compensatedCount = 0
    /// When the next unpaid instalment falls due, or the oldest overdue one fell due.
    package var nextDue: Day?
    /// What it asks for, penalty left out.
    package var nextAmount = Money.zero
    /// The oldest unpaid due day; none once it is written off.
    package var oldestUnpaidDue: Day?
    /// The same before compensation.
    package var oldestUnpaidDueBefore: Day?
    /// What instalments that have fallen due still ask for, penalty left out, and rests below the
    /// tolerance from the day after.
    package var dueUnpaid = Money.zero
    /// What captures settled and the customer has not repaid, of instalments.
    package var compensatedUnpaid = Money.zero
    /// Bills not repaid.
    package var billed = Money.zero
    /// What a drawing holds of its line.
    package var drawn = Money.zero
    /// When the principal was paid out.
    package var disbursed: Day?
    /// When the last instalment was settled; nil of a plan written off, whatever was recovered.
    package var settled: Day?
    /// When it was written off.
    package var writtenOff: Day?
    /// What was written off.
    package var writtenOffAmount = Money.zero
    /// What of that came in since.
    package var recovered = Money.zero
    /// The first day on which an instalment may be captured.
    package var captureFrom: Day?
    /// The next day on which something changes by time alone.
    package var nextChangeDay: Day?
    /// What the carrier told.
    package var breach: CarrierReport?
    /// When the first instalment falls due.
    package var firstDue: Day?
    /// Since when it is paid before compensation.
    package var firstPaid: Day?
    /// Interest that the customer, the carrier's rebate or a capture has settled.
    package var interest = Money.zero
    /// What of its days past due is forgiven.
    package var grace = Grace()

    /// What is still frozen.
    package var remaining: Money { frozen - released - captured }
  }

  /// The numbers of the phone, one of each of its cards; none before the cost form is signed.
  package var imeis: [String] { [phone.imei, phone.secondIMEI].compactMap { $0 } }

  /// The phone in the customer's hand, before that the one signed for.
  private var phone: (imei: String?, secondIMEI: String?) {
    if let handOver { return (handOver.imei, handOver.secondIMEI) }
    return (signature?.form?.imei, signature?.form?.secondIMEI)
  }

  /// What lists keep of the plan.
  package var summary: Summary {
    let asked = operations.last { $0.kind == .freeze }
    let next = nextInstalment
    return Summary(
      id: id, programme: application.programme, product: application.product,
      customer: application.customer,
      partner: application.partner, agent: application.agent, outlet: application.outlet,
      line: application.line, queueNumber: application.queueNumber, opened: opened, stage: stage,
      stageSince: stageSince, holdsUntil: holdsUntil, phone: signature?.form?.phone,
      imei: phone.imei, secondIMEI: phone.secondIMEI,
      purpose: application.drawing?.purpose,
      principal: terms?.schedule.principal ?? application.drawing?.amount ?? .zero,
      freezeAmount: terms?.freeze ?? .zero,
      freeze: freeze?.id ?? asked?.id, freezeRequest: asked?.state, freezeState: freeze?.state,
      frozen: freeze?.original ?? .zero, released: freeze?.released ?? .zero,
      captured: freeze?.captured ?? .zero, freezeEnds: freeze?.ends,
      frozenTwice: Money.sum(frozenTwice.values), freezePending: use.pending,
      unpaidPrincipal: disbursed == nil ? .zero : unpaidPrincipal, gap: gap,
      periods: instalments.count, paidCount: instalments.count { $0.paidOn != nil },
      compensatedCount: instalments.count { $0.compensatedOn != nil },
      nextDue: isActive ? next?.due : nil,
      nextAmount: isActive ? next?.unpaid.total ?? .zero : .zero,
      oldestUnpaidDue: isActive ? oldestUnpaidDue : nil,
      oldestUnpaidDueBefore: writtenOff == nil ? oldestUnpaidDueBefore : nil,
      dueUnpaid: isActive ? dueUnpaid : .zero, compensatedUnpaid: compensatedUnpaid,
      billed: use.billed, drawn: use.drawn, disbursed: disbursed,
      settled: writtenOff == nil ? settled : nil,
      writtenOff: writtenOff?.day, writtenOffAmount: writtenOff?.amount ?? .zero,
      recovered: recovered, captureFrom: captureFrom,
      nextChangeDay: nextChangeDay, breach: breach?.report, firstDue: instalments.first?.due,
      firstPaid: firstPaid,
      interest: Money.sum(instalments.map { $0.paid.interest + $0.captured.interest }),
      grace: grace)
  }

  private var holdsUntil: Moment? {
    switch stage {
    case .prechecked, .signed, .contracted: precheck?.validUntil
    case .confirming: operations.last { $0.kind == .freeze }?.expires
    default: nil
    }
  }

  private var dueUnpaid: Money {
    Money.sum(
      instalments.filter { $0.due == asOf ? !$0.isSettled : $0.due < asOf && isUnpaid($0) }
        .map(\.unpaid.total))
  }

  private var compensatedUnpaid: Money {
    let open = Set(bills.filter { $0.settled == nil }.map(\.instalment))
    return Money.sum(instalments.filter { open.contains($0.number) }.map(\.captured.total))
  }
}

extension Plan.Summary {
  package init() {
    self.init(id: ID(""))
  }
}
