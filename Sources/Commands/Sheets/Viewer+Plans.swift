import Lending
import LendingStore
import Wording

extension Viewer {
  func sheet(_ plan: Plan.Summary) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("id", plan.id)
    sheet.add("stage", plan.stage, words.name)
    sheet.add("customer", plan.customer)
    sheet.add("phone", plan.phone)
    sheet.add("purpose", plan.purpose, words.name)
    sheet.add("principal", plan.principal)
    sheet.add("unpaidPrincipal", plan.unpaidPrincipal)
    sheet.add("remaining", plan.remaining)
    sheet.add("gap", plan.gap, brief: false)
    sheet.add("nextDue", plan.nextDue)
    sheet.add("nextAmount", plan.nextAmount)
    addDelinquency(plan, to: &sheet)
    sheet.add("opened", plan.opened, brief: false)
    sheet.add("disbursed", plan.disbursed, brief: false)
    sheet.add("settled", plan.settled, brief: false)
    sheet.add("writtenOff", plan.writtenOff, brief: false)
    if plan.writtenOff != nil {
      sheet.add("writtenOffAmount", plan.writtenOffAmount, brief: false)
      sheet.add("recovered", plan.recovered, brief: false)
    }
    sheet.add("agent", plan.agent, brief: false)
    sheet.add("partner", plan.partner, brief: false)
    sheet.add("outlet", plan.outlet, brief: false)
    sheet.add("programme", plan.programme, brief: false)
    sheet.add("product", plan.product, brief: false)
    sheet.add("line", plan.line, brief: false)
    sheet.add("breach", plan.breach, brief: false, words.name)
    return sheet
  }

  /// A plan at the counter: what it waits for and how long.
  func counterSheet(_ plan: Plan.Summary) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("id", plan.id)
    sheet.add("queueNumber", plan.queueNumber)
    sheet.add("stage", plan.stage, words.name)
    sheet.add("customer", plan.customer)
    sheet.add("phone", plan.phone)
    sheet.add("freeze", plan.freezeAmount)
    sheet.add("since", plan.stageSince)
    sheet.add("expires", plan.holdsUntil)
    sheet.add("agent", plan.agent)
    sheet.add("partner", plan.partner, brief: false)
    sheet.add("outlet", plan.outlet, brief: false)
    return sheet
  }

  func freezeSheet(_ plan: Plan.Summary) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("id", plan.freeze)
    sheet.add("plan", plan.id)
    sheet.add("customer", plan.customer)
    sheet.add("line", plan.line)
    if let state = plan.freezeState {
      sheet.add("state", state, words.name)
    } else {
      sheet.add("state", plan.freezeRequest, words.name)
    }
    sheet.add("original", plan.frozen)
    sheet.add("released", plan.released)
    sheet.add("captured", plan.captured)
    sheet.add("remaining", plan.remaining)
    sheet.add("gap", plan.gap)
    sheet.add("ends", plan.freezeEnds)
    sheet.add("agent", plan.agent, brief: false)
    sheet.add("partner", plan.partner, brief: false)
    return sheet
  }

  func overdueSheet(_ plan: Plan.Summary) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("id", plan.id)
    sheet.add("customer", plan.customer)
    addDelinquency(plan, to: &sheet)
    sheet.add("dueUnpaid", plan.dueUnpaid)
    sheet.add("remaining", plan.remaining)
    sheet.add("gap", plan.gap)
    sheet.add("captureFrom", plan.captureFrom)
    sheet.add("billed", plan.billed)
    sheet.add("agent", plan.agent, brief: false)
    sheet.add("partner", plan.partner, brief: false)
    return sheet
  }

  /// Days past due raw and beyond the grace days, buckets and classes, after and before compensation.
  private func addDelinquency(_ plan: Plan.Summary, to sheet: inout FactSheet) {
    // What is written off lies in no bucket and no class any more.
    guard plan.disbursed != nil, plan.writtenOff == nil else {
      for key in ["daysPastDue", "daysPastDueBefore", "bucket", "bucketBefore", "riskClass"] {
        sheet.add(key, .nothing)
      }
      for key in ["daysPastGrace", "daysPastGraceBefore", "riskClassBefore"] {
        sheet.add(key, .nothing, brief: false)
      }
      return
    }
    let days = Plan.daysPastDue(since: plan.oldestUnpaidDue, on: day)
    let before = Plan.daysPastDue(since: plan.oldestUnpaidDueBefore, on: day)
    sheet.add("daysPastDue", days)
    sheet.add("daysPastDueBefore", before)
    sheet.add("bucket", Bucket(daysPastDue: days), \.rawValue)
    sheet.add("bucketBefore", Bucket(daysPastDue: before), \.rawValue)
    sheet.add("riskClass", RiskClass(floorForDaysPastDue: days), words.name)
    for (key, due) in [
      ("daysPastGrace", plan.oldestUnpaidDue), ("daysPastGraceBefore", plan.oldestUnpaidDueBefore),
    ] {
      sheet.add(key, plan.grace.delinquentDays(since: due, on: day), brief: false)
    }
    sheet.add(
      "riskClassBefore", RiskClass(floorForDaysPastDue: before), brief: false, words.name)
  }

  func sheet(_ operation: PlanItem<Operation>) -> FactSheet {
    sheet(operation.item, plan: operation.plan, customer: operation.customer, operation.agent)
  }

  func sheet(
    _ operation: Operation, plan: ID<Plan>, customer: ID<Customer>, _ agent: ID<Agent>
  ) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("id", operation.id)
    sheet.add("plan", plan)
    sheet.add("kind", operation.kind, words.name)
    sheet.add("state", operation.state, words.name)
    sheet.add("requested", operation.requested)
    sheet.add("done", operation.done)
    sheet.add("instalment", operation.instalment)
    sheet.add("day", operation.day)
    sheet.add("answered", operation.answered)
    sheet.add("remaining", operation.remaining)
    sheet.add("authorisation", operation.authorisation, brief: false)
    sheet.add("failure", operation.failure, brief: false, words.name)
    sheet.add("nextAttempt", operation.nextAttempt, brief: false)
    sheet.add("expires", operation.expires, brief: false)
    sheet.add("customer", customer, brief: false)
    sheet.add("agent", agent, brief: false)
    return sheet
  }

  func sheet(_ bill: PlanItem<Bill>) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("id", bill.item.id)
    sheet.add("plan", bill.plan)
    sheet.add("customer", bill.customer)
    sheet.add("line", bill.line)
    add(bill.item, to: &sheet)
    sheet.add("agent", bill.agent, brief: false)
    return sheet
  }

  func add(_ bill: Bill, to sheet: inout FactSheet) {
    sheet.add("instalment", bill.instalment)
    sheet.add("amount", bill.amount)
    sheet.add("repaid", bill.repaid)
    sheet.add("outstanding", bill.outstanding)
    sheet.add("day", bill.day)
    sheet.add("due", bill.due)
    sheet.add("settled", bill.settled)
    sheet.add("operation", bill.operation, brief: false)
  }

  func sheet(_ difference: PlanItem<Difference>) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("id", difference.item.id)
    sheet.add("plan", difference.plan)
    sheet.add("customer", difference.customer)
    add(difference.item, to: &sheet)
    sheet.add("agent", difference.agent, brief: false)
    return sheet
  }

  func add(_ difference: Difference, to sheet: inout FactSheet) {
    sheet.add("kind", difference.kind, words.name)
    sheet.add("amount", difference.amount)
    sheet.add("operation", difference.operation)
    sheet.add("instalment", difference.instalment)
    sheet.add("since", difference.since)
    sheet.add("advice", words.advice(difference.kind))
  }
}
