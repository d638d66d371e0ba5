import Lending

/// Names of what partners, agents and customers are, have and do.
extension Words {
  package func name(_ role: Role) -> String {
    switch role {
    case .agent: pick("地推员", "地推員", "agent")
    case .officer: pick("信贷员", "信貸員", "loan officer")
    case .supervisor: pick("督导", "督導", "supervisor")
    case .device: pick("本机", "本機", "the program")
    }
  }

  package func name(_ scope: PartnerScope) -> String {
    switch scope {
    case .expansion: pick("拓展", "拓展", "expansion")
    case .promotion: pick("地推", "地推", "promotion")
    case .maintenance: pick("运维", "維運", "maintenance")
    }
  }

  package func name(_ kind: EvidenceKind) -> String {
    switch kind {
    case .lenderAuthorisation: pick("贷款人授权", "貸款人授權", "lender's authorisation")
    case .consumerProductExperience:
      pick("消费产品经验证明", "消費產品經驗證明", "experience with consumer products")
    case .cleanRecord: pick("无违规证明", "無違規證明", "proof of a clean record")
    }
  }

  package func name(_ cause: DeductionCause) -> String {
    switch cause {
    case .fraudLoss: pick("欺诈损失", "欺詐損失", "loss by fraud")
    case .customerRedress: pick("客户赔付", "客戶賠付", "redress to a customer")
    case .fine: pick("扣罚", "扣罰", "partner penalty")
    case .clawback: pick("佣金扣回", "佣金扣回", "clawback")
    }
  }

  package func name(_ verdict: ReviewVerdict) -> String {
    switch verdict {
    case .stopped: pick("暂停进件", "暫停進件", "intake stopped")
    case .reopened: pick("恢复进件", "恢復進件", "intake reopened")
    }
  }

  package func name(_ purpose: ConsentPurpose) -> String {
    switch purpose {
    case .identityCheck: pick("身份核验", "身分核驗", "identity verification")
    case .creditQuery: pick("征信查询", "徵信查詢", "credit bureau query")
    case .dataSharing: pick("信息共享", "資料共享", "sharing with the lender")
    case .quotaFreeze: pick("额度冻结", "額度凍結", "freezing quota")
    case .faceMatch: pick("人脸比对", "人臉比對", "face match")
    case .marketing: pick("营销", "行銷", "marketing")
    }
  }

  package func name(_ place: ConsentPlace) -> String {
    switch place {
    case .customerDevice: pick("客户本人设备", "客戶本人裝置", "customer's own device")
    case .paper: pick("纸质", "紙本", "paper")
    case .demonstration: pick("演示", "示範", "demonstration")
    }
  }

  package func name(_ field: MaskedField) -> String {
    switch field {
    case .mobile: pick("手机号", "手機號碼", "mobile number")
    case .residentID: pick("身份证号", "身分證號", "ID number")
    case .card: pick("银行卡", "銀行卡號", "bank card")
    }
  }

  package func name(_ source: FreezeSource) -> String {
    switch source {
    case .weilidai: pick("微粒贷", "微粒貸", "Weilidai")
    case .huabei: pick("花呗", "花唄", "Huabei")
    case .yuebao: pick("余额宝", "餘額寶", "Yu'e Bao")
    }
  }

  package func name(_ side: ClosedSide) -> String {
    switch side {
    case .partner: pick("合作方", "合作方", "partner")
    case .outlet: pick("网点", "網點", "outlet")
    case .province: pick("省份", "省份", "province")
    }
  }

  package func name(_ way: NoticeWay) -> String {
    switch way {
    case .textMessage: pick("短信", "簡訊", "text message")
    case .call: pick("电话", "電話", "call")
    case .app: pick("贷款人应用", "貸款人應用", "lender's app")
    case .letter: pick("信函", "信函", "letter")
    }
  }

  package func name(_ payer: Payer) -> String {
    switch payer {
    case .customer: pick("客户", "客戶", "customer")
    case .carrier: pick("运营商返费", "電信商返費", "carrier rebate")
    }
  }
}
