import Lending

/// Names of the fields of events, for sentences about them.
nonisolated protocol FieldNames {
  var wholeLine: String { get }
  func name(_ field: PartyField) -> String
  func name(_ field: TermField) -> String
  func name(_ field: PlanField) -> String
  func name(_ field: ProductField) -> String
}
