import Lending

/// Names of written forms, faults of identifiers, and what has to come first.
nonisolated protocol InputNames {
  func name(_ form: Lending.Form) -> String
  func name(_ fault: IdentifierFault) -> String
  func name(_ requirement: Requirement) -> String
}
