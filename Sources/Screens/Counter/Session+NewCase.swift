import Lending
import LendingStore
import Reporting
import TerminalKit
import Wording

extension Session {
  /// A new case, for a customer of the book or for somebody new; drafts that are parked are offered.
  ///
  /// - Throws: why the partner, the outlet or the province is closed, before anything is typed.
  func newCase(for customer: ID<Customer>?) throws -> Step {
    try newCase(for: customer, choosing: Selection())
  }

  func newCase(for customer: ID<Customer>?, choosing selection: Selection) throws -> Step {
    let places = try workplaces()
    guard let place = places.first else { return .say(.refused(words.noWorkplace)) }
    if places.count == 1 { return try newCase(for: customer, selection, at: place.workplace) }
    let options = try places.map { place in
      let outlet = place.workplace.outlet
      return "\(place.name)  \(try book.outlet(outlet)?.name ?? outlet.text)"
    }
    return .overlay(
      ChoiceOverlay(title: words.whoseCase, options: options) { index, session in
        try session.newCase(for: customer, selection, at: places[index].workplace)
      })
  }

  /// Why whoever works here may bring in nobody, or nil; others than agents choose the agent first.
  func intakeRefusal() throws -> Refusal? {
    let places = try workplaces()
    guard places.count == 1, let place = places.first else { return nil }
    do {
      try checkIntake(at: place.workplace, of: place.partner)
      return nil
    } catch let refusal as Refusal {
      return refusal
    }
  }

  private func newCase(
    for customer: ID<Customer>?, _ selection: Selection, at place: Workplace
  ) throws -> Step {
    try checkIntake(at: place, of: try book.partner(place.partner))
    let drafts = try parked(at: place)
    guard customer == nil, !drafts.isEmpty else {
      return .push(try fresh(customer, selection, at: place))
    }
    let options = [words.freshCase] + drafts.map(words.told)
    return .overlay(
      ChoiceOverlay(title: words.name(.newCase), options: options) { index, session in
        guard index > 0 else {
          return .push(try session.fresh(nil, selection, at: place))
        }
        let draft = drafts[index - 1]
        let push = Step.push(WizardScreen(draft))
        return draft.lacksNumbers
          ? .all([push, .say(.refused(session.words.numbersNotKept))]) : push
      })
  }

  private func fresh(
    _ customer: ID<Customer>?, _ selection: Selection, at place: Workplace
  ) throws -> WizardScreen {
    var draft = CaseDraft(id: try book.nextID(), begun: Clock.now())
    draft.customer = customer?.text
    draft.selection = selection
    draft.workplace = place
    return WizardScreen(draft)
  }

  /// An application of the book that goes on at the cost form: with another phone, or signed first.
  func continued(_ plan: Plan) throws -> WizardScreen {
    var draft = CaseDraft(id: "plan-\(plan.id)", begun: Clock.now())
    if let kept = try book.draft(draft.id) { draft = try CaseDraft(kept) }
    draft.plan = plan.id.text
    draft.customer = plan.application.customer.text
    draft.queueNumber = plan.application.queueNumber ?? ""
    draft.workplace.agent = plan.application.agent
    draft.workplace.partner = plan.application.partner
    draft.workplace.outlet = plan.application.outlet
    draft.selection.programme = plan.application.programme?.text ?? ""
    if let form = plan.signature?.form, draft.selection.phone.isEmpty {
      draft.selection.phone = form.phone
      draft.selection.servicePlan = form.servicePlan
      draft.selection.periods = form.periods
      draft.selection.downPayment = form.downPayment == .zero ? "" : form.downPayment.text
      (draft.imei, draft.secondIMEI) = (form.imei, form.secondIMEI ?? "")
    }
    if let answer = plan.precheck, draft.precheck == nil, answer.result == .passed {
      draft.precheck = CaseDraft.Precheck(
        result: .passed, until: answer.validUntil, freeze: plan.terms?.freeze ?? .ceiling)
    }
    draft.page = draft.precheck == nil ? .precheck : .phone
    if let failed = plan.lastFreeze, failed.failure == .insufficient, let terms = plan.terms {
      draft.precheck = CaseDraft.Precheck(
        result: .insufficient, leastDownPayment: failed.leastDownPayment, freeze: terms.freeze)
      draft.page = .precheck
    }
    return WizardScreen(draft)
  }

  /// The drafts parked at `place`, the latest first; what another version wrote is left alone.
  func parked(at place: Workplace) throws -> [CaseDraft] {
    try book.drafts().compactMap { kept in
      do {
        let draft = try CaseDraft(kept)
        return draft.plan == nil && draft.workplace.agent == place.agent ? draft : nil
      } catch is DecodingError {
        return nil
      }
    }
  }

  /// Every reason why nobody is brought in at `place` today.
  private func checkIntake(at place: Workplace, of partner: Partner?) throws {
    let day = try day()
    var reasons: [Reason] = []
    let outlet = try book.outlet(place.outlet)
    if let closed = outlet?.closed, closed <= day { reasons.append(.outletClosed(on: closed)) }
    let offers = try offers(at: place.outlet)
    if offers.isEmpty, let outlet {
      let isOffered = try book.programmes(of: outlet.carrier).contains { $0.terms(on: day) != nil }
      reasons.append(
        isOffered ? .provinceClosed(province: outlet.province) : .programmeNotOffered(until: nil))
    }
    if let partner {
      let agent = partner.agent(place.agent)
      if (agent?.dismissed ?? .latest) <= day {
        reasons.append(.agentNotEngaged(agent: place.agent.text))
      }
      let refused = offers.map { offer in
        partner.intakeReasons(
          on: day, required: offer.terms.requiredDeposit,
          stopPercent: offer.terms.intakeStopsBelowPercent)
      }
      if let first = refused.first, refused.allSatisfy({ !$0.isEmpty }) {
        reasons += visibility.reasons(first)
      }
    }
    if let refusal = Refusal(reasons) { throw refusal }
  }

  /// For whom and where the person can open a case: an agent's own place, else every agent's.
  private func workplaces() throws -> [(name: String, workplace: Workplace, partner: Partner)] {
    var found: [(name: String, workplace: Workplace, partner: Partner)] = []
    for partner in try person.agent.map(book.partners(engaging:)) ?? book.partners() {
      for agent in partner.agents where agent.dismissed == nil {
        if let own = person.agent, own != agent.id { continue }
        for outlet in agent.outlets {
          if let own = person.outlet, person.agent != nil, own != outlet { continue }
          var workplace = Workplace()
          (workplace.agent, workplace.partner, workplace.outlet) = (agent.id, partner.id, outlet)
          found.append(("\(agent.name)  \(agent.id)", workplace, partner))
        }
      }
    }
    return found
  }
}

nonisolated extension Words {
  /// A draft as one line to choose.
  @MainActor func told(_ draft: CaseDraft) -> String {
    let name = draft.name.isEmpty ? draft.customer ?? "" : Masking.name(draft.name)
    return draftText(draft.queueNumber, name, draft.begun)
  }
}
