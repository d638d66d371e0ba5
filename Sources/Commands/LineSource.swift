import Foundation
import Lending
import Wording

/// A file or standard input that is read by lines, once or twice.
final class LineSource {
  /// Why it cannot be read.
  enum Failure: Error {
    case notReadable(path: String)
    /// Reading ended with this error of the system.
    case interrupted(path: String, number: Int32)
  }

  /// Nil for standard input.
  private let path: String?
  private let file: Int32
  /// Where reading began; nil where one cannot go back, as in a pipe.
  private let begin: off_t?

  /// The file at `path`, or standard input without one or for `-`.
  init(_ path: String?) throws(Failure) {
    self.path = path == "-" ? nil : path
    if let path = self.path {
      file = open(path, O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { throw .notReadable(path: path) }
    } else {
      file = STDIN_FILENO
    }
    var status = stat()
    let isThere = fstat(file, &status) == 0
    if path != nil, isThere, status.st_mode & S_IFMT == S_IFDIR {
      throw .notReadable(path: path ?? "")
    }
    let isPlain = isThere && status.st_mode & S_IFMT == S_IFREG
    let place = isPlain ? lseek(file, 0, SEEK_CUR) : -1
    begin = place >= 0 ? place : nil
  }

  deinit {
    if path != nil { close(file) }
  }

  /// Its lines as they arrive.
  func lines() -> LineReader { LineReader { [self] in try chunk() } }

  /// Does `body` to the lines twice: the same ones, from the file again, or out of memory where one
  /// cannot go back.
  ///
  /// - Returns: what `first` answers; where that is false `second` is not called.
  func twice(
    _ first: (inout LineReader) throws -> Bool, then second: (inout LineReader) throws -> Void
  ) throws {
    var chunks: [[UInt8]] = []
    var reader = LineReader { [self] in
      let chunk = try chunk()
      if begin == nil { chunks.append(chunk) }
      return chunk
    }
    guard try first(&reader) else { return }
    var again = lines()
    if let begin {
      guard lseek(file, begin, SEEK_SET) == begin else { throw failure(errno) }
    } else {
      var next = chunks.makeIterator()
      again = LineReader { next.next() ?? [] }
    }
    try second(&again)
  }

  /// What arrives next, waiting for it; empty at the end.
  private func chunk() throws(Failure) -> [UInt8] {
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
        count = read(file, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      if count >= 0 { return bytes }
      if errno == EAGAIN {
        var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        throw failure(errno)
      }
    }
  }

  private func failure(_ number: Int32) -> Failure {
    .interrupted(path: path ?? Words.current.standardInput, number: number)
  }
}

extension LineSource.Failure: WordedFailure {
  package func sentence(_ words: Words) -> String {
    switch self {
    case .notReadable(let path): words.fileNotReadable(path)
    case .interrupted(let path, let number):
      words.fileNotReadToEnd(path, String(cString: strerror(number)))
    }
  }
}
