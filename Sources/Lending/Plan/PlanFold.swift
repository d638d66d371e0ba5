/// The fold behind `Plan`: entries in business order, then the days up to the one looked at.
///
/// It is total: what a rule would refuse today is taken as the fact it is.
package struct PlanFold {
  var plan: Plan
  var postings: [Posting] = []
  /// What each capture that is asked for may settle: what was owed when it was asked for.
  var owedAtRequest: [ID<Operation>: Money] = [:]
  /// What captures settled beyond what was owed, and what of it was set right.
  var overcaptured: [ID<Operation>: Money] = [:]
  var corrected: [ID<Difference>: Money] = [:]
  /// The receipts of the payments taken so far.
  var receipts: Set<Receipt> = []
  /// Payments with the receipt of another one, which wait for a person.
  var suspects: [Suspect] = []
  /// What the carrier told and has not taken back, each from the day on which it was first told.
  var breaches: [Plan.Breach] = []
  /// The income booked so far, of which parties have their shares.
  var earned = Amounts.zero
  /// The answers to captures that were taken back, by those that do.
  var answersTakenBack: [EntryID: EntryID] = [:]
  /// What is given back, then or later, of captures that were not owed and of payments that met one.
  var givenBack: [ID<Difference>: Money] = [:]
  /// Payments that met a capture in process.
  var met: [DoublePayment] = []
  /// What is known of captures whose answers were taken, from the days of their requests on.
  var hindsight: [ID<Operation>: Hindsight] = [:]
  /// What captures known to be done have settled as of the days of their requests.
  var compensations: [ID<Operation>: Compensation] = [:]
  /// The entries taken so far.
  var taken: [Entry] = []
  /// The fold before them: one, in an array because a value cannot hold itself.
  var beginning: [PlanFold] = []
  /// Of captures, which generation of their instalment's row they were asked for.
  var rows: [ID<Operation>: Int] = [:]
  /// The fold before each capture was asked for that is not answered.
  var beforeCaptures: [ID<Operation>: PlanFold] = [:]
  /// The entry that last changed what ought to be released.
  var releaseCause: EntryID { didSet { (releaseSince, releaseDue) = (plan.asOf, nil) } }
  /// Since when, and the due day on which credit did it after that entry, which makes it another
  /// request.
  var releaseSince: Day
  var releaseDue: Day?
  /// The entry being applied.
  var current: EntryID
  /// The instalments that reversals of payments and captures taken back opened again, by the day, those
  /// to come.
  var reopenings: [(day: Day, numbers: Set<Int>)] = []

  /// What tells one payment from another: the reference on its receipt, and the amount.
  struct Receipt: Hashable {
    /// However it was written: narrow, without spaces, in capitals.
    let reference: String
    let amount: Money
  }

  struct Suspect {
    let entry: EntryID
    let day: Day
    let amount: Money
  }

  /// A payment that met a capture in process, and what of it waits for the answer or was paid twice.
  struct DoublePayment {
    let entry: EntryID
    let operation: ID<Operation>
    let instalment: Int
    let day: Day
    /// What it paid twice if the capture is done, with what is given back of that.
    var amount = Money.zero
    /// What of it waits for the answer: without what is given back.
    var held = Money.zero
  }

  /// The fold of all `entries`, reversed ones and reversals with them, at the end of `asOf`.
  init?(_ entries: [Entry], asOf: Day) {
    let effective = entries.effective
    var reopenings = Reopenings()
    self.init(opening: effective, reopenings: reopenings.found(in: entries))
    guard plan.opened <= asOf else { return nil }
    for entry in effective where entry.day <= asOf { take(entry) }
    end(on: asOf)
  }

  /// A fold that has taken nothing yet of `entries`, which are effective and in business order; nil
  /// without an application among them.
  init?(opening entries: [Entry], reopenings: [(day: Day, numbers: Set<Int>)]) {
    guard let first = entries.first(where: { Plan.Application($0.event) != nil }),
      let application = Plan.Application(first.event)
    else { return nil }
    plan = Plan(application: application, opened: first.day, asOf: first.day)
    answersTakenBack = entries.answersTakenBack
    releaseCause = first.id
    releaseSince = first.day
    current = first.id
    plan.stageSince = first.at
    for entry in entries {
      guard let body = entry.event.body as? DifferenceCorrected else { continue }
      givenBack[body.difference, default: .zero] += body.amount
    }
    self.reopenings = reopenings
    beginning = [self]
  }

  /// Takes the next entry in business order; what the answer to a capture tells is known from the day of
  /// its request on.
  mutating func take(_ entry: Entry) {
    learn(entry)
    step(entry)
  }

  /// Takes it without looking back.
  mutating func step(_ entry: Entry) {
    if let body = entry.event.body as? OperationRequested, body.kind == .capture,
      hindsight[body.operation] == nil, beforeCaptures[body.operation] == nil
    {
      beforeCaptures[body.operation] = self
    }
    taken.append(entry)
    advance(to: entry.day)
    current = entry.id
    let stage = plan.stage
    entry.event.body.fold(into: &self, entry)
    if plan.stage != stage { plan.stageSince = entry.at }
    noteExposure(on: entry.day)
  }

  /// Looks at the plan at the end of `day`; nothing is taken after that.
  mutating func end(on day: Day) {
    advance(to: day)
    plan.asOf = day
    conclude()
    foreseeExposures()
  }

  mutating func sign(_ form: some SignedForm, on day: Day) {
    guard let terms = form.terms else { return }
    do {
      let schedule = try Schedule(terms.schedule)
      plan.signature = Plan.Signature(
        day: day, form: form as? CostFormSigned, place: form.place,
        formNumber: form.formNumber, terms: terms, schedule: schedule)
      // Another cost form needs a loan contract of its own.
      plan.contract = nil
    } catch {
      // Terms that make no schedule came by another road than the write door; without a schedule
      // there is nothing to fold, and the missing signature shows.
      plan.signature = nil
    }
  }

  mutating func disburse(_ body: PlanDisbursed, _ entry: Entry) {
    guard plan.disbursed == nil, let signature = plan.signature else { return }
    plan.disbursed = entry.day
    plan.disbursement = entry.id
    releaseCause = entry.id
    plan.schedule = signature.schedule.paidOut(on: entry.day)
    plan.instalments = Plan.Instalment.rows(signature.schedule, from: 0, begins: entry.day)
    let principal = signature.terms.schedule.principal
    post(entry.day, [(.principal, principal), (.funder, -principal)])
  }

  mutating func breach(_ report: CarrierReport, _ entry: Entry) {
    guard let meaning = plan.terms?.carrierReports[report], meaning != .nothing else { return }
    if !breaches.contains(where: { $0.report == report }) {
      breaches.append(Plan.Breach(report: report, meaning: meaning, since: entry.day))
    }
    plan.breach = gravest
    if meaning == .remainingDue { accelerate(on: entry.day) }
  }

  /// What the carrier told no longer holds.
  mutating func clear(_ report: CarrierReport) {
    breaches.removeAll { $0.report == report }
    plan.breach = gravest
  }

  /// The first breach that lets instalments be captured, or else the first one.
  private var gravest: Plan.Breach? {
    breaches.first { $0.meaning != .rebateStops } ?? breaches.first
  }

  /// Moves the plan's day on; on each due day the charges fall due and credit covers what it can, and a
  /// rest that the tolerance forgives then goes over to the next instalment.
  mutating func advance(to day: Day) {
    let before = plan.asOf
    if day > before { carryRests(after: before) }
    plan.asOf = max(before, day)
    reopen(by: day)
    for index in plan.instalments.indices {
      let due = plan.instalments[index].due
      guard due <= day else { break }
      if !plan.instalments[index].hasFallenDue {
        // What falls due follows from the disbursement, whatever was recorded last.
        current = plan.disbursement ?? current
        fallDue(index, on: due)
        if plan.credit > .zero {
          useCredit(on: due)
          noteExposure(on: due)
        }
      }
      if due > before, due < day { carryRest(index, after: due) }
      becomeLate(index, by: day)
    }
  }

  /// The credit balance covers what is due and not being captured, the oldest instalment first, and what
  /// was charged beside the schedule.
  mutating func useCredit(on day: Day) {
    guard let terms = plan.terms, plan.returning?.shopRefunded == nil else { return }
    for index in plan.instalments.indices where plan.credit > .zero {
      guard plan.instalments[index].capturing == nil else { continue }
      let due = plan.instalments[index].dueParts(on: day, terms)
      guard due.total > .zero else { continue }
      let covered = cover(index, with: min(plan.credit, due.total), on: day, due)
      plan.credit -= covered.total
      (releaseSince, releaseDue) = (day, day)
      post(day, [(.credit, covered.total)] + covered.legs)
      finish(on: day)
    }
  }
}
