import Foundation
import Lending
import Testing

/// One file for ever of each kind and version, with every field filled: what a book holds today is
/// read by every later program, and written as it was.
struct GoldenTests {
  static func bytes(_ kind: Event.Kind, version: Int? = nil) throws -> [UInt8] {
    let name = "\(kind.rawValue).v\(version ?? kind.version)"
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Golden"),
      "no golden file \(name)")
    return Array(try Data(contentsOf: url).dropLast())
  }

  static func event(_ kind: Event.Kind) throws -> Event {
    try Event.read(kind, version: kind.version, from: JSON(bytes(kind)))
  }

  @Test(arguments: Event.Kind.allCases)
  func `an event is read and written back to the same bytes`(kind: Event.Kind) throws {
    let bytes = try GoldenTests.bytes(kind)
    let event = try Event.read(kind, version: kind.version, from: JSON(bytes))
    #expect(event.kind == kind)
    let written = JSON.object(event.members).bytes
    #expect(String(decoding: written, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: Event.Kind.allCases.filter { $0.version > 1 })
  func `an older version keeps every field it had`(kind: Event.Kind) throws {
    for version in 1..<kind.version {
      let old = try JSON(GoldenTests.bytes(kind, version: version))
      let event = try Event.read(kind, version: version, from: old)
      let written = JSON.object(event.members)
      let kept = GoldenTests.leaves(old, path: "")
      let now = GoldenTests.leaves(written, path: "")
      #expect(!kept.isEmpty)
      for (path, value) in kept { #expect(now[path] == value, "\(path)") }
    }
  }

  private static func leaves(_ json: JSON, path: String) -> [String: JSON] {
    switch json {
    case .object(let members):
      members.reduce(into: [:]) { found, member in
        found.merge(leaves(member.value, path: "\(path).\(member.name)")) { _, new in new }
      }
    case .array(let elements):
      elements.enumerated().reduce(into: [:]) { found, element in
        found.merge(leaves(element.element, path: "\(path)[\(element.offset)]")) { _, new in new }
      }
    default: [path: json]
    }
  }

  @Test(arguments: Event.Kind.allCases)
  func `a golden file fills every field of the catalogue`(kind: Event.Kind) throws {
    let filled = GoldenTests.paths(try JSON(GoldenTests.bytes(kind)), prefix: "")
    #expect(Set(kind.shapes.map(\.path)).subtracting(filled).isEmpty)
  }

  private static func paths(_ json: JSON, prefix: String) -> Set<String> {
    switch json {
    case .object(let members):
      members.reduce(into: []) { paths, member in
        let path = prefix.isEmpty ? member.name : "\(prefix).\(member.name)"
        paths.insert(path)
        paths.formUnion(GoldenTests.paths(member.value, prefix: path))
      }
    case .array(let elements):
      elements.reduce(into: ["\(prefix)[]"]) {
        $0.formUnion(GoldenTests.paths($1, prefix: "\(prefix)[]"))
      }
    default: []
    }
  }

  @Test func `there is a golden file of nothing else`() throws {
    let folder = try #require(
      Bundle.module.url(forResource: "Golden", withExtension: nil))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let known = Event.Kind.allCases.flatMap { kind in
      (1...kind.version).map { "\(kind.rawValue).v\($0).json" }
    }
    #expect(files.sorted() == known.sorted())
  }

  @Test(arguments: [0, 2, -1])
  func `another version is not read`(version: Int) throws {
    let json = try JSON(GoldenTests.bytes(.dayClosed))
    #expect(throws: Refusal(.versionUnknown(event: "day-closed", version: version))) {
      try Event.read(.dayClosed, version: version, from: json)
    }
  }

  /// A golden file with one text replaced, and what is wrong with it then.
  struct Damage: CustomTestStringConvertible, Sendable {
    let kind: Event.Kind
    let text: String
    let replacement: String
    let reasons: [Reason]
    var testDescription: String { "\(kind.rawValue): \(text) -> \(replacement)" }

    init(_ kind: Event.Kind, _ text: String, _ replacement: String, _ reasons: Reason...) {
      self.kind = kind
      self.text = text
      self.replacement = replacement
      self.reasons = reasons
    }
  }

  static let damages = [
    Damage(.dayClosed, #""closed":"2026-11-22""#, "", .fieldMissing(field: "closed")),
    Damage(.dayClosed, #""2026-11-22""#, "null", .fieldMissing(field: "closed")),
    Damage(.dayClosed, "}", #","more":1}"#, .fieldUnknown(field: "more")),
    Damage(
      .dayClosed, "2026-11-22", "2026-11-31", .fieldMalformed(field: "closed", expected: .day)),
    Damage(
      .depositPaidIn, #""3000000.00""#, #""3000000""#,
      .fieldMalformed(field: "amount", expected: .amount)),
    Damage(
      .depositPaidIn, #""3000000.00""#, "3000000.00",
      .fieldMalformed(field: "amount", expected: .amount)),
    Damage(
      .depositPaidIn, "3000000.00", "3,000,000.00",
      .fieldMalformed(field: "amount", expected: .amount)),
    Damage(
      .depositPaidIn, "3000000.00", "10000000000.01",
      .amountAbove(field: "amount", maximum: .ceiling)),
    Damage(
      .depositPaidIn, "3000000.00", "-92233720368547758.08",
      .amountBelow(field: "amount", minimum: -.ceiling)),
    Damage(
      .phoneHandedOver, "T11:15:00", "T24:00:00", .fieldMalformed(field: "at", expected: .instant)),
    Damage(
      .captureNoticeGiven, ":4,", ":4.0,", .fieldMalformed(field: "instalment", expected: .count)),
    Damage(
      .captureNoticeGiven, ":4,", #":"4","#, .fieldMalformed(field: "instalment", expected: .count)),
    Damage(
      .programmePublished, #""14.6""#, #""14.6%""#,
      .fieldMalformed(field: "terms.annualRate", expected: .rate)),
    Damage(
      .partnerReviewed, "首逾过高", " ", .fieldMalformed(field: "reason", expected: .text)),
    Damage(
      .partnerReviewed, "首逾过高", #"a\u0007"#, .fieldMalformed(field: "reason", expected: .text)),
    Damage(
      .partnerReviewed, "stopped", "paused", .fieldMalformed(field: "verdict", expected: .choice)),
    Damage(
      .partnerRegistered, #"["expansion","promotion","maintenance"]"#, #""promotion""#,
      .fieldMalformed(field: "scopes", expected: .list)),
    Damage(
      .partnerRegistered, #"["expansion","promotion","maintenance"]"#, "[]",
      .fieldMissing(field: "scopes")),
    Damage(
      .partnerRegistered, #""promotion""#, #""sales""#,
      .fieldMalformed(field: "scopes[1]", expected: .choice)),
    Damage(
      .programmePublished, #""discountFinanced":false"#, #""discountFinanced":0"#,
      .fieldMalformed(field: "terms.discountFinanced", expected: .boolean)),
    Damage(
      .agentEngaged, #"{"name":"王示范","mobile":"15400000002"}"#, "[]",
      .fieldMalformed(field: "person", expected: .object)),
    Damage(
      .planDisbursed, "K7QX-1043", "K7QX 1043",
      .fieldMalformed(field: "plan", expected: .identifier)),
    Damage(
      .programmePublished, #""model":"N9","#, "", .fieldMissing(field: "terms.phones[1].model")),
    Damage(
      .costFormSigned, #""start":"2026-07-05","#, #""begin":"2026-07-05","#,
      .fieldMissing(field: "terms.schedule.start"), .fieldUnknown(field: "terms.schedule.begin")),
    Damage(
      .entryReversed, "K7QX#17", "K7QX-17", .fieldMalformed(field: "entry", expected: .identifier)),
    Damage(
      .outletOpened, #""33""#, #""99""#, .fieldMalformed(field: "province", expected: .choice)),
  ]

  private static func reasons(_ kind: Event.Kind, _ json: JSON) -> [Reason] {
    do {
      _ = try Event.read(kind, version: 1, from: json)
      return []
    } catch {
      return error.reasons
    }
  }

  @Test(arguments: damages)
  func `every fault of a field is told with its path`(damage: Damage) throws {
    let whole = String(decoding: try GoldenTests.bytes(damage.kind), as: UTF8.self)
    let range = try #require(whole.firstRange(of: damage.text))
    var text = whole
    text.replaceSubrange(range, with: damage.replacement)
    let json = try JSON(text: text)
    #expect(GoldenTests.reasons(damage.kind, json) == damage.reasons)
  }

  @Test func `all faults are told at once, unknown fields last`() throws {
    let json = try JSON(text: #"{"extra":1,"amount":"1","reference":"r"}"#)
    let reasons: [Reason] = [
      .fieldMissing(field: "partner"), .fieldMalformed(field: "amount", expected: .amount),
      .fieldUnknown(field: "extra"),
    ]
    #expect(GoldenTests.reasons(.depositPaidIn, json) == reasons)
  }

  @Test func `a member given twice is refused by its name`() {
    #expect(JSONTests.fault(#"{"plan":"a","plan":"b"}"#.utf8) == [12, "plan"])
  }

  @Test func `members of the envelope are somebody else's`() throws {
    let json = try JSON(text: #"{"request":"r-1","closed":"2026-11-22"}"#)
    let event = try Event.read(.dayClosed, version: 1, from: json, ignoring: ["request"])
    #expect(event == (try GoldenTests.event(.dayClosed)))
  }
}
