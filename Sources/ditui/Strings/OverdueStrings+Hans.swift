import Lending

nonisolated extension Hans: OverdueStrings {
  var overdueAll: String { "全部在管" }
  func asOfLastClose(_ day: Day) -> String { "截至 \(self.day(day))" }
  func overdueEquation(
    _ before: Int, _ beforeAmount: Money, _ compensated: Int, _ compensatedAmount: Money,
    _ after: Int, _ afterAmount: Money
  ) -> String {
    "代偿前逾期 \(before) 笔 \(money(beforeAmount))   已代偿 \(compensated) 笔 \(money(compensatedAmount))   代偿后逾期 \(after) 笔 \(money(afterAmount))"
  }
  var bucketsBefore: String { "代偿前" }
  var bucketsAfter: String { "代偿后" }
  func worklist(_ count: Int) -> String { "逾期清单 \(count) 件" }
  var worklistOrder: String { "排序: 扣款临近 > 已代偿" }
  var whyColumn: String { "原因" }
  var bucketColumn: String { "段" }
  var daysColumn: String { "逾期" }
  var owedColumn: String { "今日应还" }
  var frozenLeftColumn: String { "剩余冻结" }
  var captureDayColumn: String { "扣款日" }
  var billColumn: String { "账单" }
  var whyCompensated: String { "已代偿" }
  var whyFirst: String { "首期逾期" }
  var whyCaptureNear: String { "扣款临近" }
  var whyCaptureFailed: String { "扣款失败" }
  var whyShort: String { "冻结不足" }
  var whyOverdue: String { "逾期" }
  var whyBreach: String { "违约" }
  var whyCapturing: String { "扣款中" }
  var tomorrow: String { "明日" }
  var dayAfterTomorrow: String { "后日" }
  var todayShort: String { "今日" }
  var noneShort: String { "无" }
  var whyNoticeMissing: String { "待通知" }
  func instalmentLine(_ number: Int, _ due: Day, _ amount: Money, _ penalty: Money) -> String {
    "第\(number)期 应还日 \(day(due))   期款 \(money(amount))   罚息 \(money(penalty))"
  }
  func settleToday(_ today: Money, _ tomorrow: Money) -> String {
    "今日结清逾期 \(money(today))    明日 \(money(tomorrow))"
  }
  func principalAndFreeze(_ principal: Money, _ frozen: Money) -> String {
    "未还本金 \(money(principal))     剩余冻结 \(money(frozen))"
  }
  func captureWillLeave(_ day: String, _ amount: Money, _ left: Money, _ gap: Money) -> String {
    "\(day)扣款 \(money(amount)) 后: 剩余 \(money(left))  缺口 \(money(gap))"
  }
  func captureBecomesBill(_ owner: String) -> String { "扣款即转为\(owner)账单, 由其按日计息" }
  var contactsPane: String { "联系与承诺" }
  var contactsLater: String { "联系与承诺的登记尚未开放" }
  var contactWindow: String { "可联系 08:00-22:00" }
  var maySay: String { "可说: 金额 扣款日 后果 还款码 协商渠道" }
  var mayNotSay: String { "不可: 向联系人透露欠款; 催收已代偿的期次" }
  var agentReadsOnly: String { "逾期超过 3 天: 地推员只看不催" }
  var emptyOverdue: String { "没有逾期。" }
  func dueInDays(_ days: Int) -> String { "\(days) 天后" }
}
