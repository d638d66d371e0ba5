import Foundation
import Testing

extension TerminalSession {
  static let residentID = "119999198503050028"
  static let mobile = "15499990000"
  static let imei = "001010001234564"

  /// Opens the wizard and types queue number and name; the caret stands in the identity number.
  func beginCase() throws {
    try type("n", see: "Queue number")
    try type("A040<Enter>赵敏<Enter><Enter>", see: "赵敏")
  }

  /// Types the numbers and leaves the page.
  func typeNumbers() throws {
    try type("\(TerminalSession.residentID)<Enter>", see: "born 1985-03-05, 41 years, female")
    try type("\(TerminalSession.mobile)<Enter><Enter>", see: "One consent at a time")
  }

  /// Gives each consent on the customer's own device.
  func giveConsents() throws {
    for _ in 0..<3 { try type("<Right><Enter>") }
    see("Invitation and pre-check")
  }

  /// Chooses 微粒贷 and the phone of 5,999.00, which the owner of the line would freeze.
  func choosePhone() throws {
    try type("<Right>", see: "< 微粒贷信用购机 >")
    try type("<Tab><Right><Right><Right><Right><Right>", see: "X90 256G  5,999.00")
    see("Passed for 5,999.00")
    try type("<Enter>", see: "First IMEI")
  }

  /// Scans the phone and chooses twelve instalments.
  func typePhone() throws {
    try type("\(TerminalSession.imei)<Enter><Enter><Enter>")
    try type("<Left>", see: "12 instalments")
    try type("<Enter><Enter><Enter>", see: "When it comes back")
  }

  /// The contract, the freeze that the simulated owner confirms, the hand-over and the pay-out.
  func finishCase() throws {
    try type("<Enter>", see: "borrows 5,999.00")
    try type("C-1<Enter><Right><Enter><Enter>", see: "ask for the freeze of 5,999.00")
    try type("<Enter>", see: "Confirmed: frozen")
    try type("<Esc>", see: "Next: the carrier's contract")
    try type("<Enter>", see: "The number that the carrier gave")
    try type("K-7<Enter>", see: "Next: scan the phone")
    try type("<Enter>", see: "the phone signed for ends in 234564")
    try type("\(TerminalSession.imei)<Enter><Enter>R-9<Enter>", see: "the case is done")
  }
}
