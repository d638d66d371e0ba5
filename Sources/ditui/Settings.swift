import Foundation
import Lending
import TOMLKit

/// What the program remembers of the person at this computer, in `config.toml`.
nonisolated struct Settings: Equatable {
  var actor: String?
  var name: String?
  var role: Role?
  var agent: String?
  var outlet: String?
  var language: String?
  var theme: String?

  /// The folder of settings and of the person's own themes.
  static var folder: URL {
    let environment = ProcessInfo.processInfo.environment
    let given = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"] ?? NSHomeDirectory()
    return URL(fileURLWithPath: given ?? "\(home)/.config").appendingPathComponent("ditui")
  }

  private static var file: URL { folder.appendingPathComponent("config.toml") }

  /// What stands in the file, nothing when there is none.
  static func read() throws -> Settings {
    guard FileManager.default.fileExists(atPath: file.path) else { return Settings() }
    let table = try TOMLTable(string: String(contentsOf: file, encoding: .utf8))
    return Settings(
      actor: table["actor"]?.string, name: table["name"]?.string,
      role: table["role"]?.string.flatMap { name in
        Role.people.first { $0.rawValue == name }
      },
      agent: table["agent"]?.string, outlet: table["outlet"]?.string,
      language: table["language"]?.string, theme: table["theme"]?.string)
  }

  /// Writes the file, for its owner alone, in place of the old one.
  func write() throws {
    let table = TOMLTable()
    table["actor"] = actor
    table["name"] = name
    table["role"] = role?.rawValue
    table["agent"] = agent
    table["outlet"] = outlet
    table["language"] = language
    table["theme"] = theme
    let files = FileManager.default
    try files.createDirectory(
      at: Settings.folder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try Data(table.convert(to: .toml).utf8).write(to: Settings.file, options: .atomic)
    try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: Settings.file.path)
  }
}
