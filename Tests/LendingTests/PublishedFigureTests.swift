import Lending
import StoryKit
import Testing

/// Figures of other systems that are single numbers rather than whole plans.
struct PublishedFigureTests {
  private func plan(
    _ yuan: String, _ percent: String, _ periods: Int,
    _ method: Schedule.Method = .equalInstalment, rounding: Rounding = .halfUp
  ) throws -> Schedule {
    try Schedule(
      Schedule.Terms(
        principal: try #require(Money(text: yuan)), periods: periods, method: method,
        rate: try #require(Rate(percent: percent)), start: try #require(Day("2026-06-01")),
        rounding: rounding))
  }

  /// The vector, and the payment that this rounds to the fen.
  @Test(arguments: [
    ("TVM-01", "15000", "8", 60, "304.15"), ("TVM-02", "15000", "0", 60, "250.00"),
    ("TVM-05", "200000", "7.5", 180, "1854.02"), ("TVM-05", "10000", "8", 10, "1037.03"),
    ("TVM-07", "21000", "6.9", 48, "501.90"), ("TVM-07", "150000", "4.75", 300, "855.18"),
    ("AMT-25", "1000000", "4.9", 360, "5307.27"), ("AMT-29", "30000", "3", 48, "664.03"),
    ("DOM-05", "10000", "7.2", 36, "309.69"), ("DOM-05", "10000", "24", 36, "392.33"),
  ])
  func `a level payment is the published one to the fen`(
    id: String, principal: String, percent: String, periods: Int, payment: String
  ) throws {
    let first = try plan(principal, percent, periods).instalments[0]
    #expect(first.payment.text == payment)
    let expected = try Vectors.schedule(id: id)["expected"]
    let published =
      expected["results"].list.compactMap(\.text)
      + [expected["pmt"].text, expected["emi"].text].compactMap(\.self)
      + expected["emi"].list.compactMap(\.text)
    let fen = published.compactMap(Double.init).map { Int64((abs($0) * 100).rounded()) }
    #expect(fen.contains(first.payment.fen))
  }

  @Test func `a first row has the published interest`() throws {
    let level = try plan("1000000", "4.9", 360)
    #expect(level.instalments[0].interest.text == "4083.33")
    let equal = try plan("1000000", "4.9", 360, .equalPrincipal).instalments[0]
    let row = try Vectors.schedule(id: "AMT-26")["expected"]["row1"]
    #expect(equal.principal.text == row["principal"].text)
    #expect(equal.interest.text == row["interest"].text)
    #expect(equal.payment.text == row["total"].text)
    #expect(equal.balance.text == row["balance"].text)
  }

  @Test func `equal principal over real days costs what the page says`() throws {
    var terms = try plan("10000", "0", 5, .equalPrincipal).terms
    terms.rateBasis = .daily
    terms.rate = try #require(Rate(percent: "0.035"))
    let schedule = try Schedule(terms)
    #expect(schedule.instalments.map(\.days) == [30, 31, 31, 30, 31])
    let expected = try Vectors.schedule(id: "AMT-28")["expected"]
    #expect(schedule.totals.interest.text == expected["total_interest"].text)
  }

  @Test func `a whole-yuan multiple sends the half to even`() throws {
    var terms = try plan("1250", "0", 4, rounding: .halfEven).terms
    terms.instalmentMultiple = Money(fen: 100)
    let rows = try Vectors.schedule(id: "AMT-19")["expected"]["rows"].list
    let expected = rows.map { $0["principal"].text }
    #expect(try Schedule(terms).instalments.map(\.principal.text) == expected)
    terms.rounding = .halfUp
    #expect(try Schedule(terms).instalments[0].principal.text == "313.00")
  }

  @Test func `offers without interest leave the rest to the last row`() throws {
    let vector = try Vectors.schedule(id: "DOM-02")
    for (offer, rows) in zip(
      vector["inputs"]["cases"].list, vector["expected"]["rows"].list)
    {
      let schedule = try plan(
        try #require(offer["principal"].text), "0", try #require(offer["periods"].count),
        rounding: .halfEven)
      #expect(schedule.instalments.map(\.payment.text) == rows.list.compactMap(\.text))
    }
  }
}
