import Lending
import Reporting
import TerminalKit
import Wording

extension CaseScreen {
  /// What comes next on top, the figures, then the steps with what each has or lacks.
  func content(_ words: Words) -> TextPage {
    var content = TextPage()
    guard let plan else { return content }
    next(plan, &content, words)
    content.rule(words.caseFigures)
    if let drawing = plan.application.drawing {
      figures(drawing, &content, words)
    } else {
      figures(plan, &content, words)
    }
    content.rule(words.caseSteps)
    steps(plan, &content, words)
    return content
  }

  private func next(_ plan: Plan, _ content: inout TextPage, _ words: Words) {
    let now = Clock.now()
    switch plan.need {
    case .costForm:
      if let drawing = plan.application.drawing {
        content.text(words.needsDrawingCost(drawing.amount), .figure)
        if secondsToRead > 0 { content.text(words.readOn(secondsToRead), .muted) }
      } else {
        content.text(words.needsCostForm, .figure)
      }
    case .contract: content.text(words.needsContract, .figure)
    case .freeze:
      content.text(words.needsFreeze(plan.terms?.freeze ?? .zero), .figure)
      content.text(words.freezeLead, .muted)
    case .confirmation(let asked):
      let left = (asked.expires ?? now) - now
      content.text(
        left > 0
          ? words.waitsForCustomer(asked.requested, words.left(seconds: left))
          : words.confirmationEnded,
        left > 180 ? .figure : .warning)
      content.text(words.onTheirTelephone, .muted)
    case .result(let asked):
      content.text(words.freezeResultUnknown(asked.id.text), .warning)
      content.text(words.neverSentAgain, .muted)
    case .another(let asked):
      content.text(words.freezeFailedBecause(asked.failure.map(words.name) ?? "-"), .error)
      if let least = asked.leastDownPayment {
        content.text(words.sentence(.quotaInsufficient(leastDownPayment: least)), .warning)
      }
      content.text(words.waysOnAfterFailure, .figure)
    case .carrierContract: content.text(words.needsCarrierContract, .figure)
    case .handOver: content.text(words.needsHandOverNow, .figure)
    case .disbursement where plan.application.drawing != nil:
      content.text(words.waitsForPayout(words.elapsed(seconds: now - plan.stageSince)), .figure)
    case .disbursement:
      let age = now - plan.stageSince
      content.text(
        words.waitsForDisbursement(words.elapsed(seconds: age)),
        age >= 24 * 3600 ? .overdue : .figure)
      if age >= 24 * 3600 { content.text(words.disbursementLate, .overdue) }
    case .nothing: content.text(words.caseDone, .paid)
    case .ended:
      content.text(words.caseEnded(plan.ending.map { words.name($0.outcome) } ?? ""), .warning)
      if let freeze = plan.freeze, freeze.remaining > .zero {
        content.text(words.stillFrozen(freeze.remaining), .warning)
      }
    }
    if !missing.isEmpty, plan.ending == nil, plan.signature == nil {
      content.text(words.consentsLack(missing.map(words.name).joined(separator: ", ")), .warning)
    }
  }

  private func figures(_ plan: Plan, _ content: inout TextPage, _ words: Words) {
    content.pair(words.plan, plan.id.text)
    guard let form = plan.signature?.form, let terms = plan.terms else { return }
    let imei = Masking.tail(plan.handOver?.imei ?? form.imei, 6)
    content.pair(words.phoneModel, "\(form.phone)   \(words.imeiTail) \(imei)")
    content.pair(
      words.servicePlan,
      "\(form.servicePlan)  \(words.servicePlan(form.monthlyFee, form.serviceMonths))")
    content.pair(
      words.eachInstalment,
      words.instalmentsOf(
        plan.signature?.schedule.instalments.count ?? 0,
        plan.signature?.schedule.instalments.first?.payment ?? .zero))
    content.pair(words.principal, words.money(terms.schedule.principal))
    // Nothing is frozen before the owner says so.
    content.pair(
      plan.freeze == nil ? words.toFreeze : words.frozenAmount, words.money(terms.freeze),
      plan.freeze == nil ? .body : .frozen)
    if form.downPayment > .zero { content.pair(words.downPayment, words.money(form.downPayment)) }
  }

  private func steps(_ plan: Plan, _ content: inout TextPage, _ words: Words) {
    let names = stepNames(plan, words)
    let facts = plan.application.drawing.map { self.facts($0, plan, words) } ?? facts(plan, words)
    for (index, name) in names.enumerated() {
      let number = index + 1
      let current = step(of: plan)
      let isDone = number < current || (plan.disbursed != nil && number == names.count)
      let tone: Tone = isDone ? .paid : number == current ? .figure : .muted
      let sign = isDone ? "+" : number == current ? ">" : " "
      content.pair(
        "\(sign) \(number) \(name)", facts[index] ?? (isDone ? "" : words.notYetDone), tone)
    }
  }

  /// A drawing: what it is for, and what it costs under the terms signed or offered.
  private func figures(
    _ drawing: DrawingRequested, _ content: inout TextPage, _ words: Words
  ) {
    content.pair(words.plan, id.text)
    content.pair(words.purposeLabel, words.name(drawing.purpose))
    content.pair(words.whereItGoes, destination(drawing, words))
    guard let form = costForm else { return }
    content.append(form.content(words))
  }

  /// Where the money of a drawing goes.
  func destination(_ drawing: DrawingRequested, _ words: Words) -> String {
    if let payment = drawing.payment {
      return words.paymentText(payment.merchant, payment.reference)
    }
    if let card = drawing.card { return words.cardText(Masking.tail(card)) }
    if let vehicle = drawing.vehicle {
      return words.vehicleText(String(vehicle.vin.suffix(4)), vehicle.price)
    }
    return words.name(names.product?.payout ?? .account)
  }

  private func facts(
    _ drawing: DrawingRequested, _ plan: Plan, _ words: Words
  ) -> [String?] {
    let signed = plan.signature.map { "\(words.day($0.day))  \(words.placeText($0.place))" }
    return [words.day(plan.opened), signed, plan.contract, plan.disbursed.map { words.day($0) }]
  }

  /// What each step has to show.
  private func facts(_ plan: Plan, _ words: Words) -> [String?] {
    var facts = [String?](repeating: nil, count: 8)
    facts[0] =
      missing.isEmpty
      ? words.consentsComplete
      : words.consentsLack(
        missing.map(words.name).joined(separator: ", "))
    if let precheck = plan.precheck {
      facts[1] =
        words.name(precheck.result)
        + (precheck.validUntil.map { "  \(words.untilText($0))" } ?? "")
    }
    if let signature = plan.signature {
      facts[2] =
        "\(words.day(signature.day))  \(words.placeText(signature.place))"
        + (signature.formNumber.map { "  \(words.formNumber($0))" } ?? "")
    }
    facts[3] = plan.contract
    if let freeze = plan.freeze {
      facts[4] = words.authorised(Masking.tail(freeze.authorisation), words.money(freeze.original))
    } else if let asked = plan.lastFreeze {
      facts[4] = "\(words.name(asked.state))  \(asked.id)"
    }
    if let handOver = plan.handOver {
      facts[5] = words.handedOverText(handOver.receipt, Masking.tail(handOver.imei, 6))
    } else if let contract = plan.carrierContract {
      facts[5] = words.carrierContractText(contract)
    } else if plan.freeze == nil {
      facts[5] = words.noAuthorisationNoHandOver
    }
    facts[6] = plan.disbursed.map { words.day($0) }
    return facts
  }
}
