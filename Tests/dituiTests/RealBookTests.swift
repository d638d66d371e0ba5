import Foundation
import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Demonstration
@testable import Screens

/// A book of real customers, where nothing is answered by a simulated owner.
@MainActor struct RealBookTests {
  private func visit(role: Role = .agent) throws -> AppSession {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("ditui-real-\(UUID().uuidString).db").path
    let book = try Book.open(path, .creating(.book), durability: .none)
    let requests = DemoBook.requests(today: AppSession.day, size: 20, device: try book.device)
      .filter { request in
        switch request.event.subjects.first {
        case .carrier, .outlet, .programme, .product, .partner, .book: true
        default: false
        }
      }
    try book.record(requests, allOrNothing: true) { _, answer in _ = try answer.get() }
    return AppSession(book, role: role)
  }

  private func consentOnDevice(_ visit: inout AppSession) throws {
    for _ in 0..<8 where visit.wizard?.page == .consents { try visit.type("<Right><Enter>") }
  }

  @Test func `what the owner answered is entered, and no key of the agent is a consent`() throws {
    var visit = try visit()
    try visit.type("n")
    try visit.typeIdentity()
    #expect(visit.wizard?.places == [.customerDevice, .paper])
    try consentOnDevice(&visit)
    #expect(visit.wizard?.page == .precheck)
    #expect(visit.frame.contains("not asked yet"))
    for _ in 0..<4 where visit.wizard?.form.focused != "invitation" { try visit.type("<Tab>") }
    let invited = try visit.type("<Right>")
    #expect(!invited.contains("Limit told"))
    try visit.type("<Tab><Right>")
    #expect(visit.wizard?.draft.precheck == nil)
    try visit.type("<Enter>1")
    #expect(try visit.type("<Enter>").contains("as in 18:00"))
    try visit.type("<BS>18:30<Enter>")
    #expect(visit.wizard?.page == .phone)
    try visit.typePhone()
    try visit.type("<Enter>")
    _ = visit.frame
    Clock.stop(at: Clock.now().adding(seconds: 11))
    try visit.type("<Tab><Right><Right><Enter>")
    #expect(visit.wizard?.page == .costForm)
    try visit.type("P-17<Enter><Enter>")
    let plan = try visit.plan()
    #expect(plan.signature?.formNumber == "P-17")
    #expect(plan.precheck?.validUntil?.clock == "18:30")
    let line = try #require(try visit.app.session.book.line(plan.application.line))
    #expect(line.limit == plan.terms?.freeze)
  }

  @Test func `an expired request is closed by what the owner answered`() throws {
    var visit = try visit()
    try visit.type("n")
    try visit.typeIdentity()
    try consentOnDevice(&visit)
    for _ in 0..<4 where visit.wizard?.form.focused != "invitation" { try visit.type("<Tab>") }
    try visit.type("<Right><Tab><Right><Enter>1830<Enter>")
    try visit.typePhone()
    try visit.type("<Enter>")
    _ = visit.frame
    Clock.stop(at: Clock.now().adding(seconds: 11))
    try visit.type("<Tab><Right><Enter><Enter>")
    try visit.type("<Enter>C-1<Enter><Right><Enter><Enter><Enter><Esc>")
    #expect(try visit.plan().stage == .confirming)
    Clock.stop(at: Clock.now().adding(seconds: 1_000))
    #expect(visit.frame.contains("Not confirmed in time"))
    #expect(try visit.type("v").contains("No second request is made"))
    #expect(try visit.plan().operations.count == 1)
    try visit.type("<Right><Right><Tab><Tab><Enter><Enter>")
    #expect(try visit.plan().lastFreeze?.failure == .timedOut)
  }

  @Test func `an officer opens a case for an agent, whom the officer chooses`() throws {
    var visit = try visit(role: .officer)
    let choice = try visit.type("n")
    #expect(choice.contains("Whose case"))
  }
}
