import Foundation
import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Screens
@testable import Wording

/// Whatever an agent looks at, by screens or by commands, is about the own customers.
@MainActor struct VisibilityTests {
  private static let agent: ID<Agent> = "A7"

  /// The entries that are about the agent's customers and plans, by the subjects of each entry.
  private func own(_ book: Book) throws -> Set<EntryID> {
    var found: Set<EntryID> = []
    for entry in try book.journal(limit: 100_000) {
      let isOwn = try entry.event.subjects.contains { subject in
        switch subject {
        case .customer(let id): try book.customer(id)?.agent == Self.agent
        case .plan(let id): try book.plan(id)?.application.agent == Self.agent
        default: false
        }
      }
      if isOwn { found.insert(entry.id) }
    }
    return found
  }

  @Test func `an agent reads of the journal what is about the own customers and cases`() throws {
    let book = try AppSession.book()
    let own = try own(book)
    let all = try book.journal(limit: 100_000).count
    #expect(own.count > 100 && own.count < all / 2)
    let agent = Visibility(.agent, agent: Self.agent)
    let seen = try book.journal(seenBy: agent, limit: 100_000).map(\.id)
    #expect(Set(seen) == own && seen.count == own.count)
    // Page by page it is the same.
    var pages: [EntryID] = []
    var last: Entry?
    repeat {
      let page = try book.journal(seenBy: agent, after: last, limit: 50)
      pages += page.map(\.id)
      last = page.count == 50 ? page.last : nil
    } while last != nil
    #expect(pages == seen)
    for entry in try book.journal(limit: 100_000) {
      #expect(try (book.entry(entry.id, seenBy: agent) != nil) == own.contains(entry.id))
    }
    // The screen shows the same.
    var visit = AppSession(
      book, role: .agent, size: Size(columns: 100, rows: 30), first: ListScreen(.journal))
    let rows = try Listing.journal.rows(visit.app.session, limit: 100_000).rows
    #expect(rows.map(\.id) == seen.map { "\($0)" })
    #expect(!visit.frame.isEmpty)
  }

  @Test func `commands show an agent the own customers, and others' as if they were not there`()
    throws
  {
    let program = try Program()
    let made = try program.run(["demo", "--out", program.book, "--today", "2026-11-23"])
    #expect(made.status == 0)
    try FileManager.default.createDirectory(
      at: program.folder.appending(path: ".config/ditui"), withIntermediateDirectories: true)
    let settings = try program.file(".config/ditui/config.toml", "role = 'agent'\nagent = 'A7'\n")
    #expect(FileManager.default.fileExists(atPath: settings))
    func rows(_ kind: String, _ more: [String] = []) throws -> [JSON] {
      try program.run(["list", kind, "--json", "--book", program.book] + more).json().elements
    }
    for kind in ["customers", "plans", "cases", "overdue", "freezes"] {
      let all = try rows(kind)
      let seen = try rows(kind, ["--role", "agent"])
      #expect(seen.map(\.text) == all.filter { $0["agent"]?.string == "A7" }.map(\.text), "\(kind)")
      if kind != "cases" { #expect(seen.count < all.count && !seen.isEmpty, "\(kind)") }
    }
    let ownPlans = Set(try rows("plans", ["--role", "agent"]).compactMap { $0["id"]?.string })
    for kind in ["operations", "bills", "differences"] {
      let all = try rows(kind)
      let seen = try rows(kind, ["--role", "agent"]).compactMap { $0["plan"]?.string }
      let own = all.compactMap { $0["plan"]?.string }.filter { ownPlans.contains($0) }
      #expect(seen.sorted() == own.sorted(), "\(kind)")
    }
    let ownCustomers = Set(
      try rows("customers", ["--role", "agent"]).compactMap { $0["id"]?.string })
    let lines = try rows("lines", ["--role", "agent"]).compactMap { $0["customer"]?.string }
    #expect(Set(lines).isSubset(of: ownCustomers) && !lines.isEmpty)
    for kind in ["customers", "plans", "lines", "entries", "bills"] {
      let seen = Set(try rows(kind, ["--role", "agent"]).compactMap { $0["id"]?.string })
      let all = try rows(kind).compactMap { $0["id"]?.string }
      let other = try #require(all.first { !seen.contains($0) }, "\(kind)")
      let own = try #require(seen.first)
      let hidden = try program.run(["show", other, "--role", "agent", "--book", program.book])
      #expect(hidden.status == 1 && hidden.output.isEmpty, "\(kind) \(other)")
      let shown = try program.run(["show", own, "--role", "agent", "--book", program.book])
      #expect(shown.status == 0, "\(kind) \(own)")
    }
    try program.remove()
  }

  @Test func `an agent reads neither limits nor shares in the journal`() throws {
    let book = try AppSession.book()
    let entries = try book.journal(limit: 1_000)
    let line = try #require(entries.first { $0.event.kind == .lineGranted })
    let form = try #require(entries.first { $0.event.kind == .costFormSigned })
    #expect(Visibility(.agent).fields(of: line.event).isEmpty)
    #expect(Visibility(.officer).fields(of: line.event).contains { $0.name == "limit" })
    let terms = Visibility(.agent).fields(of: form.event).first { $0.name == "terms" }?.value
    #expect(terms?["schedule"] != nil)
    #expect(terms?["shares"] == nil)
    #expect(
      Visibility(.supervisor).fields(of: form.event).first { $0.name == "terms" }?.value["shares"]
        != nil)
  }

  @Test(arguments: Language.allCases)
  func `an agent's page of a partner says no more than whether it is open`(language: Language)
    throws
  {
    let book = try AppSession.book()
    let partner = try #require(try book.partners().first)
    var agents = AppSession(
      book, role: .agent, language: language, size: Size(columns: 120, rows: 40),
      first: PartnerScreen(partner.id))
    var supervisors = AppSession(
      book, role: .supervisor, language: language, size: Size(columns: 120, rows: 40),
      first: PartnerScreen(partner.id))
    let words = language.words
    let piece = try #require(partner.evidence.first)
    for text in [
      words.name(piece.kind), piece.reference, partner.registration.companyCode,
      words.name(partner.standing()),
    ] {
      #expect(supervisors.frame.contains(text), "\(text)")
      #expect(!agents.frame.contains(text), "\(text)")
    }
  }
}
