import Lending
import LendingStore
import TerminalKit
import Wording

extension PartnerScreen {
  func payingIn(_ words: Words) -> FormOverlay {
    let short = partner.map { $0.shortfall(against: $0.registration.requiredDeposit) } ?? .zero
    let form = InputForm([
      .text("amount", words.amount, short.text, filter: .decimal),
      .text("reference", words.reference),
    ])
    let (screen, id, name) = (self, id, partner?.registration.name ?? id.text)
    return FormOverlay(title: words.name(.payIn), form: form) { form, session in
      let body = try DepositPaidIn(form, ["partner": id.text])
      let words = session.words
      return try screen.asking(
        words.name(.payIn), words.depositAsked(name, body.amount), Event(body), session)
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
        try session.recorded(event)
      })
  }

  func deducting(_ words: Words) -> FormOverlay {
    let form = InputForm([
      .text("amount", words.amount, filter: .decimal),
      .choice("cause", words.cause, DeductionCause.allCases) { words.name($0) },
      .text("reference", words.reference),
    ])
    let (screen, id, name) = (self, id, partner?.registration.name ?? id.text)
    return FormOverlay(title: words.name(.deduct), form: form) { form, session in
      let body = try DepositDeducted(form, ["partner": id.text])
      let words = session.words
      return try screen.asking(
        words.name(.deduct), words.confirmDeduction(name, body.amount), Event(body), session)
    }
  }

  func filing(_ words: Words) -> FormOverlay {
    let form = InputForm([
      .choice("evidence", words.evidenceKind, EvidenceKind.allCases) { words.name($0) },
      .text("lapses", words.lapses, day.adding(months: 12).text),
      .text("reference", words.documentNumber),
    ])
    let id = id
    return FormOverlay(title: words.name(.fileEvidence), form: form) { form, session in
      try session.recorded(EvidenceFiled(form, ["partner": id.text]))
    }
  }

  func reviewing(_ words: Words) -> FormOverlay {
    let verdicts: [ReviewVerdict] =
      partner?.stopReason == nil ? [.stopped, .reopened] : [.reopened, .stopped]
    let form = InputForm([
      .choice("verdict", words.verdict, verdicts) { words.name($0) },
      .text("reason", words.reason),
    ])
    let id = id
    return FormOverlay(title: words.name(.review), form: form) { form, session in
      try session.recorded(PartnerReviewed(form, ["partner": id.text]))
    }
  }

  func engaging(_ words: Words) -> FormOverlay {
    let form = InputForm([
      .text("agent", words.agentNumber, filter: .code),
      .text("person.name", words.fullName),
      .text("person.mobile", words.mobileNumber, filter: .digits),
      .text("outlets", words.outletNumber, filter: .code),
    ])
    let id = id
    return FormOverlay(title: words.name(.engageAgent), form: form) { form, session in
      try session.recorded(AgentEngaged(form, ["partner": id.text]))
    }
  }
}
