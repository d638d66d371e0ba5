import Foundation
import TOMLKit

/// The looks of every tone, in a table of its own for each depth of colours.
package struct Theme: Equatable {
  package let name: String
  /// How deep the terminal shows colours: which of the tables is seen.
  package var depth = ColorDepth.palette
  private var tables: [ColorDepth: Looks]

  /// A look for some of the tones.
  package typealias Looks = [Tone: Style]

  /// The look of a tone, such as the terminal shows it.
  package subscript(tone: Tone) -> Style { tables[depth]?[tone] ?? .plain }

  /// The same theme at another depth.
  package func at(_ depth: ColorDepth) -> Theme {
    var theme = self
    theme.depth = depth
    return theme
  }

  /// What is wrong with a theme.
  package enum Failure: Error, Equatable {
    case notFound(name: String)
    case notReadable(file: String)
    case unreadable(file: String, line: Int)
    case unknownTone(file: String, name: String)
    case unknownLook(file: String, tone: String, word: String)
    /// Each inherits the next, and the last the first.
    case circular(names: [String])
  }

  /// The theme called `name`: compiled in, or from `name.toml` in one of `folders`.
  package static func named(_ name: String, in folders: [URL]) throws -> Theme {
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

  /// A theme whose tables are as written; what one does not say follows from the next richer one.
  ///
  /// Without colours a theme is `mono` where it says nothing.
  package init(name: String, tables written: [ColorDepth: Looks]) {
    self.name = name
    tables = written
    let looks = written[.palette] ?? [:]
    tables[.direct] = looks.merging(written[.direct] ?? [:]) { $1 }
    tables[.none] = Theme.attributes.merging(written[.none] ?? [:]) { $1 }
    for depth in [ColorDepth.sixteen, .eight] {
      let richer = depth.richer.flatMap { tables[$0] } ?? [:]
      tables[depth] = richer.mapValues { $0.reduced(to: depth) }
        .merging(written[depth] ?? [:]) { $1 }
    }
  }

  /// A theme file: `inherits = "dark"`, then `tone = "foreground on background attributes"` of the
  /// palette, and the same under `[8]`, `[16]`, `[direct]` and `[none]`.
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
    var tables: [ColorDepth: Looks] = [:]
    if let parent = table["inherits"]?.string {
      tables = try Theme.named(parent, in: folders, heirs: heirs + [name]).tables
    }
    let own = try Theme.looks(table, file: file.path)
    // What is told of the palette alone goes for the other depths, but for a screen without colours.
    for depth in [ColorDepth.eight, .sixteen, .direct] {
      for (tone, style) in own { tables[depth]?[tone] = style.reduced(to: depth) }
    }
    tables[.palette, default: [:]].merge(own) { $1 }
    for depth in ColorDepth.allCases {
      guard let section = table[depth.rawValue]?.table else { continue }
      let looks = try Theme.looks(section, file: file.path)
      tables[depth, default: [:]].merge(looks) { $1 }
    }
    self.init(name: name, tables: tables)
  }

  /// The looks that stand in a table, without the tables in it.
  private static func looks(_ table: TOMLTable, file: String) throws -> Looks {
    var looks: Looks = [:]
    for key in table.keys where key != "inherits" {
      if ColorDepth(rawValue: key) != nil, table[key]?.table != nil { continue }
      guard let tone = Tone(rawValue: key), let look = table[key]?.string else {
        throw Failure.unknownTone(file: file, name: key)
      }
      looks[tone] = try style(look, file: file, tone: key)
    }
    return looks
  }

  /// Reads `252 on 236 bold`: palette numbers, `#rrggbb`, `default`, and attributes.
  private static func style(_ look: String, file: String, tone: String) throws -> Style {
    guard let style = Style(look) else {
      let word = look.split(separator: " ").map(String.init).first { Style($0) == nil } ?? look
      throw Failure.unknownLook(file: file, tone: tone, word: word)
    }
    return style
  }
}

extension Style {
  /// A look as themes write it, `252 on 236 bold`; nil where a word of it is none.
  package init?(_ look: String) {
    self = .plain
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
        attributes.formUnion(attribute)
      } else if word == "on" {
        isBackground = true
      } else if let color = Color(word) {
        if isBackground { background = color } else { foreground = color }
      } else {
        return nil
      }
    }
  }
}

extension Color {
  /// A colour as themes write it: `default`, a number of the palette, or `#rrggbb`.
  fileprivate init?(_ word: String) {
    if word == "default" {
      self = .standard
    } else if word.hasPrefix("#"), word.count == 7, let value = UInt32(word.dropFirst(), radix: 16)
    {
      self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 255), UInt8(value & 255))
    } else if let number = UInt8(word) {
      self = .palette(number)
    } else {
      return nil
    }
  }
}
