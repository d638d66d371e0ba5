import Foundation
import GRDB
import Lending

/// An entry as it stands in the journal: its bytes are never rewritten.
///
/// The clear part is the JSON of the event's members without `person`, the person part the JSON of
/// that member. Each has a byte for its scheme, 0 for clear, and is hashed as stored.
package struct StoredEntry: Hashable, Sendable {
  /// The device and its number.
  package var id: EntryID
  /// The business day of the event.
  package var day: Day
  /// The book's business day when it was recorded.
  package var booked: Day
  /// The clock when it was recorded.
  package var at: Moment
  /// Who recorded it.
  package var actor: ID<Actor>
  /// In which role.
  package var role: Role
  /// The request.
  package var request: String
  /// SHA-256 of what was asked for: kind, day, actor, role and body as brought, before the door
  /// completed it.
  package var requestDigest: Data
  /// The wire name of the event.
  package var event: String
  /// The version of the event's body.
  package var version: Int
  /// How the clear part is sealed.
  package var clearScheme = 0
  /// The clear part.
  package var clear: Data
  /// How the person part is sealed.
  package var personScheme = 0
  /// The person part, where the event has one.
  package var person: Data?
  /// The hash of the entry before it on the same device; 32 zero bytes for the first.
  package var previous: Data
  /// SHA-256 of all of this.
  package var hash: Data

  /// The hash that stands before the first entry of a device.
  static let origin = Data(count: 32)

  /// The hash of these fields.
  package var computedHash: Data {
    var hasher = SHA256()
    hasher.update("ditui entry 1".utf8)
    hasher.field(id.device.utf8)
    hasher.number(id.number)
    hasher.number(Int(day.number))
    hasher.number(Int(booked.number))
    hasher.number(Int(at.seconds))
    hasher.field(actor.text.utf8)
    hasher.field(role.rawValue.utf8)
    hasher.field(request.utf8)
    hasher.field(requestDigest)
    hasher.field(event.utf8)
    hasher.number(version)
    hasher.number(clearScheme)
    hasher.field(clear)
    hasher.number(personScheme)
    hasher.number(person == nil ? 0 : 1)
    hasher.field(person ?? Data())
    hasher.field(previous)
    return hasher.hash()
  }

  /// The entry with its event read, numbers and names in the form in which they are compared.
  ///
  /// - Throws: `BookFailure.entryUnreadable` for another scheme, no JSON, or another event's fields.
  package func entry() throws -> Entry {
    guard clearScheme == 0, personScheme == 0, let kind = Event.Kind(rawValue: event) else {
      throw BookFailure.entryUnreadable(id)
    }
    do {
      guard case .object(var members) = try JSON(clear) else {
        throw BookFailure.entryUnreadable(id)
      }
      if let person { members.append(JSON.Member("person", try JSON(person))) }
      let read = try Event.read(kind, version: version, from: .object(members))
      return Entry(
        id: id, day: day, booked: booked, at: at, actor: actor, role: role, request: request,
        event: read.normalised)
    } catch is JSON.Fault {
      throw BookFailure.entryUnreadable(id)
    } catch is Refusal {
      throw BookFailure.entryUnreadable(id)
    }
  }

  /// SHA-256 of what a request asks for, its event as `body`.
  static func requestDigest(_ request: Request, _ body: [UInt8]) -> Data {
    var hasher = SHA256()
    hasher.field(request.event.kind.rawValue.utf8)
    hasher.number(Int(request.day.number))
    hasher.field(request.actor.text.utf8)
    hasher.field(request.role.rawValue.utf8)
    hasher.field(body)
    return hasher.hash()
  }
}

extension StoredEntry: FetchableRecord {
  /// Reads the columns in the order of the table.
  package init(row: Row) throws {
    var cells = CellReader(row)
    id = EntryID(device: try cells.next(), number: try cells.next())
    day = try cells.next()
    booked = try cells.next()
    at = try cells.next()
    actor = try cells.next()
    role = try cells.next()
    request = try cells.next()
    requestDigest = try cells.next()
    event = try cells.next()
    version = try cells.next()
    clearScheme = try cells.next()
    clear = try cells.next()
    personScheme = try cells.next()
    person = try cells.next()
    previous = try cells.next()
    hash = try cells.next()
  }

  static let insert =
    "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

  var cells: Cells {
    [
      id.device.databaseValue, id.number.databaseValue, day.databaseValue, booked.databaseValue,
      at.databaseValue, actor.databaseValue, role.databaseValue, request.databaseValue,
      requestDigest.databaseValue, event.databaseValue, version.databaseValue,
      clearScheme.databaseValue,
      clear.databaseValue, personScheme.databaseValue, person.cell, previous.databaseValue,
      hash.databaseValue,
    ]
  }
}
