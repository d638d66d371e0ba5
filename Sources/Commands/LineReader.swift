import Foundation

/// The lines of a file or of standard input, as they arrive.
///
/// A line longer than the limit is passed over to its end and told as such, so that no input takes
/// more memory than that. A byte order mark before the first line is passed over.
struct LineReader {
  /// The most bytes of one line: 1 MiB.
  static let longest = 1 << 20

  /// One line.
  struct Line: Equatable {
    /// Its place, from 1.
    let number: Int
    /// Its bytes without the end of line; nil when it is too long.
    let bytes: [UInt8]?

    var isBlank: Bool {
      bytes?.allSatisfy { [0x20, 0x09, 0x0D].contains($0) } ?? false
    }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private let read: () throws -> [UInt8]
  private var rest: [UInt8] = []
  private var isTooLong = false
  private var number = 0
  private var hasEnded = false

  /// Lines of what `read` returns, which is empty at the end.
  init(_ read: @escaping () throws -> [UInt8]) {
    self.read = read
  }

  /// Every line that has arrived whole, waiting for one; empty at the end.
  mutating func next() throws -> [Line] {
    var lines: [Line] = []
    while lines.isEmpty, !hasEnded {
      let chunk = try read()
      if chunk.isEmpty {
        hasEnded = true
        if !rest.isEmpty || isTooLong { lines.append(take()) }
      } else {
        split(chunk, into: &lines)
      }
    }
    return lines
  }

  private mutating func split(_ chunk: [UInt8], into lines: inout [Line]) {
    var start = 0
    while let end = chunk[start...].firstIndex(of: 0x0A) {
      append(chunk[start..<end])
      lines.append(take())
      start = end + 1
    }
    append(chunk[start...])
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    guard !isTooLong else { return }
    rest += bytes
    guard rest.count > LineReader.longest + (number == 0 ? 3 : 0) else { return }
    isTooLong = true
    rest = []
  }

  private mutating func take() -> Line {
    number += 1
    defer {
      rest = []
      isTooLong = false
    }
    guard !isTooLong else { return Line(number: number, bytes: nil) }
    guard number == 1, rest.starts(with: LineReader.byteOrderMark) else {
      return Line(number: number, bytes: rest.count > LineReader.longest ? nil : rest)
    }
    return Line(number: number, bytes: Array(rest.dropFirst(3)))
  }
}
