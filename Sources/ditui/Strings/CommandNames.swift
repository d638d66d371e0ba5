/// What keys do, and the main sections.
nonisolated protocol CommandNames: Sendable {
  func name(_ command: Command) -> String
  func section(_ section: Section) -> String
}
