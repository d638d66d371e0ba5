import Lending
import LendingStore
import Reporting

/// One line of `record`: what it asks for, or why it cannot be read.
struct RecordLine {
  /// The line's place, from 1.
  let number: Int
  /// The request's name, as far as it can be read.
  let request: String?
  /// What is asked for, or everything that is wrong with the line.
  let result: Result<Request, Refusal>

  /// Reads a line; the clock and the role are the caller's.
  init(_ line: LineReader.Line, role: Role, at moment: Moment) {
    number = line.number
    var name: String?
    do throws(Refusal) {
      let json = try RecordLine.json(line)
      name = json["request"]?.string
      result = .success(try RecordLine.request(json, role, moment))
    } catch {
      result = .failure(error)
    }
    request = name
  }

  private static func json(_ line: LineReader.Line) throws(Refusal) -> JSON {
    guard let bytes = line.bytes else {
      throw Refusal(.countAbove(field: "", maximum: LineReader.longest))
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Refusal(.fieldMalformed(field: "", expected: .object))
    }
    do {
      let json = try JSON(bytes)
      guard case .object = json else {
        throw Refusal(.fieldMalformed(field: "", expected: .object))
      }
      return json
    } catch let fault as JSON.Fault {
      throw Refusal(.fieldMalformed(field: fault.duplicate ?? "", expected: .object))
    } catch {
      throw Refusal(.fieldMalformed(field: "", expected: .object))
    }
  }

  private static func request(
    _ json: JSON, _ role: Role, _ moment: Moment
  ) throws(Refusal) -> Request {
    var reasons: [Reason] = []
    func read<V: FieldValue>(_ name: String, _ form: Lending.Form = V.form) -> V? {
      guard let value = json[name], value != .null else {
        reasons.append(.fieldMissing(field: name))
        return nil
      }
      if let read = V(json: value) { return read }
      reasons.append(.fieldMalformed(field: name, expected: form))
      return nil
    }
    let name: String? = read("request")
    let day: Day? = read("day")
    let actor: ID<Actor>? = read("actor")
    let kind: EventName? = read("event")
    var event: Event?
    if let kind {
      do throws(Refusal) {
        event = try self.event(kind.kind, json)
      } catch {
        reasons += error.reasons
      }
    }
    if let refusal = Refusal(reasons) { throw refusal }
    guard let name, let day, let actor, let event else {
      throw Refusal(.fieldMalformed(field: "", expected: .object))
    }
    return Request(request: name, day: day, actor: actor, role: role, event: event, at: moment)
  }

  /// The event with the fields beside the envelope's.
  ///
  /// A number called `version` is the envelope's; a text of that name is a field of the event.
  private static func event(_ kind: Event.Kind, _ json: JSON) throws(Refusal) -> Event {
    var envelope: Set<String> = ["request", "day", "actor", "event"]
    var version = kind.version
    if case .number(let digits)? = json["version"] {
      envelope.insert("version")
      version = Int(digits) ?? 0
    }
    return try Event.read(kind, version: version, from: json, ignoring: envelope)
  }
}

/// The wire name of a kind of event.
private struct EventName: FieldValue {
  let kind: Event.Kind
  static var form: Lending.Form { .choice }
  static var choices: [String] { Event.Kind.allCases.map(\.rawValue) }

  init?(json: JSON) {
    guard let name = json.string, let kind = Event.Kind(rawValue: name) else { return nil }
    self.kind = kind
  }

  var json: JSON { .string(kind.rawValue) }
}

extension RecordLine {
  /// The answer for a line that was recorded.
  func accepted(_ receipt: Receipt) -> JSON {
    ["request": name, "ok": true, "entry": .string("\(receipt.entry)")]
  }

  /// The answer for a line that was refused.
  func refused(_ refusal: Refusal) -> JSON {
    [
      "request": name, "ok": false, "line": .number(String(number)), "reasons": refusal.json,
    ]
  }

  private var name: JSON { request.map { .string($0) } ?? .null }
}
