import Foundation
import Glibc

extension PseudoTerminal {
  /// Starts a program on the terminal, in a session of its own, with a small fixed environment.
  ///
  /// - Throws: `Failure` when it cannot be started.
  package func start(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    directory: String? = nil
  ) throws {
    let fixed = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
      "HOME": NSTemporaryDirectory(),
    ]
    job = try Job(
      [program] + arguments, environment: fixed.merging(environment) { $1 }, path: path,
      directory: directory)
  }

  /// The process that was started.
  package var processID: Int32? { job?.processID }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) {
    if let processID { Glibc.kill(processID, number) }
  }

  /// Waits for the program to end.
  ///
  /// Answers its status as a shell does, 128 and more for a signal; nil when it has not ended in
  /// time.
  package func waitForExit(limit: TimeInterval = 10) -> Int32? {
    guard case .exited(let status) = job?.wait(limit: limit) else { return nil }
    return status
  }

  /// Waits for the program to be stopped; answers whether it was in time.
  package func waitForStop(limit: TimeInterval = 10) -> Bool { job?.wait(limit: limit) == .stopped }

  /// Brings a stopped program back to the foreground.
  package func continueProgram() { job?.proceed() }
}

/// A program under a shell that tells what becomes of it.
final class Job {
  enum News: Equatable {
    case stopped
    case exited(Int32)
  }

  private(set) var processID: Int32?
  private let shell: pid_t
  private let telling: Int32
  private let asking: Int32
  private var text = ""
  private var ending: News?

  /// The outer shell gives the terminal to the job and takes it back when the job stops.
  ///
  /// The inner one is part of the job; it tells how the program ended even when the terminal is
  /// gone.
  private static let script = """
    set -m
    cd "$1" || exit
    shift
    sh -c '
      trap : HUP INT QUIT TERM
      sh -c '\\''echo pid $$ >&3; exec 3>&- 4<&-; exec "$@"'\\'' sh "$@"
      echo "exit $?" >&3
    ' sh "$@"
    while [ $? -gt 128 ]; do
      echo stopped >&3
      read -r go <&4
      fg > /dev/null
    done
    read -r go <&4
    """

  init(_ command: [String], environment: [String: String], path: String, directory: String?) throws
  {
    let told = try Job.pipe()
    let asked = try Job.pipe()
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // The first terminal that the leader of a session opens becomes its controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_adddup2(&actions, told.writing, 3)
    posix_spawn_file_actions_adddup2(&actions, asked.reading, 4)
    var every = sigset_t()
    var none = sigset_t()
    sigfillset(&every)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &every)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK) | Job.newSession)
    let words = ["sh", "-c", Job.script, "sh", directory ?? "."] + command
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var started: pid_t = 0
    let failure = posix_spawn(
      &started, "/bin/sh", &actions, &attributes, &arguments, &variables)
    close(told.writing)
    close(asked.reading)
    guard failure == 0 else { throw PseudoTerminal.Failure(call: "posix_spawn", number: failure) }
    shell = started
    telling = told.reading
    asking = asked.writing
    processID = nil
    _ = readNews(limit: 10) { $0.processID != nil }
  }

  /// `POSIX_SPAWN_SETSID` of glibc, which Swift does not import.
  private static let newSession: Int16 = 0x80

  /// A pipe that no other program inherits, clear of the numbers that the script uses.
  private static func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else {
      throw PseudoTerminal.Failure(call: "pipe", number: errno)
    }
    defer { ends.forEach { close($0) } }
    return (fcntl(ends[0], F_DUPFD_CLOEXEC, 10), fcntl(ends[1], F_DUPFD_CLOEXEC, 10))
  }

  func wait(limit: TimeInterval) -> News? {
    if let ending { return ending }
    var news: News?
    _ = readNews(limit: limit) { _ in
      news = self.takeNews()
      return news != nil
    }
    return news
  }

  func proceed() { _ = write(asking, "\n", 1) }

  func kill() {
    if let processID, ending == nil {
      Glibc.kill(processID, SIGCONT)
      Glibc.kill(processID, SIGKILL)
    }
    Glibc.kill(shell, SIGKILL)
    var status: Int32 = 0
    waitpid(shell, &status, 0)
    close(telling)
    close(asking)
  }

  private func takeNews() -> News? {
    guard let end = text.firstIndex(of: "\n") else { return nil }
    let line = text[..<end]
    text = String(text[text.index(after: end)...])
    if line == "stopped" { return .stopped }
    guard line.hasPrefix("exit "), let status = Int32(line.dropFirst(5)) else { return nil }
    ending = .exited(status)
    return ending
  }

  private func readNews(limit: TimeInterval, until isEnough: (Job) -> Bool) -> Bool {
    let end = Date().addingTimeInterval(limit)
    while !isEnough(self) {
      var waiting = pollfd(fd: telling, events: Int16(POLLIN), revents: 0)
      let left = Int32(max(0, end.timeIntervalSinceNow * 1000))
      guard poll(&waiting, 1, left) > 0 else { return false }
      var buffer = [UInt8](repeating: 0, count: 256)
      let count = read(telling, &buffer, buffer.count)
      guard count > 0 else { return false }
      text += String(decoding: buffer[..<count], as: UTF8.self)
      if processID == nil, text.hasPrefix("pid "), let end = text.firstIndex(of: "\n") {
        processID = Int32(text[text.index(text.startIndex, offsetBy: 4)..<end])
        text = String(text[text.index(after: end)...])
      }
    }
    return true
  }
}
