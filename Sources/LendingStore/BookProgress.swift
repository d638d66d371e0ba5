/// How far a long piece of work has come.
public struct BookProgress: Hashable, Sendable {
  /// What is done.
  public let done: Int
  /// What there is to do.
  public let total: Int
}
