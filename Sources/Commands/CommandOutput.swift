import ArgumentParser
import Foundation
import Lending
import Reporting
import Wording

/// What commands write: answers to standard output, errors to standard error.
///
/// An answer that cannot be written ends the program there and then, so that none is lost unseen and
/// nothing is done whose answer nobody would read.
package enum CommandOutput {
  /// One line for people; what a terminal would take as a command is left out.
  package static func line(_ text: String) { write(SafeText.line(text) + "\n") }

  /// Several lines for people.
  package static func text(_ text: String) { write(SafeText.lines(text) + "\n") }

  /// One line of JSON, out at once, with what parts it from the next.
  static func json(_ value: JSON, before separator: String = "") {
    write(SafeText.json(value) + separator + "\n")
  }

  /// Lines for a spreadsheet; some know only by the mark of their order that bytes are UTF-8.
  static func csv(_ lines: [String], marksOrder: Bool = false) {
    write((marksOrder ? "\u{FEFF}" : "") + lines.map { $0 + "\r\n" }.joined())
  }

  /// Text as it is, of several lines that are safe already.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Bytes as they are.
  static func write(_ bytes: [UInt8]) {
    if let failure = write(bytes, to: STDOUT_FILENO) { end(failure) }
  }

  /// What `body` writes, in large pieces.
  static func writing(_ body: (inout TextWriter) throws -> Void) throws {
    var writer = TextWriter { write($0) }
    try body(&writer)
    try writer.flush()
  }

  /// One sentence on standard error; where that cannot be written either there is nobody to tell.
  package static func error(_ text: String) {
    _ = write(Array("\(SafeText.lines(text))\n".utf8), to: STDERR_FILENO)
  }

  /// The reasons of a refusal, a line each, and status 1.
  static func refused(_ refusal: Refusal, _ words: Words) -> ExitCode {
    for reason in refusal.reasons { error(words.sentence(reason)) }
    return ExitCode(1)
  }

  /// Writes all of it, waiting where the other side is slow; answers the number of the error.
  private static func write(_ bytes: [UInt8], to file: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var room = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        poll(&room, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }

  /// Ends with a sentence and status 74; of a reader who has gone quietly, as any program does.
  private static func end(_ failure: Int32) -> Never {
    if failure == EPIPE {
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    } else {
      error(Words.current.outputNotWritable(isFull: [ENOSPC, EDQUOT].contains(failure), failure))
    }
    exit(ExitCode.bookUnusable.rawValue)
  }
}
