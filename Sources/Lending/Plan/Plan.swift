/// One plan from the application to the end: a pure function of its entries and a day.
///
/// Everything that ought to be is computed; everything that was done is an operation. A late or
/// reversed event changes what ought to be and undoes no operation; the difference is listed.
package struct Plan: Hashable, Sendable {
  /// The identifier.
  package var id: ID<Plan> { application.plan }
  /// The application: what is asked for, customer, line, agent, partner, outlet.
  package let application: Application
  /// The business day of the application.
  package let opened: Day
  /// The day at whose end the plan is looked at.
  package internal(set) var asOf: Day
  /// Since when the plan stands where it stands, by the clock of the entry that brought it there.
  package internal(set) var stageSince = Moment(seconds: 0)
  /// The last answer of the pre-check.
  package internal(set) var precheck: PrecheckAnswered?
  /// What the customer signed.
  package internal(set) var signature: Signature?
  /// The number of the loan contract.
  package internal(set) var contract: String?
  /// The number of the carrier's contract.
  package internal(set) var carrierContract: String?
  /// The hand-over of the phone.
  package internal(set) var handOver: HandOver?
  /// When the principal was paid out, or nil.
  package internal(set) var disbursed: Day?
  /// The entry that tells of the disbursement.
  package internal(set) var disbursement: EntryID?
  /// How the application ended without a plan, or nil.
  package internal(set) var ending: Ending?
  /// How far the return of the phone has come, or nil.
  package internal(set) var returning: Return?
  /// When the last instalment was settled, or nil.
  package internal(set) var settled: Day?
  /// The operations asked for, in business order.
  package internal(set) var operations: [Operation] = []
  /// The freeze, once it was done.
  package internal(set) var freeze: Freeze?
  /// What was frozen a second time and not undone, by the requests: no part of the plan's own freeze.
  package internal(set) var frozenTwice: [ID<Operation>: Money] = [:]
  /// The instalments that the reversal of a payment or a capture taken back opened again, each with the day
  /// of the last one: it takes a new notice to capture them.
  package internal(set) var reopened: [Int: Day] = [:]
  /// The schedule as it runs: the signed one with every change since, from the disbursement on.
  package internal(set) var schedule: Schedule?
  /// Principal repaid before it was due, beside the instalments.
  package internal(set) var prepaid = Money.zero
  /// What was paid and stands on no instalment: the cost of prepayments and of an early settlement, and
  /// penalty and charges of rows that others have replaced.
  var paidBeside = Amounts.zero
  /// The instalments, from the disbursement on.
  package internal(set) var instalments: [Instalment] = []
  /// What the customer paid beyond what was due: a credit balance, never a silent prepayment.
  package internal(set) var credit = Money.zero
  /// The bills that arose from captures.
  package internal(set) var bills: [Bill] = []
  /// What the carrier told and what it means, or nil; of several the first that allows a capture.
  package internal(set) var breach: Breach?
  /// The notices of a capture to come.
  package internal(set) var notices: [Notice] = []
  /// The times in which days past due do not count against the customer, in order.
  package internal(set) var pauses: [Grace.Pause] = []
  /// When everything that was left fell due because the lender called it, or nil.
  package internal(set) var calledDue: Day?
  /// What was written off and when, or nil.
  package internal(set) var writtenOff: WriteOff?
  /// What each share of the terms has come to; empty before anything was earned.
  var shared: [Money] = []
  /// The payments, in business order.
  package internal(set) var payments: [Payment] = []
  /// The differences that a person is to set right.
  package internal(set) var differences: [Difference] = []
  /// What ought to have been released by now.
  package internal(set) var oughtReleased = Money.zero
  /// What ought to be released and was neither done nor asked for; kept back while a capture that
  /// was not owed stands in its place.
  package internal(set) var releaseHeldBack = Money.zero
  /// The next day after `asOf` on which something changes by time alone, or nil.
  package internal(set) var nextChangeDay: Day?
  /// The operations that ought to be asked for, with derived request numbers.
  package internal(set) var pending: [Operation] = []
  /// What was owed from each day on that changed it, from the disbursement on; those after `asOf`
  /// follow from the credit balance by time alone.
  package internal(set) var exposures: [Exposure] = []
  /// Since when the first instalment is paid before compensation, or nil.
  ///
  /// A capture does not pay it, the repayment of its bill does; the return of the phone ends it too.
  package internal(set) var firstPaid: Day?

  /// A signature under the cost form.
  package struct Signature: Hashable, Sendable {
    /// The business day.
    package let day: Day
    /// The form as signed: phone, service plan, price, discount, down payment; nil of a drawing.
    package let form: CostFormSigned?
    /// Where it was signed.
    package let place: ConsentPlace
    /// The number of the paper form, where it was paper.
    package let formNumber: String?
    /// The terms.
    package let terms: PlanTerms
    /// The schedule that follows from the terms.
    package let schedule: Schedule
  }

  /// A hand-over of a phone.
  package struct HandOver: Hashable, Sendable {
    /// The business day.
    package let day: Day
    /// When, where that is known.
    package let at: Moment?
    /// The phone's IMEI; the new one after an exchange.
    package internal(set) var imei: String
    /// Its second IMEI.
    package internal(set) var secondIMEI: String?
    /// The receipt.
    package let receipt: String
  }

  /// An application that became no plan.
  package struct Ending: Hashable, Sendable {
    /// The business day.
    package let day: Day
    /// How it ended.
    package let outcome: ApplicationOutcome
  }

  /// The steps of a returned phone, in the order in which they are taken.
  package struct Return: Hashable, Sendable {
    /// When the customer brought it back.
    package let started: Day
    /// The number of the inspection of the phone.
    package var inspection: String?
    /// The number of the funder's consent, where something was overdue.
    package var consent: String?
    /// When the carrier ended its contract.
    package internal(set) var contractEnded: Day?
    /// When the shop's refund reached the funder.
    package internal(set) var shopRefunded: Day?
    /// When the customer had back what was paid.
    package internal(set) var customerRefunded: Day?
    /// What goes back to the customer.
    package internal(set) var toRefund = Money.zero
    /// What of it has not gone back, less than zero for what went back too much.
    var stillToRefund = Money.zero
    /// What the shop kept of what it was paid.
    var shopShort = Money.zero

    /// How many of the four steps are taken; the release is the fourth.
    package var stepsTaken: Int {
      [contractEnded, shopRefunded, customerRefunded].count { $0 != nil }
    }
  }

  /// A breach of the carrier's contract.
  package struct Breach: Hashable, Sendable {
    /// What the carrier told.
    package let report: CarrierReport
    /// What it means for this plan.
    package let meaning: CarrierMeaning
    /// Since when.
    package let since: Day
  }

  /// A notice of a capture to come.
  package struct Notice: Hashable, Sendable {
    /// The business day.
    package let day: Day
    /// The instalment, or all that are due.
    package let instalment: Int?
    /// How it was given.
    package let way: NoticeWay
  }

  /// A payment and what it covered.
  package struct Payment: Hashable, Sendable {
    /// The entry that tells of it.
    package let entry: EntryID
    /// The business day.
    package let day: Day
    /// How much.
    package internal(set) var amount: Money
    /// Who paid.
    package let payer: Payer
    /// The reference.
    package let reference: String?
    /// What it covered; the rest went to the credit balance, is held, was paid twice or is given back.
    package internal(set) var covered = Amounts.zero
  }

  /// The terms signed, or nil before that.
  package var terms: PlanTerms? { signature?.terms }

  /// Principal that neither the customer nor a capture has settled; zero before the disbursement.
  package var unpaidPrincipal: Money { Money.sum(instalments.map(\.unpaidPrincipal)) }

  /// Principal that the customer, or the carrier's rebate, repaid.
  package var principalRepaid: Money { prepaid + Money.sum(instalments.map(\.paid.principal)) }

  /// What the remaining freeze does not cover of the unpaid principal, zero when it covers all.
  ///
  /// - Example: 4,041.50 frozen against 4,094.41 of principal is a gap of 52.91.
  package var gap: Money {
    guard let freeze, isActive else { return .zero }
    return max(.zero, unpaidPrincipal - freeze.remaining)
  }

  /// Whether instalments are running.
  package var isActive: Bool {
    disbursed != nil && settled == nil && !isTakenBack && writtenOff == nil
  }

  /// Whether the phone is taken back: from the shop's refund on, until which a return is a wish and the
  /// instalments run on.
  package var isTakenBack: Bool { returning?.shopRefunded != nil }

  /// Where the plan stands.
  package var stage: Stage {
    if let ending {
      switch ending.outcome {
      case .declined: return .declined
      case .withdrawn: return .withdrawn
      case .timedOut: return .timedOut
      case .insufficient: return .insufficient
      }
    }
    if let returning {
      let isOver = isTakenBack && returning.customerRefunded != nil
      return isOver && freeze?.remaining == .zero ? .returned : .returning
    }
    if writtenOff != nil { return settled == nil ? .writtenOff : .recovered }
    if settled != nil { return .settled }
    if disbursed != nil { return .active }
    if handOver != nil { return .handedOver }
    if freeze != nil { return .frozen }
    if operations.contains(where: { $0.kind == .freeze && $0.isOpen }) { return .confirming }
    if contract != nil { return .contracted }
    if signature != nil { return .signed }
    return precheck?.result == .passed ? .prechecked : .applied
  }

  /// Where a plan stands, from the counter to the end.
  package enum Stage: String, CaseIterable, Sendable {
    /// Identity and consents are being taken.
    case applied
    /// The pre-check passed.
    case prechecked
    /// The cost form is signed.
    case signed
    /// The loan contract is signed.
    case contracted
    /// The customer is asked to confirm the freeze.
    case confirming
    /// Frozen, not handed over.
    case frozen
    /// Handed over, not disbursed.
    case handedOver = "handed-over"
    /// Instalments are running.
    case active
    /// Every instalment is settled.
    case settled
    /// Written off; the customer owes it all the same.
    case writtenOff = "written-off"
    /// Written off, and all of it came in since.
    case recovered
    /// The phone is coming back.
    case returning
    /// The phone came back and the freeze with it.
    case returned
    /// The lender said no.
    case declined
    /// The customer changed their mind.
    case withdrawn
    /// The customer did not confirm in time.
    case timedOut = "timed-out"
    /// The quota did not do.
    case insufficient

    /// Whether it stands at the counter, before the disbursement.
    package var isAtCounter: Bool {
      switch self {
      case .applied, .prechecked, .signed, .contracted, .confirming, .frozen, .handedOver: true
      default: false
      }
    }

    /// Which of the eight steps at the counter it is in: 1 identity and consents, 2 pre-check,
    /// 3 cost form, 4 loan contract, 5 confirmation of the freeze, 6 carrier's contract and
    /// hand-over, 7 disbursement, 8 done.
    package var step: Int {
      switch self {
      case .applied: 2
      case .prechecked: 3
      case .signed: 4
      case .contracted, .confirming: 5
      case .frozen: 6
      case .handedOver: 7
      default: 8
      }
    }
  }
}
