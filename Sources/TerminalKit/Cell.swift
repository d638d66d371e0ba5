/// One cell of a grid.
///
/// A wide glyph fills two: the first holds it, the second is its continuation.
package struct Cell: Hashable, Sendable {
  enum Part: UInt8, Sendable {
    case narrow
    case lead
    case continuation
  }

  var scalar: Unicode.Scalar
  var marks: Marks
  var part: Part

  /// How the cell looks; both halves of a wide glyph look alike.
  package internal(set) var style: Style

  static func blank(_ style: Style) -> Cell {
    Cell(scalar: " ", marks: Marks(), part: .narrow, style: style)
  }

  static func continuation(_ style: Style) -> Cell {
    Cell(scalar: " ", marks: Marks(), part: .continuation, style: style)
  }

  init(scalar: Unicode.Scalar, marks: Marks, part: Part, style: Style) {
    self.scalar = scalar
    self.marks = marks
    self.part = part
    self.style = style
  }

  init(_ glyph: Glyph, style: Style) {
    self.init(
      scalar: glyph.scalar, marks: glyph.marks, part: glyph.columns == 2 ? .lead : .narrow,
      style: style)
  }

  /// The cells that its glyph takes: 1, 2, or 0 for the second half of a wide one.
  package var columns: Int {
    switch part {
    case .narrow: 1
    case .lead: 2
    case .continuation: 0
    }
  }

  /// The glyph as text; empty for the second half of a wide one.
  package var text: String {
    guard part != .continuation else { return "" }
    var view = String.UnicodeScalarView()
    view.append(scalar)
    view.append(contentsOf: marks.scalars)
    return String(view)
  }
}
