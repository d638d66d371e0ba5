import Foundation
import LendingStore

/// A folder of its own for each test, removed with it.
final class Folder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "ditui-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      // The test has removed it already.
      return
    }
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func book(_ name: String = "book.db") throws -> Book {
    try Book.open(file(name), .creating(.book), durability: .none)
  }
}
