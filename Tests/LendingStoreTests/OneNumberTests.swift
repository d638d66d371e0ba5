import Foundation
import Lending
import LendingStore
import Testing

/// One number is one thing at every door of the book, however it is written.
@Suite struct OneNumberTests {
  let folder: Folder
  let book: Book
  let day = Day("2026-01-05") ?? .earliest
  static let id = "11999919900101008X"
  static let code = "91119999DEM000014R"

  static let ids = [
    id, "11999919900101008x", " 11999919900101008X ", "119999 19900101 008X", "11999919900101008Ｘ",
    "１１９９９９１９９００１０１００８ｘ", "\u{3000}119999\u{A0}19900101008x", "119999\u{200B}19900101008X",
    "\u{202D}11999919900101008X\u{202C}",
  ]
  static let mobiles = [
    "15400000009", "+8615400000009", "008615400000009", "8615400000009", "154 0000 0009",
    "154-0000-0009", "+86 154-0000-0009", "１５４０００００００９", "＋８６１５４０００００００９",
    "(+86)15400000009", "\u{202A}+86 154 0000 0009\u{202C}", "154\u{3000}0000\u{3000}0009",
  ]
  static let codes = [
    code, "91119999dem000014r", " 91119999DEM000014R", "91119999 DEM000014 R",
    "９１１１９９９９ＤＥＭ００００１４Ｒ", "91119999DEM000014Ｒ",
    "\u{FEFF}91119999dem000014R",
  ]
  static let imeis = [
    "001010000000016", "00101000-000001-6", "00101000 000001 6", "００１０１００００００００１６",
    "00 101000 000001 6", "00101000\u{2011}000001\u{2011}6",
  ]

  init() throws {
    folder = try Folder()
    book = try folder.book()
    var life = RandomBook(seed: 1, from: day)
    life.signs = false
    try book.recording { door in
      try life.begin(door)
      for _ in 0..<2 { try life.welcome(door) }
    }
  }

  private func request(_ event: Event) -> Request {
    Request(
      day: day, actor: "T-1", role: .supervisor, event: event,
      at: Moment(day: day, secondOfDay: 50_000))
  }

  private func bring(_ event: Event) throws -> Receipt { try book.record(request(event)) }

  private func reasons(_ event: Event, in other: Book? = nil) throws -> [Reason] {
    do {
      _ = try (other ?? book).record(request(event))
      return []
    } catch let refusal as Refusal {
      return refusal.reasons
    }
  }

  private static let twice: [Reason] = [
    .duplicateCustomer(customer: "C-1", field: "person.residentID"),
    .duplicateCustomer(customer: "C-1", field: "person.mobile"),
  ]

  private func customer(
    _ id: String, name: String = "李四", initials: String? = nil, residentID: String,
    mobile: String
  ) -> Event {
    Event(
      CustomerRegistered(
        customer: ID(id), agent: RandomBook.agent, partner: RandomBook.partner,
        outlet: RandomBook.outlet,
        person: CustomerPerson {
          $0.name = name
          $0.initials = initials
          $0.residentID = residentID
          $0.mobile = mobile
        }))
  }

  private func partner(_ id: String, code: String) -> Event {
    Event(
      PartnerRegistered(
        partner: ID(id), name: "甲一科技有限公司", companyCode: code,
        founded: Day("2020-03-01") ?? .earliest, scopes: [.promotion], requiredDeposit: .zero))
  }

  // MARK: People

  @Test func `a person is one person by resident id and by mobile, written in any way`() throws {
    for (index, id) in OneNumberTests.ids.enumerated() {
      let book = try folder.book("id-\(index).db")
      var life = RandomBook(seed: 1, from: day)
      try book.recording { try life.begin($0) }
      var request = request(
        customer("C-1", residentID: id, mobile: OneNumberTests.mobiles[index]))
      request.request = "r"
      let receipt = try book.record(request)
      #expect(try book.record(request).isRepeat)
      guard let kept = receipt.event.body as? CustomerRegistered else { continue }
      #expect(kept.person.residentID == OneNumberTests.id)
      #expect(kept.person.mobile == "15400000009")
      let stored = try #require(try book.storedEntries(limit: 100).last?.person)
      #expect(String(decoding: stored, as: UTF8.self).contains(#""mobile":"15400000009""#))
      for (spelled, mobile) in zip(OneNumberTests.ids, OneNumberTests.mobiles.reversed()) {
        let again = customer("C-2", residentID: spelled, mobile: mobile)
        #expect(try reasons(again, in: book) == OneNumberTests.twice, "\(spelled) \(mobile)")
      }
      #expect(try book.verify() == [])
    }
  }

  @Test(arguments: ids)
  func `who stands on the list stands there in any spelling`(listed: String) throws {
    let listing = Event(
      HighRiskListed(
        listing: "HR-1", reason: "冒用身份",
        person: ListedPerson {
          $0.residentID = listed
        }))
    _ = try bring(listing)
    for id in OneNumberTests.ids {
      #expect(try book.isHighRisk(id))
      #expect(
        try reasons(customer("C-1", residentID: id, mobile: "15400000009")) == [.highRisk], "\(id)")
    }
    #expect(try !book.isHighRisk("119999199001010012"))
  }

  @Test func `a whole number finds its customer however many share its end`() throws {
    let numbers = OneNumberTests.sharing("0012", count: 260)
    let requests = numbers.enumerated().map { index, number in
      request(
        customer("Z-\(1000 + index)", residentID: number, mobile: "1540100\(1000 + index)"))
    }
    _ = try book.record(requests, allOrNothing: true) { _, answer in _ = try answer.get() }
    let last = try #require(numbers.last)
    #expect(
      try book.customers(residentID: last, mobile: "15401001000") == [
        AdmissionContext.Duplicate(customer: "Z-1259", field: "person.residentID"),
        AdmissionContext.Duplicate(customer: "Z-1000", field: "person.mobile"),
      ])
    let typed = last.prefix(6) + " " + last.dropFirst(6)
    #expect(try book.find(String(typed), limit: 1).map(\.customer) == ["Z-1259"])
    #expect(try book.find(String(typed), agent: "T-A9", limit: 1) == [])
    #expect(
      try book.customers(CustomerQuery { $0.text = last }, limit: 5).rows.map(\.id) == ["Z-1259"])
    #expect(try book.plans(PlanQuery { $0.text = last }, limit: 5).rows.isEmpty)
    #expect(try book.find("+86 154-0100-1259", limit: 1).map(\.customer) == ["Z-1259"])
    #expect(try book.customers(residentID: nil, mobile: "") == [])
  }

  /// Numbers of nobody that end alike: born on many days.
  private static func sharing(_ end: String, count: Int) -> [String] {
    let first = Day("1950-01-01") ?? .earliest
    return Array(
      (0..<9000).lazy.map { first.adding(days: $0).text.filter(\.isNumber) }
        .map { "119999\($0)\(end)" }
        .filter { ResidentID.faults(in: $0, on: Day("2026-01-05") ?? .earliest).isEmpty }
        .prefix(count))
  }

  // MARK: Companies

  @Test func `no two partners share a company code, and a customer's company may be a partner`()
    throws
  {
    _ = try bring(partner("P-1", code: OneNumberTests.codes[1]))
    #expect(try book.partner("P-1")?.registration.companyCode == OneNumberTests.code)
    for code in OneNumberTests.codes {
      #expect(
        try reasons(partner("P-2", code: code))
          == [.taken(field: "companyCode", id: OneNumberTests.code)], "\(code)")
    }
    #expect(
      try reasons(partner("P-1", code: OneNumberTests.code)) == [
        .taken(field: "partner", id: "P-1")
      ])
    #expect(try reasons(company("T-K1", OneNumberTests.codes[2])) == [])
    for code in OneNumberTests.codes {
      #expect(
        try reasons(company("T-K2", code)) == [.taken(field: "company", id: OneNumberTests.code)])
      #expect(try reasons(company("T-K1", code)) == [])
    }
    #expect(try book.verify() == [])
  }

  @Test func `a company whose registration was reversed can be another's`() throws {
    let entry = try bring(company("T-K1", OneNumberTests.code)).entry
    _ = try bring(
      Event(
        EntryReversed(entry: entry, reason: "另一客户的公司")))
    #expect(try reasons(company("T-K2", OneNumberTests.code)) == [])
    #expect(
      try reasons(company("T-K1", OneNumberTests.code))
        == [.taken(field: "company", id: OneNumberTests.code)])
  }

  private func company(_ customer: ID<Customer>, _ code: String) -> Event {
    Event(
      CompanyRegistered(
        customer: customer, company: code, name: "甲一科技有限公司", checked: day, noEnforcement: false,
        noDishonesty: false, noPenalty: false))
  }

  // MARK: Phones

  private func form(_ plan: ID<Plan>, _ imei: String, _ second: String? = nil) -> Event {
    Event(
      CostFormSigned(
        plan: plan, phone: "P60", imei: imei, servicePlan: "128", monthlyFee: Money(fen: 12_800),
        serviceMonths: 24, listPrice: Money(fen: 599_900), periods: 12, place: .customerDevice
      ) {
        $0.secondIMEI = second
      })
  }

  @Test func `a phone is one phone by either of its numbers`() throws {
    let (first, second, third) = ("001010000000016", "001010000000024", "001010001234564")
    _ = try bring(form("T-5001", OneNumberTests.imeis[1], "00101000 000002 4"))
    #expect(try book.holders(of: first) == ["T-5001"])
    for imei in OneNumberTests.imeis {
      #expect(
        try reasons(form("T-5002", imei)) == [.phoneTaken(imei: first, plan: "T-5001")], "\(imei)")
      #expect(
        try reasons(form("T-5002", third, imei)) == [.phoneTaken(imei: third, plan: "T-5001")])
      #expect(try book.holders(of: imei) == ["T-5001"])
      #expect(
        try reasons(form("T-5001", first, imei)) == [.taken(field: "secondIMEI", id: first)])
    }
    #expect(
      try reasons(form("T-5002", "0010-1000-0000-024")) == [
        .phoneTaken(imei: second, plan: "T-5001")
      ])
    #expect(
      try reasons(form("T-5002", third, second)) == [.phoneTaken(imei: third, plan: "T-5001")])
    #expect(try reasons(form("T-5002", third)) == [])
    #expect(try book.find("00101000-000002-4", limit: 5).compactMap(\.plan) == ["T-5001"])
    #expect(try book.find("００００２４", limit: 5).compactMap(\.plan) == ["T-5001"])
    #expect(try book.verify() == [])
  }

  // MARK: From another device

  /// Entries are taken in as they are: an older program wrote what was typed.
  @Test func `an entry of another device is compared in the form that it ought to have`() throws {
    _ = try bring(customer("C-1", residentID: OneNumberTests.id, mobile: "15400000009"))
    _ = try bring(partner("P-1", code: OneNumberTests.code))
    var entries = try book.storedEntries(limit: 100)
    var last = Data(count: 32)
    for index in entries.indices {
      let spelled = [
        ("\"15400000009\"", "\"+86 154-0000-0009\""), (OneNumberTests.id, OneNumberTests.ids[5]),
        (OneNumberTests.code, "91119999 dem000014r"),
      ]
      func written(_ bytes: Data) -> Data {
        let text = String(decoding: bytes, as: UTF8.self)
        return Data(spelled.reduce(text) { $0.replacing($1.0, with: $1.1) }.utf8)
      }
      entries[index].clear = written(entries[index].clear)
      entries[index].person = entries[index].person.map(written)
      entries[index].previous = last
      entries[index].hash = entries[index].computedHash
      last = entries[index].hash
    }
    let other = try folder.book("other.db")
    try other.importEntries(entries)
    #expect(try other.storedEntries(limit: 100) == entries)
    #expect(try other.customer("C-1")?.person.mobile == "15400000009")
    let again = customer("C-2", residentID: OneNumberTests.id, mobile: "15400000009")
    #expect(try reasons(again, in: other) == OneNumberTests.twice)
    #expect(
      try reasons(partner("P-2", code: OneNumberTests.code), in: other)
        == [.taken(field: "companyCode", id: OneNumberTests.code)])
    #expect(try other.verify() == [])
  }

  // MARK: Names

  @Test func `a name is found in each of its forms, by its surname's own reading`() throws {
    let people = [
      ("C-1", "单雄", nil), ("C-2", "买买提•艾力", nil), ("C-3", "　尉迟恭", "WCG"),
      ("C-4", "曾\u{200B}晓 ", "cx"),
    ]
    for (index, (id, name, initials)) in people.enumerated() {
      _ = try bring(
        customer(
          id, name: name, initials: initials, residentID: RandomBook.residentID(300 + index),
          mobile: "1540200000\(index)"))
    }
    func found(_ text: String) throws -> [String] {
      try book.find(text, limit: 9).map(\.customer.text)
    }
    #expect(try found("sx") == ["C-1"])
    #expect(try found("ＳＸ") == ["C-1"])
    #expect(try found("ycg") == ["C-3"])
    #expect(try found("wcg") == ["C-3"])
    #expect(try found("zx").contains("C-4"))
    #expect(try found("cx") == ["C-4"])
    #expect(try found("mmtal") == ["C-2"])
    for dot in ["·", "•", "・", "･", ".", "", " "] {
      #expect(try found("买买提\(dot)艾力") == ["C-2"], "\(dot)")
      #expect(try found("艾力") == ["C-2"])
    }
    #expect(try book.customer("C-2")?.person.name == "买买提·艾力")
    #expect(try book.customer("C-3")?.person.name == "尉迟恭")
    #expect(try book.customer("C-4")?.person.name == "曾晓")
    #expect(
      try reasons(
        customer(
          "C-9", name: "\u{202E}张三", residentID: RandomBook.residentID(320), mobile: "15402000009"))
        == [.identifierInvalid(field: "person.name", faults: [.character])])
    #expect(
      try reasons(
        customer(
          "C-9", name: "\u{200B}", residentID: RandomBook.residentID(320), mobile: "15402000009"))
        == [.fieldMalformed(field: "person.name", expected: .text)])
    #expect(try book.verify() == [])
  }

  // MARK: The deposit

  /// 3,000,000.00 stands already, and each fine comes before the money that makes it good.
  @Test func `movements of one day stand in the order of their entries`() throws {
    func deducted(_ amount: Int64) -> Event {
      Event(
        DepositDeducted(
          partner: RandomBook.partner, amount: Money(fen: amount), cause: .fine, reference: "D"))
    }
    func paid(_ amount: Int64) -> Event {
      Event(
        DepositPaidIn(partner: RandomBook.partner, amount: Money(fen: amount), reference: "B"))
    }
    let moves = [deducted(10_000_000), paid(4_000_000), deducted(1_000_000), paid(7_000_000)]
    for move in moves { _ = try bring(move) }
    let partner = try #require(try book.partner(RandomBook.partner))
    #expect(
      partner.movements.map(\.balance.text) == [
        "3000000.00", "2900000.00", "2940000.00", "2930000.00", "3000000.00",
      ])
    let held = try book.register(
      of: Account(.depositHeld, RandomBook.partner.text), LedgerCut(.booked, through: day), limit: 9
    )
    #expect(
      held.rows.reversed().map { $0.balance?.text } == [
        "3000000.00", "2900000.00", "2940000.00", "2930000.00", "3000000.00",
      ])
    #expect(try book.verify() == [])
  }
}
