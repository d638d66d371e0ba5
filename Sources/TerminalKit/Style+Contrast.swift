import Foundation

extension Style {
  /// The contrast below which a text is hard to tell from what is behind it.
  package static let leastContrast = 2.5

  /// How far glyph and background are apart, from 1, which is not at all, to 21 of black on white.
  ///
  /// The terminal's own colours count as light grey on black, dim text as half as bright, and bold
  /// text as no brighter, which not every terminal makes it.
  ///
  /// - Source: contrast ratio of WCAG 2.1, (lighter + 0.05) / (darker + 0.05).
  package var contrast: Double {
    let isDim = attributes.contains(.dim)
    let glyph = foreground.luminance(standard: (229, 229, 229), isDim: isDim)
    let ground = background.luminance(standard: (0, 0, 0), isDim: false)
    return (max(glyph, ground) + 0.05) / (min(glyph, ground) + 0.05)
  }

  /// This style on the background of `selected`, for the row under the cursor.
  ///
  /// The glyph keeps its colour where its contrast there is `least`; otherwise it takes that of
  /// `selected`.
  package func selected(as selected: Style, least: Double = Style.leastContrast) -> Style {
    var style = self
    style.attributes.subtract(.dim)
    if selected.background != .standard {
      style.background = selected.background
      if foreground == .standard || style.contrast < least {
        style.foreground = selected.foreground
        // Bold black is grey on many terminals.
        style.attributes.subtract(.bold)
      }
    }
    style.attributes.formUnion(selected.attributes)
    return style
  }
}

extension Color {
  /// The number that curses gives the colour; -1 is the terminal's own.
  var number: Int32 {
    switch self {
    case .standard: -1
    case .palette(let number): Int32(number)
    case .rgb(let red, let green, let blue):
      // The lowest numbers of a terminal that mixes colours are those of its palette.
      max(1, Int32(red)) << 16 | Int32(green) << 8 | Int32(blue)
    }
  }

  /// What a terminal of this depth shows.
  ///
  /// A hue stays a hue: what is plainly coloured becomes no grey, which on black is hard to see.
  func reduced(to depth: ColorDepth) -> Color {
    guard let (red, green, blue) = components else { return .standard }
    switch depth {
    case .none: return .standard
    case .direct: return .rgb(UInt8(red), UInt8(green), UInt8(blue))
    case .palette: return isMixed ? nearest(among: 16...255) : self
    case .sixteen:
      if case .palette(..<16) = self { return self }
      return hue(red, green, blue) ?? nearest(among: 0...15) { [0, 7, 8, 15].contains($0) }
    case .eight:
      let sixteen = reduced(to: .sixteen)
      // Bright black is black where there are no bright ones.
      return sixteen == .palette(8) ? .palette(7) : sixteen
    }
  }

  /// The colour of the same hue among the first sixteen, bright or not; nil of what is nearly grey.
  private func hue(_ red: Int, _ green: Int, _ blue: Int) -> Color? {
    let (least, most) = (min(red, green, blue), max(red, green, blue))
    guard most - least >= 32 else { return nil }
    let bits = [red, green, blue].enumerated().reduce(0) { sum, part in
      part.element * 2 >= least + most ? sum | 1 << part.offset : sum
    }
    return .palette(UInt8(bits) + (most > 215 ? 8 : 0))
  }

  /// The colour on which this one, as a background, is read: the terminal's own on its own.
  var opposite: Color {
    guard self != .standard else { return .standard }
    let onBlack = Style(foreground: .palette(0), background: self).contrast
    let onWhite = Style(foreground: .palette(7), background: self).contrast
    return .palette(onBlack > onWhite ? 0 : 7)
  }

  private var isMixed: Bool {
    if case .rgb = self { true } else { false }
  }

  private func nearest(
    among numbers: ClosedRange<UInt8>, where isWanted: (UInt8) -> Bool = { _ in true }
  ) -> Color {
    guard let wanted = components else { return .standard }
    var best: (number: UInt8, distance: Int) = (0, .max)
    for candidate in numbers where isWanted(candidate) {
      guard let has = Color.palette(candidate).components else { continue }
      let (red, green, blue) = (wanted.0 - has.0, wanted.1 - has.1, wanted.2 - has.2)
      let distance = 2 * red * red + 4 * green * green + 3 * blue * blue
      if distance < best.distance { best = (candidate, distance) }
    }
    return .palette(best.number)
  }

  /// The relative luminance, 0 to 1.
  fileprivate func luminance(standard: (Int, Int, Int), isDim: Bool) -> Double {
    let (red, green, blue) = components ?? standard
    let parts = [red, green, blue].map { part in
      let share = Double(isDim ? part / 2 : part) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// Red, green and blue, 0 to 255, as xterm shows the colour; nil of the terminal's own.
  var components: (Int, Int, Int)? {
    switch self {
    case .standard: return nil
    case .rgb(let red, let green, let blue): return (Int(red), Int(green), Int(blue))
    case .palette(let number):
      let value = Int(number)
      switch value {
      case 4: return (0, 0, 238)
      case 0..<7:
        return (value & 1 > 0 ? 205 : 0, value & 2 > 0 ? 205 : 0, value & 4 > 0 ? 205 : 0)
      case 7: return (229, 229, 229)
      case 8: return (127, 127, 127)
      case 12: return (92, 92, 255)
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
}
