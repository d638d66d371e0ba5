import Lending
import Reporting
import TerminalKit
import Wording

extension WizardScreen {
  func draw(on canvas: inout Canvas, in area: Rect) {
    let words = canvas.words
    StepBar.draw(on: &canvas, in: area, tradeStep, of: canvas.words.counterSteps)
    let (head, body) = area.splitTop(1).rest.splitTop(1)
    let content = content(words)
    let rows = content.rows(form, columns: body.columns)
    let focus = page == .review ? nil : form.focus
    let shown = page == .review ? reviewOffset(rows, height: body.rows) : offset
    let first = TextPage.first(rows, focus: focus, offset: shown, height: body.rows)
    let hidden = rows.count - first - body.rows
    canvas.rule(
      head, head.row, title: words.pageTitle(page),
      trailing: hidden > 0 ? words.moreBelow(hidden) : "")
    content.draw(on: &canvas, in: body, form: form, focus: focus, offset: shown)
    guard page == .review, let y = reviewRow(rows), y >= first, y - first < body.rows else {
      return
    }
    canvas.put(
      String(canvas.look.glyphs.pointer), body.column, body.row + y - first, .key)
    canvas.select(
      Rect(column: body.column, row: body.row + y - first, columns: body.columns, rows: 1))
  }

  /// Which of the eight steps of the trade the page belongs to.
  var tradeStep: Int {
    switch page {
    case .identity, .consents: 1
    case .precheck: 2
    case .phone, .schedule, .costForm, .review: 3
    }
  }

  /// Everything of the page that can be scrolled.
  func content(_ words: Words) -> TextPage {
    var content = TextPage()
    for text in complaints(words) { content.text("! " + text, .error) }
    switch page {
    case .identity: identityContent(&content, words)
    case .consents: consentContent(&content, words)
    case .precheck: precheckContent(&content, words)
    case .phone:
      content.fields(of: form)
      if let quote {
        content.rule("")
        content.append(quote.facts(words))
      }
    case .schedule:
      if let quote {
        content.append(quote.facts(words))
        content.rule(words.scheduleTitle)
        content.append(quote.rows(words))
      }
    case .costForm:
      if let quote { content.append(quote.costForm.content(words)) }
      content.rule(words.signature)
      let left = draft.signature?.shown == shownForm ? 0 : secondsToRead
      content.text(
        left > 0 ? words.readOn(left) : words.readLongEnough, left > 0 ? .warning : .paid)
      content.fields(of: form)
    case .review: reviewContent(&content, words)
    }
    return content
  }

  /// What is wrong and concerns no field that is shown.
  private func complaints(_ words: Words) -> [String] {
    let names = Set(form.fields.map(\.name))
    var texts: [String] = []
    if attempted.contains(page) {
      texts += gaps(page, words).filter { !names.contains($0.field ?? "") }.map(\.text)
    }
    for reason in problems[page] ?? [] {
      let content = reason.field.flatMap { $0.split(separator: ".").last }.map(String.init)
      let text = words.sentence(reason)
      if !names.contains(content ?? ""), !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  private func identityContent(_ content: inout TextPage, _ words: Words) {
    if draft.lacksNumbers { content.text(words.numbersNotKept, .warning) }
    if let person = known.customer?.person {
      content.text(words.customerInBook, .notice)
      content.pair(words.fullName, Masking.name(person.name))
      content.pair(words.residentID, Masking.residentID(person.residentID))
      content.pair(words.mobileNumber, Masking.mobile(person.mobile))
    }
    content.fields(of: form)
    content.gap()
    if known.duplicate != nil { content.text(words.duplicateHint, .warning) }
    content.text(words.identityLead, .muted)
  }

  private func consentContent(_ content: inout TextPage, _ words: Words) {
    content.text(words.consentLead, .muted)
    for demand in demands {
      guard let held = held(demand) else { continue }
      content.pair(
        words.name(demand.purpose),
        words.consentHeld(demand.version, held.day, words.placeText(held.place)), .paid)
    }
    content.fields(of: form)
    if demands.isEmpty { content.text(words.noConsentAsked, .muted) }
    if known.isDemonstration {
      content.gap()
      content.text(words.demonstrationConsent, .training)
    }
  }

  private func precheckContent(_ content: inout TextPage, _ words: Words) {
    guard !known.isHighRisk else {
      content.text(words.sentence(.highRisk), .error)
      return
    }
    content.fields(of: form) { ["programme", "phone"].contains($0) }
    if let asked {
      content.pair(words.askedFor, words.askedForText(asked.form.phone, asked.terms.freeze))
    } else {
      for gap in gaps(.phone, words) where gap.field != "imei" && gap.field != "secondIMEI" {
        content.text("! " + gap.text, .error)
      }
    }
    for line in known.lines {
      let mark = line.id == self.line?.id ? "> " : "  "
      content.pair(
        mark + words.source(line), "\(line.grant.owner)  \(words.invited)", .paid)
    }
    if known.lines.isEmpty {
      let told = draft.invitation.map { $0.isInvited ? words.invited : words.notInvitedShort }
      let source = asked.map { words.name($0.offer.terms.source) + "  " } ?? ""
      content.pair(
        words.invitation, source + (told ?? words.notAskedYet),
        draft.invitation?.isInvited == true ? .paid : .warning)
      if draft.invitation?.isInvited == false { content.text(words.sentence(.notInvited), .error) }
    }
    content.fields(of: form) { !["programme", "phone"].contains($0) }
    content.rule(words.name(.runPrecheck))
    if let precheck = draft.precheck {
      result(precheck, &content, words)
    } else {
      content.text(words.noAnswerYet, .muted)
    }
    content.gap()
    content.text(known.isDemonstration ? words.precheckSimulated : words.precheckLead, .muted)
  }

  private func result(
    _ precheck: CaseDraft.Precheck, _ content: inout TextPage, _ words: Words
  ) {
    switch precheck.result {
    case .passed:
      guard let until = precheck.until else { return }
      content.text(
        words.precheckPassed(precheck.freeze, until), precheckHolds ? .paid : .warning)
    case .insufficient:
      content.text(
        words.sentence(.quotaInsufficient(leastDownPayment: precheck.leastDownPayment)), .error)
      let ways = waysOn
      content.text(ways.isEmpty ? words.noWayOn : words.waysOnHint(ways.count), .warning)
    case .refused: content.text(words.precheckRefused, .error)
    }
  }

  // MARK: Review

  /// The pages that the review shows, each to be jumped to; the last row records.
  var reviewed: [Page?] { pages.filter { $0 != .review } + [nil] }

  private func reviewContent(_ content: inout TextPage, _ words: Words) {
    content.text(words.reviewLead, .muted)
    for page in reviewed {
      guard let page else { continue }
      let gaps = gaps(page, words)
      let isRight = gaps.isEmpty && (problems[page] ?? []).isEmpty
      content.pair(words.pageTitle(page), summary(page, words), isRight ? .body : .warning)
      for text in (gaps.map(\.text) + (problems[page] ?? []).map(words.sentence)).uniqued {
        content.text("! \(text)", .error)
      }
    }
    content.gap()
    content.pair(words.recordRow, words.recordText, .figure)
  }

  /// The row of the content where the cursor of the review stands.
  private func reviewRow(_ rows: [TextPage.Row]) -> Int? {
    let labelled = rows.indices.filter { rows[$0].parts.contains { $0.tone == .label } }
    return labelled.indices.contains(row) ? labelled[row] : nil
  }

  private func reviewOffset(_ rows: [TextPage.Row], height: Int) -> Int {
    max(0, (reviewRow(rows) ?? 0) + 2 - height)
  }

  private func summary(_ page: Page, _ words: Words) -> String {
    switch page {
    case .identity:
      let person = known.customer?.person
      let name = Masking.name(person?.name ?? draft.name)
      let id = Masking.residentID(person?.residentID ?? draft.residentID)
      return "\(name)  \(id)  \(Masking.mobile(person?.mobile ?? draft.mobile))"
        + (draft.queueNumber.isEmpty ? "" : "  \(draft.queueNumber)")
    case .consents:
      let given = demands.count { held($0) != nil || draft.consents[$0.purpose.rawValue] != nil }
      return words.consentsGiven(given, demands.count)
    case .precheck:
      guard let precheck = draft.precheck else { return words.noAnswerYet }
      return words.name(precheck.result) + (precheck.until.map { "  \(words.moment($0))" } ?? "")
    case .phone:
      let imei = draft.imei.isEmpty ? "-" : Masking.tail(draft.imei, 6)
      return "\(draft.selection.phone)  \(words.imeiTail) \(imei)  \(draft.selection.servicePlan)"
    case .schedule:
      guard let quote else { return "-" }
      return words.payments(of: quote.schedule)
        + "  \(words.toFreeze) \(words.money(quote.terms.freeze))"
    case .costForm:
      guard let signature = draft.signature, signature.shown == shownForm else {
        return words.notSignedYet
      }
      return words.signedText(words.placeText(signature.place), signature.at)
    case .review: return ""
    }
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, each once.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
