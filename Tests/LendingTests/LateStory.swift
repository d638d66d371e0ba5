import Lending

/// Lives in which every event stands on a day of its own, so that each can be told late or taken back.
struct LateStory {
  /// What the story is about, for messages.
  let name: String
  private(set) var steps: [(day: Day, event: Event)] = []

  init(_ name: String, _ tell: (inout LateStory) -> Void) {
    self.name = name
    tell(&self)
  }

  mutating func tell(_ day: String, _ event: Event) { steps.append((PlanLife.day(day), event)) }

  mutating func plan(_ day: String, _ event: any EventBody) { tell(day, Event(event)) }

  mutating func ask(
    _ day: String, _ id: String, _ kind: OperationKind, _ amount: String, _ instalment: Int? = nil
  ) {
    tell(
      day,
      Event(
        OperationRequested(
          operation: ID(id), plan: PlanLife.plan, kind: kind, amount: PlanLife.yuan(amount)
        ) {
          $0.instalment = instalment
        }))
  }

  mutating func answer(_ day: String, _ id: String, _ result: OperationResult = .done) {
    tell(
      day,
      Event(
        OperationAnswered(operation: ID(id), plan: PlanLife.plan, result: result) {
          $0.authorisation = "8475"
        }))
  }

  mutating func pay(_ day: String, _ amount: String) {
    plan(
      day,
      RepaymentReceived(plan: PlanLife.plan, amount: PlanLife.yuan(amount)))
  }

  // MARK: Telling

  /// What becomes of one step.
  enum Telling: CaseIterable {
    /// It is recorded on its day.
    case inOrder
    /// It is recorded after everything else.
    case late
    /// It is recorded on its day and reversed at the end.
    case reversed
    /// It is recorded late and reversed after that.
    case lateAndReversed
    /// Its reversal is reversed.
    case reversedTwice
    /// It never happened.
    case without
  }

  /// The device on which the step stands that is told in different ways: its entry keeps its name.
  private static let device = "Z9ZZ"

  private var end: Day { (steps.map(\.day).max() ?? .earliest).adding(days: 1) }

  /// The days on which the tellings are compared.
  func looks(at place: Int) -> [Day] {
    [steps[place].day, steps[place].day.adding(days: 1), end, end.adding(days: 40)]
  }

  /// The entries of the story, all recorded at the end in the order of `places`, those in `reversed`
  /// taken back after that.
  func entries(recordedAs places: [Int], reversed: Set<Int> = []) -> [Entry] {
    func entry(_ number: Int, _ day: Day, _ event: Event, _ place: Int) -> Entry {
      Entry(
        id: EntryID(device: "K7QX", number: number), day: day, booked: end,
        at: Moment(seconds: Int64(place)), actor: "tester", role: .supervisor,
        request: "r\(number)", event: event)
    }
    let told = places.enumerated().map { order, place in
      entry(place + 1, steps[place].day, steps[place].event, order)
    }
    let taken = reversed.sorted().enumerated().map { order, place in
      entry(
        steps.count + 1 + order, end,
        Event(
          EntryReversed(entry: EntryID(device: "K7QX", number: place + 1), reason: "told wrongly") {
            $0.touched = steps[place].event.subjects.map(SubjectKey.init)
          }), places.count + order)
    }
    return told + taken
  }

  /// The entries of the story, the one at `place` told in its way.
  func entries(_ place: Int, _ telling: Telling) -> [Entry] {
    var entries: [Entry] = []
    func record(_ id: EntryID, _ day: Day, booked: Day, _ event: Event) {
      entries.append(
        Entry(
          id: id, day: day, booked: booked, at: Moment(seconds: Int64(entries.count)),
          actor: "tester", role: .supervisor, request: "\(id)", event: event))
    }
    let told = EntryID(device: LateStory.device, number: 1)
    let isLate = telling == .late || telling == .lateAndReversed
    for (index, step) in steps.enumerated() {
      if index != place {
        record(
          EntryID(device: "K7QX", number: index + 1), step.day, booked: step.day, step.event)
      } else if telling != .without, !isLate {
        record(told, step.day, booked: step.day, step.event)
      }
    }
    if isLate { record(told, steps[place].day, booked: end, steps[place].event) }
    func reverse(_ entry: EntryID, _ number: Int) {
      record(
        EntryID(device: LateStory.device, number: number), end, booked: end,
        Event(
          EntryReversed(entry: entry, reason: "told wrongly") {
            $0.touched = steps[place].event.subjects.map(SubjectKey.init)
          }))
    }
    switch telling {
    case .reversed, .lateAndReversed: reverse(told, 2)
    case .reversedTwice:
      reverse(told, 2)
      reverse(EntryID(device: LateStory.device, number: 2), 3)
    case .inOrder, .late, .without: break
    }
    return entries
  }
}
