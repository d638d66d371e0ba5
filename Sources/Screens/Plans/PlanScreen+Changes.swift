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
    .init(
      name: "amount", label: words.amount,
      input: .text(TextField(proposing: amount?.text ?? "", filter: .decimal)))
  }

  func textField(
    _ name: String, _ label: String, _ proposed: String = ""
  ) -> InputForm.Field {
    .init(name: name, label: label, input: .text(TextField(proposing: proposed)))
  }

  func asking(
    _ title: String, _ lines: [String], _ event: any EventBody, on day: Day? = nil
  ) -> Step {
    .ask(
      ConfirmOverlay(title: title, lines: lines) { session in
        let receipt =
          if let day {
            try session.record(Event(event), on: day)
          } else {
            try session.record(Event(event))
          }
        return .say(.done(session.words.recorded("\(receipt.entry)")))
      })
  }

  // MARK: Prepayment

  private func prepayment(_ words: Words) -> FormOverlay {
    let kinds = Schedule.Keeping.allCases
    let form = InputForm([
      amountField(nil, words), textField("day", words.valueDay, day.text),
      .init(
        name: "keeping", label: words.keepingLabel,
        input: .choice([words.keepTerm, words.keepInstalment], 0)),
      textField("reference", words.reference),
    ])
    let (screen, id) = (self, id)
    return FormOverlay(title: words.prepayPart, lead: [words.noCash], form: form) { form, session in
      let amount = try form.amount("amount")
      let day = try form.day("day")
      let keeping = kinds[form.choice("keeping")]
      let event = PrepaymentReceived(plan: id, amount: amount) {
        $0.keeping = keeping
        $0.reference = form.optional("reference")
      }
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
      let (firstDue, reason) = (try form.day("firstDue"), try form.required("reason"))
      var body = PlanRescheduled(plan: id, from: Int(form["from"]) ?? 0, reason: reason) {
        $0.firstDue = firstDue
        $0.contract = form.optional("contract")
      }
      if let periods = form.optional("periods") {
        guard let count = Int(periods) else {
          throw Refusal(.fieldMalformed(field: "periods", expected: .count))
        }
        body.periods = count
      }
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
      .init(
        name: "component", label: words.componentLabel,
        input: .choice(kinds.map { words.name($0) }, 0)),
      amountField(nil, words), textField("reason", words.reason),
    ])
    let (screen, id) = (self, id)
    return FormOverlay(title: words.raiseCharge, form: form) { form, session in
      let component = kinds[form.choice("component")]
      let amount = try form.amount("amount")
      let reason = try form.required("reason")
      let event = ChargeRaised(plan: id, component: component, amount: amount, reason: reason)
      let words = session.words
      return screen.asking(
        words.raiseCharge, [words.chargeAsked(words.name(component), amount, screen.who)],
        event)
    }
  }

  private func waiver(_ plan: Plan, _ words: Words) -> FormOverlay {
    let kinds: [Component] = [.penalty, .cost, .fee, .interest]
    let next = plan.nextInstalment
    let owed = plan.terms.flatMap { terms in next?.owed(on: day, terms) }
    let first = kinds.firstIndex { (owed?[$0] ?? .zero) > .zero } ?? 0
    let form = InputForm([
      textField("instalment", words.periodHead, next.map { String($0.number) } ?? ""),
      .init(
        name: "component", label: words.componentLabel,
        input: .choice(kinds.map { words.name($0) }, first)),
      amountField(owed?[kinds[first]], words), textField("reason", words.reason),
    ])
    let (screen, id) = (self, id)
    return FormOverlay(title: words.waiveCharge, form: form) { form, session in
      let component = kinds[form.choice("component")]
      let amount = try form.amount("amount")
      let reason = try form.required("reason")
      let event = ChargeWaived(
        plan: id, instalment: Int(form["instalment"]) ?? 0, component: component, amount: amount,
        reason: reason)
      let words = session.words
      return screen.asking(
        words.waiveCharge, [words.waiverAsked(words.name(component), amount, screen.who)],
        event)
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
      let (from, through) = (try form.day("from"), try form.day("through"))
      let reason = try form.required("reason")
      let event = DelinquencyPaused(plan: id, from: from, through: through, reason: reason)
      let receipt = try session.record(Event(event))
      return .say(.done(session.words.recorded("\(receipt.entry)")))
    }
  }

  private func resumption(_ words: Words) -> FormOverlay {
    let id = id
    return FormOverlay(
      title: words.resumeDays, form: InputForm([textField("reason", words.reason)])
    ) { form, session in
      let event = DelinquencyResumed(plan: id) {
        $0.reason = form.optional("reason")
      }
      let receipt = try session.record(Event(event))
      return .say(.done(session.words.recorded("\(receipt.entry)")))
    }
  }
}
