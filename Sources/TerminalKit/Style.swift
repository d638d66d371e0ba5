/// A colour of the terminal.
public enum Color: Hashable, Sendable {
  /// Whatever the terminal shows by itself.
  case standard
  /// A colour of the 256-colour palette; on 16 or 8 colours its nearest relative is shown.
  case palette(UInt8)
}

/// How a cell looks, apart from its colours.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit per attribute.
  public let rawValue: UInt8

  /// Attributes from their bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier strokes.
  public static let bold = Attributes(rawValue: 1)
  /// Fainter than the rest.
  public static let dim = Attributes(rawValue: 2)
  /// Slanted, where the terminal can.
  public static let italic = Attributes(rawValue: 4)
  /// A line below.
  public static let underline = Attributes(rawValue: 8)
  /// Foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 16)
}

/// The colours and attributes of a cell.
public struct Style: Hashable, Sendable {
  /// The colour of the glyph.
  public var foreground: Color
  /// The colour behind it.
  public var background: Color
  /// Bold, underline and so on.
  public var attributes: Attributes

  /// A style; without arguments it is the plain one.
  public init(
    foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours, no attributes.
  public static let plain = Style()

  /// This style with more attributes.
  public func adding(_ more: Attributes) -> Style {
    var style = self
    style.attributes.formUnion(more)
    return style
  }

  /// This style with what `other` sets laid over it: colours that are not standard, attributes
  /// added.
  public func adding(_ other: Style) -> Style {
    Style(
      foreground: other.foreground == .standard ? foreground : other.foreground,
      background: other.background == .standard ? background : other.background,
      attributes: attributes.union(other.attributes))
  }

  /// What a terminal of so many colours can show of this style: none below 8; with 8 a bright
  /// foreground becomes bold.
  public func reduced(toColors count: Int) -> Style {
    guard count >= 8 else { return Style(attributes: attributes) }
    guard count < 256 else { return self }
    var style = self
    style.foreground = foreground.basic
    style.background = background.basic
    guard count < 16 else { return style }
    if case .palette(let number) = style.foreground, number >= 8 {
      style.foreground = .palette(number - 8)
      style.attributes.insert(.bold)
    }
    if case .palette(let number) = style.background, number >= 8 {
      style.background = .palette(number - 8)
    }
    return style
  }
}

extension Color {
  /// The number that curses gives the colour; -1 is the terminal's own.
  var number: Int32 {
    switch self {
    case .standard: -1
    case .palette(let number): Int32(number)
    }
  }

  /// The nearest of the first sixteen colours.
  var basic: Color {
    guard case .palette(let number) = self, number >= 16 else { return self }
    let wanted = Color.components(number)
    var best: (number: UInt8, distance: Int) = (0, .max)
    for candidate in UInt8(0)..<16 {
      let has = Color.components(candidate)
      let (red, green, blue) = (wanted.0 - has.0, wanted.1 - has.1, wanted.2 - has.2)
      let distance = 2 * red * red + 4 * green * green + 3 * blue * blue
      if distance < best.distance { best = (candidate, distance) }
    }
    return .palette(best.number)
  }

  /// Red, green and blue, 0 to 255, as xterm shows a palette colour.
  private static func components(_ number: UInt8) -> (Int, Int, Int) {
    let value = Int(number)
    switch value {
    case 0..<7:
      return (value & 1 > 0 ? 205 : 0, value & 2 > 0 ? 205 : 0, value & 4 > 0 ? 205 : 0)
    case 7: return (229, 229, 229)
    case 8: return (127, 127, 127)
    case 9..<16:
      return (value & 1 > 0 ? 255 : 0, value & 2 > 0 ? 255 : 0, value & 4 > 0 ? 255 : 0)
    case 16..<232:
      let level = { (step: Int) in step == 0 ? 0 : 55 + 40 * step }
      return (level((value - 16) / 36), level((value - 16) / 6 % 6), level((value - 16) % 6))
    default:
      let grey = 8 + 10 * (value - 232)
      return (grey, grey, grey)
    }
  }
}
