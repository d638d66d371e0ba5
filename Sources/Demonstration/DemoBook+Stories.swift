import Lending
import StoryKit

extension DemoBook {
  /// A morning before the counter opens is late enough for what was paid on the day.
  static func punctual(_ dice: inout Dice) -> Conduct {
    .paid(after: 0, second: dice.roll(33_000...70_000))
  }

  /// The plans of the mock-ups: stories A and B, and case G.
  mutating func tellStories() {
    tellStoryA()
    tellStoryB()
    tellCaseG()
  }

  /// 5,999.00 over 12: three repaid, the fourth captured eight days ago.
  private mutating func tellStoryA() {
    var story = bought(
      .home, .weilidai, "X90 256G", periods: 12, instalment: 4, due: -18,
      Person(name: DemoName("张苒", "zr"), mobile: 1, phone: 448_291),
      authorisation: "2080112233448475")
    story.live(until: now) { number in
      switch number {
      case 1...3: .paid(after: 0, second: 36_840 + number * 60)
      case 4: .captured(billRepaidAfter: nil)
      default: .unpaid
      }
    }
  }

  /// 2,999.00 with a discount of 1,200.00 financed over 24 x 50.00; an unpaid telephone bill.
  private mutating func tellStoryB() {
    var story = bought(
      .home, .huabei, "M20 128G", periods: 24, instalment: 6, due: -4,
      Person(name: DemoName("周栩言", "zxy"), mobile: 10_356))
    story.live(until: now) { $0 < 6 ? .paid(after: 0, second: 36_000) : .unpaid }
    story.turn(to: day(-3), 9, 40)
    story.report(.arrears)
    story.notify(nil, on: day(2))
  }

  /// 4,599.00 over 24 at 14.6%: two repaid, the third nine days overdue and told of the capture.
  private mutating func tellCaseG() {
    var story = bought(
      .south, .telecom, "M20 Pro 128G", periods: 24, instalment: 3, due: -9,
      Person(name: DemoName("钱若云", "qry"), mobile: 10_322))
    story.live(until: now) { $0 < 3 ? .paid(after: 0, second: 37_000) : .unpaid }
    story.notify(3, on: day(1))
  }

  /// Plans whose days past due after compensation lie in each bucket.
  mutating func tellTrouble() {
    // Every instalment captured until the freeze, which covers no interest, was used up.
    var drained = bought(
      .plain, .telecom, "K12 256G", periods: 6, instalment: 6, due: -38,
      Person(name: DemoName("郑望川", "zwc"), mobile: 10_377))
    drained.live(until: now) { _ in .captured(billRepaidAfter: nil) }
    // The carrier's rebate stopped and no breach was told.
    var silent = bought(.coast, .huabei, "C7 128G", periods: 24, instalment: 3, due: -72)
    silent.live(until: now) { $0 < 3 ? .paid(after: 0, second: 36_100) : .unpaid }
    // No notice reached the customer.
    var lost = bought(
      .south, .telecom, "C7 128G", periods: 12, instalment: 2, due: -100,
      Person(name: DemoName("王秋野", "wqy"), mobile: 10_388))
    lost.live(until: now) { $0 < 2 ? .paid(after: 0, second: 36_200) : .unpaid }
    // The owner refuses to capture.
    var blocked = bought(.canton, .weilidai, "M20 128G", periods: 24, instalment: 2, due: -131)
    blocked.live(until: now) {
      $0 < 2 ? .paid(after: 1, second: 39_000) : .blocked(retryAfter: 31)
    }
    // Nobody knows whether the oldest was captured; the later ones were.
    var unknown = bought(.river, .weilidai, "C7 128G", periods: 24, instalment: 2, due: -160)
    unknown.live(until: unknown.clock.adding(seconds: 34 * 86_400)) { _ in
      .paid(after: 0, second: 36_300)
    }
    unknown.capture(2, on: day(-150)) { $0.result = .unknown }
    unknown.live(until: now) { $0 <= 2 ? .unpaid : .captured(billRepaidAfter: nil) }
    var longest = bought(.harbour, .huabei, "M20 128G", periods: 24, instalment: 1, due: -290)
    longest.live(until: now) { _ in .unpaid }
    for (days, agent) in [(-2, DemoAgent.home), (-3, .home), (-6, .home), (-8, .canton)] {
      var late = bought(agent, .weilidai, "M20 256G", periods: 12, instalment: 2, due: days)
      late.live(until: now) { $0 < 2 ? .paid(after: 0, second: 40_000) : .unpaid }
    }
    var first = bought(.neighbour, .weilidai, "C7 128G", periods: 12, instalment: 1, due: -1)
    first.live(until: now) { _ in .unpaid }
  }

  /// Captured, the bill not repaid, and punctual since: overdue before compensation only.
  mutating func tellCompensated() {
    let cases: [(Int, DemoAgent, DemoProgramme)] = [
      (-35, .coast, .weilidai), (-66, .plain, .telecom), (-96, .harbour, .weilidai),
      (-126, .south, .telecom), (-156, .canton, .weilidai), (-190, .neighbour, .weilidai),
    ]
    for (due, agent, programme) in cases {
      var story = bought(
        agent, programme, programme == .telecom ? "C7 128G" : "K12 256G", periods: 24,
        instalment: 2, due: due)
      let second = dice.roll(34_000...68_000)
      story.live(until: now) {
        $0 == 2 ? .captured(billRepaidAfter: nil) : .paid(after: -1, second: second)
      }
    }
    for (due, repaid) in [(-60, 20), (-90, 31)] {
      var story = bought(
        .neighbour, .weilidai, "M20 128G", periods: 12, instalment: 2, due: due)
      story.live(until: now) {
        $0 == 2 ? .captured(billRepaidAfter: repaid) : .paid(after: 0, second: 41_000)
      }
    }
    // Half of the bill is repaid.
    var half = bought(.coast, .weilidai, "C7 128G", periods: 12, instalment: 1, due: -30)
    half.live(until: now) { $0 == 1 ? .captured(billRepaidAfter: nil) : .unpaid }
    half.turn(to: day(-9), 14, 10)
    half.repayBill(.yuan(80))
  }
}
