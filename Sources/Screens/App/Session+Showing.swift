import TerminalKit

extension Session {
  /// Shows the screens of a real book until the person quits: first who is there, where nobody has
  /// said so yet, and the days that are still to be closed.
  package func work(asksWho: Bool) throws {
    try show(
      first: asksWho ? WelcomeScreen(words) : nil, over: [try ClosingOverlay.opening(self)],
      on: try Terminal())
  }

  /// Shows the screens of a demonstration until the person quits; `answer` lets the parties outside
  /// act, between keys.
  package func demonstrate(on terminal: Terminal?, answer: @escaping () throws -> Void) throws {
    try show(on: try terminal ?? Terminal(), answer: answer)
  }

  /// The terminal is whole afterwards.
  private func show(
    first: (any Screen)? = nil, over overlays: [any Overlay] = [], on terminal: Terminal,
    answer: (() throws -> Void)? = nil
  ) throws {
    defer { terminal.close() }
    var session = self
    session.look = look.shown(on: terminal)
    var loop = ScreenLoop(
      app: App(session: session, size: terminal.size, first: first, over: overlays),
      answer: answer)
    loop.run(on: terminal)
  }
}
