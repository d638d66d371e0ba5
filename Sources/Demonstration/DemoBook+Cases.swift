import Lending
import StoryKit

extension DemoBook {
  /// What carriers told, and what it means in each programme.
  mutating func tellBreaches() {
    var suspended = bought(.coast, .huabei, "M20 256G", periods: 24, instalment: 3, due: -25)
    suspended.live(until: now) { $0 < 3 ? .paid(after: 0, second: 36_400) : .unpaid }
    suspended.turn(to: day(-20), 10, 5)
    suspended.report(.suspension)
    suspended.notify(nil, on: day(-12))
    suspended.capture(3, on: day(-12))

    var downgraded = bought(.canton, .huabei, "M20 128G", periods: 24, instalment: 4, due: -35)
    downgraded.live(until: now) { $0 < 4 ? .paid(after: 0, second: 36_500) : .unpaid }
    downgraded.turn(to: day(-36), 10, 15)
    downgraded.report(.downgrade)
    downgraded.turn(to: day(-34), 20, 2)
    downgraded.pay(.yuan(50))

    // The whole rest falls due, and the customer pays it.
    var cancelled = bought(.harbour, .weilidai, "C7 128G", periods: 12, instalment: 5, due: -40)
    cancelled.live(until: moment(-39, 21, 0)) { _ in .paid(after: 0, second: 36_600) }
    cancelled.turn(to: day(-22), 11, 0)
    cancelled.report(.cancellation)
    cancelled.wait(minutes: 95)
    let rest = cancelled.folded(on: day(-22))?.unpaidPrincipal
    cancelled.pay(rest)
    cancelled.release()

    var ported = bought(.home, .weilidai, "C7 128G", periods: 12, instalment: 3, due: -9)
    ported.live(until: now) { _ in .paid(after: -1, second: 36_700) }
    ported.turn(to: day(0), 9, 50)
    ported.report(.portOut)

    var cleared = bought(.canton, .huabei, "K12 256G", periods: 24, instalment: 3, due: -12)
    cleared.live(until: now) { _ in .paid(after: 0, second: 36_800) }
    cleared.turn(to: day(-10), 10, 0)
    cleared.report(.arrears)
    cleared.turn(to: day(-8), 15, 0)
    cleared.tell(
      Event(
        CarrierEventCleared(plan: cleared.plan, report: .arrears)), by: .carrier)
  }

  /// Releases and captures in each state, and instalments paid in part or too much.
  mutating func tellOperations() {
    let punctual = Conduct.paid(after: 0, second: 37_500)
    func active(_ agent: DemoAgent, _ due: Int, instalment: Int = 3) -> PlanStory {
      var story = bought(
        agent, .weilidai, "M20 128G", periods: 12, instalment: instalment, due: due)
      story.live(until: Moment(day: day(due), secondOfDay: 0)) { _ in punctual }
      return story
    }

    // The owner was in maintenance, so that the release is to be sent again.
    var maintained = active(.home, -1)
    maintained.turn(to: day(-1), 15, 2)
    maintained.pay(nil, 3)
    maintained.release(.failed) { $0.failure = .maintenance }

    var sent = active(.neighbour, 1)
    sent.turn(to: day(0), 10, 20)
    sent.pay(nil, 3)
    sent.release(nil)

    var lost = active(.coast, -2)
    lost.turn(to: day(-2), 16, 0)
    lost.pay(nil, 3)
    lost.release(.unknown)

    // A capture failed yesterday and may be tried again today; another waits for five days.
    var again = active(.home, -11)
    again.capture(3, on: day(-1)) { [today] in
      ($0.result, $0.failure, $0.nextAttempt) = (.failed, .maintenance, today)
    }
    var later = active(.canton, -14)
    later.capture(3, on: day(-4)) { [next = day(5)] in
      ($0.result, $0.failure, $0.nextAttempt) = (.failed, .timedOut, next)
    }
    var asked = active(.home, -10)
    asked.capture(3, on: today, nil)
    var unanswered = active(.neighbour, -13)
    unanswered.capture(3, on: day(-3)) { $0.result = .unknown }

    var early = active(.coast, 6)
    early.turn(to: day(-2), 19, 5)
    early.pay(.yuan(100))
    early.release()

    var credit = active(.home, -5)
    credit.turn(to: day(-5), 12, 12)
    credit.pay(.yuan(300))
    credit.release()

    for number in 1...4 {
      _ = active(.home, 0, instalment: number)
    }
  }

  /// What is to be set right: one of each kind, and two that were.
  mutating func tellDifferences() {
    func active(_ due: Int) -> PlanStory {
      var story = bought(.neighbour, .weilidai, "C7 128G", periods: 12, instalment: 3, due: due)
      story.live(until: Moment(day: day(due), secondOfDay: 0)) { _ in
        .paid(after: 0, second: 38_000)
      }
      return story
    }
    func correct(_ story: inout PlanStory) {
      let found = story.folded(on: story.clock.day)?.differences.first
      guard let found else { return }
      story.tell(
        Event(
          DifferenceCorrected(
            plan: story.plan, difference: found.id, amount: found.amount,
            reference: "GZ-\(story.plan)")), by: .officer)
    }

    // Repaid before the capture, told after it.
    for days in [-15, -45] {
      var undue = active(days)
      undue.capture(3, on: day(days + 10))
      undue.turn(to: day(days + 12), 9, 45)
      undue.pay(nil, 3, of: day(days + 6))
      guard days == -45 else { continue }
      undue.turn(to: day(days + 15), 16, 30)
      correct(&undue)
    }

    // Paid while the capture was in process.
    for days in [-19, -49] {
      var twice = active(days)
      let asked = twice.capture(3, on: day(days + 10), nil)
      twice.turn(to: day(days + 10), 9, 20)
      let owed = twice.folded(on: day(days + 10))?.instalments[2].unpaid.total
      twice.pay(owed, 3)
      twice.wait(minutes: 25)
      if let asked {
        twice.answer(asked) { [due = day(days + 40)] in $0.billDue = due }
      }
      guard days == -49 else { continue }
      twice.turn(to: day(days + 13), 16, 40)
      correct(&twice)
    }

    // One receipt brought in twice.
    var receipt = active(-6)
    for minute in [5, 50] {
      receipt.turn(to: day(-6), 14, minute)
      let owed = receipt.folded(on: day(-6))?.instalments[2].scheduled.total ?? .zero
      receipt.tell(
        Event(
          RepaymentReceived(plan: receipt.plan, amount: owed) {
            $0.reference = "HK-\(receipt.plan)-3"
          }), by: .funder)
    }

    // Repaid, released, and then told to have been another customer's money.
    var reversed = active(-7)
    reversed.turn(to: day(-7), 10, 0)
    let payment = reversed.pay(nil, 3)
    reversed.release()
    reversed.turn(to: day(-4), 11, 30)
    reversed.tell(
      Event(
        EntryReversed(entry: payment, reason: "他人款项误入") {
          $0.touched = [SubjectKey(.plan(reversed.plan))]
        }), by: .officer)

    // The freeze's last day has passed with the last instalment's capture unanswered.
    var ended = bought(.north, .yuebao, "C7 128G", periods: 3, instalment: 3, due: -75)
    ended.live(until: now) { $0 < 3 ? .paid(after: 0, second: 39_500) : .unpaid }
    ended.capture(3, on: day(-60)) { $0.result = .unknown }
  }

  /// Phones that came back, at each step, and one that was exchanged.
  mutating func tellReturns() {
    for steps in 0...4 {
      var story = bought(
        steps == 0 ? .home : .neighbour, .weilidai, "M20 128G", periods: 12, instalment: 1,
        due: steps == 4 ? -40 : -3)
      story.live(until: now) { $0 == 1 ? .paid(after: -1, second: 42_000) : .unpaid }
      takeBack(&story, steps, from: steps == 4 ? -36 : -2)
    }
    var exchanged = bought(.coast, .weilidai, "K12 256G", periods: 24, instalment: 3, due: -20)
    exchanged.live(until: now) { _ in .paid(after: 0, second: 43_000) }
    exchanged.turn(to: exchanged.clock.day.adding(days: 2), 14, 0)
    exchanged.tell(
      Event(
        PhoneExchanged(plan: exchanged.plan, imei: MadeUpIdentity.imei(600_001)) {
          $0.secondIMEI = MadeUpIdentity.imei(600_002)
          $0.reason = "屏幕故障 换同款"
        }), by: exchanged.agent.hand)
  }

  private func takeBack(_ story: inout PlanStory, _ steps: Int, from days: Int) {
    let plan = story.plan
    func tell(_ event: any EventBody, _ minute: Int, by hand: DemoJournal.Recorder) {
      story.turn(to: day(days), 13, minute)
      story.tell(Event(event), by: hand)
    }
    let phone = story.folded(on: day(days))?.handOver?.imei
    tell(
      ReturnStarted(plan: plan, reason: "七日内性能故障") {
        $0.inspection = "YJ-\(plan)"
        $0.imei = phone
      }, 0, by: story.agent.hand)
    guard steps > 0 else { return }
    tell(
      CarrierContractEnded(plan: plan, reference: "JY-\(plan)"), 20, by: .carrier)
    guard steps > 1, let terms = story.folded(on: day(days))?.terms else { return }
    tell(
      ShopRefundConfirmed(plan: plan, amount: terms.schedule.principal, reference: "TK-\(plan)"),
      40, by: .funder)
    guard steps > 2, let back = story.folded(on: day(days))?.returning?.toRefund else { return }
    tell(
      CustomerRefunded(plan: plan, amount: back, reference: "TH-\(plan)"), 55, by: .funder)
    if steps > 3 { story.release() } else { story.release(.failed) { $0.failure = .maintenance } }
  }
}
