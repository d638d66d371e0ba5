import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Screens

@MainActor struct CaseDraftTests {
  private static let otherID = "119999198503050044"

  /// Somebody whose consents are given and whose pre-check passed, back at the identity page.
  private func backAtIdentity(_ book: Book) throws -> AppSession {
    var visit = AppSession(book)
    try visit.type("n")
    try visit.typeIdentity()
    try visit.giveConsents()
    #expect(visit.wizard?.draft.precheck?.result == .passed)
    try visit.returnToIdentity()
    return visit
  }

  @Test func `consents and answers of one person do not count for another`() throws {
    var visit = try backAtIdentity(try AppSession.book())
    try visit.retype("residentID", CaseDraftTests.otherID)
    #expect(visit.wizard?.draft.consents.isEmpty == true)
    #expect(visit.wizard?.draft.invitation == nil)
    #expect(visit.wizard?.draft.precheck == nil)
    try visit.leaveIdentity()
    #expect(visit.frame.contains("not given yet"))
    for _ in 0..<4 { try visit.type("<Enter>") }
    #expect(visit.wizard?.page == .consents)
  }

  @Test func `a number mistyped and typed again as it was loses nothing`() throws {
    var visit = try backAtIdentity(try AppSession.book())
    let draft = try #require(visit.wizard?.draft)
    try visit.retype("residentID", CaseDraftTests.otherID)
    try visit.retype("mobile", "15499990001")
    try visit.leaveIdentity()
    try visit.returnToIdentity()
    try visit.retype("residentID", draft.residentID)
    #expect(visit.wizard?.draft.consents == draft.consents)
    #expect(visit.wizard?.draft.precheck == nil)
    try visit.retype("mobile", draft.mobile)
    #expect(visit.wizard?.draft == draft)
  }

  @Test func `under another mobile the owner is asked again, consents stay`() throws {
    var visit = try backAtIdentity(try AppSession.book())
    let consents = visit.wizard?.draft.consents
    try visit.retype("mobile", "15499990009")
    #expect(visit.wizard?.draft.consents == consents)
    try visit.leaveIdentity()
    for _ in 0..<4 where visit.wizard?.page == .consents { try visit.type("<Enter>") }
    #expect(visit.wizard?.page == .precheck)
    #expect(visit.frame.contains("not invited"))
    try visit.returnToIdentity()
    try visit.retype("mobile", "15499990001")
    try visit.leaveIdentity()
    for _ in 0..<4 where visit.wizard?.page == .consents { try visit.type("<Enter>") }
    #expect(visit.frame.contains("Passed for"))
  }

  @Test func `a name put right keeps consents and answers`() throws {
    var visit = try backAtIdentity(try AppSession.book())
    let draft = try #require(visit.wizard?.draft)
    try visit.retype("name", "赵敏敏")
    #expect(visit.wizard?.draft.name == "赵敏敏")
    #expect(visit.wizard?.draft.consents == draft.consents)
    #expect(visit.wizard?.draft.precheck == draft.precheck)
  }

  @Test(arguments: [("赵敏", true), ("赵阳", false)])
  func `a parked draft keeps consents for the same name, answers for nobody`(
    name: String, isKept: Bool
  ) throws {
    let book = try AppSession.book()
    var visit = try backAtIdentity(book)
    try visit.type("<C-q>")
    var later = AppSession(book)
    try later.type("nj<Enter>")
    try later.retype("name", name)
    try later.retype("residentID", CaseDraftTests.otherID)
    #expect(later.wizard?.draft.consents.isEmpty == !isKept)
    try later.retype("mobile", "15499990009")
    #expect(later.wizard?.draft.invitation == nil)
    #expect(later.wizard?.draft.precheck == nil)
  }
}

@MainActor extension AppSession {
  /// Steps back to the page of the identity.
  fileprivate mutating func returnToIdentity() throws {
    for _ in 0..<8 where wizard?.page != .identity { try type("<C-p>") }
  }

  /// Puts the caret into a field and types it anew.
  fileprivate mutating func retype(_ field: String, _ text: String) throws {
    for _ in 0..<8 where wizard?.form.focused != field { try type("<Tab>") }
    for _ in 0..<8 where wizard?.form.focused != field { try type("<S-Tab>") }
    try type("<C-u>\(text)")
  }

  /// Leaves the page of the identity.
  fileprivate mutating func leaveIdentity() throws {
    for _ in 0..<8 where wizard?.page == .identity { try type("<Enter>") }
  }
}
