import Lending

extension DemoBook {
  /// Plans written off after the freeze was used: nothing has come in since, half of it, all of it.
  mutating func tellWriteOffs() {
    var silent = bought(
      .plain, .telecom, "K12 256G", periods: 6, instalment: 6, due: -110)
    silent.live(until: now) { _ in .captured(billRepaidAfter: nil) }
    silent.turn(to: day(-60), 10, 15)
    silent.writeOff("失联")

    var half = bought(.south, .telecom, "M20 128G", periods: 12, instalment: 3, due: -95)
    half.live(until: moment(-94, 0, 0)) { $0 < 3 ? .paid(after: 0, second: 48_000) : .unpaid }
    half.turn(to: day(-90), 9, 50)
    half.callDue("承诺还款后仍未还")
    half.notify(nil, on: day(-80))
    for instalment in 3...12 { half.capture(instalment, on: day(-80)) }
    half.turn(to: day(-62), 10, 40)
    half.writeOff("诉讼中止执行")
    half.turn(to: day(-25), 15, 30)
    half.recover(half: true)

    var whole = bought(.plain, .telecom, "C7 128G", periods: 6, instalment: 6, due: -115)
    whole.live(until: now) { _ in .captured(billRepaidAfter: 20) }
    whole.turn(to: day(-80), 11, 5)
    whole.writeOff("失联")
    whole.turn(to: day(-30), 14, 20)
    whole.recover(half: false)
  }
}

extension PlanStory {
  mutating func callDue(_ reason: String) {
    tell(
      Event(
        PlanCalledDue(plan: plan, reason: reason)), by: .officer)
  }

  /// Everything owed on the clock's day is written off.
  mutating func writeOff(_ reason: String) {
    let owed = folded(on: clock.day)?.writeOffAmount(on: clock.day) ?? .zero
    tell(
      Event(
        PlanWrittenOff(plan: plan, amount: owed, reason: reason, reference: "HX-\(plan)")),
      by: .supervisor)
  }

  /// All that is still owed comes in, or half of it.
  mutating func recover(half: Bool) {
    let claim = folded(on: clock.day)?.claim ?? .zero
    pay(half ? claim.scaled(by: 1, over: 2) : claim)
  }
}
