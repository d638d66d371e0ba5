/// How far a long piece of work has come.
public struct BookProgress: Hashable, Sendable {
  /// What is done.
  public let done: Int
  /// What there is to do.
  public let total: Int

  /// So much of so much.
  public init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }
}
