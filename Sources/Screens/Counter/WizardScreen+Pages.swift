import Lending
import TerminalKit
import Wording

extension WizardScreen {
  /// Makes the fields of the page from the draft and says what is wrong with them.
  mutating func build(_ words: Words) {
    let fields: [InputForm.Field]
    switch page {
    case .identity: fields = identityFields(words)
    case .consents: fields = consentFields(words)
    case .precheck: fields = precheckFields(words)
    case .phone: fields = phoneFields(words)
    case .costForm: fields = signatureFields(words)
    case .schedule, .review: fields = []
    }
    let isNew = form.fields.isEmpty
    form = form.updated(to: fields)
    if isNew, let field = firstToType { form.focus(on: field) }
    form.clearErrors()
    switch page {
    case .identity: tellIdentity(words)
    case .consents: tellConsents(words)
    case .phone: tellPhone(words)
    default: break
    }
    if attempted.contains(page) {
      for gap in gaps(page, words) {
        guard let index = form.fields.firstIndex(where: { $0.name == gap.field }) else { continue }
        form.fields[index].error = form.fields[index].error ?? gap.text
      }
    }
    if let reasons = problems[page], let refusal = Refusal(reasons) {
      _ = form.tell(refusal, words)
    }
  }

  /// The field that a page begins with, where those before it are filled in already: programme and
  /// phone are chosen at the pre-check, and a draft keeps all but the numbers.
  private var firstToType: String? {
    switch page {
    case .identity: draft.lacksNumbers ? "residentID" : nil
    case .phone: draft.imei.isEmpty ? "imei" : nil
    default: nil
    }
  }

  /// Takes what the fields say into the draft.
  mutating func collect(at now: Moment) {
    switch page {
    case .identity: collectIdentity()
    case .consents: collectConsents(at: now)
    case .precheck: collectPrecheck()
    case .phone:
      draft.selection.take(form, known.offers)
      draft.imei = form["imei"]
      draft.secondIMEI = form["secondIMEI"]
    case .costForm: collectSignature(at: now)
    case .schedule, .review: break
    }
  }

  // MARK: Identity

  private func identityFields(_ words: Words) -> [InputForm.Field] {
    let number = InputForm.Field(
      name: "queueNumber", label: words.queueNumber,
      input: .text(TextField(draft.queueNumber, filter: .code, limit: 8)),
      hint: words.queueNumberHint)
    guard draft.customer == nil else { return [number] }
    return [
      number,
      .init(
        name: "name", label: words.fullName, input: .text(TextField(draft.name, limit: 40)),
        hint: words.nameHint),
      .init(
        name: "initials", label: words.initials,
        input: .text(TextField(draft.initials, filter: .code, limit: 12)),
        hint: words.initialsHint),
      .init(
        name: "residentID", label: words.residentID,
        input: .text(TextField(draft.residentID, filter: .code, limit: 18)),
        mask: .init(first: 6, last: 4), hint: words.residentIDHint),
      .init(
        name: "mobile", label: words.mobileNumber,
        input: .text(TextField(draft.mobile, filter: .digits, limit: 15)),
        mask: .init(first: 3, last: 4), hint: words.mobileHint),
      .init(
        name: "card", label: words.bankCard,
        input: .text(TextField(draft.card, filter: .digits, limit: 19)),
        mask: .init(first: 6, last: 4), hint: words.cardHint),
    ]
  }

  private mutating func collectIdentity() {
    draft.queueNumber = form["queueNumber"]
    guard draft.customer == nil else { return }
    let name = form["name"]
    if form["initials"] != draft.initials { draft.hasOwnInitials = !form["initials"].isEmpty }
    draft.initials = form["initials"]
    if name != draft.name, !draft.hasOwnInitials { draft.initials = PersonName.initials(of: name) }
    draft.name = name
    draft.residentID = form["residentID"]
    draft.mobile = form["mobile"]
    draft.card = form["card"]
    if !(draft.residentID + draft.mobile + draft.card).isEmpty { draft.hadNumbers = true }
    draft.takeGiven(from: earlier)
  }

  /// What is wrong is said while it is typed, once as many characters are there as there must be.
  private mutating func tellIdentity(_ words: Words) {
    guard draft.customer == nil else { return }
    if let fault = nameFault(words) { form.set("name", error: fault) }
    tellResidentID(words)
    let number = draft.plain.mobile
    let mobile = Mobile.faults(in: number)
    if !draft.mobile.isEmpty {
      if number.count < 11, form.focused == "mobile" {
        form.set("mobile", note: words.typed(number.count, 11))
      } else if !mobile.isEmpty {
        form.set("mobile", error: words.sentence(fault("mobile", mobile)))
      } else if let duplicate = known.duplicate, duplicate.person.mobile == number {
        form.set("mobile", error: words.alreadyInBook(duplicate.customer.text))
      }
    }
    guard !draft.card.isEmpty else { return }
    let card = BankCard.faults(in: draft.card)
    if !card.isEmpty, form.focused == "card", draft.card.count < 19 {
      form.set("card", note: words.typedCard(draft.card.count))
    } else if !card.isEmpty {
      form.set("card", error: words.sentence(fault("card", card)))
    }
  }

  /// What is wrong with the name, or nil.
  func nameFault(_ words: Words) -> String? {
    let faults = PersonName.faults(in: draft.name)
    if faults.isEmpty { return nil }
    return PersonName.withoutDigits(draft.name) == draft.name
      ? words.sentence(fault("name", faults)) : words.nameHasDigit
  }

  private mutating func tellResidentID(_ words: Words) {
    let typed = draft.plain.residentID
    guard !typed.isEmpty else { return }
    if typed.count < 18, form.focused == "residentID" {
      form.set("residentID", note: words.typed(typed.count, 18))
      return
    }
    do {
      let id = try ResidentID(checking: typed, on: known.day)
      let adult = id.birthDay.adding(months: 216)
      if known.day < adult {
        form.set("residentID", error: words.sentence(.underAge(until: adult)))
      } else if let duplicate = known.duplicate, duplicate.person.residentID == typed {
        form.set("residentID", error: words.alreadyInBook(duplicate.customer.text))
      } else {
        form.set(
          "residentID",
          note: words.bornText(
            id.birthDay, id.age(on: known.day), id.isFemale,
            words.name(ProvinceCode(id.provinceCode))))
      }
    } catch {
      form.set("residentID", error: words.sentence(error))
    }
  }

  private func fault(_ field: String, _ faults: [IdentifierFault]) -> Reason {
    .identifierInvalid(field: field, faults: faults)
  }

  // MARK: Consents

  /// What the programme demands and the customer has not given in that version.
  var demands: [ConsentDemand] {
    draft.selection.offer(among: known.offers)?.terms.consents ?? []
  }

  func held(_ demand: ConsentDemand) -> Customer.Consent? {
    guard let consent = known.customer?.consent(to: demand.purpose),
      consent.version == demand.version
    else { return nil }
    return consent
  }

  /// The places offered; a key on the agent's computer counts in a demonstration alone.
  var places: [ConsentPlace] {
    known.isDemonstration
      ? [.customerDevice, .paper, .demonstration] : [.customerDevice, .paper]
  }

  private func consentFields(_ words: Words) -> [InputForm.Field] {
    demands.filter { held($0) == nil }.flatMap { demand -> [InputForm.Field] in
      let name = demand.purpose.rawValue
      let given = draft.consents[name]
      let options = [words.notGivenYet] + places.map { words.placeText($0) }
      let index = given.flatMap { places.firstIndex(of: $0.place) }.map { $0 + 1 } ?? 0
      let choice = InputForm.Field(
        name: name, label: words.name(demand.purpose), input: .choice(options, index))
      guard let given, given.place == .paper else { return [choice] }
      let number = InputForm.Field(
        name: "form.\(name)", label: words.paperFormNumber,
        input: .text(TextField(given.formNumber, filter: .code, limit: 24)),
        hint: words.paperFormHint)
      return [choice, number]
    }
  }

  private mutating func tellConsents(_ words: Words) {
    for demand in demands {
      let given = draft.consents[demand.purpose.rawValue]?.given
      form.set(demand.purpose.rawValue, note: words.consentVersion(demand.version, given))
    }
  }

  private mutating func collectConsents(at now: Moment) {
    for demand in demands where held(demand) == nil {
      let name = demand.purpose.rawValue
      let index = form.choice(name)
      guard index > 0, places.indices.contains(index - 1) else {
        draft.consents[name] = nil
        continue
      }
      let place = places[index - 1]
      if draft.consents[name]?.place != place {
        draft.consents[name] = CaseDraft.Consent(place: place, given: now)
      }
      if form.has("form.\(name)") { draft.consents[name]?.formNumber = form["form.\(name)"] }
    }
  }

  // MARK: Phone

  private func phoneFields(_ words: Words) -> [InputForm.Field] {
    var fields = draft.selection.fields(known.offers, words)
    let place = (fields.firstIndex { $0.name == "phone" } ?? -1) + 1
    fields.insert(
      contentsOf: [
        .init(
          name: "imei", label: words.firstIMEI,
          input: .text(TextField(draft.imei, filter: .digits, limit: 16)), hint: words.imeiHint),
        .init(
          name: "secondIMEI", label: words.secondIMEI,
          input: .text(TextField(draft.secondIMEI, filter: .digits, limit: 16)),
          hint: words.secondIMEIHint),
      ], at: place)
    return fields
  }

  private mutating func tellPhone(_ words: Words) {
    let numbers = draft.plain
    for (name, text) in [("imei", numbers.imei), ("secondIMEI", numbers.secondIMEI)]
    where !text.isEmpty {
      let faults = IMEI.faults(in: text)
      if text.count < 15, form.focused == name {
        form.set(name, note: words.typed(text.count, 15))
      } else if !faults.isEmpty {
        form.set(name, error: words.sentence(fault(name, faults)))
      } else if name == "secondIMEI", text == numbers.imei {
        form.set(name, error: words.sameIMEI)
      } else if let plan = known.holders[text] {
        form.set(name, error: words.sentence(.phoneTaken(imei: text, plan: plan.text)))
      }
    }
    do {
      _ = try Quote(draft.selection, known.offers, signed: known.day)
    } catch {
      _ = form.tell(error, words)
    }
  }

  // MARK: Signature

  private func signatureFields(_ words: Words) -> [InputForm.Field] {
    let signed = draft.signature.flatMap { $0.shown == shownForm ? $0 : nil }
    let options = [words.notSignedYet] + places.map { words.placeText($0) }
    let index = signed.flatMap { places.firstIndex(of: $0.place) }.map { $0 + 1 } ?? 0
    let place = InputForm.Field(
      name: "place", label: words.signaturePlace, input: .choice(options, index))
    guard let signed, signed.place == .paper else { return [place] }
    return [
      place,
      .init(
        name: "formNumber", label: words.paperFormNumber,
        input: .text(TextField(signed.formNumber, filter: .code, limit: 24)),
        hint: words.paperFormHint),
    ]
  }

  private mutating func collectSignature(at now: Moment) {
    let index = form.choice("place")
    guard secondsToRead == 0, index > 0, places.indices.contains(index - 1) else {
      draft.signature = nil
      return
    }
    let place = places[index - 1]
    if draft.signature?.place != place || draft.signature?.shown != shownForm {
      draft.signature = CaseDraft.Signature(place: place, at: now, shown: shownForm)
    }
    if form.has("formNumber") { draft.signature?.formNumber = form["formNumber"] }
  }
}
