import Lending
import LendingStore
import Reporting
import TerminalKit
import Wording

extension Listing {
  /// The entries, each with what it tells: what happened, how much, about whom, by whom.
  func journal(
    _ session: Session, _ words: Words, _ limit: Int
  ) throws -> (rows: [Row], hasMore: Bool) {
    let entries = try session.book.journal(seenBy: session.visibility, limit: limit)
    let reversed = entries.reversed
    let known = try Known(entries, session)
    let rows = entries.map { entry in
      let isReversed = reversed.contains(entry.id)
      let asked = known.asked(entry.event)
      let fact = words.fact(entry.event, asked: asked?.kind)
      let isSeen = !session.visibility.fields(of: entry.event).isEmpty
      let amount = isSeen ? entry.event.amount ?? asked?.amount : nil
      return Row(
        id: "\(entry.id)",
        cells: [
          .init("\(entry.id)"), .init(words.day(entry.day)),
          .init(
            isReversed ? "\(fact) \(words.reversedMark)" : fact, isReversed ? .muted : .body),
          .init(amount.map { words.money($0) } ?? ""),
          .init(known.about(entry.event, words), .label),
          .init(known.actor(entry, words), .label), .init(words.moment(entry.at), .muted),
        ], thing: .entry(entry))
    }
    return (rows, entries.count == limit)
  }

  /// What was recorded, without anybody's personal data.
  func overlay(_ entry: Entry, _ session: Session) -> TextOverlay {
    let words = session.words
    let lines =
      [
        words.name(entry.event.kind) + "  " + words.day(entry.day),
        words.recordedBy(
          words.actor(entry.actor, entry.role), words.name(entry.role), entry.at),
        words.requestNumber(entry.request),
      ] + words.fields(of: entry.event, session.visibility)
    return TextOverlay(title: words.entryTitle("\(entry.id)"), lines: lines)
  }
}

/// What the entries of a page name, read once for all of them.
private struct Known {
  private var persons: [ID<Customer>: CustomerPerson] = [:]
  private var plans: [ID<Plan>: Plan.Summary] = [:]
  private var owners: [ID<Programme>: String] = [:]
  private var operations: [ID<Lending.Operation>: (kind: OperationKind, amount: Money)] = [:]

  init(_ entries: [Entry], _ session: Session) throws {
    let book = session.book
    var customers: Set<ID<Customer>> = []
    for entry in entries {
      for subject in entry.event.subjects {
        switch subject {
        case .customer(let id): customers.insert(id)
        case .plan(let id) where plans[id] == nil: plans[id] = try book.summary(of: id)
        default: break
        }
      }
      if let body = entry.event.body as? OperationRequested {
        operations[body.operation] = (body.kind, body.amount)
      }
    }
    for entry in entries {
      guard let body = entry.event.body as? OperationAnswered, operations[body.operation] == nil
      else { continue }
      let query = OperationQuery { $0.plan = body.plan }
      for row in try book.operations(query, limit: 500).rows {
        operations[row.item.id] = (row.item.kind, row.item.requested)
      }
    }
    persons = try book.persons(of: customers.union(plans.values.map(\.customer)))
    for programme in try book.programmes() { owners[programme.id] = programme.latest.owner }
  }

  /// What an answer is an answer to.
  func asked(_ event: Event) -> (kind: OperationKind, amount: Money)? {
    (event.body as? OperationAnswered).flatMap { operations[$0.operation] }
  }

  /// Whom and what it is about, as in `钱*云 K7QX-1012`.
  func about(_ event: Event, _ words: Words) -> String {
    guard let subject = event.subjects.first else { return "" }
    let customers = event.subjects.lazy.compactMap { subject -> ID<Customer>? in
      switch subject {
      case .customer(let id): id
      case .plan(let id): plans[id]?.customer
      default: nil
      }
    }
    guard let customer = customers.first, let person = persons[customer] else {
      return words.subject(subject)
    }
    return "\(Masking.name(person.name)) \(subject.key.id)"
  }

  /// Who recorded it; the owner of a line by name.
  func actor(_ entry: Entry, _ words: Words) -> String {
    let side = words.actor(entry.actor, entry.role)
    guard entry.actor == "owner", case .plan(let id)? = entry.event.subjects.first,
      let owner = plans[id]?.programme.flatMap({ owners[$0] })
    else { return side }
    return owner
  }
}

extension Event {
  /// How much it tells of, or nil.
  fileprivate var amount: Money? {
    let told = members.first { ["amount", "limit"].contains($0.name) }
    return told?.value.string.flatMap { Money(exactText: $0) }
  }
}
