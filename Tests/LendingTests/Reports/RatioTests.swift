import Lending
import StoryKit
import Testing

struct RatioTests {
  @Test(arguments: [
    (1, 3, "33.3333"), (2, 3, "66.6667"), (1, 8, "12.5000"), (1, 1_600_000, "0.0001"),
    (1, 2_000_000, "0.0001"), (1, 2_000_001, "0.0000"), (0, 7, "0.0000"), (7, 7, "100.0000"),
    (70_000, 7, "1000000.0000"),
  ])
  func `a share is rounded half up at the fourth decimal`(part: Int, whole: Int, text: String) {
    #expect(Ratio(part, of: whole)?.percent() == text)
  }

  @Test func `there is no share in nothing, and none is less than nothing`() {
    #expect(Ratio(1, of: 0) == nil)
    #expect(Ratio(Money(fen: 1), of: .zero) == nil)
    #expect(Ratio(-1, of: 5)?.percent() == "0.0000")
    #expect(Ratio.average([]) == nil)
  }

  @Test func `any share is the quotient that wide integers give`() throws {
    var numbers = Dice(seed: 7)
    for _ in 0..<2_000 {
      let bound = Int64(1) << Int64.random(in: 1...62, using: &numbers)
      let whole = Int64.random(in: 1...bound, using: &numbers)
      let part = Int64.random(in: 0...bound, using: &numbers)
      let scaled = (Int128(part) * 2_000_000 + Int128(whole)) / (2 * Int128(whole))
      let digits = String(scaled)
      let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
      let expected = "\(padded.dropLast(4)).\(padded.suffix(4))"
      try #require(Ratio(part, of: whole)?.percent() == expected, "\(part) of \(whole)")
    }
  }

  @Test func `a mean of many shares loses nothing`() throws {
    // Thirds, sevenths and elevenths whose sum is one, a thousand times over.
    let shares = try [(1, 3), (2, 7), (3, 11), (25, 231)].map { try #require(Ratio($0, of: $1)) }
    let many = (0..<1_000).flatMap { _ in shares }
    #expect(Ratio.average(many)?.percent(decimals: 12) == "25.000000000000")
    let sevenths = try #require(Ratio(1, of: 7))
    #expect((sevenths * sevenths * sevenths).percent(decimals: 10) == "0.2915451895")
  }

  @Test func `shares are compared by value and told in levels`() throws {
    let half = try #require(Ratio(1, of: 2))
    #expect(half == Ratio(50, of: 100))
    #expect(half > .zero && half < .one)
    #expect((0...8).map { Ratio($0, of: 8)?.level(of: 4) } == [0, 0, 1, 1, 2, 2, 3, 3, 4])
    #expect(Ratio(9, of: 8)?.level(of: 4) == 4)
    #expect([0, 1, 2, 3].map { Ratio($0, of: 8)?.level(of: 4, in: half) } == [0, 1, 2, 3])
    #expect(Ratio(94, of: 2)?.number(decimals: 1) == "47.0")
  }
}
