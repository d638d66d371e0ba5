import Lending

nonisolated extension Hans: StateNames {
  func name(_ stage: Plan.Stage) -> String {
    switch stage {
    case .applied: "办理中"
    case .prechecked: "已预审"
    case .signed: "已签明示表"
    case .contracted: "已签合同"
    case .confirming: "等客户确认"
    case .frozen: "已冻结待交机"
    case .handedOver: "已交机待放款"
    case .active: "履约中"
    case .settled: "已结清"
    case .writtenOff: "已核销"
    case .recovered: "核销已收回"
    case .returning: "退货中"
    case .returned: "已退货"
    case .declined: "已拒绝"
    case .withdrawn: "已撤回"
    case .timedOut: "已超时"
    case .insufficient: "额度不足"
    }
  }

  func name(_ state: Plan.Instalment.State) -> String {
    switch state {
    case .notDue: "未到期"
    case .dueToday: "今日到期"
    case .paid: "已还"
    case .partlyPaid: "部分已还"
    case .overdue: "逾期"
    case .beingCaptured: "扣款中"
    case .compensated: "已代偿"
    case .returned: "已退货"
    }
  }

  func name(_ state: Operation.State) -> String {
    switch state {
    case .toSend: "待发起"
    case .inProcess: "处理中"
    case .done: "成功"
    case .failed: "失败"
    case .unknown: "结果未知"
    }
  }

  func name(_ kind: OperationKind) -> String {
    switch kind {
    case .freeze: "冻结"
    case .release: "解冻"
    case .capture: "扣款"
    }
  }

  func name(_ state: Freeze.State) -> String {
    switch state {
    case .frozen: "已冻结"
    case .partial: "部分解冻"
    case .finished: "已了结"
    case .closed: "已关闭"
    }
  }

  func name(_ kind: Difference.Kind) -> String {
    switch kind {
    case .captureUndue: "多扣款"
    case .releaseUndue: "多解冻"
    case .doublePayment: "重复还款"
    case .freezeEnded: "冻结到期"
    case .frozenTwice: "重复冻结"
    case .frozenLate: "失败后又冻结"
    case .receiptTwice: "凭证重复"
    case .doneAhead: "未到日已办"
    case .takenBackAhead: "未到日已撤销"
    case .shopRefundShort: "商户退款不足"
    case .refundShort: "退客户款不足"
    case .refundOver: "多退客户款"
    case .askedAhead: "未到日已请求"
    }
  }

  func advice(_ kind: Difference.Kind) -> String {
    switch kind {
    case .captureUndue: "请退回扣款，并随之冲销账单"
    case .releaseUndue: "后续还款先补足缺口，补足前不再解冻"
    case .doublePayment: "请退回这笔还款，或请额度方撤回扣款"
    case .freezeEnded: "分期单未结而冻结已到期，请额度方延长授权"
    case .frozenTwice: "请额度方撤销第二笔冻结，再登记"
    case .frozenLate: "额度方先报失败后又冻结：与客户确认后继续办理，或结束申请并解冻"
    case .receiptTwice: "重复登记的冲正其中一条流水；确实付了两次的退回并登记"
    case .takenBackAhead: "额度方已按后一日撤回，而该日已重新打开：到该日再计入"
    case .shopRefundShort: "商户未退足货款：请商户补退并登记"
    case .refundShort: "客户所付多于已退：请补退并登记"
    case .refundOver: "退款多于客户所付：请客户退回并登记"
    case .doneAhead: "额度方已按后一日办理，而该日已重新打开：到该日再计入"
    case .askedAhead: "已按后一日向额度方请求，而该日已重新打开：到该日再计入并登记回复"
    }
  }

  func name(_ state: Partner.Standing) -> String {
    switch state {
    case .active: "有效"
    case .topUp: "待补缴"
    case .stopped: "暂停进件"
    case .left: "已退出"
    }
  }

  func name(_ result: RiskClass) -> String {
    switch result {
    case .normal: "正常"
    case .specialMention: "关注"
    case .substandard: "次级"
    case .doubtful: "可疑"
    case .loss: "损失"
    }
  }

  func days(_ bucket: Bucket) -> String {
    switch bucket {
    case .m0: "未逾期"
    case .m1: "1-30天"
    case .m2: "31-60天"
    case .m3: "61-90天"
    case .m4: "91-120天"
    case .m5: "121-150天"
    case .m6: "151-180天"
    case .m6plus: "180天以上"
    }
  }
}
