import Lending
import LendingStore
import Reporting
import TerminalKit
import Wording

/// A case at the counter as one line: who, what, which step, which clock, what next.
enum CaseRow {
  static func columns(_ words: Words) -> [Table.Column] {
    [
      .init(words.queueColumn, 5, priority: 2), .init(words.customerColumn, 8, priority: 3),
      .init(words.mobileColumn, 4, priority: 1), .init(words.phoneColumn, 12, priority: 1),
      .init(words.freezeAmountColumn, 10, priority: 2, alignment: .right),
      .init(words.stepColumn, 24, minimum: 22, priority: 3, grows: true),
      .init(words.clockColumn, 12, minimum: 9, priority: 3),
      .init(words.nextStepColumn, 17, minimum: 15, priority: 2),
    ]
  }

  static func rows(
    _ plans: [Plan.Summary], _ persons: [ID<Customer>: CustomerPerson], _ session: Session
  ) -> [Listing.Row] {
    let now = Clock.now()
    return plans.map { plan in
      let person = persons[plan.customer]
      let words = session.words
      let (step, next) = steps(plan, words)
      return Listing.Row(
        id: plan.id.text,
        cells: [
          .init(plan.queueNumber ?? Masking.tail(plan.id.text)),
          .init(person.map { Masking.name($0.name) } ?? plan.customer.text),
          .init(Masking.tail(person?.mobile)), .init(words.what(plan)),
          .init(plan.freezeAmount == .zero ? "-" : words.money(plan.freezeAmount), .frozen),
          step, clock(plan, now, words), next,
        ], thing: .plan(plan))
    }
  }

  /// The cells of a row with the clock as it stands now.
  static func refreshed(
    _ cells: [Table.Text], _ plan: Plan.Summary, _ words: Words
  ) -> [Table.Text] {
    var cells = cells
    if cells.indices.contains(6) { cells[6] = clock(plan, Clock.now(), words) }
    return cells
  }

  private static func steps(
    _ plan: Plan.Summary, _ words: Words
  ) -> (step: Table.Text, next: Table.Text) {
    func step(_ name: String, _ tone: Tone = .body) -> Table.Text {
      .init(plan.product == nil ? words.stepOf(plan.stage.step, name) : name, tone)
    }
    let proceed = Table.Text(words.continueNext, .hint)
    switch plan.stage {
    case .confirming where plan.freezeRequest == .unknown:
      return (step(words.freezeUnknown, .warning), .init(words.queryNext, .hint))
    case .confirming:
      return (step(words.waitsForConfirmation), .init(words.showQR, .hint))
    case .contracted where plan.freezeRequest == .failed:
      return (step(words.freezeFailed, .error), proceed)
    case .frozen: return (step(words.name(plan.stage)), .init(words.handOverNext, .hint))
    case .handedOver: return (step(words.name(plan.stage)), .init(words.waitDisbursement, .hint))
    default: return (step(words.name(plan.stage)), proceed)
    }
  }

  private static func clock(
    _ plan: Plan.Summary, _ now: Moment, _ words: Words
  ) -> Table.Text {
    if plan.stage == .confirming, plan.freezeRequest != .unknown, let until = plan.holdsUntil {
      let left = until - now
      return .init(words.left(seconds: left), left < 180 ? .warning : .body)
    }
    let elapsed = now - plan.stageSince
    let isLate = plan.stage == .handedOver && elapsed >= 24 * 3600
    let text = words.elapsed(seconds: elapsed)
    return isLate ? .init(words.lateMark(text), .overdue) : .init(text, .label)
  }
}
