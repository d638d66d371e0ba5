import Lending
import LendingStore
import TerminalKit
import Wording

extension PartnerScreen {
  private func done(_ receipt: Receipt, _ session: Session) -> Step {
    .say(.done(session.words.recorded("\(receipt.entry)")))
  }

  func payingIn(_ words: Words) -> FormOverlay {
    let short = partner.map { $0.shortfall(against: $0.registration.requiredDeposit) } ?? .zero
    let form = InputForm([
      .init(
        name: "amount", label: words.amount,
        input: .text(TextField(proposing: short.text, filter: .decimal))),
      .init(name: "reference", label: words.reference, input: .text(TextField())),
    ])
    let (screen, id, name) = (self, id, partner?.registration.name ?? id.text)
    return FormOverlay(title: words.name(.payIn), form: form) { form, session in
      let amount = try form.amount("amount")
      let reference = try form.required("reference")
      let event = Event(
        DepositPaidIn(partner: id, amount: amount, reference: reference))
      let words = session.words
      return try screen.asking(words.name(.payIn), words.depositAsked(name, amount), event, session)
    }
  }

  /// Asks before a movement of the deposit, with what it will be afterwards.
  private func asking(
    _ title: String, _ question: String, _ event: Event, _ session: Session
  ) throws -> Step {
    let words = session.words
    let id = id
    var lines = [question]
    if let before = try session.book.partner(id),
      let after = try session.rehearsed(event, { try $0.partner(id) })
    {
      let required = before.registration.requiredDeposit
      lines += [
        words.becomes(words.deposit, before.deposit, after.deposit),
        words.becomes(
          words.shortOfDeposit, before.shortfall(against: required),
          after.shortfall(against: required)),
      ]
    }
    return .ask(
      ConfirmOverlay(title: title, lines: lines) { session in
        done(try session.record(event), session)
      })
  }

  func deducting(_ words: Words) -> FormOverlay {
    let causes = DeductionCause.allCases
    let form = InputForm([
      .init(name: "amount", label: words.amount, input: .text(TextField(filter: .decimal))),
      .init(name: "cause", label: words.cause, input: .choice(causes.map { words.name($0) }, 0)),
      .init(name: "reference", label: words.reference, input: .text(TextField())),
    ])
    let (screen, id, name) = (self, id, partner?.registration.name ?? id.text)
    return FormOverlay(title: words.name(.deduct), form: form) { form, session in
      let amount = try form.amount("amount")
      let reference = try form.required("reference")
      let cause = causes[form.choice("cause")]
      let event = Event(
        DepositDeducted(partner: id, amount: amount, cause: cause, reference: reference))
      let words = session.words
      return try screen.asking(
        words.name(.deduct), words.confirmDeduction(name, amount), event, session)
    }
  }

  func filing(_ words: Words) -> FormOverlay {
    let kinds = EvidenceKind.allCases
    let form = InputForm([
      .init(
        name: "evidence", label: words.evidenceKind,
        input: .choice(kinds.map { words.name($0) }, 0)),
      .init(
        name: "lapses", label: words.lapses,
        input: .text(TextField(proposing: day.adding(months: 12).text))),
      .init(name: "reference", label: words.documentNumber, input: .text(TextField())),
    ])
    let id = id
    return FormOverlay(title: words.name(.fileEvidence), form: form) { form, session in
      let lapses = try form.day("lapses")
      let reference = try form.required("reference")
      return done(
        try session.record(
          Event(
            EvidenceFiled(
              partner: id, evidence: kinds[form.choice("evidence")], lapses: lapses,
              reference: reference))), session)
    }
  }

  func reviewing(_ words: Words) -> FormOverlay {
    let verdicts: [ReviewVerdict] =
      partner?.stopReason == nil ? [.stopped, .reopened] : [.reopened, .stopped]
    let form = InputForm([
      .init(
        name: "verdict", label: words.verdict,
        input: .choice(verdicts.map { words.name($0) }, 0)),
      .init(name: "reason", label: words.reason, input: .text(TextField())),
    ])
    let id = id
    return FormOverlay(title: words.name(.review), form: form) { form, session in
      let reason = try form.required("reason")
      return done(
        try session.record(
          Event(
            PartnerReviewed(partner: id, verdict: verdicts[form.choice("verdict")], reason: reason))
        ), session)
    }
  }

  func engaging(_ words: Words) -> FormOverlay {
    let form = InputForm([
      .init(name: "agent", label: words.agentNumber, input: .text(TextField(filter: .code))),
      .init(name: "name", label: words.fullName, input: .text(TextField())),
      .init(name: "mobile", label: words.mobileNumber, input: .text(TextField(filter: .digits))),
      .init(name: "outlets", label: words.outletNumber, input: .text(TextField(filter: .code))),
    ])
    let id = id
    return FormOverlay(title: words.name(.engageAgent), form: form) { form, session in
      let agent = try form.required("agent")
      let name = try form.required("name")
      let outlet = try form.required("outlets")
      return done(
        try session.record(
          Event(
            AgentEngaged(
              partner: id, agent: ID(agent), outlets: [ID(outlet)],
              person: AgentPerson {
                $0.name = name
                $0.mobile = form.optional("mobile")
              }))), session)
    }
  }
}
