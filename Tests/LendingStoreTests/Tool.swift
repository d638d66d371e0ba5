import Foundation
import Testing

/// A program of the system, or the one that was built beside the tests, run to its end.
struct Tool {
  /// What one run left behind.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  let name: String

  static let hledger = Tool(name: "hledger")
  static let beanCheck = Tool(name: "bean-check")
  static let ditui = Tool(
    name: {
      let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "ditui")
      if FileManager.default.isExecutableFile(atPath: beside.path) { return beside.path }
      return URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../.build/debug/ditui").standardizedFileURL.path
    }())

  /// Runs it with its output in files of `folder`; 127 where there is no such program.
  @discardableResult
  func run(_ arguments: [String], in folder: Folder) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.environment = [
      "HOME": folder.path, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
    let names = ["out", "err"].map { folder.file("\($0)-\(UUID().uuidString)") }
    for name in names { try Data().write(to: URL(filePath: name)) }
    process.standardOutput = FileHandle(forWritingAtPath: names[0])
    process.standardError = FileHandle(forWritingAtPath: names[1])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOfFile: names[0], encoding: .utf8),
      errors: try String(contentsOfFile: names[1], encoding: .utf8))
  }

  /// Runs it and expects it to find nothing wrong.
  @discardableResult
  func passing(
    _ arguments: [String], in folder: Folder, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let outcome = try run(arguments, in: folder)
    #expect(
      outcome.status == 0, "\(name) \(arguments): \(outcome.errors)\(outcome.output.prefix(500))",
      sourceLocation: sourceLocation)
    return outcome.output
  }
}
