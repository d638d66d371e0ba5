import Foundation
import Lending
import Testing

/// What happens, told as lines for `record`.
struct RecordScript {
  private var lines: [(day: String, text: String)] = []

  mutating func tell(_ day: String, _ event: String, _ fields: JSON) {
    guard case .object(let members) = fields else { return }
    let head: [JSON.Member] = [
      .init("request", .string("t-\(day)-\(lines.count)")), .init("day", .string(day)),
      .init("actor", "S1"), .init("event", .string(event)),
    ]
    lines.append((day, JSON.object(head + members).text))
  }

  /// The lines in the order of their days.
  var text: String {
    let order = lines.indices.sorted { (lines[$0].day, $0) < (lines[$1].day, $1) }
    return order.map { lines[$0].text }.joined(separator: "\n")
  }
}

// MARK: - The counter

extension RecordScript {
  /// What somebody buys, under which programme.
  struct Purchase {
    var plan: String
    var customer: String
    var programme = "wld"
    var outlet = "hz-01"
    var phone = "X90 256G"
    var price = "5999.00"
    var discount = "0.00"
    var downPayment = "0.00"
    var freeze = "5999.00"
    var periods = 12
    var firstDue: String
    var imei: String
  }

  mutating func register(_ customer: String, _ residentID: String, _ mobile: String, line: JSON) {
    let day = "2026-01-06"
    tell(
      day, "customer-registered",
      [
        "customer": .string(customer), "agent": "A7", "partner": "P-01", "outlet": "hz-01",
        "person": [
          "name": "张三", "residentID": .string(residentID), "mobile": .string(mobile),
        ],
      ])
    tell(
      day, "consent-given",
      [
        "customer": .string(customer), "purpose": "quota-freeze", "version": "2026-1",
        "place": "customer-device",
      ])
    tell(
      day, "line-granted",
      [
        "line": .string("L-\(customer)"), "customer": .string(customer), "source": line,
        "owner": "额度方", "limit": "20000.00",
      ])
  }

  mutating func open(_ it: Purchase, on day: String) {
    tell(
      day, "application-opened",
      [
        "plan": .string(it.plan), "programme": .string(it.programme),
        "customer": .string(it.customer), "line": .string("L-\(it.customer)"), "agent": "A7",
        "partner": "P-01", "outlet": .string(it.outlet),
      ])
  }

  /// From the application to the request for the freeze.
  mutating func ask(_ it: Purchase, on day: String) {
    open(it, on: day)
    let plan = JSON.string(it.plan)
    tell(
      day, "precheck-answered",
      ["plan": plan, "result": "passed", "validUntil": .string("\(day)T18:00:00")])
    tell(
      day, "cost-form-signed",
      [
        "plan": plan, "phone": .string(it.phone), "imei": .string(it.imei),
        "servicePlan": "129元套餐", "monthlyFee": "129.00", "serviceMonths": 24,
        "listPrice": .string(it.price), "instantDiscount": .string(it.discount),
        "downPayment": .string(it.downPayment), "periods": .number(String(it.periods)),
        "firstDue": .string(it.firstDue), "place": "customer-device",
      ])
    tell(
      day, "contract-signed",
      ["plan": plan, "contract": .string("HT-\(it.plan)"), "place": "customer-device"])
    request("F-\(it.plan)", "freeze", it.freeze, of: it.plan, on: day)
  }

  /// From the application to the pay-out of what the freeze secures.
  mutating func buy(_ it: Purchase, on day: String, principal: String) {
    ask(it, on: day)
    let plan = JSON.string(it.plan)
    tell(
      day, "operation-answered",
      [
        "operation": .string("F-\(it.plan)"), "plan": plan, "result": "done",
        "authorisation": .string("WB-\(it.plan)"),
      ])
    tell(
      day, "carrier-contract-signed", ["plan": plan, "contract": .string("YD-\(it.plan)")])
    tell(
      day, "phone-handed-over",
      ["plan": plan, "imei": .string(it.imei), "receipt": .string("QS-\(it.plan)")])
    tell(
      day, "plan-disbursed",
      ["plan": plan, "amount": .string(principal), "reference": .string("FK-\(it.plan)")])
  }

  mutating func request(
    _ operation: String, _ kind: String, _ amount: String, of plan: String, on day: String
  ) {
    tell(
      day, "operation-requested",
      [
        "operation": .string(operation), "plan": .string(plan), "kind": .string(kind),
        "amount": .string(amount),
      ])
  }

  mutating func answer(
    _ operation: String, of plan: String, on day: String, _ result: String = "done",
    failure: String? = nil, billDue: String? = nil
  ) {
    var members: [JSON.Member] = [
      .init("operation", .string(operation)), .init("plan", .string(plan)),
      .init("result", .string(result)),
    ]
    if let failure { members.append(.init("failure", .string(failure))) }
    if let billDue { members.append(.init("billDue", .string(billDue))) }
    tell(day, "operation-answered", .object(members))
  }

  /// A repayment and the release that follows from it.
  mutating func pay(
    _ plan: String, _ amount: String, by payer: String = "customer", release: String,
    on day: String
  ) {
    tell(
      day, "repayment-received",
      ["plan": .string(plan), "amount": .string(amount), "payer": .string(payer)])
    request("R-\(plan)-\(day)", "release", release, of: plan, on: day)
    answer("R-\(plan)-\(day)", of: plan, on: day)
  }

  mutating func end(_ plan: String, _ outcome: String, on day: String) {
    tell(
      day, "application-ended", ["plan": .string(plan), "outcome": .string(outcome)])
  }
}
