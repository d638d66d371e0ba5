import Lending

nonisolated extension Hans: PeopleNames {
  func name(_ role: Role) -> String {
    switch role {
    case .agent: "地推员"
    case .officer: "信贷员"
    case .supervisor: "督导"
    case .device: "本机"
    }
  }

  func name(_ scope: PartnerScope) -> String {
    switch scope {
    case .expansion: "拓展"
    case .promotion: "地推"
    case .maintenance: "运维"
    }
  }

  func name(_ kind: EvidenceKind) -> String {
    switch kind {
    case .lenderAuthorisation: "贷款人授权"
    case .consumerProductExperience: "消费产品经验证明"
    case .cleanRecord: "无违规证明"
    }
  }

  func name(_ cause: DeductionCause) -> String {
    switch cause {
    case .fraudLoss: "欺诈损失"
    case .customerRedress: "客户赔付"
    case .fine: "扣罚"
    case .clawback: "佣金扣回"
    }
  }

  func name(_ verdict: ReviewVerdict) -> String {
    switch verdict {
    case .stopped: "暂停进件"
    case .reopened: "恢复进件"
    }
  }

  func name(_ purpose: ConsentPurpose) -> String {
    switch purpose {
    case .identityCheck: "身份核验"
    case .creditQuery: "征信查询"
    case .dataSharing: "信息共享"
    case .quotaFreeze: "额度冻结"
    case .faceMatch: "人脸比对"
    case .marketing: "营销"
    }
  }

  func name(_ place: ConsentPlace) -> String {
    switch place {
    case .customerDevice: "客户本人设备"
    case .paper: "纸质"
    case .demonstration: "演示"
    }
  }

  func name(_ field: MaskedField) -> String {
    switch field {
    case .mobile: "手机号"
    case .residentID: "身份证号"
    case .card: "银行卡"
    }
  }

  func name(_ source: FreezeSource) -> String {
    switch source {
    case .weilidai: "微粒贷"
    case .huabei: "花呗"
    case .yuebao: "余额宝"
    }
  }

  func name(_ side: ClosedSide) -> String {
    switch side {
    case .partner: "合作方"
    case .outlet: "网点"
    case .province: "省份"
    }
  }

  func name(_ way: NoticeWay) -> String {
    switch way {
    case .textMessage: "短信"
    case .call: "电话"
    case .app: "贷款人应用"
    case .letter: "信函"
    }
  }

  func name(_ payer: Payer) -> String {
    switch payer {
    case .customer: "客户"
    case .carrier: "运营商返费"
    }
  }
}
