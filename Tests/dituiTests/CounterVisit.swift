import Lending
import LendingStore
import TerminalKit
import Testing

@testable import ditui

extension Visit {
  /// Types a new customer: queue number, name, resident id, mobile, no card.
  mutating func typeIdentity(
    _ queue: String = "A040", id: String = "119999198503050026", mobile: String = "15499990000"
  ) throws {
    try press("\(queue)<Enter>赵敏<Enter><Enter>\(id)<Enter>\(mobile)<Enter><Enter>")
  }

  /// Gives every consent that is asked for as a demonstration does.
  mutating func giveConsents() throws {
    while wizard?.page == .consents { try press("<Right><Right><Right><Enter>") }
  }

  /// The phone with an IMEI of nobody; the rest as proposed.
  mutating func typePhone(_ imei: String = "001010001234564") throws {
    while wizard?.form.focused != "imei" { try press("<Tab>") }
    try press(imei)
    while wizard?.page == .phone { try press("<Enter>") }
  }

  /// Reads the cost form long enough and signs it.
  mutating func sign() throws {
    _ = frame
    Clock.stop(at: Clock.now().adding(seconds: 11))
    try press("<Tab><Right><Right><Right><Enter>")
  }

  /// From the home screen to a recorded case.
  mutating func recordCase() throws {
    try press("n")
    if !overlays.isEmpty { try press("<Enter>") }
    try typeIdentity()
    try giveConsents()
    try press("<Enter>")
    try typePhone()
    try press("<Enter>")
    try sign()
    try press("<Enter>")
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
