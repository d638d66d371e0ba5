import Foundation
import Glibc

/// A terminal without a window: a pty, a thread that reads it, and the screen that would be seen.
///
/// A program started on it is a job of a small shell, which leads the session. So the terminal
/// keeps its modes when the program ends, and the program can be stopped and continued.
package final class PseudoTerminal: @unchecked Sendable {
  /// A call of the system that failed.
  package struct Failure: Error {
    /// What was called.
    package let call: String
    /// The error number.
    package let number: Int32
  }

  /// The side that a program in this process can use as its terminal.
  package let slave: Int32
  /// The path of that side.
  package let path: String

  private let master: Int32
  private let condition = NSCondition()
  private var emulator: Emulator
  private var bytes: [UInt8] = []
  private var lastByte = Date()
  private var isClosed = false
  var job: Job?

  /// A terminal of this size with nothing running on it.
  ///
  /// - Throws: `Failure` when the system has no pty.
  package init(columns: Int = 80, rows: Int = 24) throws {
    emulator = Emulator(columns: columns, rows: rows)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var near: Int32 = -1
    var far: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&near, &far, &name, nil, &size) == 0 else {
      throw Failure(call: "openpty", number: errno)
    }
    _ = fcntl(near, F_SETFD, FD_CLOEXEC)
    _ = fcntl(far, F_SETFD, FD_CLOEXEC)
    master = near
    slave = far
    path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let thread = Thread { [weak self, master] in
      var buffer = [UInt8](repeating: 0, count: 65536)
      while true {
        var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        poll(&waiting, 1, 50)
        guard let self, self.keepsReading else { break }
        guard Int32(waiting.revents) & POLLIN != 0 else { continue }
        let count = read(master, &buffer, buffer.count)
        if count > 0 { self.take(buffer[..<count]) }
      }
      Glibc.close(master)
    }
    thread.start()
  }

  deinit {
    job?.kill()
    Glibc.close(slave)
  }

  private var keepsReading: Bool { locked { !isClosed } }

  private func locked<Result>(_ body: () -> Result) -> Result {
    condition.lock()
    defer { condition.unlock() }
    return body()
  }

  private func take(_ new: ArraySlice<UInt8>) {
    let answers = locked {
      bytes += new
      emulator.feed(new)
      lastByte = Date()
      let answers = emulator.answers
      emulator.answers = []
      condition.broadcast()
      return answers
    }
    if !answers.isEmpty { send(answers) }
  }

  // MARK: - What the person at it does and sees

  /// Types bytes.
  package func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR && errno != EAGAIN { return }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Types text; escape sequences are its keys.
  package func type(_ text: String) { send(Array(text.utf8)) }

  /// Pastes text as a terminal does when bracketed paste is on.
  package func paste(_ text: String) { type("\u{1B}[200~" + text + "\u{1B}[201~") }

  /// Gives the window another size; the program is told by a signal.
  package func resize(columns: Int, rows: Int) {
    locked { emulator.resize(columns: columns, rows: rows) }
    setWindow(columns: columns, rows: rows)
  }

  /// Closes the window: the program's terminal is gone.
  package func hangUp() { locked { isClosed = true } }

  /// What is seen now.
  package var screen: Emulator { locked { emulator } }

  /// Everything that was written to it, or was since `forget`.
  package var received: [UInt8] { locked { bytes } }

  /// Forgets what was received; the screen stays.
  package func forget() { locked { bytes = [] } }

  /// Waits until nothing was written for so many seconds; answers whether that came in time.
  @discardableResult
  package func settle(quiet: TimeInterval = 0.1, limit: TimeInterval = 10) -> Bool {
    let end = Date().addingTimeInterval(limit)
    let begin = Date()
    while Date() < end {
      let calm = Date().timeIntervalSince(locked { max(lastByte, begin) })
      if calm >= quiet { return true }
      Thread.sleep(forTimeInterval: min(quiet - calm, 0.02))
    }
    return false
  }

  /// Waits until the screen is as wanted; answers whether it came to be in time.
  @discardableResult
  package func wait(limit: TimeInterval = 10, until isWanted: (Emulator) -> Bool) -> Bool {
    let end = Date().addingTimeInterval(limit)
    condition.lock()
    defer { condition.unlock() }
    while !isWanted(emulator) {
      if !condition.wait(until: end) { return isWanted(emulator) }
    }
    return true
  }

  /// Waits until the screen shows a text; answers whether it came in time.
  @discardableResult
  package func wait(for text: String, limit: TimeInterval = 10) -> Bool {
    wait(limit: limit) { $0.text.contains(text) }
  }

  private func setWindow(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// The modes of the terminal now.
  package var modes: Modes {
    var now = termios()
    tcgetattr(master, &now)
    return Modes(now)
  }

  /// What is not as the shell left it, once nothing more is written; nothing on a whole terminal.
  package func leftovers(since before: Modes) -> [String] {
    settle()
    let screen = screen
    var found = screen.unknown.map { "unknown: \($0)" }
    if !screen.isRestored { found.append("screen: \(screen.modes.sorted())") }
    if modes != before { found.append("modes: \(modes.flags), before: \(before.flags)") }
    return found
  }
}

/// The modes of a terminal, comparable.
package struct Modes: Hashable, Sendable {
  /// Input, output, control and local flags.
  package let flags: [UInt32]
  /// The special characters.
  package let characters: [UInt8]

  init(_ modes: termios) {
    flags = [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    characters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
  }

  /// Whether lines are edited and echoed by the terminal, as a shell expects.
  package var isCooked: Bool { flags[3] & UInt32(ICANON) != 0 && flags[3] & UInt32(ECHO) != 0 }
}
