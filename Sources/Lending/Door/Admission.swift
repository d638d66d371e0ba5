extension Event {
  /// The event as it is recorded in `situation`: completed with what the book knows.
  ///
  /// This is the write door's rule: it goes by what the book knows now and refuses; what was once
  /// recorded is a fact, and folds refuse nothing.
  ///
  /// - Throws: every reason for which it is refused. To an agent, what concerns the partner is told
  ///   as `closed(.partner)` alone.
  ///
  /// An event of an earlier day is judged by both: by how things stood on its day and how they stand
  /// now.
  package func admitted(in situation: AdmissionContext) throws(Refusal) -> Event {
    guard roles.contains(situation.role) else {
      throw Refusal(.roleMayNot(role: situation.role, event: kind.rawValue))
    }
    let event = Event(body.completed(in: situation))
    let reasons = situation.dayReasons + situation.visibility.reasons(event.reasons(in: situation))
    if let refusal = Refusal(reasons) { throw refusal }
    return event
  }

  /// Every reason why `situation` does not allow it, whoever asks and whatever day it is.
  package func reasons(in situation: AdmissionContext) -> [Reason] { body.reasons(in: situation) }
}

extension AdmissionContext {
  /// What who records may see of the book.
  var visibility: Visibility { Visibility(role, agent: ID(actor.text)) }

  /// The event's day is open: not after the business day, and the first of a book not after the clock's.
  fileprivate var dayReasons: [Reason] {
    if isFirst {
      return day <= now.day || isDemonstration ? [] : [.dayAfter(field: "day", latest: now.day)]
    }
    return day <= businessDay ? [] : [.dayNotOpen(businessDay: businessDay)]
  }

  // MARK: Told late

  /// The plan as it stood at the end of the event's day.
  func onDay(_ plan: Plan) -> Plan { earlier?.plan ?? plan }

  /// The partner as it stood at the end of the event's day.
  var partnerOnDay: Partner? { earlier == nil ? partner : earlier?.partner }

  /// The customer as it stood at the end of the event's day.
  var customerOnDay: Customer? { earlier == nil ? customer : earlier?.customer }

  /// What has to come first, both by the event's day and by now.
  func needs(_ requirement: Requirement, _ plan: Plan, _ isMet: (Plan) -> Bool) -> [Reason] {
    needs(requirement, isMet(plan) && isMet(onDay(plan)))
  }

  func needs(_ requirement: Requirement, _ isMet: Bool) -> [Reason] {
    isMet ? [] : [.notYet(requirement)]
  }

  /// Whatever takes a case on from step to step is told late only while the case stands where it stood.
  func standing(_ plan: Plan) -> [Reason] {
    onDay(plan).stage == plan.stage ? [] : [.tooLate(stage: plan.stage)]
  }

  /// An agent sees to customers of their own.
  func own(_ plan: Plan) -> [Reason] {
    guard role == .agent, actor.text != plan.application.agent.text else { return [] }
    return [.customerOfOther(agent: plan.application.agent.text)]
  }

  /// The last day that can be meant for something to come: one more than a year ahead of clock and
  /// book is a slip of the hand.
  var latestDay: Day { max(now.day, businessDay).adding(days: 366) }

  func notTooFar(_ day: Day, _ field: String) -> [Reason] {
    day > latestDay ? [.dayAfter(field: field, latest: latestDay)] : []
  }

  func required(_ isThere: Bool, _ field: String, _ id: String) -> [Reason] {
    isThere ? [] : [.unknown(field: field, id: id)]
  }

  func fresh(_ field: String, _ id: String) -> [Reason] {
    isTaken ? [.taken(field: field, id: id)] : []
  }

  func positive(_ amount: Money, _ field: String = "amount") -> [Reason] {
    amount > .zero ? [] : [.amountBelow(field: field, minimum: Money(fen: 1))]
  }

  func notNegative(_ amount: Money, _ field: String) -> [Reason] {
    amount >= .zero ? [] : [.amountBelow(field: field, minimum: .zero)]
  }

  func atMost(_ amount: Money, _ most: Money, _ field: String = "amount") -> [Reason] {
    amount <= most ? [] : [.amountAbove(field: field, maximum: most)]
  }

  /// A signature or consent counts where the customer gave it, never by a key of the agent's.
  func placed(_ place: ConsentPlace, _ formNumber: String?) -> [Reason] {
    switch place {
    case .customerDevice: []
    case .paper: formNumber == nil ? [.formNumberMissing] : []
    case .demonstration: isDemonstration ? [] : [.placeNotValid]
    }
  }

  /// A name that is shown in another order than it is kept in is none.
  func plain(_ text: String, _ field: String) -> [Reason] {
    Spelling.isPlain(text) ? [] : [.identifierInvalid(field: field, faults: [.character])]
  }

  func imei(_ text: String, _ field: String) -> [Reason] {
    let faults = IMEI.faults(in: text)
    return faults.isEmpty ? [] : [.identifierInvalid(field: field, faults: faults)]
  }
}
