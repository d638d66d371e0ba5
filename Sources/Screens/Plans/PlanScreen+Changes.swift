import Lending
import LendingStore
import TerminalKit
import Wording

extension PlanScreen {
  /// What can be changed about a running plan; each asks before it is recorded.
  func changes(_ plan: Plan, _ words: Words, mayWriteOff: Bool) -> ChoiceOverlay {
    let isPaused = plan.pauses.contains { $0.lasts(on: day) }
    var options: [(String, FormOverlay)] = [
      (words.prepayPart, prepayment(words)), (words.changeTerms, otherTerms(plan, words)),
      (words.raiseCharge, charge(plan, words)), (words.waiveCharge, waiver(plan, words)),
      isPaused ? (words.resumeDays, resumption(words)) : (words.pauseDays, pause(words)),
      (words.callDue, callingDue(plan, words)),
    ]
    if mayWriteOff { options.append((words.writeOff, writeOff(plan, words))) }
    return ChoiceOverlay(title: words.name(.changePlan), options: options.map(\.0)) { index, _ in
      .overlay(options[index].1)
    }
  }

  var who: String { "\(names.customer) \(id)" }

  func amountField(_ amount: Money?, _ words: Words) -> InputForm.Field {
    .text("amount", words.amount, amount?.text ?? "", filter: .decimal)
  }

  func textField(
    _ name: String, _ label: String, _ proposed: String = ""
  ) -> InputForm.Field {
    .text(name, label, proposed)
  }

  func asking(
    _ title: String, _ lines: [String], _ event: any EventBody, on day: Day? = nil
  ) -> Step {
    .ask(
      ConfirmOverlay(title: title, lines: lines) { session in
        try session.recorded(Event(event), on: day)
      })
  }

  // MARK: Prepayment

  private func prepayment(_ words: Words) -> FormOverlay {
    let form = InputForm([
      amountField(nil, words), textField("day", words.valueDay, day.text),
      .choice("keeping", words.keepingLabel, Schedule.Keeping.allCases) {
        switch $0 {
        case .term: words.keepTerm
        case .instalment: words.keepInstalment
        }
      },
      textField("reference", words.reference),
    ])
    let (screen, id) = (self, id)
    return FormOverlay(title: words.prepayPart, lead: [words.noCash], form: form) { form, session in
      let (event, day) = try form.dated(PrepaymentReceived.self, ["plan": id.text])
      let (amount, keeping) = (event.amount, event.keeping)
      let words = session.words
      var lines = [words.prepaymentAsked(amount, screen.who)]
      if let plan = try session.book.plan(id, on: day) {
        if let whole = plan.settlement(on: day), amount >= whole.total {
          throw Refusal(.settlementNeeds(amount: whole.total, bills: whole.bills))
        }
        lines += screen.quote(plan, amount, keeping, on: day, words)
      }
      return screen.asking(words.prepayPart, lines, event, on: day)
    }
  }

  /// What a prepayment covers and leaves; nothing where it would be refused.
  private func quote(
    _ plan: Plan, _ amount: Money, _ keeping: Schedule.Keeping, on day: Day,
    _ words: Words
  ) -> [String] {
    guard let quote = plan.prepayment(of: amount, on: day), let before = plan.schedule,
      let after = plan.schedule(prepaying: amount, keeping: keeping, on: day)
    else { return [] }
    var lines: [String] = []
    if quote.due > .zero { lines.append("  " + words.prepaymentDue(quote.due)) }
    lines.append("  " + words.prepaymentPrincipal(quote.principal))
    if quote.fee > .zero { lines.append("  " + words.prepaymentFee(quote.fee)) }
    let coming = after.instalments.filter { $0.due > day }
    if let next = coming.first {
      lines.append(words.afterPrepayment(coming.count, next.payment, next.due))
    }
    lines.append(words.interestSaved(before.totals.interest - after.totals.interest))
    return lines
  }

  // MARK: Other terms

  private func otherTerms(_ plan: Plan, _ words: Words) -> FormOverlay {
    let next = plan.nextInstalment
    let form = InputForm([
      textField("from", words.fromInstalment, next.map { String($0.number) } ?? ""),
      textField(
        "firstDue", words.newFirstDue, next.map { max($0.due, day).adding(months: 1).text } ?? ""),
      textField("periods", words.newPeriods), textField("reason", words.reason),
      textField("contract", words.agreementNumber),
    ])
    let (screen, id) = (self, id)
    return FormOverlay(title: words.changeTerms, form: form) { form, session in
      let body = try PlanRescheduled(form, ["plan": id.text])
      _ = try form.required("firstDue")
      let words = session.words
      guard let schedule = plan.schedule else { return .stay }
      let rows = try schedule.rescheduled(body.change).instalments.dropFirst(body.from - 1)
      let lines = [
        words.termsAsked(
          screen.who, body.from, rows.first?.due ?? screen.day, rows.count,
          rows.last?.due ?? screen.day)
      ]
      return screen.asking(words.changeTerms, lines, body)
    }
  }

  // MARK: Charges

  private func charge(_ plan: Plan, _ words: Words) -> FormOverlay {
    let allowed = plan.terms?.repayment.charges ?? []
    let kinds = allowed.isEmpty ? [Component.cost] : allowed
    let form = InputForm([
      .choice("component", words.componentLabel, kinds) { words.name($0) },
      amountField(nil, words), textField("reason", words.reason),
    ])
    let (screen, id) = (self, id)
    return FormOverlay(title: words.raiseCharge, form: form) { form, session in
      let event = try ChargeRaised(form, ["plan": id.text])
      let words = session.words
      return screen.asking(
        words.raiseCharge,
        [words.chargeAsked(words.name(event.component), event.amount, screen.who)], event)
    }
  }

  private func waiver(_ plan: Plan, _ words: Words) -> FormOverlay {
    let kinds: [Component] = [.penalty, .cost, .fee, .interest]
    let next = plan.nextInstalment
    let owed = plan.terms.flatMap { terms in next?.owed(on: day, terms) }
    let first = kinds.firstIndex { (owed?[$0] ?? .zero) > .zero } ?? 0
    let form = InputForm([
      textField("instalment", words.periodHead, next.map { String($0.number) } ?? ""),
      .choice("component", words.componentLabel, kinds, first: first) { words.name($0) },
      amountField(owed?[kinds[first]], words), textField("reason", words.reason),
    ])
    let (screen, id) = (self, id)
    return FormOverlay(title: words.waiveCharge, form: form) { form, session in
      let event = try ChargeWaived(form, ["plan": id.text])
      let words = session.words
      return screen.asking(
        words.waiveCharge,
        [words.waiverAsked(words.name(event.component), event.amount, screen.who)], event)
    }
  }

  // MARK: Pauses

  private func pause(_ words: Words) -> FormOverlay {
    let form = InputForm([
      textField("from", words.pauseFrom, day.text),
      textField("through", words.pauseThrough, day.adding(months: 1).text),
      textField("reason", words.reason),
    ])
    let id = id
    return FormOverlay(title: words.pauseDays, form: form) { form, session in
      try session.recorded(DelinquencyPaused(form, ["plan": id.text]))
    }
  }

  private func resumption(_ words: Words) -> FormOverlay {
    let id = id
    return FormOverlay(
      title: words.resumeDays, form: InputForm([textField("reason", words.reason)])
    ) { form, session in
      try session.recorded(DelinquencyResumed(form, ["plan": id.text]))
    }
  }
}
