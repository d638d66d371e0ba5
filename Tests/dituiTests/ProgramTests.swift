import Foundation
import Lending
import Testing

@testable import Wording

/// The built program, run as a user or script would.
struct Program {
  /// What one run left behind.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// The JSON value of the whole output.
    func json() throws -> JSON { try JSON(text: output) }
  }

  /// A folder of its own, which goes with it.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "ditui-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  var book: String { folder.appending(path: "book.db").path }

  func remove() throws { try FileManager.default.removeItem(at: folder) }

  /// A file in the folder.
  func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appending(path: name)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = arguments
    process.environment = ["HOME": folder.path, "LANG": "en_US.UTF-8"]
      .merging(environment) { $1 }
    let (output, errors) = (folder.appending(path: "out"), folder.appending(path: "err"))
    let source = folder.appending(path: "in")
    try input.write(to: source)
    for url in [output, errors] { try Data().write(to: url) }
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  /// The program that was built beside the tests.
  static var executable: URL {
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "ditui")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../.build/debug/ditui").standardizedFileURL
  }
}

extension JSON {
  /// The values of an array; none of anything else.
  var elements: [JSON] {
    if case .array(let values) = self { values } else { [] }
  }
}

struct ProgramTests {
  @Test(arguments: [
    ["quote", "--periods", "x"], ["check", "passport", "1"], ["list", "nothing"], ["nonsense"],
    ["quote", "--lang", "xx"], ["list", "plans", "--where", "stage"],
    ["list", "plans", "--where", "stage=nowhere"], ["list", "bills", "--where", "stage=active"],
    ["close-day", "--through", "tomorrow"], ["verify", "--role", "king"],
  ])
  func `wrong usage ends with 64`(arguments: [String]) throws {
    let program = try Program()
    let outcome = try program.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.isEmpty)
    try program.remove()
  }

  @Test(arguments: [
    ["verify"], ["list", "plans"], ["show", "PL-1"], ["close-day"], ["export", "csv"],
    ["list", "accounts"],
  ])
  func `a missing book ends with 74 and says what to do`(arguments: [String]) throws {
    let program = try Program()
    let outcome = try program.run(arguments + ["--book", program.book, "--lang", "zh"])
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("--book"))
    #expect(outcome.errors.contains("没有账本"))
    try program.remove()
  }

  @Test func `another file is not taken for a book`() throws {
    let program = try Program()
    let file = try program.file("notes.txt", "these are notes, not a book")
    let outcome = try program.run(["record", "--book", file])
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("not a book of ditui"))
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("these are notes"))
    try program.remove()
  }

  @Test func `the locale decides the language unless an option does`() throws {
    let program = try Program()
    let taiwan = ["LC_ALL": "zh_TW.UTF-8"]
    #expect(try program.run(["list", "x"], environment: taiwan).errors.contains("錯誤"))
    #expect(
      try program.run(["list", "x", "--lang", "zh-Hans"], environment: taiwan).errors
        .contains("错误"))
    try program.remove()
  }

  @Test(arguments: ["en", "zh-Hans", "zh-Hant"])
  func `a demonstration that was kept says how to open it`(language: String) throws {
    let program = try Program()
    let outcome = try program.run(
      ["demo", "--out", program.book, "--size", "1", "--lang", language])
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 1)
    #expect(outcome.output.contains("ditui --book \(program.book)"))
    try program.remove()
  }
}
