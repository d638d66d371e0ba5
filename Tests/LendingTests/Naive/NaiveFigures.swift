import Lending
import StoryKit

/// Every figure that the naive model and the program both know, under the same names.
enum NaiveFigures {
  typealias Line = [Int]

  static func of(_ plan: NaivePlan) -> [Line] {
    var lines = plan.rows.map { row in
      [row.due, state(row, plan), row.paidOn ?? -1, row.compensatedOn ?? -1, row.held]
        + numbers(row.paid) + numbers(row.captured)
        + (row.isSettled || !plan.isActive ? [] : [plan.owed(row).penalty])
    }
    lines.append([
      stage(plan), plan.credit, plan.released, plan.captured, plan.remaining,
      plan.unpaidPrincipal, plan.gap, plan.oughtReleased, plan.settledOn ?? -1,
    ])
    lines.append([plan.daysPastDue, plan.daysPastDueBefore, plan.toRefund, plan.quote ?? -1])
    lines += plan.bills.map { [$0.instalment, $0.amount, $0.repaid, $0.settledOn ?? -1] }
    lines += plan.differences.map { [$0.kind, $0.amount, $0.instalment] }.sorted(by: less)
    lines.append([plan.releaseToSend])
    lines += plan.capturesToSend.map { [$0.instalment, $0.amount] }
    return lines
  }

  static func of(_ plan: Plan, on day: Int) -> [Line] {
    let today = NaiveEntries.day(day)
    guard let terms = plan.terms, let freeze = plan.freeze else { return [] }
    var lines = plan.instalments.map { row in
      let penalty = Int(row.owed(on: today, terms).penalty.fen)
      return [
        number(row.due), states.firstIndex(of: row.state(on: today, terms)) ?? -1,
        row.paidOn.map(number) ?? -1, row.compensatedOn.map(number) ?? -1, Int(row.held.fen),
      ] + numbers(row.paid) + numbers(row.captured)
        + (row.isSettled || !plan.isActive ? [] : [penalty])
    }
    lines.append(
      [stages.firstIndex(of: plan.stage) ?? -1]
        + [
          plan.credit, freeze.released, freeze.captured, freeze.remaining, plan.unpaidPrincipal,
          plan.gap, plan.oughtReleased,
        ].map { Int($0.fen) } + [plan.settled.map(number) ?? -1])
    lines.append([
      plan.daysPastDue(on: today), plan.daysPastDueBefore(on: today),
      Int(plan.returning?.toRefund.fen ?? 0),
      plan.settlement(on: today).map { Int($0.total.fen) } ?? -1,
    ])
    lines += plan.bills.map {
      [$0.instalment, Int($0.amount.fen), Int($0.repaid.fen), $0.settled.map(number) ?? -1]
    }
    lines += plan.differences.map {
      [
        kinds.firstIndex(of: $0.kind) ?? -1, Int($0.amount.fen),
        $0.kind == .releaseUndue ? 0 : $0.instalment ?? 0,
      ]
    }.sorted(by: less)
    let release = plan.pending.filter { $0.kind == .release }.map(\.requested)
    lines.append([Int(Money.sum(release).fen)])
    lines += plan.pending.filter { $0.kind == .capture }
      .map { [$0.instalment ?? 0, Int($0.requested.fen)] }
    return lines
  }

  private static let states: [Plan.Instalment.State] = [
    .notDue, .dueToday, .paid, .partlyPaid, .overdue, .beingCaptured, .compensated, .returned,
  ]
  private static let stages: [Plan.Stage] = [
    .handedOver, .active, .settled, .returning, .returned,
  ]
  private static let kinds: [Difference.Kind] = [
    .captureUndue, .releaseUndue, .doublePayment, .freezeEnded, .shopRefundShort, .refundShort,
    .refundOver,
  ]

  private static func less(_ a: Line, _ b: Line) -> Bool { a.lexicographicallyPrecedes(b) }

  private static func number(_ day: Day) -> Int { day - NaiveEntries.day(0) }

  private static func numbers(_ parts: NaivePlan.Parts) -> Line { (0..<5).map { parts[$0] } }

  private static func numbers(_ parts: Amounts) -> Line {
    [parts.cost, parts.fee, parts.penalty, parts.interest, parts.principal].map { Int($0.fen) }
  }

  private static func state(_ row: NaivePlan.Row, _ plan: NaivePlan) -> Int {
    if row.paidOn != nil { return 2 }
    if row.compensatedOn != nil { return 6 }
    if row.capturing != nil { return 5 }
    if plan.returnSteps >= 3 { return 7 }
    if row.due == plan.today { return 1 }
    if row.due > plan.today { return row.paid.sum > 0 ? 3 : 0 }
    // What the tolerance forgives is not overdue.
    return row.rest.sum < plan.terms.tolerance ? 3 : 4
  }

  private static func stage(_ plan: NaivePlan) -> Int {
    if plan.returnSteps > 0 { return plan.returnSteps == 4 && plan.remaining == 0 ? 4 : 3 }
    if plan.settledOn != nil { return 2 }
    return plan.disbursedOn == nil ? 0 : 1
  }
}
