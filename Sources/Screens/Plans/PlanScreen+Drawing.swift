import Lending
import Reporting
import TerminalKit
import Wording

extension PlanScreen {
  func draw(on canvas: inout Canvas, in area: Rect) {
    guard let plan else { return }
    var rest = area
    func row() -> Int {
      defer { rest = rest.splitTop(1).rest }
      return rest.row
    }
    let words = canvas.words
    let offer = names.programme?.name ?? names.product?.name ?? ""
    let who = "\(names.customer)  \(names.mobile)   \(offer)"
    canvas.rule(area, row(), title: who, trailing: stage(plan, words))
    head(plan, on: &canvas, area, row)
    if let freeze = plan.freeze {
      canvas.rule(
        area, row(), title: words.authorisationTail(Masking.tail(freeze.authorisation)),
        trailing: words.ownerAndPayee(
          names.programme?.owner ?? "", names.programme?.funder ?? ""))
      equation(freeze, on: &canvas, area, row())
      bar(freeze, on: &canvas, area, row())
      coverage(plan, freeze, on: &canvas, area, row())
    }
    for line in remarks(plan, words).prefix(max(0, rest.rows - 6)) {
      let y = row()
      canvas.put(
        TextWidth.clipped(line.text, to: area.columns - 2, ellipsis: canvas.look.glyphs.ellipsis),
        area.column + 1, y, line.tone)
    }
    panes(plan, on: &canvas, rest)
  }

  private func stage(_ plan: Plan, _ words: Words) -> String {
    if let returning = plan.returning, plan.stage == .returning {
      let taken = returning.stepsTaken
      return words.returnProgress(taken, words.returnStep(taken))
    }
    return words.name(plan.stage)
  }

  private func head(_ plan: Plan, on canvas: inout Canvas, _ area: Rect, _ row: () -> Int) {
    let words = canvas.words
    let form = plan.signature?.form
    var first = [(words.plan, plan.id.text)]
    if let form {
      let imei = Masking.tail(plan.handOver?.imei ?? form.imei, 6)
      first += [
        ("", form.phone), (words.imeiTail, imei),
        (words.servicePlan, words.servicePlan(form.monthlyFee, form.serviceMonths)),
      ]
    }
    if let drawing = plan.application.drawing { first += told(drawing, words) }
    first += [(words.agent, names.agent), (words.partner, names.partner)]
    canvas.pairs(first, area, row())
    guard let signature = plan.signature else { return }
    let totals = signature.schedule.totals
    var second =
      form.map { form in
        [
          (words.listPrice, words.money(form.listPrice)),
          (words.downPayment, words.money(form.downPayment)),
        ]
      } ?? []
    second += [
      (words.principal, words.money(totals.principal)),
      (words.charges, words.money(totals.interest + totals.fee)),
      (words.irr, signature.schedule.nominalTold),
      ("", words.instalments(signature.schedule.instalments.count)),
    ]
    if let form, form.instantDiscount > .zero {
      second.insert((words.discount, words.money(form.instantDiscount)), at: 1)
    }
    if let disbursed = plan.disbursed { second.append((words.disbursed, words.day(disbursed))) }
    canvas.pairs(second, area, row())
    canvas.pairs(rules(signature.terms, words), area, row())
  }

  /// What a drawing is for, and where its money goes.
  private func told(
    _ drawing: DrawingRequested, _ words: Words
  ) -> [(String, String)] {
    var told = [(words.purposeLabel, words.name(drawing.purpose))]
    if let vehicle = drawing.vehicle {
      told.append(("", words.vehicleText(String(vehicle.vin.suffix(4)), vehicle.price)))
    }
    if let card = drawing.card { told.append(("", words.cardText(Masking.tail(card)))) }
    if let payment = drawing.payment {
      told.append(("", words.paymentText(payment.merchant, payment.reference)))
    }
    return told
  }

  private func rules(_ terms: PlanTerms, _ words: Words) -> [(String, String)] {
    guard terms.quota == .frozen else {
      return [
        (words.methodsLabel, words.name(terms.schedule.method)),
        (words.howQuotaIsUsed, words.name(terms.quota)),
        (words.graceLabel, words.daysOfGrace(terms.graceDays)),
        (words.lenderColumn, names.product?.lender ?? ""),
      ]
    }
    let capture =
      terms.capture.trigger == .breach
      ? words.captureOnBreach : words.captureAfter(terms.capture.overdueDays)
    let notice =
      terms.capture.noticeDays > 0 ? words.noticeBefore(terms.capture.noticeDays) : ""
    return [
      (words.freezeRule, names.programme.map { words.name($0.freeze.basis) } ?? ""),
      (words.releaseRule, words.name(terms.release)), (words.captureRule, capture + notice),
      (words.freezeEnds, words.day(terms.freezeEnds)),
    ]
  }

  /// What was captured, as the owner of the line calls it.
  func captured(_ words: Words) -> String {
    names.programme?.source == .huabei ? words.converted : words.captured
  }

  private func equation(_ freeze: Freeze, on canvas: inout Canvas, _ area: Rect, _ row: Int) {
    let words = canvas.words
    var column = area.column + 1
    let parts: [(String, String, Money, Tone)] = [
      ("", words.original, freeze.original, .figure),
      ("=", words.released, freeze.released, .paid),
      ("+", captured(words), freeze.captured, .captured),
      ("+", words.remaining, freeze.remaining, .frozen),
    ]
    let width = parts.reduce(0) { sum, part in
      sum + TextWidth.columns(of: part.0 + part.1 + words.money(part.2)) + 1
    }
    // An amount is never cut: where room is short the signs move closer.
    let space = width + 3 * 4 <= area.columns - 2 ? "  " : " "
    for (sign, label, amount, tone) in parts {
      if !sign.isEmpty { column = canvas.put(space + sign + space, column, row, .body) }
      column = canvas.put("\(label) ", column, row, .label)
      column = canvas.put(words.money(amount), column, row, tone)
    }
  }

  private func bar(_ freeze: Freeze, on canvas: inout Canvas, _ area: Rect, _ row: Int) {
    let width = min(area.columns - 2, 96)
    let glyphs = canvas.look.glyphs
    let released = Bar.cells(freeze.released, of: freeze.original, width: width)
    let captured =
      Bar.cells(
        freeze.released + freeze.captured, of: freeze.original, width: width) - released
    var column = area.column + 1
    for (glyph, count, tone) in [
      (glyphs.barFull, released, Tone.paid), (glyphs.barMedium, captured, .captured),
      (glyphs.barLight, width - released - captured, .frozen),
    ] {
      column = canvas.put(String(repeating: glyph, count: max(0, count)), column, row, tone)
    }
  }

  private func coverage(
    _ plan: Plan, _ freeze: Freeze, on canvas: inout Canvas, _ area: Rect, _ row: Int
  ) {
    let words = canvas.words
    let glyphs = canvas.look.glyphs
    var column = area.column + 1
    for (glyph, label, part, tone) in [
      (glyphs.barFull, words.released, freeze.released, Tone.paid),
      (glyphs.barMedium, captured(words), freeze.captured, .captured),
      (glyphs.barLight, words.remainingFreeze, freeze.remaining, .frozen),
    ] where area.columns >= 100 || part > .zero {
      column = canvas.put("\(glyph) ", column, row, tone)
      column = canvas.put("\(label) \(Bar.percent(part, of: freeze.original))   ", column, row)
    }
    guard plan.isActive else { return }
    // A gap has a line of its own among the remarks.
    let text = words.coverage(plan.unpaidPrincipal, plan.gap)
    if plan.gap == .zero, TextWidth.columns(of: text) <= area.endColumn - 1 - column {
      canvas.put(text, column, row, .label)
    }
  }

  /// What stands out about the plan: bills, breach, credit, differences, days past due.
  private func remarks(_ plan: Plan, _ words: Words) -> [(text: String, tone: Tone)] {
    var lines: [(text: String, tone: Tone)] = []
    let owner = names.programme?.owner ?? ""
    if plan.gap > .zero {
      lines.append(("! " + words.coverage(plan.unpaidPrincipal, plan.gap), .warning))
    }
    // One bill is told in full, several together; `b` tells each.
    let open = plan.bills.filter { $0.settled == nil }
    if open.count > 1 {
      let sum = Money.sum(open.map(\.outstanding))
      lines.append((words.bills(open.count, owner, sum) + words.billBelongs(owner), .captured))
    }
    for bill in plan.bills where open.count < 2 || bill.settled != nil {
      lines.append((words.bill(bill, owner), .captured))
    }
    for difference in plan.differences {
      let text = words.difference(words.name(difference.kind), difference.amount)
      lines.append(("! \(text)  \(words.advice(difference.kind))", .warning))
    }
    if let breach = plan.breach {
      lines.append(
        (
          "! "
            + words.breach(words.name(breach.report), words.name(breach.meaning), breach.since),
          .overdue
        ))
    }
    if let writtenOff = plan.writtenOff {
      let text = words.writtenOff(
        writtenOff.amount, writtenOff.day, plan.recovered, plan.claim)
      lines.insert(("! " + text, .overdue), at: 0)
    } else if let called = plan.calledDue {
      lines.append(("! " + words.calledDueOn(called), .overdue))
    }
    let before = plan.daysPastDueBefore(on: day)
    if before > 0 {
      lines.append((words.daysPastDue(plan.daysPastDue(on: day), before), .overdue))
    }
    if plan.credit > .zero { lines.append((words.credit(plan.credit), .notice)) }
    return lines
  }
}

/// Shares as bars and as text.
enum Bar {
  /// How many of `width` cells stand for `part` of `whole`, rounded half up; none for less than
  /// nothing, all for more than the whole.
  static func cells(_ part: Money, of whole: Money, width: Int) -> Int {
    guard whole > .zero else { return 0 }
    let most = max(0, width)
    let cells = part.scaled(by: Int64(most), over: whole.fen)?.fen ?? 0
    return Int(min(max(0, cells), Int64(most)))
  }

  /// The share in percent with one decimal, rounded half up, as in `8.3%`.
  static func percent(_ part: Money, of whole: Money) -> String {
    guard whole > .zero else { return "0.0%" }
    let permille = (part.scaled(by: 1000, over: whole.fen) ?? .zero).fen
    return "\(permille < 0 ? "-" : "")\(abs(permille) / 10).\(abs(permille) % 10)%"
  }
}

extension Canvas {
  /// Labels and values on one line; those that do not fit are left out from the end.
  mutating func pairs(_ pairs: [(String, String)], _ area: Rect, _ row: Int) {
    var column = area.column + 1
    let end = area.endColumn - 1
    for (label, value) in pairs {
      let width = TextWidth.columns(of: label) + TextWidth.columns(of: value) + 1
      guard column + min(width, 16) <= end else { return }
      if label.isEmpty {
        let shown = TextWidth.clipped(value, to: end - column, ellipsis: look.glyphs.ellipsis)
        column = put(shown, column, row) + 3
      } else {
        column = pair(label, value, column, row, until: end)
      }
    }
  }
}

extension Words {
  /// A bill in one line: what is owed on it, or what its owner owes, and whose it is.
  func bill(_ bill: Bill, _ owner: String) -> String {
    if bill.outstanding < .zero {
      return billOverpaid(bill.id.text, owner, .zero - bill.outstanding)
    }
    var text = self.bill(bill.id.text, owner, bill.outstanding)
    if bill.settled != nil {
      text += billRepaid
    } else if let due = bill.due {
      text += billDue(due)
    }
    return text + billBelongs(owner)
  }
}
