import Lending

/// Names of the kinds of events.
nonisolated protocol EventNames {
  func name(_ kind: Event.Kind) -> String
}
