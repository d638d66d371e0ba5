import Foundation
import Lending
import Testing

@testable import Commands
@testable import Screens

/// What `record` answers to lines that nobody should send.
@Suite(.serialized)
struct RecordInputTests {
  private func told(until last: String) throws -> Program {
    let program = try Program()
    let lines = try Event.story.map { try JSON(text: $0) }
    let end = try #require(lines.firstIndex { $0["request"]?.string == last })
    let text = lines[...end].map(\.text).joined(separator: "\n")
    _ = try program.run(["record", "--book", program.book], input: Data(text.utf8))
    return program
  }

  /// Lines of the story with one text replaced, and the reason that the answer carries.
  @Test func `record names the field and the limit, ends with 1 and records nothing`() throws {
    let program = try told(until: "x-50")
    let before = try program.run(["list", "entries", "--json", "--book", program.book]).output
    let head = #"{"request":"b","day":"2026-02-10","actor":"S1","event":"#
    let amounts: [(String, Reason)] = [
      ("-0.01", .amountBelow(field: "amount", minimum: Money(fen: 1))),
      ("0.00", .amountBelow(field: "amount", minimum: Money(fen: 1))),
      ("10000000000.01", .amountAbove(field: "amount", maximum: .ceiling)),
      ("1000000000000000000.00", .amountAbove(field: "amount", maximum: .ceiling)),
      ("92233720368547758.07", .amountAbove(field: "amount", maximum: .ceiling)),
      ("92233720368547758.08", .amountAbove(field: "amount", maximum: .ceiling)),
      ("-92233720368547758.08", .amountBelow(field: "amount", minimum: -.ceiling)),
    ]
    let bodies = [
      #""repayment-received","plan":"PL-1","amount":"#,
      #""settlement-received","plan":"PL-1","amount":"#,
      #""prepayment-received","plan":"PL-1","amount":"#,
      #""charge-raised","plan":"PL-1","component":"cost","reason":"r","amount":"#,
      #""deposit-paid-in","partner":"P-01","reference":"r","amount":"#,
      #""operation-requested","operation":"Z-1","plan":"PL-1","kind":"release","amount":"#,
    ]
    var lines: [(text: String, reason: Reason)] = []
    for body in bodies {
      lines += amounts.map { (head + body + "\"\($0.0)\"}", $0.1) }
    }
    lines += [
      (
        head + #""repayment-received","plan":"PL-1","amount":"1.00","reference":"   "}"#,
        .fieldMalformed(field: "reference", expected: .text)
      ),
      (
        head
          + #""delinquency-paused","plan":"PL-1","from":"2026-13-01","through":"2026-03-01","reason":"r"}"#,
        .fieldMalformed(field: "from", expected: .day)
      ),
      (
        head
          + #""delinquency-paused","plan":"PL-1","from":"2026-02-10","through":"2100-02-29","reason":"r"}"#,
        .fieldMalformed(field: "through", expected: .day)
      ),
      (
        head
          + #""plan-rescheduled","plan":"PL-1","from":2,"principalGrace":-1,"reason":"r"}"#,
        .countBelow(field: "principalGrace", minimum: 0)
      ),
      (
        head + #""plan-rescheduled","plan":"PL-1","from":2,"periods":0,"reason":"r"}"#,
        .countBelow(field: "periods", minimum: 1)
      ),
      (
        head
          + #""plan-rescheduled","plan":"PL-1","from":2,"periods":9223372036854775807,"reason":"r"}"#,
        .countAbove(field: "periods", maximum: 360)
      ),
      (
        #"{"request":"b","day":"2026-02-29","actor":"S1","event":"return-started","plan":"PL-1"}"#,
        .fieldMalformed(field: "day", expected: .day)
      ),
    ]
    for (text, reason) in lines {
      let outcome = try program.run(
        ["record", "--book", program.book, "--today", "2026-02-10"], input: Data(text.utf8))
      #expect(outcome.status == 1, "\(text)")
      #expect(
        outcome.output.contains(reason.json.text), "\(text): \(outcome.output) \(reason.json.text)")
    }
    let after = try program.run(["list", "entries", "--json", "--book", program.book]).output
    #expect(after == before)
    #expect(try program.run(["verify", "--book", program.book]).status == 0)
    try program.remove()
  }

  /// The programme of the story offers 12 and 24 periods, a first due day after the signature, and a
  /// phone of 5,999.00.
  @Test(arguments: [
    ("periods", JSON.number("0"), #"{"code":"not-offered","field":"periods","#),
    ("periods", .number("37"), #"{"code":"not-offered","field":"periods","#),
    ("periods", .number("9223372036854775807"), #"{"code":"not-offered","field":"periods","#),
    ("firstDue", "2026-01-01", #"{"code":"day-before","field":"firstDue","#),
    ("firstDue", "2026-13-01", #"{"code":"field-malformed","field":"firstDue","#),
    ("firstDue", "2026-02-29", #"{"code":"field-malformed","field":"firstDue","#),
    ("downPayment", "-0.01", #"{"code":"amount-below","field":"downPayment","#),
    ("downPayment", "92233720368547758.07", #"{"code":"amount-above","field":"downPayment","#),
    ("listPrice", "10000000000.00", #"{"code":"amounts-disagree","field":"listPrice","#),
    ("listPrice", "1000000000000000000.00", #"{"code":"amount-above","field":"listPrice","#),
  ])
  func `a cost form with what is not offered is refused`(
    field: String, value: JSON, reason: String
  ) throws {
    let program = try Program()
    let lines = try Event.story.map { try JSON(text: $0) }
    let end = try #require(lines.firstIndex { $0["event"]?.string == "cost-form-signed" })
    guard case .object(var members) = lines[end] else { return }
    members.removeAll { $0.name == field }
    members.append(JSON.Member(field, value))
    let told = (lines[..<end] + [.object(members)]).map(\.text).joined(separator: "\n")
    let outcome = try program.run(["record", "--book", program.book], input: Data(told.utf8))
    #expect(outcome.status == 1)
    #expect(outcome.lines.last?.contains(reason) == true, "\(outcome.lines.last ?? "")")
    #expect(outcome.lines.dropLast().filter { !$0.contains(#""ok":true"#) } == [])
    try program.remove()
  }

  /// A product has at most 36 periods, and a rate of at most 24% a year.
  @Test(arguments: [
    ("periods", JSON.array([.number("0")]), #"{"code":"count-below","field":"terms.periods","#),
    ("periods", .array([.number("37")]), #"{"code":"count-above","field":"terms.periods","#),
    ("annualRate", "24.00000001", #"{"code":"rate-above","field":"terms.annualRate","#),
    ("annualRate", "-0.01", #"{"code":"rate-below","field":"terms.annualRate","#),
    ("annualRate", "10000", #"{"code":"rate-above","field":"terms.annualRate","#),
    ("penaltyDailyRate", "-0.01", #"{"code":"rate-below","field":"terms.penaltyDailyRate","#),
    ("penaltyDailyRate", "10000", #"{"code":"rate-above","field":"terms.penaltyDailyRate","#),
    ("tolerance", "-0.01", #"{"code":"amount-below","field":"terms.tolerance","#),
    ("tolerance", "5000.00", #"{"code":"amount-above","field":"terms.tolerance","#),
    (
      "instalmentMultiple", "0.00",
      #"{"code":"amount-below","field":"terms.instalmentMultiple","#
    ),
    ("requiredDeposit", "-1.00", #"{"code":"amount-below","field":"terms.requiredDeposit","#),
    ("mostPrincipal", "200000.01", #"{"code":"amount-above","field":"terms.mostPrincipal","#),
  ])
  func `a programme outside the product's limits is refused`(
    field: String, value: JSON, reason: String
  ) throws {
    let program = try told(until: "x-50")
    let example = try #require(try Event.Kind.programmePublished.example())
    guard case .object(var members) = example, case .object(var terms)? = example["terms"] else {
      Issue.record("no example")
      return
    }
    terms.removeAll { $0.name == field }
    terms.append(JSON.Member(field, value))
    members.removeAll { ["terms", "request"].contains($0.name) }
    members += [JSON.Member("terms", .object(terms)), JSON.Member("request", "again")]
    let outcome = try program.run(
      ["record", "--book", program.book], input: Data(JSON.object(members).text.utf8))
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(reason), "\(outcome.output)")
    try program.remove()
  }
}
