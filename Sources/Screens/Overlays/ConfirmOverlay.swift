import TerminalKit
import Wording

/// Asks before something that cannot be taken back; every key but `y` leaves it undone.
struct ConfirmOverlay: Overlay {
  let title: String
  /// What is at stake, naming the object and the amount.
  let lines: [String]
  /// The key that confirms by being pressed again, as Ctrl-C twice ends a program that asks.
  var again: Key?
  let act: (Session) throws -> Step

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = min(area.columns - 6, 72)
    let wrapped = lines.flatMap { TextWidth.wrapped($0, to: width) }
    let inside = canvas.panel(
      Size(columns: width, rows: wrapped.count + 2), in: area, title: title)
    for (index, line) in wrapped.enumerated() where index < inside.rows - 2 {
      canvas.put(line, inside.column, inside.row + index, .body, limit: inside.columns)
    }
    canvas.put(canvas.words.confirmHint, inside.column, inside.endRow - 1, .key)
  }

  mutating func take(_ key: Key, _ session: Session) throws -> OverlayStep {
    key == .character("y") || key == again ? .then(try act(session)) : .close
  }
}
