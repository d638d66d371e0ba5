import ArgumentParser
import Foundation
import Lending

/// What commands write: answers to standard output, errors to standard error.
nonisolated enum Output {
  /// One line for people; what a terminal would take as a command is left out.
  static func line(_ text: String) { print(plain(text)) }

  /// One line of JSON, out at once.
  static func json(_ value: JSON) {
    print(value.text)
    flush()
  }

  /// Hands everything written so far on.
  static func flush() { fflush(nil) }

  /// One line on standard error.
  static func error(_ text: String) {
    flush()
    FileHandle.standardError.write(Data("\(plain(text))\n".utf8))
  }

  /// The reasons of a refusal, a line each, and status 1.
  static func refused(_ refusal: Refusal, _ strings: any Strings) -> ExitCode {
    for reason in refusal.reasons { error(strings.sentence(reason)) }
    return ExitCode(1)
  }

  private static func plain(_ text: String) -> String {
    let isClean = text.unicodeScalars.allSatisfy { !isHarmful($0) }
    if isClean { return text }
    var clean = String.UnicodeScalarView()
    clean.append(contentsOf: text.unicodeScalars.map { isHarmful($0) ? "\u{FFFD}" : $0 })
    return String(clean)
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

nonisolated extension Reason {
  /// The reason as answers carry it.
  var json: JSON {
    var members = [JSON.Member("code", .string(code))]
    if let field { members.append(JSON.Member("field", .string(field))) }
    members.append(
      JSON.Member("facts", .object(facts.map { JSON.Member($0.name, .string($0.value)) })))
    return .object(members)
  }
}

nonisolated extension Refusal {
  /// The reasons as answers carry them.
  var json: JSON { .array(reasons.map(\.json)) }
}
