import Lending
import LendingStore
import TerminalKit
import Wording

extension WizardScreen {
  /// Whether the customer has been invited to a line: by the book, or by what the owner told.
  var isInvited: Bool { line != nil || draft.invitation?.isInvited == true }

  /// What can be frozen, where the book or the answer tells; never shown to an agent.
  var available: Money? {
    if let line { return line.available }
    guard let limit = draft.invitation.flatMap({ Money(text: $0.limit) }) else { return nil }
    return (.zero...Money.ceiling).contains(limit) ? limit : nil
  }

  /// Whether the answer holds for what is chosen now.
  var precheckHolds: Bool {
    guard let precheck = draft.precheck, precheck.result == .passed, let until = precheck.until,
      let asked
    else { return false }
    let now = Clock.now()
    return precheck.freeze >= asked.terms.freeze
      && !(until.day < known.day || (until.day == now.day && until < now))
  }

  /// Looks the person up in the high-risk list and, in a demonstration, answers for the owner at once.
  mutating func askOwner(_ session: Session) throws {
    let residentID = known.customer?.person.residentID ?? draft.residentID
    known.isHighRisk = try session.book.isHighRisk(residentID)
    guard known.isDemonstration, !known.isHighRisk, let quote = asked else { return }
    if line == nil, draft.invitation == nil || draft.invitation?.limit.isEmpty == true {
      draft.invitation = simulatedInvitation()
    }
    guard isInvited else {
      draft.precheck = nil
      return
    }
    if let precheck = draft.precheck, precheck.freeze == quote.terms.freeze {
      if precheck.result != .passed || precheckHolds { return }
    }
    draft.precheck = simulatedPrecheck(quote)
    draft.answer = CaseDraft.Answer()
  }

  /// In a demonstration the last digit of the mobile decides: 9 is not invited, 8 has little quota.
  private func simulatedInvitation() -> CaseDraft.Invitation {
    switch draft.plain.mobile.last {
    case "9": CaseDraft.Invitation(isInvited: false)
    case "8": CaseDraft.Invitation(isInvited: true, limit: "2500.00")
    default: CaseDraft.Invitation(isInvited: true, limit: "20000.00")
    }
  }

  private func simulatedPrecheck(_ quote: Quote) -> CaseDraft.Precheck {
    let freeze = quote.terms.freeze
    let now = Clock.now()
    let evening = Moment(day: known.day, secondOfDay: 18 * 3600)
    let late = Moment(day: known.day, secondOfDay: 24 * 3600 - 1)
    if let available, freeze <= available {
      return .init(result: .passed, until: now < evening ? evening : late, freeze: freeze)
    }
    return .init(
      result: .insufficient, leastDownPayment: leastDownPayment(quote), freeze: freeze)
  }

  /// With which down payment the quota would do; a freeze of the whole price never shrinks with it.
  private func leastDownPayment(_ quote: Quote) -> Money? {
    let terms = quote.offer.terms
    guard !terms.discountFinanced, terms.freeze.basis == .principal, let available,
      let most = available.scaled(by: 100, over: Int64(terms.freeze.factorPercent)),
      most >= terms.leastPrincipal
    else { return nil }
    return quote.form.listPrice - quote.form.instantDiscount - most
  }

  // MARK: The owner's answer as typed

  func precheckFields(_ words: Words) -> [InputForm.Field] {
    // What is wanted decides whose line is frozen, and how much is asked for.
    var fields = draft.selection.fields(known.offers, words)
      .filter { ["programme", "phone"].contains($0.name) }
    if known.lines.count > 1, draft.plan == nil {
      let names = known.lines.map { "\(words.source($0))  \($0.grant.owner)" }
      let index = known.lines.firstIndex { $0.id == line?.id } ?? 0
      fields.append(.init(name: "line", label: words.lineChosen, input: .choice(names, index)))
    }
    guard !known.isDemonstration else { return fields }
    if line == nil {
      let index = draft.invitation.map { $0.isInvited ? 1 : 2 } ?? 0
      fields.append(
        .init(
          name: "invitation", label: words.invitation,
          input: .choice([words.notAskedYet, words.invited, words.notInvitedShort], index)))
      if known.seesFigures, index == 1 {
        fields.append(
          .init(
            name: "limit", label: words.limitText,
            input: .text(
              TextField(draft.invitation?.limit ?? "", filter: .decimal, limit: 14))))
      }
    }
    guard isInvited else { return fields }
    let answer = draft.answer
    fields.append(
      .init(
        name: "result", label: words.ownersAnswer,
        input: .choice(
          [words.noAnswerYet] + PrecheckResult.allCases.map { words.name($0) }, answer.result)))
    switch answer.result {
    case 1:
      fields.append(
        .init(
          name: "validUntil", label: words.holdsUntil,
          input: .text(TextField(answer.until, limit: 5)), hint: "18:00"))
    case 2:
      fields.append(
        .init(
          name: "leastDownPayment", label: words.leastDownPayment,
          input: .text(TextField(answer.leastDownPayment, filter: .decimal, limit: 14)),
          hint: words.emptyIfNone))
    case 3:
      fields.append(
        .init(
          name: "refusalCode", label: words.refusalCode,
          input: .text(TextField(answer.code, filter: .code, limit: 24)),
          hint: words.emptyIfNone))
    default: break
    }
    return fields
  }

  mutating func collectPrecheck() {
    draft.selection.take(form, known.offers)
    if form.has("line"), known.lines.indices.contains(form.choice("line")) {
      let chosen = known.lines[form.choice("line")].id.text
      if chosen != line?.id.text { choose(line: chosen) }
    }
    guard !known.isDemonstration else { return }
    if form.has("invitation") {
      switch form.choice("invitation") {
      case 1:
        let limit = form.has("limit") ? form["limit"] : draft.invitation?.limit ?? ""
        draft.invitation = CaseDraft.Invitation(isInvited: true, limit: limit)
      case 2: draft.invitation = CaseDraft.Invitation(isInvited: false)
      default: draft.invitation = nil
      }
    }
    if form.has("result") { draft.answer.result = form.choice("result") }
    if form.has("validUntil") { draft.answer.until = form["validUntil"] }
    if form.has("leastDownPayment") { draft.answer.leastDownPayment = form["leastDownPayment"] }
    if form.has("refusalCode") { draft.answer.code = form["refusalCode"] }
    takeAnswer()
  }

  private mutating func takeAnswer() {
    guard let asked, isInvited else {
      draft.precheck = nil
      return
    }
    let freeze = asked.terms.freeze
    let answer = draft.answer
    switch answer.result {
    case 1:
      guard let until = typedUntil else {
        draft.precheck = nil
        return
      }
      let isSame = draft.precheck?.result == .passed && draft.precheck?.until == until
      draft.precheck = .init(
        result: .passed, until: until, freeze: isSame ? draft.precheck?.freeze ?? freeze : freeze)
    case 2:
      draft.precheck = .init(
        result: .insufficient, leastDownPayment: Money(text: answer.leastDownPayment),
        freeze: freeze)
    case 3:
      draft.precheck = .init(
        result: .refused, code: answer.code.isEmpty ? nil : answer.code, freeze: freeze)
    default: draft.precheck = nil
    }
  }

  /// The time of day typed, as in 18:00 or 1800.
  var typedUntil: Moment? {
    let digits = draft.answer.until.filter { $0 != ":" && $0 != "：" }
    guard digits.count == 4, digits.allSatisfy(\.isASCII), let number = Int(digits), number >= 0,
      number / 100 < 24, number % 100 < 60
    else { return nil }
    return Moment(day: known.day, secondOfDay: number / 100 * 3600 + number % 100 * 60)
  }

  /// Another line of the customer; what its owner said of the first does not count for it.
  mutating func choose(line: String) {
    draft.line = line
    draft.precheck = nil
    draft.answer = CaseDraft.Answer()
  }

  // MARK: Ways on

  /// The ways on where the quota does not do.
  enum WayOn {
    case downPayment(Money)
    case phone(String, Money)
    case line(Line)
  }

  var waysOn: [WayOn] {
    guard let quote = asked, draft.precheck?.result == .insufficient else { return [] }
    var ways: [WayOn] = []
    if let least = draft.precheck?.leastDownPayment { ways.append(.downPayment(least)) }
    for phone in quote.offer.terms.phones where phone.model != quote.form.phone {
      var selection = draft.selection
      selection.phone = phone.model
      if self.quote == nil { selection.firstDue = "" }
      do {
        let other = try Quote(selection, known.offers, signed: known.day)
        let fits =
          available.map { other.terms.freeze <= $0 }
          ?? (other.terms.freeze < quote.terms.freeze)
        if fits { ways.append(.phone(phone.model, other.terms.freeze)) }
      } catch {
        // What the programme does not offer with this choice is no way on.
        continue
      }
    }
    guard draft.plan == nil else { return ways }
    return ways + known.lines.filter { $0.id != line?.id }.map(WayOn.line)
  }

  func waysOnOverlay(_ words: Words) -> ChoiceOverlay {
    let ways = waysOn
    let options = ways.map { way in
      switch way {
      case .downPayment(let amount): words.wayDownPayment(amount)
      case .phone(let model, let freeze): words.wayPhone(model, freeze)
      case .line(let line): words.wayLine("\(words.source(line)) \(line.grant.owner)")
      }
    }
    let screen = self
    return ChoiceOverlay(title: words.name(.waysOn), options: options) { index, session in
      var screen = screen
      switch ways[index] {
      case .downPayment(let amount): screen.draft.selection.downPayment = amount.text
      case .phone(let model, _): screen.draft.selection.phone = model
      case .line(let line): screen.choose(line: line.id.text)
      }
      screen.draft.precheck = nil
      screen.draft.answer = CaseDraft.Answer()
      try screen.keep(session)
      return .replace(screen)
    }
  }
}
