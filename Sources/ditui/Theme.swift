import Foundation
import TOMLKit
import TerminalKit

/// The looks of every tone.
struct Theme: Equatable {
  let name: String
  private var styles: [Tone: Style]

  subscript(tone: Tone) -> Style { styles[tone] ?? .plain }

  /// The theme compiled in, for a dark background.
  static let dark = Theme(
    name: "dark",
    styles: [
      .header: Style(foreground: .palette(252), background: .palette(236)),
      .training: Style(foreground: .palette(16), background: .palette(179)),
      .title: Style(foreground: .palette(117), attributes: .bold),
      .rule: Style(foreground: .palette(240)),
      .label: Style(foreground: .palette(246)),
      .muted: Style(foreground: .palette(242)),
      .selected: Style(foreground: .palette(231), background: .palette(24)),
      .key: Style(foreground: .palette(222), attributes: .bold),
      .hint: Style(foreground: .palette(250)),
      .refused: Style(foreground: .palette(240)),
      .overdue: Style(foreground: .palette(209), attributes: .bold),
      .frozen: Style(foreground: .palette(75)),
      .paid: Style(foreground: .palette(114)),
      .captured: Style(foreground: .palette(215)),
      .warning: Style(foreground: .palette(221), attributes: .bold),
      .error: Style(foreground: .palette(203), attributes: .bold),
      .notice: Style(foreground: .palette(152)),
      .field: Style(foreground: .palette(231), background: .palette(237)),
      .figure: Style(foreground: .palette(231), attributes: .bold),
      .low: Style(foreground: .palette(252), background: .palette(236)),
      .moderate: Style(foreground: .palette(231), background: .palette(58)),
      .high: Style(foreground: .palette(231), background: .palette(94)),
      .severe: Style(foreground: .palette(231), background: .palette(124), attributes: .bold),
    ])

  /// The theme without colours: every tone by attributes alone, and no meaning by them alone.
  static let mono = Theme(
    name: "mono",
    styles: [
      .header: Style(attributes: .reverse), .training: Style(attributes: [.reverse, .bold]),
      .title: Style(attributes: .bold), .selected: Style(attributes: .reverse),
      .key: Style(attributes: .bold), .refused: Style(attributes: .dim),
      .muted: Style(attributes: .dim), .overdue: Style(attributes: .bold),
      .warning: Style(attributes: .bold), .error: Style(attributes: [.bold, .underline]),
      .field: Style(attributes: .underline), .figure: Style(attributes: .bold),
      .high: Style(attributes: .bold), .severe: Style(attributes: [.bold, .underline]),
    ])

  /// What is wrong with a theme.
  nonisolated enum Failure: Error, Equatable {
    case notFound(name: String)
    case notReadable(file: String)
    case unreadable(file: String, line: Int)
    case unknownTone(file: String, name: String)
    case unknownLook(file: String, tone: String, word: String)
    /// Each inherits the next, and the last the first.
    case circular(names: [String])
  }

  /// The theme called `name`: compiled in, or from `name.toml` in one of `folders`.
  static func named(_ name: String, in folders: [URL]) throws -> Theme {
    try named(name, in: folders, heirs: [])
  }

  /// The theme that the last of `heirs` inherits, each of them the one behind it.
  private static func named(_ name: String, in folders: [URL], heirs: [String]) throws -> Theme {
    if let first = heirs.firstIndex(of: name) {
      throw Failure.circular(names: heirs[first...] + [name])
    }
    // A name is no path.
    guard !name.contains("/"), !name.contains("\0") else { throw Failure.notFound(name: name) }
    for folder in folders {
      let file = folder.appendingPathComponent("\(name).toml")
      if FileManager.default.fileExists(atPath: file.path) {
        return try Theme(file: file, name: name, folders: folders, heirs: heirs)
      }
    }
    switch name {
    case "dark": return .dark
    case "mono": return .mono
    default: throw Failure.notFound(name: name)
    }
  }

  private init(name: String, styles: [Tone: Style]) {
    self.name = name
    self.styles = styles
  }

  /// A theme file: `inherits = "dark"`, then `tone = "foreground on background attributes"`.
  private init(file: URL, name: String, folders: [URL], heirs: [String]) throws {
    let text: String
    do {
      text = try String(contentsOf: file, encoding: .utf8)
    } catch {
      throw Failure.notReadable(file: file.path)
    }
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw Failure.unreadable(file: file.path, line: Int(error.source.begin.line))
    }
    var styles: [Tone: Style] = [:]
    if let parent = table["inherits"]?.string {
      styles = try Theme.named(parent, in: folders, heirs: heirs + [name]).styles
    }
    for key in table.keys where key != "inherits" {
      guard let tone = Tone(rawValue: key), let look = table[key]?.string else {
        throw Failure.unknownTone(file: file.path, name: key)
      }
      styles[tone] = try Theme.style(look, file: file.path, tone: key)
    }
    self.init(name: name, styles: styles)
  }

  /// Reads `252 on 236 bold`: palette numbers, `default`, and attributes.
  private static func style(_ look: String, file: String, tone: String) throws -> Style {
    var style = Style.plain
    var isBackground = false
    for word in look.split(separator: " ").map(String.init) {
      let attribute: Attributes? =
        switch word {
        case "bold": .bold
        case "dim": .dim
        case "italic": .italic
        case "underline": .underline
        case "reverse": .reverse
        default: nil
        }
      if let attribute {
        style.attributes.formUnion(attribute)
      } else if word == "on" {
        isBackground = true
      } else if let color = color(word) {
        if isBackground { style.background = color } else { style.foreground = color }
      } else {
        throw Failure.unknownLook(file: file, tone: tone, word: word)
      }
    }
    return style
  }

  private static func color(_ word: String) -> Color? {
    if word == "default" { return .standard }
    return UInt8(word).map(Color.palette)
  }
}
