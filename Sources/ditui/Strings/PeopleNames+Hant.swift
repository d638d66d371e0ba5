import Lending

nonisolated extension Hant: PeopleNames {
  func name(_ role: Role) -> String {
    switch role {
    case .agent: "地推員"
    case .officer: "信貸員"
    case .supervisor: "督導"
    case .device: "本機"
    }
  }

  func name(_ scope: PartnerScope) -> String {
    switch scope {
    case .expansion: "拓展"
    case .promotion: "地推"
    case .maintenance: "維運"
    }
  }

  func name(_ kind: EvidenceKind) -> String {
    switch kind {
    case .lenderAuthorisation: "貸款人授權"
    case .consumerProductExperience: "消費產品經驗證明"
    case .cleanRecord: "無違規證明"
    }
  }

  func name(_ cause: DeductionCause) -> String {
    switch cause {
    case .fraudLoss: "欺詐損失"
    case .customerRedress: "客戶賠付"
    case .fine: "扣罰"
    case .clawback: "佣金扣回"
    }
  }

  func name(_ verdict: ReviewVerdict) -> String {
    switch verdict {
    case .stopped: "暫停進件"
    case .reopened: "恢復進件"
    }
  }

  func name(_ purpose: ConsentPurpose) -> String {
    switch purpose {
    case .identityCheck: "身分核驗"
    case .creditQuery: "徵信查詢"
    case .dataSharing: "資料共享"
    case .quotaFreeze: "額度凍結"
    case .faceMatch: "人臉比對"
    case .marketing: "行銷"
    }
  }

  func name(_ place: ConsentPlace) -> String {
    switch place {
    case .customerDevice: "客戶本人裝置"
    case .paper: "紙本"
    case .demonstration: "示範"
    }
  }

  func name(_ field: MaskedField) -> String {
    switch field {
    case .mobile: "手機號碼"
    case .residentID: "身分證號"
    case .card: "銀行卡號"
    }
  }

  func name(_ source: FreezeSource) -> String {
    switch source {
    case .weilidai: "微粒貸"
    case .huabei: "花唄"
    case .yuebao: "餘額寶"
    }
  }

  func name(_ side: ClosedSide) -> String {
    switch side {
    case .partner: "合作方"
    case .outlet: "網點"
    case .province: "省份"
    }
  }

  func name(_ way: NoticeWay) -> String {
    switch way {
    case .textMessage: "簡訊"
    case .call: "電話"
    case .app: "貸款人應用"
    case .letter: "信函"
    }
  }

  func name(_ payer: Payer) -> String {
    switch payer {
    case .customer: "客戶"
    case .carrier: "電信商返費"
    }
  }
}
