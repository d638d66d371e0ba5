import Lending

/// Names of the states that lists and details show.
extension Words {
  package func name(_ stage: Plan.Stage) -> String {
    switch stage {
    case .applied: pick("办理中", "辦理中", "Applied")
    case .prechecked: pick("已预审", "已預審", "Pre-checked")
    case .signed: pick("已签明示表", "已簽明示表", "Cost form signed")
    case .contracted: pick("已签合同", "已簽合約", "Contract signed")
    case .confirming: pick("等客户确认", "等客戶確認", "Awaiting customer")
    case .frozen: pick("已冻结待交机", "已凍結待交機", "Frozen")
    case .handedOver: pick("已交机待放款", "已交機待放款", "Handed over")
    case .active: pick("履约中", "履約中", "Active")
    case .settled: pick("已结清", "已結清", "Settled")
    case .writtenOff: pick("已核销", "已核銷", "Written off")
    case .recovered: pick("核销已收回", "核銷已收回", "Recovered")
    case .returning: pick("退货中", "退貨中", "Returning")
    case .returned: pick("已退货", "已退貨", "Returned")
    case .declined: pick("已拒绝", "已拒絕", "Declined")
    case .withdrawn: pick("已撤回", "已撤回", "Withdrawn")
    case .timedOut: pick("已超时", "已逾時", "Timed out")
    case .insufficient: pick("额度不足", "額度不足", "Not enough")
    }
  }

  package func name(_ state: Plan.Instalment.State) -> String {
    switch state {
    case .notDue: pick("未到期", "未到期", "Not due")
    case .dueToday: pick("今日到期", "今日到期", "Due today")
    case .paid: pick("已还", "已還", "Paid")
    case .partlyPaid: pick("部分已还", "部分已還", "Partly paid")
    case .overdue: pick("逾期", "逾期", "Overdue")
    case .beingCaptured: pick("扣款中", "扣款中", "Being captured")
    case .compensated: pick("已代偿", "已代償", "Compensated")
    case .returned: pick("已退货", "已退貨", "Returned")
    }
  }

  package func name(_ state: Operation.State) -> String {
    switch state {
    case .toSend: pick("待发起", "待發起", "To send")
    case .inProcess: pick("处理中", "處理中", "In process")
    case .done: pick("成功", "成功", "Done")
    case .failed: pick("失败", "失敗", "Failed")
    case .unknown: pick("结果未知", "結果未知", "Result unknown")
    }
  }

  package func name(_ kind: OperationKind) -> String {
    switch kind {
    case .freeze: pick("冻结", "凍結", "Freeze")
    case .release: pick("解冻", "解凍", "Release")
    case .capture: pick("扣款", "扣款", "Capture")
    }
  }

  package func name(_ state: Freeze.State) -> String {
    switch state {
    case .frozen: pick("已冻结", "已凍結", "Frozen")
    case .partial: pick("部分解冻", "部分解凍", "Partly left")
    case .finished: pick("已了结", "已了結", "Finished")
    case .closed: pick("已关闭", "已關閉", "Closed")
    }
  }

  package func name(_ kind: Difference.Kind) -> String {
    switch kind {
    case .captureUndue: pick("多扣款", "多扣款", "Undue capture")
    case .releaseUndue: pick("多解冻", "多解凍", "Undue release")
    case .doublePayment: pick("重复还款", "重複還款", "Double payment")
    case .freezeEnded: pick("冻结到期", "凍結到期", "Freeze ended")
    case .frozenTwice: pick("重复冻结", "重複凍結", "Frozen twice")
    case .frozenLate: pick("失败后又冻结", "失敗後又凍結", "Frozen late")
    case .receiptTwice: pick("凭证重复", "憑證重複", "Same receipt")
    case .doneAhead: pick("未到日已办", "未到日已辦", "Done ahead")
    case .takenBackAhead: pick("未到日已撤销", "未到日已撤銷", "Undone ahead")
    case .shopRefundShort: pick("商户退款不足", "商戶退款不足", "Shop refund short")
    case .refundShort: pick("退客户款不足", "退客戶款不足", "Refund short")
    case .refundOver: pick("多退客户款", "多退客戶款", "Refund over")
    case .askedAhead: pick("未到日已请求", "未到日已請求", "Asked ahead")
    }
  }

  package func advice(_ kind: Difference.Kind) -> String {
    switch kind {
    case .captureUndue:
      pick(
        "请退回扣款，并随之冲销账单",
        "請退回扣款，並隨之沖銷帳單",
        "have the capture refunded and with it the bill")
    case .releaseUndue:
      pick(
        "后续还款先补足缺口，补足前不再解冻",
        "後續還款先補足缺口，補足前不再解凍",
        "later repayments fill the gap first: nothing is released until then")
    case .doublePayment:
      pick(
        "请退回这笔还款，或请额度方撤回扣款",
        "請退回這筆還款，或請額度方撤回扣款",
        "refund the payment, or have the capture reversed")
    case .freezeEnded:
      pick(
        "分期单未结而冻结已到期，请额度方延长授权",
        "分期單未結而凍結已到期，請額度方延長授權",
        "the plan is open without a freeze: have the freeze prolonged")
    case .frozenTwice:
      pick(
        "请额度方撤销第二笔冻结，再登记",
        "請額度方撤銷第二筆凍結，再登記",
        "have the owner undo the second freeze and record that")
    case .frozenLate:
      pick(
        "额度方先报失败后又冻结：与客户确认后继续办理，或结束申请并解冻",
        "額度方先報失敗後又凍結：與客戶確認後繼續辦理，或結束申請並解凍",
        "the owner froze after it had failed: go on with the customer, or end it and have it released"
      )
    case .receiptTwice:
      pick(
        "重复登记的冲正其中一条流水；确实付了两次的退回并登记",
        "重複登記的沖正其中一條流水；確實付了兩次的退回並登記",
        "told twice: reverse one entry; paid twice: pay it back and record that")
    case .takenBackAhead:
      pick(
        "额度方已按后一日撤回，而该日已重新打开：到该日再计入",
        "額度方已按後一日撤回，而該日已重新打開：到該日再計入",
        "the owner took this back for a day that is open again: it counts when that day opens")
    case .shopRefundShort:
      pick(
        "商户未退足货款：请商户补退并登记",
        "商戶未退足貨款：請商戶補退並登記",
        "the shop has paid back less than it was paid: have it pay the rest and record that")
    case .refundShort:
      pick(
        "客户所付多于已退：请补退并登记",
        "客戶所付多於已退：請補退並登記",
        "the customer has paid more than went back: pay the rest and record that")
    case .refundOver:
      pick(
        "退款多于客户所付：请客户退回并登记",
        "退款多於客戶所付：請客戶退回並登記",
        "more went back than was paid: have the customer pay it in and record that")
    case .doneAhead:
      pick(
        "额度方已按后一日办理，而该日已重新打开：到该日再计入",
        "額度方已按後一日辦理，而該日已重新打開：到該日再計入",
        "the owner did this for a day that is open again: it counts when that day opens")
    case .askedAhead:
      pick(
        "已按后一日向额度方请求，而该日已重新打开：到该日再计入并登记回复",
        "已按後一日向額度方請求，而該日已重新打開：到該日再計入並登記回覆",
        "asked of the owner for a day that is open again: it counts, and is answered, on that day")
    }
  }

  package func name(_ state: Partner.Standing) -> String {
    switch state {
    case .active: pick("有效", "有效", "Active")
    case .topUp: pick("待补缴", "待補繳", "Top up")
    case .stopped: pick("暂停进件", "暫停進件", "Intake stopped")
    case .left: pick("已退出", "已退出", "Left")
    }
  }

  package func name(_ result: RiskClass) -> String {
    switch result {
    case .normal: pick("正常", "正常", "Normal")
    case .specialMention: pick("关注", "關注", "Special mention")
    case .substandard: pick("次级", "次級", "Substandard")
    case .doubtful: pick("可疑", "可疑", "Doubtful")
    case .loss: pick("损失", "損失", "Loss")
    }
  }

  package func days(_ bucket: Bucket) -> String {
    switch bucket {
    case .m0: pick("未逾期", "未逾期", "not overdue")
    case .m1: pick("1-30天", "1-30日", "1-30 days")
    case .m2: pick("31-60天", "31-60日", "31-60 days")
    case .m3: pick("61-90天", "61-90日", "61-90 days")
    case .m4: pick("91-120天", "91-120日", "91-120 days")
    case .m5: pick("121-150天", "121-150日", "121-150 days")
    case .m6: pick("151-180天", "151-180日", "151-180 days")
    case .m6plus: pick("180天以上", "180日以上", "over 180 days")
    }
  }
}
