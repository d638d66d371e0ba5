import Lending
import TerminalKit
import Wording

extension WizardScreen {
  /// What a page lacks before it can be left: the field, where there is one, and the sentence.
  struct Gap {
    var field: String?
    let text: String
  }

  func gaps(_ page: Page, _ words: Words) -> [Gap] {
    switch page {
    case .identity: identityGaps(words)
    case .consents: consentGaps(words)
    case .precheck: precheckGaps(words)
    case .phone: phoneGaps(words)
    case .schedule: quote == nil ? [Gap(text: words.quoteMissing)] : []
    case .costForm: signatureGaps(words)
    case .review: []
    }
  }

  private func missing(_ field: String, _ words: Words) -> Gap {
    Gap(field: field, text: words.sentence(.fieldMissing(field: field)))
  }

  private func invalid(
    _ field: String, _ faults: [IdentifierFault], _ words: Words
  ) -> [Gap] {
    faults.isEmpty
      ? []
      : [Gap(field: field, text: words.sentence(.identifierInvalid(field: field, faults: faults)))]
  }

  private func identityGaps(_ words: Words) -> [Gap] {
    guard draft.customer == nil else { return [] }
    var gaps: [Gap] = []
    if draft.name.isEmpty {
      gaps.append(Gap(field: "name", text: words.nameMissing))
    } else if let fault = nameFault(words) {
      gaps.append(Gap(field: "name", text: fault))
    }
    if draft.residentID.isEmpty {
      gaps.append(missing("residentID", words))
    } else {
      do {
        let id = try ResidentID(checking: draft.residentID, on: known.day)
        let adult = id.birthDay.adding(months: 216)
        if known.day < adult {
          gaps.append(Gap(field: "residentID", text: words.sentence(.underAge(until: adult))))
        }
      } catch {
        gaps.append(Gap(field: "residentID", text: words.sentence(error)))
      }
    }
    if draft.mobile.isEmpty {
      gaps.append(missing("mobile", words))
    } else {
      gaps += invalid("mobile", Mobile.faults(in: draft.mobile), words)
    }
    if !draft.card.isEmpty { gaps += invalid("card", BankCard.faults(in: draft.card), words) }
    if let duplicate = known.duplicate {
      let field = duplicate.person.residentID == draft.plain.residentID ? "residentID" : "mobile"
      gaps.append(Gap(field: field, text: words.alreadyInBook(duplicate.customer.text)))
    }
    return gaps
  }

  private func consentGaps(_ words: Words) -> [Gap] {
    demands.filter { held($0) == nil }.compactMap { demand in
      let name = demand.purpose.rawValue
      guard let given = draft.consents[name] else {
        let reason = Reason.consentMissing(demand.purpose, version: demand.version)
        return Gap(field: name, text: words.sentence(reason))
      }
      return given.place == .paper && given.formNumber.isEmpty
        ? Gap(field: "form.\(name)", text: words.sentence(.formNumberMissing)) : nil
    }
  }

  private func precheckGaps(_ words: Words) -> [Gap] {
    if known.isHighRisk { return [Gap(text: words.sentence(.highRisk))] }
    // Without an amount nobody can be asked; what is wrong is told, and mended, with the phone.
    guard asked != nil || draft.selection.offer(among: known.offers) == nil else { return [] }
    guard isInvited else { return [Gap(field: "invitation", text: words.sentence(.notInvited))] }
    if form.has("limit"), page == .precheck, available == nil {
      return [missing("limit", words)]
    }
    guard let precheck = draft.precheck else {
      return draft.answer.result == 1
        ? [Gap(field: "validUntil", text: words.untilMalformed)]
        : [Gap(field: "result", text: words.sentence(.notYet(.precheck)))]
    }
    switch precheck.result {
    case .refused: return [Gap(text: words.precheckRefused)]
    case .insufficient:
      return [
        Gap(text: words.sentence(.quotaInsufficient(leastDownPayment: precheck.leastDownPayment)))
      ]
    case .passed:
      if precheckHolds { return [] }
      if let asked, precheck.freeze < asked.terms.freeze {
        return [Gap(text: words.precheckOutgrown(precheck.freeze, asked.terms.freeze))]
      }
      return precheck.until.map {
        [Gap(field: "validUntil", text: words.sentence(.precheckEnded(at: $0)))]
      }
        ?? []
    }
  }

  private func phoneGaps(_ words: Words) -> [Gap] {
    var gaps: [Gap] = []
    if draft.imei.isEmpty {
      gaps.append(missing("imei", words))
    } else {
      gaps += invalid("imei", IMEI.faults(in: draft.imei), words)
    }
    if !draft.secondIMEI.isEmpty {
      gaps += invalid("secondIMEI", IMEI.faults(in: draft.secondIMEI), words)
      if draft.plain.secondIMEI == draft.plain.imei {
        gaps.append(Gap(field: "secondIMEI", text: words.sameIMEI))
      }
    }
    let numbers = draft.plain
    for (field, imei) in [("imei", numbers.imei), ("secondIMEI", numbers.secondIMEI)] {
      guard let plan = known.holders[imei] else { continue }
      let reason = Reason.phoneTaken(imei: imei, plan: plan.text)
      gaps.append(Gap(field: field, text: words.sentence(reason)))
    }
    do {
      _ = try Quote(draft.selection, known.offers, signed: known.day)
    } catch {
      for reason in error.reasons {
        let content = reason.field.flatMap { $0.split(separator: ".").last }.map(String.init)
        gaps.append(Gap(field: content, text: words.sentence(reason)))
      }
    }
    return gaps
  }

  private func signatureGaps(_ words: Words) -> [Gap] {
    if secondsToRead > 0, draft.signature?.shown != shownForm {
      return [Gap(field: "place", text: words.readOn(secondsToRead))]
    }
    guard let signature = draft.signature, signature.shown == shownForm else {
      return [Gap(field: "place", text: words.signatureMissing)]
    }
    return signature.place == .paper && signature.formNumber.isEmpty
      ? [Gap(field: "formNumber", text: words.sentence(.formNumberMissing))] : []
  }
}
