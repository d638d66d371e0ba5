import Foundation
import Wording

/// A file that is written whole or not at all, and never over another.
package enum WholeFile {
  /// Why there is no such file.
  package enum Failure: Error {
    case exists(path: String)
    case notWritable(path: String)
  }

  /// Writes under another name and gives the file its own when everything is on the disk.
  package static func writing(_ path: String, _ body: (inout TextWriter) throws -> Void) throws {
    if FileManager.default.fileExists(atPath: path) { throw Failure.exists(path: path) }
    let draft = "\(path).\(UUID().uuidString.prefix(8))"
    let file = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failure.notWritable(path: path) }
    defer { unlink(draft) }
    do {
      var writer = TextWriter { bytes in
        guard put(bytes, to: file) else { throw Failure.notWritable(path: path) }
      }
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

  /// Whether all of it went into the file.
  private static func put(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

extension WholeFile.Failure: WordedFailure {
  package func sentence(_ words: Words) -> String {
    switch self {
    case .exists(let path): words.fileExists(path)
    case .notWritable(let path): words.fileNotWritable(path)
    }
  }
}
