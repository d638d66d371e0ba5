import Lending

nonisolated extension Hans: QuoteStrings {
  var programme: String { "项目" }
  var phoneModel: String { "机型" }
  var instalmentCount: String { "期数" }
  var firstDueDay: String { "首个还款日" }
  var oneMonthLater: String { "不填则为一个月后" }
  var quoteLead: String { "试算不录客户资料, 改任何一项立即重算." }
  var noProgramme: String { "今日此处没有开放的项目, 须由督导发布." }
  func phoneOption(_ model: String, _ price: Money, _ discount: Money?) -> String {
    let cut = discount.map { "  直降 \(money($0))" } ?? ""
    return "\(model)  \(money(price))\(cut)"
  }
  func serviceOption(_ name: String, _ fee: Money, _ months: Int) -> String {
    "\(name)  \(money(fee)) x \(months)月"
  }
  var paidAtTill: String { "店内已付" }
  var behindDiscount: String { "直降背后的贷款本金" }
  var toFreeze: String { "待冻结" }
  var frozenAmount: String { "冻结金额" }
  var eachInstalment: String { "每期应还" }
  func instalmentsOf(_ count: Int, _ amount: Money) -> String { "\(money(amount)) x \(count)期" }
  func lastDiffers(_ amount: Money) -> String { ", 末期 \(money(amount))" }
  var totalToPay: String { "合计应还" }
  func ofWhichCharges(_ total: Money, _ charges: Money) -> String {
    "\(money(total)), 其中息费 \(money(charges))"
  }
  var annualRate: String { "年化利率(IRR)" }
  func nominalEffective(_ nominal: String, _ effective: String) -> String {
    "名义 \(nominal)%  实际(复利) \(effective)%"
  }
  var annualRateUnsolved: String { "这样的还款算不出年化利率" }
  var whoPays: String { "由谁还款" }
  func payerTold(_ payer: Payer) -> String {
    switch payer {
    case .customer: "客户每期还给资金方"
    case .carrier: "运营商返费代还, 以保持套餐为前提"
    }
  }
  var serviceTotal: String { "套餐支出" }
  func serviceSpend(_ fee: Money, _ months: Int, _ total: Money) -> String {
    "每月 \(money(fee)) x \(months)月 = \(money(total)), 付给运营商"
  }
  var whatIsFrozen: String { "冻结什么" }
  func freezeTold(_ amount: Money, _ owner: String, _ source: String) -> String {
    "客户在\(owner)的\(source)额度 \(money(amount)). 冻结不是扣款."
  }
  var whenItComesBack: String { "何时解冻" }
  func releaseTold(_ rule: ReleaseRule, _ ends: Day) -> String {
    switch rule {
    case .perInstalment: "每期还款后按本金比例解冻, 最迟 \(day(ends)) 全部到期"
    case .atEnd: "结清后一次解冻, 最迟 \(day(ends)) 到期"
    }
  }
  var whenOverdue: String { "逾期会怎样" }
  func overdueTold(_ rule: CaptureRule, _ owner: String) -> String {
    let notice = rule.noticeDays > 0 ? "提前\(rule.noticeDays)天通知, " : ""
    switch rule.trigger {
    case .overdue:
      return "逾期满\(rule.overdueDays)天, \(notice)从冻结额度扣当期欠款, 转为欠\(owner)的账单"
    case .breach: return "套餐违约后, \(notice)从冻结额度扣到期欠款, 转为欠\(owner)的账单"
    }
  }
  func penaltyTold(_ daily: Rate, _ annual: Rate, _ graceDays: Int, _ rule: PenaltyGrace)
    -> String
  {
    let counted = rule == .fromDue ? ", 逾期超过宽限期自还款日起计" : ""
    let grace = graceDays > 0 ? ", 宽限\(graceDays)天\(counted)" : ""
    return "罚息每日 \(percent(daily)) (年化 \(percent(annual)))\(grace)"
  }
  var noPenaltyRate: String { "未设罚息利率, 逾期不计罚息" }
  func restPayerTold(_ months: Int, _ payer: Payer) -> String {
    "第\(months + 1)期起: \(payerTold(payer))"
  }
  func calendarUnknown(_ years: [Int]) -> String {
    "\(years.map(String.init).joined(separator: ", "))年放假安排尚未公布, 暂按周一至周五为工作日推算, 还款日可能再变."
  }
  func calendarsKnown(_ years: [Int]) -> String {
    "遇休息日顺延至下一工作日; 已有放假安排的年份: \(years.map(String.init).joined(separator: ", "))"
  }
  var scheduleTitle: String { "还款计划" }
  var periodColumn: String { "期" }
  var interestColumn: String { "息费" }
  var balanceColumn: String { "剩余本金" }
  var turnIntoCase: String { "Enter 按此办理" }
  func moreBelow(_ rows: Int) -> String { "PgDn 还有\(rows)行" }
  var listHint: String { "左右键更换  空格看全部" }
}
