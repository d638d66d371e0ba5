import Lending
import LendingStore
import Reporting
import TerminalKit
import Wording

extension CaseScreen {
  private var places: [ConsentPlace] {
    isDemonstration ? [.customerDevice, .paper, .demonstration] : [.customerDevice, .paper]
  }

  private func code(_ name: String, _ label: String, hint: String = "") -> InputForm.Field {
    .text(name, label, filter: .code, limit: 32, hint: hint)
  }

  private func place(_ words: Words) -> InputForm.Field {
    .choice("place", words.signaturePlace, places, none: words.notSignedYet) {
      words.placeText($0)
    }
  }

  /// The loan contract with its number and where the customer signed it.
  func loanContract(_ plan: Plan, _ words: Words) -> FormOverlay {
    let form = InputForm([
      code("contract", words.contractNumber), place(words),
      code("formNumber", words.paperFormNumber, hint: words.onlyForPaper),
    ])
    return FormOverlay(
      title: words.loanContractTitle,
      lead: [words.contractLead(names.customer, plan.terms?.schedule.principal ?? .zero)],
      form: form
    ) { form, session in
      try session.recorded(ContractSigned(form, ["plan": plan.id.text]))
    }
  }

  /// The signature under the cost form of a drawing, which the screen shows.
  func drawingSignature(_ plan: Plan, _ words: Words) -> FormOverlay {
    let form = InputForm([
      place(words),
      code("formNumber", words.paperFormNumber, hint: words.onlyForPaper),
    ])
    let amount = plan.application.drawing?.amount ?? .zero
    return FormOverlay(
      title: words.signDrawing, lead: [words.needsDrawingCost(amount), words.nothingElse],
      form: form
    ) { form, session in
      try session.recorded(DrawingSigned(form, ["plan": plan.id.text]))
    }
  }

  /// What the owner of the line answered to a request that is open; never a second request.
  func answerForm(_ plan: Plan, _ asked: Operation, _ session: Session) -> FormOverlay {
    let words = session.words
    let results: [OperationResult] =
      asked.state == .unknown ? [.done, .failed] : [.done, .failed, .unknown]
    let made = isDemonstration ? "DEMO\(asked.id.text.suffix(4))" : ""
    let form = InputForm([
      .choice("result", words.ownersAnswer, results, none: words.noAnswerYet) { words.name($0) },
      .init(
        name: "authorisation", label: words.authorisationNumber,
        input: .text(TextField(made, filter: .code, limit: 40)), hint: words.onlyWhenDone),
      .choice("failure", words.causeOfFailure, OperationFailure.allCases, first: 1) {
        words.name($0)
      },
      .text(
        "leastDownPayment", words.leastDownPayment, filter: .decimal, limit: 14,
        hint: words.onlyWhenInsufficient),
    ])
    let lead =
      [words.queryLead(asked.id.text, asked.requested)]
      + (isDemonstration ? [words.answerSimulated] : [])
    return FormOverlay(title: words.name(.queryResult), lead: lead, form: form) { form, session in
      // What is asked for beside another answer is none.
      var given = ["operation": asked.id.text, "plan": plan.id.text]
      let typed = form.texts
      if typed["result"] != OperationResult.failed.rawValue
        || typed["failure"] != OperationFailure.insufficient.rawValue
      {
        given["leastDownPayment"] = ""
      }
      var body = try OperationAnswered(form, given)
      if body.result != .done { body.authorisation = nil }
      if body.result != .failed { body.failure = nil }
      body.at = Clock.now()
      return try session.recorded(body)
    }
  }

  func carrierContract(_ plan: Plan, _ words: Words) -> FormOverlay {
    FormOverlay(
      title: words.name(Command.contractSigned), lead: [words.carrierContractLead],
      form: InputForm([code("contract", words.contractNumber)])
    ) { form, session in
      try session.recorded(CarrierContractSigned(form, ["plan": plan.id.text]))
    }
  }

  /// The phone in hand is scanned; it has to be the one signed for.
  func handOver(_ plan: Plan, _ words: Words) -> FormOverlay {
    let signed = plan.signature?.form
    let form = InputForm([
      .text("imei", words.firstIMEI, filter: .digits, limit: 16, hint: words.imeiHint),
      .text(
        "secondIMEI", words.secondIMEI, filter: .digits, limit: 16, hint: words.secondIMEIHint),
      code("receipt", words.receiptNumber),
    ])
    return FormOverlay(
      title: words.name(Command.handOver),
      lead: [
        words.handOverLead(signed?.phone ?? "", Masking.tail(plan.freeze?.authorisation)),
        words.scanTail(Masking.tail(signed?.imei, 6)),
      ],
      form: form
    ) { form, session in
      var body = try PhoneHandedOver(form, ["plan": plan.id.text])
      let second = body.secondIMEI
      if let expected = signed?.secondIMEI, second.map(IMEI.normalised) != expected {
        throw Refusal(
          second == nil
            ? .fieldMissing(field: "secondIMEI")
            : .phoneNotSigned(field: "secondIMEI"))
      }
      body.at = Clock.now()
      return try session.recorded(body)
    }
  }

  func disbursement(_ plan: Plan, _ words: Words) -> FormOverlay {
    let amount = plan.terms?.schedule.principal ?? .zero
    return FormOverlay(
      title: words.name(.recordDisbursement),
      lead: [
        plan.application.drawing.map { words.paidOutLead(amount, destination($0, words)) }
          ?? words.disbursementLead(amount)
      ],
      form: InputForm([code("reference", words.reference)])
    ) { form, session in
      try session.recorded(PlanDisbursed(form, ["plan": plan.id.text, "amount": amount.text]))
    }
  }

  /// Ends the application after a question that names customer and amount.
  func ending(_ plan: Plan, _ words: Words) -> ChoiceOverlay {
    let outcomes: [ApplicationOutcome] = [.withdrawn, .declined, .timedOut, .insufficient]
    let told = words.endAsked(
      names.customer, plan.id.text, plan.application.drawing?.amount ?? plan.terms?.freeze ?? .zero)
    let held = plan.freeze.map { words.stillFrozen($0.remaining) }
    return ChoiceOverlay(
      title: words.name(.endApplication), options: outcomes.map { words.name($0) }
    ) { index, session in
      let words = session.words
      return .overlay(
        ConfirmOverlay(
          title: "\(words.name(.endApplication)): \(words.name(outcomes[index]))",
          lines: [told] + [held].compactMap { $0 }
        ) { session in
          try session.recorded(
            Event(
              ApplicationEnded(plan: plan.id, outcome: outcomes[index])))
        })
    }
  }
}
