import Foundation
import Testing

/// A value of one of the two vector files, read by name.
///
/// `domain-vectors.json` and `schedule-vectors.json` are figures from worked examples and from other
/// systems' tests; each names its source within.
enum Fact: Hashable, Sendable {
  case missing
  /// A number, or 1 for true and 0 for false.
  case number(Double)
  case text(String)
  case list([Fact])
  case record([String: Fact])

  init(_ value: Any) {
    switch value {
    case let fields as [String: Any]: self = .record(fields.mapValues(Fact.init))
    case let elements as [Any]: self = .list(elements.map(Fact.init))
    case let text as String: self = .text(text)
    case let number as NSNumber: self = .number(number.doubleValue)
    default: self = .missing
    }
  }

  subscript(_ name: String) -> Fact {
    if case .record(let fields) = self { fields[name] ?? .missing } else { .missing }
  }

  var list: [Fact] {
    if case .list(let facts) = self { facts } else { [] }
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  var flag: Bool? { number.map { $0 != 0 } }

  var count: Int? { number.flatMap { Int(exactly: $0) } }
}

extension Fact: CustomTestStringConvertible {
  var testDescription: String {
    for name in ["id", "input", "note", "date", "yuan"] {
      if let text = self[name].text { return text }
    }
    return "\(self)"
  }
}

enum Vectors {
  static func domain(_ section: String) throws -> Fact {
    try file("domain-vectors")[section]
  }

  /// The vectors of `schedule-vectors.json` whose ids begin with one of `families`.
  static func schedule(_ families: String...) throws -> [Fact] {
    try file("schedule-vectors")["vectors"].list.filter { vector in
      families.contains { vector["id"].text?.hasPrefix($0 + "-") == true }
    }
  }

  static func schedule(id: String) throws -> Fact {
    try #require(try file("schedule-vectors")["vectors"].list.first { $0["id"].text == id })
  }

  private static func file(_ name: String) throws -> Fact {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Vectors"))
    return Fact(try JSONSerialization.jsonObject(with: Data(contentsOf: url)))
  }
}
