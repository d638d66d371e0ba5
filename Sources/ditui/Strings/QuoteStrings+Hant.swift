import Lending

nonisolated extension Hant: QuoteStrings {
  var programme: String { "專案" }
  var phoneModel: String { "機型" }
  var instalmentCount: String { "期數" }
  var firstDueDay: String { "首個還款日" }
  var oneMonthLater: String { "不填則為一個月後" }
  var quoteLead: String { "試算不錄客戶資料, 改任何一項立即重算." }
  var noProgramme: String { "今日此處沒有開放的專案, 須由督導發布." }
  func phoneOption(_ model: String, _ price: Money, _ discount: Money?) -> String {
    let cut = discount.map { "  直降 \(money($0))" } ?? ""
    return "\(model)  \(money(price))\(cut)"
  }
  func serviceOption(_ name: String, _ fee: Money, _ months: Int) -> String {
    "\(name)  \(money(fee)) x \(months)月"
  }
  var paidAtTill: String { "店內已付" }
  var behindDiscount: String { "直降背後的貸款本金" }
  var toFreeze: String { "待凍結" }
  var frozenAmount: String { "凍結金額" }
  var eachInstalment: String { "每期應還" }
  func instalmentsOf(_ count: Int, _ amount: Money) -> String { "\(money(amount)) x \(count)期" }
  func lastDiffers(_ amount: Money) -> String { ", 末期 \(money(amount))" }
  var totalToPay: String { "合計應還" }
  func ofWhichCharges(_ total: Money, _ charges: Money) -> String {
    "\(money(total)), 其中息費 \(money(charges))"
  }
  var annualRate: String { "年化利率(IRR)" }
  func nominalEffective(_ nominal: String, _ effective: String) -> String {
    "名目 \(nominal)%  實際(複利) \(effective)%"
  }
  var annualRateUnsolved: String { "這樣的還款算不出年化利率" }
  var whoPays: String { "由誰還款" }
  func payerTold(_ payer: Payer) -> String {
    switch payer {
    case .customer: "客戶每期還給資金方"
    case .carrier: "電信商返費代還, 以保持資費方案為前提"
    }
  }
  var serviceTotal: String { "方案支出" }
  func serviceSpend(_ fee: Money, _ months: Int, _ total: Money) -> String {
    "每月 \(money(fee)) x \(months)月 = \(money(total)), 付給電信商"
  }
  var whatIsFrozen: String { "凍結什麼" }
  func freezeTold(_ amount: Money, _ owner: String, _ source: String) -> String {
    "客戶在\(owner)的\(source)額度 \(money(amount)). 凍結不是扣款."
  }
  var whenItComesBack: String { "何時解凍" }
  func releaseTold(_ rule: ReleaseRule, _ ends: Day) -> String {
    switch rule {
    case .perInstalment: "每期還款後按本金比例解凍, 最遲 \(day(ends)) 全部到期"
    case .atEnd: "結清後一次解凍, 最遲 \(day(ends)) 到期"
    }
  }
  var whenOverdue: String { "逾期會怎樣" }
  func overdueTold(_ rule: CaptureRule, _ owner: String) -> String {
    let notice = rule.noticeDays > 0 ? "提前\(rule.noticeDays)天通知, " : ""
    switch rule.trigger {
    case .overdue:
      return "逾期滿\(rule.overdueDays)天, \(notice)從凍結額度扣當期欠款, 轉為欠\(owner)的帳單"
    case .breach: return "方案違約後, \(notice)從凍結額度扣到期欠款, 轉為欠\(owner)的帳單"
    }
  }
  func penaltyTold(_ daily: Rate, _ annual: Rate, _ graceDays: Int, _ rule: PenaltyGrace)
    -> String
  {
    let counted = rule == .fromDue ? ", 逾期超過寬限期自還款日起計" : ""
    let grace = graceDays > 0 ? ", 寬限\(graceDays)天\(counted)" : ""
    return "罰息每日 \(percent(daily)) (年化 \(percent(annual)))\(grace)"
  }
  var noPenaltyRate: String { "未設罰息利率, 逾期不計罰息" }
  func restPayerTold(_ months: Int, _ payer: Payer) -> String {
    "第\(months + 1)期起: \(payerTold(payer))"
  }
  func calendarUnknown(_ years: [Int]) -> String {
    "\(years.map(String.init).joined(separator: ", "))年放假安排尚未公布, 暫按週一至週五為工作日推算, 還款日可能再變."
  }
  func calendarsKnown(_ years: [Int]) -> String {
    "遇休息日順延至下一工作日; 已有放假安排的年份: \(years.map(String.init).joined(separator: ", "))"
  }
  var scheduleTitle: String { "還款計劃" }
  var periodColumn: String { "期" }
  var interestColumn: String { "息費" }
  var balanceColumn: String { "剩餘本金" }
  var turnIntoCase: String { "Enter 按此辦理" }
  func moreBelow(_ rows: Int) -> String { "PgDn 還有\(rows)列" }
  var listHint: String { "左右鍵更換  空白鍵看全部" }
}
