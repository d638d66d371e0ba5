import Lending
import StoryKit
import Testing

/// Bodies made of what a person typed into a form.
struct TypedBodyTests {
  private func reasons(_ body: () throws -> some EventBody) -> [Reason] {
    do {
      _ = try body()
      return []
    } catch let refusal as Refusal {
      return refusal.reasons
    } catch {
      return []
    }
  }

  @Test func `amounts, words and numbers are read as people write them`() throws {
    let body = try DepositDeducted(typed: [
      "partner": "P1", "amount": "￥1,234.5", "cause": "fine", "reference": "KB-1", "tail": "1043",
    ])
    #expect(
      body
        == DepositDeducted(
          partner: "P1", amount: Money(fen: 123_450), cause: .fine, reference: "KB-1"))
    let waived = try ChargeWaived(typed: [
      "plan": "K7QX-1", "instalment": "3", "component": "fee", "amount": "8000元", "reason": "坏账",
    ])
    #expect(waived.instalment == 3)
    #expect(waived.amount == Money(fen: 800_000))
    let company = try CompanyRegistered(typed: [
      "customer": "C1", "company": "91999999MA00000018", "name": "某某公司", "checked": "2026-01-15",
      "noEnforcement": "true", "noDishonesty": "false", "noPenalty": "true",
    ])
    #expect(
      [company.noEnforcement, company.noDishonesty, company.noPenalty] == [true, false, true])
  }

  @Test func `parts are filled by their paths, lists word by word`() throws {
    let body = try AgentEngaged(typed: [
      "partner": "P1", "agent": "A7", "outlets": "O1, O2", "person.name": "某某",
    ])
    #expect(body.outlets == ["O1", "O2"])
    #expect(body.person.name == "某某")
    #expect(body.person.mobile == nil)
    let drawing = [
      "plan": "K7QX-1", "customer": "C1", "line": "L1", "amount": "100", "periods": "12",
      "purpose": "consumption",
    ]
    #expect(try DrawingRequested(typed: drawing).vehicle == nil)
    let vehicle = drawing.merging(["vehicle.price": "90000"]) { $1 }
    #expect(
      reasons { try DrawingRequested(typed: vehicle) } == [.fieldMissing(field: "vehicle.vin")])
  }

  @Test func `every fault is told at once, and what is left empty is missing`() {
    #expect(
      reasons {
        try DepositDeducted(typed: [
          "partner": "P1", "amount": "1,23", "cause": "whim", "reference": "",
        ])
      } == [
        .fieldMalformed(field: "amount", expected: .amount),
        .fieldMalformed(field: "cause", expected: .choice), .fieldMissing(field: "reference"),
      ])
    #expect(
      reasons {
        try DepositPaidIn(typed: ["partner": "P1", "amount": "99999999999", "reference": "1"])
      } == [.amountAbove(field: "amount", maximum: .ceiling)])
  }
}
