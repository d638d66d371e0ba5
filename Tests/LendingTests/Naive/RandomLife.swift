import StoryKit

/// A random life of a plan, told day by day; the naive model says what may happen next.
struct RandomLife {
  let terms: NaiveTerms
  let disbursed: Int
  private(set) var records: [NaiveRecord] = []
  private(set) var world: NaivePlan
  /// The first number of a record; smaller ones are entries at the counter.
  static let firstNumber = 6

  private var numbers: Dice
  private var request = 0
  private var openRequests: [(number: Int, amount: Int, isUnknown: Bool)] = []
  /// Requests that failed, as it was told, and were carried out all the same.
  private var failed: [(number: Int, amount: Int)] = []
  private let punctuality: Int
  private let diligence: Int

  init(seed: UInt64) {
    numbers = Dice(seed: seed)
    terms = NaiveTerms(random: &numbers)
    let first = terms.firstDue ?? NaiveDay.months(1, after: terms.start)
    disbursed = min(terms.start + numbers.pick([0, 0, 0, 1, 9]), first - 1)
    punctuality = numbers.pick([95, 80, 60, 30, 5])
    diligence = numbers.pick([90, 50, 20])
    world = NaivePlan(terms)
    while world.today < disbursed { world.dawn() }
    record(.disbursed)
    live()
  }

  /// Lives until some days after the last due day or the end, or is cut short.
  private mutating func live() {
    let last = world.rows.last?.due ?? world.today
    let end = chance(25) ? Int.random(in: world.today...last, using: &numbers) : last + 60
    var quiet = 0
    while world.today < end, quiet < 20 {
      world.dawn()
      captureToday()
      answerToday()
      takeBackToday()
      payToday()
      hearToday()
      putRightToday()
      if !world.isActive, openRequests.isEmpty, failed.isEmpty { quiet += 1 }
    }
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &numbers) < percent
  }

  private mutating func perMille(_ part: Int) -> Bool {
    Int.random(in: 0..<1000, using: &numbers) < part
  }

  private mutating func record(_ fact: NaiveFact, on day: Int? = nil) {
    let record = NaiveRecord(
      number: RandomLife.firstNumber + records.count, day: day ?? world.today,
      booked: world.today, fact: fact)
    records.append(record)
    if day == nil, records.takenBack[record.number] == nil {
      world.apply(record)
    } else {
      world = NaivePlan.told(terms, records, on: [world.today])[0]
    }
  }

  private mutating func captureToday() {
    while chance(diligence), let capture = world.capturesToSend.first {
      request += 1
      openRequests.append((request, capture.amount, false))
      record(
        .askedCapture(request: request, instalment: capture.instalment, capture.amount))
    }
    // Somebody may ask too early; two captures of one instalment at a time are not modelled.
    let instalment = Int.random(in: 1...terms.periods, using: &numbers)
    let amount = min(world.remaining, 5_000)
    let isFree = world.rows[instalment - 1].capturing == nil
    if perMille(2), world.isActive, amount > 0, isFree {
      request += 1
      openRequests.append((request, amount, false))
      record(.askedCapture(request: request, instalment: instalment, amount))
    }
    if chance(diligence), world.releaseToSend > 0 {
      request += 1
      openRequests.append((request, world.releaseToSend, false))
      record(.askedRelease(request: request, world.releaseToSend))
    }
  }

  private mutating func answerToday() {
    // Two captures of one instalment at a time are not modelled here either.
    if perMille(40), let late = failed.popLast(), late.amount <= world.remaining,
      !world.requests.contains(where: { $0.number > late.number && $0.isCapture })
    {
      record(.answeredDone(request: late.number, late.amount))
    }
    for open in openRequests where chance(60) {
      let dice = Int.random(in: 0..<100, using: &numbers)
      if dice < 12, !open.isUnknown {
        record(.answeredUnknown(request: open.number))
        openRequests = openRequests.map { $0.number == open.number ? ($0.0, $0.1, true) : $0 }
        continue
      }
      openRequests.removeAll { $0.number == open.number }
      if dice < 25 {
        let next = chance(50) ? nil : world.today + 3
        record(.answeredFailed(request: open.number, nextAttempt: next))
        if chance(10) { failed.append((open.number, open.amount)) }
      } else {
        let amount = min(chance(5) ? (open.amount + 1) / 2 : open.amount, world.remaining)
        if amount > 0 { record(.answeredDone(request: open.number, amount)) }
      }
    }
  }

  /// The owner says that what it told to be done was not; nothing else was asked of the instalment since.
  private mutating func takeBackToday() {
    guard perMille(10),
      let taken = world.requests.filter({ $0.isCapture && $0.isDone })
        .randomElement(using: &numbers)
    else { return }
    let isLatest = !world.requests.contains {
      $0.isCapture && $0.number > taken.number && $0.instalment == taken.instalment
    }
    guard isLatest else { return }
    let next = chance(50) ? nil : world.today + 3
    record(.answeredFailed(request: taken.number, nextAttempt: next))
    if chance(20) { failed.append((taken.number, taken.amount)) }
  }

  private var dueNow: Int {
    world.rows.filter { $0.due <= world.today && !$0.isSettled }
      .reduce(0) { $0 + world.owed($1).sum }
  }

  private mutating func payToday() {
    let isDueDay = world.rows.contains { $0.due == world.today && !$0.isSettled }
    let wants = chance(isDueDay ? punctuality : 8)
    let owed = wants ? dueNow : 0
    if owed > 0 {
      let amount = numbers.pick([owed, owed, owed, owed / 2 + 1, owed + 12_345, owed * 2])
      record(.paid(amount))
      if chance(8) { record(.paid(amount)) }
    } else if perMille(12), let next = world.rows.first(where: { !$0.isSettled }) {
      record(.paid(numbers.pick([next.rest.sum, 3_000, 100_000])))
    }
    if perMille(4), world.today > disbursed + 5 {
      let day = world.today - Int.random(in: 1...min(20, world.today - disbursed), using: &numbers)
      let amount = numbers.pick([max(dueNow, 1), dueNow / 2 + 1, 20_000])
      record(.paid(amount), on: day)
    }
    if perMille(world.returnSteps > 2 ? 30 : 3) { reverseOne() }
    if perMille(4), let quote = world.quote, quote > 1 {
      record(.settled(numbers.pick([quote, quote, quote - 1, quote + 500])))
    }
  }

  private mutating func reverseOne() {
    let payments = records.standing.filter {
      switch $0.fact {
      case .paid, .settled: true
      default: false
      }
    }
    guard let one = payments.randomElement(using: &numbers) else { return }
    record(.reversed(one.number), on: world.today)
  }

  private mutating func hearToday() {
    if perMille(4) { record(.reported(Int.random(in: 0...4, using: &numbers))) }
    if perMille(6), let open = world.reports.first { record(.cleared(open.report)) }
    if terms.noticeDays > 0, chance(6) {
      record(.warned(chance(50) ? nil : world.rows.first { !$0.isSettled }?.number))
    }
    if perMille(1), world.isActive, world.returnSteps == 0, openRequests.isEmpty {
      record(.phoneBack)
    }
    guard (1...3).contains(world.returnSteps), chance(30) else { return }
    switch world.returnSteps {
    case 1: record(.contractEnded)
    case 2:
      guard openRequests.isEmpty else { return }
      let missing = world.unpaidPrincipal
      record(.shopRefunded(numbers.pick([max(missing, 1), terms.principal])))
    default: record(.customerRefunded(world.toRefund))
    }
  }

  private mutating func putRightToday() {
    for bill in world.bills where bill.settledOn == nil && chance(5) {
      let left = bill.amount - bill.repaid
      record(.billRepaid(request: bill.request, chance(70) ? left : left / 2 + 1))
    }
    guard chance(8) else { return }
    for difference in world.differences {
      let amount = chance(70) ? difference.amount : difference.amount / 2 + 1
      switch difference.kind {
      case 0: record(.captureRefunded(request: difference.request, amount))
      case 2:
        record(
          .paymentRefunded(
            payment: difference.payment, instalment: difference.instalment, amount))
      case 4, 5, 6: record(.returnPutRight(kind: difference.kind, amount))
      default: break
      }
    }
  }
}

extension Dice {
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &self)]
  }
}

extension NaiveTerms {
  /// Terms as a programme might set them, and some that it would hardly set.
  init(random numbers: inout Dice) {
    principal = Int.random(
      in: 5_000...(numbers.pick([60_000, 900_000, 20_000_000])), using: &numbers)
    periods = numbers.pick([1, 2, 3, 3, 4, 5, 6, 6, 9, 12])
    if Int.random(in: 0..<40, using: &numbers) == 0 {
      periods = Int.random(in: 13...36, using: &numbers)
    }
    yearlyHundredths =
      Bool.random(using: &numbers) ? 0 : Int.random(in: 720...2_400, using: &numbers)
    start = Int.random(in: 60...1_260, using: &numbers)
    firstDue = numbers.pick([nil, nil, start + Int.random(in: 10...50, using: &numbers)])
    freeze = principal + numbers.pick([0, 0, 10_000, principal / 5])
    let first = firstDue ?? NaiveDay.months(1, after: start)
    freezeEnds = NaiveDay.months(periods, after: first) + numbers.pick([0, 30])
    releasesAtEnd = numbers.pick([false, false, false, true])
    overdueDays = numbers.pick([0, 1, 3, 10, 10, 30])
    noticeDays = numbers.pick([0, 0, 0, 3, 7])
    captureNeedsBreach = numbers.pick([false, false, false, false, true])
    mostPerInstalment = numbers.pick([nil, nil, nil, max(1, freeze / periods), 4_000])
    grace = numbers.pick([0, 0, 3, 10])
    graceCounts = numbers.pick([false, false, true])
    tolerance = numbers.pick([0, 0, 1_000])
    penaltyMillionths = numbers.pick([0, 300, 600, 750])
    order = numbers.pick([[0, 1, 2, 3, 4], [0, 1, 2, 3, 4], [0, 4, 3, 1, 2], [0, 3, 4, 2, 1]])
    meanings = (0..<5).map { _ in Int.random(in: 0...3, using: &numbers) }
  }
}
