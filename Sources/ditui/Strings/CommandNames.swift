/// What keys do, and the main sections.
nonisolated protocol CommandNames {
  func name(_ command: Command) -> String
  func section(_ section: Section) -> String
}
