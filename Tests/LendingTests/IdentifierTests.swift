import Testing

import Lending

struct IdentifierTests {
  private let day = Day(year: 2026, month: 6, day: 30) ?? .earliest

  @Test(arguments: try Vectors.domain("resident_id")["cases"].list)
  func `a resident id is checked as its standard says`(vector: Fact) throws {
    let input = try #require(vector["input"].text)
    let faults = ResidentID.faults(in: input, on: day)
    #expect(faults.map(\.rawValue) == vector["errors"].list.compactMap(\.text))
    guard vector["ok"].flag == true else {
      #expect(throws: Refusal(.identifierInvalid(field: "id", faults: faults))) {
        try ResidentID(checking: input, on: day, field: "id")
      }
      return
    }
    let id = try ResidentID(checking: input, on: day)
    #expect(id.text == vector["normalised"].text)
    #expect(id.birthDay.text == vector["birth"].text)
    #expect((id.isFemale ? "F" : "M") == vector["sex"].text)
    #expect(id.age(on: day) == vector["age"].count)
  }

  @Test func `a resident id is masked between division and tail`() throws {
    let id = try ResidentID(checking: "119999199001010012", on: day)
    #expect(id.masked == "119999********0012")
    #expect(id.provinceCode == "11")
    #expect(try ResidentID(checking: "11999919900101008x", on: day).text.last == "X")
  }

  @Test func `all faults of a resident id are named`() {
    #expect(ResidentID.faults(in: "990001199002300010", on: day) == [.region, .date, .check])
    #expect(ResidentID.faults(in: "", on: day) == [.length])
    #expect(ResidentID.faults(in: "身身身身身身身身身身身身身身身身身身", on: day) == [.character])
    #expect(ResidentID.faults(in: "119999180002290010", on: day).first == .date)
    #expect(ResidentID.faults(in: "119999999901010010", on: day).first == .future)
    #expect(ResidentID.faults(in: "-19999199001010012", on: day) == [.character])
  }

  @Test func `a leap-day birthday is reached on 1 March`() throws {
    let id = try ResidentID(checking: "449999200002290185", on: day)
    #expect(id.age(on: Day(year: 2018, month: 2, day: 28) ?? .earliest) == 17)
    #expect(id.age(on: Day(year: 2018, month: 3, day: 1) ?? .earliest) == 18)
    #expect(id.age(on: .earliest) == 0)
  }

  @Test(arguments: try Vectors.domain("mobile").list)
  func `a mobile number loses blanks and its country code`(vector: Fact) throws {
    let input = try #require(vector["input"].text)
    #expect(Mobile.faults(in: input).isEmpty == vector["ok"].flag)
    guard vector["ok"].flag == true else { return }
    let mobile = try Mobile(checking: input)
    #expect(mobile.text == vector["normalised"].text)
    #expect(mobile.masked == vector["masked"].text)
    #expect(mobile.tail == String(mobile.text.suffix(4)))
  }

  @Test func `a mobile number begins with 1 and 3 to 9`() {
    #expect(Mobile.faults(in: "12400000001") == [.character])
    #expect(Mobile.faults(in: "1540000000a") == [.character])
    #expect(Mobile.faults(in: "１５４００００００01") == [.character])
    #expect(Mobile.faults(in: "+86-154-0000-0001") == [])
    #expect(Mobile.faults(in: "86") == [.length])
  }

  @Test(arguments: try Vectors.domain("uscc").list)
  func `a company code is checked as its standard says`(vector: Fact) throws {
    let input = try #require(vector["input"].text)
    let faults = CompanyCode.faults(in: input)
    #expect(faults.map(\.rawValue) == vector["errors"].list.compactMap(\.text))
    if faults.isEmpty {
      #expect(try CompanyCode(checking: " \(input.lowercased())").text == input)
    } else {
      #expect(throws: Refusal.self) { try CompanyCode(checking: input) }
    }
  }

  @Test func `both check characters of a company code are named`() {
    #expect(CompanyCode.faults(in: "91119999DEM000010R") == [.organisationCheck, .check])
    #expect(!CompanyCode.faults(in: "911000000000000000").contains(.region))
    #expect(CompanyCode.faults(in: "91A19999DEM000014R") == [.character])
  }

  @Test(arguments: try Vectors.domain("bank_card_luhn").list)
  func `a bank card number satisfies its check digit`(vector: Fact) throws {
    let input = try #require(vector["input"].text)
    #expect(BankCard.faults(in: input).isEmpty == vector["ok"].flag)
    if vector["ok"].flag == true {
      let card = try BankCard(checking: input)
      #expect(card.masked == vector["masked"].text ?? card.masked)
    } else {
      #expect(throws: Refusal(.identifierInvalid(field: "bankCard", faults: [.check]))) {
        try BankCard(checking: input)
      }
    }
  }

  @Test func `a bank card has 16 to 19 digits`() {
    #expect(BankCard.faults(in: "6200 0000 0000 0005") == [])
    #expect(BankCard.faults(in: "620000000000000") == [.length])
    #expect(BankCard.faults(in: "62000000000000000000") == [.length])
    #expect(BankCard.faults(in: "620000000000000x") == [.character])
  }

  @Test(arguments: try Vectors.domain("imei_luhn").list)
  func `an IMEI satisfies its check digit`(vector: Fact) throws {
    let input = try #require(vector["input"].text)
    #expect(IMEI.faults(in: input).isEmpty == vector["ok"].flag)
    guard vector["ok"].flag == true else { return }
    let imei = try IMEI(checking: input)
    #expect(imei.typeAllocationCode == vector["tac"].text)
    #expect(imei.serial == vector["serial"].text)
    #expect(imei.tail == String(input.suffix(4)))
  }

  @Test(arguments: [
    ("林测试154", false), ("B001", false), ("林１", false), ("丁一", true), ("O'Neil", true), ("", true),
  ])
  func `a name holds no digit, a numeral of Chinese is none`(name: String, isRight: Bool) {
    #expect(PersonName.faults(in: name) == (isRight ? [] : [.character]))
    #expect(PersonName.faults(in: PersonName.withoutDigits(name)) == [])
  }

  @Test func `provinces are those of the vectors`() throws {
    let expected = try Vectors.domain("meta")["provinces"].list.map {
      [$0["code"].text, $0["hans"].text, $0["hant"].text, $0["en"].text]
    }
    #expect(Province.all.map { [$0.code, $0.hans, $0.hant, $0.english] } == expected)
    #expect(Province(code: "54")?.hans == "西藏")
    #expect(Province(code: "99") == nil)
  }
}
