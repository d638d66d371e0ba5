/// How many colours a terminal shows.
package enum ColorDepth: String, Hashable, Sendable, CaseIterable {
  /// None: attributes alone.
  case none
  /// The eight of the oldest colour terminals; bold makes them brighter on some.
  case eight = "8"
  /// Those and their bright relatives.
  case sixteen = "16"
  /// The palette of 256.
  case palette = "256"
  /// Any red, green and blue.
  case direct

  /// The depth of a terminal that shows `count` colours.
  package init(colors count: Int) {
    self =
      switch count {
      case 257...: .direct
      case 256: .palette
      case 16...: .sixteen
      case 8...: .eight
      default: .none
      }
  }

  /// The next depth that shows more; nil behind the last.
  package var richer: ColorDepth? {
    ColorDepth.allCases.firstIndex(of: self).flatMap { index in
      index + 1 < ColorDepth.allCases.count ? ColorDepth.allCases[index + 1] : nil
    }
  }
}
