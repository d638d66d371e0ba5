import Foundation
import Lending
import LendingStore
import Testing

/// The exported ledger as hledger and beancount read it: the real programs, which have to be there.
@Suite(.serialized) struct ExportTests {
  let folder: Folder
  let start = Day("2026-01-05") ?? .earliest

  init() throws { folder = try Folder() }

  /// A book in which something happens every day.
  private func lived(_ seed: UInt64, days: Int = 45) throws -> Book {
    let book = try folder.book("life-\(seed).db")
    var life = RandomBook(seed: seed, from: start)
    life.defaults = 40
    try book.recording { try life.begin($0) }
    for _ in 0..<days {
      try book.recording { door in
        try life.live(door)
        try life.sleep(door)
      }
    }
    return book
  }

  /// Exports a book and answers the file.
  private func exported(_ book: String, _ format: String) throws -> String {
    let file = "\(book).\(format)"
    try Tool.ditui.passing(["export", format, file, "--book", book, "--lang", "en"], in: folder)
    return file
  }

  /// What hledger says of every account.
  private func balances(_ journal: String, _ options: [String] = []) throws -> [String: Money] {
    let told = try Tool.hledger.passing(
      ["-f", journal, "balance", "--flat", "--no-elide", "--no-total", "-E", "-O", "csv"] + options,
      in: folder)
    let rows = told.split(separator: "\n").dropFirst().map { row in
      row.split(separator: ",").map { $0.trimmingCharacters(in: ["\""]) }
    }
    var found: [String: Money] = [:]
    for row in rows {
      let number = row[1].replacing(" CNY", with: "")
      found[row[0]] = number == "0" ? .zero : try #require(Money(exactText: number), "\(row)")
    }
    return found
  }

  /// The same of the book.
  private func balances(_ rows: [Balance<Account>]) -> [String: Money] {
    Dictionary(uniqueKeysWithValues: rows.map { ($0.of.path, $0.balance) })
  }

  private func standing(_ rows: [Balance<Account>]) -> [String: Money] {
    balances(rows).filter { $1 != .zero }
  }

  /// Both programs pass the book, and hledger's balances are the trial balance.
  ///
  /// So they are of everything, and through two earlier days, by booking and by value.
  private func expectAgreement(_ path: String) throws {
    let journal = try exported(path, "hledger")
    try Tool.hledger.passing(
      ["-f", journal, "check", "--strict", "ordereddates", "payees"], in: folder)
    try Tool.beanCheck.passing(["--no-cache", try exported(path, "beancount")], in: folder)
    let book = try Book.open(path)
    let ours = try book.accounts(limit: 100_000).rows
    #expect(ours.count > 20)
    #expect(try balances(journal) == balances(ours))
    let last = try #require(try book.businessDay)
    for days in [10, 20] {
      let day = last.adding(days: -days)
      let until = ["-e", day.adding(days: 1).text]
      let booked = try book.accounts(LedgerCut(.booked, through: day), limit: 100_000).rows
      let value = try book.accounts(LedgerCut(.value, through: day), limit: 100_000).rows
      #expect(try balances(journal, until).filter { $1 != .zero } == standing(booked))
      #expect(
        try balances(journal, until + ["--date2"]).filter { $1 != .zero } == standing(value))
    }
    let families = try book.trialBalance()
    #expect(Money.sum(families.map(\.balance)) == .zero)
    for family in families {
      let accounts = ours.filter { $0.of.family == family.of }
      #expect(Money.sum(accounts.map(\.debits)) == family.debits)
      #expect(Money.sum(accounts.map(\.credits)) == family.credits)
    }
    try book.close()
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `hledger and beancount pass a random book and have its balances`(seed: UInt64) throws {
    let book = try lived(seed)
    #expect(try book.storedEntries(limit: 100_000).count >= 200)
    #expect(try book.verify() == [])
    try book.close()
    try expectAgreement(folder.file("life-\(seed).db"))
  }

  @Test func `hledger and beancount pass the demonstration and have its balances`() throws {
    let path = folder.file("demo.db")
    try Tool.ditui.passing(["demo", "--out", path, "--today", "2026-11-23"], in: folder)
    try expectAgreement(path)
    let languages = try ["zh-Hans", "zh-Hant", "en"].map { language in
      try Tool.ditui.passing(
        ["export", "beancount", "--book", path, "--lang", language], in: folder)
    }
    #expect(Set(languages).count == 3)
    for (language, text) in zip(["hans", "hant", "en"], languages) {
      let file = folder.file("demo-\(language).beancount")
      try Data(text.utf8).write(to: URL(filePath: file))
      try Tool.beanCheck.passing(["--no-cache", file], in: folder)
    }
  }

  @Test func `a late event is booked today and counts from its own day`() throws {
    let path = folder.file("late.db")
    let book = try folder.book("late.db")
    var life = RandomBook(seed: 5, from: start)
    let fine = try book.recording { door in
      try life.begin(door)
      for _ in 0..<3 { try life.sleep(door) }
      return try life.ask(
        door,
        Event(
          DepositDeducted(
            partner: RandomBook.partner, amount: Money(fen: 12_000_000), cause: .fine,
            reference: "F-1")),
        on: Day("2026-01-06")
      ).entry
    }
    try book.close()
    let journal = try exported(path, "hledger")
    func balance(_ options: String...) throws -> String {
      try Tool.hledger.passing(
        ["-f", journal, "balance", "assets:deposit", "--no-total", "-O", "csv"] + options,
        in: folder)
    }
    let whole = "\"account\",\"balance\"\n\"assets:deposit:T-P1\","
    #expect(try balance() == whole + "\"2880000.00 CNY\"\n")
    // By the booking day the fine is not there before the eighth, by the value day from the sixth on.
    #expect(try balance("-e", "2026-01-08") == whole + "\"3000000.00 CNY\"\n")
    #expect(try balance("--date2", "-e", "2026-01-07") == whole + "\"2880000.00 CNY\"\n")
    #expect(try balance("--date2", "-e", "2026-01-06") == whole + "\"3000000.00 CNY\"\n")
    let beancount = try String(contentsOfFile: try exported(path, "beancount"), encoding: .utf8)
    #expect(
      beancount.contains(
        """
        2026-01-08 * "deposit deducted" "partner T-P1"
          entry: "\(fine)"
          value-day: 2026-01-06
        """))
    let again = try Book.open(path)
    for (day, booked, value) in [("2026-01-05", 0, 0), ("2026-01-06", 0, 1), ("2026-01-08", 1, 1)] {
      for (basis, fines) in [(LedgerCut.Basis.booked, booked), (.value, value)] {
        let held = try again.trialBalance(LedgerCut(basis, through: Day(day)))
          .first { $0.of == .depositHeld }
        #expect(held?.credits == Money(fen: Int64(12_000_000 * fines)), "\(day) \(basis)")
      }
    }
  }

  @Test func `an export is written whole or not at all`() throws {
    let book = try folder.book("small.db")
    var life = RandomBook(seed: 5, from: start)
    try book.recording { try life.begin($0) }
    let entries = try book.entries(of: .partner(RandomBook.partner))
    let paid = try #require(entries.first { $0.event.kind == .depositPaidIn }).id
    try book.close()
    let path = folder.file("small.db")
    let kept = folder.file("kept.csv")
    try Data("mine".utf8).write(to: URL(filePath: kept))
    let refused = try Tool.ditui.run(
      ["export", "csv", kept, "--book", path, "--lang", "en"], in: folder)
    #expect(refused.status == 74)
    #expect(refused.errors.contains("exists"))
    #expect(try String(contentsOfFile: kept, encoding: .utf8) == "mine")
    let nowhere = folder.file("none/x.csv")
    for (words, status) in [(["csv", nowhere], 74), (["xls"], 64)] as [([String], Int32)] {
      let outcome = try Tool.ditui.run(["export"] + words + ["--book", path], in: folder)
      #expect(outcome.status == status)
    }
    for command in [["export", "csv"], ["list", "accounts"], ["list", "postings"]] {
      let agent = try Tool.ditui.run(command + ["--book", path, "--role", "agent"], in: folder)
      #expect(agent.status == 1)
      #expect(agent.output.isEmpty)
    }
    let csv = try Tool.ditui.passing(["export", "csv", "--book", path], in: folder)
    #expect(
      csv.components(separatedBy: "\r\n")
        == [
          "booked,value_day,entry,event,subject,family,account,amount",
          "2026-01-05,2026-01-05,\(paid),deposit-paid-in,partner:T-P1,"
            + "deposit-held,assets:deposit:T-P1,3000000.00",
          "2026-01-05,2026-01-05,\(paid),deposit-paid-in,partner:T-P1,"
            + "deposit-owed,liabilities:deposit:T-P1,-3000000.00", "",
        ])
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.filter { $0.hasPrefix("kept") || $0.hasPrefix("none") } == ["kept.csv"])
  }
}
