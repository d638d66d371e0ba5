import Foundation
import Testing

/// What the compiler cannot see of the house: who imports what, names, sizes, themes.
struct HouseTests {
  struct File {
    let path: String
    let text: String
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func files(_ folder: String, _ ending: String) throws -> [File] {
    let start = root.appending(path: folder)
    let found = FileManager.default.enumerator(atPath: start.path)
    let paths = found?.allObjects.compactMap { $0 as? String } ?? []
    let files = try paths.sorted().filter { $0.hasSuffix(ending) }.map { path in
      let text = try String(contentsOf: start.appending(path: path), encoding: .utf8)
      return File(path: "\(folder)/\(path)", text: text)
    }
    try #require(!files.isEmpty, "no \(ending) in \(folder)")
    return files
  }

  private static func importing(_ module: String) throws -> [String] {
    let pattern = try Regex("(?m)^(@\\w+ )?import (\\w+ )?\(module)\\b")
    return try files("Sources", ".swift").filter { $0.text.contains(pattern) }.map(\.path)
  }

  @Test(arguments: ["GRDB", "COpenSSL"])
  func `only the store imports its database and its hashes`(_ module: String) throws {
    let found = try HouseTests.importing(module)
    #expect(found.filter { !$0.hasPrefix("Sources/LendingStore/") } == [])
  }

  @Test func `only the terminal imports CNcurses`() throws {
    #expect(try HouseTests.importing("CNcurses") == ["Sources/TerminalKit/Terminal.swift"])
  }

  @Test(arguments: [
    "Demonstration": ["Screens", "ditui"], "Screens": ["ditui"], "Commands": ["ditui"],
    "ArgumentParser": ["Commands", "ditui"], "CQRencode": ["Screens"],
    "StoryKit": ["Demonstration"],
    "TOMLKit": ["Reporting", "TerminalKit"],
  ])
  func `what stands above is not imported below`(_ module: String, _ homes: [String]) throws {
    let found = try HouseTests.importing(module)
    let elsewhere = found.filter { path in !homes.contains { path.hasPrefix("Sources/\($0)/") } }
    #expect(elsewhere == [])
    #expect(found.isEmpty == false)
  }

  @Test(arguments: ["Commands", "Reporting", "Wording"])
  func `what needs no screen needs no main actor`(_ module: String) throws {
    let bound = try HouseTests.files("Sources/\(module)", ".swift").filter {
      $0.text.contains("nonisolated") || $0.text.contains("MainActor")
    }
    #expect(bound.map(\.path) == [])
  }

  @Test func `the rules import nothing but Foundation and big whole numbers`() throws {
    let found = try HouseTests.importing("(?!Foundation\\b|BigInt\\b)\\w+")
    #expect(found.filter { $0.hasPrefix("Sources/Lending/") } == [])
  }

  @Test func `no file and no type has a name that says nothing`() throws {
    // A service plan is what a carrier sells; no other service is meant.
    let word = try Regex(
      "(Manager|Helper|Util|Common|Base|Service(?!Plan)|Impl|Handler|Data|Info|Wrapper)s?([A-Z0-9+.]|$)"
    )
    let declared = try Regex(
      "(?:struct|enum|class|actor|protocol|typealias) (\\w+)", as: (Substring, Substring).self)
    for file in try ["Sources", "Tests"].flatMap({ try HouseTests.files($0, ".swift") }) {
      let names = file.text.matches(of: declared).map { String($0.1) }
      let bad = ([URL(filePath: file.path).lastPathComponent] + names).filter { $0.contains(word) }
      #expect(bad == [], "\(file.path)")
    }
  }

  @Test func `every theme sets every role or inherits it`() throws {
    let themes = try HouseTests.files("themes", ".toml")
    let dark = try #require(themes.first { $0.path == "themes/dark.toml" })
    for theme in themes where !theme.text.contains(/(?m)^inherits\s*=/) {
      for table in HouseTests.tables(theme) {
        let missing = HouseTests.roles(dark.text).subtracting(HouseTests.roles(table))
        #expect(missing == [], "\(theme.path)")
      }
    }
  }

  /// The tables of a theme, one for each depth of colours.
  private static func tables(_ theme: File) -> [String] {
    theme.text.split(separator: /(?m)^\[\w+\]$/).map(String.init)
  }

  private static func roles(_ table: String) -> Set<String> {
    Set(table.matches(of: /(?m)^([\w.-]+)\s*=/).map { String($0.1) })
  }

  @Test func `no file is longer than 400 lines`() throws {
    let files = try ["Sources", "Tests"].flatMap { try HouseTests.files($0, ".swift") }
    #expect(
      files.filter { $0.text.split(separator: "\n", omittingEmptySubsequences: false).count > 401 }
        .map(\.path) == [])
  }
}
