import Lending
import LendingStore
import TerminalKit
import Wording

extension WizardScreen {
  /// Records everything in one transaction, or nothing; what is refused is shown where it is mended.
  mutating func finish(_ session: Session) throws -> Step {
    let words = session.words
    problems = [:]
    if let open = pages.first(where: { !gaps($0, words).isEmpty }) {
      attempted.insert(open)
      let text = gaps(open, words)[0].text
      if page != .review { return .all([try go(to: .review, session), .say(.refused(text))]) }
      row = firstRow(of: open)
      return .say(.refused(text))
    }
    guard let quote else { return .stay }
    var page = Page.identity
    do {
      let plan = try session.book.recording { recording in
        try record(quote, session, recording, page: &page)
      }
      try session.book.removeDraft(draft.id)
      return .all([
        .replace(CaseScreen(plan)), .say(.done(words.caseRecorded(plan.text, draft.queueNumber))),
      ])
    } catch let refusal as Refusal {
      for reason in refusal.reasons {
        problems[reason.page(after: page), default: []].append(reason)
      }
      let first = pages.first { problems[$0] != nil } ?? page
      returnsToReview = true
      let step = try go(to: first, session)
      let text = words.sentence(refusal.reasons[0])
      return .all([step, .say(.refused(text))])
    }
  }

  private func firstRow(of page: Page) -> Int { reviewed.firstIndex { $0 == page } ?? 0 }

  private func record(
    _ quote: Quote, _ session: Session, _ recording: Recording, page: inout Page
  ) throws -> ID<Plan> {
    let day = recording.businessDay ?? known.day
    func record(_ event: Event) throws {
      _ = try recording.record(
        Request(
          request: nil, day: day, actor: session.person.actor, role: session.person.role,
          event: event, at: Clock.now()))
    }
    var plan = ID<Plan>(draft.plan ?? "")
    if draft.plan == nil {
      page = .identity
      let customer = try recordCustomer(recording, record)
      page = .consents
      for event in consents(of: customer) { try record(event) }
      page = .precheck
      let line = try recordLine(of: customer, quote, recording, record)
      plan = ID(try recording.nextID())
      try record(Event(application(plan, customer, line, quote)))
    } else if let customer = known.customer?.id {
      page = .consents
      for event in consents(of: customer) { try record(event) }
    }
    page = .precheck
    if let precheck = draft.precheck, !isRecorded(precheck) {
      try record(
        Event(
          PrecheckAnswered(plan: plan, result: precheck.result) {
            $0.validUntil = precheck.until
            $0.leastDownPayment = precheck.leastDownPayment
            $0.refusalCode = precheck.code
          }))
    }
    page = .phone
    try record(Event(signed(plan, quote)))
    return plan
  }

  /// Whether the answer is the one that the book has.
  private func isRecorded(_ precheck: CaseDraft.Precheck) -> Bool {
    guard let known = known.plan?.precheck else { return false }
    return known.result == precheck.result && known.validUntil == precheck.until
  }

  private func recordCustomer(
    _ recording: Recording, _ record: (Event) throws -> Void
  ) throws -> ID<Customer> {
    if let customer = draft.customer { return ID(customer) }
    let id = ID<Customer>(try recording.nextID())
    try record(
      Event(
        CustomerRegistered(
          customer: id, agent: draft.workplace.agent, partner: draft.workplace.partner,
          outlet: draft.workplace.outlet,
          person: CustomerPerson {
            $0.name = draft.name
            $0.initials = draft.initials.isEmpty ? nil : draft.initials
            $0.residentID = draft.residentID
            $0.mobile = draft.mobile
            $0.card = draft.card.isEmpty ? nil : draft.card
          })))
    return id
  }

  private func consents(of customer: ID<Customer>) -> [Event] {
    demands.compactMap { demand in
      guard held(demand) == nil, let given = draft.consents[demand.purpose.rawValue] else {
        return nil
      }
      return Event(
        ConsentGiven(
          customer: customer, purpose: demand.purpose, version: demand.version, place: given.place
        ) {
          $0.formNumber = given.formNumber.isEmpty ? nil : given.formNumber
          $0.given = given.given
        })
    }
  }

  /// The line of the case; an invitation just told becomes one.
  ///
  /// An agent is not told the limit. What the pre-check passed is the least that it can be, and the
  /// owner's next report puts it right.
  private func recordLine(
    of customer: ID<Customer>, _ quote: Quote, _ recording: Recording,
    _ record: (Event) throws -> Void
  ) throws -> ID<Line> {
    if let line { return line.id }
    let id = ID<Line>(try recording.nextID())
    try record(
      Event(
        LineGranted(
          line: id, customer: customer, owner: quote.offer.terms.owner,
          limit: available ?? quote.terms.freeze
        ) {
          $0.source = quote.offer.terms.source
        }))
    return id
  }

  private func application(
    _ plan: ID<Plan>, _ customer: ID<Customer>, _ line: ID<Line>, _ quote: Quote
  ) -> ApplicationOpened {
    ApplicationOpened(
      plan: plan, programme: quote.offer.programme, customer: customer, line: line,
      agent: draft.workplace.agent, partner: draft.workplace.partner, outlet: draft.workplace.outlet
    ) {
      $0.queueNumber = draft.queueNumber.isEmpty ? nil : draft.queueNumber
      $0.at = Clock.now()
    }
  }

  private func signed(_ plan: ID<Plan>, _ quote: Quote) -> CostFormSigned {
    var form = quote.form
    form.plan = plan
    form.imei = draft.imei
    form.secondIMEI = draft.secondIMEI.isEmpty ? nil : draft.secondIMEI
    form.terms = quote.terms
    form.totals = SignedTotals(of: quote.terms)
    form.place = draft.signature?.place ?? .customerDevice
    form.formNumber = draft.signature.flatMap { $0.formNumber.isEmpty ? nil : $0.formNumber }
    return form
  }
}

extension Reason {
  /// The page on which the reason is mended; `recorded` is the one whose event was refused.
  fileprivate func page(after recorded: WizardScreen.Page) -> WizardScreen.Page {
    switch self {
    case .consentMissing: .consents
    case .notInvited, .lineClosed, .lineOfOtherSource, .precheckEnded, .notYet(.precheck),
      .quotaInsufficient:
      .precheck
    case .placeNotValid, .formNumberMissing:
      recorded == .phone ? .costForm : recorded
    case .scheduleDiffers, .freezeEndsEarly, .captureLimitTooHigh, .instalmentOutside,
      .rebateEndsEarly:
      .schedule
    default: recorded
    }
  }
}
