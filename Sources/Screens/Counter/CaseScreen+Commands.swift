import Demonstration
import Lending
import LendingStore
import TerminalKit
import Wording

extension CaseScreen {
  func bindings(_ session: Session) -> [Binding] {
    let words = session.words
    guard let plan else { return [] }
    guard plan.application.drawing == nil else { return drawingBindings(plan, session) }
    let ended = plan.ending == nil ? nil : words.tooLate(plan.stage)
    let asked = plan.lastFreeze
    let isOpen = asked?.isOpen == true
    let noFreeze = plan.freeze == nil ? words.noAuthorisationNoHandOver : nil
    let delivered = plan.handOver == nil ? nil : words.tooLate(plan.stage)
    return [
      Binding(.proceed, .enter),
      Binding(
        .askAgain, .character("v"),
        refusal: plan.freeze == nil && asked?.state == .inProcess ? nil : words.noQRNow,
        isHinted: asked?.state == .inProcess),
      Binding(
        .queryResult, .character("r"), refusal: isOpen ? nil : words.nothingToQuery,
        isHinted: isOpen),
      Binding(
        .waysOn, .character("o"), refusal: ended ?? (canTakeAnotherWay ? nil : words.noWayOnNow),
        isHinted: canTakeAnotherWay),
      Binding(
        .contractSigned, .character("k"), refusal: ended ?? noFreeze ?? delivered,
        isHinted: plan.freeze != nil && plan.handOver == nil),
      Binding(
        .handOver, .character("h"),
        refusal: ended ?? noFreeze ?? delivered
          ?? (plan.carrierContract == nil ? words.sentence(.notYet(.carrierContract)) : nil),
        isHinted: plan.handOver == nil),
      Binding(
        .recordDisbursement, .character("p"),
        refusal: session.mayOnly(.planDisbursed)
          ?? (plan.handOver != nil && plan.disbursed == nil
            ? nil : words.sentence(.notYet(.handOver))),
        isHinted: plan.handOver != nil && session.mayOnly(.planDisbursed) == nil),
      Binding(.showCustomer, .character("c")),
      Binding(
        .endApplication, .character("x"),
        refusal: ended ?? delivered ?? (isOpen ? words.queryFirst : nil), isDangerous: true),
    ]
  }

  private func drawingBindings(_ plan: Plan, _ session: Session) -> [Binding] {
    let words = session.words
    let isRunning = plan.disbursed != nil || plan.ending != nil
    return [
      Binding(
        .proceed, .enter, refusal: secondsToRead > 0 ? words.readOn(secondsToRead) : nil),
      Binding(
        .writeCostForm, .character("w"), refusal: costForm == nil ? words.nothingHere : nil),
      Binding(.showCustomer, .character("c")),
      Binding(
        .endApplication, .character("x"), refusal: isRunning ? words.tooLate(plan.stage) : nil,
        isDangerous: true),
    ]
  }

  private var canTakeAnotherWay: Bool {
    guard let plan, plan.ending == nil, plan.freeze == nil else { return false }
    if case .another = plan.need { return true }
    return false
  }

  mutating func perform(_ command: Command, _ session: Session) throws -> Step {
    guard let plan else { return .stay }
    switch command {
    case .proceed: return try proceed(plan, session)
    case .askAgain: return try askAgain(plan, session)
    case .queryResult: return try plan.lastFreeze.map { try query(plan, $0, session) } ?? .stay
    case .waysOn: return .overlay(waysOn(plan, session))
    case .contractSigned: return .overlay(carrierContract(plan, session.words))
    case .handOver: return .overlay(handOver(plan, session.words))
    case .recordDisbursement: return .overlay(disbursement(plan, session.words))
    case .writeCostForm:
      return costForm.map { .overlay($0.overlay(named: id.text, session.words)) } ?? .stay
    case .showCustomer: return .push(CustomerScreen(plan.application.customer))
    case .endApplication: return .overlay(ending(plan, session.words))
    default: return .stay
    }
  }

  private func proceed(_ plan: Plan, _ session: Session) throws -> Step {
    switch plan.need {
    case .costForm:
      return plan.application.drawing == nil
        ? .push(try session.continued(plan)) : .overlay(drawingSignature(plan, session.words))
    case .contract: return .overlay(loanContract(plan, session.words))
    case .freeze: return try requestFreeze(plan, session)
    case .confirmation: return try askAgain(plan, session)
    case .result(let asked): return try query(plan, asked, session)
    case .another: return .overlay(waysOn(plan, session))
    case .carrierContract: return .overlay(carrierContract(plan, session.words))
    case .handOver: return .overlay(handOver(plan, session.words))
    case .disbursement:
      return session.mayOnly(.planDisbursed) == nil
        ? .overlay(disbursement(plan, session.words))
        : .say(
          .done(
            session.words.funderDisburses(names.programme?.funder ?? names.product?.lender ?? "")))
    case .nothing: return .replace(PlanScreen(plan.id))
    case .ended: return .say(.done(session.words.tooLate(plan.stage)))
    }
  }

  // MARK: The freeze

  /// Asks the line's owner for the freeze, once, and shows what the customer confirms.
  func requestFreeze(_ plan: Plan, _ session: Session) throws -> Step {
    let amount = plan.terms?.freeze ?? .zero
    try session.book.recording { recording in
      let operation = ID<Operation>(try recording.nextID())
      _ = try recording.record(
        session.request(
          Event(
            OperationRequested(operation: operation, plan: plan.id, kind: .freeze, amount: amount)),
          recording.businessDay ?? day))
    }
    return .overlay(FreezePanel(id))
  }

  /// Shows the request again; one whose time is over is closed before another is made.
  private func askAgain(_ plan: Plan, _ session: Session) throws -> Step {
    guard let asked = plan.lastFreeze, asked.state == .inProcess else { return .stay }
    let hasEnded = (asked.expires ?? .init(seconds: .max)) <= Clock.now()
    guard hasEnded else { return .overlay(FreezePanel(id)) }
    guard isDemonstration else { return .overlay(answerForm(plan, asked, session)) }
    try session.record(
      Event(
        OperationAnswered(operation: asked.id, plan: plan.id, result: .failed) {
          $0.failure = .timedOut
          $0.at = Clock.now()
        }))
    let again = try requestFreeze(plan, session)
    return .all([again, .say(.done(session.words.oldClosedFirst(asked.id.text)))])
  }

  /// Asks how an open request ended, which is never sent again: a demonstration's owner tells, in a
  /// book the answer is entered.
  private func query(_ plan: Plan, _ asked: Operation, _ session: Session) throws -> Step {
    if isDemonstration {
      let owner = SimulatedOwner(session.owner, began: Clock.now())
      if try owner.resolve(asked.id, of: plan.id, on: session.book, now: Clock.now()) {
        return .say(.done(session.words.queried(asked.id.text)))
      }
      return .say(.refused(session.words.noAnswerYet))
    }
    return .overlay(answerForm(plan, asked, session))
  }

  private func waysOn(_ plan: Plan, _ session: Session) -> ChoiceOverlay {
    let words = session.words
    var ways: [(String, (Session) throws -> Step)] = []
    let screen = self
    let isInsufficient = plan.lastFreeze?.failure == .insufficient
    if !isInsufficient {
      ways.append((words.wayAskAgain, { try screen.requestFreeze(plan, $0) }))
    }
    ways.append((words.wayOtherPhone, { .push(try $0.continued(plan)) }))
    if let other = otherLines.first {
      let source = "\(words.source(other)) \(other.grant.owner)"
      ways.append((words.wayOtherLine(source), { try screen.otherLine(plan, $0) }))
    }
    ways.append((words.name(.endApplication), { .overlay(screen.ending(plan, $0.words)) }))
    return ChoiceOverlay(title: words.name(.waysOn), options: ways.map(\.0)) { index, session in
      try ways[index].1(session)
    }
  }

  /// A second source needs an application of its own: this one ends, the choice goes along.
  private func otherLine(_ plan: Plan, _ session: Session) throws -> Step {
    let words = session.words
    return .overlay(
      ConfirmOverlay(
        title: words.name(.waysOn), lines: [words.endsForOtherLine(names.customer, plan.id.text)]
      ) { session in
        try session.record(
          Event(
            ApplicationEnded(plan: plan.id, outcome: .insufficient)))
        return try session.newCase(for: plan.application.customer)
      })
  }
}

extension Session {
  /// A request of the person here, now.
  func request(_ event: Event, _ day: Day) -> Request {
    Request(
      request: nil, day: day, actor: person.actor, role: person.role, event: event,
      at: Clock.now())
  }
}
