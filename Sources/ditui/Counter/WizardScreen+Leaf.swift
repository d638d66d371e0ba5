import Lending
import TerminalKit
import Wording

extension WizardScreen {
  func draw(on canvas: inout Canvas, in area: Rect) {
    let words = canvas.words
    StepBar.draw(on: &canvas, in: area, tradeStep, of: canvas.words.counterSteps)
    let (head, body) = area.splitTop(1).rest.splitTop(1)
    let leaf = leaf(words)
    let rows = leaf.rows(form, columns: body.columns)
    let focus = page == .review ? nil : form.focus
    let shown = page == .review ? reviewOffset(rows, height: body.rows) : offset
    let first = Leaf.first(rows, focus: focus, offset: shown, height: body.rows)
    let hidden = rows.count - first - body.rows
    canvas.rule(
      head, head.row, title: words.pageTitle(page),
      trailing: hidden > 0 ? words.moreBelow(hidden) : "")
    leaf.draw(on: &canvas, in: body, form: form, focus: focus, offset: shown)
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
  func leaf(_ words: Words) -> Leaf {
    var leaf = Leaf()
    for text in complaints(words) { leaf.text("! " + text, .error) }
    switch page {
    case .identity: identityLeaf(&leaf, words)
    case .consents: consentLeaf(&leaf, words)
    case .precheck: precheckLeaf(&leaf, words)
    case .phone:
      leaf.fields(of: form)
      if let quote {
        leaf.rule("")
        leaf.append(quote.facts(words))
      }
    case .schedule:
      if let quote {
        leaf.append(quote.facts(words))
        leaf.rule(words.scheduleTitle)
        leaf.append(quote.rows(words))
      }
    case .costForm:
      if let quote { leaf.append(quote.costForm.leaf(words)) }
      leaf.rule(words.signature)
      let left = draft.signature?.shown == shownForm ? 0 : secondsToRead
      leaf.text(
        left > 0 ? words.readOn(left) : words.readLongEnough, left > 0 ? .warning : .paid)
      leaf.fields(of: form)
    case .review: reviewLeaf(&leaf, words)
    }
    return leaf
  }

  /// What is wrong and concerns no field that is shown.
  private func complaints(_ words: Words) -> [String] {
    let names = Set(form.fields.map(\.name))
    var texts: [String] = []
    if attempted.contains(page) {
      texts += gaps(page, words).filter { !names.contains($0.field ?? "") }.map(\.text)
    }
    for reason in problems[page] ?? [] {
      let leaf = reason.field.flatMap { $0.split(separator: ".").last }.map(String.init)
      let text = words.sentence(reason)
      if !names.contains(leaf ?? ""), !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  private func identityLeaf(_ leaf: inout Leaf, _ words: Words) {
    if draft.lacksNumbers { leaf.text(words.numbersNotKept, .warning) }
    if let person = known.customer?.person {
      leaf.text(words.customerInBook, .notice)
      leaf.pair(words.fullName, Masking.name(person.name))
      leaf.pair(words.residentID, Masking.residentID(person.residentID))
      leaf.pair(words.mobileNumber, Masking.mobile(person.mobile))
    }
    leaf.fields(of: form)
    leaf.gap()
    if known.duplicate != nil { leaf.text(words.duplicateHint, .warning) }
    leaf.text(words.identityLead, .muted)
  }

  private func consentLeaf(_ leaf: inout Leaf, _ words: Words) {
    leaf.text(words.consentLead, .muted)
    for demand in demands {
      guard let held = held(demand) else { continue }
      leaf.pair(
        words.name(demand.purpose),
        words.consentHeld(demand.version, held.day, words.placeTold(held.place)), .paid)
    }
    leaf.fields(of: form)
    if demands.isEmpty { leaf.text(words.noConsentAsked, .muted) }
    if known.isDemonstration {
      leaf.gap()
      leaf.text(words.demonstrationConsent, .training)
    }
  }

  private func precheckLeaf(_ leaf: inout Leaf, _ words: Words) {
    guard !known.isHighRisk else {
      leaf.text(words.sentence(.highRisk), .error)
      return
    }
    leaf.fields(of: form) { ["programme", "phone"].contains($0) }
    if let asked {
      leaf.pair(words.askedFor, words.askedForTold(asked.form.phone, asked.terms.freeze))
    } else {
      for gap in gaps(.phone, words) where gap.field != "imei" && gap.field != "secondIMEI" {
        leaf.text("! " + gap.text, .error)
      }
    }
    for line in known.lines {
      let mark = line.id == self.line?.id ? "> " : "  "
      leaf.pair(
        mark + words.source(line), "\(line.grant.owner)  \(words.invited)", .paid)
    }
    if known.lines.isEmpty {
      let told = draft.invitation.map { $0.isInvited ? words.invited : words.notInvitedShort }
      let source = asked.map { words.name($0.offer.terms.source) + "  " } ?? ""
      leaf.pair(
        words.invitation, source + (told ?? words.notAskedYet),
        draft.invitation?.isInvited == true ? .paid : .warning)
      if draft.invitation?.isInvited == false { leaf.text(words.sentence(.notInvited), .error) }
    }
    leaf.fields(of: form) { !["programme", "phone"].contains($0) }
    leaf.rule(words.name(.runPrecheck))
    if let precheck = draft.precheck {
      result(precheck, &leaf, words)
    } else {
      leaf.text(words.noAnswerYet, .muted)
    }
    leaf.gap()
    leaf.text(known.isDemonstration ? words.precheckSimulated : words.precheckLead, .muted)
  }

  private func result(
    _ precheck: CaseDraft.Precheck, _ leaf: inout Leaf, _ words: Words
  ) {
    switch precheck.result {
    case .passed:
      guard let until = precheck.until else { return }
      leaf.text(
        words.precheckPassed(precheck.freeze, until), precheckHolds ? .paid : .warning)
    case .insufficient:
      leaf.text(
        words.sentence(.quotaInsufficient(leastDownPayment: precheck.leastDownPayment)), .error)
      let ways = waysOn
      leaf.text(ways.isEmpty ? words.noWayOn : words.waysOnHint(ways.count), .warning)
    case .refused: leaf.text(words.precheckRefused, .error)
    }
  }

  // MARK: Review

  /// The pages that the review shows, each to be jumped to; the last row records.
  var reviewed: [Page?] { pages.filter { $0 != .review } + [nil] }

  private func reviewLeaf(_ leaf: inout Leaf, _ words: Words) {
    leaf.text(words.reviewLead, .muted)
    for page in reviewed {
      guard let page else { continue }
      let gaps = gaps(page, words)
      let isRight = gaps.isEmpty && (problems[page] ?? []).isEmpty
      leaf.pair(words.pageTitle(page), summary(page, words), isRight ? .body : .warning)
      for text in (gaps.map(\.text) + (problems[page] ?? []).map(words.sentence)).uniqued {
        leaf.text("! \(text)", .error)
      }
    }
    leaf.gap()
    leaf.pair(words.recordRow, words.recordTold, .figure)
  }

  /// The row of the leaf where the cursor of the review stands.
  private func reviewRow(_ rows: [Leaf.Row]) -> Int? {
    let labelled = rows.indices.filter { rows[$0].parts.contains { $0.tone == .label } }
    return labelled.indices.contains(row) ? labelled[row] : nil
  }

  private func reviewOffset(_ rows: [Leaf.Row], height: Int) -> Int {
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
      return words.signedTold(words.placeTold(signature.place), signature.at)
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
