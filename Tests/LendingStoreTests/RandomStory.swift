import Foundation
import Lending
import LendingStore
import StoryKit

/// The requests of a short random life of a book, and lines that somebody might bring beside them: told
/// again, late, ahead of their day, with another number or amount.
struct RandomStory {
  /// What was recorded day by day, without the closes.
  let lines: [Request]
  var dice: Dice
  /// Lives `days` days in a book of its own in `folder`.
  init(seed: UInt64, days: Int, in folder: Folder) throws {
    let start = Day("2026-01-05") ?? .earliest
    var life = RandomBook(seed: seed, from: start)
    life.arrivals = 100
    life.defaults = 40
    let path = folder.file("lived-\(seed).db")
    let book = try Book.open(path, .creating(.book), durability: .none)
    try book.recording { door in
      try life.begin(door)
      for day in 0..<days {
        if day > 1 { life.arrivals = 4 }
        try life.live(door)
        try life.sleep(door)
      }
    }
    lines = try book.storedEntries(limit: 100_000).map { try $0.entry() }
      .filter { $0.event.kind != .dayClosed }
      .map {
        // Others than an agent may close more than a week on the way.
        Request(
          request: "s-\($0.id.number)", day: $0.day, actor: $0.actor, role: .supervisor,
          event: $0.event, at: $0.at)
      }
    dice = Dice(seed: seed ^ 0xBEEF)
    try book.close()
    for tail in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + tail) {
      try FileManager.default.removeItem(atPath: path + tail)
    }
  }

  /// The lines with `count` others among them, each somewhere behind the one that it was made from.
  mutating func withStrangers(_ count: Int) -> [Request] {
    var all = lines
    for number in 0..<count {
      let place = Int.random(in: lines.count / 3..<lines.count, using: &dice)
      let stranger = stranger(lines[place], number)
      let from = all.firstIndex { $0.request == lines[place].request } ?? place
      all.insert(stranger, at: Int.random(in: from + 1...all.count, using: &dice))
    }
    // Each is brought on the day of the last line of the story before it.
    var today = Day.earliest
    for place in all.indices {
      if all[place].request?.hasPrefix("s-") == true { today = max(today, all[place].day) }
      all[place].at = Moment(day: today, secondOfDay: 86_000)
    }
    return all
  }

  /// A line told again, up to 60 days late or a few days ahead, changed now and then.
  mutating func stranger(_ line: Request, _ number: Int) -> Request {
    var stranger = line
    stranger.request = "x-\(number)"
    let late = dice.one([0...2, 0...2, 0...10, 0...60])
    stranger.day = line.day.adding(
      days: dice.happens(85) ? -Int.random(in: late, using: &dice) : 3)
    if dice.happens(30) { stranger.role = dice.one([.agent, .officer, .supervisor]) }
    let id = "X-\(number)"
    switch line.event.body {
    case var body as OperationRequested:
      if dice.happens(80) { body.operation = ID(id) }
      if dice.happens(20) { body.amount = Money(fen: max(1, body.amount.fen / 2)) }
      stranger.event = Event(body)
    case var body as OperationAnswered:
      if dice.happens(40) { body.result = dice.one([.done, .failed, .unknown]) }
      if dice.happens(15) {
        (body.operation, body.kind) = (ID(id), dice.one([.capture, .release]))
        (body.instalment, body.result) = (1, .done)
        body.amount = Money(fen: Int64.random(in: 1...60_000, using: &dice))
      }
      stranger.event = Event(body)
    case var body as ApplicationOpened:
      if dice.happens(70) { body.plan = ID(id) }
      stranger.event = Event(body)
    case var body as RepaymentReceived:
      if dice.happens(50) { body.reference = "HK-\(number % 3)" }
      if dice.happens(60) {
        stranger.event = lawful(body, number)
        break
      }
      stranger.event = dice.one([
        Event(body),
        Event(ApplicationEnded(plan: body.plan, outcome: .withdrawn)),
        Event(ReturnStarted(plan: body.plan, reason: "")),
        Event(
          CarrierContractEnded(plan: body.plan, reference: "J")),
        Event(
          ShopRefundConfirmed(plan: body.plan, amount: body.amount, reference: "T")),
      ])
    default: break
    }
    return stranger
  }

  /// What can be told of a running plan at any time.
  private mutating func lawful(_ body: RepaymentReceived, _ number: Int) -> Event {
    var paid = body
    paid.reference = "HK-X\(number)"
    paid.amount = Money(fen: Int64.random(in: 1...90_000, using: &dice))
    return dice.one([
      Event(paid),
      Event(
        CarrierEventReported(plan: body.plan, report: .suspension)),
      Event(CaptureNoticeGiven(plan: body.plan, way: .textMessage)),
      Event(
        ChargeRaised(plan: body.plan, component: .cost, amount: Money(fen: 2_000), reason: "court")
        {
          $0.instalment = 1
        }),
    ])
  }
}
