import Foundation
import Lending
import LendingStore
import TerminalKit

/// Load if anything changed, draw, wait for one key, repeat.
struct ScreenLoop {
  var app: App
  /// Lets whoever answers for the line's owner in a demonstration act; nil in a real book.
  var answer: (() throws -> Void)?

  /// Runs until the person quits or the terminal is gone.
  mutating func run(on terminal: Terminal) {
    var isWarm = false
    while !app.hasEnded {
      app.size = terminal.size
      let frame = app.frame()
      terminal.draw(frame.grid, cursor: frame.cursor)
      if !isWarm {
        isWarm = true
        ScreenLoop.warmUp()
      }
      switch terminal.nextKey(timeoutMilliseconds: wait) {
      case nil: idle()
      case .control("l"): terminal.redraw()
      case .control("z"): terminal.suspend()
      case .some(let key): app.press(key)
      }
    }
  }

  /// Has the tables read, behind the first frame, that the initials of the first Chinese name typed
  /// would wait for.
  private static func warmUp() {
    Thread.detachNewThread {
      _ = "张".applyingTransform(.toLatin, reverse: false)?
        .applyingTransform(.stripDiacritics, reverse: false)
    }
  }

  /// How long to wait for a key: not at all while there is work, a second while a clock runs.
  private var wait: Int? { app.ticks ?? (answer == nil ? nil : 500) }

  private mutating func idle() {
    app.work()
    do {
      try answer?()
    } catch {
      app.tell(error)
    }
  }
}
