import Lending

/// Names of what programmes and plans are made of.
nonisolated protocol TermNames {
  func name(_ report: CarrierReport) -> String
  func name(_ meaning: CarrierMeaning) -> String
  func name(_ rule: ReleaseRule) -> String
  func name(_ trigger: CaptureTrigger) -> String
  func name(_ basis: FreezeBasis) -> String
  func name(_ outcome: ApplicationOutcome) -> String
  func name(_ result: PrecheckResult) -> String
  func name(_ result: OperationResult) -> String
  func name(_ failure: OperationFailure) -> String
  func name(_ component: Component) -> String
  func name(_ method: Schedule.Method) -> String
  func name(_ basis: Schedule.RateBasis) -> String
  func name(_ count: Schedule.DayCount) -> String
  func name(_ rounding: Rounding) -> String
  func name(_ rule: PenaltyGrace) -> String
}
