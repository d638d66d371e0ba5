import Lending

/// The delinquency list.
extension Words {
  package var overdueAll: String { pick("全部在管", "全部在管", "All in hand") }
  package func asOfLastClose(_ day: Day) -> String {
    pick("截至 \(self.day(day))", "截至 \(self.day(day))", "as of \(self.day(day))")
  }
  package func overdueEquation(
    _ before: Int, _ beforeAmount: Money, _ compensated: Int, _ compensatedAmount: Money,
    _ after: Int, _ afterAmount: Money
  ) -> String {
    pick(
      "代偿前逾期 \(before) 笔 \(money(beforeAmount))   已代偿 \(compensated) 笔 \(money(compensatedAmount))   代偿后逾期 \(after) 笔 \(money(afterAmount))",
      "代償前逾期 \(before) 筆 \(money(beforeAmount))   已代償 \(compensated) 筆 \(money(compensatedAmount))   代償後逾期 \(after) 筆 \(money(afterAmount))",
      "Before \(before) \(money(beforeAmount))   compensated \(compensated) \(money(compensatedAmount))   after \(after) \(money(afterAmount))"
    )
  }
  package var bucketsBefore: String { pick("代偿前", "代償前", "before") }
  package var bucketsAfter: String { pick("代偿后", "代償後", "after") }
  package func worklist(_ count: Int) -> String {
    pick("逾期清单 \(count) 件", "逾期清單 \(count) 件", "Overdue plans: \(count)")
  }
  package var worklistOrder: String {
    pick("排序: 扣款临近 > 已代偿", "排序: 扣款臨近 > 已代償", "order: capture nearest, then compensated")
  }
  package var whyColumn: String { pick("原因", "原因", "Why") }
  package var bucketColumn: String { pick("段", "段", "M") }
  package var daysColumn: String { pick("逾期", "逾期", "Days") }
  package var owedColumn: String { pick("今日应还", "今日應還", "Owed today") }
  package var frozenLeftColumn: String { pick("剩余冻结", "剩餘凍結", "Frozen") }
  package var captureDayColumn: String { pick("扣款日", "扣款日", "Capture") }
  package var billColumn: String { pick("账单", "帳單", "Bill") }
  package var whyCompensated: String { pick("已代偿", "已代償", "compensated") }
  package var whyFirst: String { pick("首期逾期", "首期逾期", "first due") }
  package var whyCaptureNear: String { pick("扣款临近", "扣款臨近", "capture near") }
  package var whyCaptureFailed: String { pick("扣款失败", "扣款失敗", "capture failed") }
  package var whyShort: String { pick("冻结不足", "凍結不足", "freeze short") }
  package var whyOverdue: String { pick("逾期", "逾期", "overdue") }
  package var whyBreach: String { pick("违约", "違約", "breach") }
  package var whyCapturing: String { pick("扣款中", "扣款中", "capturing") }
  package var tomorrow: String { pick("明日", "明日", "tomorrow") }
  package var dayAfterTomorrow: String { pick("后日", "後日", "in 2 days") }
  package var todayShort: String { pick("今日", "今日", "today") }
  package var noneShort: String { pick("无", "無", "none") }
  package var whyNoticeMissing: String { pick("待通知", "待通知", "notice first") }
  package func instalmentLine(_ number: Int, _ due: Day, _ amount: Money, _ penalty: Money)
    -> String
  {
    pick(
      "第\(number)期 应还日 \(day(due))   期款 \(money(amount))   罚息 \(money(penalty))",
      "第\(number)期 應還日 \(day(due))   期款 \(money(amount))   罰息 \(money(penalty))",
      "Instalment \(number) due \(day(due))   \(money(amount))   penalty \(money(penalty))")
  }
  package func settleToday(_ today: Money, _ tomorrow: Money) -> String {
    pick(
      "今日结清逾期 \(money(today))    明日 \(money(tomorrow))",
      "今日結清逾期 \(money(today))    明日 \(money(tomorrow))",
      "Clears today with \(money(today))    tomorrow \(money(tomorrow))")
  }
  package func principalAndFreeze(_ principal: Money, _ frozen: Money) -> String {
    pick(
      "未还本金 \(money(principal))     剩余冻结 \(money(frozen))",
      "未還本金 \(money(principal))     剩餘凍結 \(money(frozen))",
      "Unpaid principal \(money(principal))     frozen \(money(frozen))")
  }
  package func captureWillLeave(_ day: String, _ amount: Money, _ left: Money, _ gap: Money)
    -> String
  {
    pick(
      "\(day)扣款 \(money(amount)) 后: 剩余 \(money(left))  缺口 \(money(gap))",
      "\(day)扣款 \(money(amount)) 後: 剩餘 \(money(left))  缺口 \(money(gap))",
      "After the capture of \(money(amount)) (\(day)): left \(money(left))  gap \(money(gap))")
  }
  package func captureBecomesBill(_ owner: String) -> String {
    pick(
      "扣款即转为\(owner)账单, 由其按日计息",
      "扣款即轉為\(owner)帳單, 由其按日計息",
      "A capture becomes a bill with \(owner), with its own interest")
  }
  package var contactsPane: String { pick("联系与承诺", "聯絡與承諾", "Contacts and promises") }
  package var contactsLater: String {
    pick(
      "联系与承诺的登记尚未开放",
      "聯絡與承諾的登記尚未開放",
      "Contacts and promises are not recorded here yet")
  }
  package var contactWindow: String {
    pick("可联系 08:00-22:00", "可聯絡 08:00-22:00", "Contact 08:00-22:00 only")
  }
  package var maySay: String {
    pick(
      "可说: 金额 扣款日 后果 还款码 协商渠道",
      "可說: 金額 扣款日 後果 還款碼 協商渠道",
      "May say: amount, capture day, consequence, ways to pay")
  }
  package var mayNotSay: String {
    pick(
      "不可: 向联系人透露欠款; 催收已代偿的期次",
      "不可: 向聯絡人透露欠款; 催收已代償的期次",
      "May not: tell others of the debt; collect what is compensated")
  }
  package var agentReadsOnly: String {
    pick("逾期超过 3 天: 地推员只看不催", "逾期超過 3 天: 地推員只看不催", "Past 3 days an agent only reads")
  }
  package var emptyOverdue: String { pick("没有逾期。", "沒有逾期。", "Nothing is overdue.") }
  package func dueInDays(_ days: Int) -> String { pick("\(days) 天后", "\(days) 天後", "in \(days) d") }
}
