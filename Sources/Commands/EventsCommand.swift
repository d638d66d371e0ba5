import ArgumentParser
import Lending
import Reporting
import Wording

/// `ditui events`: the events that `record` takes.
struct EventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: Words.current.helpEvents)
  static var _errorPrefix: String { Words.current.errorLabel }

  @OptionGroup var options: GlobalOptions

  @Flag(help: Words.help(\.helpJSON))
  var json = false

  func run() throws {
    if json {
      let all = try Event.Kind.allCases.map { try $0.json($0.example()) }
      CommandOutput.json(["envelope": .array(Envelope.json), "events": .array(all)])
    } else {
      for kind in Event.Kind.allCases {
        for line in try kind.lines(kind.example(), options.words) { CommandOutput.line(line) }
      }
    }
  }
}

extension Event.Kind {
  private var people: [Role] { Role.people.filter { roles.contains($0) } }

  /// The line that the catalogue shows of the kind.
  func example() throws(JSON.Fault) -> JSON? {
    guard let text = body.examples.first else { return nil }
    return try JSON(text: text)
  }

  fileprivate func json(_ example: JSON?) -> JSON {
    [
      "event": .string(rawValue), "version": .number(String(version)),
      "roles": .array(people.map { .string($0.rawValue) }),
      "fields": .array(shapes.map(\.json)), "example": example ?? .null,
    ]
  }

  fileprivate func lines(_ example: JSON?, _ words: Words) -> [String] {
    let names = people.map { words.name($0) }.joined(separator: " ")
    var table = TextTable([.init(""), .init(""), .init("")])
    table.rows = shapes.map { shape in
      let form =
        shape.choices.isEmpty || shape.choices.count > 12
        ? shape.form.rawValue : shape.choices.joined(separator: "|")
      let mark = shape.isOptional ? "(\(words.optionalMark))" : ""
      return ["  \(shape.path)", "\(form) \(mark)", words.field(shape.path)]
    }
    return ["\(rawValue)  \(version)  \(words.name(self))  \(words.recordedBy): \(names)"]
      + table.lines.dropFirst() + ["  \(example?.text ?? "")", ""]
  }
}

extension Fields.Shape {
  fileprivate var json: JSON {
    [
      "name": .string(path), "form": .string(form.rawValue),
      "choices": .array(choices.map { .string($0) }), "optional": .bool(isOptional),
    ]
  }
}

/// The fields around an event's own, as the catalogue tells them.
private enum Envelope {
  static var json: [JSON] {
    [
      field("request", .text), field("day", .day), field("actor", .identifier),
      field("event", .choice, Event.Kind.allCases.map(\.rawValue)),
      field("version", .count, isOptional: true),
    ]
  }

  private static func field(
    _ name: String, _ form: Lending.Form, _ choices: [String] = [], isOptional: Bool = false
  ) -> JSON {
    [
      "name": .string(name), "form": .string(form.rawValue),
      "choices": .array(choices.map { .string($0) }), "optional": .bool(isOptional),
    ]
  }
}
