import Foundation
import Lending
import TOMLKit
import Wording

/// What the program remembers of the person at this computer, in `config.toml`.
package struct Settings: Equatable {
  package var actor: String?
  package var name: String?
  package var role: Role?
  package var agent: String?
  package var outlet: String?
  package var language: String?
  package var theme: String?

  package init(
    actor: String? = nil, name: String? = nil, role: Role? = nil, agent: String? = nil,
    outlet: String? = nil, language: String? = nil, theme: String? = nil
  ) {
    self.actor = actor
    self.name = name
    self.role = role
    self.agent = agent
    self.outlet = outlet
    self.language = language
    self.theme = theme
  }

  /// The folder of settings and of the person's own themes.
  package static var folder: URL {
    let environment = ProcessInfo.processInfo.environment
    let given = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"] ?? NSHomeDirectory()
    return URL(fileURLWithPath: given ?? "\(home)/.config").appendingPathComponent("ditui")
  }

  /// Why the settings cannot be used.
  package enum Failure: Error, Equatable {
    case notReadable(file: String)
    case notWritable(file: String)
    case unreadable(file: String, line: Int)
    case malformed(file: String, key: String, choices: [String])
  }

  private static var file: URL { folder.appendingPathComponent("config.toml") }

  /// What stands in the file, nothing when there is none.
  package static func read() throws -> Settings {
    guard FileManager.default.fileExists(atPath: file.path) else { return Settings() }
    let table = try table()
    let role = try word("role", in: table, of: Role.people.map(\.rawValue))
    let languages = Language.allCases.map(\.rawValue)
    let language = try word("language", in: table, of: languages) { Language(tag: $0) != nil }
    return Settings(
      actor: table["actor"]?.string, name: table["name"]?.string,
      role: role.flatMap { Role(rawValue: $0) }, agent: table["agent"]?.string,
      outlet: table["outlet"]?.string, language: language, theme: table["theme"]?.string)
  }

  private static func table() throws -> TOMLTable {
    let text: String
    do {
      text = try String(contentsOf: file, encoding: .utf8)
    } catch {
      throw Failure.notReadable(file: file.path)
    }
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw Failure.unreadable(file: file.path, line: Int(error.source.begin.line))
    }
  }

  /// The word under `key`, one of those that are known, or nil when there is none.
  private static func word(
    _ key: String, in table: TOMLTable, of choices: [String],
    _ isKnown: ((String) -> Bool)? = nil
  ) throws -> String? {
    guard let value = table[key] else { return nil }
    guard let text = value.string, isKnown?(text) ?? choices.contains(text) else {
      throw Failure.malformed(file: file.path, key: key, choices: choices)
    }
    return text
  }

  /// Writes the file, for its owner alone, in place of the old one.
  package func write() throws {
    let table = TOMLTable()
    table["actor"] = actor
    table["name"] = name
    table["role"] = role?.rawValue
    table["agent"] = agent
    table["outlet"] = outlet
    table["language"] = language
    table["theme"] = theme
    do {
      try put(Data(table.convert(to: .toml).utf8))
    } catch {
      throw Failure.notWritable(file: Settings.file.path)
    }
  }

  private func put(_ bytes: Data) throws {
    let files = FileManager.default
    try files.createDirectory(
      at: Settings.folder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try bytes.write(to: Settings.file, options: .atomic)
    try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: Settings.file.path)
  }
}

extension Settings.Failure: WordedFailure {
  package func sentence(_ words: Words) -> String {
    switch self {
    case .notReadable(let file): words.fileNotReadable(file)
    case .notWritable(let file): words.fileNotWritable(file)
    case .unreadable(let file, let line): words.settingsUnreadable(file, line)
    case .malformed(let file, let key, let choices):
      words.settingsMalformed(file, key, choices.joined(separator: " "))
    }
  }
}
