import Lending
import LendingStore

/// The events of the made-up book as they come to mind, to be put in the order of the clock.
///
/// Entries carry provisional numbers until then; whatever names an entry is renamed with it.
final class DemoJournal {
  private let device: String
  private var drafts: [Draft] = []

  private struct Draft {
    let day: Day
    let at: Moment
    let hand: Recorder
    let event: Event
  }

  /// Who records something.
  struct Recorder {
    let actor: ID<Actor>
    let role: Role

    static let officer = Recorder(actor: "C1", role: .officer)
    static let collector = Recorder(actor: "C2", role: .officer)
    static let supervisor = Recorder(actor: "S1", role: .supervisor)
    /// The parties outside, whose answers come in by the officer's desk.
    static let organiser = Recorder(actor: "organiser", role: .officer)
    static let owner = Recorder(actor: "owner", role: .officer)
    static let funder = Recorder(actor: "funder", role: .officer)
    static let carrier = Recorder(actor: "carrier", role: .officer)

    static func agent(_ id: ID<Agent>) -> Recorder { Recorder(actor: ID(id.text), role: .agent) }
  }

  init(device: String) {
    self.device = device
  }

  /// The program itself, which closes the days.
  var program: Recorder { Recorder(actor: ID(device), role: .device) }

  /// The first day on which anything is noted.
  var firstDay: Day? { drafts.map(\.at.day).min() }

  /// Notes an event of the clock's day, or of an earlier `day` when it is told late.
  @discardableResult
  func note(_ event: Event, at: Moment, by hand: Recorder, day: Day? = nil) -> Entry {
    let draft = Draft(day: day ?? at.day, at: at, hand: hand, event: event)
    drafts.append(draft)
    return Entry(
      id: EntryID(device: device, number: drafts.count), day: draft.day, booked: at.day, at: at,
      actor: hand.actor, role: hand.role, request: "", event: event)
  }

  /// The requests in the order of the clock; what was noted first goes first within a second.
  func requests() -> [Request] {
    let times = drafts.map(\.at)
    let order = times.indices.sorted {
      times[$0] == times[$1] ? $0 < $1 : times[$0] < times[$1]
    }
    var numbers = [Int](repeating: 0, count: drafts.count)
    for (place, index) in order.enumerated() { numbers[index] = place + 1 }
    return order.enumerated().map { place, index in
      let draft = drafts[index]
      return Request(
        request: "demo-\(place + 1)", day: draft.day, actor: draft.hand.actor,
        role: draft.hand.role, event: renamed(draft.event, numbers), at: draft.at)
    }
  }

  private func renamed(_ event: Event, _ numbers: [Int]) -> Event {
    switch event.body {
    case var body as EntryReversed:
      body.entry = final(body.entry, numbers)
      return Event(body)
    case var body as DifferenceCorrected:
      // A double payment's difference is named after the entry of the payment.
      let parts = body.difference.text.split(separator: "/").map { part in
        EntryID(String(part)).map { final($0, numbers).description } ?? String(part)
      }
      body.difference = ID(parts.joined(separator: "/"))
      return Event(body)
    default: return event
    }
  }

  private func final(_ entry: EntryID, _ numbers: [Int]) -> EntryID {
    EntryID(device: device, number: numbers[entry.number - 1])
  }
}
