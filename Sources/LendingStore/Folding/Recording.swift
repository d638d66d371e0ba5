import Foundation
import GRDB
import Lending

/// One transaction at the write door: everything recorded through it is committed together, or none.
///
/// Receipts become true with the commit: show none before `Book.recording` has returned.
package final class Recording {
  let db: Database
  let folds: FoldCache
  let isDemonstration: Bool
  /// The device's code, the first part of every number it gives out.
  package let device: String
  private var last: (number: Int, hash: Data)
  var noted = PendingIndex()

  init(_ db: Database, cache: EntryCache) throws {
    self.db = db
    folds = try FoldCache(db, cache: cache)
    isDemonstration = try Meta.kind.read(db) == Book.Kind.demonstration.rawValue
    device = try Meta.device.read(db) ?? ""
    last = try folds.journal.last(of: device)
  }

  /// The book's business day, nil while it is empty.
  package var businessDay: Day? { folds.calendar.day }

  /// The last closed day, or nil.
  package var lastClosed: Day? { folds.calendar.lastClosed }

  /// A number for something new, which is given out never again.
  package func nextID() throws -> String {
    let next = (try Meta.counter.read(db)).flatMap { Int($0) } ?? 1001
    try Meta.counter.write(String(next + 1), to: db)
    return "\(device)-\(next)"
  }

  /// Records one event: the request looked up, rights, what the book knows, the rules, the entry.
  ///
  /// Where the event's day is not open yet and `closing` says so, the days before it are closed first,
  /// at most up to the day of the request's clock; nothing is asked of anybody by that.
  ///
  /// - Throws: the refusal; then nothing of this request is written, and no day closed for it.
  package func record(_ request: Request, closing: Bool = false) throws -> Receipt {
    let brought = request.event
    let digest = StoredEntry.requestDigest(request, JSON.object(brought.members).bytes)
    if let name = request.request, let before = try folds.journal.recorded(for: name) {
      guard before.requestDigest == digest else {
        throw Refusal(.requestReused(request: name, entry: before.id))
      }
      let entry = try before.entry()
      return Receipt(entry: entry.id, event: entry.event, isRepeat: true)
    }
    guard brought.roles.contains(request.role) else {
      throw Refusal(.roleMayNot(role: request.role, event: brought.kind.rawValue))
    }
    let open = closing ? try opened(for: request) : businessDay ?? request.day
    let normal = request.normalised
    let situation: AdmissionContext = try folds.looking(at: open) {
      try self.situation(of: normal, open: open)
    }
    let event = try normal.event.admitted(in: situation).digested().normalised
    let members = try event.encoded()
    try closeDays(before: open, at: request.at)
    return try write(event, members, request, digest)
  }

  /// The business day with which the request is judged, once the days before it are closed.
  private func opened(for request: Request) throws -> Day {
    guard let businessDay, request.day > businessDay, request.day <= request.at.day else {
      return businessDay ?? request.day
    }
    // A close is taken back on the business day: closing others first would put them behind it.
    if let body = request.event.body as? EntryReversed,
      try folds.journal.entry(body.entry)?.event.body is DayClosed
    {
      return businessDay
    }
    try Closing.check(days: request.at.day - businessDay, since: businessDay, by: request.role)
    return request.day
  }

  /// Writes an entry for `event`, which is encoded as `members`.
  func write(
    _ event: Event, _ members: [JSON.Member], _ request: Request, _ digest: Data
  ) throws -> Receipt {
    let person = members.first { $0.name == "person" }?.value
    let clear = JSON.object(members.filter { $0.name != "person" }).bytes
    let id = EntryID(device: device, number: last.number + 1)
    var stored = StoredEntry(
      id: id, day: request.day, booked: max(request.day, businessDay ?? request.day),
      at: request.at, actor: request.actor, role: request.role,
      request: try request.request ?? fresh(id), requestDigest: digest, event: event.kind.rawValue,
      version: event.kind.version, clear: Data(clear),
      person: person.map { Data($0.bytes) }, previous: last.hash, hash: StoredEntry.origin)
    stored.hash = stored.computedHash
    let entry = Entry(
      id: id, day: stored.day, booked: stored.booked, at: stored.at, actor: stored.actor,
      role: stored.role, request: stored.request, event: event)
    try folds.journal.insert(stored, entry)
    last = (id.number, stored.hash)
    noted.note(event)
    try folds.add(entry)
    return Receipt(entry: id, event: event, isRepeat: false)
  }

  /// A request's name that nobody has brought: the entry's own number, made longer where somebody has.
  private func fresh(_ id: EntryID) throws -> String {
    var name = id.description
    while try folds.journal.isRecorded(name) { name += "+" }
    return name
  }

  /// Writes the rows of everything recorded so far.
  func finish() throws { try folds.flush() }

  // MARK: What the book knows at this moment of the transaction

  /// The plan at the end of `day`, by default the business day.
  package func plan(_ id: ID<Plan>, on day: Day? = nil) throws -> Plan? {
    guard case .plan(let plan) = try folds.fold(.plan(id), asOf: day ?? businessDay) else {
      return nil
    }
    return plan
  }

  /// The line.
  package func line(_ id: ID<Line>) throws -> Line? {
    try folds.line(id)
  }

  /// The customer.
  package func customer(_ id: ID<Customer>) throws -> Customer? {
    try folds.customer(id)
  }

  /// The partner.
  package func partner(_ id: ID<Partner>) throws -> Partner? {
    try folds.partner(id)
  }

  /// The product.
  package func product(_ id: ID<Product>) throws -> Product? {
    try folds.product(id)
  }

  /// The programme.
  package func programme(_ id: ID<Programme>) throws -> Programme? {
    try folds.programme(id)
  }

  /// The outlet.
  package func outlet(_ id: ID<Outlet>) throws -> Outlet? {
    try folds.outlet(id)
  }

  /// The carrier.
  package func carrier(_ id: ID<Carrier>) throws -> Carrier? {
    try folds.carrier(id)
  }
}
