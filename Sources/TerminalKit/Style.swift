/// A colour of the terminal.
package enum Color: Hashable, Sendable {
  /// Whatever the terminal shows by itself.
  case standard
  /// A colour of the 256-colour palette; where fewer are shown, its nearest relative.
  case palette(UInt8)
  /// Red, green and blue; where they cannot be mixed, the nearest relative.
  case rgb(UInt8, UInt8, UInt8)
}

/// How a cell looks, apart from its colours.
package struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit per attribute.
  package let rawValue: UInt8

  /// Attributes from their bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier strokes.
  package static let bold = Attributes(rawValue: 1)
  /// Fainter than the rest.
  package static let dim = Attributes(rawValue: 2)
  /// Slanted, where the terminal can.
  package static let italic = Attributes(rawValue: 4)
  /// A line below.
  package static let underline = Attributes(rawValue: 8)
  /// Foreground and background exchanged.
  package static let reverse = Attributes(rawValue: 16)
}

/// The colours and attributes of a cell.
package struct Style: Hashable, Sendable {
  /// The colour of the glyph.
  package var foreground: Color
  /// The colour behind it.
  package var background: Color
  /// Bold, underline and so on.
  package var attributes: Attributes

  /// A style; without arguments it is the plain one.
  package init(
    foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours, no attributes.
  package static let plain = Style()

  /// This style with more attributes.
  package func adding(_ more: Attributes) -> Style {
    var style = self
    style.attributes.formUnion(more)
    return style
  }

  /// This style with what `other` sets laid over it: colours that are not standard, attributes
  /// added.
  package func adding(_ other: Style) -> Style {
    Style(
      foreground: other.foreground == .standard ? foreground : other.foreground,
      background: other.background == .standard ? background : other.background,
      attributes: attributes.union(other.attributes))
  }

  /// What a terminal of this depth can show of the style, so that it can be read.
  ///
  /// Of eight colours a bright foreground becomes bold. A foreground that could be told from its
  /// background and can no longer gives way to the terminal's own colour, or to black or white.
  package func reduced(to depth: ColorDepth) -> Style {
    var style = self
    style.foreground = foreground.reduced(to: depth)
    style.background = background.reduced(to: depth)
    guard depth == .eight || depth == .sixteen else { return style }
    if depth == .eight, case .palette(let number) = style.background, number >= 8 {
      style.background = .palette(number - 8)
    }
    if depth == .eight, case .palette(let number) = style.foreground, number >= 8 {
      style.foreground = .palette(number - 8)
      style.attributes.insert(.bold)
    }
    if contrast >= Style.leastContrast, style.contrast < Style.leastContrast {
      style.foreground = style.background.opposite
    }
    return style
  }
}
