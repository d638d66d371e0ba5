/// How far a long piece of work has come.
package struct BookProgress: Hashable, Sendable {
  /// What is done.
  package let done: Int
  /// What there is to do.
  package let total: Int

  /// So much of so much.
  package init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }
}
