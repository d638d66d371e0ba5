import Foundation
import Lending
import LendingStore
import Testing

@testable import Commands

struct RecordTests {
  private func carriers(_ count: Int) -> [String] {
    (1...count).map {
      #"{"request":"c-\#($0)","day":"2026-01-05","actor":"S1","event":"carrier-registered","#
        + #""carrier":"K-\#($0)","name":"运营商"}"#
    }
  }

  @Test func `the examples are a story that records`() throws {
    let program = try Program()
    let story = try Event.story.map { try JSON(text: $0).text }
    let first = try program.run(
      ["record", "--book", program.book], input: Data((story[0] + "\n").utf8))
    let entry = try #require(try first.json()["entry"]?.string)
    let device = try #require(entry.split(separator: "#").first)
    let text = story.joined(separator: "\n").replacing("K7QX", with: device)
    let outcome = try program.run(["record", "--book", program.book], input: Data(text.utf8))
    #expect(outcome.status == 0)
    #expect(outcome.lines.filter { !$0.contains(#""ok":true"#) } == [])
    #expect(outcome.lines.count == story.count)
    #expect(try program.run(["verify", "--book", program.book]).status == 0)
    try program.remove()
  }

  @Test func `the good ones are recorded beside a refused one`() throws {
    let program = try Program()
    var lines = carriers(1000)
    lines[499] = #"{"request":"bad","day":"2026-01-05","actor":"S1","event":"outlet-opened"}"#
    let file = try program.file("events.jsonl", lines.joined(separator: "\n"))
    let outcome = try program.run(["record", file, "--book", program.book])
    #expect(outcome.status == 1)
    #expect(outcome.lines.count == 1000)
    let answer = try JSON(text: outcome.lines[499])
    #expect(answer["request"]?.string == "bad")
    #expect(answer["line"] == .number("500"))
    #expect(
      answer["reasons"]
        == .array(
          ["outlet", "carrier", "name", "province", "city"].map { field in
            ["code": "field-missing", "field": .string(field), "facts": [:]]
          }))
    let again = try program.run(["record", file, "--book", program.book])
    #expect(again.lines == outcome.lines)
    try program.remove()
  }

  @Test func `all or nothing records none beside a refused one`() throws {
    let program = try Program()
    let lines = carriers(3) + [carriers(1)[0].replacing("c-1", with: "c-9")]
    let file = try program.file("events.jsonl", lines.joined(separator: "\n"))
    let outcome = try program.run(["record", file, "--all-or-nothing", "--book", program.book])
    #expect(outcome.status == 1)
    #expect(outcome.lines.count == 1)
    #expect(
      outcome.lines.first
        == #"{"request":"c-9","ok":false,"line":4,"reasons":[{"code":"taken","field":"carrier","#
        + #""facts":{"id":"K-1"}}]}"#)
    #expect(
      try program.run(["list", "entries", "--json", "--book", program.book]).json() == [])
    try program.remove()
  }

  @Test(arguments: [
    (#"not json"#, #"{"code":"field-malformed","field":"","facts":{"expected":"object"}}"#),
    (#"[1]"#, #"{"code":"field-malformed","field":"","facts":{"expected":"object"}}"#),
    ("{\"request\":\"r\u{0}\"}", #"{"code":"field-malformed","field":"","facts""#),
    (
      #"{"request":"r-1","day":"2026-01-05","actor":"S1","event":"moon-landed"}"#,
      #"{"code":"field-malformed","field":"event","facts":{"expected":"choice"}}"#
    ),
    (
      #"{"day":"2026-01-05","actor":"S1","event":"carrier-registered","carrier":"K","name":"n"}"#,
      #"{"code":"field-missing","field":"request","facts":{}}"#
    ),
    (
      #"{"request":"r","day":"2026-02-30","actor":"S1","event":"carrier-registered","#
        + #""carrier":"K","name":"n","colour":"red"}"#,
      #"{"code":"field-malformed","field":"day","facts":{"expected":"day"}},"#
        + #"{"code":"field-unknown","field":"colour","facts":{}}"#
    ),
    (
      #"{"request":"r","day":"2026-01-05","actor":"S1","event":"carrier-registered","#
        + #""version":2,"carrier":"K","name":"n"}"#,
      #"{"code":"version-unknown","facts":{"event":"carrier-registered","version":"2"}}"#
    ),
  ])
  func `a bad line is refused with each reason`(line: String, reasons: String) throws {
    let program = try Program()
    let outcome = try program.run(
      ["record", "--book", program.book], input: Data("\n\(line)\n".utf8))
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(#""ok":false,"line":2,"reasons":["#))
    #expect(outcome.output.contains(reasons))
    try program.remove()
  }

  @Test func `a line that is too long or no text is refused and the next one recorded`() throws {
    let program = try Program()
    var input = Data(repeating: UInt8(ascii: "x"), count: 3 << 20)
    input += Data("\n".utf8) + Data([0xFF, 0xFE, 0x0A]) + Data(carriers(1)[0].utf8)
    let outcome = try program.run(["record", "--book", program.book], input: input)
    #expect(outcome.status == 1)
    #expect(outcome.lines.map { $0.contains(#""ok":true"#) } == [false, false, true])
    #expect(outcome.lines.first?.contains(#""maximum":"1048576""#) == true)
    try program.remove()
  }

  @Test func `an agent may not record what is a supervisor's`() throws {
    let program = try Program()
    let outcome = try program.run(
      ["record", "--role", "agent", "--book", program.book], input: Data(carriers(1)[0].utf8))
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(#""code":"role-may-not""#))
    try program.remove()
  }

  @Test func `the catalogue has every event with an example that can be read`() throws {
    for kind in Event.Kind.allCases {
      let example = try #require(try kind.example(), "\(kind)")
      let line = LineReader.Line(number: 1, bytes: example.bytes)
      let read = RecordLine(line, role: .supervisor, at: Moment(seconds: 0))
      #expect(read.asked?.event.kind == kind, "\(kind)")
    }
    let program = try Program()
    guard case .array(let all)? = try program.run(["events", "--json"]).json()["events"] else {
      Issue.record("no catalogue")
      return
    }
    #expect(all.compactMap { $0["event"]?.string } == Event.Kind.allCases.map(\.rawValue))
    try program.remove()
  }
}
