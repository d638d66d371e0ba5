import Lending
import TerminalKit
import Wording

/// Every reason of a refusal at once.
struct RefusalOverlay: Overlay {
  private let refusal: Refusal
  private var reading = ScrolledText(mark: "-")
  var extent = Extent()

  init(_ refusal: Refusal) {
    self.refusal = refusal
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let words = canvas.words
    reading.draw(
      refusal.reasons.map { words.sentence($0) }, title: words.refusedFor(refusal.reasons.count),
      on: &canvas, in: area)
  }

  mutating func take(_ key: Key, _ session: Session) throws -> OverlayStep {
    reading.take(key, extent)
  }
}
