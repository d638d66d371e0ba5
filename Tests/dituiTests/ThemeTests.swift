import Foundation
import TerminalKit
import Testing

struct ThemeTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../themes")

  private static func all() throws -> [Theme] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".toml") }
    try #require(files.count > 1)
    return try [.dark, .mono]
      + files.map { try Theme.named(String($0.dropLast(5)), in: [folder]) }
  }

  @Test(arguments: ["dark", "mono"])
  func `a theme is the same compiled in and as a file`(name: String) throws {
    let (file, compiled) = (
      try Theme.named(name, in: [ThemeTests.folder]), try Theme.named(name, in: [])
    )
    for depth in ColorDepth.allCases {
      for tone in Tone.allCases { #expect(file.at(depth)[tone] == compiled.at(depth)[tone]) }
    }
  }

  @Test(arguments: ColorDepth.allCases)
  func `no role of a theme is invisible`(depth: ColorDepth) throws {
    for theme in try ThemeTests.all() {
      for tone in Tone.allCases {
        let style = theme.at(depth)[tone]
        #expect(style.contrast >= 3, "\(tone) of \(theme.name)")
        #expect(style.reduced(to: depth) == style, "\(tone) of \(theme.name) is not of \(depth)")
        // A background alone would meet any glyph.
        #expect(
          style.background == .standard || style.foreground != .standard, "\(tone) \(theme.name)")
      }
    }
  }

  @Test(arguments: ColorDepth.allCases)
  func `the selected row is told from the others, and every role in it is read`(
    depth: ColorDepth
  ) throws {
    for theme in try ThemeTests.all() {
      let theme = theme.at(depth)
      for tone in Tone.allCases {
        let style = theme[tone].selected(as: theme[.selected])
        #expect(style.contrast >= Style.leastContrast, "\(tone) of \(theme.name)")
        #expect(style.background != .standard || style.attributes.contains(.reverse))
      }
    }
  }

  @Test func `each depth has its own table`() {
    #expect(Theme.dark.at(.palette)[.overdue].foreground == .palette(209))
    #expect(Theme.dark.at(.direct)[.overdue].foreground == .rgb(255, 135, 95))
    #expect(Theme.dark.at(.sixteen)[.overdue].foreground == .palette(9))
    #expect(
      Theme.dark.at(.eight)[.overdue] == Style(foreground: .palette(1), attributes: .bold))
    #expect(Theme.dark.at(.none)[.overdue] == Style(attributes: .bold))
  }

  /// A theme of somebody's own, as a file.
  private func theme(_ text: String) throws -> Theme {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ditui-theme-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: folder.appending(path: "own.toml"))
    defer { remove(folder) }
    return try Theme.named("own", in: [folder])
  }

  /// What the file is refused with; its whole path is told, and only its name is asked for here.
  private func failure(_ text: String) throws -> Theme.Failure? {
    do {
      _ = try theme(text)
      return nil
    } catch Theme.Failure.unknownLook(let file, let tone, let word) {
      return .unknownLook(file: URL(filePath: file).lastPathComponent, tone: tone, word: word)
    } catch Theme.Failure.unknownTone(let file, let name) {
      return .unknownTone(file: URL(filePath: file).lastPathComponent, name: name)
    }
  }

  private func remove(_ folder: URL) {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      Issue.record(error)
    }
  }

  @Test func `a table that says nothing follows from the next richer one, so that it is read`()
    throws
  {
    let own = try theme("selected = \"231 on 24\"\noverdue = \"209\"\nrule = \"242\"")
    #expect(own.at(.direct)[.overdue] == Style(foreground: .palette(209)))
    #expect(own.at(.sixteen)[.overdue] == Style(foreground: .palette(9)))
    #expect(
      own.at(.eight)[.overdue] == Style(foreground: .palette(1), attributes: .bold))
    #expect(own.at(.eight)[.selected].contrast > 3)
    #expect(own.at(.eight)[.rule].contrast > 3)
    #expect(own.at(.none)[.selected] == Style(attributes: .reverse))
  }

  @Test func `what a theme says counts at every depth where it says no more`() throws {
    let own = try theme(
      "inherits = \"dark\"\noverdue = \"201\"\n[8]\npaid = \"6 bold\"\n[direct]\nkey = \"#102030 on #f0f0f0\""
    )
    #expect(own.at(.palette)[.overdue] == Style(foreground: .palette(201)))
    #expect(own.at(.eight)[.overdue] == Style(foreground: .palette(5), attributes: .bold))
    #expect(own.at(.eight)[.paid] == Style(foreground: .palette(6), attributes: .bold))
    #expect(own.at(.sixteen)[.paid] == Theme.dark.at(.sixteen)[.paid])
    #expect(
      own.at(.direct)[.key] == Style(foreground: .rgb(16, 32, 48), background: .rgb(240, 240, 240)))
  }

  @Test func `a word that is no look is told with its tone, in each table`() throws {
    #expect(
      try failure("[8]\npaid = \"#12345 bold\"")
        == .unknownLook(
          file: "own.toml", tone: "paid", word: "#12345"))
    #expect(try failure("[16]\npeid = \"2\"") == .unknownTone(file: "own.toml", name: "peid"))
    #expect(try failure("[32]\npaid = \"2\"") == .unknownTone(file: "own.toml", name: "32"))
  }
}
