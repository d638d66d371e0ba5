import Lending
import LendingStore
import Reporting
import TerminalKit
import Wording

extension PlanScreen {
  func bindings(_ session: Session) -> [Binding] {
    let words = session.words
    let running = plan?.isActive == true ? nil : words.needsRunningPlan
    let payable = plan?.writtenOff == nil ? running : nil
    let officer = session.person.role == .agent ? words.needsOfficer : nil
    let handedOver = plan?.handOver == nil ? words.needsHandOver : nil
    let returning = returnRefusal(words)
    let isPurchase = plan?.application.drawing == nil
    let index = siblings.firstIndex(of: id)
    return [
      Binding(.settlement, .character("e"), refusal: officer ?? running),
      Binding(.changePlan, .character("a"), refusal: officer ?? running),
      Binding(
        .showBill, .character("b"),
        refusal: officer ?? (plan?.bills.isEmpty == false ? nil : words.noBill),
        isHinted: isPurchase),
      Binding(.explain, .character("i")),
      Binding(.showCustomer, .character("c")),
      Binding(.showPartner, .character("P")),
      Binding(
        .recordRepayment, .character("p"),
        refusal: session.mayOnly(.repaymentReceived) ?? payable),
      Binding(
        .noticeGiven, .character("N"), refusal: session.mayOnly(.captureNoticeGiven) ?? running,
        isHinted: isPurchase),
      Binding(
        .startReturn, .character("x"),
        refusal: handedOver
          ?? (plan?.returning == nil && plan?.writtenOff == nil ? nil : words.needsRunningPlan),
        isHinted: isPurchase, isDangerous: true),
      Binding(
        .nextReturnStep, .character("X"), refusal: officer ?? returning,
        isHinted: plan?.returning != nil),
      Binding(
        .writeCostForm, .character("w"), refusal: costForm == nil ? words.notSignedForm : nil,
        isHinted: false),
      Binding(.nextPane, .tab, isHinted: isPurchase),
      Binding(
        .previousItem, .character("["),
        refusal: index.map { $0 > 0 } == true ? nil : words.noPrevious,
        isHinted: index != nil),
      Binding(
        .nextItem, .character("]"),
        refusal: index.map { $0 + 1 < siblings.count } == true ? nil : words.noNext,
        isHinted: index != nil),
    ]
  }

  mutating func perform(_ command: Command, _ session: Session) throws -> Step {
    guard let plan else { return .stay }
    switch command {
    case .settlement: return .overlay(settlement(plan, session.words))
    case .changePlan:
      return
        .overlay(
          changes(
            plan, session.words, mayWriteOff: session.mayOnly(.planWrittenOff) == nil))
    case .showBill: return .overlay(bills(plan, session.words))
    case .explain:
      return .overlay(
        explanation(
          plan, session.words, tellsShares: session.visibility.sees(.revenueShares)))
    case .showCustomer: return .push(CustomerScreen(plan.application.customer))
    case .showPartner: return .push(PartnerScreen(plan.application.partner))
    case .recordRepayment: return .overlay(repayment(session.words))
    case .noticeGiven: return .overlay(notice(session.words))
    case .startReturn: return .overlay(startReturn(plan, session))
    case .nextReturnStep: return .overlay(nextReturnStep(plan, session.words))
    case .writeCostForm:
      guard let costForm else { return .stay }
      return .overlay(costForm.overlay(named: id.text, session.words))
    case .nextPane:
      pane = pane == .schedule ? .operations : .schedule
      return .stay
    case .previousItem: return sibling(-1)
    case .nextItem: return sibling(1)
    default: return .stay
    }
  }

  /// The form that was signed for the plan.
  private var costForm: CostForm? {
    guard let plan, let agreement = names.agreement else { return nil }
    return CostForm(plan, under: agreement)
  }

  private func sibling(_ step: Int) -> Step {
    guard let index = siblings.firstIndex(of: id), siblings.indices.contains(index + step) else {
      return .stay
    }
    return .replace(PlanScreen(siblings[index + step], siblings: siblings))
  }

  /// What the settlement of today needs, and the form that records it once it came in.
  private func settlement(_ plan: Plan, _ words: Words) -> any Overlay {
    let title = words.settlementTitle(day)
    guard let quote = plan.settlement(on: day) else {
      return TextOverlay(title: title, lines: [words.noSettlement])
    }
    let form = InputForm([
      textField("reference", words.reference)
    ])
    let (id, who) = (id, "\(names.customer) \(id)")
    let (day, asked) = (day, words.repaymentAsked(who, quote.total, day))
    return FormOverlay(
      title: title, lead: settlementLines(quote, words) + [words.settlementRecords], form: form
    ) { form, _ in
      let reference = try form.required("reference")
      return .ask(
        ConfirmOverlay(title: title, lines: [asked]) { session in
          try session.recorded(
            Event(
              SettlementReceived(plan: id, amount: quote.total) {
                $0.reference = reference
              }), on: day)
        })
    }
  }

  private func settlementLines(_ quote: Settlement, _ words: Words) -> [String] {
    var lines = [words.settlementPlan(quote.total)]
    if quote.due.total > .zero { lines.append("  " + words.settlementDue(quote.due.total)) }
    lines.append("  " + words.settlementPrincipal(quote.comingPrincipal))
    lines.append("  " + words.settlementInterest(quote.accruedInterest))
    if quote.fee > .zero { lines.append("  " + words.settlementFee(quote.fee)) }
    if quote.advance > .zero { lines.append("  " + words.settlementAdvance(quote.advance)) }
    if quote.credit > .zero { lines.append("  " + words.settlementCredit(quote.credit)) }
    if quote.bills > .zero {
      lines.append(words.settlementBills(names.programme?.owner ?? "", quote.bills))
    }
    return lines
  }

  private func bills(_ plan: Plan, _ words: Words) -> TextOverlay {
    let owner = names.programme?.owner ?? ""
    return TextOverlay(
      title: words.name(.showBill), lines: plan.bills.map { words.bill($0, owner) })
  }

  private func explanation(
    _ plan: Plan, _ words: Words, tellsShares: Bool
  ) -> TextOverlay {
    var lines: [String] = []
    if let freeze = plan.freeze {
      lines.append(
        words.explainRemaining(
          freeze.original, freeze.released, freeze.captured, freeze.remaining))
      lines += release(plan, freeze, words)
      if plan.writtenOff == nil {
        lines.append(words.explainGap(plan.unpaidPrincipal, freeze.remaining, plan.gap))
      }
    }
    lines.append(words.daysPastDue(plan.daysPastDue(on: day), plan.daysPastDueBefore(on: day)))
    lines.append(
      words.daysPastGrace(plan.daysPastGrace(on: day), plan.daysPastGrace(on: day, .before)))
    for measure in Measure.allCases {
      // The last times are the ones that matter; `ditui show` tells all.
      for stay in plan.stays(in: .usual, measure, through: day).suffix(4) {
        let label = BucketScale.usual.bands[stay.band].label
        lines.append(words.stay(words.name(measure), label, stay.entered, stay.left))
      }
    }
    for (share, amount) in tellsShares ? plan.shares : [] {
      lines.append(
        words.share(words.name(share.party), share.percent, words.name(share.component), amount))
    }
    return TextOverlay(title: words.explainTitle, lines: lines)
  }

  /// How much ought to have been released, by the formula that holds now, with its number.
  private func release(_ plan: Plan, _ freeze: Freeze, _ words: Words) -> [String] {
    guard let terms = plan.terms else { return [] }
    let ought = plan.oughtReleased
    switch plan.releaseBasis {
    case .nothing: return [words.explainReleaseAtEnd]
    case .rest: return [words.explainReleaseRest(freeze.original, freeze.original - ought, ought)]
    case .share:
      let repaid = plan.principalRepaidBeforeLoss
      let share = freeze.original.share(of: repaid, in: terms.schedule.principal)
      let formula = words.explainRelease(
        freeze.original, repaid, terms.schedule.principal, share)
      return [formula] + (share == ought ? [] : [words.explainReleaseLimited(ought)])
    }
  }

  private func repayment(_ words: Words) -> FormOverlay {
    let owed =
      plan?.writtenOff == nil ? plan?.overdue(on: day).total ?? .zero : plan?.claim ?? .zero
    let next = plan?.nextInstalment?.unpaid.total ?? .zero
    let form = InputForm([
      amountField(owed > .zero ? owed : next, words),
      textField("day", words.valueDay, day.text), textField("reference", words.reference),
    ])
    let id = id
    let customer = names.customer
    let all = plan?.writtenOff == nil ? plan?.settlement(on: day)?.total : plan?.claim
    return FormOverlay(
      title: words.name(.recordRepayment), lead: [words.noCash], form: form
    ) { form, session in
      let (event, day) = try form.dated(RepaymentReceived.self, ["plan": id.text])
      let (words, amount) = (session.words, event.amount)
      var lines = [words.repaymentAsked("\(customer) \(id)", amount, day)]
      if let all, amount > all { lines.append("! " + words.exceedsAll(amount - all)) }
      return .ask(
        ConfirmOverlay(title: words.name(.recordRepayment), lines: lines) { session in
          try session.recorded(event, on: day)
        })
    }
  }

  private func notice(_ words: Words) -> FormOverlay {
    let form = InputForm([.choice("way", words.way, NoticeWay.allCases) { words.name($0) }])
    let id = id
    let instalment = plan?.instalments.first { !$0.isSettled && $0.due < day }?.number
    return FormOverlay(title: words.name(.noticeGiven), form: form) { form, session in
      try session.recorded(
        CaptureNoticeGiven(
          form, ["plan": id.text, "instalment": instalment.map(String.init) ?? ""]))
    }
  }

  /// Why no step of a return is to be taken here, or nil.
  private func returnRefusal(_ words: Words) -> String? {
    guard let plan, let returning = plan.returning else { return words.noReturnRunning }
    guard let refunded = returning.customerRefunded else { return nil }
    return plan.stage == .returned
      ? words.returnOver(words.day(refunded)) : words.returnReleaseIsOwners(words.day(refunded))
  }

  /// The wish to bring a phone back; it counts once the shop's refund has reached the funder.
  private func startReturn(_ plan: Plan, _ session: Session) -> FormOverlay {
    let words = session.words
    let tail = String(id.text.suffix(4))
    let isOverdue = plan.daysPastDue(on: day) > 0
    func label(_ field: PlanField) -> String {
      let name = words.name(field)
      return name.prefix(1).uppercased() + name.dropFirst()
    }
    var fields: [InputForm.Field] = [
      textField("reason", words.reason), textField("inspection", label(.inspection)),
      .text("imei", label(.imei), filter: .digits),
    ]
    if isOverdue { fields.append(textField("consent", label(.consent))) }
    fields.append(textField("tail", words.typeTail(tail)))
    let id = id
    let days = plan.handOver.map { day - $0.day } ?? 0
    return FormOverlay(
      title: words.name(.startReturn), lead: [words.returnLead, words.daysSinceHandOver(days)],
      form: InputForm(fields)
    ) { form, session in
      guard form["tail"] == tail else { return .say(.refused(session.words.tailDiffers)) }
      return try session.recorded(ReturnStarted(form, ["plan": id.text]))
    }
  }

  /// The step of a return that comes next; the release is asked for by the organiser.
  private func nextReturnStep(_ plan: Plan, _ words: Words) -> FormOverlay {
    let taken = plan.returning?.stepsTaken ?? 0
    let paidToShop = plan.disbursed == nil ? nil : plan.terms?.schedule.principal
    let suggested = taken == 1 ? paidToShop ?? .zero : plan.returning?.toRefund ?? .zero
    let fields =
      (taken > 0 ? [amountField(suggested, words)] : []) + [textField("reference", words.reference)]
    let (screen, id) = (self, id)
    return FormOverlay(
      title: words.returnProgress(taken, words.returnStep(taken)), lead: [words.returnLead],
      form: InputForm(fields)
    ) { form, session in
      let given = ["plan": id.text]
      switch taken {
      case 0: return try session.recorded(CarrierContractEnded(form, given))
      case 1:
        let refund = try ShopRefundConfirmed(form, given)
        return try screen.refunding(refund, refund.amount, byShop: true, plan, session)
      default:
        let refund = try CustomerRefunded(form, given)
        return try screen.refunding(refund, refund.amount, byShop: false, plan, session)
      }
    }
  }

  /// Asks before a refund, of the shop to the funder or to the customer, with what it comes to.
  private func refunding(
    _ event: any EventBody, _ amount: Money, byShop: Bool, _ plan: Plan, _ session: Session
  ) throws -> Step {
    let words = session.words
    let id = id
    let after = try session.rehearsed(Event(event)) { try $0.plan(id) }
    var lines: [String]
    if byShop {
      let funder = names.programme?.funder ?? names.product?.lender ?? ""
      lines = [
        words.shopRefundAsked(who, amount, funder),
        words.becomes(
          words.unpaidPrincipal, plan.unpaidPrincipal, after?.unpaidPrincipal ?? .zero),
      ]
    } else {
      let due = plan.returning?.toRefund ?? .zero
      lines = [
        words.refundAsked(who, amount), words.becomes(words.toRefund, due, due - amount),
      ]
    }
    let taken = after?.returning?.stepsTaken ?? 0
    lines.append(words.returnProgress(taken, words.returnStep(taken)))
    return asking(words.returnStep(byShop ? 1 : 2), lines, event)
  }
}
