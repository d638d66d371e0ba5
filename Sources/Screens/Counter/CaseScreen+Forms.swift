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
    .init(name: name, label: label, input: .text(TextField(filter: .code, limit: 32)), hint: hint)
  }

  private func recorded(_ receipt: Receipt, _ session: Session) -> Step {
    .say(.done(session.words.recorded("\(receipt.entry)")))
  }

  /// The loan contract with its number and where the customer signed it.
  func loanContract(_ plan: Plan, _ words: Words) -> FormOverlay {
    let places = places
    let form = InputForm([
      code("contract", words.contractNumber),
      .init(
        name: "place", label: words.signaturePlace,
        input: .choice([words.notSignedYet] + places.map { words.placeText($0) }, 0)),
      code("formNumber", words.paperFormNumber, hint: words.onlyForPaper),
    ])
    return FormOverlay(
      title: words.loanContractTitle,
      lead: [words.contractLead(names.customer, plan.terms?.schedule.principal ?? .zero)],
      form: form
    ) { form, session in
      let contract = try form.required("contract")
      guard form.choice("place") > 0 else { throw Refusal(.fieldMissing(field: "place")) }
      let receipt = try session.record(
        Event(
          ContractSigned(plan: plan.id, contract: contract, place: places[form.choice("place") - 1])
          {
            $0.formNumber = form.optional("formNumber")
          }))
      return recorded(receipt, session)
    }
  }

  /// The signature under the cost form of a drawing, which the screen shows.
  func drawingSignature(_ plan: Plan, _ words: Words) -> FormOverlay {
    let places = places
    let form = InputForm([
      .init(
        name: "place", label: words.signaturePlace,
        input: .choice([words.notSignedYet] + places.map { words.placeText($0) }, 0)),
      code("formNumber", words.paperFormNumber, hint: words.onlyForPaper),
    ])
    let amount = plan.application.drawing?.amount ?? .zero
    return FormOverlay(
      title: words.signDrawing, lead: [words.needsDrawingCost(amount), words.nothingElse],
      form: form
    ) { form, session in
      guard form.choice("place") > 0 else { throw Refusal(.fieldMissing(field: "place")) }
      let receipt = try session.record(
        Event(
          DrawingSigned(plan: plan.id, place: places[form.choice("place") - 1]) {
            $0.formNumber = form.optional("formNumber")
          }))
      return recorded(receipt, session)
    }
  }

  /// What the owner of the line answered to a request that is open; never a second request.
  func answerForm(_ plan: Plan, _ asked: Operation, _ session: Session) -> FormOverlay {
    let words = session.words
    let results: [OperationResult] =
      asked.state == .unknown ? [.done, .failed] : [.done, .failed, .unknown]
    let failures = OperationFailure.allCases
    let made = isDemonstration ? "DEMO\(asked.id.text.suffix(4))" : ""
    let form = InputForm([
      .init(
        name: "result", label: words.ownersAnswer,
        input: .choice([words.noAnswerYet] + results.map { words.name($0) }, 0)),
      .init(
        name: "authorisation", label: words.authorisationNumber,
        input: .text(TextField(made, filter: .code, limit: 40)), hint: words.onlyWhenDone),
      .init(
        name: "failure", label: words.causeOfFailure,
        input: .choice(failures.map { words.name($0) }, 1)),
      .init(
        name: "leastDownPayment", label: words.leastDownPayment,
        input: .text(TextField(filter: .decimal, limit: 14)), hint: words.onlyWhenInsufficient),
    ])
    let lead =
      [words.queryLead(asked.id.text, asked.requested)]
      + (isDemonstration ? [words.answerSimulated] : [])
    return FormOverlay(title: words.name(.queryResult), lead: lead, form: form) { form, session in
      guard form.choice("result") > 0 else { throw Refusal(.fieldMissing(field: "result")) }
      let result = results[form.choice("result") - 1]
      let failure = failures[form.choice("failure")]
      let least =
        result == .failed && failure == .insufficient && form.optional("leastDownPayment") != nil
        ? try form.amount("leastDownPayment") : nil
      let receipt = try session.record(
        Event(
          OperationAnswered(operation: asked.id, plan: plan.id, result: result) {
            $0.authorisation = result == .done ? form.optional("authorisation") : nil
            $0.failure = result == .failed ? failure : nil
            $0.leastDownPayment = least
            $0.at = Clock.now()
          }))
      return recorded(receipt, session)
    }
  }

  func carrierContract(_ plan: Plan, _ words: Words) -> FormOverlay {
    FormOverlay(
      title: words.name(Command.contractSigned), lead: [words.carrierContractLead],
      form: InputForm([code("contract", words.contractNumber)])
    ) { form, session in
      let contract = try form.required("contract")
      let receipt = try session.record(
        Event(
          CarrierContractSigned(plan: plan.id, contract: contract)))
      return recorded(receipt, session)
    }
  }

  /// The phone in hand is scanned; it has to be the one signed for.
  func handOver(_ plan: Plan, _ words: Words) -> FormOverlay {
    let signed = plan.signature?.form
    let form = InputForm([
      .init(
        name: "imei", label: words.firstIMEI,
        input: .text(TextField(filter: .digits, limit: 16)), hint: words.imeiHint),
      .init(
        name: "secondIMEI", label: words.secondIMEI,
        input: .text(TextField(filter: .digits, limit: 16)), hint: words.secondIMEIHint),
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
      let imei = try form.required("imei")
      let receipt = try form.required("receipt")
      let second = form.optional("secondIMEI")
      if let expected = signed?.secondIMEI, second.map(IMEI.normalised) != expected {
        throw Refusal(
          second == nil
            ? .fieldMissing(field: "secondIMEI")
            : .phoneNotSigned(field: "secondIMEI"))
      }
      let entry = try session.record(
        Event(
          PhoneHandedOver(plan: plan.id, imei: imei, receipt: receipt) {
            $0.secondIMEI = second
            $0.at = Clock.now()
          }))
      return recorded(entry, session)
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
      let reference = try form.required("reference")
      let receipt = try session.record(
        Event(
          PlanDisbursed(plan: plan.id, amount: amount, reference: reference)))
      return recorded(receipt, session)
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
          let receipt = try session.record(
            Event(
              ApplicationEnded(plan: plan.id, outcome: outcomes[index])))
          return recorded(receipt, session)
        })
    }
  }
}
