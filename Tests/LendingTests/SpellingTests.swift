import Lending
import StoryKit
import Testing

/// However a number or a name is written, it is one number and one name.
struct SpellingTests {
  private let day = Day(year: 2026, month: 6, day: 30) ?? .earliest

  @Test(arguments: 0..<200)
  func `a number is one number in every spelling`(seed: Int) {
    var spelled = Spelled(UInt64(seed))
    for _ in 0..<10 {
      let id = spelled.number("11999919900101008X", hyphens: false)
      #expect(ResidentID.normalised(id) == "11999919900101008X", "\(id)")
      let mobile = spelled.mobile("15400000001")
      #expect(Mobile.normalised(mobile) == "15400000001", "\(mobile)")
      let code = spelled.number("91119999DEM000014R", hyphens: false)
      #expect(CompanyCode.normalised(code) == "91119999DEM000014R", "\(code)")
      let imei = spelled.number("001010000000016", hyphens: true)
      #expect(IMEI.normalised(imei) == "001010000000016", "\(imei)")
      let card = spelled.number("6200000000000005", hyphens: true)
      #expect(BankCard.normalised(card) == "6200000000000005", "\(card)")
      let vin = spelled.number("1M8GDM9AXKP042788", hyphens: true)
      #expect(VIN.normalised(vin) == "1M8GDM9AXKP042788", "\(vin)")
    }
  }

  @Test(arguments: [
    "11999919900101008X", "15400000001", "8615400000001", "+8615400000001", "１１", "", "x", "X",
  ])
  func `what is in its form stays in it`(text: String) {
    for form in [
      ResidentID.normalised, Mobile.normalised, CompanyCode.normalised, IMEI.normalised,
      BankCard.normalised, VIN.normalised, PersonName.normalised,
    ] {
      #expect(form(form(text)) == form(text))
    }
  }

  @Test func `only the country's prefix goes, and only from a number that has one`() {
    #expect(Mobile.normalised("86154000000") == "86154000000")
    #expect(Mobile.normalised("+86+8615400000001") == "+8615400000001")
    #expect(Mobile.normalised("+85291234567") == "+85291234567")
  }

  /// The vectors refuse full width where a number is judged as it is written.
  @Test func `what is judged as it is written may have blanks and no full width`() {
    #expect(ResidentID.faults(in: "119999 19900101 008x", on: day) == [])
    #expect(ResidentID.faults(in: "11999919900101001Ｘ", on: day) == [.character])
    #expect(CompanyCode.faults(in: "91 119999 dem000014r") == [])
    #expect(CompanyCode.faults(in: "９1119999DEM000014R") == [.character])
    #expect(VIN.faults(in: "1m8gdm9ax-kp042788") == [])
    #expect(IMEI.faults(in: "00101000–000001–6") == [])
    // The sign of kelvin is a K to Unicode and none to a register.
    #expect(VIN.faults(in: VIN.normalised("1M8GDM9AX\u{212A}P042788")) != [])
  }

  /// Born in 1900: nobody has such a number today.
  @Test func `the divisions of residence permits are divisions`() {
    func number(_ body: String) -> String {
      (Array("0123456789X").map { body + String($0) }).first {
        !ResidentID.faults(in: $0, on: day).contains(.check)
      } ?? ""
    }
    for division in ["810000", "820000", "830000"] {
      #expect(ResidentID.faults(in: number(division + "19000101001"), on: day) == [], "\(division)")
    }
    #expect(ResidentID.faults(in: number("83999919000101001"), on: day) == [.region])
    #expect(ResidentID.faults(in: number("84000019000101001"), on: day) == [.region])
  }

  // MARK: Names

  @Test(arguments: [
    ("\u{3000}张三", "张三"), ("张三 ", "张三"), ("张\u{200B}三\u{FEFF}", "张三"), ("张　三", "张三"),
    ("买买提•艾力", "买买提·艾力"), ("买买提・艾力", "买买提·艾力"), ("买买提 · 艾力", "买买提·艾力"),
    ("买买提.艾力", "买买提·艾力"), ("买买提··艾力", "买买提·艾力"), ("买买提．艾力", "买买提·艾力"),
    ("John  O'Neil", "John O'Neil"), ("Ｊｏｈｎ", "John"), ("J. Smith", "J. Smith"),
    ("Rene\u{301}", "Ren\u{E9}"), ("", ""), ("\u{200B}", ""),
  ])
  func `a name is kept in one form`(typed: String, kept: String) {
    let normal = PersonName.normalised(typed)
    #expect(Array(normal.unicodeScalars) == Array(kept.unicodeScalars))
  }

  @Test(arguments: 0..<100)
  func `the dot of a name has many forms and makes no other name`(seed: Int) {
    var spelled = Spelled(UInt64(seed))
    let name = spelled.name("买买提·艾力")
    #expect(PersonName.normalised(name) == "买买提·艾力", "\(name)")
    #expect(PersonName.key(name) == PersonName.key("买买提艾力"))
  }

  @Test(arguments: ["\u{202E}张三", "张\u{2066}三", "张三\u{200F}", "\u{61C}张三"])
  func `a name that turns the direction of writing is refused`(name: String) {
    #expect(PersonName.faults(in: PersonName.normalised(name)) == [.character])
  }

  @Test func `what somebody looks for is compared in one form`() {
    #expect(Spelling.lookup("０８０１") == "0801")
    #expect(Spelling.lookup("Ｋ７ＱＸ－１０４２") == "k7qx-1042")
    #expect(Spelling.lookup("买买提・艾力") == Spelling.lookup("买买提•艾力"))
    #expect(Spelling.identifier("\u{3000}Ｋ７ＱＸ‐1042 ") == "K7QX-1042")
    #expect(SubjectKey("company:91119999 dem000014r")?.text == "company:91119999DEM000014R")
    #expect(ID<Plan>(json: .string("ＰＬ－１"))?.text == "PL-1")
  }

  // MARK: At the door

  /// The fields that hold a number or a name, by the last part of their path.
  private static let numbers: [String: Bool] = [
    "residentID": false, "companyCode": false, "company": false, "imei": true,
    "secondIMEI": true, "vin": true, "card": true,
  ]

  /// Every field of every event that names a number is brought into its form: a new event with one
  /// that is forgotten fails here.
  @Test(arguments: Event.Kind.allCases)
  func `every number of every event is brought into its form`(kind: Event.Kind) throws {
    let golden = try JSON(GoldenTests.bytes(kind))
    let right = try Event.read(kind, version: kind.version, from: golden)
    #expect(right.normalised == right)
    var spelled = Spelled(9)
    for _ in 0..<20 {
      let written = SpellingTests.respelled(golden, "", &spelled)
      let read = try Event.read(kind, version: kind.version, from: written)
      #expect(JSON.object(read.normalised.members) == golden)
    }
  }

  private static func respelled(_ json: JSON, _ path: String, _ spelled: inout Spelled) -> JSON {
    guard case .object(let members) = json else { return json }
    return .object(
      members.map { member in
        guard let text = member.value.string else {
          return JSON.Member(member.name, respelled(member.value, member.name, &spelled))
        }
        var new = text
        if let hyphens = numbers[member.name] {
          new = spelled.number(text, hyphens: hyphens)
        } else if member.name == "mobile" {
          new = spelled.mobile(text)
        } else if member.name == "name", path == "person" {
          new = spelled.name(text)
        }
        return JSON.Member(member.name, .string(new))
      })
  }
}
