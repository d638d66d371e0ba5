import Foundation
import Testing

@testable import ditui

/// `DITUI_HUNT=1-5000 swift test --filter HunterTests` hunts for long; a trap ends the process behind
/// the seed told last.
struct HunterTests {
  @Test(arguments: Hunter.seeds)
  func `no keys, sizes, second writer or day gone by end the program or spoil a frame`(
    seed: UInt64
  ) throws {
    if Hunter.isLong {
      print("hunt \(seed)")
      fflush(nil)
    }
    var hunter = try Hunter(seed: seed)
    try hunter.roam(steps: 120)
    #expect(hunter.faults == [])
  }
}
