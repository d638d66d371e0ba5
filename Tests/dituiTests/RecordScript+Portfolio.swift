import Foundation
import Lending
import StoryKit
import Testing

/// Plans without interest, each with its days, as a portfolio for reports.
struct Portfolio {
  /// One plan: what it lent, when it fell due for the first time, when each instalment was paid.
  struct Loan {
    var id: String
    var principal: Money
    var firstDue: Day
    var paid: [Day] = []
    var periods = 1
    /// A month before the first due day where it is not told.
    var disbursed: Day?
  }

  private(set) var loans: [Loan] = []
  /// How many days each freeze outlasts its last due day: longer than any report looks, as a rule.
  var freezeExtraDays = 900

  mutating func add(_ loan: Loan) { loans.append(loan) }

  /// A loan of one instalment, numbered by itself.
  mutating func lend(_ principal: Money, due: Day, paid: Day? = nil, on disbursed: Day? = nil) {
    add(
      Loan(
        id: "N-\(loans.count + 1)", principal: principal, firstDue: due,
        paid: paid.map { [$0] } ?? [], disbursed: disbursed))
  }

  /// The twenty loans of the reference: unpaid principal and days past due on 30 June 2026.
  static func twenty() throws -> Portfolio {
    let today = try #require(Day("2026-06-30"))
    let loans = [
      ("8000.00", 0), ("4521.00", 0), ("1200.00", 0), ("6333.00", 0), ("3000.00", 0),
      ("2750.50", 0), ("4800.00", 0), ("910.00", 0), ("10000.00", 0), ("5600.00", 0),
      ("3499.00", 3), ("2100.00", 17), ("1250.00", 30), ("880.00", 31), ("1640.00", 58),
      ("970.00", 90), ("1500.00", 91), ("600.00", 181), ("450.00", 271), ("300.00", 400),
    ]
    var portfolio = Portfolio()
    for (index, (balance, days)) in loans.enumerated() {
      let due = today.adding(days: days == 0 ? index : -days)
      portfolio.add(
        Loan(
          id: "L\(index < 9 ? "0" : "")\(index + 1)",
          principal: try #require(Money(exactText: balance)), firstDue: due))
    }
    return portfolio
  }

  /// A book in which every line was taken.
  func recorded() throws -> Program {
    let program = try Program()
    let outcome = try program.run(
      ["record", "--book", program.book], input: Data(telling.text.utf8))
    try #require(outcome.lines.filter { !$0.contains(#""ok":true"#) }.prefix(3) == [])
    return program
  }

  /// The lines for `record`.
  var telling: RecordScript {
    var telling = RecordScript()
    telling.setScene(for: loans, freezeExtraDays: freezeExtraDays)
    for (number, loan) in loans.enumerated() { telling.tell(loan, number) }
    return telling
  }
}

extension RecordScript {
  private static let start = "2024-12-02"

  /// A carrier, an outlet, a partner with its deposit, and a programme that sells a phone at the price
  /// of each loan.
  fileprivate mutating func setScene(for loans: [Portfolio.Loan], freezeExtraDays: Int) {
    let day = RecordScript.start
    tell(day, "carrier-registered", ["carrier": "cmcc", "name": "中国移动"])
    tell(
      day, "outlet-opened",
      ["outlet": "hz-01", "carrier": "cmcc", "name": "营业厅", "province": "33", "city": "城"])
    if !loans.isEmpty { publish(for: loans, freezeExtraDays) }
    admitPartner()
  }

  private mutating func publish(for loans: [Portfolio.Loan], _ freezeExtraDays: Int) {
    let day = RecordScript.start
    let prices = Set(loans.map(\.principal)).sorted()
    let phones = prices.map { price -> JSON in
      ["model": .string("X-\(price.text)"), "price": .string(price.text)]
    }
    tell(
      day, "programme-published",
      [
        "from": .string(day), "programme": "one",
        "terms": [
          "name": "信用购机", "owner": "额度方", "organiser": "组织方", "funder": "资金方",
          "carrier": "cmcc", "source": "weilidai", "provinces": ["33"], "phones": .array(phones),
          "servicePlans": [["name": "129元套餐", "monthlyFee": "129.00", "months": 24]],
          "periods": [1, 2], "annualRate": "0", "method": "equal-instalment",
          "leastPrincipal": "50.00", "mostPrincipal": "200000.00",
          "freeze": ["basis": "principal"], "freezeExtraDays": .number("\(freezeExtraDays)"),
          "release": "per-instalment", "capture": ["overdueDays": 10],
          "carrierReports": ["portOut": "remaining-due"],
          "consents": [["purpose": "quota-freeze", "version": "2026-1"]],
          "requiredDeposit": "3000000.00", "intakeStopsBelowPercent": 80,
        ],
      ])
  }

  private mutating func admitPartner() {
    let day = RecordScript.start
    tell(
      day, "partner-registered",
      [
        "partner": "P-01", "name": "甲一科技有限公司", "companyCode": "91119999DEM000014R",
        "founded": "2020-03-01", "scopes": ["promotion", "expansion"],
        "requiredDeposit": "3000000.00", "contractEnds": "2028-12-31",
      ])
    for kind in ["lender-authorisation", "consumer-product-experience", "clean-record"] {
      tell(
        day, "evidence-filed",
        ["partner": "P-01", "evidence": .string(kind), "lapses": "2028-06-30", "reference": "ZL-1"])
    }
    tell(
      day, "deposit-paid-in",
      ["partner": "P-01", "amount": "3000000.00", "reference": "BANK-1"])
    tell(
      day, "agent-engaged",
      ["partner": "P-01", "agent": "A7", "outlets": ["hz-01"], "person": ["name": "周敏"]])
  }

  /// A customer of one's own, the counter, and the payments.
  fileprivate mutating func tell(_ loan: Portfolio.Loan, _ number: Int) {
    let customer = JSON.string("C-\(loan.id)")
    let plan = JSON.string(loan.id)
    let day = (loan.disbursed ?? loan.firstDue.adding(months: -1)).text
    let tail = String(100_000_000 + number).suffix(8)
    tell(
      day, "customer-registered",
      [
        "customer": customer, "agent": "A7", "partner": "P-01", "outlet": "hz-01",
        "person": [
          "name": "张三",
          "residentID": .string(
            MadeUpIdentity.residentID(
              province: "33", born: Days.day("19\(80 + number / 899)-01-01"),
              sequence: 100 + number % 899)),
          "mobile": .string("154\(tail)"),
        ],
      ])
    tell(
      day, "consent-given",
      [
        "customer": customer, "purpose": "quota-freeze", "version": "2026-1",
        "place": "customer-device",
      ])
    tell(
      day, "line-granted",
      [
        "line": .string("L-C-\(loan.id)"), "customer": customer, "source": "weilidai",
        "owner": "额度方", "limit": "200000.00",
      ])
    let price = loan.principal.text
    buy(
      Purchase(
        plan: loan.id, customer: "C-\(loan.id)", programme: "one", phone: "X-\(price)",
        price: price, freeze: price, periods: loan.periods, firstDue: loan.firstDue.text,
        imei: MadeUpIdentity.imei(2 * number)), on: day, principal: price)
    let part = Money(fen: loan.principal.fen / Int64(loan.periods))
    for day in loan.paid {
      tell(
        day.text, "repayment-received",
        ["plan": plan, "amount": .string(part.text), "payer": "customer"])
    }
  }
}
