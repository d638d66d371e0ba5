import Lending

/// Names of the states that lists and details show.
nonisolated protocol StateNames {
  func name(_ stage: Plan.Stage) -> String
  func name(_ state: Plan.Instalment.State) -> String
  func name(_ state: Operation.State) -> String
  func name(_ kind: OperationKind) -> String
  func name(_ state: Freeze.State) -> String
  func name(_ kind: Difference.Kind) -> String
  func advice(_ kind: Difference.Kind) -> String
  func name(_ state: Partner.Standing) -> String
  func name(_ result: RiskClass) -> String
  func days(_ bucket: Bucket) -> String
}
