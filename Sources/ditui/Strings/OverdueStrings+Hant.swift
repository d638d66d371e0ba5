import Lending

nonisolated extension Hant: OverdueStrings {
  var overdueAll: String { "全部在管" }
  func asOfLastClose(_ day: Day) -> String { "截至 \(self.day(day))" }
  func overdueEquation(
    _ before: Int, _ beforeAmount: Money, _ compensated: Int, _ compensatedAmount: Money,
    _ after: Int, _ afterAmount: Money
  ) -> String {
    "代償前逾期 \(before) 筆 \(money(beforeAmount))   已代償 \(compensated) 筆 \(money(compensatedAmount))   代償後逾期 \(after) 筆 \(money(afterAmount))"
  }
  var bucketsBefore: String { "代償前" }
  var bucketsAfter: String { "代償後" }
  func worklist(_ count: Int) -> String { "逾期清單 \(count) 件" }
  var worklistOrder: String { "排序: 扣款臨近 > 已代償" }
  var whyColumn: String { "原因" }
  var bucketColumn: String { "段" }
  var daysColumn: String { "逾期" }
  var owedColumn: String { "今日應還" }
  var frozenLeftColumn: String { "剩餘凍結" }
  var captureDayColumn: String { "扣款日" }
  var billColumn: String { "帳單" }
  var whyCompensated: String { "已代償" }
  var whyFirst: String { "首期逾期" }
  var whyCaptureNear: String { "扣款臨近" }
  var whyCaptureFailed: String { "扣款失敗" }
  var whyShort: String { "凍結不足" }
  var whyOverdue: String { "逾期" }
  var whyBreach: String { "違約" }
  var whyCapturing: String { "扣款中" }
  var tomorrow: String { "明日" }
  var dayAfterTomorrow: String { "後日" }
  var todayShort: String { "今日" }
  var noneShort: String { "無" }
  var whyNoticeMissing: String { "待通知" }
  func instalmentLine(_ number: Int, _ due: Day, _ amount: Money, _ penalty: Money) -> String {
    "第\(number)期 應還日 \(day(due))   期款 \(money(amount))   罰息 \(money(penalty))"
  }
  func settleToday(_ today: Money, _ tomorrow: Money) -> String {
    "今日結清逾期 \(money(today))    明日 \(money(tomorrow))"
  }
  func principalAndFreeze(_ principal: Money, _ frozen: Money) -> String {
    "未還本金 \(money(principal))     剩餘凍結 \(money(frozen))"
  }
  func captureWillLeave(_ day: String, _ amount: Money, _ left: Money, _ gap: Money) -> String {
    "\(day)扣款 \(money(amount)) 後: 剩餘 \(money(left))  缺口 \(money(gap))"
  }
  func captureBecomesBill(_ owner: String) -> String { "扣款即轉為\(owner)帳單, 由其按日計息" }
  var contactsPane: String { "聯絡與承諾" }
  var contactsLater: String { "聯絡與承諾的登記尚未開放" }
  var contactWindow: String { "可聯絡 08:00-22:00" }
  var maySay: String { "可說: 金額 扣款日 後果 還款碼 協商渠道" }
  var mayNotSay: String { "不可: 向聯絡人透露欠款; 催收已代償的期次" }
  var agentReadsOnly: String { "逾期超過 3 天: 地推員只看不催" }
  var emptyOverdue: String { "沒有逾期。" }
  func dueInDays(_ days: Int) -> String { "\(days) 天後" }
}
