import Lending

/// Names of what partners, agents and customers are, have and do.
nonisolated protocol PeopleNames {
  func name(_ role: Role) -> String
  func name(_ scope: PartnerScope) -> String
  func name(_ kind: EvidenceKind) -> String
  func name(_ cause: DeductionCause) -> String
  func name(_ verdict: ReviewVerdict) -> String
  func name(_ purpose: ConsentPurpose) -> String
  func name(_ place: ConsentPlace) -> String
  func name(_ field: MaskedField) -> String
  func name(_ source: FreezeSource) -> String
  func name(_ side: ClosedSide) -> String
  func name(_ way: NoticeWay) -> String
  func name(_ payer: Payer) -> String
}
