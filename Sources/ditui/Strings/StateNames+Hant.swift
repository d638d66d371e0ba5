import Lending

nonisolated extension Hant: StateNames {
  func name(_ stage: Plan.Stage) -> String {
    switch stage {
    case .applied: "辦理中"
    case .prechecked: "已預審"
    case .signed: "已簽明示表"
    case .contracted: "已簽合約"
    case .confirming: "等客戶確認"
    case .frozen: "已凍結待交機"
    case .handedOver: "已交機待放款"
    case .active: "履約中"
    case .settled: "已結清"
    case .writtenOff: "已核銷"
    case .recovered: "核銷已收回"
    case .returning: "退貨中"
    case .returned: "已退貨"
    case .declined: "已拒絕"
    case .withdrawn: "已撤回"
    case .timedOut: "已逾時"
    case .insufficient: "額度不足"
    }
  }

  func name(_ state: Plan.Instalment.State) -> String {
    switch state {
    case .notDue: "未到期"
    case .dueToday: "今日到期"
    case .paid: "已還"
    case .partlyPaid: "部分已還"
    case .overdue: "逾期"
    case .beingCaptured: "扣款中"
    case .compensated: "已代償"
    case .returned: "已退貨"
    }
  }

  func name(_ state: Operation.State) -> String {
    switch state {
    case .toSend: "待發起"
    case .inProcess: "處理中"
    case .done: "成功"
    case .failed: "失敗"
    case .unknown: "結果未知"
    }
  }

  func name(_ kind: OperationKind) -> String {
    switch kind {
    case .freeze: "凍結"
    case .release: "解凍"
    case .capture: "扣款"
    }
  }

  func name(_ state: Freeze.State) -> String {
    switch state {
    case .frozen: "已凍結"
    case .partial: "部分解凍"
    case .finished: "已了結"
    case .closed: "已關閉"
    }
  }

  func name(_ kind: Difference.Kind) -> String {
    switch kind {
    case .captureUndue: "多扣款"
    case .releaseUndue: "多解凍"
    case .doublePayment: "重複還款"
    case .freezeEnded: "凍結到期"
    case .frozenTwice: "重複凍結"
    case .frozenLate: "失敗後又凍結"
    case .receiptTwice: "憑證重複"
    case .doneAhead: "未到日已辦"
    case .takenBackAhead: "未到日已撤銷"
    case .shopRefundShort: "商戶退款不足"
    case .refundShort: "退客戶款不足"
    case .refundOver: "多退客戶款"
    case .askedAhead: "未到日已請求"
    }
  }

  func advice(_ kind: Difference.Kind) -> String {
    switch kind {
    case .captureUndue: "請退回扣款，並隨之沖銷帳單"
    case .releaseUndue: "後續還款先補足缺口，補足前不再解凍"
    case .doublePayment: "請退回這筆還款，或請額度方撤回扣款"
    case .freezeEnded: "分期單未結而凍結已到期，請額度方延長授權"
    case .frozenTwice: "請額度方撤銷第二筆凍結，再登記"
    case .frozenLate: "額度方先報失敗後又凍結：與客戶確認後繼續辦理，或結束申請並解凍"
    case .receiptTwice: "重複登記的沖正其中一條流水；確實付了兩次的退回並登記"
    case .takenBackAhead: "額度方已按後一日撤回，而該日已重新打開：到該日再計入"
    case .shopRefundShort: "商戶未退足貨款：請商戶補退並登記"
    case .refundShort: "客戶所付多於已退：請補退並登記"
    case .refundOver: "退款多於客戶所付：請客戶退回並登記"
    case .doneAhead: "額度方已按後一日辦理，而該日已重新打開：到該日再計入"
    case .askedAhead: "已按後一日向額度方請求，而該日已重新打開：到該日再計入並登記回覆"
    }
  }

  func name(_ state: Partner.Standing) -> String {
    switch state {
    case .active: "有效"
    case .topUp: "待補繳"
    case .stopped: "暫停進件"
    case .left: "已退出"
    }
  }

  func name(_ result: RiskClass) -> String {
    switch result {
    case .normal: "正常"
    case .specialMention: "關注"
    case .substandard: "次級"
    case .doubtful: "可疑"
    case .loss: "損失"
    }
  }

  func days(_ bucket: Bucket) -> String {
    switch bucket {
    case .m0: "未逾期"
    case .m1: "1-30日"
    case .m2: "31-60日"
    case .m3: "61-90日"
    case .m4: "91-120日"
    case .m5: "121-150日"
    case .m6: "151-180日"
    case .m6plus: "180日以上"
    }
  }
}
