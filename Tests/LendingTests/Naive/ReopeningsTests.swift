import Testing

@testable import Lending

/// What was found before is what would be found anew.
struct ReopeningsTests {
  @Test(arguments: 0..<4)
  func `what reversals open again is found entry by entry as of all at once`(batch: Int) throws {
    var opened = 0
    for seed in UInt64(batch * 100)..<UInt64(batch * 100 + 100) {
      let life = RandomLife(seed: seed)
      let entries = NaiveEntries.told(life.terms, life.records)
        .sorted { $0.wasRecorded(before: $1) }
      var kept = PlanFold.Reopenings()
      for count in 1...entries.count {
        let known = Array(entries.prefix(count))
        var fresh = PlanFold.Reopenings()
        let (found, anew) = (kept.found(in: known), fresh.found(in: known))
        try #require(found.elementsEqual(anew, by: ==), "seed \(seed), \(count) known")
        if count == entries.count { opened += anew.count }
      }
    }
    #expect(opened > 10)
  }
}
