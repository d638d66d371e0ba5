import Foundation
import Wording

/// A file that is written whole or not at all, and never over another.
nonisolated enum WholeFile {
  /// Why there is no such file.
  enum Failure: Error {
    case exists(path: String)
    case notWritable(path: String)
  }

  /// Bytes on their way into a file, handed over in large pieces.
  struct Writer {
    /// Nil for standard output.
    private let file: Int32?
    private let path: String
    private var bytes: [UInt8] = []

    fileprivate init(_ file: Int32?, _ path: String) {
      (self.file, self.path) = (file, path)
    }

    mutating func write(_ text: String) throws {
      bytes += text.utf8
      if bytes.count >= 1 << 16 { try flush() }
    }

    fileprivate mutating func flush() throws {
      guard let file else {
        Output.write(bytes)
        bytes.removeAll(keepingCapacity: true)
        return
      }
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw Failure.notWritable(path: path) }
        rest = rest.dropFirst(count)
      }
      bytes.removeAll(keepingCapacity: true)
    }
  }

  /// Writes under another name and gives the file its own when everything is on the disk; without a
  /// name, to standard output.
  static func writing(_ path: String?, _ body: (inout Writer) throws -> Void) throws {
    guard let path else {
      var writer = Writer(nil, "-")
      try body(&writer)
      return try writer.flush()
    }
    if FileManager.default.fileExists(atPath: path) { throw Failure.exists(path: path) }
    let draft = "\(path).\(UUID().uuidString.prefix(8))"
    let file = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failure.notWritable(path: path) }
    defer { unlink(draft) }
    do {
      var writer = Writer(file, path)
      try body(&writer)
      try writer.flush()
    } catch {
      close(file)
      throw error
    }
    let isOnDisk = fsync(file) == 0
    guard close(file) == 0, isOnDisk else { throw Failure.notWritable(path: path) }
    if link(draft, path) == 0 { return }
    if errno == EEXIST { throw Failure.exists(path: path) }
    // A file system that knows no second names, as on a memory stick.
    guard rename(draft, path) == 0 else { throw Failure.notWritable(path: path) }
  }
}

nonisolated extension WholeFile.Failure {
  /// The sentence that says so.
  func sentence(_ words: Words) -> String {
    switch self {
    case .exists(let path): words.fileExists(path)
    case .notWritable(let path): words.fileNotWritable(path)
    }
  }
}
