import Foundation
import Lending
import LendingStore
import Testing

@testable import Commands
@testable import Wording

/// Every field of every event with what nobody should type: refused with a reason or recorded as it
/// is, and nothing traps.
struct EventInputTests {
  /// A book that goes back to how it stood.
  private final class Trial {
    private let folder: URL
    private(set) var book: Book

    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "ditui-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      book = try Book.open(
        folder.appending(path: "book.db").path, .creating(.book), durability: .none)
    }

    private var path: String { folder.appending(path: "book.db").path }
    private var kept: String { folder.appending(path: "kept.db").path }

    private func copy(_ from: String, to: String) throws {
      if FileManager.default.fileExists(atPath: to) {
        try FileManager.default.removeItem(atPath: to)
      }
      try FileManager.default.copyItem(atPath: from, toPath: to)
    }

    func keep() throws {
      try book.close()
      try copy(path, to: kept)
      book = try Book.open(path, .existing, durability: .none)
    }

    func goBack() throws {
      try book.close()
      for ending in ["-wal", "-shm"]
      where FileManager.default.fileExists(atPath: path + ending) {
        try FileManager.default.removeItem(atPath: path + ending)
      }
      try copy(kept, to: path)
      book = try Book.open(path, .existing, durability: .none)
    }

    func end() throws {
      try book.close()
      try FileManager.default.removeItem(at: folder)
    }
  }

  /// What a field of each form is given, and whether it can never be read.
  private static func values(_ form: Lending.Form) -> [(json: JSON, isUnreadable: Bool)] {
    switch form {
    case .amount:
      [
        "-0.01": false, "0.00": false, "-10000000000.00": false, "9999999999.99": false,
        "10000000000.00": false, "10000000000.01": true, "-10000000000.01": true,
        "92233720368547758.07": true, "-92233720368547758.08": true,
        "92233720368547758.08": true, "1000000000000000000.00": true, "1": true, "1e3": true,
        "": true,
      ].map { (.string($0.key), $0.value) }
    case .count:
      [
        "-9223372036854775808": false, "-1": false, "0": false, "37": false, "1000000": false,
        "9223372036854775807": false, "9223372036854775808": true, "1e3": true, "1.5": true,
      ].map { (.number($0.key), $0.value) } + [(.string("12"), true)]
    case .rate:
      [
        "-0.00000001": false, "10000": false, "99999999": false, "99999999.99999999": false,
        "-99999999.99999999": false, "100000000": true, "5%": true, "": true,
      ].map { (.string($0.key), $0.value) }
    case .day:
      [
        "1900-01-01": false, "2028-02-29": false, "2199-12-31": false, "1899-12-31": true,
        "2200-01-01": true, "2026-13-01": true, "2026-02-29": true, "2100-02-29": true,
        "2026-00-10": true, "15.01.2026": true, "": true,
      ].map { (.string($0.key), $0.value) }
    case .instant:
      [
        "1900-01-01T00:00:00": false, "2199-12-31T23:59:59": false, "2026-01-15T24:00:00": true,
        "2026-02-29T10:00:00": true, "": true,
      ].map { (.string($0.key), $0.value) }
    case .text:
      ["": true, "   ": true, "\t": true, "\u{3000}": true, "a\u{0}b": true].map {
        (.string($0.key), $0.value)
      }
    case .identifier: ["": true, " ": true, "-": true].map { (.string($0.key), $0.value) }
    case .frequency:
      ["366 months": false, "366 days": false, "0 days": true, "1 year": true].map {
        (.string($0.key), $0.value)
      }
    default: [(.number("7"), true), (.string(""), true)]
    }
  }

  /// `json` with the field at `path` set; objects on the way are made where they are missing, in a
  /// list the first element is meant.
  private static func setting(_ path: ArraySlice<String>, in json: JSON?, to value: JSON) -> JSON {
    guard let first = path.first else { return value }
    let isList = first.hasSuffix("[]")
    let name = isList ? String(first.dropLast(2)) : first
    var members: [JSON.Member] = []
    if case .object(let found)? = json { members = found }
    let old = members.first { $0.name == name }?.value
    let next: JSON
    if isList {
      var elements: [JSON] = []
      if case .array(let found)? = old { elements = found }
      let element = setting(path.dropFirst(), in: elements.first, to: value)
      next = .array([element] + elements.dropFirst())
    } else {
      next = setting(path.dropFirst(), in: old, to: value)
    }
    if let index = members.firstIndex(where: { $0.name == name }) {
      members[index] = JSON.Member(name, next)
    } else {
      members.append(JSON.Member(name, next))
    }
    return .object(members)
  }

  private static func line(_ json: JSON, _ request: String) -> RecordLine {
    let named = setting(["request"], in: json, to: .string(request))
    return RecordLine(
      LineReader.Line(number: 1, bytes: named.bytes), role: .supervisor,
      at: Moment(day: AppSession.day, secondOfDay: 36_000))
  }

  private static func names(_ reason: Reason, _ path: String) -> Bool {
    let plain = path.replacing("[]", with: "[0]")
    return reason.field == plain
  }

  /// What a plan says at the end of the calendar, where every figure is the largest.
  private static func look(_ book: Book, at event: Event) throws {
    for case .plan(let id) in event.subjects {
      for day in [Day.latest, try book.businessDay ?? .latest] {
        guard let plan = try book.plan(id, on: day) else { continue }
        _ = plan.settlement(on: day)
        _ = plan.unpaidPrincipal
        _ = plan.gap
      }
    }
  }

  @Test func `every field of every event takes what nobody should type without a trap`() throws {
    let trial = try Trial()
    var tried: Set<String> = []
    var kinds: Set<Event.Kind> = []
    var counts = (refused: 0, recorded: 0)
    for (place, text) in Event.story.enumerated() {
      let text = text.replacing("K7QX#", with: "\(try trial.book.device)#")
      var json = try JSON(text: text)
      let example = EventInputTests.line(json, "s-\(place)")
      let kind = try #require(example.asked?.event.kind)
      kinds.insert(kind)
      // A freeze, a release and a capture are asked for and answered in their own ways.
      let sort = kind.rawValue + (json["kind"]?.string ?? "") + (json["result"]?.string ?? "")
      if tried.insert(sort).inserted {
        try trial.keep()
        // The fields as the door completes them, where it does.
        let receipt = try trial.book.record(try #require(example.asked), closing: true)
        for member in receipt.event.members where member.name != "totals" {
          json = EventInputTests.setting([member.name], in: json, to: member.value)
        }
        try trial.goBack()
        for shape in kind.shapes where shape.form != .object {
          for (index, value) in EventInputTests.values(shape.form).enumerated() {
            let path = shape.path.split(separator: ".").map(String.init)
            let changed = EventInputTests.setting(path[...], in: json, to: value.json)
            let line = EventInputTests.line(changed, "m-\(place)-\(shape.path)-\(index)")
            let told = "\(kind.rawValue) \(shape.path) \(value.json.text)"
            guard let asked = line.asked else {
              guard case .failure(let refusal) = line.result else { continue }
              counts.refused += 1
              #expect(
                !value.isUnreadable
                  || refusal.reasons.contains { EventInputTests.names($0, shape.path) }, "\(told)")
              continue
            }
            #expect(!value.isUnreadable, "\(told)")
            do {
              let receipt = try trial.book.record(asked)
              counts.recorded += 1
              try EventInputTests.look(trial.book, at: receipt.event)
              try trial.goBack()
            } catch let refusal as Refusal {
              counts.refused += 1
              for language in Language.allCases {
                #expect(!language.words.sentence(refusal).isEmpty, "\(told)")
              }
            }
          }
        }
      }
      let told = EventInputTests.line(try JSON(text: text), "s-\(place)")
      _ = try trial.book.record(try #require(told.asked), closing: true)
    }
    #expect(kinds == Set(Event.Kind.allCases))
    #expect(counts.refused > 1_500)
    try trial.end()
  }
}
