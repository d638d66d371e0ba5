import Lending

extension DemoBook {
  /// The counter as it stands today at 10:42: five cases in progress with 周敏, others elsewhere.
  mutating func fillCounter() {
    fillHomeCounter()
    fillOtherCounters()
    doMorningsWork()
  }

  private struct Case {
    let queue: String
    let name: DemoName
    let mobile: Int
    let model: String
    /// When the customer came.
    let came: Moment
  }

  private mutating func begin(_ agent: DemoAgent, _ given: Case) -> PlanStory {
    let customer = welcome(
      agent, .weilidai, at: given.came, Person(name: given.name, mobile: given.mobile))
    var story = story(customer)
    story.open(queue: given.queue)
    story.wait(minutes: 1)
    return story
  }

  private mutating func fillHomeCounter() {
    let handed = Case(
      queue: "A031", name: DemoName("迪力努尔江·买合苏提", "dlnejmhst"), mobile: 10_102,
      model: "M20 256G", came: moment(-1, 7, 50))
    let frozen = Case(
      queue: "A035", name: DemoName("王砚", "wy"), mobile: 10_027, model: "X90 512G",
      came: moment(0, 9, 31))
    let unknown = Case(
      queue: "A029", name: DemoName("欧阳穗禾", "oysh"), mobile: 10_044, model: "M20 128G",
      came: moment(0, 9, 50))
    let confirming = Case(
      queue: "A037", name: DemoName("张澄", "zc"), mobile: 20_001, model: "X90 256G",
      came: moment(0, 10, 8))
    let unsigned = Case(
      queue: "A038", name: DemoName("李知明", "lzm"), mobile: 10_013, model: "K12 256G",
      came: moment(0, 10, 30))
    tellHanded(handed)
    tellFrozen(frozen)
    tellUnknown(unknown)
    tellConfirming(confirming)
    var story = begin(.home, unsigned)
    story.clock = now.adding(seconds: -4 * 60 - 20)
    story.precheck(until: moment(0, 18, 0))
  }

  private mutating func signed(_ given: Case, asked at: Moment) -> PlanStory {
    var story = begin(.home, given)
    story.precheck()
    story.clock = at.adding(seconds: -400)
    story.signCostForm(purchase(.weilidai, given.model, periods: 12, number: people))
    story.wait(minutes: 3)
    story.signContract()
    story.clock = at
    return story
  }

  /// Frozen and handed over yesterday, more than 26 hours ago, and not disbursed.
  private mutating func tellHanded(_ given: Case) {
    var story = signed(given, asked: moment(-1, 8, 18))
    let freeze = story.askFreeze()
    story.wait(minutes: 2)
    story.confirm(freeze)
    story.wait(minutes: 4)
    story.signCarrierContract()
    story.clock = now.adding(seconds: -26 * 3600 - 600)
    story.handOver()
  }

  private mutating func tellFrozen(_ given: Case) {
    var story = signed(given, asked: moment(0, 9, 59))
    let freeze = story.askFreeze()
    story.clock = now.adding(seconds: -41 * 60 - 15)
    story.confirm(freeze)
    story.wait(minutes: 6)
    story.signCarrierContract()
  }

  private mutating func tellUnknown(_ given: Case) {
    var story = signed(given, asked: now.adding(seconds: -23 * 60 - 20))
    let freeze = story.askFreeze()
    story.wait(minutes: 2)
    story.answer(freeze, .unknown)
  }

  /// Six minutes and twelve seconds of fifteen are left.
  private mutating func tellConfirming(_ given: Case) {
    var story = signed(given, asked: now.adding(seconds: 372 - 900))
    story.askFreeze()
  }

  /// Cases of other agents: just applied, signed, a pre-check that ended, a freeze that failed.
  private mutating func fillOtherCounters() {
    func given(
      _ queue: String, _ name: String, _ initials: String, _ mobile: Int, _ came: Moment
    ) -> Case {
      Case(
        queue: queue, name: DemoName(name, initials), mobile: mobile,
        model: "M20 128G", came: came)
    }
    _ = begin(.neighbour, given("B012", "何清溪", "hqx", 10_511, moment(0, 10, 34)))
    var ended = begin(.neighbour, given("B007", "高暄", "gx", 10_512, moment(-2, 16, 2)))
    ended.precheck(until: moment(-1, 18, 0))
    ended.wait(minutes: 9)
    ended.signCostForm(purchase(.weilidai, "C7 128G", periods: 12, number: people))
    var signed = begin(.coast, given("N003", "罗秋安", "lqa", 10_513, moment(0, 9, 40)))
    signed.precheck()
    signed.wait(minutes: 11)
    signed.signCostForm(purchase(.weilidai, "K12 256G", periods: 24, number: people))
    var failed = begin(.canton, given("G021", "梁沅", "ly", 10_514, moment(0, 9, 25)))
    failed.sign(purchase(.weilidai, "M20 256G", periods: 24, number: people))
    let freeze = failed.askFreeze()
    failed.wait(minutes: 3)
    failed.answer(freeze, .failed) {
      $0.failure = .insufficient
      $0.leastDownPayment = .yuan(700)
    }
  }

  /// What 周敏 has done this morning.
  private mutating func doMorningsWork() {
    for (hour, minute) in [(9, 2), (9, 8), (9, 14)] {
      let customer = welcome(.home, .weilidai, at: moment(0, hour, minute))
      var story = story(customer)
      story.buy(
        purchase(.weilidai, "C7 128G", periods: 24, number: people), disbursedAfter: 40)
    }
    let refused = welcome(.home, .weilidai, at: moment(0, 9, 12))
    var story = story(refused)
    story.open(queue: "A033")
    story.wait(minutes: 3)
    story.precheck(.insufficient) { $0.leastDownPayment = .yuan(400) }
    story.wait(minutes: 4)
    story.end(.insufficient, "额度不足 客户不付首付")
  }
}
