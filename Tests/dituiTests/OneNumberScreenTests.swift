import Foundation
import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Demonstration
@testable import Screens
@testable import Wording

/// One number is one thing on the screens, however it is typed or pasted.
@MainActor struct OneNumberScreenTests {
  private func request(_ event: Event) -> Request {
    Request(
      day: AppSession.day, actor: "S1", role: .supervisor, event: event,
      at: Moment(day: AppSession.day, secondOfDay: DemoBook.secondOfDay))
  }

  private func customer(
    _ id: String, _ residentID: String, _ mobile: String, name: String = "张三"
  ) -> Event {
    Event(
      CustomerRegistered(
        customer: ID(id), agent: DemoAgent.home.id, partner: DemoAgent.home.partner,
        outlet: DemoAgent.home.outlet,
        person: CustomerPerson {
          $0.name = name
          $0.residentID = residentID
          $0.mobile = mobile
        }))
  }

  /// A resident id with the check character that fits.
  private func number(_ body: String) throws -> String {
    try #require(
      "0123456789X".map { "\(body)\($0)" }.first {
        ResidentID.faults(in: $0, on: AppSession.day).isEmpty
      })
  }

  /// More people whose number ends alike than a page of found things holds.
  private func crowded() throws -> (book: Book, last: String) {
    let book = try AppSession.book()
    let first = Day("1950-01-01") ?? .earliest
    let numbers = Array(
      (0..<9000).lazy.map { first.adding(days: $0).text.filter(\.isNumber) }
        .map { "119999\($0)0071" }
        .filter { ResidentID.faults(in: $0, on: AppSession.day).isEmpty }.prefix(240))
    let requests = numbers.enumerated().map { index, number in
      request(customer("Z-\(1000 + index)", number, "1540300\(1000 + index)"))
    }
    _ = try book.record(requests, allOrNothing: true) { _, answer in _ = try answer.get() }
    return (book, try #require(numbers.last))
  }

  @Test func `the wizard finds who is in the book among any number of people`() throws {
    let (book, last) = try crowded()
    var visit = AppSession(book)
    try visit.type("n")
    if !visit.overlays.isEmpty { try visit.type("<Enter>") }
    try visit.type("A040<Enter>赵敏<Enter><Enter>\(last)")
    #expect(visit.frame.contains("Z-1239"))
    #expect(visit.wizard?.known.duplicate?.customer == "Z-1239")
  }

  @Test(arguments: ["+8615403001000", "0086 154 0300 1000", "１５４０３００１０００", "154-0300-1000"])
  func `the wizard finds a mobile however it is pasted`(mobile: String) throws {
    let book = try AppSession.book()
    _ = try book.record(
      request(customer("Z-1", try number("11999919500102007"), "154 0300 1000")))
    var visit = AppSession(book)
    try visit.type("n")
    if !visit.overlays.isEmpty { try visit.type("<Enter>") }
    try visit.type("A040<Enter>赵敏<Enter><Enter>119999198503050028<Enter>")
    visit.app.press(.paste(mobile))
    #expect(visit.wizard?.known.duplicate?.customer == "Z-1")
    #expect(visit.frame.contains("Z-1"))
  }

  @Test func `the wizard proposes the initials that names have`() throws {
    var visit = AppSession(try AppSession.book())
    try visit.type("n")
    if !visit.overlays.isEmpty { try visit.type("<Enter>") }
    try visit.type("A040<Enter>单雄")
    #expect(visit.wizard?.draft.initials == "SX")
    try visit.type("<Backspace><Backspace>尉迟恭")
    #expect(visit.wizard?.draft.initials == "YCG")
  }

  @Test func `a name that turns the direction of writing is told at its field`() throws {
    var visit = AppSession(try AppSession.book())
    try visit.type("n")
    if !visit.overlays.isEmpty { try visit.type("<Enter>") }
    try visit.type("A040<Enter>")
    visit.app.press(.paste("\u{202E}张三"))
    let wizard = try #require(visit.wizard)
    #expect(wizard.nameFault(visit.app.session.words) != nil)
  }

  @Test(arguments: ["２７１８", "2718", "+86 154-0000-2718", "sx", "ＳＸ", "单雄", "119999 19500102 009X"])
  func `f finds a person by any spelling of what one has`(typed: String) throws {
    let book = try AppSession.book()
    let number = try number("11999919500102009")
    _ = try book.record(request(customer("Z-1", number, "15400002718", name: "单雄")))
    let text = typed.hasSuffix("009X") ? number.prefix(6) + " " + number.dropFirst(6) : typed[...]
    var visit = AppSession(book)
    try visit.press("f")
    visit.app.press(.paste(String(text)))
    #expect(visit.frame.contains("****2718") || visit.frame.contains("2718"))
    try visit.press("<Enter>")
    #expect((visit.app.screen as? CustomerScreen)?.id == "Z-1")
  }

  @Test func `a list is narrowed by any spelling`() throws {
    let terms = RowFilter("买买提・艾力 ！x 号：＞０８", heads: ["姓名", "号"])
    #expect(terms.matches(["买买提·艾力", "0801"]))
    #expect(!terms.matches(["买买提·艾力 x", "0801"]))
    #expect(!terms.matches(["买买提·艾力", "7"]))
  }
}
