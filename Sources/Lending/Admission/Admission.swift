extension Event {
  /// The event as it is recorded in `situation`: completed with what the book knows.
  ///
  /// - Throws: every reason for which it is refused.
  public func admitted(in situation: Situation) throws(Refusal) -> Event {
    self
  }
}
