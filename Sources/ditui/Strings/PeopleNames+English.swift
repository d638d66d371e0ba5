import Lending

nonisolated extension English: PeopleNames {
  func name(_ role: Role) -> String {
    switch role {
    case .agent: "agent"
    case .officer: "loan officer"
    case .supervisor: "supervisor"
    case .device: "the program"
    }
  }

  func name(_ scope: PartnerScope) -> String {
    switch scope {
    case .expansion: "expansion"
    case .promotion: "promotion"
    case .maintenance: "maintenance"
    }
  }

  func name(_ kind: EvidenceKind) -> String {
    switch kind {
    case .lenderAuthorisation: "lender's authorisation"
    case .consumerProductExperience: "experience with consumer products"
    case .cleanRecord: "proof of a clean record"
    }
  }

  func name(_ cause: DeductionCause) -> String {
    switch cause {
    case .fraudLoss: "loss by fraud"
    case .customerRedress: "redress to a customer"
    case .fine: "partner penalty"
    case .clawback: "clawback"
    }
  }

  func name(_ verdict: ReviewVerdict) -> String {
    switch verdict {
    case .stopped: "intake stopped"
    case .reopened: "intake reopened"
    }
  }

  func name(_ purpose: ConsentPurpose) -> String {
    switch purpose {
    case .identityCheck: "identity verification"
    case .creditQuery: "credit bureau query"
    case .dataSharing: "sharing with the lender"
    case .quotaFreeze: "freezing quota"
    case .faceMatch: "face match"
    case .marketing: "marketing"
    }
  }

  func name(_ place: ConsentPlace) -> String {
    switch place {
    case .customerDevice: "customer's own device"
    case .paper: "paper"
    case .demonstration: "demonstration"
    }
  }

  func name(_ field: MaskedField) -> String {
    switch field {
    case .mobile: "mobile number"
    case .residentID: "ID number"
    case .card: "bank card"
    }
  }

  func name(_ source: FreezeSource) -> String {
    switch source {
    case .weilidai: "Weilidai"
    case .huabei: "Huabei"
    case .yuebao: "Yu'e Bao"
    }
  }

  func name(_ side: ClosedSide) -> String {
    switch side {
    case .partner: "partner"
    case .outlet: "outlet"
    case .province: "province"
    }
  }

  func name(_ way: NoticeWay) -> String {
    switch way {
    case .textMessage: "text message"
    case .call: "call"
    case .app: "lender's app"
    case .letter: "letter"
    }
  }

  func name(_ payer: Payer) -> String {
    switch payer {
    case .customer: "customer"
    case .carrier: "carrier rebate"
    }
  }
}
