import Foundation
import LendingStore
import TerminalKit
import Wording

/// A demonstration's book while it is made: beside the screen, which shows how far it is and answers
/// keys meanwhile.
package struct DemoMaking {
  package let book: Book
  package let look: Look

  /// The making in `book`, which is empty, shown in `look`.
  package init(book: Book, look: Look) {
    self.book = book
    self.look = look
  }

  /// Makes the book of `requests`, unless the person leaves; answers whether it is made.
  ///
  /// - Throws: a `Refusal` where the book's own door refuses an event of it.
  package func run(_ requests: [Request], on terminal: Terminal) throws -> Bool {
    let work = Work()
    let thread = Thread { [book] in work.run(requests, in: book) }
    thread.stackSize = 8 << 20
    thread.start()
    while !work.isOver {
      terminal.draw(
        DemoMaking.frame(terminal.size, look, work.done, of: requests.count), cursor: nil)
      switch terminal.nextKey(timeoutMilliseconds: 50) {
      case .escape, .character("q"), .control("c"), .hungUp: work.stop()
      case .control("l"): terminal.redraw()
      case .control("z"): terminal.suspend()
      default: break
      }
    }
    if let failure = work.failure { throw failure }
    return work.done == requests.count
  }

  /// A screen that says how much of the book is made; of nothing yet while `all` is zero.
  package static func frame(_ size: Size, _ look: Look, _ done: Int, of all: Int) -> Grid {
    var canvas = Canvas(size: size, look: look)
    let words = look.words
    let width = max(1, min(50, size.columns - 6))
    let inside = canvas.panel(
      Size(columns: width, rows: 3), in: Rect(size), title: words.makingTitle)
    let filled = all == 0 ? 0 : width * done / all
    let glyphs = look.glyphs
    if all > 0 {
      canvas.put(words.making(done, all), inside.column, inside.row, limit: width)
    }
    canvas.put(
      String(repeating: glyphs.barFull, count: filled), inside.column, inside.row + 1, .paid)
    canvas.put(
      String(repeating: glyphs.barLight, count: width - filled), inside.column + filled,
      inside.row + 1, .muted)
    canvas.put(words.makingHint, inside.column, inside.row + 2, .muted, limit: width)
    return canvas.grid
  }

  /// The recording on its own thread, in one transaction.
  nonisolated private final class Work: @unchecked Sendable {
    private let lock = NSLock()
    private var state = (done: 0, isOver: false, isStopped: false)
    private var error: (any Error)?

    package var done: Int { lock.withLock { state.done } }
    package var isOver: Bool { lock.withLock { state.isOver } }
    package var failure: (any Error)? { lock.withLock { error } }

    package func stop() { lock.withLock { state.isStopped = true } }

    package func run(_ requests: [Request], in book: Book) {
      var failure: (any Error)?
      do {
        try book.recording { recording in
          for (index, request) in requests.enumerated() {
            _ = try recording.record(request)
            try lock.withLock {
              if state.isStopped { throw Stopped() }
              state.done = index
            }
          }
        }
        lock.withLock { state.done = requests.count }
      } catch is Stopped {
        // Nothing was kept, and nothing is shown.
      } catch {
        failure = error
      }
      lock.withLock { (self.error, state.isOver) = (failure, true) }
      Terminal.wake()
    }

    private struct Stopped: Error {}
  }
}
