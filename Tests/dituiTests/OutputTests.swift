import Foundation
import Lending
import Testing

@testable import Wording

/// What becomes of answers and questions that do not get through.
struct OutputTests {
  let program: Program

  init() throws { program = try Program() }

  /// Runs the program by a shell, which sets up what stands at its ends.
  private func shell(
    _ script: String, _ arguments: [String: String] = [:]
  ) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = program.folder
    process.environment = [
      "HOME": program.folder.path, "LANG": "en_US.UTF-8", "PATH": "/usr/bin:/bin",
      "D": Program.executable.path, "B": program.book, "SWIFT_BACKTRACE": "enable=no",
    ].merging(arguments) { $1 }
    let ends = ["shell-out", "shell-err"].map { program.folder.appending(path: $0) }
    for end in ends { try Data().write(to: end) }
    process.standardOutput = try FileHandle(forWritingTo: ends[0])
    process.standardError = try FileHandle(forWritingTo: ends[1])
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus, try String(contentsOf: ends[0], encoding: .utf8),
      try String(contentsOf: ends[1], encoding: .utf8)
    )
  }

  private static let carriers = (1...3).map {
    #"{"request":"r-\#($0)","day":"2026-01-05","actor":"S1","event":"carrier-registered","#
      + #""carrier":"c-\#($0)","name":"C"}"# + "\n"
  }

  private func recorded() throws -> Program.Outcome {
    try program.run(
      ["record", "--book", program.book], input: Data(OutputTests.carriers.joined().utf8))
  }

  @Test(arguments: [
    "list entries --book $B", "list entries --json --book $B", "list entries --csv --book $B",
    "list plans --json --book $B", "show c-1 --book $B", "show c-1 --json --book $B",
    "report par --book $B", "report par --json --book $B", "report par --csv --book $B",
    "export hledger --book $B", "export beancount --book $B", "export csv --book $B",
    "verify --book $B", "verify --json --book $B", "close-day --book $B",
    "close-day --json --book $B", "events", "events --json", "check mobile 15400000000",
    "check mobile 1",
    "quote --principal 8000 --periods 12 --method flat --annual-rate 12 --start 2026-01-15",
    "quote --principal 8 --periods 99 --method flat --annual-rate 12 --start 2026-01-15 --json",
    "--help", "help list", "record --help", "--generate-completion-script bash",
    "demo --size 1 --out demo.db",
  ])
  func `a full disk on standard output ends with 74 and a sentence`(command: String) throws {
    #expect(try recorded().status == 0)
    let english = try shell("$D \(command) > /dev/full")
    #expect(english.status == 74, "\(english.errors)")
    #expect(english.errors.hasPrefix("standard output cannot be written, the disk is full"))
    if command.contains("--out") || command.contains("99") { return }
    let chinese = try shell("LANG=zh_CN.UTF-8 $D \(command) > /dev/full")
    #expect(chinese.status == 74)
    #expect(chinese.errors.contains("标准输出无法写入，磁盘已满"))
    try program.remove()
  }

  @Test func `record does not go on where its answers cannot be written`() throws {
    let slowly = OutputTests.carriers.map { "printf '%s' '\($0)'; sleep 0.3" }
    let outcome = try shell(
      "(\(slowly.joined(separator: ";"))) | $D record --book $B > /dev/full")
    #expect(outcome.status == 74)
    let entries = try program.run(["list", "entries", "--json", "--book", program.book]).json()
    #expect(entries.elements.count == 1)
    try program.remove()
  }

  @Test func `all or nothing answers after the commit, out of a file and out of a pipe`() throws {
    let file = try program.file("lines", OutputTests.carriers.joined())
    for script in [
      "$D record --all-or-nothing --book $B.1 \(file)",
      "$D record --all-or-nothing --book $B.2 < \(file)",
      "cat \(file) | $D record --all-or-nothing --book $B.3",
    ] {
      let outcome = try shell(script)
      #expect(outcome.status == 0)
      #expect(outcome.output.split(separator: "\n").count == 3)
      #expect(outcome.output.hasPrefix(#"{"request":"r-1","ok":true,"entry":""#))
    }
    try program.remove()
  }

  @Test func `a reader who has gone ends the program quietly`() throws {
    _ = try program.run(["demo", "--out", program.book, "--size", "20", "--today", "2026-11-22"])
    let outcome = try shell(
      "set -o pipefail; trap '' PIPE; $D list entries --json --book $B | head -1")
    #expect(outcome.output == "[\n")
    #expect(outcome.errors == "")
    #expect(outcome.status == 128 + SIGPIPE)
    try program.remove()
  }

  @Test(arguments: ["2> /dev/full", "2>&-", "2> >(exec 0<&-; sleep 1)"])
  func `a sentence that nobody can read is no fault`(ends: String) throws {
    let outcome = try shell("trap '' PIPE; $D list plans --book none.db \(ends)")
    #expect(outcome.status == 74)
    try program.remove()
  }

  @Test func `lines that cannot be read end with 74 and a sentence`() throws {
    let folder = try shell("$D record --book $B < /")
    #expect(folder.status == 74)
    #expect(folder.errors.hasPrefix("standard input cannot be read to its end"))
    let named = try shell("$D record --book $B /")
    #expect(named.status == 74)
    #expect(named.errors.hasPrefix("/ cannot be read"))
    try program.remove()
  }

  @Test func `standard input that does not wait is waited for`() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    #expect(fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0)
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = ["record", "--book", program.book]
    process.environment = ["HOME": program.folder.path, "SWIFT_BACKTRACE": "enable=no"]
    process.standardInput = FileHandle(fileDescriptor: ends[0])
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    close(ends[0])
    Thread.sleep(forTimeInterval: 0.5)
    let line = Array(OutputTests.carriers[0].utf8)
    #expect(write(ends[1], line, line.count) == line.count)
    close(ends[1])
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    try program.remove()
  }

  @Test(arguments: ["record --book $B in.jsonl", "record --book $B < in.jsonl"])
  func `a byte order mark before the first line is passed over`(command: String) throws {
    _ = try program.file("in.jsonl", "\u{FEFF}" + OutputTests.carriers.joined())
    let outcome = try shell("$D \(command)")
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").count == 3)
    try program.remove()
  }

  @Test func `a list for spreadsheets begins with a byte order mark where it is asked for`() throws
  {
    #expect(try recorded().status == 0)
    for command in ["list entries", "report par"] {
      let words =
        command.split(separator: " ").map(String.init) + ["--csv", "--book", program.book]
      let plain = try program.run(words).output
      _ = try program.run(words + ["--bom"])
      // A text made of bytes would leave the mark out.
      let marked = try Data(contentsOf: program.folder.appending(path: "out"))
      #expect(!plain.isEmpty)
      #expect(Array(marked) == [0xEF, 0xBB, 0xBF] + Array(plain.utf8))
      let alone = try program.run(words.filter { $0 != "--csv" } + ["--bom"])
      #expect(alone.status == 64)
    }
    try program.remove()
  }

  @Test func `what a demonstration cannot be written to is named`() throws {
    let outcome = try shell("$D demo --size 1 --out /proc/none/x.db --lang zh")
    #expect(outcome.status == 74)
    #expect(outcome.errors.hasPrefix("/proc/none/x.db 无法写入"))
    try program.remove()
  }
}
