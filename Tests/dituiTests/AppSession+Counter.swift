import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Screens

@MainActor extension AppSession {
  /// Presses the keys with a frame behind each that is no text, and answers the last one.
  @discardableResult
  mutating func type(_ script: String) throws -> String {
    _ = frame
    for key in try Key.script(script) {
      app.press(key)
      if !key.isText { _ = frame }
    }
    return frame
  }

  /// Types a new customer: queue number, name, resident id, mobile, no card.
  mutating func typeIdentity(
    _ queue: String = "A040", id: String = "119999198503050028", mobile: String = "15499990000"
  ) throws {
    try type("\(queue)<Enter>赵敏<Enter><Enter>\(id)<Enter>\(mobile)<Enter><Enter>")
  }

  /// Gives every consent that is asked for as a demonstration does.
  mutating func giveConsents() throws {
    for _ in 0..<8 where wizard?.page == .consents { try type("<Right><Right><Right><Enter>") }
  }

  /// Leaves the page of the pre-check.
  mutating func passPrecheck() throws {
    for _ in 0..<4 where wizard?.page == .precheck { try type("<Enter>") }
  }

  /// The phone with an IMEI of nobody; the rest as proposed.
  mutating func typePhone(_ imei: String = "001010001234564") throws {
    for _ in 0..<8 where wizard?.form.focused != "imei" { try type("<Tab>") }
    try type(imei)
    for _ in 0..<8 where wizard?.page == .phone { try type("<Enter>") }
  }

  /// Reads the cost form long enough and signs it.
  mutating func sign() throws {
    _ = frame
    Clock.stop(at: Clock.now().adding(seconds: 11))
    try type("<Tab><Right><Right><Right><Enter>")
  }

  /// From the home screen to a recorded case.
  mutating func recordCase() throws {
    try type("n")
    if !overlays.isEmpty { try type("<Enter>") }
    try typeIdentity()
    try giveConsents()
    try passPrecheck()
    try typePhone()
    try type("<Enter>")
    try sign()
    try type("<Enter>")
  }

  var overlays: [any Overlay] { app.overlays }
  var wizard: WizardScreen? { app.screen as? WizardScreen }
  var counter: CaseScreen? { app.screen as? CaseScreen }

  /// The plan of the case on the screen.
  func plan() throws -> Plan {
    let id = try #require(counter?.id)
    return try #require(try app.session.book.plan(id))
  }
}
