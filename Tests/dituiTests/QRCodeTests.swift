import Lending
import Testing

@testable import ditui

@MainActor struct QRCodeTests {
  @Test func `a request number is drawn as another encoder draws it`() throws {
    let code = try #require(QRCode("EWKG-1005"))
    let rows = code.isDark.map { $0.reduce(0) { $0 << 1 | ($1 ? 1 : 0) } }
    #expect(
      rows == [
        2_083_711, 1_068_609, 1_530_717, 1_526_365, 1_525_085, 1_065_281, 2_086_271, 6_912,
        1_965_764, 765_027, 1_401_115, 67_688, 1_044_816, 7_871, 2_087_628, 1_072_038, 1_529_559,
        1_526_886, 1_531_165, 1_069_167, 2_085_205,
      ])
  }

  @Test(arguments: ["客户", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"])
  func `what does not fit is not drawn`(text: String) {
    #expect(QRCode(text) == nil)
  }

  @Test(arguments: [
    ("张伟", "ZW"), ("欧阳 娜娜", "OYNN"), ("Li Wei", "LIWEI"), ("", ""),
  ])
  func `initials are proposed from a name`(name: String, letters: String) {
    #expect(PersonName.initials(of: name) == letters)
  }
}
