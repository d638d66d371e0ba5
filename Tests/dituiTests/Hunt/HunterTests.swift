import Foundation
import Testing

/// `DITUI_HUNT=1-5000 swift test --filter HunterTests` hunts for long, `--filter Hunt` at a terminal
/// too; a trap of the first ends the process behind the seed told last.
@MainActor struct HunterTests {
  @Test(arguments: Hunter.seeds)
  func `no keys, sizes, second writer or day gone by end the program or spoil a frame`(
    seed: UInt64
  ) throws {
    Hunter.tell(seed)
    var hunter = try Hunter(seed: seed)
    try hunter.roam(steps: 120)
    #expect(hunter.faults == [])
  }
}

extension PseudoTerminalTests {
  struct Hunt {
    @Test(arguments: Hunter.seeds.prefix(Hunter.isLong ? .max : 2))
    func `no bytes typed, sizes, stops or other processes end the program but in order`(
      seed: UInt64
    ) throws {
      Hunter.tell(seed)
      let hunter = try TerminalHunter(seed: seed)
      let status = try hunter.roam(steps: 150)
      #expect(status == nil, "\(hunter.deeds.suffix(40))")
    }
  }
}
