import ArgumentParser
import Foundation
import TerminalKit
import Testing

@testable import Commands
@testable import ditui
@testable import Reporting
@testable import Screens
@testable import Wording

/// Theme files that people wrote.
struct ThemeFileTests {
  private func themes(_ files: [String: String]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ditui-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appending(path: "\(name).toml"))
    }
    return folder
  }

  @Test(arguments: [
    ("a", ["a": "b", "b": "a"], ["a", "b", "a"]), ("s", ["s": "s"], ["s", "s"]),
    ("x", ["x": "a", "a": "b", "b": "c", "c": "a"], ["a", "b", "c", "a"]),
    ("dark", ["dark": "dark"], ["dark", "dark"]),
  ])
  func `themes that inherit each other are refused by their names`(
    name: String, parents: [String: String], cycle: [String]
  ) throws {
    let folder = try themes(parents.mapValues { "inherits = \"\($0)\"\n" })
    #expect(throws: Theme.Failure.circular(names: cycle)) {
      try Theme.named(name, in: [folder])
    }
    try FileManager.default.removeItem(at: folder)
  }

  @Test func `a theme inherits through others, and a name is no path`() throws {
    let folder = try themes([
      "a": "inherits = \"b\"\npaid = \"9\"", "b": "inherits = \"mono\"\nerror = \"8\"",
    ])
    let theme = try Theme.named("a", in: [folder])
    #expect(theme[.error].foreground == .palette(8))
    #expect(theme[.selected] == Theme.mono[.selected])
    #expect(throws: Theme.Failure.notFound(name: "../a")) {
      try Theme.named("../a", in: [folder.appending(path: "x")])
    }
    try FileManager.default.removeItem(at: folder)
  }

  @Test func `a theme that there is not is wrong usage, though nothing is drawn`() throws {
    let program = try Program()
    for command in ["list", "check", "quote", "report"] {
      let outcome = try program.run([command, "--theme", "nonsense", "--lang", "en"])
      #expect(outcome.status == 64, "\(command)")
      #expect(
        outcome.errors.contains(Theme.Failure.notFound(name: "nonsense").sentence(Words(.english))))
    }
    try program.remove()
  }

  @MainActor @Test func `a theme of the settings is missed in the language of the settings`() throws
  {
    var settings = Settings()
    (settings.language, settings.theme) = ("zh-Hant", "nonsense")
    let options = try GlobalOptions.parse([])
    let failure = try #require(throws: ValidationError.self) { try options.look(settings) }
    #expect(failure.message == Theme.Failure.notFound(name: "nonsense").sentence(Words(.hant)))
  }

  @Test func `a theme that is no text is named`() throws {
    let folder = try themes([:])
    let file = folder.appending(path: "u.toml")
    try Data([0x61, 0xFF]).write(to: file)
    #expect(throws: Theme.Failure.notReadable(file: file.path)) {
      try Theme.named("u", in: [folder])
    }
    try FileManager.default.removeItem(at: folder)
  }
}
