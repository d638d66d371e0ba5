import CNcurses
import Foundation

/// The terminal: shows grids, reads keys, and gives the screen back whatever happens.
///
/// Only one can be open.
@MainActor
package final class Terminal {
  /// Whether the locale can write Unicode; if not, draw with `Glyphs.ascii`.
  package let isUTF8: Bool
  /// How many colours are shown: 0, 8, 16, 256, or more where any can be mixed.
  package let colorCount: Int

  /// How deep colours are shown.
  package var depth: ColorDepth { ColorDepth(colors: colorCount) }

  private static var isAnyOpen = false
  private let settings: TerminalSettings
  private var screen: OpaquePointer?
  private var shown: Grid?
  private var pairs: [PairOfColors: Int32] = [:]
  private var decoder = KeyDecoder()
  private var named: [Int32: KeyDecoder.Read]
  private var isCaretShown: Bool?
  private var news: Int32 = 0

  private struct PairOfColors: Hashable {
    let foreground: Color
    let background: Color
  }

  /// Takes over the terminal; nothing is shown before the first `draw`.
  ///
  /// - Throws: `notATerminal`, `unknownType`, `alreadyOpen`.
  package init(_ settings: TerminalSettings = TerminalSettings()) throws(TerminalFailure) {
    guard !Terminal.isAnyOpen else { throw .alreadyOpen }
    guard isatty(settings.input) == 1, isatty(settings.output) == 1 else { throw .notATerminal }
    let environment = ProcessInfo.processInfo.environment
    let type = settings.type ?? environment["TERM"] ?? ""
    self.settings = settings
    isUTF8 = cn_set_locale()
    guard cn_guard_install(settings.input) == 0 else { throw .notATerminal }
    guard let screen = cn_open(type, settings.input, settings.output) else {
      cn_guard_remove()
      cn_close(nil)
      throw .unknownType(type)
    }
    self.screen = screen
    var colors = 0
    if settings.color.isWanted(in: environment) && has_colors() {
      start_color()
      use_default_colors()
      colors = max(0, Int(cn_color_count()))
    }
    colorCount = colors
    named = Terminal.namedKeys()
    if settings.holdsErrors { cn_stderr_hold() }
    cn_guard_arm(settings.output)
    write(Terminal.pasteOn)
    Terminal.isAnyOpen = true
  }

  isolated deinit { close() }

  /// Whether a screen can be shown on a terminal of this type, which the environment calls `TERM`.
  package nonisolated static func isKnown(type: String) -> Bool {
    !type.isEmpty && cn_type_places_text(type, STDOUT_FILENO)
  }

  /// The size of the screen now.
  package var size: Size {
    guard screen != nil else { return Size(columns: 0, rows: 0) }
    return Size(columns: Int(cn_columns()), rows: Int(cn_rows()))
  }

  /// Shows a grid: the rows that changed, then the caret at `cursor`; no caret when that is nil or
  /// outside.
  ///
  /// A grid of another size than the screen is cut, or padded with blanks.
  package func draw(_ grid: Grid, cursor: Position?) {
    guard screen != nil else { return }
    let size = self.size
    if shown?.size != grid.size || grid.size != size { erase() }
    let old = shown?.size == grid.size && grid.size == size ? shown : nil
    for row in 0..<min(grid.size.rows, size.rows) where old.map({ $0.row(row) }) != grid.row(row) {
      put(grid.row(row).prefix(size.columns), at: row)
    }
    shown = grid
    place(cursor.flatMap { Rect(size).contains($0) ? $0 : nil })
    refresh()
  }

  /// Shows the last grid again on a cleared screen, as Ctrl-L asks.
  package func redraw() {
    guard screen != nil else { return }
    cn_repaint()
    refresh()
  }

  /// Waits for a key; without a limit it waits until there is one.
  ///
  /// Answers nil when the time is over or when `wake` was called.
  package func nextKey(timeoutMilliseconds: Int? = nil) -> Key? {
    let limit = timeoutMilliseconds.map { Terminal.now + $0 }
    while screen != nil {
      if let key = decoder.next() { return key }
      news |= cn_guard_news()
      if news & Int32(CN_HUNG_UP) != 0 { return .hungUp }
      if took(CN_STOP_ASKED) {
        suspend()
        return resized()
      }
      if took(CN_CONTINUED) {
        leave()
        resume()
        return resized()
      }
      let hasRead = readKeys()
      if took(CN_RESIZED) { return resized() }
      if hasRead { continue }
      if took(CN_WOKEN) { return nil }
      decoder.expire(at: Terminal.now)
      if let key = decoder.next() { return key }
      if let limit, Terminal.now >= limit { return nil }
      if !wait(until: [limit, decoder.deadline].compactMap { $0 }.min()) {
        cn_guard_lose()
        return .hungUp
      }
    }
    return .hungUp
  }

  /// Makes a waiting `nextKey` answer nil; may be called from any thread.
  package nonisolated static func wake() {
    cn_guard_wake()
  }

  /// Gives the screen back and stops the program, as Ctrl-Z does elsewhere; when it is continued,
  /// the screen is shown again as it was.
  ///
  /// Its size may be another then.
  package func suspend() {
    guard screen != nil else { return }
    leave()
    cn_guard_stop_here()
    resume()
  }

  /// Gives the terminal back as it was found.
  ///
  /// Further calls do nothing.
  package func close() {
    guard screen != nil else { return }
    leave()
    cn_close(screen)
    screen = nil
    cn_guard_remove()
    Terminal.isAnyOpen = false
  }
}

extension Terminal {
  private static let pasteOn = "\u{1B}[?2004h"

  /// Restores the modes that ncurses knows, then all that it does not.
  private func leave() {
    curs_set(1)
    endwin()
    cn_guard_restore()
  }

  private func resume() {
    news |= cn_guard_news()
    _ = took(CN_STOP_ASKED)
    _ = took(CN_CONTINUED)
    if settings.holdsErrors { cn_stderr_hold() }
    cn_guard_rearm()
    cn_repaint()
    curs_set(isCaretShown == false ? 0 : 1)
    refresh()
    write(Terminal.pasteOn)
  }

  /// Writes what ncurses does not know of, between two frames.
  private func write(_ text: String) {
    var rest = Array(text.utf8)
    while !rest.isEmpty {
      let count = Foundation.write(settings.output, rest, rest.count)
      if count < 0 && errno != EINTR { return }
      rest.removeFirst(max(0, count))
    }
  }

  // MARK: - Drawing

  private func put(_ cells: ArraySlice<Cell>, at row: Int) {
    var glyphs: [cn_glyph] = []
    glyphs.reserveCapacity(cells.count)
    var dressed: (style: Style, shown: Style, pair: Int32) = (.plain, .plain, 0)
    for (index, cell) in zip(cells.indices, cells) where cell.part != .continuation {
      let isCut = cell.part == .lead && index + 1 == cells.endIndex
      if cell.style != dressed.style {
        let shown = cell.style.reduced(to: depth)
        dressed = (cell.style, shown, pair(shown))
      }
      let glyph = isCut ? Cell.blank(cell.style) : cell
      let marks = glyph.marks.values
      glyphs.append(
        cn_glyph(
          scalars: (glyph.scalar.value, marks.0, marks.1, marks.2, marks.3),
          columns: UInt32(glyph.columns), attributes: UInt32(dressed.shown.attributes.rawValue),
          pair: dressed.pair))
    }
    cn_put_row(Int32(row), glyphs, Int32(glyphs.count))
  }

  /// The number of a colour pair; when the terminal has no more pairs, its standard colours.
  private func pair(_ style: Style) -> Int32 {
    let colors = PairOfColors(foreground: style.foreground, background: style.background)
    if colors == PairOfColors(foreground: .standard, background: .standard) { return 0 }
    if let known = pairs[colors] { return known }
    let next = Int32(pairs.count + 1)
    guard next < cn_pair_limit(),
      init_extended_pair(next, colors.foreground.number, colors.background.number) == OK
    else { return 0 }
    pairs[colors] = next
    return next
  }

  /// The real cursor stands where text will appear, because input methods open their window there.
  private func place(_ cursor: Position?) {
    if isCaretShown != (cursor != nil) { curs_set(cursor == nil ? 0 : 1) }
    isCaretShown = cursor != nil
    move(Int32(cursor?.row ?? max(0, size.rows - 1)), Int32(cursor?.column ?? 0))
  }

  // MARK: - Keys

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private func took(_ bit: Int) -> Bool {
    defer { news &= ~Int32(bit) }
    return news & Int32(bit) != 0
  }

  /// A window that changed shows anything; even one that shrank and grew again lost what it showed.
  private func resized() -> Key {
    shown = nil
    cn_repaint()
    return .resized
  }

  /// Reads everything that waits and answers whether there was anything.
  ///
  /// Whether more follows is known from the read after it.
  private func readKeys() -> Bool {
    var held: KeyDecoder.Read?
    var hasRead = false
    while true {
      let code = getch()
      if code == KEY_RESIZE { continue }
      let read: KeyDecoder.Read? =
        code == ERR ? nil : (named[code] ?? (code < 256 ? .byte(UInt8(code)) : .key(.unknown)))
      if let held { decoder.feed(held, at: Terminal.now, isLast: read == nil) }
      guard let read else { return hasRead }
      held = read
      hasRead = true
    }
  }

  /// Waits for input, a signal or the time; answers whether the terminal is still there.
  private func wait(until deadline: Int?) -> Bool {
    let left = deadline.map { Int32(clamping: max(0, $0 - Terminal.now)) } ?? -1
    var descriptors = [
      pollfd(fd: settings.input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: cn_guard_descriptor(), events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&descriptors, 2, left) > 0 else { return true }
    let seen = Int32(descriptors[0].revents)
    if seen & (POLLHUP | POLLERR | POLLNVAL) != 0 { return false }
    return seen & POLLIN == 0 || cn_waiting(settings.input) > 0
  }

  private static func namedKeys() -> [Int32: KeyDecoder.Read] {
    var keys: [Int32: KeyDecoder.Read] = [
      KEY_UP: .key(.up), KEY_DOWN: .key(.down), KEY_LEFT: .key(.left), KEY_RIGHT: .key(.right),
      KEY_HOME: .key(.home), KEY_END: .key(.end), KEY_PPAGE: .key(.pageUp),
      KEY_NPAGE: .key(.pageDown), KEY_DC: .key(.delete), KEY_IC: .key(.insert),
      KEY_BACKSPACE: .key(.backspace), KEY_ENTER: .key(.enter), KEY_BTAB: .key(.backTab),
      KEY_SR: .key(.shiftUp), KEY_SF: .key(.shiftDown),
      KEY_SLEFT: .key(.left), KEY_SRIGHT: .key(.right), KEY_FIND: .key(.home),
      KEY_SELECT: .key(.end),
    ]
    for number in 1...24 { keys[KEY_F0 + Int32(number)] = .key(.function(number)) }
    for (offset, (sequence, read)) in KeyDecoder.sequences.enumerated() {
      let code = 2000 + Int32(offset)
      cn_define_key("\u{1B}" + sequence, code)
      keys[code] = read
    }
    return keys
  }
}
