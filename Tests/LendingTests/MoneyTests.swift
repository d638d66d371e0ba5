import Foundation
import Testing

import Lending

struct MoneyTests {
  @Test(arguments: try Vectors.domain("money_parse").list)
  func `an amount is read as people type it`(vector: Fact) throws {
    let amount = Money(text: try #require(vector["input"].text))
    #expect(amount?.fen == vector["fen"].count.map(Int64.init))
    #expect(amount?.grouped == vector["display"].text)
  }

  @Test(arguments: [
    ("￥1,234.5", 123_450), ("¥ 8", 800), ("RMB 100.00", 10_000), ("-￥5", -500), ("￥-5", -500),
    (" 12 元 ", 1_200), ("92233720368547758.07", Int64.max), ("-92233720368547758.08", Int64.min),
    ("92,233,720,368,547,758.07", Int64.max),
  ])
  func `signs, blanks and commas may surround an amount`(text: String, fen: Int64) {
    #expect(Money(text: text)?.fen == fen)
  }

  @Test(arguments: [
    ".5", "5.", "1,23.00", "1234,567", ",123", "1,,234", "--5", "-", "￥", "元", "1e3", "１２",
    "+5", "1 2", "1.2.3", "0x10", "92233720368547758.08", "-92233720368547758.09",
    "1000000000000000000", "9999999999999999999999999999999999", "-￥-5", "1,234,56",
  ])
  func `anything else is no amount`(text: String) {
    #expect(Money(text: text) == nil)
  }

  @Test(arguments: [
    (0, "0.00", "0.00"), (5, "0.05", "0.05"), (-5, "-0.05", "-0.05"),
    (123_456, "1234.56", "1,234.56"), (-100_000, "-1000.00", "-1,000.00"),
    (Int64.max, "92233720368547758.07", "92,233,720,368,547,758.07"),
    (Int64.min, "-92233720368547758.08", "-92,233,720,368,547,758.08"),
  ])
  func `an amount is written in yuan`(fen: Int64, text: String, grouped: String) {
    #expect(Money(fen: fen).text == text)
    #expect(Money(fen: fen).grouped == grouped)
    #expect(Money(exactText: text)?.fen == fen)
  }

  @Test(arguments: [
    "1234.5", "1,234.50", "+1.00", "1234", ".50", "1.000", "", "-", "1.0a", "1..00",
  ])
  func `JSON holds yuan with exactly two decimals`(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Money].self, from: Data("[\"\(text)\"]".utf8))
    }
  }

  @Test func `JSON gives back the amount`() throws {
    let amounts = [Money(fen: 123_450), Money(fen: -1), .zero, Money(fen: .max)]
    let json = try JSONEncoder().encode(amounts)
    #expect(
      String(decoding: json, as: UTF8.self)
        == "[\"1234.50\",\"-0.01\",\"0.00\",\"92233720368547758.07\"]")
    #expect(try JSONDecoder().decode([Money].self, from: json) == amounts)
  }

  @Test func `amounts add up`() {
    #expect(Money.sum([Money(fen: 100), Money(fen: 250), Money(fen: -50)]) == Money(fen: 300))
    #expect(Money.sum([]) == .zero)
    var amount = Money(fen: 7)
    amount += Money(fen: 3)
    amount -= Money(fen: 1)
    #expect(amount == -Money(fen: -9))
    #expect(Money(fen: 53_600).times(12) == Money(fen: 643_200))
  }

  @Test func `what does not fit is nil`() {
    #expect(Money(fen: .max).adding(Money(fen: 1)) == nil)
    #expect(Money(fen: .max).times(2) == nil)
    #expect(Money(fen: .max).scaled(by: .max, over: 1) == nil)
    #expect(Money(fen: .min).scaled(by: -1, over: 1) == nil)
    #expect(Money(fen: 1).scaled(by: 1, over: 0) == nil)
    #expect(Money(fen: .max).scaled(by: .max, over: .max) == Money(fen: .max))
    #expect(Money(fen: .min).scaled(by: .min, over: .min) == Money(fen: .min))
  }

  @Test(arguments: [
    (5, 3, 2), (-5, -3, -2), (15, 8, 8), (-15, -8, -8), (25, 13, 12), (4, 2, 2), (1, 1, 0),
  ])
  func `a half goes away from zero or to the even fen`(fen: Int64, up: Int64, even: Int64) {
    let amount = Money(fen: fen)
    #expect(amount.scaled(by: 1, over: 2) == Money(fen: up))
    #expect(amount.scaled(by: 1, over: 2, rounding: .halfEven) == Money(fen: even))
    #expect(amount.scaled(by: -1, over: -2) == Money(fen: up))
  }

  @Test func `a share is never more than the whole`() {
    let freeze = Money(fen: 599_900)
    let loan = Money(fen: 500_000)
    #expect(freeze.share(of: Money(fen: 41_667), in: loan) == Money(fen: 49_992))
    #expect(freeze.share(of: Money(fen: 500_001), in: loan) == freeze)
    #expect(freeze.share(of: Money(fen: -1), in: loan) == .zero)
    #expect(freeze.share(of: loan, in: .zero) == .zero)
  }
}
