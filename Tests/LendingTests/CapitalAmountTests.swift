import Testing

import Lending

struct CapitalAmountTests {
  @Test(arguments: try Vectors.domain("capital_amount")["cases"].list)
  func `an amount is written in capitals in one form`(vector: Fact) throws {
    let amount = Money(fen: Int64(try #require(vector["fen"].count)))
    #expect(CapitalAmount.hans(amount) == vector["hans"].text)
    #expect(CapitalAmount.hant(amount) == vector["hant"].text)
  }

  @Test(arguments: [
    (10_101_010_101, "壹亿零壹佰零壹万零壹佰零壹元零壹分"), (168_032, "壹仟陆佰捌拾元零叁角贰分"),
    (20_005_000, "贰拾万零伍拾元整"), (32_504, "叁佰贰拾伍元零肆分"), (-105, "负壹元零伍分"), (5, "伍分"),
    (Int64.max, "玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分"),
  ])
  func `zeros between digits are written once`(fen: Int64, hans: String) {
    #expect(CapitalAmount.hans(Money(fen: fen)) == hans)
  }

  @Test(arguments: try Vectors.domain("capital_date").list)
  func `a day is written in capitals as bills want it`(vector: Fact) throws {
    let day = try #require(vector["date"].text.flatMap(Day.init))
    #expect(CapitalAmount.hans(day) == vector["hans"].text)
  }

  @Test func `a day has a Traditional form`() throws {
    let day = try #require(Day("2026-01-15"))
    #expect(CapitalAmount.hant(day) == "貳零貳陸年零壹月壹拾伍日")
  }
}
