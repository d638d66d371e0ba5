import Lending

extension DemoBook {
  /// Plans that ended: settled early or in their course, and applications that became none.
  mutating func tellEndings() {
    for (agent, due) in [(DemoAgent.lake, -30), (.north, -110), (.left, -205)] {
      var course = bought(
        agent, agent.carrier == "CU" ? .yuebao : .weilidai, "C7 128G",
        periods: agent.carrier == "CU" ? 3 : 12, instalment: agent.carrier == "CU" ? 3 : 2,
        due: due)
      course.live(until: Moment(day: day(due + 1), secondOfDay: 0)) { _ in
        .paid(after: 0, second: 44_000)
      }
      guard agent.carrier != "CU" else { continue }
      course.turn(to: day(due + 3), 15, 0)
      course.settle()
    }
    var early = bought(.south, .telecom, "K12 256G", periods: 12, instalment: 4, due: -50)
    early.live(until: moment(-49, 0, 0)) { _ in .paid(after: 0, second: 45_000) }
    early.changeCourse(from: day(-45))
    early.turn(to: day(-41), 15, 20)
    early.settle()
    // Settled although one instalment was captured: the bill stays with the owner.
    var captured = bought(.canton, .weilidai, "C5 64G", periods: 12, instalment: 3, due: -70)
    captured.live(until: moment(-59, 0, 0)) {
      $0 == 3 ? .captured(billRepaidAfter: nil) : .paid(after: 0, second: 46_000)
    }
    captured.turn(to: day(-45), 17, 5)
    captured.settle()
    for kind in Ending.allCases { tellEnding(kind, -20 - kind.rawValue * 9) }
    tellPaperAndLines()
  }

  /// The ways in which an application becomes no plan.
  private enum Ending: Int, CaseIterable {
    case refused, withdrawn, withdrawnFrozen, timedOut, short, declined, insufficient
  }

  private mutating func tellEnding(_ kind: Ending, _ days: Int) {
    let customer = welcome(.coast, .weilidai, at: moment(days, 14, 5))
    var story = story(customer)
    let bought = purchase(.weilidai, "M20 128G", periods: 12, number: people)
    story.open()
    story.wait(minutes: 5)
    switch kind {
    case .refused:
      story.precheck(.refused) { $0.refusalCode = "RC-07" }
      story.wait(minutes: 4)
      story.end(.declined, "预审未通过")
    case .short:
      story.precheck(.insufficient) { $0.leastDownPayment = .yuan(1_000) }
      story.wait(minutes: 9)
      story.end(.insufficient, "额度不足 客户不付首付")
    case .withdrawn:
      story.sign(bought)
      story.wait(minutes: 10)
      story.end(.withdrawn, "客户再考虑")
    case .withdrawnFrozen:
      story.sign(bought)
      let freeze = story.askFreeze()
      story.wait(minutes: 2)
      story.confirm(freeze)
      story.wait(minutes: 30)
      story.end(.withdrawn, "门店缺货")
      story.wait(minutes: 2)
      story.release()
    case .timedOut, .declined, .insufficient:
      story.sign(bought)
      let freeze = story.askFreeze()
      story.wait(minutes: kind == .timedOut ? 15 : 2)
      story.answer(freeze, .failed) {
        switch kind {
        case .timedOut: $0.failure = .timedOut
        case .declined: $0.failure = .declined
        default: ($0.failure, $0.leastDownPayment) = (.insufficient, .yuan(600))
        }
      }
      story.wait(minutes: 6)
      switch kind {
      case .timedOut: story.end(.timedOut, "客户未确认")
      case .declined: story.end(.declined, "额度方拒绝")
      default: story.end(.insufficient, "可用额度不足")
      }
    }
  }

  /// Consents on paper and withdrawn, lines changed and closed, numbers looked at, long and rare
  /// names.
  private mutating func tellPaperAndLines() {
    let people = [
      DemoName("艾尼瓦尔江·买合苏提热合曼", "anwejmhstrhm"), DemoName("陈㛃", "cj"), DemoName("林𠮷禾", "ljh"),
      DemoName("司马砚秋", "smyq"), DemoName("欧阳筠", "oyy"),
    ]
    for (index, name) in people.enumerated() {
      var story = bought(
        index == 0 ? .neighbour : .coast, .weilidai, "K12 256G", periods: 24, instalment: 2,
        due: -12 - index,
        Person(name: name, onPaper: index < 2, extraConsents: [.dataSharing, .marketing]))
      story.live(until: now) { _ in .paid(after: 0, second: 47_000 + index) }
      let customer = story.customer
      let line = story.line
      let at = moment(-9 + index, 16, 0)
      switch index {
      case 0, 1:
        journal.note(
          Event(
            ConsentWithdrawn(customer: customer, purpose: .marketing)), at: at, by: .officer)
      case 2:
        journal.note(
          Event(
            LineChanged(line: line) {
              $0.limit = .yuan(60_000)
            }), at: at, by: .supervisor)
      default:
        journal.note(
          Event(
            NumberUnmasked(
              customer: customer, field: index == 3 ? .mobile : .residentID, reason: "核对来电人身份")),
          at: at, by: .collector)
      }
    }
    let closed = welcome(.home, .weilidai, at: moment(-33, 16, 10))
    journal.note(
      Event(
        LineClosed(line: closed.line) {
          $0.reason = "客户申请关闭"
        }), at: moment(-11, 9, 0), by: .supervisor)
    let risky = welcome(.home, .weilidai, at: moment(-28, 15, 10))
    let listing: ID<HighRiskEntry> = number()
    journal.note(
      Event(
        HighRiskListed(
          listing: listing, reason: "名下多部新机转售",
          person: ListedPerson {
            $0.residentID = risky.residentID
          })), at: moment(-6, 9, 0), by: .supervisor)
  }
}
