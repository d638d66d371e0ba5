import ArgumentParser
import Commands
import Demonstration
import Foundation
import Lending
import LendingStore
import Reporting
import Screens
import TerminalKit
import Wording

/// `ditui demo`: the screens on a made-up book of which nothing is kept.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: Words.current.helpDemo)
  static var _errorPrefix: String { Words.current.errorLabel }

  @OptionGroup var options: GlobalOptions

  @Option(help: Words.help(\.helpDemoSize))
  var size = 200

  @Option(name: .customLong("out"), help: Words.help(\.helpDemoOut))
  var outPath: String?

  @Option(name: .customLong("owner"), help: Words.help(\.helpDemoOwner))
  var ownerName = SimulatedOwner.Manner.prompt.rawValue

  func validate() throws {
    guard (1...1_000_000).contains(size) else { throw WrongUsage.malformed("--size", .count) }
    guard SimulatedOwner.Manner(rawValue: ownerName) != nil else {
      throw WrongUsage.choices("--owner", SimulatedOwner.Manner.allCases.map(\.rawValue))
    }
  }

  func run() throws {
    try MainActor.assumeIsolated { try begin() }
  }

  @MainActor private func begin() throws {
    if let outPath {
      try build(at: outPath, durability: .full)
      CommandOutput.line(options.words.demoWritten(outPath))
      return
    }
    try options.needsTerminal()
    let look = try options.look(Settings())
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ditui-demo-\(ProcessInfo.processInfo.processIdentifier)")
    defer { DemoCommand.remove(folder) }
    let terminal = try Terminal()
    defer { terminal.close() }
    let shown = look.shown(on: terminal)
    terminal.draw(DemoMaking.frame(terminal.size, shown, 0, of: 0), cursor: nil)
    try options.withBook(
      .creating(.demonstration), at: folder.appendingPathComponent("book.db").path,
      durability: .none
    ) { book in
      let making = DemoMaking(book: book, look: shown)
      let requests = DemoBook.requests(today: options.today, size: size, device: try book.device)
      guard try making.run(requests, on: terminal) else { return }
      try DemoCommand.show(
        book, as: options.role ?? .agent, options,
        manner: SimulatedOwner.Manner(rawValue: ownerName) ?? .prompt, on: terminal)
    }
  }

  @MainActor private func build(at path: String, durability: Book.Durability) throws {
    if FileManager.default.fileExists(atPath: path) {
      CommandOutput.error(options.words.fileExists(path))
      throw ExitCode.bookUnusable
    }
    try options.withBook(.creating(.demonstration), at: path, durability: durability) { book in
      let requests = DemoBook.requests(
        today: options.today, size: size, device: try book.device)
      var refused: Refusal?
      _ = try book.record(requests, allOrNothing: true) { _, answer in
        if case .failure(let refusal) = answer { refused = refusal }
      }
      if let refused { throw refused }
    }
  }

  /// Nothing of a demonstration is kept; what cannot be removed is left to the system's own cleaning.
  private static func remove(_ folder: URL) {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      CommandOutput.error(Words.current.bookFailed(folder.path, error.localizedDescription))
    }
  }

  /// Shows a demonstration: no questions asked, the clock at the counter's 10:42 of the business day.
  @MainActor static func show(
    _ book: Book, as role: Role, _ options: GlobalOptions,
    manner: SimulatedOwner.Manner = .prompt, on terminal: Terminal? = nil
  ) throws {
    let day = try book.businessDay ?? options.today
    let began = try beginning(of: day, in: book)
    Clock.set(to: began)
    var session = Session(
      book: book, person: person(role), look: try options.look(Settings()))
    session.owner = manner
    var owner = SimulatedOwner(manner, began: began)
    try session.demonstrate(on: terminal) {
      _ = try owner.act(on: book, now: Clock.now())
    }
  }

  /// 10:42 of the business day, or later where something was written later on that day.
  @MainActor private static func beginning(of day: Day, in book: Book) throws -> Moment {
    let opening = Moment(day: day, secondOfDay: DemoBook.secondOfDay)
    let written = try book.drafts().map(\.updated) + [book.lastRecorded].compactMap { $0 }
    return written.filter { $0.day == day }.max().map { max($0, opening) } ?? opening
  }

  /// The person at the keyboard of a demonstration.
  @MainActor static func person(_ role: Role) -> Session.Person {
    switch role {
    case .agent:
      Session.Person(
        actor: ID(DemoAgent.home.id.text), role: role, agent: DemoAgent.home.id,
        outlet: DemoAgent.home.outlet, name: DemoAgent.home.name)
    case .officer:
      Session.Person(actor: "C2", role: role, agent: nil, outlet: nil, name: "林涛")
    case .supervisor, .device:
      Session.Person(actor: "S1", role: role, agent: nil, outlet: nil, name: "何平")
    }
  }
}
